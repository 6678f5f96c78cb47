"""The ledger's commands on a real database: what they find, print, write and refuse."""

from __future__ import annotations

import asyncio
import csv
import json
import sqlite3
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from server.app.places import DATABASE_FILE
from server.cli.ledger import main
from server.errors import CopilotError
from server.storage.database import Database, sqlite_url
from server.storage.migrate import migrate
from server.storage.publishing import publish
from tests.contracts.test_conversations import NOW, computation, observe
from tests.contracts.test_ladder import proven

COUNT = 61


@pytest.fixture
def place(tmp_path: Path) -> list[str]:
    """The arguments that name a data folder with a suggestion and sixty labels."""

    async def fill() -> None:
        database = Database(sqlite_url(tmp_path / DATABASE_FILE))
        await migrate(database, tmp_path / "backups")
        made = computation(await observe(database, "where is it?"))
        await database.write(lambda connection: publish(connection, made, NOW))
        await proven(database)
        await database.close()

    asyncio.run(fill())
    return ["--data-dir", str(tmp_path)]


def change(place: list[str], statement: str) -> None:
    """What somebody with access to the file does."""
    with sqlite3.connect(Path(place[1]) / DATABASE_FILE) as connection:
        connection.execute(statement)


def test_verify_against_a_head_kept_elsewhere(
    place: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whole at first, saying what it cannot know; an edit and a cut are found with exit code 1."""
    assert main(["head", *place]) == 0
    kept = tmp_path / "kept.jsonl"
    kept.write_text(capsys.readouterr().out)
    assert main(["verify", *place]) == 0
    assert "Cannot be known without a head" in capsys.readouterr().out
    assert main(["verify", "--head", str(kept), *place]) == 0
    assert "Cannot be known" not in capsys.readouterr().out
    change(place, "UPDATE ledger SET actor = 'p-other' WHERE position = 5")
    assert main(["verify", "--head", str(kept), *place]) == 1
    assert "edited at link 5" in capsys.readouterr().out
    change(place, "DELETE FROM chain WHERE number > 40")
    assert main(["verify", "--head", str(kept), "--json", *place]) == 1
    found = json.loads(capsys.readouterr().out)
    assert {problem["kind"] for problem in found["problems"]} == {"edited", "truncated"}
    with pytest.raises(CopilotError, match="cannot be read"):
        main(["verify", "--head", str(tmp_path / "nothing"), *place])


def test_exports_say_the_same_in_three_formats(place: list[str], tmp_path: Path) -> None:
    """Every entry with its link; contents only where they are wanted."""
    files = {name: tmp_path / f"ledger.{name}" for name in ("jsonl", "csv", "parquet")}
    for file in files.values():
        assert main(["export", str(file), *place]) == 0
    lines = [json.loads(line) for line in files["jsonl"].read_text().splitlines()]
    assert [line["number"] for line in lines] == list(range(1, len(lines) + 1))
    assert len(lines) >= COUNT
    assert pq.read_table(files["parquet"]).to_pylist() == lines
    with files["csv"].open(newline="") as source:
        rows = list(csv.DictReader(source))
    assert [row["digest"] for row in rows] == [line["digest"] for line in lines]
    assert main(["export", str(files["jsonl"]), "--without-content", *place]) == 0
    assert all(json.loads(line)["content"] is None for line in files["jsonl"].read_text().splitlines())
    assert main(["export", str(tmp_path / "ledger.txt"), *place]) == 2


def test_recompute_finds_a_level_that_nobody_granted(
    place: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Every statistic is what the ledger says, until somebody changes one."""
    assert main(["recompute", *place]) == 0
    assert "1 tracks from 60 labels" in capsys.readouterr().out
    change(
        place, "INSERT INTO track_level VALUES ('lumen','order_status','reply','en',4,'2026-05-03 12:00:00')"
    )
    assert main(["recompute", *place]) == 1
    assert "lumen/order_status/reply/en" in capsys.readouterr().out


def test_stats_print_no_cell_under_five(place: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """One conversation stands behind this track: it has a name and no figure."""
    assert main(["stats", "--json", *place]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["track"]["workflow"], row["figures"], row["endings"]) == ("order_status", None, [])
    assert main(["stats", *place]) == 0
    assert "fewer than 5" in capsys.readouterr().out


def test_erasing_needs_somebody_and_a_reason(place: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A customer's brand and id belong together; an unknown customer has nothing to erase."""
    assert main(["erase", "--customer", "C1", "--reason", "asked for", *place]) == 2
    assert main(["erase", "--brand", "lumen", "--customer", "C1", "--reason", "asked for", *place]) == 0
    assert "0 entries of 0 conversations" in capsys.readouterr().out
    assert main(["retain", *place]) == 0
    assert "lumen:" in capsys.readouterr().out
    assert main(["verify", *place]) == 0
