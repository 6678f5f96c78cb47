"""The list of single suggestions: what one row says, read from ledger entries."""

from __future__ import annotations

from datetime import datetime

import msgspec

from server.policy.decision import Verdict
from server.suggestion.suggestion import Track

EXCERPT = 160


class Listed(msgspec.Struct, frozen=True):
    """A suggestion in the list; `asked` is how the customer's message began, None for who reads no personal content."""

    id: str
    created_at: datetime
    track: Track
    level: int
    verdict: Verdict
    displayed: bool
    outcome: str | None
    reason: str
    asked: str | None


class ListPage(msgspec.Struct, frozen=True):
    """One page of the list, newest first."""

    page: int
    more: bool
    suggestions: tuple[Listed, ...]


class _Decided(msgspec.Struct):
    verdict: Verdict


class _Result(msgspec.Struct):
    id: str
    created_at: datetime
    track: Track
    level: int
    decision: _Decided


class _Made(msgspec.Struct):
    result: _Result


class _End(msgspec.Struct):
    reason: str = ""


class _Ended(msgspec.Struct):
    outcome: _End


_made = msgspec.json.Decoder(_Made)
_ended = msgspec.json.Decoder(_Ended)


def listed(
    made: bytes, ended: bytes | None, *, displayed: bool, outcome: str | None, asked: str | None
) -> Listed | None:
    """A row from the contents of a suggestion's entry and of its end's; None for content that cannot be read."""
    try:
        result = _made.decode(made).result
        reason = "" if ended is None else _ended.decode(ended).outcome.reason
    except msgspec.MsgspecError:
        return None
    return Listed(
        id=result.id,
        created_at=result.created_at,
        track=result.track,
        level=result.level,
        verdict=result.decision.verdict,
        displayed=displayed,
        outcome=outcome,
        reason=reason,
        asked=None if asked is None else excerpt(asked),
    )


def excerpt(text: str) -> str:
    """The beginning of a text in one line."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else f"{line[: EXCERPT - 1]}…"
