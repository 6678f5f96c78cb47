"""Drafts whose truth is known, made of correct replies: each change of a kind that a language model was seen to make."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import msgspec
from babel.dates import format_date

from server.cli.evaluate.decided import Decided
from server.drafting.guard import sentences
from server.reply.reply import Reply, TiedFact
from server.reply.wording import locale_of

_FILE = Path(__file__).with_name("corruptions.toml")
_SIGNS = {"€": "$", "$": "€", "£": "€", "¥": "€", "￥": "€"}
_CODE = re.compile(r"\b(?:[A-Z]{3})\b|[^\W\d_]+\.?[^\W\d_]*\.?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NAME_FROM = 4
_JOINED = ("ja", "zh")

Texts = Mapping[str, tuple[str, ...]]
Patterns = Mapping[str, tuple[tuple[str, str], ...]]


class Made(msgspec.Struct, frozen=True):
    """A draft of a template; `wrong` is known, as it was made so."""

    kind: str
    text: str
    wrong: bool


class _Lists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    promises: Texts
    instructions: Texts
    remarks: Texts
    courtesies: Texts
    dropped: Patterns
    added: Patterns


Change = Callable[[Decided, random.Random], str | None]


class Corruption:
    """All kinds of change; `others` are the decisions that a draft may be mistaken for."""

    def __init__(self, others: Sequence[Decided]) -> None:
        self._same_case: dict[tuple[str, str, str], list[Decided]] = {}
        self._same_workflow: dict[tuple[str, str, str], list[Decided]] = {}
        for one in others:
            self._same_case.setdefault((one.brand, one.workflow, one.case), []).append(one)
            self._same_workflow.setdefault((one.brand, one.workflow, one.language), []).append(one)
        self._wrong: dict[str, Change] = {
            "digit changed": _digit_changed,
            "digits swapped": _digits_swapped,
            "date shifted": _date_shifted,
            "currency changed": _currency_changed,
            "name changed": _name_changed,
            "facts exchanged": _facts_exchanged,
            "fact left out": _fact_left_out,
            "negation dropped": _patterned(_lists().dropped),
            "negation added": _patterned(_lists().added),
            "promise added": _appended(_lists().promises),
            "instruction added": _appended(_lists().instructions),
            "remark added": _appended(_lists().remarks),
            "promise in a clause": _in_a_clause(_lists().promises),
            "instruction in a clause": _in_a_clause(_lists().instructions),
            "sentence replaced": _replaced(_lists()),
            "instruction alone": _alone(_lists().instructions),
            "other language": self._other_language,
            "half in another language": self._half_in_another,
            "other decision": self._other_decision,
        }

    def of(self, one: Decided, chance: random.Random) -> Iterator[Made]:
        """One draft of each kind that the template allows, then those that say the same."""
        for kind, change in self._wrong.items():
            text = change(one, chance)
            if text is not None and text.strip() and text != one.template.text:
                yield Made(kind, text, wrong=True)
        yield Made("unchanged", one.template.text, wrong=False)
        for before, _, behind in (each.partition("|") for each in _lists().courtesies.get(one.language, ())):
            parts = [part for part in (before, one.template.text, behind) if part]
            yield Made("courtesy added", _gap(one.language).join(parts), wrong=False)
        facts = set(one.template.facts)
        for other in one.replies[1:]:
            if set(other.facts) == facts:
                yield Made("other wording", other.text, wrong=False)

    def _foreign(self, one: Decided, chance: random.Random) -> Decided | None:
        known = [
            each
            for each in self._same_case.get((one.brand, one.workflow, one.case), ())
            if each.language != one.language
        ]
        return chance.choice(known) if known else None

    def _other_language(self, one: Decided, chance: random.Random) -> str | None:
        other = self._foreign(one, chance)
        return _with_facts(other.template, one.template) if other is not None else None

    def _half_in_another(self, one: Decided, chance: random.Random) -> str | None:
        other = self._foreign(one, chance)
        own = _sentences(one.template.text, one.template.facts)
        if other is None or len(own) < 2:
            return None
        theirs = _sentences(_with_facts(other.template, one.template), one.template.facts)
        if len(theirs) != len(own):
            return None
        return _gap(one.language).join((*own[:-1], theirs[-1]))

    def _other_decision(self, one: Decided, chance: random.Random) -> str | None:
        known = [
            each
            for each in self._same_workflow.get((one.brand, one.workflow, one.language), ())
            if each.decision.wording != one.decision.wording
            and each.decision.verdict != one.decision.verdict
            and {fact.name for fact in each.template.facts} == {fact.name for fact in one.template.facts}
        ]
        return _with_facts(chance.choice(known).template, one.template) if known else None


def _digit_changed(one: Decided, chance: random.Random) -> str | None:
    places = _digits(one.template)
    if not places:
        return None
    at = chance.choice(places)
    text = one.template.text
    other = str((int(text[at]) + chance.randint(1, 9)) % 10)
    return text[:at] + other + text[at + 1 :]


def _digits_swapped(one: Decided, chance: random.Random) -> str | None:
    text = one.template.text
    places = [
        at
        for at in _digits(one.template)
        if at + 1 < len(text) and text[at + 1].isdecimal() and text[at] != text[at + 1]
    ]
    if not places:
        return None
    at = chance.choice(places)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _digits(reply: Reply) -> list[int]:
    return [at for at, char in enumerate(reply.text) if char.isdecimal()]


def _date_shifted(one: Decided, chance: random.Random) -> str | None:
    """Another day or month, written as the language writes days."""
    locale = locale_of(one.language)
    for fact in one.template.facts:
        if locale is None or not isinstance(fact.value, str) or not _DAY.fullmatch(fact.value):
            continue
        day = date.fromisoformat(fact.value)
        style = next(
            (
                each
                for each in ("full", "long", "medium", "short")
                if format_date(day, each, locale) == fact.shown
            ),
            None,
        )
        if style is not None:
            moved = day + timedelta(days=chance.choice((-7, -1, 1, 2, 31)))
            return one.template.text.replace(fact.shown, format_date(moved, style, locale))
    return None


def _currency_changed(one: Decided, chance: random.Random) -> str | None:
    for fact in one.template.facts:
        sign = next((each for each in _SIGNS if each in fact.shown), None)
        if sign is not None:
            return one.template.text.replace(fact.shown, fact.shown.replace(sign, _SIGNS[sign]))
    return None


def _name_changed(one: Decided, chance: random.Random) -> str | None:
    """One letter of a name, of a thing or a person, is another."""
    named = [
        fact
        for fact in one.template.facts
        if isinstance(fact.value, str)
        and not _DAY.fullmatch(fact.value)
        and sum(char.isalpha() for char in fact.shown) >= _NAME_FROM
    ]
    if not named:
        return None
    shown = chance.choice(named).shown
    at = chance.choice([place for place, char in enumerate(shown) if char.isalpha()])
    other = chance.choice([char for char in "aeiknorst" if char != shown[at].lower()])
    return one.template.text.replace(shown, shown[:at] + other + shown[at + 1 :])


def _facts_exchanged(one: Decided, chance: random.Random) -> str | None:
    """Two facts of one kind in each other's place; an enumeration in another order says the same."""
    text = one.template.text
    pairs = [
        (left, right)
        for at, left in enumerate(one.template.facts)
        for right in one.template.facts[at + 1 :]
        if left.name != right.name and _kind(left) == _kind(right) != ""
    ]
    pairs = [(left, right) for left, right in pairs if left.shown not in right.shown not in left.shown]
    if not pairs:
        return None
    left, right = chance.choice(pairs)
    return text.replace(left.shown, "\0").replace(right.shown, left.shown).replace("\0", right.shown)


