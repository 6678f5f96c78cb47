"""Transactions around a confirmed action: claim it, record what came of it or was done elsewhere, find what is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from server.action.action import ActionProposal, ActionRun, RunState
from server.action.runner import ActionRequest, RunResult
from server.autonomy.sending import Alone, Back
from server.conversation.conversation import TO_PERSON, Author, ConversationEvent, EventKind
from server.feedback.outcome import Outcome, OutcomeKind
from server.ledger.entry import Entry, EntryKind
from server.storage import tables
from server.storage.acted import confirmed, who_confirmed
from server.storage.approving import approved
from server.storage.database import insert_once
from server.storage.judging import RUN
from server.storage.outcomes import (
    Claimed,
    Stored,
    claim_key,
    end_countdown,
    finish,
    load,
    stopped_by,
    switched_off,
)
from server.storage.rows import (
    ASSISTANT,
    Committed,
    FrameWriter,
    Principal,
    Run,
    conversation_of,
    record,
)
from server.storage.turn import locked, save, seen_before
from server.suggestion.suggestion import Suggestion

FRAME = "action"
_RUN, _RESULT, _ELSEWHERE = RUN, "ran:", "elsewhere:"
_OPEN_END = (RunState.FAILED, RunState.UNCLEAR)
_OVER = (OutcomeKind.DISMISSED, OutcomeKind.SUPERSEDED, OutcomeKind.EXPIRED)
_run = msgspec.json.Decoder(ActionRun)


def confirm(
    connection: sa.Connection,
    stored: Stored,
    index: int,
    principal: Principal,
    event_id: str,
    now: datetime,
) -> Committed:
    """Claim an action that a person confirms before it is run; nothing is to be run for a duplicate.

    Claimed says why it may not be, and nothing is committed then.
    """
    row = locked(connection, stored.conversation)
    if seen_before(connection, principal, event_id, row.id, now):
        return Committed(conversation_of(row), duplicate=True)
    writer = FrameWriter(row.id, row.sequence, now)
    request = _claim(connection, row, stored.body, index, principal.id, now)
    action = stored.body.actions[index]
    content = {"event_id": event_id, "action": action, "request": request, "state": RunState.RUNNING}
    _record(connection, row.id, stored.body.id, index, "requested", content, principal.pseudonym, now)
    end_countdown(connection, writer, stored.body.id, Back.ENDED)
    writer.add(FRAME, _state(stored.body.id, index, action, RunState.RUNNING, now))
    return msgspec.structs.replace(save(connection, row, writer, {}), run=Run(stored.body.id, index, request))


def run_alone(
    connection: sa.Connection,
    row: sa.Row[Any],
    writer: FrameWriter,
    body: Suggestion,
    index: int,
    alone: Alone,
) -> Run:
    """Claim an action that nobody confirmed, as `alone` says why; Claimed where it may not be run."""
    action, now = body.actions[index], writer.now
    request = _claim(connection, row, body, index, ASSISTANT, now)
    content = {"action": action, "request": request, "state": RunState.RUNNING, "alone": alone}
    _record(connection, row.id, body.id, index, "requested", content, ASSISTANT, now)
    run = _state(body.id, index, action, RunState.RUNNING, now)
    writer.add(FRAME, msgspec.structs.replace(run, level=alone.level))
    return Run(body.id, index, request)


def _claim(
    connection: sa.Connection, row: sa.Row[Any], body: Suggestion, index: int, who: str, now: datetime
) -> ActionRequest:
    """Claim an action, whoever wants it; Claimed says why it may not be run.

    Veto, kill switches, the customer's assurance and whether the suggestion still fits are read here, so that
    what is committed before this claim counts.
    """
    standing, action = _standing(connection, body.id), body.actions[index]
    if switched_off(connection, standing, (standing.kind, action.name)):
        raise Claimed("switched_off")
    claim = {"suggestion": standing.id, "principal": who, "at": now}
    if not insert_once(connection, tables.claim, {"key": claim_key(standing.id, index), **claim}):
        raise Claimed("already_run")
    _fits(connection, standing, now)
    _allowed(connection, row, action, now)
    if not action.runs:
        raise Claimed("nobody_runs")
    return ActionRequest(
        key=claim_key(standing.id, index),
        brand=row.brand,
        customer=row.customer_id,
        action=action.name,
        arguments=action.arguments,
        at=now,
    )


def finish_run(
    connection: sa.Connection,
    suggestion: str,
    index: int,
    result: RunResult,
    now: datetime,
    teams: Callable[[str], str] = lambda _: "",
) -> Committed | None:
    """Record once what came of an action, and let the conversation be computed anew; None when it was recorded.

    What ran by itself and was not surely done is for people: the team of its workflow, as `teams` names it.
    """
    stored = load(connection, suggestion)
    if stored is None:
        return None
    row = locked(connection, stored.conversation)
    claim = {"suggestion": suggestion, "principal": "system", "at": now}
    if not insert_once(connection, tables.claim, {"key": f"{_RESULT}{suggestion}:{index}", **claim}):
        return None
    action = stored.body.actions[index]
    _record(
        connection, row.id, suggestion, index, "result", {"action": action, "result": result}, "system", now
    )
    if result.state is RunState.DONE and (who := who_confirmed(connection, suggestion, index)):
        confirmed(connection, row.id, suggestion, index, who, now)
    run = _state(suggestion, index, action, result.state, now, result.detail)
    before = {(one.suggestion, one.action_index): one.level for one in runs_of(connection, row.id)}
    run = msgspec.structs.replace(run, level=before.get((suggestion, index), 0))
    if run.level and result.state is not RunState.DONE and row.person_at is None:
        team = teams(stored.body.action_track(index).workflow)
        return _finished(connection, row, run, "system", team)
    return _finished(connection, row, run, "system")


def done_elsewhere(
    connection: sa.Connection,
    stored: Stored,
    index: int,
    principal: Principal,
    event_id: str,
    now: datetime,
) -> Committed:
    """Record that somebody did an action in another system, instead of running it or after it was not surely done.

    The same must hold as for running it; only a kill switch does not forbid to tell what was done. Claimed otherwise.
    """
    row = locked(connection, stored.conversation)
    if seen_before(connection, principal, event_id, row.id, now):
        return Committed(conversation_of(row), duplicate=True)
    standing = _standing(connection, stored.body.id)
    action = stored.body.actions[index]
    claim = {"suggestion": standing.id, "principal": principal.id, "at": now}
    if insert_once(connection, tables.claim, {"key": claim_key(standing.id, index), **claim}):
        # Nothing runs it any more, and nobody waits for its result.
        insert_once(connection, tables.claim, {"key": f"{_RESULT}{standing.id}:{index}", **claim})
        _fits(connection, standing, now)
    else:
        before = {(run.suggestion, run.action_index): run.state for run in runs_of(connection, row.id)}
        again = before.get((standing.id, index)) in _OPEN_END
        if not again or not insert_once(
            connection, tables.claim, {"key": f"{_ELSEWHERE}{standing.id}:{index}", **claim}
        ):
            raise Claimed("already_run")
    _allowed(connection, row, action, now)
    content = {"event_id": event_id, "action": action, "result": RunResult(RunState.DONE), "elsewhere": True}
    _record(connection, row.id, standing.id, index, "elsewhere", content, principal.pseudonym, now)
    run = msgspec.structs.replace(_state(standing.id, index, action, RunState.DONE, now), elsewhere=True)
    return _finished(connection, row, run, principal.pseudonym)


def _finished(
    connection: sa.Connection, row: sa.Row[Any], run: ActionRun, actor: str, team: str | None = None
) -> Committed:
    """Tell what came of an action; what the last message asks for is answered differently now, so the flow runs.

    With `team` people take the conversation over.
    """
    writer = FrameWriter(row.id, row.sequence, run.at)
    writer.add(FRAME, run)
    changes: dict[str, Any] = {"revision": row.revision + 1, "standing": None}
    if team is not None:
        detail: dict[str, str | int] = {"to": TO_PERSON, "by": ASSISTANT, "team": team, "reason": run.state}
        event = ConversationEvent(EventKind.TRANSFERRED, run.at, detail)
        writer.add("event", event)
        event_id = f"handed:{run.suggestion}:{run.action_index}"
        record(connection, [Entry(event_id, EntryKind.EVENT, run.at, event, row.id, None, ASSISTANT)], run.at)
        changes["person_at"] = run.at
    if row.standing is not None:
        outcome = Outcome(row.standing, OutcomeKind.SUPERSEDED, run.at, reason=FRAME)
        finish(connection, writer, outcome, actor, f"ran:{run.suggestion}:{run.action_index}")
    return save(connection, row, writer, changes)


def unfinished(connection: sa.Connection, before: datetime, most: int = 100) -> list[tuple[str, int]]:
    """Claims older than `before` of which no result is recorded: suggestion and index."""
    claim, done = tables.claim, tables.claim.alias("done")
    keys = connection.execute(
        sa.select(claim.c.key)
        .where(
            claim.c.key.startswith(_RUN),
            claim.c.at <= before,
            ~sa.exists().where(
                done.c.key == sa.literal(_RESULT) + sa.func.substr(claim.c.key, len(_RUN) + 1)
            ),
        )
        .limit(most)
    ).scalars()
    parts = (key.removeprefix(_RUN).rpartition(":") for key in keys)
    return [(suggestion, int(index)) for suggestion, _, index in parts]


def request_of(connection: sa.Connection, suggestion: str, index: int) -> ActionRequest | None:
    """What was to be run, as the ledger has it."""
    table = tables.ledger
    content = connection.execute(
        sa.select(table.c.content).where(table.c.event_id == _event(suggestion, index, "requested"))
    ).scalar_one_or_none()
    return msgspec.convert(msgspec.json.decode(content)["request"], ActionRequest) if content else None


def runs_of(connection: sa.Connection, conversation: str) -> tuple[ActionRun, ...]:
    """The actions of a conversation as they stand, oldest first."""
    frame = tables.frame
    bodies = connection.execute(
        sa.select(frame.c.body)
        .where(frame.c.conversation == conversation, frame.c.type == FRAME)
        .order_by(frame.c.sequence)
    ).scalars()
    return latest(_run.decode(body) for body in bodies)


def latest(runs: Iterable[ActionRun]) -> tuple[ActionRun, ...]:
    """Of each action the last state."""
    found: dict[tuple[str, int], ActionRun] = {}
    for run in runs:
        found.pop((run.suggestion, run.action_index), None)
        found[run.suggestion, run.action_index] = run
    return tuple(found.values())


def _standing(connection: sa.Connection, suggestion: str) -> sa.Row[Any]:
    table = tables.suggestion
    return connection.execute(sa.select(table).where(table.c.id == suggestion).with_for_update()).one()


def _fits(connection: sa.Connection, standing: sa.Row[Any], now: datetime) -> None:
    """Claimed for a suggestion that somebody stopped, that is over, or after which the customer wrote."""
    if standing.vetoed_at is not None:
        raise Claimed(stopped_by(connection, standing.id))
    over = standing.outcome in _OVER or standing.expires_at <= now
    if over or _written_since(connection, standing):
        raise Claimed("out_of_date")


def _allowed(connection: sa.Connection, row: sa.Row[Any], action: ActionProposal, now: datetime) -> None:
    """Claimed for a customer who is not known well enough, and for what a lead has not approved."""
    if row.assurance < action.assurance or not row.customer_id:
        raise Claimed("identity")
    if action.approval and not approved(connection, row.id, action.approval, now):
        raise Claimed("unapproved")


def _written_since(connection: sa.Connection, standing: sa.Row[Any]) -> bool:
    """Whether the customer has written since the suggestion was computed."""
    message = tables.message
    return bool(
        connection.execute(
            sa.select(message.c.id)
            .where(
                message.c.conversation == standing.conversation,
                message.c.revision > standing.revision,
                message.c.author == Author.CUSTOMER,
            )
            .limit(1)
        ).first()
    )


def _state(
    suggestion: str, index: int, action: ActionProposal, state: RunState, now: datetime, detail: str = ""
) -> ActionRun:
    return ActionRun(suggestion, index, action.name, action.order, state, now, detail)


def _event(suggestion: str, index: int, step: str) -> str:
    return f"action:{suggestion}:{index}:{step}"


def _record(
    connection: sa.Connection,
    conversation: str,
    suggestion: str,
    index: int,
    step: str,
    content: dict[str, Any],
    actor: str,
    now: datetime,
) -> None:
    entry = Entry(
        _event(suggestion, index, step),
        EntryKind.ACTION,
        now,
        {"step": step, "action_index": index, **content},
        conversation=conversation,
        suggestion=suggestion,
        actor=actor,
    )
    record(connection, [entry], now)
