"""Rules and wordings are loaded once for what stands in the files, and again once anything in them changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from server.errors import CopilotError, ProblemsFound
from server.live.installation import Brands, load_orders, load_rules, utc_now
from server.policy.cases import run_cases
from server.policy.rules import RuleBook
from server.settings import PROJECT


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    """A copy of the project's knowledge, to be edited."""
    return Path(shutil.copytree(PROJECT / "knowledge", tmp_path / "knowledge"))


@pytest.fixture
def brands(knowledge: Path) -> Brands:
    """Its brands."""
    return load_orders(knowledge, None, utc_now())[0]


def test_what_did_not_change_is_not_loaded_again(knowledge: Path, brands: Brands) -> None:
    """The very same rules come back, also for brands that were read anew."""
    first = load_rules(knowledge, brands)
    assert load_rules(knowledge, brands) is first
    assert load_rules(knowledge, load_orders(knowledge, None, utc_now())[0]) is first


@pytest.mark.parametrize("edited", ["workflows/order_status.toml", "wordings/de/common.ftl"])
def test_an_edit_is_taken_up(knowledge: Path, brands: Brands, edited: str) -> None:
    """Even one that changes neither the size of a file nor its time, and one that takes it back."""
    file = knowledge / edited
    before = file.read_bytes()
    first = load_rules(knowledge, brands)
    file.write_bytes(b"# one" + b"\n" + before)
    second = load_rules(knowledge, brands)
    assert second is not first
    file.write_bytes(b"# two" + b"\n" + before)
    assert load_rules(knowledge, brands) is not second
    file.write_bytes(before)
    assert load_rules(knowledge, brands) is first


def test_other_records_are_other_rules(knowledge: Path, brands: Brands) -> None:
    """Rules are compiled against what the brands declare."""
    first = load_rules(knowledge, brands)
    records = knowledge / "brands" / "lumen" / "records.toml"
    records.write_text(records.read_text("utf-8").replace("[teams.", "[teams.no_"), "utf-8")
    with pytest.raises(ProblemsFound, match="problems in"):
        load_rules(knowledge, load_orders(knowledge, None, utc_now())[0])
    assert load_rules(knowledge, brands) is first


def test_an_edit_while_loading_is_not_kept(
    knowledge: Path, brands: Brands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read half before and half after an edit is not taken for either the next time."""
    file = knowledge / "wordings" / "en" / "common.ftl"
    before = file.read_bytes()

    def edit_and_run(rules: RuleBook) -> list[CopilotError]:
        file.write_bytes(b"# edited" + b"\n" + before)
        return run_cases(rules)

    monkeypatch.setattr("server.live.installation.run_cases", edit_and_run)
    first = load_rules(knowledge, brands)
    file.write_bytes(before)
    assert load_rules(knowledge, brands) is not first


def test_wrong_rules_stay_wrong(knowledge: Path, brands: Brands) -> None:
    """A mistake is told each time, and gone once it is mended."""
    file = knowledge / "workflows" / "order_status.toml"
    before = file.read_bytes()
    file.write_bytes(before + b"\n[nonsense]\n")
    for _ in range(2):
        with pytest.raises(ProblemsFound):
            load_rules(knowledge, brands)
    file.write_bytes(before)
    assert load_rules(knowledge, brands)[2]
