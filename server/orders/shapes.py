"""How a business writes its order numbers and postcodes, learned from the ones it has."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby

import msgspec

from server.orders.letters import plain, words

_MOST_LITERALS = 8
_FEW_SKELETONS = 3
_LETTER, _DIGIT, _MIXED = "A", "9", "X"


class Piece(msgspec.Struct, frozen=True):
    """A run of an order number: A letters (`literals` if always the same), 9 digits, X both mixed."""

    kind: str
    shortest: int
    longest: int
    literals: tuple[str, ...] = ()


class Shape(msgspec.Struct, frozen=True):
    """One way of writing order numbers: a mark in front, runs, and what joins each to the one before."""

    mark: str
    pieces: tuple[Piece, ...]
    joints: tuple[str, ...]
    lower: bool = False

    @property
    def lettered(self) -> bool:
        """Whether letters set such a number apart from every other number in a text."""
        return any(piece.kind != _DIGIT for piece in self.pieces)

    @property
    def mixed(self) -> bool:
        """Whether such a number may have no digit at all."""
        return all(piece.kind == _MIXED for piece in self.pieces)


class Shapes(msgspec.Struct, frozen=True):
    """Shapes of order numbers, patterns of postcodes (A letter, 9 digit), folded words that announce both."""

    orders: tuple[Shape, ...] = ()
    words: frozenset[str] = frozenset()
    postcodes: frozenset[str] = frozenset()
    postcode_words: frozenset[str] = frozenset()


def learn(
    order_ids: Iterable[str],
    postcodes: Iterable[str],
    order_words: Iterable[str] = (),
    postcode_words: Iterable[str] = (),
) -> Shapes:
    """The shapes behind existing order numbers and postcodes, with what customers call them."""
    patterns = frozenset(_pattern(postcode) for postcode in postcodes) - {""}
    return Shapes(_orders(order_ids), _folded(order_words), patterns, _folded(postcode_words))


def _folded(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in words(phrase))


def postcode_key(postcode: str) -> str:
    """A postcode as it is compared: no case, no spaces, no hyphens, ASCII digits."""
    return "".join(character for character in plain(postcode).text.upper() if character.isalnum())


def _pattern(postcode: str) -> str:
    """`SW1A 1AA` as `AA9A 9AA`; empty for what holds no digit, since any word would match it."""
    text = "".join(
        _kind(character) or (" " if character in " -" else "")
        for character in plain(postcode).text.strip().upper()
    )
    return text if _DIGIT in text else ""


def _kind(character: str) -> str:
    if not character.isascii():
        return ""
    return _DIGIT if character.isdigit() else _LETTER if character.isalpha() else ""


def _orders(order_ids: Iterable[str]) -> tuple[Shape, ...]:
    groups: Mapping[tuple[str, ...], list[list[str]]] = defaultdict(list)
    for order_id in order_ids:
        written = plain(order_id).text.strip()
        mark, runs = _runs(written.upper())
        if runs:
            case = "lower" if written.islower() else ""
            groups[mark, case, *(_skeleton(run) for run in runs)].append(runs)
    if len(groups) > max(_FEW_SKELETONS, sum(map(len, groups.values())) // 4):
        groups = _mixed(groups)
    return tuple(_shape(skeleton, ids) for skeleton, ids in groups.items())


def _runs(order_id: str) -> tuple[str, list[str]]:
    """A leading mark and the runs of letters, digits and joints; nothing for a number in another script."""
    body = order_id.lstrip("#")
    if not body or not body.isascii():
        return "", []
    kinds = groupby(body, key=lambda character: _kind(character) or "-")
    return "#" if body != order_id else "", ["".join(run) for _, run in kinds]


def _skeleton(run: str) -> str:
    kind = _kind(run[0])
    return f"{kind}{len(run)}" if kind == _LETTER else kind or run


def _mixed(groups: Mapping[tuple[str, ...], list[list[str]]]) -> dict[tuple[str, ...], list[list[str]]]:
    """Numbers in which letters and digits follow no order, told apart by the length of their parts alone."""
    merged: dict[tuple[str, ...], list[list[str]]] = defaultdict(list)
    for (mark, case, *_), ids in groups.items():
        for runs in ids:
            parts = [part for part in re.split(r"([^A-Z0-9]+)", "".join(runs)) if part]
            skeleton = (f"{_MIXED}{len(part)}" if part[0].isalnum() else part for part in parts)
            merged[mark, case, *skeleton].append(parts)
    return merged


def _shape(skeleton: tuple[str, ...], ids: list[list[str]]) -> Shape:
    mark, case, *kinds = skeleton
    pieces: list[Piece] = []
    joints: list[str] = []
    joint = ""
    most = min(_MOST_LITERALS, len(ids) // 2)
    for place, kind in enumerate(kinds):
        if not kind[0].isalnum():
            joint = kind
            continue
        runs = {runs[place] for runs in ids}
        lengths = [len(run) for run in runs]
        literals = tuple(sorted(runs)) if kind[0] == _LETTER and len(runs) <= most else ()
        pieces.append(Piece(kind[0], min(lengths), max(lengths), literals))
        joints.append(joint)
        joint = ""
    return Shape(mark, tuple(pieces), tuple(joints), lower=case == "lower")
