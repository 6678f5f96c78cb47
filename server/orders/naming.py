"""Whether somebody's name was said: as whole words, close together, in any script, order and spelling."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from server.orders.letters import folded, unspaced, words

# Words between the parts of a name: "First name: Ana, last name: Lima" is one, a list of names is not.
_CLOSE = 4
_LONG_ENOUGH = 4


class Said(msgspec.Struct, frozen=True):
    """Folded words of what was said, where each one stands, and those of scripts without spaces joined."""

    words: tuple[str, ...]
    places: dict[str, tuple[int, ...]]
    unspaced: str


def said(texts: Sequence[str]) -> Said:
    """What these texts say, read as one."""
    spoken = tuple(word for text in texts for word in words(text))
    places: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(spoken):
        places[word].append(place)
    return Said(
        spoken,
        {word: tuple(where) for word, where in places.items()},
        "".join(word for word in spoken if unspaced(word)),
    )


def name_key(names: Sequence[str]) -> str:
    """A name as it is compared."""
    return " ".join(word for name in names for word in words(name))


def place_of(names: Sequence[str], text: Said) -> tuple[int, int] | None:
    """How far apart the parts of a name stand and where the first is; None when one of them was not said."""
    if any(unspaced(name) for name in names):
        return _unspaced(names, text)
    options = [_options(name, last=index == len(names) - 1) for index, name in enumerate(_parts(names))]
    spots = [
        [
            (place, len(option))
            for option in choices
            for place in text.places.get(option[0], ())
            if text.words[place : place + len(option)] == option
        ]
        for choices in options
    ]
    if not all(spots):
        return None
    best: tuple[int, int] | None = None
    for start, length in spots[0]:
        gap, first = _reach(start, length, spots[1:])
        if gap <= _CLOSE * max(1, len(spots) - 1) and (best is None or (gap, first) < best):
            best = (gap, first)
    return best


def _reach(start: int, length: int, others: Sequence[Sequence[tuple[int, int]]]) -> tuple[int, int]:
    """Words between the first part of a name and the nearest places of the others, and the first place."""
    gap, first = 0, start
    for spots in others:
        distances = [
            (place - start - length if place >= start + length else start - place - size, place)
            for place, size in spots
            if place >= start + length or place + size <= start
        ]
        nearest, place = min(distances, default=(10**6, start))
        gap += nearest
        first = min(first, place)
    return gap, first


def _parts(names: Sequence[str]) -> list[str]:
    """The parts that must be said; a name that is declared as one field has its first and last word."""
    if len(names) > 1:
        return list(names)
    spoken = names[0].split()
    return [spoken[0], spoken[-1]] if len(spoken) > 1 else spoken


@lru_cache(maxsize=16384)
def _options(part: str, *, last: bool) -> tuple[tuple[str, ...], ...]:
    """The ways to say one part: all of it, its first word, and of the last part its last word."""
    whole = words(part)
    ways = {whole, (folded(part).replace("'", "").replace("’", "").strip(),)}
    if len(whole) > 1:
        if not last or len(whole[0]) >= _LONG_ENOUGH:
            ways.add(whole[:1])
        if last:
            ways.add(whole[-1:])
    return tuple(way for way in ways if way and way[0])


def _unspaced(names: Sequence[str], text: Said) -> tuple[int, int] | None:
    """Scripts without spaces: the parts directly joined, in either order."""
    parts = ["".join(words(name)) for name in names]
    for joined in ("".join(parts), "".join(reversed(parts))):
        place = text.unspaced.find(joined)
        if place >= 0:
            return 0, place
    return None
