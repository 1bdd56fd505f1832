"""Logistic regression with a small ridge, for few inputs and many repeated cases."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from kamreport.models.intervals import Z

Floats = NDArray[np.float64]
STEPS = 50


@dataclass(frozen=True)
class Logistic:
    """A fitted model: the inputs' means and deviations, the weights (constant first) and their covariance.

    A weight is the change of the log odds by one standard deviation of its input.
    """

    means: Floats
    deviations: Floats
    weights: Floats
    covariance: Floats

    def predict(self, inputs: Any) -> tuple[Floats, Floats, Floats]:
        """The probability of each row, and the ends of its 95 % interval for the weights' uncertainty."""
        design = _design((np.asarray(inputs, dtype=np.float64) - self.means) / self.deviations)
        logit = design @ self.weights
        half = Z * np.sqrt(np.einsum("ij,jk,ik->i", design, self.covariance, design))
        return expit(logit), expit(logit - half), expit(logit + half)


def fit(inputs: Any, outcomes: Any, owners: Any, ridge: float = 1.0) -> Logistic:
    """The weights of greatest penalised likelihood, by Newton's method.

    Inputs are standardised; the penalty ridge/2 x weight^2 (not on the constant) keeps separable data finite.
    The covariance is the sandwich over `owners`, whose repeated rows are not independent (Liang and Zeger
    1986, Biometrika 73, 13-22). Outcomes are 0 and 1.
    """
    rows, hits = np.asarray(inputs, dtype=np.float64), np.asarray(outcomes, dtype=np.float64)
    means, deviations = rows.mean(axis=0), rows.std(axis=0)
    deviations = np.where(deviations > 1e-12, deviations, 1.0)
    design = _design((rows - means) / deviations)
    penalty = np.diag([0.0, *([ridge] * rows.shape[1])])
    weights = np.zeros(design.shape[1])
    weights[0] = np.log((hits.sum() + 0.5) / (len(hits) - hits.sum() + 0.5))
    for _ in range(STEPS):
        chance = expit(design @ weights)
        curve = (design * (chance * (1 - chance))[:, None]).T @ design + penalty + 1e-9 * np.eye(len(weights))
        step = np.linalg.solve(curve, design.T @ (hits - chance) - penalty @ weights)
        weights = weights + np.clip(step, -5, 5)
        if np.abs(step).max() < 1e-10:
            break
    return Logistic(means, deviations, weights, _sandwich(design, weights, hits, owners, penalty))


def _sandwich(design: Floats, weights: Floats, hits: Floats, owners: Any, penalty: Floats) -> Floats:
    chance = expit(design @ weights)
    curve = (design * (chance * (1 - chance))[:, None]).T @ design + penalty + 1e-9 * np.eye(len(weights))
    _, places = np.unique(np.asarray(owners), return_inverse=True)
    sums = np.zeros((int(places.max()) + 1, design.shape[1]))
    np.add.at(sums, places, design * (hits - chance)[:, None])
    inverse = np.linalg.inv(curve)
    found: Floats = inverse @ (sums.T @ sums) @ inverse
    return found


def _design(standard: Floats) -> Floats:
    return np.column_stack([np.ones(len(standard)), standard])
