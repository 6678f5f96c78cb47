"""Order numbers, e-mails and postcodes that a message names, with their places in it."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import product

from server.orders.letters import folded, plain
from server.orders.shapes import Piece, Shape, Shapes, postcode_key
from server.understanding.understanding import Mention

ORDER = "order"
# Reads like an order number but also like something else: counts only when it is one of the customer's own.
MAYBE_ORDER = "maybe_order"
EMAIL = "email"
POSTCODE = "postcode"

_MOST = 50
_KEPT = 2048
_EMAIL = re.compile(r"\w[\w.!#$%&'*+/=?^-]{0,63}@(?:[^\W_][\w-]{0,62}\.){1,8}[^\W\d_]{2,24}")
_NUMBER = re.compile(r"[0-9]")
# First numbers as the business writes them, then with spaces or hyphens between the digits, then, behind a
# typed #, with a digit too few or too many: they are meant as order numbers, too.
_TIGHT, _LOOSE, _MISTYPED = _CARE = ("tight", "loose", "mistyped")
_GAP = r"[ \-./_]?"
_LEFT = r"(?<![A-Za-z0-9@])"
_RIGHT = r"(?![A-Za-z0-9@])"
_NUMBER_BEFORE = re.compile(r"(?:\+\(?|\d[ \-./()])$")
_TELEPHONE_BEFORE = re.compile(r"(?:\+[\d ()-]*|\b0\d{1,4} |\d[-./()])$")
# "19122-1234" is a postcode with its extension, "10115 3. floor" an address.
_TELEPHONE_AFTER = re.compile(r"[./()]\d|-\d(?!\d{3}\b)| \d\d")
_NUMBER_AFTER = re.compile(r"[ \-./()]\d")
_WORD_BEFORE = re.compile(r"([^\s:.,;!?\"'()#]+)[\s:.\"'(]*$")


@lru_cache(_KEPT)  # a conversation is read again with every message, its earlier ones do not change
def mentions_in(text: str, message: str, shapes: Shapes) -> tuple[Mention, ...]:
    """All mentions of a message in the order of the text; offsets are the original's.

    Only a MAYBE_ORDER may share its place with a POSTCODE: five digits can be either.
    """
    form = plain(text)
    taken: dict[str, list[tuple[int, int]]] = {kind: [] for kind in (EMAIL, ORDER, MAYBE_ORDER, POSTCODE)}
    found: list[Mention] = []

    def take(kind: str, value: str, start: int, end: int) -> None:
        if len(found) < _MOST and all(end <= left or start >= right for left, right in taken[kind]):
            for other in taken if kind != MAYBE_ORDER else (ORDER, MAYBE_ORDER):
                taken[other].append((start, end))
            found.append(Mention(kind, value, message, *form.span(start, end)))

    if "@" in form.text:
        for match in _EMAIL.finditer(form.text):
            take(EMAIL, email_key(match[0]), *match.span())
    digits = _NUMBER.search(form.text) is not None
    for care, shape in product(_CARE, (shape for shape in shapes.orders if digits or shape.mixed)):
        for match in _order_pattern(shape, care).finditer(form.text):
            kind = _order_kind(match, shape, form.text, shapes.words)
            if kind:
                take(kind, _canonical(match, shape), *match.span())
    if digits:
        for match in _postcode_pattern(shapes.postcodes).finditer(form.text):
            if not _in_telephone(form.text, *match.span()):
                take(POSTCODE, postcode_key(match[0]), *match.span())
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.kind)))


def email_key(email: str) -> str:
    """An e-mail as it is compared."""
    return plain(email).text.casefold().strip().strip(".")


def _order_kind(match: re.Match[str], shape: Shape, text: str, announcing: AbstractSet[str]) -> str:
    """ORDER, MAYBE_ORDER, or nothing for a common word and for a piece of a longer number."""
    body, (start, end) = match["body"], match.span()
    if match["mark"]:
        return ORDER
    if not any(character.isdigit() for character in body):
        return MAYBE_ORDER if body.isupper() else ""
    lettered = any(character.isalpha() for character in body)
    if not lettered and (
        _NUMBER_BEFORE.search(text[max(0, start - 3) : start]) or _NUMBER_AFTER.match(text, end)
    ):
        return ""
    before = _WORD_BEFORE.search(text[max(0, start - 60) : start])
    announced = before is not None and folded(before[1]) in announcing
    whole = lettered and shape.lettered and " " not in body
    jointed = any(shape.joints) and _canonical(match, shape) == shape.mark + body
    return ORDER if announced or whole or jointed else MAYBE_ORDER


def _in_telephone(text: str, start: int, end: int) -> bool:
    """Whether digits before or after make a telephone number of it."""
    return bool(
        _TELEPHONE_BEFORE.search(text[max(0, start - 12) : start]) or _TELEPHONE_AFTER.match(text, end)
    )


def _canonical(match: re.Match[str], shape: Shape) -> str:
    """The number as the order system writes it."""
    body = "".join(character for character in match["body"].upper() if character.isalnum())
    first = shape.pieces[0]
    if len(first.literals) == 1 and not match["first"]:
        body = first.literals[0] + body
    value, rest = shape.mark, body
    for index, (joint, piece) in enumerate(zip(shape.joints, shape.pieces, strict=True)):
        later = sum(other.shortest for other in shape.pieces[index + 1 :])
        length = min(piece.longest, len(rest) - later) if later else len(rest)
        value += joint + rest[:length]
        rest = rest[length:]
    return value.lower() if shape.lower else value


@lru_cache(maxsize=512)
def _order_pattern(shape: Shape, care: str) -> re.Pattern[str]:
    """Groups: `mark`, `body` without it, `first` the leading run of the body."""
    first = shape.pieces[0]
    alone = sum(piece.kind == "9" for piece in shape.pieces) == 1
    runs = [_run(piece, care, alone=alone) for piece in shape.pieces]
    runs[0] = f"(?P<first>{runs[0]})"
    if len(first.literals) == 1 and len(shape.pieces) > 1:
        # Customers leave a fixed prefix away.
        body = f"(?:{runs[0]}{_GAP})?{_GAP.join(runs[1:])}"
    else:
        body = _GAP.join(runs)
    mark = r"(?P<mark>\#[ ]?)" + ("" if care == _MISTYPED else "?")
    return re.compile(rf"{_LEFT}{mark}(?P<body>{body}){_RIGHT}", re.IGNORECASE | re.ASCII)


def _run(piece: Piece, care: str, *, alone: bool) -> str:
    if piece.literals:
        return "(?:" + "|".join(re.escape(literal) for literal in piece.literals) + ")"
    shortest, longest = piece.shortest, piece.longest
    if piece.kind == "A":
        return f"[A-Z]{{{shortest},{longest}}}"
    if piece.kind == "X":
        return rf"[A-Z0-9]{{{shortest},{longest}}}"
    if care == _MISTYPED and alone:
        shortest, longest = max(1, shortest - 1), longest + 1
    gap = "" if care == _TIGHT else "[ -]?"
    return rf"\d(?:{gap}\d){{{shortest - 1},{longest - 1}}}"


@lru_cache(maxsize=64)
def _postcode_pattern(patterns: frozenset[str]) -> re.Pattern[str]:
    kinds = {"A": "[A-Z]", "9": r"\d", " ": "[ -]?"}
    options = sorted(patterns, key=lambda pattern: (-len(pattern), pattern))
    body = "|".join("".join(kinds[kind] for kind in option) for option in options) or r"(?!)"
    return re.compile(rf"{_LEFT}(?:{body}){_RIGHT}", re.IGNORECASE | re.ASCII)
