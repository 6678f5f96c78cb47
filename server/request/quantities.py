"""How many of an order's line there are to be, as the customer says it; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from server.orders.context import Line
from server.orders.records import LineRecord
from server.request.said import Said
from server.understanding.counts import numbers_in
from server.understanding.words import Phrases, Words, of, says, spoken_words

_MOST_AFTER = 3  # words between a number and the thing that it counts
_BESIDE = 2
_MEASURED = re.compile(
    r"(\d+)\s*(?:[mc]?m|kg|g|m?l|w|x|×|%|[€$£])(?![^\W\d_])|[x×€$£]\s*(\d+)", re.IGNORECASE
)
_DUALS = ("ين", "ان")  # two of something, where Arabic needs no number


class Counting(msgspec.Struct, frozen=True):
    """The phrases about numbers of pieces in one language."""

    instead: tuple[str, ...] = ()
    becomes: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    quantity: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()


def counting(words: Words, language: str) -> Counting:
    """The phrases that a language has."""
    lists: tuple[Phrases, ...] = (
        words.instead,
        words.becomes,
        words.only,
        words.quantity,
        words.one_more,
        words.one_less,
    )
    return Counting(*(of(phrases, language) for phrases in lists))


def quantity_asked(
    said: Said, lines: Sequence[Line], record: LineRecord, phrases: Counting, variants: Sequence[str] = ()
) -> int | None:
    """How many the newest message that tells it wants of the one chosen line; None where it is not clear.

    `variants` are what the line may become: "two of the large ones" counts as "two of the trays" does.
    """
    if len(lines) != 1:
        return None
    things = _things((lines[0].name, *variants), record)
    for text in said.by_customer:
        found = _wanted(said.bare.get(text, text), lines[0], things, phrases)
        if found is not None:
            return found
    return None


def _wanted(text: str, line: Line, things: Sequence[str], phrases: Counting) -> int | None:
    spoken = spoken_words(text)
    for phrase, step in (*((one, 1) for one in phrases.more), *((one, -1) for one in phrases.less)):
        if says(spoken, [phrase]) and _beside(spoken, phrase, things):
            return line.quantity + step if line.quantity + step > 0 else None
    stated = _in_place(spoken, phrases)
    if stated is not None:
        return stated if stated != line.quantity else None
    own = {token for name in (line.name, *line.options.values()) for token in name.split() if token.isdigit()}
    own |= {figure for found in _MEASURED.findall(text) for figure in found}
    counted = [one for one in numbers_in(text) if one.written not in own]
    certain = {one.number for one in counted if not one.article}
    if any(token.endswith(_DUALS) and _is_any(token, things) for token in spoken.split()):
        certain.add(2)
    articles = any(one.article for one in counted)
    marked = (*phrases.instead, *phrases.becomes, *phrases.only, *phrases.quantity)
    if line.quantity not in certain and not says(spoken, marked):
        counted = [one for one in counted if any(_is_any(token, things) for token in one.after[:_MOST_AFTER])]
        certain, articles = {one.number for one in counted if not one.article}, False
    wanted = certain - {line.quantity}
    if not wanted and articles and line.quantity != 1:
        return 1
    return wanted.pop() if len(wanted) == 1 else None


def _in_place(spoken: str, phrases: Counting) -> int | None:
    """The new one of two numbers of which one takes the other's place; None where that is not said."""
    for phrase in (*phrases.instead, *phrases.becomes):
        before, found, after = _parted(spoken, phrase)
        if not found:
            continue
        first, second = numbers_in(before), numbers_in(after)
        if phrase in phrases.instead:
            new = [*first, *second[1:]] if second else []
        else:
            new = [*first[:-1], *second] if first else []
        numbers = {one.number for one in new if not one.article} or {one.number for one in new}
        if len(numbers) == 1:
            return numbers.pop()
    return None


def _parted(spoken: str, phrase: str) -> tuple[str, str, str]:
    """A text in front of a phrase, the phrase, and the text behind it."""
    needle = spoken_words(phrase)
    unspaced = any(character > "\u2e7f" for character in needle)
    return spoken.partition(needle.strip() if unspaced else needle)


def _things(names: Sequence[str], record: LineRecord) -> tuple[str, ...]:
    """What customers call a line or its variants, folded; figures in their names left out."""
    words = [word.casefold() for name in names for word in name.split()]
    said = [phrase for word in words for phrase in record.words.get(word, ())]
    return tuple(
        dict.fromkeys(
            one for text in (*words, *said) for one in spoken_words(text).split() if not one.isdigit()
        )
    )


def _beside(spoken: str, phrase: str, things: Sequence[str]) -> bool:
    """Whether one of the things is named next to a phrase; in scripts without spaces the phrase is enough."""
    before, found, after = _parted(spoken, phrase)
    if not found or any(character > "\u2e7f" for character in phrase):
        return True
    near = (*before.split()[-1:], *after.split()[:_BESIDE])
    return any(_is_any(token, things) for token in near)


def _is_any(token: str, things: Sequence[str]) -> bool:
    return any(_is(thing, token) for thing in things)


def _is(word: str, token: str) -> bool:
    """Whether a token is a word in some form: the same beginning, or inside where scripts have no spaces."""
    if not token.isascii() and not word.isascii():
        return word[: max(2, len(word) - 2)] in token
    return len(word) > 2 and token.startswith(word[: max(3, len(word) - 2)])
