"""What a conversation's decisions refused, read from its frames."""

from __future__ import annotations

import msgspec
import sqlalchemy as sa

from server.policy.decision import Verdict
from server.storage import tables
from server.suggestion.refusals import Refusal

_HANDED, _UNDERSTOOD, _RESULTS = "hand_over", "understanding", ("suggestion", "withheld")
# So many of the last decisions are looked at; who is refused more often than that has been handed over long before.
MOST = 20


class _Context(msgspec.Struct):
    selected: str | None = None


class _Understood(msgspec.Struct):
    message: str
    context: _Context


class _Decision(msgspec.Struct):
    workflow: str
    verdict: str


class _Part(msgspec.Struct):
    order: str | None = None
    decision: _Decision | None = None


class _Result(msgspec.Struct):
    message: str
    decision: _Decision | None = None
    requests: tuple[_Part, ...] = ()


_understood = msgspec.json.Decoder(_Understood)
_result = msgspec.json.Decoder(_Result)


def refusals_of(connection: sa.Connection, conversation: str) -> tuple[Refusal, ...]:
    """What was refused since the conversation was handed over last, oldest first; suggested or withheld alike."""
    frame = tables.frame
    own = frame.c.conversation == conversation
    rows = connection.execute(
        sa.select(frame.c.type, frame.c.body)
        .where(own, frame.c.type.in_((_HANDED, _UNDERSTOOD, *_RESULTS)))
        .order_by(frame.c.sequence.desc())
        .limit(2 * MOST)
    ).all()
    since = next((place for place, row in enumerate(rows) if row.type == _HANDED), len(rows))
    found: list[Refusal] = []
    orders: dict[str, str | None] = {}
    for row in reversed(rows[:since]):
        if row.type == _UNDERSTOOD:
            understood = _understood.decode(row.body)
            orders[understood.message] = understood.context.selected
            continue
        result = _result.decode(row.body)
        whole = _Part(orders.get(result.message), result.decision)
        for part in result.requests or (whole,):
            if part.decision is not None and part.decision.verdict == Verdict.DENY:
                found.append(Refusal(result.message, part.decision.workflow, part.order))
    return tuple(found)
