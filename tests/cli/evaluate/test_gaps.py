"""`scripts/evaluate gaps` counts pairs of questions, and runs over the index in force."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from server.cli.evaluate import main
from server.cli.evaluate.gaps import Item, Pairs, evaluate
from server.embedding.encoder import OnnxEncoder
from server.errors import CopilotError
from server.knowledge.reindex import reindex
from tests.knowledge.library import write_library

ITEMS = (
    Item("Is there a shop in Vienna?", "en", "shop"),
    Item("Gibt es einen Laden in Wien?", "de", "shop"),
    Item("Do you have a store in Vienna that I can visit?", "en", "shop"),
    Item("Can you wrap it as a present?", "en", "gift"),
    Item("Könnt ihr es als Geschenk einpacken?", "de", "gift"),
)


def test_pairs_are_counted() -> None:
    """One question in the wrong group costs precision, one left alone recall; languages are told apart."""
    result = evaluate(ITEMS, [[0, 1, 3], [2], [4]])
    assert result.overall == Pairs(precision=0.3333, recall=0.25)
    assert result.across == Pairs(precision=0.5, recall=0.3333)
    assert result.within == Pairs(precision=0.0, recall=0.0)
    assert (result.questions, result.meanings, result.groups, result.largest) == (5, 2, 3, 3)
    assert evaluate(ITEMS, [[0, 1, 2], [3, 4]]).overall == Pairs(precision=1.0, recall=1.0)


def test_over_the_index_in_force(
    encoder: OnnxEncoder, model_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Few questions of two meanings in two languages become two groups; without an index it says what to do."""
    file = tmp_path / "questions.jsonl"
    file.write_bytes(b"\n".join(map(msgspec.json.encode, ITEMS)))
    places = ["--data-dir", str(tmp_path / "data"), "--models", str(model_folder.parent)]
    with pytest.raises(CopilotError, match="run scripts/reindex"):
        main(["gaps", "--questions", str(file), *places])
    reindex(write_library(tmp_path / "knowledge"), tmp_path / "data" / "index", encoder)
    assert main(["gaps", "--questions", str(file), "--json", *places]) == 0
    found = msgspec.json.decode(capsys.readouterr().out)
    assert found["overall"] == {"precision": 1.0, "recall": 1.0}
    assert found["groups"] == 2
