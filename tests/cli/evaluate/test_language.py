"""`scripts/evaluate language` counts what is told rightly, alone and in a conversation."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from server.cli.evaluate import main
from server.cli.evaluate.language import Item, evaluate
from server.errors import CopilotError, ProblemsFound

ITEMS = (
    Item("Wo ist meine Bestellung geblieben?", "de"),
    Item("ok", "de"),
    Item("Ich warte seit einer Woche darauf.", "de"),
    Item("Where is the parcel that you promised?", "en"),
    Item("nuqneH", "tlh"),
)


def test_shares_by_language() -> None:
    """A message left open lowers accuracy and coverage; in a conversation the others speak for it."""
    result = evaluate(ITEMS)
    assert result.languages == {"de": pytest.approx(2 / 3, abs=1e-3), "en": 1.0, "tlh": 0.0}
    assert result.macro == pytest.approx((2 / 3 + 1) / 3, abs=1e-3)
    assert result.coverage < 1
    assert result.conversation == 1.0
    assert result.unknown == ("tlh",)


def test_prints_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the names of the interface."""
    file = tmp_path / "items.jsonl"
    file.write_bytes(b"\n".join(map(msgspec.json.encode, ITEMS)))
    assert main(["language", "--items", str(file), "--json"]) == 0
    assert {"macro", "coverage", "languages", "ms"} <= set(msgspec.json.decode(capsys.readouterr().out))


def test_broken_lines_are_named(tmp_path: Path) -> None:
    """With file and line; an empty file is refused as well."""
    file = tmp_path / "items.jsonl"
    file.write_text('{"text": "hi", "language": "en"}\n{"text": 3}\n')
    with pytest.raises(ProblemsFound) as found:
        main(["language", "--items", str(file)])
    assert found.value.problems[0].where == f"{file}:2"
    file.write_text("")
    with pytest.raises(CopilotError):
        main(["language", "--items", str(file)])
