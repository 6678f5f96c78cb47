"""Conditions taken apart into alternatives of plain ones: what `||`, `&&` and `!` join. Pure.

Whatever is not understood stays whole, so that nothing is said of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from server.policy.condition import conjuncts, disjuncts, unwrapped

MOST = 64
"""So many alternatives are looked at; what has more stays whole."""
_SIGN = re.compile(r"([^<>=!&|?()\[\]\"']+) (<=|>=|<|>|==|!=) ([^<>=!&|?()\[\]]+)")
_FLAG = re.compile(r"(!?)([A-Za-z_][\w.]*)")
_AGAINST = {"<": ">=", "<=": ">", "==": "!=", "!=": "==", ">=": "<", ">": "<="}
Alternatives = tuple[frozenset[str], ...]


@lru_cache(4096)
def alternatives(condition: str) -> Alternatives:
    """Sets of plain conditions: the condition holds where, and only where, all of one set do."""
    text = unwrapped(condition).strip()
    if len(parts := disjuncts(text)) > 1:
        return _any(alternatives(one) for one in parts) or (frozenset({text}),)
    if len(parts := conjuncts(text)) > 1:
        return _all(alternatives(one) for one in parts) or (frozenset({text}),)
    if text.startswith("!") and (inner := unwrapped(text[1:])) != text[1:]:
        return _against(inner) or (frozenset({text}),)
    return (frozenset({text}),)


def together(conditions: Iterable[str]) -> Alternatives:
    """The alternatives of conditions that must all hold; those that have too many of them stay whole."""
    found: Alternatives = (frozenset(),)
    for condition in sorted(conditions):
        more = _all((found, alternatives(condition)))
        found = more or tuple(one | {condition} for one in found)
    return found


def _against(text: str) -> Alternatives:
    """The alternatives of what must not hold; empty where there are too many."""
    text = unwrapped(text).strip()
    if len(parts := disjuncts(text)) > 1:
        return _all(_against(one) for one in parts)
    if len(parts := conjuncts(text)) > 1:
        return _any(_against(one) for one in parts)
    if text.startswith("!") and (inner := unwrapped(text[1:])) != text[1:]:
        return alternatives(inner)
    if match := _FLAG.fullmatch(text):
        return (frozenset({match[2] if match[1] else f"!{match[2]}"}),)
    if match := _SIGN.fullmatch(text):
        return (frozenset({f"{match[1]} {_AGAINST[match[2]]} {match[3]}"}),)
    return (frozenset({f"!({text})"}),)


def _any(parts: Iterable[Alternatives]) -> Alternatives:
    """All alternatives of any part; none where a part has none, or there are too many."""
    every = list(parts)
    found = tuple(dict.fromkeys(one for own in every for one in own))
    return found if all(every) and len(found) <= MOST else ()


def _all(parts: Iterable[Alternatives]) -> Alternatives:
    """Every choice of one alternative of each part; none where a part has none, or there are too many."""
    found: Alternatives = (frozenset(),)
    for own in parts:
        if len(found) * len(own) > MOST:
            return ()
        found = tuple(dict.fromkeys(one | two for one, two in product(found, own)))
    return found
