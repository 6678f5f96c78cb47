"""Which lines of a customer's orders a message means: by the words of their names and variants, else by meaning.

Pure. Only lines that are handed in can be chosen, and those are one verified customer's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import msgspec
import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from server.orders.context import Line, Order
from server.orders.letters import says_phrase, unspaced, within, words
from server.orders.records import LineRecord

Vectors = NDArray[np.float32]

# A word must be nearer to one line than to the next by so much to count as its name in another language; measured on
# words of seven languages against the demonstration's lines, all above it were right, below it every third was wrong.
CLEARLY_NEARER = 0.02
MOST_WORDS = 12
_SHORTEST = 3
_SHORTEST_INSIDE = 4
_ALIKE = 0.8
_KEPT = 4096


class Meaning(msgspec.Struct, frozen=True):
    """Unit vectors of line texts and of the words of a message, for a message whose words name no line."""

    lines: Mapping[str, Vectors]
    words: Vectors


class LineChoice(msgspec.Struct, frozen=True):
    """Ids of the chosen lines of `order`, and why; without any, `choices` are the lines it may be.

    `reason` is named, meant, all, only, unsure (several fit the words), open (nothing was named) or none.
    """

    order: str | None
    reason: str
    lines: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()


class _Named(msgspec.Struct, frozen=True):
    """Places of lines that words single out, of those that fit them equally, and whether all were meant."""

    sure: frozenset[int]
    unsure: frozenset[int]
    all: bool


def line_text(line: Line) -> str:
    """A line as it is encoded and told apart: its name and its variant."""
    return " ".join((line.name, *line.options.values()))


def message_words(text: str) -> tuple[str, ...]:
    """The words of a message that may name a line, at most MOST_WORDS."""
    return tuple(dict.fromkeys(word for word in words(text) if len(word) >= _SHORTEST))[:MOST_WORDS]


def names_none(text: str, orders: Sequence[Order], record: LineRecord) -> bool:
    """Whether no word of a message names a line, so that only its meaning can tell."""
    found = _named(text, [line for order in orders for line in order.lines], record)
    return not (found.sure or found.unsure or found.all)


def order_of_lines(texts: Sequence[str], orders: Sequence[Order], record: LineRecord) -> str | None:
    """The one order whose lines the newest message that names any is about; `texts` are oldest first."""
    owned = [(order.id, line) for order in orders for line in order.lines]
    for text in reversed(texts):
        found = _named(text, [line for _, line in owned], record)
        fitting = {owned[place][0] for place in found.sure or found.unsure}
        if fitting:
            return next(iter(fitting)) if len(fitting) == 1 else None
    return None


def choose(
    texts: Sequence[str], order: Order | None, record: LineRecord | None, meaning: Meaning | None = None
) -> LineChoice:
    """Choose lines of `order` by the newest message that names any; `meaning` belongs to the last of `texts`."""
    if order is None or record is None or not order.lines:
        return LineChoice(order.id if order else None, "none")
    ids = [line.id for line in order.lines]
    if len(ids) == 1:
        return LineChoice(order.id, "only", (ids[0],))
    for text in reversed(texts):
        found = _named(text, order.lines, record)
        if found.sure and not found.unsure:
            return LineChoice(order.id, "named", _ids(ids, found.sure))
        if found.all:
            return LineChoice(order.id, "all", _ids(ids, found.sure | found.unsure or range(len(ids))))
        if found.unsure:
            return LineChoice(order.id, "unsure", choices=_ids(ids, found.sure | found.unsure))
    if meaning is not None and (ranked := _ranked(order.lines, meaning)) is not None:
        margin, places = ranked
        if margin >= CLEARLY_NEARER:
            return LineChoice(order.id, "meant", (ids[places[0]],))
        return LineChoice(order.id, "open", choices=tuple(dict.fromkeys(ids[place] for place in places)))
    return LineChoice(order.id, "open", choices=tuple(dict.fromkeys(ids)))


def _ids(ids: Sequence[str], places: Iterable[int]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids[place] for place in sorted(places)))


def _named(text: str, lines: Sequence[Line], record: LineRecord) -> _Named:
    """Follow the words: each narrows what the ones before it named, or begins to name something else."""
    spoken = words(text)
    known = [words_of(line_text(line), _vocabulary(record)) for line in lines]
    phrases: list[frozenset[int]] = []
    for word in spoken:
        fitting = _fitting(word, known)
        if not fitting:
            continue
        if phrases and (narrowed := phrases[-1] & fitting):
            phrases[-1] = narrowed
        else:
            phrases.append(fitting)
    alike = _alike(lines)
    sure = frozenset(
        place for phrase in phrases if len({alike[one] for one in phrase}) == 1 for place in phrase
    )
    # "that one, the brass one": what was named loosely was singled out elsewhere.
    loose = [phrase for phrase in phrases if not phrase & sure]
    unsure = frozenset(place for phrase in loose for place in phrase)
    return _Named(sure, unsure, _says_all(spoken, record))


def _alike(lines: Sequence[Line]) -> list[str]:
    """What lines are called; the very same article twice is one choice."""
    return [f"{line.id} {line_text(line)}" for line in lines]


def _says_all(spoken: Sequence[str], record: LineRecord) -> bool:
    joined = f" {' '.join(spoken)} "
    return any(says_phrase(joined, phrase) for phrase in record.all_words)


def _vocabulary(record: LineRecord) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(record.words.items())


def _fitting(word: str, known: Sequence[tuple[frozenset[str], ...]]) -> frozenset[int]:
    """Places of the lines that a word fits best: a compound may hold both a line's name and its variant."""
    fits = [sum(any(same_word(name, word) for name in names) for names in own) for own in known]
    best = max(fits, default=0)
    return frozenset(place for place, fit in enumerate(fits) if fit == best) if best else frozenset()


@lru_cache(_KEPT)
def words_of(text: str, vocabulary: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[frozenset[str], ...]:
    """For each word of a line the names it goes by: itself, and what customers call it in one word."""
    found: list[frozenset[str]] = []
    for own in dict.fromkeys(words(text)):
        if len(own) < _SHORTEST and not own.isdigit():
            continue
        others = (words(each) for word, said in vocabulary if own in words(word) for each in said)
        found.append(frozenset((own, *(one[0] for one in others if len(one) == 1))))
    return tuple(found)


@lru_cache(_KEPT * 4)
def same_word(name: str, word: str) -> bool:
    """Whether a word of a message is a line's word: endings, articles, compounds and slips allowed for."""
    if name == word or unspaced(name):
        return name == word or within(name, word)
    if name.isdigit() or word.isdigit():
        return False
    shortest = _SHORTEST_INSIDE if name.isascii() else _SHORTEST
    if len(name) >= shortest and name in word:
        return True
    if min(len(name), len(word)) < _SHORTEST_INSIDE or name[0] != word[0]:
        return False
    return float(OSA.normalized_similarity(name, word)) >= _ALIKE


def _ranked(lines: Sequence[Line], meaning: Meaning) -> tuple[float, list[int]] | None:
    """Places of lines from nearest to farthest, and by how much the first leads; None without vectors."""
    rows = [meaning.lines.get(line_text(line)) for line in lines]
    known = [row for row in rows if row is not None]
    if len(known) != len(rows) or not len(meaning.words):
        return None
    nearest = (np.stack(known) @ meaning.words.T).max(axis=1)
    places = [int(place) for place in np.argsort(-nearest, kind="stable")]
    return float(nearest[places[0]] - nearest[places[1]]), places