def _kind(fact: TiedFact) -> str:
    if isinstance(fact.value, str) and _DAY.fullmatch(fact.value):
        return "day"
    return "amount" if isinstance(fact.value, int) and any(sign in fact.shown for sign in _SIGNS) else ""


def _fact_left_out(one: Decided, chance: random.Random) -> str | None:
    """The sentence with a fact is gone."""
    own = _sentences(one.template.text, one.template.facts)
    shown = [fact.shown for fact in one.template.facts]
    places = [at for at, part in enumerate(own) if any(each in part for each in shown)]
    if len(own) < 2 or not places:
        return None
    at = chance.choice(places)
    left = _gap(one.language).join((*own[:at], *own[at + 1 :]))
    return left if any(each not in left for each in shown) else None


def _patterned(patterns: Patterns) -> Change:
    def change(one: Decided, _: random.Random) -> str | None:
        for pattern, instead in patterns.get(one.language, ()):
            text, count = re.subn(pattern, instead, one.template.text, count=1)
            if count:
                return text
        return None

    return change


def _appended(texts: Texts) -> Change:
    def change(one: Decided, chance: random.Random) -> str | None:
        known = texts.get(one.language)
        if not known:
            return None
        parts = [one.template.text, chance.choice(known)]
        return _gap(one.language).join(parts if chance.random() < 0.7 else reversed(parts))

    return change


