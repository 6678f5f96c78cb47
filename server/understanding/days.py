"""Days that a message names in figures or words, in the languages of the product; pure.

Without its year a day is the next one of that name from today on; where figures may be read both ways, both are given.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Literal

from babel.dates import get_day_names, get_month_names

LOCALES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ar_SY", "ar_MA", "ar_DZ")
_WIDTHS: tuple[Literal["wide", "abbreviated"], ...] = ("wide", "abbreviated")
_CONTEXTS: tuple[Literal["format", "stand-alone"], ...] = ("format", "stand-alone")
_SHORTEST = 3
_YEAR = r"(?:19|20)\d\d"
_ISO = re.compile(rf"(?<!\d)({_YEAR})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?!\d)")
_EAST_ASIAN = re.compile(rf"(?:({_YEAR})\s?年\s?)?(\d{{1,2}})\s?月\s?(\d{{1,2}})\s?[日号號]?")
_FIGURES = re.compile(rf"(?<![\d.,/-])(\d{{1,2}})([./-])(\d{{1,2}})(?:\2({_YEAR}|\d\d))?(?!\d|[.,/-]\d)")


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for locale in LOCALES:
        for width in _WIDTHS:
            for context in _CONTEXTS:
                for number, name in get_month_names(width, context, locale).items():
                    key = _plain(name).strip(". ")
                    if len(key) >= _SHORTEST:
                        found.setdefault(key, number)
    return found


@cache
def _weekdays() -> dict[str, int]:
    found: dict[str, int] = {}
    for locale in LOCALES:
        for context in _CONTEXTS:
            for number, name in get_day_names("wide", context, locale).items():
                found.setdefault(_plain(name), number)
    return (
        found
        | {f"{day}曜日": number for number, day in enumerate("月火水木金土日")}
        | {
            f"{name}{day}": number
            for name in ("星期", "周", "礼拜")
            for number, day in enumerate("一二三四五六日")
        }
    )


@cache
def _named_month() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    day = r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?"
    joint = r"[\s,]*(?:(?:of|de|di|do)\s+)?"
    return re.compile(
        rf"(?<!\w){day}{joint}({names})\.?(?!\w)(?:{joint}({_YEAR}))?"
        rf"|(?<!\w)({names})\.?\s+{day}(?!\w)(?:,?\s*({_YEAR}))?"
    )


@cache
def _named_weekday() -> re.Pattern[str]:
    names = sorted(_weekdays(), key=len, reverse=True)
    spaced = "|".join(re.escape(name) for name in names if name[0] < "\u3000")
    others = "|".join(re.escape(name) for name in names if name[0] >= "\u3000")
    return re.compile(rf"(?<!\w)(?:ال)?({spaced})(?!\w)|({others})")


def days_named(text: str, today: date) -> tuple[date, ...]:
    """Every day that a text names, in its order, each once."""
    plain = _plain(text)
    found = sorted((*_in_figures(plain, today), *_in_words(plain, today)), key=lambda spot: spot[0])
    return tuple(dict.fromkeys(day for _, day in found))


def _in_figures(text: str, today: date) -> Iterator[tuple[int, date]]:
    for match in (*_ISO.finditer(text), *_EAST_ASIAN.finditer(text)):
        year, month, day = match.groups()
        yield from _spots(match.start(), year, month, day, today)
    for match in _FIGURES.finditer(text):
        first, mark, second, year = match.groups()
        yield from _spots(match.start(), year, second, first, today)
        if mark == "/":  # as written in the United States
            yield from _spots(match.start(), year, first, second, today)


def _in_words(text: str, today: date) -> Iterator[tuple[int, date]]:
    for match in _named_month().finditer(text):
        before, month, year, other, after, last = match.groups()
        number = str(_months()[month or other])
        yield from _spots(match.start(), year or last, number, before or after, today)
    for match in _named_weekday().finditer(text):
        ahead = (_weekdays()[match[1] or match[2]] - today.weekday() - 1) % 7 + 1
        yield match.start(), today + timedelta(days=ahead)


def _spots(start: int, year: str | None, month: str, day: str, today: date) -> Iterator[tuple[int, date]]:
    """The day, where there is such a day."""
    try:
        if year is not None:
            yield start, date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
            return
        named = date(today.year, int(month), int(day))
        yield start, named if named >= today else date(today.year + 1, int(month), int(day))
    except ValueError:
        return


def _plain(text: str) -> str:
    """Without case, marks of vowels and width; digits of any script as 0 to 9."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    letters = "".join(
        str(unicodedata.digit(one)) if one.isdecimal() else one
        for one in unicodedata.normalize("NFKD", folded)
        if not unicodedata.combining(one)
    )
    return unicodedata.normalize("NFKC", letters)
