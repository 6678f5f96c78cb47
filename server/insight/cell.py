"""A cell: what is counted of one kind of suggestion on one day, and whether enough conversations stand behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

FEWEST = 5


class Count:
    """A number and some of the conversations behind it: FEWEST at most, so their number is a lower bound."""

    __slots__ = ("among", "number")

    def __init__(self) -> None:
        self.number = 0
        self.among: tuple[str, ...] = ()

    def add(self, conversation: str) -> None:
        """Count one more."""
        self.number += 1
        if len(self.among) < FEWEST and conversation not in self.among:
            self.among += (conversation,)

    def take(self, conversation: str) -> None:
        """Count one less; the conversation no longer vouches for the number."""
        self.number -= 1
        self.among = tuple(one for one in self.among if one != conversation)

    def merge(self, other: Count) -> None:
        """Count another count too."""
        self.number += other.number
        for conversation in other.among:
            if len(self.among) == FEWEST:
                break
            if conversation not in self.among:
                self.among += (conversation,)

    @property
    def few(self) -> bool:
        """Whether the number must not be shown: it is not zero and fewer than FEWEST conversations stand behind it."""
        return self.number > 0 and len(self.among) < FEWEST


class Cell:
    """The counts of one cell; `ended`, `dismissed` and `withheld` by outcome or reason."""

    __slots__ = ("dismissed", "displayed", "ended", "messages", "suggested", "withheld")

    def __init__(self) -> None:
        self.messages = Count()
        self.suggested = Count()
        self.displayed = Count()
        self.ended: dict[str, Count] = {}
        self.dismissed: dict[str, Count] = {}
        self.withheld: dict[str, Count] = {}

    def merge(self, other: Cell) -> None:
        """Count another cell too."""
        self.messages.merge(other.messages)
        self.suggested.merge(other.suggested)
        self.displayed.merge(other.displayed)
        for mine, theirs in (
            (self.ended, other.ended),
            (self.dismissed, other.dismissed),
            (self.withheld, other.withheld),
        ):
            for name, count in theirs.items():
                of(mine, name).merge(count)


def of(counts: dict[str, Count], name: str) -> Count:
    """The count under a name, a new one where there is none yet."""
    found = counts.get(name)
    if found is None:
        found = counts[name] = Count()
    return found


def merged(cells: Iterable[Cell]) -> Cell:
    """Several cells as one."""
    whole = Cell()
    for cell in cells:
        whole.merge(cell)
    return whole


def together(counts: Mapping[str, Count], names: Iterable[str]) -> Count:
    """The counts under several names as one."""
    whole = Count()
    for name in names:
        if name in counts:
            whole.merge(counts[name])
    return whole