def _in_a_clause(texts: Texts) -> Change:
    """The last sentence goes on where it ended."""

    def change(one: Decided, chance: random.Random) -> str | None:
        known = texts.get(one.language)
        text = one.template.text.rstrip(".。!！ \u2069")
        if not known or text[-1] in "?؟？":
            return None
        added = chance.choice(known)
        comma = {"ar": "، ", "ja": "、", "zh": "，"}.get(one.language, ", ")
        return f"{text}{comma}{added[0].lower()}{added[1:]}"

    return change


def _replaced(lists: _Lists) -> Change:
    """A sentence without a fact makes way for one that nobody decided."""

    def change(one: Decided, chance: random.Random) -> str | None:
        own = _sentences(one.template.text, one.template.facts)
        shown = [fact.shown for fact in one.template.facts]
        places = [at for at, part in enumerate(own) if not any(each in part for each in shown)]
        known = [
            text
            for texts in (lists.promises, lists.instructions, lists.remarks)
            for text in texts.get(one.language, ())
        ]
        if not places or not known:
            return None
        at = chance.choice(places)
        return _gap(one.language).join((*own[:at], chance.choice(known), *own[at + 1 :]))

    return change


def _alone(texts: Texts) -> Change:
    def change(one: Decided, chance: random.Random) -> str | None:
        known = texts.get(one.language)
        return chance.choice(known) if known else None

    return change


def _with_facts(reply: Reply, own: Reply) -> str:
    """A reply with the facts of another as that one shows them, where both have one of this name."""
    text = reply.text
    shown = {fact.name: fact.shown for fact in own.facts}
    for fact in reply.facts:
        text = text.replace(fact.shown, shown.get(fact.name, fact.shown))
    return text


def _sentences(text: str, facts: Sequence[TiedFact]) -> tuple[str, ...]:
    """The sentences of a text; the full stop of a day ("10. März") ends none."""
    shown = sorted({fact.shown for fact in facts}, key=len, reverse=True)
    for at, each in enumerate(shown):
        text = text.replace(each, f"\ue000{chr(0xE100 + at)}a")
    found = sentences(text)
    for at, each in enumerate(shown):
        found = tuple(part.replace(f"\ue000{chr(0xE100 + at)}a", each) for part in found)
    return found


def _gap(language: str) -> str:
    return "" if language in _JOINED else " "


@cache
def _lists() -> _Lists:
    return msgspec.toml.decode(_FILE.read_bytes(), type=_Lists)
