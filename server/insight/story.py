"""The full story of one suggestion: what it rested on, what was decided and why, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from server.conversation.conversation import Message
from server.insight.evidence import LedgerEntry
from server.insight.happening import Happening, anonymous, happening
from server.ledger.entry import EntryKind
from server.orders.context import OrderContext, Scalar
from server.reply.reply import Reply, TiedFact
from server.suggestion.suggestion import Suggestion, Trace, Understood

HIDDEN = ""
# What follows from an outcome for its track is no part of the story; and who judges blindly must not read it here.
_BEHIND = (EntryKind.LABEL, EntryKind.AUDIT, EntryKind.LEVEL)
_DATED = re.compile(r"\d{4}-\d\d-\d\d(T[0-9:.]+(Z|[+-]\d\d:\d\d)?)?")
# Inputs that name no person, though they are words.
_NAMED = frozenset({"brand", "language", "order.status"})


class Told(msgspec.Struct, frozen=True):
    """The content of a suggestion's ledger entry; `messages` are the ids of the messages it rests on."""

    understood: Understood
    messages: tuple[str, ...]
    result: Suggestion


class Story(msgspec.Struct, frozen=True):
    """Everything about one suggestion, from the ledger and the messages; without `personal` content for auditors.

    `versions` are the replies that were shown besides the suggestion's own, in the order in which they came; an
    outcome's `reply_index` counts them behind those.
    """

    position: int
    conversation: str
    personal: bool
    messages: tuple[Message, ...]
    understood: Understood
    suggestion: Suggestion
    versions: tuple[Reply, ...]
    happenings: tuple[Happening, ...]


def told(entry: LedgerEntry) -> Told:
    """The content of a suggestion's entry."""
    return msgspec.convert(entry.content, Told)


def story(entry: LedgerEntry, others: Iterable[LedgerEntry], messages: Sequence[Message]) -> Story:
    """The story of the suggestion whose entry this is; `others` are entries of its conversation."""
    content = told(entry)
    happenings = [
        happening(other)
        for other in sorted(others, key=lambda one: one.position)
        if other.position != entry.position
        and other.kind not in _BEHIND
        and (
            other.suggestion == content.result.id
            or (other.kind is EntryKind.EVENT and other.position > entry.position)
        )
    ]
    rested = {message.id: message for message in messages}
    return Story(
        position=entry.position,
        conversation=entry.conversation or "",
        personal=True,
        messages=tuple(rested[id] for id in content.messages if id in rested),
        understood=content.understood,
        suggestion=content.result,
        versions=tuple(
            one.written.draft.reply
            for one in happenings
            if one.written is not None and one.written.shown and one.written.draft.reply is not None
        ),
        happenings=tuple(happenings),
    )


def without_personal(full: Story) -> Story:
    """The story for an auditor: rules, sources, times and versions stay, what was said and whose it is goes."""
    suggestion = full.suggestion
    understanding = full.understood.understanding
    context = full.understood.context
    replaced = msgspec.structs.replace
    return replaced(
        full,
        personal=False,
        messages=tuple(
            replaced(message, text=HIDDEN, external_id=HIDDEN, attachments=()) for message in full.messages
        ),
        understood=replaced(
            full.understood,
            understanding=replaced(
                understanding,
                mentions=tuple(
                    replaced(mention, value=HIDDEN, start=0, end=0) for mention in understanding.mentions
                ),
            ),
            context=OrderContext(context.source, context.read_at, problem=HIDDEN),
        ),
        suggestion=replaced(
            suggestion,
            decision=replaced(
                suggestion.decision,
                rules=tuple(replaced(hit, problem=HIDDEN) for hit in suggestion.decision.rules),
                near=tuple(replaced(hit, problem=HIDDEN) for hit in suggestion.decision.near),
                inputs={name: _input(name, value) for name, value in suggestion.decision.inputs.items()},
            ),
            replies=tuple(_reply(reply) for reply in suggestion.replies),
            actions=tuple(
                replaced(action, says=HIDDEN, said={}, arguments=()) for action in suggestion.actions
            ),
            trace=_trace(suggestion.trace),
            requests=(),
            hand_over=None,
        ),
        versions=tuple(_reply(reply) for reply in full.versions),
        happenings=tuple(anonymous(one) for one in full.happenings),
    )


def _input(name: str, value: Scalar) -> Scalar:
    if not isinstance(value, str) or name in _NAMED or _DATED.fullmatch(value):
        return value
    return HIDDEN


def _reply(reply: Reply) -> Reply:
    facts = tuple(TiedFact(fact.name, None, HIDDEN, _kind_of(fact.source)) for fact in reply.facts)
    return msgspec.structs.replace(reply, text=HIDDEN, gloss=HIDDEN, facts=facts)


def _kind_of(source: str) -> str:
    """A fact's source without the order and the article that it names."""
    whence, _, details = source.partition(" · ")
    kind = whence.partition(" ")[0]
    kept = whence if kind == "rule" else kind
    if details.startswith("line "):
        return f"{kept} · line"
    return f"{kept} · {details}" if details else kept


def _trace(trace: Trace) -> Trace:
    return msgspec.structs.replace(
        trace,
        query=HIDDEN,
        terms=(),
        stages=tuple(msgspec.structs.replace(one, note=HIDDEN) for one in trace.stages),
    )
