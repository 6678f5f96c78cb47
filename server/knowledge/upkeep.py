"""What articles need from their owners: a review, a newer translation, one of two that say the same."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

import msgspec

from server.knowledge.article import Article
from server.knowledge.columns import EVERY_BRAND

# Pieces of text that follow each other: words, or letters where words are not parted by spaces.
_WORDS = 4
_LETTERS = 8
# Copies with a few words changed share more; two articles about one subject share a tenth at most.
SAME = 0.5
# What an import writes when it is told no owner.
NOBODY = "nobody yet"
_TOKEN = re.compile(r"\w+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")


class Twin(msgspec.Struct, frozen=True):
    """Two articles that say nearly the same; `shared` of the shorter one's text stands in the other, too."""

    one: str
    other: str
    shared: float


class OldTranslation(msgspec.Struct, frozen=True):
    """A translation last reviewed before its original."""

    article: str
    language: str
    original: str
    reviewed: date
    original_reviewed: date


class Upkeep(msgspec.Struct, frozen=True):
    """Ids of articles, by what they need; `missing_wordings` has the workflows that a language cannot word."""

    past_review: tuple[str, ...]
    twins: tuple[Twin, ...]
    never_cited: tuple[str, ...]
    old_translations: tuple[OldTranslation, ...]
    missing_wordings: dict[str, tuple[str, ...]]
    unowned: tuple[str, ...]


def upkeep(
    articles: Sequence[Article],
    today: date,
    *,
    cited: Collection[str],
    wordings: Mapping[str, Collection[str]],
    spoken: Iterable[str],
    workflows: Sequence[str],
) -> Upkeep:
    """The upkeep of these articles.

    `cited` are ids that were ever cited, `wordings` the workflows worded in each language, `spoken` the languages that
    customers wrote in.
    """
    families = {article.family for article in articles if article.id in cited}
    languages = sorted({*wordings, *spoken})
    missing = {
        language: tuple(name for name in workflows if name not in wordings.get(language, ()))
        for language in languages
    }
    return Upkeep(
        past_review=tuple(article.id for article in articles if article.front.review_by < today),
        twins=tuple(near_duplicates(articles)),
        # An article counts as cited in whichever language it was shown.
        never_cited=tuple(
            article.id
            for article in articles
            if article.family not in families and not article.front.translation_of
        ),
        old_translations=tuple(old_translations(articles)),
        missing_wordings={language: names for language, names in missing.items() if names},
        unowned=tuple(article.id for article in articles if article.front.owner.casefold() == NOBODY),
    )


def near_duplicates(articles: Sequence[Article]) -> list[Twin]:
    """Pairs of articles of one language and brand that share at least half of the shorter one, most first."""
    pieces = [_pieces(article.body) for article in articles]
    holders: dict[int, list[int]] = {}
    for row, own in enumerate(pieces):
        for piece in own:
            holders.setdefault(piece, []).append(row)
    shared: dict[tuple[int, int], int] = {}
    for rows in holders.values():
        # What stands in very many articles is a signature or a disclaimer.
        if 1 < len(rows) <= 20:
            for place, one in enumerate(rows):
                for other in rows[place + 1 :]:
                    shared[one, other] = shared.get((one, other), 0) + 1
    twins = []
    for (one, other), count in shared.items():
        part = count / min(len(pieces[one]), len(pieces[other]))
        if part >= SAME and _comparable(articles[one], articles[other]):
            twins.append(Twin(articles[one].id, articles[other].id, round(part, 3)))
    return sorted(twins, key=lambda twin: (-twin.shared, twin.one, twin.other))


def _comparable(one: Article, other: Article) -> bool:
    brands = {one.front.brand, other.front.brand}
    alike = one.front.language == other.front.language and one.family != other.family
    return alike and (len(brands) == 1 or EVERY_BRAND in brands)


def _pieces(text: str) -> set[int]:
    text = text.casefold()
    if len(_UNSPACED.findall(text)) * 4 > len(text):
        plain = "".join(_TOKEN.findall(text))
        return {hash(plain[at : at + _LETTERS]) for at in range(max(len(plain) - _LETTERS + 1, 1))}
    words = _TOKEN.findall(text)
    return {hash(tuple(words[at : at + _WORDS])) for at in range(max(len(words) - _WORDS + 1, 1))}


def old_translations(articles: Sequence[Article]) -> Iterable[OldTranslation]:
    """Translations that were last reviewed before their original."""
    originals = {article.id: article for article in articles if not article.front.translation_of}
    for article in articles:
        original = originals.get(article.family)
        if original is not None and article.front.reviewed < original.front.reviewed:
            yield OldTranslation(
                article.id,
                article.front.language,
                original.id,
                article.front.reviewed,
                original.front.reviewed,
            )
