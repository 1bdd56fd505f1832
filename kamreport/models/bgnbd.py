"""BG/NBD: how often a customer will buy again, and whether it still is one.

Fader, Hardie and Lee (2005), "Counting your customers" the easy way, Marketing Science 24, 275-284.
While alive a customer buys at random moments at a rate of its own (gamma with shape r and rate alpha over the
customers), and after any purchase leaves for good with a probability of its own (beta with a and b).
x are repeat purchases, t_x the time of the last and T that of today, both since the first purchase, in
one unit of time.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import betainc, betaln, digamma, gammaln, hyp2f1

from kamreport.models.counts import quantile
from kamreport.models.maximum import Floats, Maximum, maximise


class Parameters(NamedTuple):
    """The four parameters, all positive; alpha in the unit of time of t_x and T."""

    r: float
    alpha: float
    a: float
    b: float


def log_likelihood(parameters: Parameters, x: Any, t_x: Any, whole: Any) -> Floats:
    """Each customer's log-likelihood: equation 6 of the paper; `whole` is T."""
    return _terms(parameters, _floats(x), _floats(t_x), _floats(whole))[0]


def fit(x: Any, t_x: Any, whole: Any) -> tuple[Parameters, Maximum]:
    """The parameters of greatest likelihood, and the maximum with its fault, if any.

    Like customers are counted once with their number. Needs at least one customer with a time T above 0.
    """
    rows, counts = np.unique(np.column_stack([x, t_x, whole]).astype(np.float64), axis=0, return_counts=True)
    unit = float(np.average(rows[:, 2], weights=counts))
    often, last, age = rows[:, 0], rows[:, 1] / unit, rows[:, 2] / unit
    usual = float(np.average(often, weights=counts)) or 1.0

    def likelihood(values: Floats) -> tuple[float, Floats]:
        each, slopes = _terms(Parameters(*values), often, last, age)
        return float(counts @ each), slopes @ counts

    starts = [(r, r / usual, a, b) for r, a, b in ((1.0, 1.0, 2.0), (0.3, 0.5, 4.0), (3.0, 0.2, 6.0))]
    found = maximise(likelihood, [tuple(np.clip(one, 1e-3, 1e3)) for one in starts])
    r, alpha, a, b = found.parameters
    back = Maximum(
        (r, alpha * unit, a, b),
        found.log_likelihood - float(counts @ often) * np.log(unit),
        found.errors,
        found.fault,
    )
    return Parameters(*back.parameters), back


def alive(parameters: Parameters, x: Any, t_x: Any, whole: Any) -> Floats:
    """The probability that the customer has not left; 1 by construction where x = 0."""
    r, alpha, a, b = parameters
    x, t_x, whole = _floats(x), _floats(t_x), _floats(whole)
    again = np.maximum(x, 1)
    gone = np.log(a) - np.log(b + again - 1) + (r + x) * (np.log(alpha + whole) - np.log(alpha + t_x))
    found: Floats = np.where(x > 0, 1 / (1 + np.exp(np.minimum(gone, 700))), 1.0)
    return found


def purchases(parameters: Parameters, x: Any, t_x: Any, whole: Any, ahead: float) -> Floats:
    """Expected purchases in the time `ahead`: equation 10 of the paper.

    The hypergeometric function is taken after Euler's transformation, which stays finite for many
    purchases: (1-z)^(r+x) F(r+x, b+x; c; z) = (1-z)^(a-1) F(c-r-x, a-1; c; z), where c = a+b+x-1 and
    z = ahead/(alpha+T+ahead).
    """
    r, alpha, a, b = parameters
    a = a if abs(a - 1) > 1e-6 else 1 + 1e-6
    x, whole = _floats(x), _floats(whole)
    c, z = a + b + x - 1, ahead / (alpha + whole + ahead)
    part = 1 - (1 - z) ** (a - 1) * hyp2f1(c - r - x, a - 1, c, z)
    expected: Floats = c / (a - 1) * part * alive(parameters, x, t_x, whole)
    return np.maximum(expected, 0)


def at_least(parameters: Parameters, x: Any, t_x: Any, whole: Any, ahead: float, k: Any) -> Floats:
    """The probability of k or more purchases in the time `ahead`, for k from 1.

    Given that it is alive, the customer's rate is gamma(r+x, alpha+T) and its leaving beta(a, b+x): the k-th
    purchase comes in time with probability I_z(k, r+x) and needs k-1 times not to have left.
    """
    r, alpha, a, b = parameters
    x, whole, k = _floats(x), _floats(whole), _floats(k)
    in_time = betainc(k, r + x, ahead / (alpha + whole + ahead))
    stayed = np.exp(betaln(a, b + x + k - 1) - betaln(a, b + x))
    found: Floats = alive(parameters, x, t_x, whole) * in_time * stayed
    return found


def interval(parameters: Parameters, x: Any, t_x: Any, whole: Any, ahead: float) -> tuple[Floats, Floats]:
    """The smallest counts of purchases that 2.5 % and 97.5 % of outcomes do not exceed."""

    def exceeding(count: Floats) -> Floats:
        return at_least(parameters, x, t_x, whole, ahead, count + 1)

    return quantile(exceeding, len(_floats(x)), 0.025), quantile(exceeding, len(_floats(x)), 0.975)


def _terms(parameters: Parameters, x: Floats, t_x: Floats, whole: Floats) -> tuple[Floats, Floats]:
    """Each customer's log-likelihood and its slopes by r, alpha, a and b (rows)."""
    r, alpha, a, b = parameters
    again = x > 0
    later, sooner = np.log(alpha + whole), np.log(alpha + t_x)
    stays = -(r + x) * later
    left = np.where(again, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * sooner, -np.inf)
    either = np.logaddexp(stays, left)
    gone = np.exp(left - either)
    each = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + betaln(a, b + x) - betaln(a, b) + either
    slopes = np.array(
        [
            digamma(r + x) - digamma(r) + np.log(alpha) - (1 - gone) * later - gone * sooner,
            r / alpha - (r + x) * ((1 - gone) / (alpha + whole) + gone / (alpha + t_x)),
            digamma(a + b) - digamma(a + b + x) + gone / a,
            digamma(a + b) - digamma(b) + digamma(b + x) - digamma(a + b + x)
            - np.where(again, gone / (b + np.maximum(x, 1) - 1), 0),
        ]
    )  # fmt: skip
    return each, slopes


def _floats(values: Any) -> NDArray[np.float64]:
    return np.atleast_1d(np.asarray(values, dtype=np.float64))
