"""How many of something a message asks for: figures and number words beside what the thing is called; pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

# One to five as they are said before a thing, inflected forms included.
_WORDS: dict[int, str] = {
    1: "a an one another single ein eine einen eines einem einer un une uno una um uma een één jeden jedna jedną jedno"
    " bir واحدة واحد واحدا 一 1",
    2: "two couple zwei deux dos due dois duas twee dwa dwie dwóch iki اثنتين اثنتان اثنين 二 両 两 2",
    3: "three drei trois tres tre três drie trzy trzech üç ثلاث ثلاثة 三 3",
    4: "four vier quatre cuatro quattro quatro cztery czterech dört أربع أربعة 四 4",
    5: "five fünf cinq cinco cinque vijf pięć pięciu beş خمس خمسة 五 5",
}
# Those of them that are articles as well, or stand in words that count nothing.
_ARTICLES = "a an another ein eine einen eines einem einer un une uno una um uma een bir 一 واحد واحدا واحدة"
_DUAL = ("تين", "تان")
_NEAR = 4
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_MOST = 99


class Counted(NamedTuple):
    """A number in a text as it is written, whether it may be an article, and the words after it."""

    number: int
    written: str
    article: bool
    after: tuple[str, ...]


def numbers_in(text: str) -> list[Counted]:
    """Every number of a text up to 99, in words up to five."""
    spoken = [_plain(token) for token in _TOKEN.findall(text)]
    found: list[Counted] = []
    for place, token in enumerate(spoken):
        after = tuple(spoken[place + 1 :])
        if token.endswith(_DUAL):
            found.append(Counted(2, token, False, (token, *after)))
            continue
        written = [token] if token.isdecimal() or token in _known() else _unspaced(token)
        for one in written:
            if (number := _number(one)) is not None:
                # In scripts without spaces the thing stands in the same run of letters.
                rest = (token, *after) if one != token else after
                found.append(Counted(number, one, one in _plain(_ARTICLES).split(), rest))
    return found


def _unspaced(token: str) -> list[str]:
    """The characters of a token that are numbers, where a script writes without spaces."""
    return [one for one in token if one > "\u2e7f" and one in _known()]


def count_named(text: str, things: Iterable[str]) -> int | None:
    """The number nearest before one of the things, one where they are only named, None where they are not."""
    spoken = [_plain(token) for token in _TOKEN.findall(text)]
    names = tuple(_plain(thing) for thing in things)
    best: int | None = None
    for place, token in enumerate(spoken):
        if not any(_is(name, token) for name in names):
            continue
        own = 2 if token.endswith(_DUAL) else _number(token) if not token.isascii() else None
        near = spoken[max(0, place - _NEAR) : place][::-1]
        after = spoken[place + 1 : place + 2] if not token.isascii() else []
        numbers = [number for one in (*near, *after) if (number := _number(one)) is not None]
        found = own or (numbers[0] if numbers else 1)
        best = found if best is None or best == 1 else best
    return best


def _is(name: str, token: str) -> bool:
    """Whether a word is the thing: endings, compounds and scripts without spaces allowed for."""
    if not token.isascii() or not name.isascii():
        return name in token
    return token == name or token.startswith(name) or (len(name) > 4 and token.endswith(name))


@cache
def _known() -> dict[str, int]:
    return {_plain(word): number for number, words in _WORDS.items() for word in words.split()}


def _number(token: str) -> int | None:
    if token.isdecimal():
        return int(token) if 0 < int(token) <= _MOST else None
    known = _known()
    if token in known:
        return known[token]
    if token.isascii():
        return None
    return next((known[one] for one in (token, *token) if one in known and not one.isspace()), None)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(one for one in folded if not unicodedata.combining(one))
