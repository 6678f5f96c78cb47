"""Numbers, dates, addresses and identifiers that no tied fact of a reply shows: it is not offered then."""

from __future__ import annotations

import re
from functools import lru_cache

from babel import Locale
from babel.dates import get_day_names, get_month_names

from server.reply.reply import Reply
from server.reply.slot import is_figure
from server.reply.wording import locale_of

_UNSEEN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_TOKEN = re.compile(r"[^\s\u060c\u061b\u061f()\[\]{}«»„“”\"]+")
_ADDRESS = re.compile(r"@|://|^www\.", re.IGNORECASE)
_EDGES = ".,;:!?…'’،؛؟"
# What would make another number of one that it touches; Arabic and Chinese words may stand that close.
_GLUED = r"[0-9A-Za-z_\u00c0-\u024f\d]"
_SHORTEST_NAME = 4  # "May", "Mai" and the like are words first


def untied(reply: Reply) -> list[str]:
    """What stands in the text without a source, in order; empty when all is tied."""
    text = _UNSEEN.sub("", reply.text)
    covered = [False] * len(text)
    shown = sorted({_UNSEEN.sub("", fact.shown) for fact in reply.facts} - {""}, key=len, reverse=True)
    for part in shown:
        for match in re.finditer(_whole(part), text):
            covered[match.start() : match.end()] = [True] * (match.end() - match.start())
    found = [
        token.group().strip(_EDGES)
        for token in _TOKEN.finditer(text)
        if _has_claim(token.group(), covered[token.start() : token.end()])
    ]
    names = _calendar_names(reply.language)
    days = names.finditer(text) if names is not None else ()
    return found + [day.group() for day in days if not all(covered[day.start() : day.end()])]


def _has_claim(token: str, covered: list[bool]) -> bool:
    """Whether an uncovered part of a token is a number or an address."""
    if any(is_figure(char) and not done for char, done in zip(token, covered, strict=True)):
        return True
    return bool(_ADDRESS.search(token)) and not all(covered[: len(token.rstrip(_EDGES))])


def _whole(part: str) -> str:
    """A pattern for a shown text where it stands by itself: `10` is in neither `2010` nor `10.5`."""
    before = rf"(?<!{_GLUED})" + (r"(?<!\d[.,:/-])(?<![-+\u2212])" if part[0].isalnum() else "")
    after = rf"(?!{_GLUED})" + (r"(?![.,:/-]\d)(?!\s?%)" if part[-1].isalnum() else "")
    return f"{before}{re.escape(part)}{after}"


@lru_cache(maxsize=64)
def _calendar_names(language: str) -> re.Pattern[str] | None:
    """Months and weekdays of a language, written out; None for an unknown language."""
    locale: Locale | None = locale_of(language)
    if locale is None:
        return None
    names = [
        *get_month_names("wide", "format", locale).values(),
        *get_month_names("wide", "stand-alone", locale).values(),
        *get_day_names("wide", "format", locale).values(),
        *get_day_names("wide", "stand-alone", locale).values(),
    ]
    long = sorted({name for name in names if len(name) >= _SHORTEST_NAME}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, long))})(?!\w)") if long else None
