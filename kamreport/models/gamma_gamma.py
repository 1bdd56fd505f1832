"""Gamma-Gamma: what a customer spends on average in one purchase.

Fader and Hardie (2013), The gamma-gamma model of monetary value. The purchases of a customer vary about a
mean of its own (gamma with shape p), and the means vary over the customers (q, gamma). It supposes that
what is spent does not depend on how often.
"""

from typing import Any, NamedTuple

import numpy as np
from scipy.special import digamma, gammaln

from kamreport.models.maximum import Floats, Maximum, maximise
from kamreport.models.ranks import ranks


class Parameters(NamedTuple):
    """The three parameters, all positive; gamma in the unit of the money."""

    p: float
    q: float
    gamma: float


def fit(x: Any, mean: Any) -> tuple[Parameters, Maximum]:
    """The parameters of greatest likelihood: equation 1a of the paper, over customers with x above 0.

    x are the purchases that the positive `mean` was taken over.
    """
    often, spent = np.asarray(x, dtype=np.float64), np.asarray(mean, dtype=np.float64)
    unit = float(spent.mean())
    spent = spent / unit

    def likelihood(values: Floats) -> tuple[float, Floats]:
        p, q, scale = values
        shape, total = p * often, scale + spent * often
        each = gammaln(shape + q) - gammaln(shape) - gammaln(q) + q * np.log(scale)
        each += (shape - 1) * np.log(spent) + shape * np.log(often) - (shape + q) * np.log(total)
        both = digamma(shape + q)
        slopes = np.array(
            [
                (often * (both - digamma(shape) + np.log(spent) + np.log(often) - np.log(total))).sum(),
                (both - digamma(q) + np.log(scale) - np.log(total)).sum(),
                (q / scale - (shape + q) / total).sum(),
            ]
        )
        return float(each.sum()), slopes

    found = maximise(likelihood, [(2.0, 3.0, 1.0), (6.0, 4.0, 0.5), (1.0, 8.0, 7.0), (20.0, 2.0, 0.1)])
    p, q, scale = found.parameters
    back = Maximum(
        (p, q, scale * unit), found.log_likelihood - len(often) * np.log(unit), found.errors, found.fault
    )
    return Parameters(*back.parameters), back


def expected(parameters: Parameters, x: Any, mean: Any) -> Floats:
    """The expected value of one purchase of each customer: p (gamma + x mean) / (p x + q - 1).

    A customer's own mean and that of all, weighed by how many purchases it was taken over. NaN where
    p x + q is not above 1, where the expectation does not exist.
    """
    p, q, gamma = parameters
    often, spent = np.asarray(x, dtype=np.float64), np.asarray(mean, dtype=np.float64)
    below = p * often + q - 1
    found: Floats = p * (gamma + often * spent) / np.where(below > 0, below, np.nan)
    return found


def correlations(x: Any, mean: Any) -> tuple[float, float]:
    """Pearson's and Spearman's correlation of purchases and their mean value; 0 where either is constant."""
    often, spent = np.asarray(x, dtype=np.float64), np.asarray(mean, dtype=np.float64)
    if len(often) < 3 or np.ptp(often) == 0 or np.ptp(spent) == 0:
        return 0.0, 0.0
    placed = ranks(often), ranks(spent)
    return float(np.corrcoef(often, spent)[0, 1]), float(np.corrcoef(*placed)[0, 1])
