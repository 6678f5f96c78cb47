"""Which workflow a message asks for."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from server.errors import CopilotError
from server.understanding.routing import Router, with_names

WIDTH = 384


def cloud(direction: int, count: int, seed: int) -> NDArray[np.float32]:
    """Unit vectors scattered around one axis, all with a large common part as sentence vectors have it."""
    points = np.random.default_rng(seed).normal(0, 0.05, (count, WIDTH))
    points[:, direction] += 1.0
    points[:, 0] += 4.0
    return np.asarray(points / np.linalg.norm(points, axis=1, keepdims=True), dtype=np.float32)


@pytest.fixture
def router() -> Router:
    """Two workflows and what belongs to neither."""
    vectors = np.concatenate([cloud(1, 15, 1), cloud(2, 15, 2), cloud(3, 15, 3)])
    return Router.from_vectors(["track"] * 15 + ["send_back"] * 15 + [None] * 15, vectors)


def test_the_nearest_workflow_is_the_most_probable(router: Router) -> None:
    """Candidates come sorted and are probabilities of workflows only."""
    for direction, workflow in ((1, "track"), (2, "send_back")):
        for vector in cloud(direction, 10, 9):
            first, second = router.route(vector)
            assert first.workflow == workflow
            assert first.confidence > 0.8
            assert second.confidence < 0.2
            assert first.confidence + second.confidence <= 1.0


def test_what_belongs_to_no_workflow_gets_little(router: Router) -> None:
    """What the candidates lack to 1 is the chance that none of them is meant."""
    for vector in cloud(3, 10, 9):
        assert sum(candidate.confidence for candidate in router.route(vector)) < 0.2


def test_something_unlike_every_example_is_less_sure(router: Router) -> None:
    """Far from everything no workflow is as sure as near its own examples."""
    near = min(router.route(vector)[0].confidence for vector in cloud(1, 10, 9))
    for vector in cloud(200, 10, 9):
        assert max(candidate.confidence for candidate in router.route(vector)) < near - 0.1


def test_training_encodes_every_text_once() -> None:
    """Labels and texts keep together."""
    seen: list[str] = []

    def encode(texts: list[str]) -> NDArray[np.float32]:
        seen.extend(texts)
        return np.concatenate([cloud(1 if "where" in text else 2, 1, len(text)) for text in texts])

    examples = [
        ("track", "en", "where is it"),
        (None, "en", "hello"),
        ("track", "de", "where"),
        (None, "de", "hi"),
    ]
    router = Router.train(examples, encode)
    assert seen == [text for _, _, text in examples]
    assert router.route(cloud(1, 1, 5)[0])[0].confidence > 0.5
    assert router.route(cloud(2, 1, 5)[0])[0].confidence < 0.5


def test_training_is_the_same_every_time() -> None:
    """The same examples give the same probabilities, whatever their number."""
    for count in (1, 3, 20):
        vectors = np.concatenate([cloud(1, count, 1), cloud(2, count, 2)])
        labels = ["track"] * count + [None] * count
        once, again = (Router.from_vectors(labels, vectors).route(cloud(1, 1, 9)[0]) for _ in range(2))
        assert once == again
        assert once[0].confidence > 0.5


def test_one_workflow_without_counter_examples_can_be_routed_to() -> None:
    """A first workflow needs nothing but its own examples."""
    router = Router.from_vectors(["track"] * 4, cloud(1, 4, 1))
    assert router.route(cloud(1, 1, 9)[0])[0].workflow == "track"


def test_no_examples_are_told() -> None:
    """Without any workflow there is nothing to route to."""
    with pytest.raises(CopilotError, match="no example of any workflow"):
        Router.from_vectors([None, None], cloud(1, 2, 1))


def test_the_name_of_a_workflow_is_an_example() -> None:
    """Once for each, read as words; what is none of them has no name."""
    found = with_names([("order_status", "where is it"), (None, "hello"), ("order_status", "when")])
    assert found[:3] == [("order_status", "where is it"), (None, "hello"), ("order_status", "when")]
    assert found[3:] == [("order_status", "order status")]


def test_only_what_is_served_competes(router: Router) -> None:
    """What another brand does takes no probability from what this one does."""
    between = cloud(1, 1, 8)[0] + cloud(2, 1, 9)[0]
    between /= np.linalg.norm(between)
    first, second = router.route(between)
    for one in (first, second):
        (alone,) = router.route(between, {one.workflow})
        assert alone.workflow == one.workflow
        assert alone.confidence > one.confidence
    for vector in cloud(3, 10, 9):
        assert router.route(vector, {"track"})[0].confidence < 0.5
