"""Routers and vectors kept on disk: the same answers, and nothing worked out twice."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from server.understanding.trained import train

LABELS: list[str | None] = ["track", "track", "send_back", "send_back", None]
TEXTS = ["where is it", "when does it come", "I send it back", "return it", "hello"]


class Model:
    """Gives each text a direction of its own and counts what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        """Unit rows."""
        self.asked += texts
        seeds = [int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) for text in texts]
        rows = np.stack([np.random.default_rng(seed).normal(size=16) for seed in seeds]).astype(np.float32)
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True))


def test_the_second_start_asks_the_model_nothing(tmp_path: Path) -> None:
    """And routes exactly as the first."""
    first, second = Model(), Model()
    learned = train(LABELS, TEXTS, "m", first.encode, tmp_path)
    restored = train(LABELS, TEXTS, "m", second.encode, tmp_path)
    assert (sorted(first.asked), second.asked) == (sorted(TEXTS), [])
    for vector in Model().encode(["anything", *TEXTS]):
        assert restored.route(vector) == learned.route(vector)


def test_only_new_examples_are_encoded(tmp_path: Path) -> None:
    """An edited example costs one text; another model costs all of them."""
    train(LABELS, TEXTS, "m", Model().encode, tmp_path)
    model = Model()
    train(LABELS, [*TEXTS[:-1], "good day"], "m", model.encode, tmp_path)
    assert model.asked == ["good day"]
    other = Model()
    train(LABELS, TEXTS, "n", other.encode, tmp_path)
    assert sorted(other.asked) == sorted(TEXTS)


def test_another_label_is_another_router(tmp_path: Path) -> None:
    """The same texts that now lead elsewhere are learned anew, from the vectors at hand; old routers leave."""
    train(LABELS, TEXTS, "m", Model().encode, tmp_path)
    model = Model()
    labels = ["track", "track", "track", "send_back", None]
    moved = train(labels, TEXTS, "m", model.encode, tmp_path)
    assert model.asked == []
    assert moved.route(Model().encode([TEXTS[2]])[0])[0].workflow == "track"
    assert len(list(tmp_path.glob("router-*.npz"))) == 1


def test_what_is_broken_is_made_again(tmp_path: Path) -> None:
    """A file cut short, of another kind, or with parts that do not fit."""
    train(LABELS, TEXTS, "m", Model().encode, tmp_path)
    router = next(tmp_path.glob("router-*.npz"))
    whole = router.read_bytes()
    for content in (b"", whole[: len(whole) // 2], b"not an archive"):
        router.write_bytes(content)
        (tmp_path / "vectors.npz").write_bytes(content)
        model = Model()
        train(LABELS, TEXTS, "m", model.encode, tmp_path)
        assert sorted(model.asked) == sorted(TEXTS)
    with router.open("wb") as file:
        np.savez(file, workflows=np.array(["a"]), mean=np.zeros(3), support=np.zeros((2, 2)))
    model = Model()
    train(LABELS, TEXTS, "m", model.encode, tmp_path)
    assert model.asked == []
