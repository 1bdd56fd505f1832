"""The metrics: one file, one metric, all of one signature; the register is kamreport.metric."""

from kamreport.metric import METRICS, Measures, Metric, check_settings, metric, order

__all__ = ["METRICS", "Measures", "Metric", "check_settings", "metric", "order"]
