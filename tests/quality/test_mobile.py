"""A business that nobody wrote code for: `tests/quality/mobile`, measured by files alone, whose faults are told."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from server.__main__ import main
from server.errors import CopilotError
from server.orders.brand import load_brand
from server.policy.rules import RuleBook
from server.policy.schema import brand_schema
from server.workflow.load import load_workflows

QUALITY = Path(__file__).parent
NOW = "2026-07-01T09:00:00+03:00"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A copy of the operator's files, to be spoilt."""
    return shutil.copytree(QUALITY / "mobile", tmp_path / "mobile")


def run(place: Path, what: str) -> int:
    """The exit code of `scripts/evaluate policy` or `actions` on the files in a place."""
    data = {"policy": ("--tasks", "tasks.jsonl"), "actions": ("--conversations", "conversations.jsonl")}[what]
    folders = ["--orders", str(place / "records"), "--workflows", str(place / "rules")]
    return main(["evaluate", what, data[0], str(place / data[1]), *folders, "--now", NOW, "--json"])


def measured(place: Path, what: str, capsys: pytest.CaptureFixture[str]) -> dict[str, float]:
    """The figures of an evaluation that ended well."""
    assert run(place, what) == 0
    figures: dict[str, float] = json.loads(capsys.readouterr().out)
    return figures


def spoil(file: Path, old: str, new: str) -> None:
    """Replace what stands in a file."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_rules_agree_with_what_the_system_permits(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With credit in a currency of three decimals and in one of none, and actions in the system's own spelling."""
    figures = measured(place, "policy", capsys)
    assert (figures["agreement"], figures["permitted"], figures["forbidden"]) == (1.0, 7, 4)
    assert figures["changed"] > 20


def test_actions_are_ready_when_agents_act(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For people without an e-mail whom the agent looked up; not before they said yes, nor where they hold it up."""
    figures = measured(place, "actions", capsys)
    assert [figures[name] for name in ("name", "order", "arguments", "precision", "recall")] == [1.0] * 5
    assert figures["points"] == 5


def test_whom_nobody_looked_up_nothing_is_done(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Look-ups that failed tell nobody."""
    file = place / "conversations.jsonl"
    file.write_text(file.read_text(encoding="utf-8").replace('"ok": true, "result"', '"ok": false, "result"'))
    spoil(file, '"action": {"name": "getContract"', '"action": {"name": "look"')
    figures = measured(place, "actions", capsys)
    assert figures["name"] < 0.5


@pytest.mark.parametrize(
    ("what", "file", "old", "new", "told"),
    [
        ("policy", "tasks.jsonl", '"actions"', '"acts"', ("tasks.jsonl:1", "actions", "README")),
        ("policy", "tasks.jsonl", '"88231"', '"1"', ("task t1", "no customer `1`", "records.toml")),
        (
            "actions",
            "conversations.jsonl",
            '"agent"',
            '"robot"',
            ("conversations.jsonl:1", "robot", "README"),
        ),
        (
            "policy",
            "rules/records.toml",
            'key = "no"',
            "",
            ("records.toml:11", "`customer.key` is missing", "add"),
        ),
        ("policy", "rules/records.toml", '"order", why', '"odrer", why', ("records.toml:", "contractRef")),
        (
            "policy",
            "rules/records.toml",
            "order.due == 0",
            "order.deu == 0",
            ("records.toml:", "`order.deu` is not", "`order.due`"),
        ),
        ("policy", "rules/pay_bill.toml", "order.due", "order.deu", ("pay_bill.toml:", "order.deu")),
        (
            "policy",
            "rules/pay_bill.toml",
            "[action.payBill]",
            "[action.payBil]",
            ("pay_bill.toml:", "payBil"),
        ),
    ],
)
def test_a_bad_file_says_what_and_where(
    place: Path,
    what: str,
    file: str,
    old: str,
    new: str,
    told: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """File, line, what is wrong and how to mend it."""
    spoil(place / file, old, new)
    try:
        code = run(place, what)
    except CopilotError as error:
        code, said = 1, str(error)
    else:
        said = ""
    said += capsys.readouterr().err
    assert code != 0
    assert [one for one in told if one not in said] == [], said


def test_what_is_not_measured_is_told(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Records that cannot be used, by line, and actions that are not declared, by name."""
    spoil(place / "records" / "contracts.jsonl", '"KWD", "state": "ended"', '"KWZ", "state": "ended"')
    spoil(place / "rules" / "records.toml", "[actions.refreshNetwork]", "[actions.refreshAll]")
    (place / "rules" / "refresh_network.toml").unlink()
    assert run(place, "policy") == 0
    told = capsys.readouterr().err
    assert "contracts.jsonl:2" in told
    assert "KWZ" in told
    assert "refreshNetwork 1" in told


@pytest.mark.parametrize("business", ["mobile/rules", "retail"])
def test_rules_fit_their_records(business: str) -> None:
    """Every fact that a rule reads is one that the records declare."""
    brand = load_brand(QUALITY / business, "business")
    workflows, problems = load_workflows(QUALITY / business)
    _, faults = RuleBook.compile(workflows, {brand.id: brand_schema(brand.records)})
    assert workflows
    assert [problem.sentence for problem in (*problems, *faults)] == []
