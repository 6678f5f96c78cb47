"""`scripts/evaluate understanding` measures the router of the server."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from server.cli.evaluate import main
from server.cli.evaluate.understanding import Item, at_coverage, evaluate, macro_f1
from server.embedding.encoder import OnnxEncoder

KNOWN = (
    Item("Where is my parcel?", "en", "order_status"),
    Item("Has my order been shipped yet?", "en", "order_status"),
    Item("Wann kommt mein Paket an?", "de", "order_status"),
    Item("I want to send this back", "en", "return_item"),
    Item("The shirt does not fit, can I return it?", "en", "return_item"),
    Item("Ich möchte das zurückschicken", "de", "return_item"),
    Item("Good morning!", "en", None),
    Item("Thank you very much", "en", None),
)
ASKED = (
    Item("When will the package arrive?", "en", "order_status"),
    Item("Kann ich die Schuhe zurückgeben?", "de", "return_item"),
    Item("thanks!", "en", None),
)


def test_what_is_told(encoder: OnnxEncoder) -> None:
    """By language and altogether, beside the plain way, with what was confused."""
    result = evaluate(KNOWN, ASKED, encoder)
    assert (result.accuracy, result.macro_f1, result.accuracy_at_80) == (1.0, 1.0, 1.0)
    assert result.languages == {"de": 1.0, "en": 1.0}
    assert (result.intents, result.messages) == (3, 3)
    wrong = evaluate(KNOWN, [Item("Good morning!", "en", "return_item")], encoder)
    assert wrong.accuracy == 0.0
    assert wrong.confusions == {"return_item as None": 1}


def test_figures() -> None:
    """The mean over intents counts rare ones fully; abstaining leaves out those that were least sure."""
    assert macro_f1(["a", "a", "a", "b"], ["a", "a", "a", "a"]) == pytest.approx(0.4286, abs=1e-4)
    assert at_coverage([True, False, True, True, True], [0.9, 0.1, 0.8, 0.7, 0.6], 0.8) == 1.0
    assert at_coverage([True, False], [0.5, 0.9], 0.5) == 0.0


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], model_folder: Path) -> None:
    """Prints JSON with the names of the interface, and says when there is nothing to measure on."""
    files = tmp_path / "train.jsonl", tmp_path / "test.jsonl"
    for file, items in zip(files, (KNOWN, ASKED), strict=True):
        file.write_bytes(b"\n".join(map(msgspec.json.encode, items)))
    assert main(["understanding", "--train", str(files[0]), "--test", str(files[1]), "--json"]) == 0
    found = msgspec.json.decode(capsys.readouterr().out)
    assert {"accuracy", "macro_f1", "accuracy_at_80", "ms"} <= set(found)
    assert main(["understanding", "--train", str(files[0]), "--test", str(tmp_path / "none")]) == 0
    assert "skipped" in capsys.readouterr().out
