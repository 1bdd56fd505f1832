"""Settings of all tests: no network, no clock, a fixed and quiet hypothesis."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "kamreport",
    deadline=None,
    max_examples=60,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("kamreport")
