"""Compares what was suggested with what was sent: does the customer read the same answer?"""

from __future__ import annotations

import enum
import unicodedata
from collections import Counter
from collections.abc import Sequence

import msgspec
from rapidfuzz.distance import Indel

from server.conversation.cleaning import without_invisible
from server.feedback import wording
from server.feedback.dates import weekday_of
from server.feedback.facts import Fact, Facts, facts_of
from server.feedback.lexicon import lexicon

_ALIKE = 0.8  # from here on the same thing is said in slightly other words
_ALIKE_UNLISTED = 0.95  # for a language without word lists, where nothing else would notice a negation
_SAME_MEANING = 0.92  # cosine of the default model: paraphrases reach .93 to .98, other replies .82 to .95
_SAME_ORDER = (
    0.95  # likeness from which facts that changed places were exchanged, not moved with their sentence
)
_GRAVEST = ("amount", "date", "identifier")

Change = tuple[str, Fact]


class EditClass(enum.StrEnum):
    """How much an edit weighs; only a substantive one counts against the suggestion."""

    NONE = "none"
    COSMETIC = "cosmetic"
    SUBSTANTIVE = "substantive"


class EditReason(enum.StrEnum):
    """What decided the class."""

    IDENTICAL = "identical"
    WHITESPACE = "whitespace"
    PUNCTUATION = "punctuation"
    COURTESY = "courtesy"
    WORDING = "wording"
    AMOUNT = "amount"
    DATE = "date"
    IDENTIFIER = "identifier"
    NEGATION = "negation"
    PROMISE = "promise"
    REWRITTEN = "rewritten"


_COSMETIC = frozenset({EditReason.PUNCTUATION, EditReason.COURTESY, EditReason.WORDING})


class Edit(msgspec.Struct, frozen=True):
    """The verdict; `numbers_changed` lists facts dropped (`-49.90 EUR`) and added (`+94.90 EUR`)."""

    edit_class: EditClass
    numbers_changed: tuple[str, ...]
    reason: EditReason
    similarity: float


def compare(suggested: str, sent: str, language: str) -> Edit:
    """What an edit of a suggested reply amounts to, in a language given as a code such as `de` or `pt-BR`."""
    if suggested == sent:
        return Edit(EditClass.NONE, (), EditReason.IDENTICAL, 1.0)
    if _shown(suggested) == _shown(sent):
        return Edit(EditClass.NONE, (), EditReason.WHITESPACE, 1.0)
    language = _primary(language)
    before, after = facts_of(suggested, language), facts_of(sent, language)
    left, right = (wording.substances(facts.skeleton, language) for facts in (before, after))
    alike = wording.similarity(left, right, language)
    changed = _changed(before, after) or _exchanged(before, after)
    if changed:
        return Edit(EditClass.SUBSTANTIVE, _signed(changed), EditReason(changed[0][1].kind), alike)
    reason = _reason_of_wording(before.skeleton, after.skeleton, language)
    if reason is None and not set(left).isdisjoint(right):
        reason = EditReason.COURTESY
    if reason is None:
        needed = _ALIKE if lexicon(language).listed else _ALIKE_UNLISTED
        reason = EditReason.WORDING if alike >= needed else EditReason.REWRITTEN
    return Edit(EditClass.COSMETIC if reason in _COSMETIC else EditClass.SUBSTANTIVE, (), reason, alike)


def equivalent(suggested: str, typed: str, language: str, similarity_of_meaning: float) -> bool:
    """Whether a reply typed by hand says what was suggested; the cosine alone cannot see a changed number.

    A suggested order number may be left out; no other fact may be missing or new.
    """
    if compare(suggested, typed, language).edit_class is not EditClass.SUBSTANTIVE:
        return True
    language = _primary(language)
    before, after = facts_of(suggested, language), facts_of(typed, language)
    if any(sign == "+" or fact.kind != EditReason.IDENTIFIER for sign, fact in _changed(before, after)):
        return False
    if _exchanged(before, after):
        return False
    one, other = before.skeleton, after.skeleton
    if wording.promises(one, language) != wording.promises(other, language):
        return False
    if bool(wording.negations(one, language)) != bool(wording.negations(other, language)):
        return False
    return similarity_of_meaning >= _SAME_MEANING


def _reason_of_wording(before: str, after: str, language: str) -> EditReason | None:
    """What two plain texts of equal facts differ in, if that alone decides."""
    if wording.wording(before) == wording.wording(after):
        return EditReason.PUNCTUATION
    if wording.negations(before, language) != wording.negations(after, language):
        return EditReason.NEGATION
    if wording.turned_round(before, after, language):
        return EditReason.NEGATION
    if wording.promises(before, language) != wording.promises(after, language):
        return EditReason.PROMISE
    return None


def _changed(before: Facts, after: Facts) -> list[Change]:
    """Facts dropped and added, the gravest kind first; a year or the weekday of a day may come and go."""
    old, new = set(before.found), set(after.found)
    implied = {weekday_of(fact.value) for fact in old | new}
    gone = {fact for fact in old - new if fact.value not in implied}
    come = {fact for fact in new - old if fact.value not in implied}
    partners = {(one, other) for one in gone for other in come if _is_same_day(one.value, other.value)}
    gone -= {one for one, _ in partners}
    come -= {other for _, other in partners}
    changes = [*(("-", fact) for fact in gone), *(("+", fact) for fact in come)]
    return sorted(changes, key=_gravity)


def _exchanged(before: Facts, after: Facts) -> list[Change]:
    """Facts that took each other's place: "2 shirts and 3 belts", "3 shirts and 2 belts"."""
    if Counter(before.found) != Counter(after.found) or before.found == after.found:
        return []
    if Indel.normalized_similarity(before.skeleton, after.skeleton) < _SAME_ORDER:
        return []
    moved = {
        fact for pair in zip(before.found, after.found, strict=True) if len(set(pair)) > 1 for fact in pair
    }
    return sorted(((sign, fact) for fact in moved for sign in "-+"), key=_gravity)


def _is_same_day(one: str, other: str) -> bool:
    """Whether one is the other without its year."""
    return (one.startswith("--") and other.endswith(one[1:])) or (
        other.startswith("--") and one.endswith(other[1:])
    )


def _gravity(change: Change) -> tuple[int, bool, str]:
    """Order in which changes are named: by kind, what was dropped before what was added."""
    sign, fact = change
    return _GRAVEST.index(fact.kind), sign == "+", fact.value


def _signed(changes: Sequence[Change]) -> tuple[str, ...]:
    return tuple(f"{sign}{fact.value}" for sign, fact in changes)


def _shown(text: str) -> str:
    """What a reader sees, however it is spaced and encoded."""
    return " ".join(unicodedata.normalize("NFC", without_invisible(text)).split())


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
