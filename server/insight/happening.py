"""What happened to a suggestion: one ledger entry as a story tells it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from server.conversation.conversation import ConversationEvent, Correction
from server.drafting.draft import Written
from server.feedback.outcome import Outcome
from server.insight.evidence import LedgerEntry
from server.ledger.entry import EntryKind
from server.suggestion.answered import Asked
from server.suggestion.suggestion import HandOver


class Step(msgspec.Struct, frozen=True):
    """How far something came: of an action, an approval, a hand-over, or a reply that may go out by itself.

    `what` is the action or the team, `names` the team's by language, `why` a word of the program.
    """

    state: str
    what: str = ""
    why: str = ""
    names: dict[str, str] = {}


class Happening(msgspec.Struct, frozen=True):
    """Something that happened to the suggestion or, after it, to its conversation; `actor` is a pseudonym.

    `at` is the time that whoever reported it gave, `recorded_at` the server's. `written` is another version of a
    reply, `asked` a question to the copilot with its answer.
    """

    position: int
    kind: EntryKind
    at: datetime
    recorded_at: datetime
    actor: str
    outcome: Outcome | None = None
    event: ConversationEvent | None = None
    correction: Correction | None = None
    written: Written | None = None
    asked: Asked | None = None
    step: Step | None = None


def happening(entry: LedgerEntry) -> Happening:
    """An entry as something that happened; an erased one still says that it did, and when."""
    told: dict[str, Any] = {} if entry.content is None else _told(entry.kind, entry.content)
    return Happening(entry.position, entry.kind, entry.occurred_at, entry.recorded_at, entry.actor, **told)


def _told(kind: EntryKind, content: Any) -> dict[str, Any]:
    match kind:
        case EntryKind.OUTCOME:
            return {"outcome": msgspec.convert(content["outcome"], Outcome)}
        case EntryKind.EVENT:
            return {"event": msgspec.convert(content, ConversationEvent)}
        case EntryKind.CORRECTION:
            return {"correction": msgspec.convert(content, Correction)}
        case EntryKind.DRAFT:
            return {"written": msgspec.convert(content, Written)}
        case EntryKind.ASKED:
            return {"asked": msgspec.convert(content, Asked)}
        case EntryKind.ACTION:
            # Requested with its state, then ended with a result, here or by the agent in another system.
            state = content.get("result", content)["state"]
            state = content["step"] if content["step"] == "elsewhere" else state
            return {"step": Step(state, content["action"]["name"])}
        case EntryKind.APPROVAL:
            return {"step": Step(content["approval"]["state"], content["approval"]["action"])}
        case EntryKind.HAND_OVER:
            handed = msgspec.convert(content, HandOver)
            return {"step": Step("", handed.team, names=handed.names)}
        case EntryKind.ALONE:
            return {"step": Step(content["step"], why=content.get("why", ""))}
        case _:
            return {}


def anonymous(one: Happening) -> Happening:
    """The same without what was said and about whom."""
    replaced = msgspec.structs.replace
    changes: dict[str, Any] = {}
    if one.outcome is not None:
        changes["outcome"] = replaced(one.outcome, text="", changed=())
    if one.event is not None:
        detail = {name: value for name, value in one.event.detail.items() if isinstance(value, int)}
        changes["event"] = replaced(one.event, detail=detail)
    if one.correction is not None:
        changes["correction"] = Correction(one.correction.workflow, one.correction.language)
    if one.written is not None:
        # The reply itself stands among the story's versions, without its words.
        changes["written"] = replaced(one.written, text="", draft=replaced(one.written.draft, reply=None))
    if one.asked is not None:
        answer = one.asked.answer
        facts = answer.facts and replaced(answer.facts, order="", fields=(), lines=())
        changes["asked"] = Asked("", replaced(answer, facts=facts, problem=""))
    return replaced(one, **changes)
