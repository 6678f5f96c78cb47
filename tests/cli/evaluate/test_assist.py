"""`scripts/evaluate assist` foretells what agents chose, from earlier dialogues alone."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from server.cli.evaluate import main
from server.cli.evaluate.assist import Dialogue, Task, Turn, evaluate, points
from server.embedding.encoder import OnnxEncoder

TURNS = (
    Turn("user", "Hello, I lost my card"),
    Turn("wizard", "Your name?", action="ask_name", options=("hello", "ask_name")),
    Turn("user", "Ada"),
    Turn("query", api="card"),
    Turn("kb", item={"Message": "It was blocked."}, total=1),
    Turn("wizard", "One moment.", custom=True),
    Turn("wizard", "It is blocked.", action="blocked", options=("blocked",)),
)
DIALOGUES = [Dialogue(number, ("card",), TURNS) for number in range(2)]
TASKS = [Task("card", {"hello": "ask_name"})]


def test_choices_of_a_dialogue() -> None:
    """Picked replies and queries are choices; what was found is what was said last; own words only move it on."""
    found = list(points(DIALOGUES[0]))
    assert [one.chosen for one in found] == ["ask_name", "query", "blocked"]
    assert [one.said for one in found] == ["Hello, I lost my card", "Ada", "It was blocked."]
    assert found[-1].steps == ("ask_name", "query", "(own words)")


def test_only_earlier_dialogues_are_known(encoder: OnnxEncoder) -> None:
    """Nothing of the first is foretold, all of the second, which is the same."""
    once, twice = evaluate(DIALOGUES[:1], TASKS, encoder), evaluate(DIALOGUES, TASKS, encoder)
    assert (once.first, once.among_three, once.points) == (0.0, 0.0, 3)
    assert (twice.first, twice.among_three, twice.points) == (0.5, 0.5, 6)
    assert (twice.then, twice.then_points) == (0.5, 4)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], model_folder: Path) -> None:
    """Prints JSON; without the files it says that it was skipped."""
    dialogues, tasks = tmp_path / "dialogues.jsonl", tmp_path / "tasks.jsonl"
    dialogues.write_bytes(b"\n".join(map(msgspec.json.encode, DIALOGUES)))
    assert main(["assist", "--dialogues", str(dialogues), "--tasks", str(tasks)]) == 0
    assert "skipped" in capsys.readouterr().out
    tasks.write_bytes(b"\n".join(map(msgspec.json.encode, TASKS)))
    assert main(["assist", "--dialogues", str(dialogues), "--tasks", str(tasks), "--json"]) == 0
    assert {"first", "among_three"} <= set(msgspec.json.decode(capsys.readouterr().out))
