"""`scripts/evaluate policy` on a business that is no shop: what it counts and what it changes about requests."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from server.__main__ import main
from tests.orders import harbour
from tests.policy.test_request import BAGS


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """The ferry's rules and its records."""
    harbour.harbour(tmp_path / "records")
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "records.toml").write_text(harbour.RECORDS, encoding="utf-8")
    (rules / "more_bags.toml").write_text(BAGS, encoding="utf-8")
    return rules, tmp_path / "records"


def evaluate(
    folders: tuple[Path, Path], tasks: list[dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> tuple[int, dict[str, float]]:
    """The exit code and the figures."""
    rules, records = folders
    file = rules.parent / "tasks.jsonl"
    file.write_text("\n".join(map(json.dumps, tasks)), encoding="utf-8")
    options = ["--tasks", file, "--orders", records, "--workflows", rules, "--json"]
    code = main(["evaluate", "policy", *map(str, options)])
    return code, json.loads(capsys.readouterr().out)


def task(bags: int, purse: str) -> dict[str, object]:
    """Eva wants so many bags."""
    action = {"name": "set_bags", "arguments": {"code": "QX7KLM", "bags": bags, "purse": purse}}
    return {"task_id": bags, "customer_id": "eva", "actions": [{"name": "look", "arguments": {}}, action]}


def test_what_the_system_would_do_is_allowed(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """And nobody else's booking is touched."""
    code, figures = evaluate(folders, [task(2, "P1")], capsys)
    assert (code, figures["agreement"], figures["permitted"], figures["changed"]) == (0, 1.0, 1, 1)


def test_a_rule_stricter_than_the_system_is_told(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """The system takes a voucher that is too small, the rules do not."""
    code, figures = evaluate(folders, [task(2, "P1"), task(9, "V1")], capsys)
    assert code == 1
    assert (figures["allowed"], figures["denied"]) == (0.5, 1.0)


def test_missing_data_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The project runs without any."""
    options = ["--tasks", "gone.gz", "--orders", str(tmp_path), "--workflows", str(tmp_path)]
    assert main(["evaluate", "policy", *options]) == 0
    assert "skipped: there is no gone.gz" in capsys.readouterr().out
