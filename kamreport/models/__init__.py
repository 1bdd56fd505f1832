"""The mathematics behind the forecasts: pure functions on arrays, each from a published source."""
