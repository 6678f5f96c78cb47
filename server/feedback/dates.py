"""Finds days, times of day and lengths of time in plain text, written in figures or in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Literal, NamedTuple

from babel.dates import get_day_names, get_month_names

from server.feedback.lexicon import lexicon
from server.feedback.plain import plain

# Locales whose month names differ within one language are all listed.
_LOCALES: Mapping[str, tuple[str, ...]] = {
    "en": ("en",),
    "de": ("de", "de_AT"),
    "fr": ("fr",),
    "es": ("es",),
    "it": ("it",),
    "pt": ("pt", "pt_PT"),
    "nl": ("nl",),
    "pl": ("pl",),
    "tr": ("tr",),
    "ar": ("ar", "ar_SY", "ar_MA", "ar_DZ"),
}
_WIDTHS: Sequence[Literal["wide", "abbreviated"]] = ("wide", "abbreviated")
_MONTH_FIRST = frozenset({"en"})
_SHORTEST_NAME = 3

_YEAR = r"(?:19|20)\d\d"
_ISO = re.compile(rf"(?<![\d.])({_YEAR})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?!\d)")
_EAST_ASIAN = re.compile(rf"(?:({_YEAR})\s?年\s?)?(\d{{1,2}})\s?月\s?(\d{{1,2}})\s?[日号號]?(?!\d)")
_FIGURES = re.compile(rf"(?<![\d.,/-])(\d{{1,2}})([./-])(\d{{1,2}})\2({_YEAR}|\d\d)(?![\d/-]|[.,]\d)")
_DAY_AND_MONTH = re.compile(r"(?<![\d.,/-])(\d{1,2})(?:\.(\d{1,2})\.|/(\d{1,2}))(?![\d/])")

_HALF = r"(a\.?m\b|p\.?m\b|[صم](?!\w)|صباحا|مساء)"
_CLOCK = re.compile(rf"(?<![\d.,:])([01]?\d|2[0-3])\s?[:h]\s?([0-5]\d)(?:[:]\d\d)?(?!\d)(?:\s?{_HALF})?")
_DOTTED_CLOCK = re.compile(r"(?<![\d.,:])([01]?\d|2[0-3])\.([0-5]\d)\s?(?:uhr|uur|h)(?!\w)")
_FULL_HOUR = re.compile(rf"(?<![\d.,:])([01]?\d|2[0-3])\s?(?:(?:uhr|h)(?!\w)|{_HALF})")
_EAST_ASIAN_CLOCK = re.compile(
    r"(上午|早上|午前|下午|晚上|午後)?\s?([01]?\d|2[0-3])\s?[点點時时](?!間|间)(?:([0-5]?\d)\s?分|(半))?"
)
_AFTERNOON = ("p", "م", "下午", "晚上", "午後")
_FORENOON = ("a", "ص", "上午", "早上", "午前")


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Moment(NamedTuple):
    """Where a day, time or length of time stands, and its one spelling; without its year `--05-03`."""

    start: int
    end: int
    value: str


def dates(text: str, language: str) -> Iterator[Moment]:
    """Days of the calendar; they may overlap, the earlier ones are the surer."""
    for found in _ISO.finditer(text):
        yield from _day(found, *(int(part) for part in found.groups()))
    for found in _EAST_ASIAN.finditer(text):
        yield from _day(found, int(found[1] or 0), int(found[2]), int(found[3]))
    for found in _FIGURES.finditer(text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        month_first = (found[2] == "/" and language in _MONTH_FIRST and first <= 12) or second > 12
        day, month = (second, first) if month_first else (first, second)
        yield from _day(found, year + 2000 if year < 100 else year, month, day)
    months, pattern = _months(language)
    for found in pattern.finditer(text):
        year = int(found["year"] or found["late_year"] or found["only_year"] or 0)
        month = months[found["month"] or found["first_month"] or found["only_month"]]
        yield from _day(found, year, month, int(found["day"] or found["late_day"] or 0))
    for found in _DAY_AND_MONTH.finditer(text):
        first, second = int(found[1]), int(found[2] or found[3])
        month_first = (found[3] and language in _MONTH_FIRST and first <= 12) or second > 12
        yield from _day(found, 0, *((first, second) if month_first else (second, first)))


def weekdays(text: str, language: str) -> Iterator[Moment]:
    """Days of the week by their English name, and days told from today such as `tomorrow`."""
    names, pattern = _weekdays(language)
    for found in pattern.finditer(text):
        yield Moment(*found.span(), _WEEKDAYS[names[found.group()]])
    for name, words in lexicon(language).days.items():
        for found in words.finditer(text):
            yield Moment(*found.span(), name)


def times(text: str) -> Iterator[Moment]:
    """Times of day as 24 hours, `14:30`."""
    for found in _CLOCK.finditer(text):
        yield _time(found, int(found[1]), int(found[2]), found[3])
    for found in _DOTTED_CLOCK.finditer(text):
        yield _time(found, int(found[1]), int(found[2]), None)
    for found in _EAST_ASIAN_CLOCK.finditer(text):
        yield _time(found, int(found[2]), 30 if found[4] else int(found[3] or 0), found[1])
    for found in _FULL_HOUR.finditer(text):
        yield _time(found, int(found[1]), 0, found[2])


def spans(text: str, language: str) -> Iterator[Moment]:
    """Lengths of time as number and unit, `3 workday`."""
    words = lexicon(language)
    counted = {**words.numbers, **dict.fromkeys(words.ones, 1)}
    for unit, pattern in words.units.items():
        for found in _counted(tuple(counted), pattern.pattern).finditer(text):
            number = found["number"]
            value = counted[number] if number in counted else number.replace(",", ".")
            yield Moment(*found.span(), f"{value} {unit}")
    for dual, unit in words.duals.items():
        for found in re.finditer(rf"(?<!\w){re.escape(dual)}(?!\w)", text):
            yield Moment(*found.span(), f"2 {unit}")


def weekday_of(day: str) -> str | None:
    """The day of the week of a day with its year; None for anything else."""
    try:
        return _WEEKDAYS[date.fromisoformat(day).weekday()]
    except ValueError:
        return None


def _day(found: re.Match[str], year: int, month: int, day: int) -> Iterator[Moment]:
    """The day if there is one such; day 0 means the whole month."""
    try:
        date(year or 2000, month, day or 1)
    except ValueError:
        return
    value = f"{year:04d}-{month:02d}" if year else f"--{month:02d}"
    yield Moment(*found.span(), f"{value}-{day:02d}" if day else value)


def _time(found: re.Match[str], hour: int, minute: int, half: str | None) -> Moment:
    if half and half.startswith(_AFTERNOON) and hour < 12:
        hour += 12
    elif half and half.startswith(_FORENOON) and hour == 12:
        hour = 0
    return Moment(*found.span(), f"{hour:02d}:{minute:02d}")


@cache
def _counted(words: tuple[str, ...], unit: str) -> re.Pattern[str]:
    """A number in figures or words with a unit behind it."""
    listed = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"
    before = r"(?<![一二三四五六七八九十百千])" if "一" in words else r"(?<![^\W\d_])"
    return re.compile(
        rf"(?<!\d)(?<!\d[.,])(?P<number>\d{{1,4}}(?:[.,]\d{{1,2}})?|{before}(?:{listed}))\s?-?\s?(?:{unit})"
    )


@cache
def _months(language: str) -> tuple[Mapping[str, int], re.Pattern[str]]:
    """Month names in plain text and a pattern for dates with one; short forms only of the language itself."""
    names: dict[str, int] = {}
    for spoken, locales in _LOCALES.items():
        widths = _WIDTHS if spoken in (language, "en") else _WIDTHS[:1]
        for locale in locales:
            for width in widths:
                for context in ("format", "stand-alone"):
                    for month, name in get_month_names(width, context, locale).items():
                        names.setdefault(plain(name, spoken).strip("."), month)
    names = {name: month for name, month in names.items() if len(name) >= _SHORTEST_NAME and name.isalpha()}
    month = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    of = r"(?:\s?(?:de|of|من)(?!\w))?"
    pattern = (
        rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:\.|er|st|nd|rd|th|e|o|a|º)?{of}\s?(?P<month>{month})(?!\w)"
        rf"(?:\.?{of},?\s?(?P<year>{_YEAR})(?!\d))?"
        rf"|(?<!\w)(?P<first_month>{month})\.?\s(?P<late_day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d.]\d|\d)"
        rf"(?:,?\s(?P<late_year>{_YEAR})(?!\d))?"
        rf"|(?<!\w)(?P<only_month>{month})\.?{of}\s(?P<only_year>{_YEAR})(?!\d)"
    )
    return names, re.compile(pattern)


@cache
def _weekdays(language: str) -> tuple[Mapping[str, int], re.Pattern[str]]:
    """Names of weekdays in plain text, 0 for Monday; Polish ones without the ending that changes."""
    names = {
        plain(name, spoken): day
        for spoken in dict.fromkeys(("en", language))
        for day, name in _day_names(spoken).items()
    }
    if language == "pl":
        names = {name[:-1] if name.endswith("a") else name: day for name, day in names.items()}
    if language == "zh":
        names |= {
            name.replace("星期", week): day for name, day in names.items() for week in ("周", "週", "礼拜")
        }
    listed = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return names, re.compile(listed if language in ("ja", "zh") else rf"(?<!\w)(?:{listed})")


def _day_names(language: str) -> Mapping[int, str]:
    return get_day_names("wide", "format", language)
