"""Transactions that read what was asked and not answered, and which articles were cited."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

import msgspec
import sqlalchemy as sa

from server.feedback.outcome import DismissReason
from server.knowledge.gaps import Asked
from server.knowledge.passage import Citation
from server.ledger.entry import EntryKind
from server.storage import tables
from server.suggestion.suggestion import WithheldReason

# What an article, or the lack of one, may be to blame for.
KNOWLEDGE_REASONS = frozenset(
    {DismissReason.WRONG_FACT, DismissReason.WRONG_POLICY, DismissReason.INCOMPLETE}
)
BATCH = 1000


class Use(msgspec.Struct, frozen=True):
    """A suggestion that cited an article: which version, and where in its text."""

    suggestion: str
    at: datetime
    language: str
    index: str
    version: str
    start: int
    end: int
    outcome: str | None


class _Guess(msgspec.Struct):
    language: str | None = None


class _Understanding(msgspec.Struct):
    language: _Guess = msgspec.field(default_factory=_Guess)


class _Understood(msgspec.Struct):
    understanding: _Understanding = msgspec.field(default_factory=_Understanding)


class _Trace(msgspec.Struct):
    versions: dict[str, str] = {}


class _Result(msgspec.Struct):
    message: str
    reason: str = ""
    citations: tuple[Citation, ...] = ()
    trace: _Trace = msgspec.field(default_factory=_Trace)


class _Told(msgspec.Struct):
    result: _Result
    understood: _Understood = msgspec.field(default_factory=_Understood)


class _Ended(msgspec.Struct):
    reason: str = ""


class _End(msgspec.Struct):
    outcome: _Ended


_told = msgspec.json.Decoder(_Told)
_end = msgspec.json.Decoder(_End)


class Record(msgspec.Struct, frozen=True):
    """What the record says about knowledge: questions without an answer, all that were looked at, articles cited."""

    unanswered: tuple[Asked, ...]
    asked: int
    cited: dict[str, int]
    languages: dict[str, int]


def knowledge_record(connection: sa.Connection, since: datetime | None = None) -> Record:
    """Everything since a time, or ever; entries that were erased or cannot be read are passed over."""
    ledger, message, conversation = tables.ledger, tables.message, tables.conversation
    query = (
        sa.select(
            ledger.c.kind, ledger.c.content, ledger.c.suggestion, ledger.c.occurred_at, conversation.c.brand
        )
        .join(conversation, conversation.c.id == ledger.c.conversation)
        .where(
            ledger.c.kind.in_([EntryKind.SUGGESTION, EntryKind.WITHHELD, EntryKind.OUTCOME]),
            ledger.c.content.is_not(None),
        )
        .order_by(ledger.c.position)
    )
    if since is not None:
        query = query.where(ledger.c.recorded_at >= since)
    asked = 0
    cited: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    last: dict[str, tuple[str, str, datetime, str]] = {}
    shown: dict[str, tuple[_Told, str, datetime]] = {}
    for row in connection.execution_options(yield_per=BATCH).execute(query):
        try:
            if row.kind == EntryKind.OUTCOME:
                reason = _end.decode(row.content).outcome.reason
                made = shown.get(row.suggestion)
                if made is not None and _blames(reason, made[0]):
                    told, brand, at = made
                    language = told.understood.understanding.language.language or ""
                    last[told.result.message] = (language, brand, at, reason)
                continue
            told = _told.decode(row.content)
        except msgspec.MsgspecError:
            continue
        language = told.understood.understanding.language.language or ""
        languages[language] += bool(language)
        # A message that is computed anew counts once, as it ended.
        last.pop(told.result.message, None)
        if row.kind == EntryKind.SUGGESTION:
            asked += 1
            shown[row.suggestion] = (told, row.brand, row.occurred_at)
            cited.update({citation.article for citation in told.result.citations})
        elif told.result.reason == WithheldReason.LOW_RELEVANCE:
            asked += 1
            last[told.result.message] = (language, row.brand, row.occurred_at, told.result.reason)
    texts: dict[str, str] = {}
    ids = list(last)
    for start in range(0, len(ids), BATCH):
        found = connection.execute(
            sa.select(message.c.id, message.c.text).where(message.c.id.in_(ids[start : start + BATCH]))
        )
        texts |= {row.id: row.text for row in found}
    unanswered = tuple(
        Asked(texts[id], language, brand, at, reason)
        for id, (language, brand, at, reason) in last.items()
        if texts.get(id, "").strip()
    )
    return Record(unanswered, asked, dict(cited), dict(languages))


def _blames(reason: str, told: _Told) -> bool:
    """Whether a dismissal points at the articles: a wrong fact only where an article was cited for it."""
    if reason not in KNOWLEDGE_REASONS:
        return False
    return reason != DismissReason.WRONG_FACT or bool(told.result.citations)


def uses(connection: sa.Connection, article: str, most: int = 100) -> list[Use]:
    """The latest suggestions that cited an article, newest first."""
    ledger, suggestion = tables.ledger, tables.suggestion
    query = (
        sa.select(
            ledger.c.suggestion,
            ledger.c.content,
            ledger.c.occurred_at,
            suggestion.c.outcome,
            suggestion.c.language,
        )
        .join(suggestion, suggestion.c.id == ledger.c.suggestion)
        .where(ledger.c.kind == EntryKind.SUGGESTION, ledger.c.content.is_not(None))
        .order_by(ledger.c.position.desc())
    )
    found: list[Use] = []
    for row in connection.execution_options(yield_per=BATCH).execute(query):
        # Most entries do not name it: looking for its name is much cheaper than reading them.
        if article.encode() not in row.content:
            continue
        try:
            result = _told.decode(row.content).result
        except msgspec.MsgspecError:
            continue
        for citation in result.citations:
            if citation.article == article:
                found.append(
                    Use(
                        suggestion=row.suggestion,
                        at=row.occurred_at,
                        language=row.language,
                        index=result.trace.versions.get("index", ""),
                        version=citation.version,
                        start=citation.start,
                        end=citation.end,
                        outcome=row.outcome,
                    )
                )
        if len(found) >= most:
            break
    return found[:most]
