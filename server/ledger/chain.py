"""The chain over the ledger: each link commits to an entry's envelope, its content's hash and the link before it.

Content is committed to by its salted hash alone, so erasing salt and content leaves every link as it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

import msgspec

from server.ledger.entry import canonical, commitment

GENESIS = bytes(32)


class Chained(msgspec.Struct, frozen=True):
    """A stored entry as the chain sees it; `content` and `salt` are None once erased."""

    position: int
    event_id: str
    kind: str
    schema_version: int
    occurred_at: datetime
    recorded_at: datetime
    conversation: str | None
    suggestion: str | None
    actor: str
    content_hash: bytes
    content: bytes | None = None
    salt: bytes | None = None


class Link(msgspec.Struct, frozen=True):
    """One link: links are numbered from 1 without gaps, in the order in which entries were sealed."""

    number: int
    position: int
    digest: bytes


class Head(msgspec.Struct, frozen=True):
    """The last link at some time, as it is published outside the database; `digest` in hex."""

    number: int
    digest: str
    at: datetime


class Problem(msgspec.Struct, frozen=True):
    """Something that the chain proves; `number` is the link's, 0 where no link is meant."""

    kind: str
    number: int
    what: str


class Verified(msgspec.Struct, frozen=True):
    """What was found, and what could not be known without a head or because entries are not sealed yet."""

    links: int
    erased: int
    unsealed: int
    head: Head | None
    problems: tuple[Problem, ...]
    unknown: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


def digest(previous: bytes, number: int, entry: Chained) -> bytes:
    """SHA-256 over the previous digest and the canonical envelope (32 bytes)."""
    envelope = [
        number,
        entry.position,
        entry.event_id,
        entry.kind,
        entry.schema_version,
        entry.occurred_at,
        entry.recorded_at,
        entry.conversation,
        entry.suggestion,
        entry.actor,
        entry.content_hash.hex(),
    ]
    return hashlib.sha256(previous + canonical(envelope)).digest()


def extend(last: Link | None, entries: Iterable[Chained]) -> list[Link]:
    """The links of further entries, in the order given."""
    number, previous = (last.number, last.digest) if last else (0, GENESIS)
    links = []
    for entry in entries:
        number += 1
        previous = digest(previous, number, entry)
        links.append(Link(number, entry.position, previous))
    return links


class Verifier:
    """Takes links with their entries in the order of their numbers and collects what is wrong, each thing once.

    `published` are heads exported earlier; `erased` says whether an entry's content was erased on record.
    """

    def __init__(
        self, published: Iterable[Head] = (), erased: Callable[[int], bool] = lambda position: False
    ) -> None:
        self._published = {head.number: head for head in published}
        self._erased = erased
        self._against = max(self._published, default=0)
        self._previous = GENESIS
        self._number = 0
        self._gone = 0
        self._unsealed = 0
        self._last_at: datetime | None = None
        self._problems: list[Problem] = []

    def add(self, link: Link, entry: Chained | None) -> None:
        """Check one link; `entry` is None where the ledger has none at its position."""
        if link.number != self._number + 1:
            self._say("gap", link.number, f"links {self._number + 1} to {link.number - 1} are missing")
        self._number = link.number
        if entry is None:
            self._say("missing", link.number, f"the entry at position {link.position} was removed")
        elif digest(self._previous, link.number, entry) != link.digest:
            self._say(
                "edited", link.number, f"the entry at position {link.position} is not the one that was sealed"
            )
        elif entry.content is None or entry.salt is None:
            self._gone += 1
            if not self._erased(link.position):
                self._say(
                    "erased", link.number, f"the content at position {link.position} is gone without a record"
                )
        elif commitment(entry.salt, entry.content) != entry.content_hash:
            self._say("edited", link.number, f"the content at position {link.position} was changed")
        if entry is not None:
            self._last_at = entry.recorded_at
        # Goes on from what is stored, so that one change is found once and not at every link behind it.
        self._previous = link.digest
        head = self._published.pop(link.number, None)
        if head is not None and head.digest != link.digest.hex():
            self._say(
                "rewritten", link.number, f"the chain is not the one whose head was published at {head.at}"
            )

    def unsealed(self, count: int) -> None:
        """Entries that no link covers yet."""
        self._unsealed = count

    def result(self) -> Verified:
        """What was found, after the last link."""
        for head in sorted(self._published.values(), key=lambda one: one.number):
            self._say("truncated", head.number, f"the chain ends before the head published at {head.at}")
        last = (
            Head(self._number, self._previous.hex(), self._last_at)
            if self._number and self._last_at is not None
            else None
        )
        return Verified(
            self._number, self._gone, self._unsealed, last, tuple(self._problems), tuple(self._unknown())
        )

    def _unknown(self) -> Iterator[str]:
        if not self._against:
            yield (
                "without a head exported earlier: whether entries were cut off the end, and whether somebody who can "
                "write to the database made the whole chain anew"
            )
        elif self._against < self._number:
            yield f"behind link {self._against}, the newest published head: whether the same happened there"
        if self._unsealed:
            yield f"of {self._unsealed} entries not sealed yet: whether they are as they were recorded"

    def _say(self, kind: str, number: int, what: str) -> None:
        self._problems.append(Problem(kind, number, what))
