"""What articles need is found without a model, and the score says what it rests on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from server.knowledge.article import Article, load_articles
from server.knowledge.golden import load_golden
from server.knowledge.manifest import Recall
from server.knowledge.quality import Facts, facts_of, quality
from server.knowledge.upkeep import near_duplicates, upkeep
from tests.knowledge.library import BODIES, write_article, write_library

TODAY = date(2026, 11, 1)
LONG = "Every lamp that you buy from us has a warranty of two years, and shades have one of a single year. "


def articles_of(root: Path) -> list[Article]:
    """The articles of a library."""
    articles, problems = load_articles(root / "articles")
    assert problems == []
    return articles


def test_what_articles_need(tmp_path: Path) -> None:
    """Reviews, translations, owners, citations and wordings, each where it is missing."""
    write_library(tmp_path)
    write_article(tmp_path, "refunds", BODIES["refunds"], review_by="2026-10-31")
    write_article(tmp_path, "lamps", BODIES["lamps"], owner="Nobody yet")
    write_article(
        tmp_path, "lampen", "Eine Lampe.\n", language="de", translation_of="lamps", reviewed="2026-03-11"
    )
    write_article(
        tmp_path, "lampes", "Une lampe.\n", language="fr", translation_of="lamps", reviewed="2026-03-12"
    )
    needs = upkeep(
        articles_of(tmp_path),
        TODAY,
        cited={"lampen"},
        wordings={"en": ("order_status", "refund"), "de": ("order_status",)},
        spoken={"en": 3, "cs": 1},
        workflows=("order_status", "refund"),
    )
    assert needs.past_review == ("refunds",)
    assert needs.unowned == ("lamps",)
    assert needs.never_cited == ("parcels", "refunds"), "a translation that is cited counts for its original"
    (old,) = needs.old_translations
    assert (old.article, old.original, old.reviewed) == ("lampen", "lamps", date(2026, 3, 11))
    assert needs.missing_wordings == {"cs": ("order_status", "refund"), "de": ("refund",)}


def test_near_duplicates(tmp_path: Path) -> None:
    """Copies with small changes are found; translations, other brands and articles on one subject are none."""
    text = "".join(LONG.replace("two", str(number)) for number in range(4))
    write_article(tmp_path, "one", text)
    write_article(tmp_path, "copy", text.replace("you buy", "people buy") + "Ask us.\n")
    write_article(tmp_path, "elsewhere", text, brand="other")
    write_article(
        tmp_path, "same-subject", "A warranty covers what breaks early. Lamps have one, shades have one.\n"
    )
    write_article(tmp_path, "ja-one", "返品は三十日以内にお願いします。送料は無料です。" * 3, language="ja")
    write_article(
        tmp_path, "ja-copy", "返品は三十日以内にお願いします。送料は無料です。" * 3 + "以上。", language="ja"
    )
    pairs = [{twin.one, twin.other} for twin in near_duplicates(articles_of(tmp_path))]
    assert sorted(map(sorted, pairs)) == [["copy", "one"], ["ja-copy", "ja-one"]]


GOOD = Facts(
    articles=40,
    originals=20,
    past_review=0,
    twins=0,
    old_translations=0,
    translations=20,
    unowned=0,
    untested=0,
    recall_at_5=1.0,
    golden=60,
    asked=500,
    unanswered=0,
)


def test_the_score_and_its_reasons() -> None:
    """Nothing lacking is 100; each lack costs its weight and says so, what costs most first."""
    assert quality(GOOD).score == 100
    found = quality(msgspec.structs.replace(GOOD, past_review=20, unanswered=100, recall_at_5=0.9))
    assert found.score == 100 - 7.5 - 5 - 2.5
    assert [(reason.name, reason.lost) for reason in found.reasons[:3]] == [
        ("reviewed", 7.5),
        ("answered", 5.0),
        ("found", 2.5),
    ]
    assert found.reasons[0].what == "20 of 40 articles are past their review"
    assert found.reasons[2].what == "90% of golden questions are found in the first five"


def test_what_is_not_known_does_not_count() -> None:
    """Before anybody asked anything, the other parts share the whole; without articles there is nothing to score."""
    fresh = quality(msgspec.structs.replace(GOOD, asked=0, unanswered=0, past_review=40))
    assert "answered" not in {reason.name for reason in fresh.reasons}
    assert fresh.score == 80.0
    assert quality(msgspec.structs.replace(GOOD, asked=19, unanswered=19)).score == 100
    assert quality(msgspec.structs.replace(GOOD, asked=20, unanswered=20)).score == 75
    assert quality(msgspec.structs.replace(GOOD, articles=0)).score == 0


def test_facts_from_a_folder(tmp_path: Path) -> None:
    """Originals for customers without a golden question are untested; internal ones need none."""
    write_library(tmp_path)
    write_article(tmp_path, "extra", "More.\n")
    write_article(tmp_path, "inside", "For agents.\n", audience="internal")
    articles = articles_of(tmp_path)
    golden, _ = load_golden(tmp_path / "golden", articles)
    needs = upkeep(articles, TODAY, cited=(), wordings={}, spoken=(), workflows=())
    facts = facts_of(articles, golden, {"": Recall(9, 0.5, 0.8, 0.6)}, needs, asked=10, unanswered=3)
    assert (facts.articles, facts.originals, facts.untested) == (5, 4, 1)
    assert (facts.recall_at_5, facts.golden) == (0.8, 9)
