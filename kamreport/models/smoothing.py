"""Forecasts of quarterly series, and how each method would have done on quarters held out.

Hyndman and Athanasopoulos (2021), Forecasting: principles and practice, 3rd edition, chapters 5 and 8.
"""

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtrit

Floats = NDArray[np.float64]
Forecast = Callable[[Floats, int], "Floats | None"]
SEASON = 4
SHAPE: dict[str, Any] = {"trend": "add", "damped_trend": True, "seasonal": "add", "seasonal_periods": SEASON}
GRID = tuple(one / 10 for one in range(1, 10))


def naive(series: Floats, ahead: int) -> Floats:
    """The seasonal naive: each quarter as the same quarter of the last year. Needs four values."""
    return np.resize(series[-SEASON:], ahead)


def exponential(series: Floats, ahead: int) -> Floats | None:
    """Exponential smoothing with damped trend and seasons, all additive: ETS(A, Ad, A) of statsmodels.

    None where the series is constant, or the fit fails or does not converge. Needs eight values.
    """
    from statsmodels.tsa.exponential_smoothing.ets import ETSModel

    unit = float(np.abs(series).mean())
    if np.ptp(series) == 0:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            model = ETSModel(series / unit, error="add", **SHAPE)
            fitted = model.fit(disp=False)
            told: Floats = np.asarray(fitted.forecast(ahead), dtype=np.float64) * unit
        except (Warning, ValueError, ArithmeticError, np.linalg.LinAlgError):
            return None
    return told if fitted.mle_retvals.get("converged", False) and np.isfinite(told).all() else None


def held_out(series: Floats, forecast: Forecast, first: int, ahead: int = SEASON) -> Floats | None:
    """Errors (outcome less forecast) from rolling origins: after the first `first` values, then one more, ...

    One row an origin, one column a quarter ahead; NaN beyond the end. None when any forecast fails.
    """
    rows = []
    for origin in range(first, len(series)):
        told = forecast(series[:origin], ahead)
        if told is None:
            return None
        outcome = series[origin : origin + ahead]
        rows.append(np.append(outcome - told[: len(outcome)], [np.nan] * (ahead - len(outcome))))
    return np.array(rows).reshape(-1, ahead)


def levels(table: Floats, alpha: float) -> Floats:
    """Simple exponential smoothing of every row: the forecast of each column and of the one after the last.

    The first column is forecast by itself, so that its error is 0.
    """
    found = np.empty((table.shape[0], table.shape[1] + 1))
    found[:, 0] = table[:, 0]
    for place in range(table.shape[1]):
        found[:, place + 1] = found[:, place] + alpha * (table[:, place] - found[:, place])
    return found


def best_alpha(table: Floats) -> float:
    """The weight of the newest value, of 0.1 to 0.9, with the least absolute errors one step ahead."""
    errors = [float(np.abs(table - levels(table, alpha)[:, :-1]).sum()) for alpha in GRID]
    return GRID[int(np.argmin(errors))]


def half_width(errors: Any, level: float, degrees: Any) -> Any:
    """Half a prediction interval: Student's t times the root mean square of past errors (of each row)."""
    size = np.sqrt(np.nanmean(np.asarray(errors, dtype=np.float64) ** 2, axis=-1))
    return stdtrit(degrees, 0.5 + level / 2) * size
