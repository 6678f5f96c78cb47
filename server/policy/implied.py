"""Whether one condition cannot hold without another: the same text, tighter bounds, fewer of the same values. Pure.

What it does not understand it calls not implied, so that it never accuses a rule that may get its turn.
"""

from __future__ import annotations

import re
from collections.abc import Collection

import msgspec

_NAME = r"[A-Za-z_][\w.]*"
_BOUND = re.compile(rf"({_NAME}) (<=|>=|<|>|==) (-?\d+)")
_ONE_OF = re.compile(rf"({_NAME}) in \[([^\[\]]*)\]")
_VALUE = re.compile(rf"({_NAME}) (==|!=) (\"[^\"\\]*\"|'[^'\\]*')")
_TEXT = re.compile(r"\"[^\"\\]*\"|'[^'\\]*'")


class _Range(msgspec.Struct, frozen=True):
    """Whole numbers of a fact between two bounds, both counted in; None where there is none."""

    fact: str
    least: int | None
    most: int | None


def all_implied(needed: Collection[str], given: Collection[str]) -> bool:
    """Whether all of `needed` hold wherever all of `given` do."""
    return all(any(implies(one, other) for one in given) for other in needed)


def implies(one: str, other: str) -> bool:
    """Whether a condition holds wherever another does: `other` wherever `one`."""
    if one == other:
        return True
    inner, outer = _range(one), _range(other)
    if inner is not None and outer is not None:
        return (
            inner.fact == outer.fact
            and (outer.least is None or (inner.least is not None and inner.least >= outer.least))
            and (outer.most is None or (inner.most is not None and inner.most <= outer.most))
        )
    fewer, more = _values(one), _values(other)
    if fewer is None:
        return False
    if more is not None:
        return fewer[0] == more[0] and fewer[1] <= more[1]
    unlike = _VALUE.fullmatch(other)
    return (
        unlike is not None and unlike[2] == "!=" and unlike[1] == fewer[0] and unlike[3][1:-1] not in fewer[1]
    )


def _range(condition: str) -> _Range | None:
    found = _BOUND.fullmatch(condition)
    if found is None:
        return None
    fact, sign, number = found[1], found[2], int(found[3])
    least = {">=": number, ">": number + 1, "==": number}.get(sign)
    most = {"<=": number, "<": number - 1, "==": number}.get(sign)
    return _Range(fact, least, most)


def _values(condition: str) -> tuple[str, frozenset[str]] | None:
    """The texts of which a fact must be one."""
    if (found := _VALUE.fullmatch(condition)) is not None:
        return (found[1], frozenset({found[3][1:-1]})) if found[2] == "==" else None
    found = _ONE_OF.fullmatch(condition)
    if found is None:
        return None
    texts = _TEXT.findall(found[2])
    if re.sub(r"[\s,]", "", _TEXT.sub("", found[2])):
        return None  # it holds something beside texts
    return found[1], frozenset(text[1:-1] for text in texts)
