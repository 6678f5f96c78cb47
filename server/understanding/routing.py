"""Which workflow a message asks for, learned from the example sentences of the workflows.

Kernel ridge regression with a Gaussian kernel over sentence vectors, centred and stretched where examples of one
workflow lie close together. Against nearest example, centroid and logistic regression it was the most accurate on few
examples, it is solved in one step, and it gives the held-out score of every example for free, on which the
probabilities are fitted. Far from all examples its scores shrink, so that a message unlike anything known looks less
sure. What a workflow is called is an example of it, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from server.errors import CopilotError
from server.understanding.understanding import Candidate

Vectors = npt.NDArray[np.float32]
Matrix = npt.NDArray[np.float64]
Example = tuple[str | None, str, str]

_WIDTH = 1.0
_RIDGE = 0.1
# Few examples tell little of how those of one workflow scatter: this much of it is taken as equal in all directions.
_EVEN = 0.8
_NOT_WORD = re.compile(r"[\W_]+")
_TEMPERATURES = np.geomspace(1.0, 40.0, 60)
_FEWEST_TO_FIT = 12
_USUAL_TEMPERATURE = 6.0


def with_names(examples: Iterable[tuple[str | None, str]]) -> list[tuple[str | None, str]]:
    """Label and text of each, and the name of each label as one more of its texts; `order_status` is read as words."""
    known = list(examples)
    names = dict.fromkeys(label for label, _ in known if label is not None)
    return list(dict.fromkeys([*known, *((name, _NOT_WORD.sub(" ", name).strip()) for name in names)]))


class Router:
    """Probabilities of workflows for a sentence vector; what they lack to 1 belongs to none of them."""

    def __init__(
        self,
        workflows: tuple[str, ...],
        mean: Matrix,
        stretch: Matrix,
        support: Matrix,
        weights: Matrix,
        labels: npt.NDArray[np.int64],
        temperature: float,
    ) -> None:
        self.workflows = workflows
        self.temperature = temperature
        self._mean = mean
        self._stretch = stretch
        self._support = support
        self._weights = weights
        self._labels = labels

    @classmethod
    def train(cls, examples: Sequence[Example], encode: Callable[[list[str]], Vectors]) -> Router:
        """Learn from (workflow, or None for none, language, text); `encode` gives unit rows of one width."""
        return cls.from_vectors(
            [workflow for workflow, _, _ in examples], encode([text for _, _, text in examples])
        )

    @classmethod
    def from_vectors(cls, labels: Sequence[str | None], vectors: Vectors) -> Router:
        """Learn from vectors encoded before; row i belongs to label i."""
        workflows = tuple(sorted({label for label in labels if label is not None}))
        if not workflows:
            raise CopilotError(
                "there is no example of any workflow", remedy="add `examples` to a workflow's file"
            )
        mean = np.asarray(vectors, dtype=np.float64).mean(axis=0)
        places = {label: place for place, label in enumerate((*workflows, None))}
        truth = np.array([places[label] for label in labels])
        centred = _centred(vectors, mean)
        stretch = _stretch(centred, truth, len(places))
        support = _unit(centred @ stretch)
        targets = np.eye(len(places))[truth] - 1.0 / len(places)
        kernel = _kernel(support, support)
        inverse = _inverse(kernel + _RIDGE * np.eye(len(kernel)))
        weights = inverse @ targets
        held_out = targets - weights / np.diag(inverse)[:, None]
        return cls(workflows, mean, stretch, support, weights, truth, _temperature(held_out, truth))

    def stored(self) -> dict[str, npt.NDArray[Any]]:
        """All that it learned, as arrays."""
        return {
            "workflows": np.array(self.workflows),
            "mean": self._mean,
            "stretch": self._stretch,
            "support": self._support,
            "weights": self._weights,
            "labels": self._labels,
            "temperature": np.array(self.temperature),
        }

    @classmethod
    def restored(cls, stored: Mapping[str, npt.NDArray[Any]]) -> Router | None:
        """The router that was stored; None when parts of it are missing or do not belong together."""
        try:
            workflows = tuple(map(str, stored["workflows"]))
            mean, stretch = stored["mean"], stored["stretch"]
            support, weights, labels = stored["support"], stored["weights"], stored["labels"]
            temperature = float(stored["temperature"])
        except (KeyError, TypeError, ValueError):
            return None
        if support.shape != (len(weights), len(mean)) or weights.shape[1:] != (len(workflows) + 1,):
            return None
        if stretch.shape != (len(mean), len(mean)) or labels.shape != (len(support),):
            return None
        return cls(workflows, mean, stretch, support, weights, labels, temperature)

    def route(self, vector: Vectors, served: Collection[str] | None = None) -> tuple[Candidate, ...]:
        """Workflows with their probabilities, most probable first; `vector` has unit length.

        With `served` only these compete: a brand's customers never mean what only another brand does.
        """
        columns = [place for place, name in enumerate(self.workflows) if served is None or name in served]
        place = _unit(_centred(vector[None, :], self._mean) @ self._stretch)
        scores = (_kernel(place, self._support) @ self._weights)[:, [*columns, len(self.workflows)]]
        chances = _softmax(scores * self.temperature)[0]
        pairs = zip((self.workflows[column] for column in columns), chances[:-1], strict=True)
        return tuple(
            sorted(
                (Candidate(workflow, round(float(chance), 4)) for workflow, chance in pairs),
                key=lambda candidate: (-candidate.confidence, candidate.workflow),
            )
        )

    def nearest(self, vector: Vectors, workflow: str) -> float:
        """The cosine of a unit vector to the nearest example of a workflow, in the space of the examples.

        Probabilities part workflows from each other; how near an example is tells whether it is any of them.
        """
        place = _unit(_centred(vector[None, :], self._mean) @ self._stretch)
        own = self._support[self._labels == self.workflows.index(workflow)]
        return float((own @ place[0]).max())


def _centred(vectors: Vectors, mean: Matrix) -> Matrix:
    """Unit rows around the mean: sentence vectors share one large direction that tells nothing."""
    return _unit(np.asarray(vectors, dtype=np.float64) - mean)


def _stretch(centred: Matrix, truth: npt.NDArray[np.int64], count: int) -> Matrix:
    """Shortens directions in which examples of one workflow differ, which say little about what is wanted.

    The inverse root of their covariance within workflows, shrunk towards an even one.
    """
    width = centred.shape[1]
    sums = np.zeros((count, width))
    np.add.at(sums, truth, centred)
    within = centred - (sums / np.maximum(np.bincount(truth, minlength=count), 1)[:, None])[truth]
    scatter = within.T @ within / len(centred)
    even = np.trace(scatter) / width
    if even <= 1e-9:
        return np.eye(width)  # one example a workflow: nothing is known of how they differ
    spread, directions = np.linalg.eigh((1 - _EVEN) * scatter + _EVEN * even * np.eye(width))
    return np.asarray((directions * np.sqrt(even / spread)) @ directions.T)


def _unit(rows: Matrix) -> Matrix:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9))


def _kernel(left: Matrix, right: Matrix) -> Matrix:
    return np.asarray(np.exp(-_WIDTH * np.maximum(0.0, 2.0 - 2.0 * (left @ right.T))))


def _inverse(matrix: Matrix) -> Matrix:
    """Of a symmetric, positive definite one, by Cholesky: half the steps of the general way."""
    # Only training needs it; loading it would cost each start of a server its time.
    from scipy.linalg import lapack  # noqa: PLC0415

    factor, failed = lapack.dpotrf(matrix)
    upper, singular = lapack.dpotri(factor, overwrite_c=1)
    if failed or singular:
        raise np.linalg.LinAlgError("the kernel is not positive definite")
    upper = np.triu(upper)
    return np.asarray(upper + np.triu(upper, 1).T)


def _softmax(scores: Matrix) -> Matrix:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))


def _temperature(held_out: Matrix, truth: npt.NDArray[np.int64]) -> float:
    """The sharpness at which the probabilities of held-out examples fit best."""
    if len(truth) < _FEWEST_TO_FIT:
        return _USUAL_TEMPERATURE
    rows = np.arange(len(truth))
    losses = [-np.log(_softmax(held_out * t)[rows, truth] + 1e-12).mean() for t in _TEMPERATURES]
    return float(_TEMPERATURES[int(np.argmin(losses))])
