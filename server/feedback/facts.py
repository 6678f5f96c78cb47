"""The facts of a reply: amounts, days and identifiers, each in one spelling whatever the language wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import cache

import msgspec

from server.feedback import dates
from server.feedback.lexicon import currencies, lexicon
from server.feedback.plain import plain

MASK = "¤"

_NUMBER = r"(?:\d{1,3}(?:[., ']\d{2,3})*[., ']\d{3}(?!\d)(?:[.,]\d{1,4})?|\d+(?:[.,]\d+)?)"
_PERCENT = re.compile(rf"(?<!\d[.,])(?<!\d)({_NUMBER})\s?%")
_APART = r"(?<![\da-z])(?<!\d[.,])"  # East Asian letters may stand right before a number
_PLAIN_NUMBER = re.compile(rf"{_APART}({_NUMBER})")
_SEPARATORS = re.compile(r"[., ']")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_PHONE = re.compile(r"(?<![\w+])(?:\+|0)\d(?:[ ()/-]{0,2}\d){5,14}(?!\w)")
_TOKEN = re.compile(r"#?[a-z0-9]+(?:[-_/][a-z0-9]+)*(?![.,]\d)")
_NUMBER_WITH_UNIT = re.compile(r"\d+[a-z]{1,3}")
_LONG_NUMBER = 5  # digits from which a bare number names a thing instead of counting
_SHORTEST_NAME = 4
_LIST_MARK = re.compile(r"^\s*(?:\d{1,2}[.)]|[-*•])\s", re.MULTILINE)
_TAIL = ".,;:!?)"


class Fact(msgspec.Struct, frozen=True, order=True):
    """One fact: `kind` is amount, date or identifier, `value` its one spelling."""

    kind: str
    value: str


class Facts(msgspec.Struct, frozen=True):
    """The facts of a text in their order, and the plain text with a mark for each."""

    found: tuple[Fact, ...]
    skeleton: str


def facts_of(text: str, language: str) -> Facts:
    """Everything in the text that a customer would hold the sender to."""
    rest = plain(text, language)
    found: list[tuple[int, Fact]] = []
    for finder in (_addresses, _days, _amounts, _identifiers, _spans, _numbers):
        for start, end, fact in finder(rest, language):
            if MASK not in rest[start:end]:
                found.append((start, fact))
                rest = rest[:start] + MASK * (end - start) + rest[end:]
    found.sort(key=lambda placed: placed[0])
    return Facts(found=tuple(fact for _, fact in found), skeleton=re.sub(f"{MASK}+", MASK, rest))


Placed = Iterator[tuple[int, int, Fact]]


def _addresses(text: str, _: str) -> Placed:
    for found in _ADDRESS.finditer(text):
        value = found.group().rstrip(_TAIL)
        yield found.start(), found.start() + len(value), Fact("identifier", value)


def _days(text: str, language: str) -> Placed:
    said = _without_courtesy(text, language)  # "Guten Morgen" is no day
    for start, end, value in (
        *dates.dates(text, language),
        *dates.times(text),
        *dates.weekdays(said, language),
    ):
        yield start, end, Fact("date", value)


def _spans(text: str, language: str) -> Placed:
    for start, end, value in dates.spans(_without_courtesy(text, language), language):
        yield start, end, Fact("date", value)


def _amounts(text: str, language: str) -> Placed:
    for found in _money(language).finditer(text):
        before, behind = found["before"], found["behind"]
        value = _value(found["number"] or found["other_number"])
        if value is not None:
            code = _code(before or behind, language)
            cents = value.quantize(Decimal("0.01")) if value == value.quantize(Decimal("0.01")) else value
            yield *found.span(), Fact("amount", f"{cents} {code}")
    for found in _PERCENT.finditer(text):
        value = _value(found[1])
        if value is not None:
            yield *found.span(), Fact("amount", f"{value:f}%")


def _identifiers(text: str, _: str) -> Placed:
    for found in _PHONE.finditer(text):
        yield *found.span(), Fact("identifier", re.sub(r"[^\d+]", "", found.group()))
    for found in _TOKEN.finditer(text):
        token = found.group()
        name = token.lstrip("#")
        digits = sum(character.isdigit() for character in name)
        if (
            not digits
            or _NUMBER_WITH_UNIT.fullmatch(token)
            or text[max(0, found.start() - 1) : found.start()] in (".", ",")
        ):
            continue
        lettered = digits < len(name) and len(name) >= _SHORTEST_NAME and not name.replace("-", "").isdigit()
        if token.startswith("#") or lettered or (name.isdigit() and digits >= _LONG_NUMBER):
            yield *found.span(), Fact("identifier", name)


def _numbers(text: str, language: str) -> Placed:
    for mark in _LIST_MARK.finditer(text):
        text = text[: mark.start()] + " " * len(mark.group()) + text[mark.end() :]
    for found in _PLAIN_NUMBER.finditer(text):
        value = _value(found[1])
        if value is not None:
            yield *found.span(1), Fact("amount", f"{value:f}")
    words = lexicon(language)
    if words.numbers and not words.unspaced:
        for found in _number_words(language).finditer(text):
            yield *found.span(), Fact("amount", str(words.numbers[found.group()]))


def _without_courtesy(text: str, language: str) -> str:
    """The text, as long as before, with blanks for greetings and thanks."""
    return lexicon(language).courtesy.sub(lambda found: " " * len(found.group()), text)


def _value(written: str) -> Decimal | None:
    """The number, whichever sign parts its thousands from its decimals."""
    signs = _SEPARATORS.findall(written)
    if not signs:
        return _decimal(written)
    head, _, tail = written.rpartition(signs[-1])
    grouped = len(tail) == 3 and (len(signs) > 1 or not written.startswith("0"))
    if signs[-1] in ".," and (len(set(signs)) > 1 or not grouped) and signs.count(signs[-1]) == 1:
        return _decimal(_SEPARATORS.sub("", head) + "." + tail)
    return _decimal(_SEPARATORS.sub("", written))


def _decimal(digits: str) -> Decimal | None:
    try:
        value = Decimal(digits)
    except InvalidOperation:
        return None
    return value.normalize() if value % 1 else value.quantize(Decimal(1))


def _code(written: str, language: str) -> str:
    if written == "¥":
        return "CNY" if language == "zh" else "JPY"
    return currencies()[written]


@cache
def _money(language: str) -> re.Pattern[str]:
    """A number with a currency before or behind it."""
    listed = sorted([*currencies(), "¥"], key=len, reverse=True)
    joined = "|".join(re.escape(word) for word in listed if not word[0].isalpha() or not word.isascii())
    spelled = "|".join(re.escape(word) for word in listed if word[0].isalpha() and word.isascii())
    currency = rf"(?:{joined}|(?<![^\W\d_])(?:{spelled})(?![^\W\d_]))"
    return re.compile(
        rf"(?P<before>{currency})\s?(?P<number>{_NUMBER})"
        rf"|{_APART}(?P<other_number>{_NUMBER})\s?(?P<behind>{currency})"
    )


@cache
def _number_words(language: str) -> re.Pattern[str]:
    words = sorted(lexicon(language).numbers, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
