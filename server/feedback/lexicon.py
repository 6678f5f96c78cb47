"""The word lists of one language as patterns over plain text, from `edit_words.toml` beside this module."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import msgspec

from server.feedback.plain import plain

_FILE = Path(__file__).with_name("edit_words.toml")
_UNSPACED = frozenset({"ja", "zh"})
_NEVER = re.compile(r"(?!)")
_LONGEST = 24  # letters of a word before or behind a listed part
# Arabic writes "and", "so", "in", "to" and the article in front of a word as part of it.
_ATTACHED = {"ar": "(?:[وفبلك])?(?:ال|لل)?"}

Lists = Mapping[str, tuple[str, ...]]


class _Tables(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it is written."""

    negations: Lists
    no_negations: Lists
    courtesies: Lists
    polite: Lists
    opposites: Lists
    promises: Mapping[str, Lists]
    units: Mapping[str, Lists]
    days: Mapping[str, Lists]
    numbers: Mapping[str, Mapping[str, int]]
    ones: Lists
    duals: Mapping[str, Mapping[str, str]]
    currencies: Lists


class Lexicon(msgspec.Struct, frozen=True):
    """One language's patterns; `units`, `days` and `numbers` also say what a plain word stands for."""

    listed: bool
    negation: re.Pattern[str]
    no_negation: re.Pattern[str]
    courtesy: re.Pattern[str]
    polite: re.Pattern[str]
    opposites: tuple[str, ...]
    promises: Mapping[str, re.Pattern[str]]
    units: Mapping[str, re.Pattern[str]]
    days: Mapping[str, re.Pattern[str]]
    numbers: Mapping[str, int]
    ones: frozenset[str]
    duals: Mapping[str, str]
    unspaced: bool


@cache
def lexicon(language: str) -> Lexicon:
    """The lists of a language; empty ones, and `listed` false, where the file has none."""
    tables = _tables()

    def pattern(words: Iterable[str]) -> re.Pattern[str]:
        return _pattern(words, language)

    def patterns(table: Mapping[str, Lists]) -> Mapping[str, re.Pattern[str]]:
        return MappingProxyType({name: pattern(lists.get(language, ())) for name, lists in table.items()})

    return Lexicon(
        listed=language in tables.negations,
        negation=pattern(tables.negations.get(language, ())),
        no_negation=pattern(tables.no_negations.get(language, ())),
        courtesy=pattern(tables.courtesies.get(language, ())),
        polite=pattern(tables.polite.get(language, ())),
        opposites=tables.opposites.get(language, ()),
        promises=patterns(tables.promises),
        units=patterns(tables.units),
        days=patterns(tables.days),
        numbers={plain(word, language): value for word, value in tables.numbers.get(language, {}).items()},
        ones=frozenset(plain(word, language) for word in tables.ones.get(language, ())),
        duals={plain(word, language): unit for word, unit in tables.duals.get(language, {}).items()},
        unspaced=language in _UNSPACED,
    )


@cache
def currencies() -> Mapping[str, str]:
    """Every way to write a currency in plain text, and its code."""
    spellings = {plain(word, ""): code for code, words in _tables().currencies.items() for word in words}
    return spellings | {code.lower(): code for code in _tables().currencies}


@cache
def _tables() -> _Tables:
    return msgspec.toml.decode(_FILE.read_bytes(), type=_Tables)


def _pattern(words: Iterable[str], language: str) -> re.Pattern[str]:
    """One pattern for all entries, the longest first; the head of the file says how entries are written."""
    forms: dict[tuple[bool, bool], list[str]] = {}
    for word in sorted({plain(word, language) for word in words}, key=lambda word: (-len(word), word)):
        spelled = re.escape(word.strip("*")).replace(r"\ ", r"\s+")
        forms.setdefault((word.startswith("*"), word.endswith("*")), []).append(spelled)
    if not forms:
        return _NEVER
    # Entries of one form share their borders: a pattern that looks for the start of a word first is fast.
    return re.compile("|".join(_form(listed, *form, language) for form, listed in sorted(forms.items())))


def _form(listed: Iterable[str], inside: bool, open_ended: bool, language: str) -> str:
    spelled = f"(?:{'|'.join(listed)})"
    if language in _UNSPACED:
        return spelled
    before = rf"\w{{0,{_LONGEST}}}" if inside else rf"(?<!\w){_ATTACHED.get(language, '')}"
    behind = rf"\w{{0,{_LONGEST}}}" if open_ended else r"(?!\w)"
    return before + spelled + behind
