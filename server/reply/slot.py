"""What stands in the gaps of a wording: a value, how the language writes it, and where it comes from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from typing import Literal

from babel import Locale
from babel.dates import format_date, format_time, get_datetime_format
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime.types import FluentInt, FluentType

from server.conversation.cleaning import clean_text
from server.orders.context import Scalar
from server.reply.reply import TiedFact

Style = Literal["full", "long", "medium", "short"]
STYLES: tuple[Style, ...] = ("full", "long", "medium", "short")
LONGEST = 60

DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = ("R", "AL", "AN")
_MOST_MARKS = 3
_FIRST = re.compile(r"\b1 (?=\w)")
_BEGIN, _END = "\u2068", "\u2069"

Show = Callable[[Style], str]


class Slot(FluentType):
    """One fact for a wording; when it is written it is added to `ties`, so that only facts shown are tied."""

    def __init__(
        self, name: str, value: Scalar, source: str, *, show: Show, locale: Locale, ties: list[TiedFact]
    ) -> None:
        self.name = name
        self.value = value
        self.source = source
        self._show = show
        self._locale = locale
        self._ties = ties
        self.style: Style = "long"

    def format(self, locale: Locale) -> str:
        """The value as text, set apart from text of the other direction."""
        shown = self._show(self.style)
        fact = TiedFact(self.name, self.value, shown, self.source)
        if fact not in self._ties:
            self._ties.append(fact)
        return isolated(shown, self._locale)

    def styled(self, style: Style) -> Slot:
        """The same fact written fuller or shorter."""
        other = Slot(
            self.name, self.value, self.source, show=self._show, locale=self._locale, ties=self._ties
        )
        other.style = style
        return other

    def __eq__(self, other: object) -> bool:
        return self.value == (other.value if isinstance(other, Slot) else other)

    def __hash__(self) -> int:
        return hash(self.value)


class ListSlot(FluentType):
    """Several facts as one enumeration of the language."""

    def __init__(self, slots: tuple[Slot, ...], locale: Locale) -> None:
        self._slots = slots
        self._locale = locale

    def format(self, locale: Locale) -> str:
        """The facts in a row, with the language's "and"."""
        return format_list([slot.format(locale) for slot in self._slots], locale=self._locale)


def number(slot: object) -> FluentInt:
    """`NUMBER($x)` in a wording: the bare number, to choose a plural form by."""
    if not isinstance(slot, Slot) or not isinstance(slot.value, int):
        raise TypeError("NUMBER needs a whole number")
    return FluentInt(slot.value)


def styled_date(slot: object, style: str = "long") -> Slot:
    """`DATE($x, style: "full")` in a wording."""
    known = next((each for each in STYLES if each == style), None)
    if not isinstance(slot, Slot) or known is None:
        raise TypeError(f"DATE needs a date and one of the styles {', '.join(STYLES)}")
    return slot.styled(known)


def show_text(text: str) -> Show:
    """A text as it is."""
    return lambda _style: text


def show_number(value: float, locale: Locale) -> Show:
    """A number in the digits and groups of the language."""
    return lambda _style: format_decimal(value, locale=locale)


def show_day(day: date, locale: Locale) -> Show:
    """A day with its month in words, so that nobody mistakes day and month."""
    return lambda style: _day_in_words(day, style, locale)


def show_time(moment: datetime, locale: Locale) -> Show:
    """A moment that is already in the zone of the reader, to the minute."""

    def show(style: Style) -> str:
        frame = str(get_datetime_format(style, locale=locale)).replace("'", "")
        clock = format_time(moment, format="short", tzinfo=moment.tzinfo, locale=locale)
        return frame.replace("{0}", clock).replace("{1}", _day_in_words(moment, style, locale))

    return show


def _day_in_words(day: date, style: Style, locale: Locale) -> str:
    """As the language's own tables have it, but for the first of a French month, which is an ordinal."""
    text: str = format_date(day, format=style, locale=locale)
    if locale.language == "fr" and day.day == 1 and style != "short":
        return _FIRST.sub("1er ", text, count=1)
    return text


def plain(text: str, longest: int = LONGEST) -> str:
    """A foreign text on one line: no controls, direction marks or heaped accents, and no longer than fits."""
    line = " ".join(DIRECTION.sub("", clean_text(text)).split())
    kept: list[str] = []
    marks = 0
    for char in line:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    if len(kept) <= longest:
        return "".join(kept)
    cut = longest - 1
    while cut and (unicodedata.combining(kept[cut]) or kept[cut] in "\u200c\u200d\ufe0f"):
        cut -= 1
    return "".join(kept[:cut]).rstrip("\u200c\u200d ") + "…"


@lru_cache(maxsize=4096)
def is_figure(char: str) -> bool:
    """Whether a character is a digit or number sign of any script; number words of Chinese are letters."""
    return unicodedata.category(char).startswith("N")


def isolated(text: str, locale: Locale) -> str:
    """A text set apart where it could turn the order of its surroundings; left as it is everywhere else."""
    turns = any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text)
    return f"{_BEGIN}{text}{_END}" if turns or locale.text_direction == "rtl" else text
