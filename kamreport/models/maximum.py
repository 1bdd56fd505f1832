"""Maximum likelihood of positive parameters, with a test whether there is an inner maximum at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

Floats = NDArray[np.float64]
Likelihood = Callable[[Floats], tuple[float, Floats]]
Fault = Literal["", "boundary", "flat", "starts"]
REACH = 9.0
LARGEST_ERROR = 2.0
AGREEMENT = 0.01


@dataclass(frozen=True)
class Maximum:
    """The best parameters found, their log-likelihood, and what is wrong with them.

    `errors` are the standard errors of the logarithms of the parameters (NaN where there are none).
    `fault` is "" for an inner maximum; "boundary" when a parameter runs away; "flat" when the data hardly
    tell the parameters apart; "starts" when different starts end at different places.
    """

    parameters: tuple[float, ...]
    log_likelihood: float
    errors: tuple[float, ...]
    fault: Fault


def maximise(likelihood: Likelihood, starts: Sequence[Sequence[float]]) -> Maximum:
    """The maximum over positive parameters of a log-likelihood that also returns its gradient.

    Every start is climbed by L-BFGS-B in the logarithms of the parameters, which may move by a factor of
    e^9 about 1 (so parameters should be scaled to be of that size). The fault "boundary" is told when the
    best end lies at a bound, "flat" when the second derivatives give a standard error above 2 to any
    direction of the logarithms (a factor of 7 either way), "starts" when no second start comes within
    0.01 of the log-likelihood of the best, or that would still rise by as much.
    """

    def downhill(logs: Floats) -> tuple[float, Floats]:
        parameters = np.exp(logs)
        value, gradient = likelihood(parameters)
        return -float(value), -gradient * parameters

    scale = abs(downhill(np.log(np.asarray(starts[0], dtype=np.float64)))[0]) + 1

    def scaled(logs: Floats) -> tuple[float, Floats]:
        value, gradient = downhill(logs)
        return value / scale, gradient / scale

    bounds = [(-REACH, REACH)] * len(starts[0])
    chosen = {"maxiter": 300, "maxfun": 600, "ftol": 1e-15, "gtol": 1e-9}
    ends = [
        minimize(scaled, np.log(start), jac=True, method="L-BFGS-B", bounds=bounds, options=chosen)
        for start in starts
    ]
    best = min(ends, key=lambda end: float(end.fun))
    logs: Floats = best.x
    hessian = _hessian(downhill, logs)
    agreed = sum((end.fun - best.fun) * scale <= AGREEMENT for end in ends)
    errors, fault = _judge(logs, downhill(logs)[1], hessian, agreed)
    return Maximum(tuple(float(one) for one in np.exp(logs)), -float(downhill(logs)[0]), tuple(errors), fault)


def _judge(logs: Floats, gradient: Floats, hessian: Floats, agreed: int) -> tuple[list[float], Fault]:
    unknown = [float("nan")] * len(logs)
    if np.abs(logs).max() > REACH - 0.01:
        return unknown, "boundary"
    lowest = float(np.linalg.eigvalsh(hessian).min())
    if not lowest > LARGEST_ERROR**-2:
        return unknown, "flat"
    covariance = np.linalg.inv(hessian)
    left = float(gradient @ covariance @ gradient)
    errors = [float(one) for one in np.sqrt(np.diag(covariance))]
    return errors, "starts" if agreed < 2 or left > 2 * AGREEMENT else ""


def _hessian(downhill: Likelihood, logs: Floats) -> Floats:
    step = 1e-4
    rows = [
        (downhill(logs + step * unit)[1] - downhill(logs - step * unit)[1]) / (2 * step)
        for unit in np.eye(len(logs))
    ]
    table: Floats = np.asarray(rows)
    return (table + table.T) / 2
