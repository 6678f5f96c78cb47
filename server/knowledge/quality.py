"""A score of the source material, with its reasons: whether these articles are fit to answer customers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from server.knowledge.article import Article
from server.knowledge.golden import Golden
from server.knowledge.manifest import Recall
from server.knowledge.upkeep import Upkeep

# Fewer questions say little about the next ones.
FEWEST_ASKED = 20


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What the score rests on; counts are articles unless they say otherwise.

    `untested` are originals for customers without a golden question, `recall_at_5` is of all golden questions,
    `unanswered` of `asked` questions were withheld for low relevance or dismissed for a knowledge reason.
    """

    articles: int
    originals: int
    past_review: int
    twins: int
    old_translations: int
    translations: int
    unowned: int
    untested: int
    recall_at_5: float
    golden: int
    asked: int
    unanswered: int


class Reason(msgspec.Struct, frozen=True):
    """One part of the score: how well it is met (0..1), how much it weighs, the points it costs, and why."""

    name: str
    met: float
    weight: float
    lost: float
    what: str


class Quality(msgspec.Struct, frozen=True):
    """0 to 100, and its parts, those that cost most first."""

    score: float
    reasons: tuple[Reason, ...]


def quality(facts: Facts) -> Quality:
    """The weighted mean of its parts; a part that nothing is known about yet does not count."""
    parts = [
        _part(
            "found",
            0.25,
            facts.recall_at_5,
            facts.golden,
            "{share:.0%} of golden questions are found in the first five",
        ),
        _part(
            "answered",
            0.25,
            1 - _share(facts.unanswered, facts.asked),
            facts.asked // FEWEST_ASKED,
            f"{facts.unanswered} of {facts.asked} questions had no good article",
        ),
        _lacking("reviewed", 0.15, facts.past_review, facts.articles, "articles are past their review"),
        _lacking("tested", 0.15, facts.untested, facts.originals, "articles have no golden question"),
        _lacking(
            "translations",
            0.1,
            facts.old_translations,
            facts.translations,
            "translations are older than their original",
        ),
        _lacking("unique", 0.05, facts.twins, facts.articles, "articles say nearly the same as another"),
        _lacking("owned", 0.05, facts.unowned, facts.articles, "articles have no owner"),
    ]
    known = [part for part in parts if part is not None]
    weight = sum(part.weight for part in known)
    if not facts.articles or not weight:
        return Quality(0.0, (Reason("articles", 0.0, 1.0, 100.0, "there are no articles"),))
    reasons = [
        msgspec.structs.replace(part, lost=round(100 * part.weight * (1 - part.met) / weight, 1))
        for part in known
    ]
    score = 100 * sum(part.weight * part.met for part in known) / weight
    return Quality(round(score, 1), tuple(sorted(reasons, key=lambda reason: -reason.lost)))


def facts_of(
    articles: Sequence[Article],
    golden: Golden,
    recall: Mapping[str, Recall],
    upkeep: Upkeep,
    *,
    asked: int,
    unanswered: int,
) -> Facts:
    """The facts of a knowledge folder, its index and its record; `asked` are customers' questions looked at."""
    originals = [article for article in articles if not article.front.translation_of]
    tested = {id for question in golden.questions for id in (question.article, *question.also)}
    overall = recall.get("")
    return Facts(
        articles=len(articles),
        originals=sum(article.front.audience == "customer" for article in originals),
        past_review=len(upkeep.past_review),
        twins=len({id for twin in upkeep.twins for id in (twin.one, twin.other)}),
        old_translations=len(upkeep.old_translations),
        translations=len(articles) - len(originals),
        unowned=len(upkeep.unowned),
        untested=sum(
            article.id not in tested for article in originals if article.front.audience == "customer"
        ),
        recall_at_5=overall.five if overall else 0.0,
        golden=overall.questions if overall else 0,
        asked=asked,
        unanswered=unanswered,
    )


def _part(name: str, weight: float, met: float, known: int, what: str) -> Reason | None:
    met = min(1.0, max(0.0, met))
    return Reason(name, round(met, 4), weight, 0.0, what.format(share=met)) if known else None


def _lacking(name: str, weight: float, lacking: int, whole: int, what: str) -> Reason | None:
    return _part(name, weight, 1 - _share(lacking, whole), whole, f"{lacking} of {whole} {what}")


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
