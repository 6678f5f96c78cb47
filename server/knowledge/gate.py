"""The gate: how well the golden questions are answered, and whether an index falls behind the last one or its floor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from server.knowledge.golden import Floor, Golden, Least, Tolerance
from server.knowledge.manifest import Fall, Recall

# Places looked at for a question; what lies beyond counts as not found.
LOOKED_AT = 10
ALL = ""
_FIVE = 5
_ROUNDING = 1e-9


class Mark(msgspec.Struct, frozen=True):
    """How one golden question did: its place from 0, LOOKED_AT when it was not found."""

    question: str
    language: str
    brand: str
    place: int

    @property
    def reciprocal(self) -> float:
        """1 for the first place, 1/2 for the second, 0 when not found."""
        return 0.0 if self.place >= LOOKED_AT else 1 / (self.place + 1)


def marks_of(golden: Golden, places: Sequence[int]) -> tuple[Mark, ...]:
    """The places with the questions they belong to."""
    return tuple(
        Mark(question.question, question.language, question.brand, min(place, LOOKED_AT))
        for question, place in zip(golden.questions, places, strict=True)
    )


def recall_by_language(marks: Iterable[Mark]) -> dict[str, Recall]:
    """Recall by language; `""` stands for all of them."""
    return {name: _recall(found) for name, found in _groups(marks, "language")}


def recall_by_brand(marks: Iterable[Mark]) -> dict[str, Recall]:
    """Recall by brand."""
    return {name: _recall(found) for name, found in _groups(marks, "brand") if name != ALL}


def falls(before: Sequence[Mark], after: Sequence[Mark], tolerance: Tolerance) -> tuple[Fall, ...]:
    """Every group (all, a language, a brand) and measure that falls by more than the tolerance.

    Questions in both are compared, so that asking new and harder ones never counts against an index. A group that
    shares none with the last index is compared with all that it had.
    """
    found: list[Fall] = []
    for kind in ("language", "brand"):
        old, new = dict(_groups(before, kind)), dict(_groups(after, kind))
        for name in sorted(old.keys() & new.keys()):
            # All questions are one group, whichever way they are parted.
            if kind == "language" or name != ALL:
                found += _fallen(name, old[name], new[name], tolerance)
    return tuple(found)


def below(before: Sequence[Mark], after: Sequence[Mark], floor: Floor) -> tuple[Fall, ...]:
    """Every group and measure below the floor.

    What was below it already, because somebody accepted that, stops an index only if it falls further.
    """
    found: list[Fall] = []
    for kind, stated in (("language", floor.languages), ("brand", floor.brands)):
        old = dict(_groups(before, kind))
        for name, marks in _groups(after, kind):
            everything = name == ALL
            if (everything and kind == "language") or (not everything and len(marks) >= floor.questions):
                found += _short(name, old.get(name), marks, floor, stated.get(name, Least()))
    return tuple(found)


def _short(
    name: str, old: Sequence[Mark] | None, new: Sequence[Mark], floor: Floor, own: Least
) -> Iterator[Fall]:
    was, now = _recall(old) if old else None, _recall(new)
    for measure, before, after, stated, usual, lost in (
        ("recall@5", was.five if was else None, now.five, own.recall, floor.recall, _FIVE),
        (
            "reciprocal rank",
            was.reciprocal if was else None,
            now.reciprocal,
            own.reciprocal,
            floor.reciprocal,
            1,
        ),
    ):
        least = usual if stated is None else stated
        known = before is not None and before < least and after >= before - _ROUNDING
        if after < least - _ROUNDING and not known:
            worse = tuple(sorted(mark.question for mark in new if mark.place >= lost))
            yield Fall(name or "all", measure, before or 0.0, after, 0.0, now.questions, worse, least)


def _fallen(name: str, old: Sequence[Mark], new: Sequence[Mark], tolerance: Tolerance) -> Iterator[Fall]:
    was, now = ({_id(mark): mark for mark in marks} for marks in (old, new))
    if both := was.keys() & now.keys():
        was, now = ({id: marks[id] for id in both} for marks in (was, now))
    before, after = _recall(list(was.values())), _recall(list(now.values()))
    worse = sorted(mark.question for id, mark in now.items() if id in was and mark.place > was[id].place)
    for measure, one, other, allowed in (
        ("recall@5", before.five, after.five, tolerance.recall),
        ("reciprocal rank", before.reciprocal, after.reciprocal, tolerance.reciprocal),
    ):
        if one - other > allowed + _ROUNDING:
            yield Fall(name or "all", measure, one, other, allowed, after.questions, tuple(worse))


def _id(mark: Mark) -> tuple[str, str, str]:
    return mark.brand, mark.language, mark.question


def _groups(marks: Iterable[Mark], kind: str) -> list[tuple[str, list[Mark]]]:
    groups: dict[str, list[Mark]] = {}
    for mark in marks:
        for name in (ALL, str(getattr(mark, kind))):
            groups.setdefault(name, []).append(mark)
    return sorted(groups.items())


def _recall(marks: Sequence[Mark]) -> Recall:
    count = len(marks)
    return Recall(
        count,
        round(sum(mark.place == 0 for mark in marks) / count, 4),
        round(sum(mark.place < _FIVE for mark in marks) / count, 4),
        round(sum(mark.reciprocal for mark in marks) / count, 4),
    )
