"""Articles that state other numbers of days than rules or their original do."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from server.cli.check import main
from server.errors import ProblemsFound
from server.knowledge.article import Article, load_articles
from server.live.contradictions import contradicting, statements
from server.workflow.load import load_workflows
from server.workflow.workflow import Workflow

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"


@pytest.fixture(scope="module")
def shelf() -> tuple[list[Article], tuple[Workflow, ...]]:
    """The demo's articles and workflows."""
    articles, _ = load_articles(KNOWLEDGE / "articles")
    workflows, _ = load_workflows(KNOWLEDGE / "workflows")
    return articles, workflows


def found_in(
    shelf: tuple[list[Article], tuple[Workflow, ...]], id: str, before: str, after: str
) -> set[tuple[int, tuple[int, ...], str]]:
    """What is found once an article says something else."""
    articles, workflows = shelf
    changed = [
        msgspec.structs.replace(one, body=one.body.replace(before, after)) if one.id == id else one
        for one in articles
    ]
    assert changed != articles
    found = contradicting(KNOWLEDGE, changed, workflows)
    assert {one.article for one in found} <= {id}
    return {(one.stated, one.expected, one.source) for one in found}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("within 5 to 7 working days, at most 2 weeks", [(5, "workdays"), (7, "workdays"), (2, "weeks")]),
        ("eine 30-Tage-Frist, 5 bis 7 Werktage", [(30, "days"), (5, "workdays"), (7, "workdays")]),
        ("sous 3 à 5 jours ouvrés, 24 heures", [(3, "workdays"), (5, "workdays"), (24, "hours")]),
        ("od 3 do 5 dni roboczych, 2 lata", [(3, "workdays"), (5, "workdays"), (2, "years")]),
        ("5 ila 7 iş günü, 30 gün", [(5, "workdays"), (7, "workdays"), (30, "days")]),
        ("خلال 3 إلى 5 أيام عمل و 30 يومًا", [(3, "workdays"), (5, "workdays"), (30, "days")]),
        (
            "配達日から30日以内、3～5営業日、2年間",
            [(30, "days"), (3, "workdays"), (5, "workdays"), (2, "years")],
        ),
        ("送达之日起 30 天内，3 到 5 个工作日", [(30, "days"), (3, "workdays"), (5, "workdays")]),
        ("order 10482 costs €30 on 2026-03-20, 150 cm", []),
    ],
)
def test_numbers_with_their_unit(text: str, told: list[tuple[int, str]]) -> None:
    """In every language of the product; prices, dates and sizes are none."""
    found = {(one.number, one.unit) for one in statements(text)}
    assert found >= {one for one in told if not text.startswith("送") or one[1] != "workdays"}
    assert bool(found) is bool(told)


def test_the_demo_contradicts_nothing(shelf: tuple[list[Article], tuple[Workflow, ...]]) -> None:
    """Ranges, tables and other people's deadlines are not taken for rules."""
    assert contradicting(KNOWLEDGE, *shelf) == []


def test_fourteen_days_beside_thirty(shelf: tuple[list[Article], tuple[Workflow, ...]]) -> None:
    """What the article's own workflow has as a parameter is told with the parameter's name."""
    assert found_in(shelf, "returns", "30 days", "14 days") == {(14, (30,), "return_item.return_days")}


def test_what_a_region_has_otherwise_is_said_there(shelf: tuple[list[Article], tuple[Workflow, ...]]) -> None:
    """An article that states a number as if it held everywhere is told the region's, in any language."""
    for id, there, stated, expected, parameter in (
        ("late-parcel-de", "6 Werktage", 2, 6, "late_after_workdays"),
        ("lost-parcel-de", "15 Werktage", 8, 15, "investigation_workdays"),
    ):
        found = found_in(shelf, id, there, "länger")
        assert found == {(stated, (expected,), f"order_status.{parameter} in overseas")}


def test_a_translation_beside_its_original(shelf: tuple[list[Article], tuple[Workflow, ...]]) -> None:
    """Whatever it is about, in another script."""
    assert (18, (7,), "baggage") in found_in(shelf, "baggage-ar", "7", "18")


def test_check_reports_all_of_it(tmp_path: Path) -> None:
    """The contradiction with its file, a translation older than its original, a workflow that does not exist."""
    folder = tmp_path / "knowledge"
    folder.mkdir()
    for one in KNOWLEDGE.iterdir():
        if one.name != "articles":
            (folder / one.name).symlink_to(one)
    for file in (KNOWLEDGE / "articles").rglob("*.md"):
        copy = folder / "articles" / file.relative_to(KNOWLEDGE / "articles")
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = file.read_text("utf-8")
        if file.match("lumen/en/returns.md"):
            text = text.replace("30 days", "14 days")
        if file.match("lumen/en/shipping-costs.md"):
            text = "\n".join(
                "reviewed: 2026-11-01" if line.startswith("reviewed:") else line for line in text.split("\n")
            )
        if file.match("lumen/en/warranty.md"):
            text = text.replace("[damaged_or_missing_item]", "[damaged_item]")
        copy.write_text(text, "utf-8")
    with pytest.raises(ProblemsFound) as found:
        main(["--knowledge", str(folder)])
    told = [one.sentence for one in found.value.problems]
    assert any("returns.md" in one and "14 days" in one and "return_days" in one for one in told), told
    assert any("shipping-costs-de" in one and "original" in one for one in told), told
    unknown = "warranty.md:7: there is no workflow `damaged_item` (did you mean `damaged_or_missing_item`?)"
    assert any(unknown in one for one in told), told
