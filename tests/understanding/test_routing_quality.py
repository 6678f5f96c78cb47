"""How well the shipped examples route, with the default model."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from server.embedding.encoder import Encoder
from server.understanding.routing import Router
from server.understanding.spoken import spoken
from server.understanding.trained import VECTORS, vectors_of
from server.understanding.understand import SURE
from server.workflow.load import load_workflows

pytestmark = pytest.mark.quality

FOLDS = 10
WORKFLOWS = Path(__file__).parents[2] / "knowledge" / "workflows"


def test_each_example_is_routed_by_the_others(encoder: Encoder, indexed: Path, tmp_path: Path) -> None:
    """Left out a few at a time, examples and counter-examples of all workflows are told apart, in every language."""
    workflows, problems = load_workflows(WORKFLOWS)
    assert problems == []
    examples: list[tuple[str | None, str, str]] = []
    for workflow in workflows:
        for labelled, label in ((workflow.examples, workflow.id), (workflow.counter_examples, None)):
            examples += [(label, language, text) for language, texts in labelled.items() for text in texts]
    # What several brands share is one example, or each would be known from its twin.
    examples = list(dict.fromkeys(examples))
    # The vectors of these texts were made when the tests' knowledge was indexed.
    kept = shutil.copyfile(indexed / "routing" / VECTORS, tmp_path / VECTORS)
    texts = [spoken(text) for _, _, text in examples]
    vectors = vectors_of(texts, encoder.fingerprint, encoder.encode_queries, kept)
    folds = np.random.default_rng(0).permutation(len(examples)) % FOLDS
    right: dict[str, list[bool]] = {}
    for fold in range(FOLDS):
        known = np.flatnonzero(folds != fold)
        router = Router.from_vectors([examples[index][0] for index in known], vectors[known])
        for index in np.flatnonzero(folds == fold):
            label, language, _ = examples[index]
            best = router.route(vectors[index])[0]
            chosen = best.workflow if best.confidence >= SURE else None
            right.setdefault(language, []).append(chosen == label)
    shares = {language: sum(marks) / len(marks) for language, marks in right.items()}
    assert min(shares.values()) >= 0.88, shares
    assert sum(map(sum, right.values())) / len(examples) >= 0.93, shares
