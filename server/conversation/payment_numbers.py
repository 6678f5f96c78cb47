"""Finds card numbers and IBANs in a text: by issuer and check digits, so that other long numbers stay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stdnum import iban, luhn, numdb

Span = tuple[int, int]

# First and last prefix of an issuer's range, and how long its numbers are.
_ISSUERS: tuple[tuple[str, str, frozenset[int]], ...] = (
    ("4", "4", frozenset({13, 16, 19})),  # Visa
    ("51", "55", frozenset({16})),  # Mastercard
    ("2221", "2720", frozenset({16})),
    ("34", "34", frozenset({15})),  # American Express
    ("37", "37", frozenset({15})),
    ("300", "305", frozenset({14, 16})),  # Diners
    ("3095", "3095", frozenset({14, 16})),
    ("36", "36", frozenset({14, 16})),
    ("38", "39", frozenset({14, 16})),
    ("6011", "6011", frozenset({16, 19})),  # Discover
    ("644", "659", frozenset({16, 19})),
    ("622126", "622925", frozenset({16, 17, 18, 19})),
    ("3528", "3589", frozenset({16, 17, 18, 19})),  # JCB
    ("62", "62", frozenset({16, 17, 18, 19})),  # UnionPay
    ("81", "81", frozenset({16, 17, 18, 19})),
    ("5018", "5018", frozenset(range(13, 20))),  # Maestro
    ("5020", "5020", frozenset(range(13, 20))),
    ("5038", "5038", frozenset(range(13, 20))),
    ("5893", "5893", frozenset(range(13, 20))),
    ("6304", "6304", frozenset(range(13, 20))),
    ("6759", "6759", frozenset(range(13, 20))),
    ("6761", "6763", frozenset(range(13, 20))),
    ("2200", "2204", frozenset({16, 17, 18, 19})),  # Mir
    ("9792", "9792", frozenset({16})),  # Troy
    ("60", "60", frozenset({16})),  # RuPay, Hipercard
    ("508", "508", frozenset({16})),
    ("636368", "636368", frozenset({16})),  # Elo
    ("5067", "5067", frozenset({16})),
)
_SHORTEST, _LONGEST = 13, 19
# How wide the first group of a card number may be, unless the whole run is one.
_FIRST_WIDTHS = frozenset({4, 6, 8, *range(_SHORTEST, _LONGEST + 1)})

_GAP = r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000.\-\u2010-\u2015\u2212_·]"
_DIGITS = re.compile(rf"[0-9]+(?:{_GAP}{{1,3}}[0-9]+)*")
_GROUP = re.compile(r"[0-9]+")
# An identifier rather than a number: "#4111...", "JD4111...". Longer words are words that lack a blank.
_IDENTIFIER_BEFORE = re.compile(r"(?:#|(?<![A-Za-z])[A-Za-z]{1,3})\Z")

_IBAN_START = re.compile(r"(?<![A-Za-z])[A-Za-z]{2}[0-9]{2}(?=[0-9A-Za-z]|" + _GAP + ")")
_IBAN_PART = re.compile(rf"{_GAP}{{0,3}}[0-9A-Za-z]")
_BBAN_PART = re.compile(r"([0-9]+)!")
_IBANS = numdb.get("iban")


def card_numbers(text: str) -> Iterator[Span]:
    """Where card numbers stand in a text whose digits are all ASCII."""
    for run in _DIGITS.finditer(text):
        if len(run.group()) < _SHORTEST:
            continue
        groups = [group.span() for group in _GROUP.finditer(text, *run.span())]
        if _IDENTIFIER_BEFORE.search(text, max(0, run.start() - 4), run.start()):
            groups = groups[1:]
        yield from _cards_among(text, groups)


def ibans(text: str) -> Iterator[Span]:
    """Where IBANs stand in a text whose letters and digits are ASCII."""
    at = 0
    while start := _IBAN_START.search(text, at):
        at = start.start() + 2
        length = _iban_length(start.group()[:2].upper())
        end = _after(text, start.end(), length - 4) if length else None
        if end is not None and iban.is_valid(_alphanumeric(text[start.start() : end]), check_country=False):
            yield start.start(), end
            at = end


def _cards_among(text: str, groups: list[Span]) -> Iterator[Span]:
    """Card numbers in one run of digit groups; what is left on either side counts as a run of its own."""
    first = 0
    at = 0
    while at < len(groups):
        end = _card_end(text, groups, first, at)
        if end is None:
            at += 1
            continue
        if first < at and _is_card(_joined(text, groups[first:at])):
            yield groups[first][0], groups[at - 1][1]
        yield groups[at][0], groups[end - 1][1]
        first = at = end


def _card_end(text: str, groups: list[Span], first: int, at: int) -> int | None:
    """Index behind the last group of the card number that begins at `at`; the run begins at `first`."""
    if at > first and _width(groups[at - 1]) == _width(groups[at]) == 4:
        return None  # inside a longer number that is set in fours
    if _width(groups[at]) not in _FIRST_WIDTHS and (at > first or len(groups) - at > _LONGEST):
        return None  # nothing that begins so is set like a card: most of what has many digits ends here
    total = 0
    for end in range(at + 1, min(len(groups), at + _LONGEST) + 1):
        total += _width(groups[end - 1])
        if total > _LONGEST:
            return None
        if total < _SHORTEST:
            continue
        whole = at == first and end == len(groups)
        if not whole and not _is_set_like_a_card([_width(group) for group in groups[at:end]]):
            continue
        if _is_card(_joined(text, groups[at:end])):
            return end
    return None


def _is_set_like_a_card(widths: list[int]) -> bool:
    if len(widths) == 1 or widths in ([4, 6, 5], [4, 6, 4], [8, 8], [6, 13], [4, 3, 3, 3]):
        return True
    return all(width == 4 for width in widths[:-1]) and widths[-1] <= 4


def _is_card(digits: str) -> bool:
    issued = any(
        len(digits) in lengths and first <= digits[: len(first)] <= last for first, last, lengths in _ISSUERS
    )
    return issued and luhn.is_valid(digits)


def _joined(text: str, groups: list[Span]) -> str:
    return "".join(text[start:end] for start, end in groups)


def _width(group: Span) -> int:
    return group[1] - group[0]


@cache
def _iban_length(country: str) -> int:
    """Characters of a country's IBAN; 0 where there is none."""
    (_, facts), *_ = _IBANS.info(country)
    parts = [int(part) for part in _BBAN_PART.findall(facts.get("bban", ""))]
    return 4 + sum(parts) if parts else 0


def _after(text: str, start: int, count: int) -> int | None:
    """Index behind the next `count` letters or digits, gaps between them allowed; None if there are fewer."""
    for _ in range(count):
        part = _IBAN_PART.match(text, start)
        if part is None:
            return None
        start = part.end()
    return start


def _alphanumeric(text: str) -> str:
    return "".join(character for character in text if character.isalnum()).upper()
