"""Rows as the structs of the business, and back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import msgspec
import sqlalchemy as sa

from server.action.runner import ActionRequest
from server.conversation.conversation import (
    Assurance,
    Attachment,
    Author,
    Conversation,
    ConversationKey,
    Correction,
    Frame,
    Identity,
    Message,
    payload,
)
from server.ledger.entry import SCHEMA_VERSION, Entry, seal
from server.storage import tables
from server.storage.database import insert_once

_memory = msgspec.json.Decoder(dict[str, float])
_correction = msgspec.json.Decoder(Correction)
_attachments = msgspec.json.Decoder(tuple[Attachment, ...])
_strings = msgspec.json.Decoder(tuple[str, ...])
NO_CORRECTION = msgspec.json.encode(Correction()).decode()


# Who it is in the ledger that nobody pressed a key for.
ASSISTANT = "assistant"


class Principal(msgspec.Struct, frozen=True):
    """Who does something: the id that scopes event ids, and the pseudonym that the ledger shows."""

    id: str
    pseudonym: str


class Due(msgspec.Struct, frozen=True):
    """A reply that this commit claimed and that is now to be sent through its desk."""

    suggestion: str
    key: ConversationKey
    text: str


class Run(msgspec.Struct, frozen=True):
    """An action that this commit claimed and that is now to be run."""

    suggestion: str
    index: int
    request: ActionRequest


class Committed(msgspec.Struct, frozen=True):
    """What a transaction did: the conversation after it, the frames it added, whether it had been done before."""

    conversation: Conversation
    frames: tuple[Frame, ...] = ()
    duplicate: bool = False
    message: Message | None = None
    due: Due | None = None
    run: Run | None = None


def to_json(value: Any) -> str:
    """A value as JSON text for a column."""
    return msgspec.json.encode(value).decode()


def strings(text: str) -> tuple[str, ...]:
    """A JSON list of strings from a column."""
    return _strings.decode(text)


def conversation_of(row: Any) -> Conversation:
    """A row of the conversation table, or anything with its columns as attributes."""
    return Conversation(
        id=row.id,
        key=ConversationKey(row.brand, row.desk, row.external_id),
        revision=row.revision,
        sequence=row.sequence,
        status=row.status,
        identity=Identity(row.customer_id, Assurance(row.assurance), row.identity_method, row.identity_at),
        opened_at=row.opened_at,
        language=row.language,
        workflow=row.workflow,
        awaited=_strings.decode(row.awaited),
        failed_lookups=row.failed_lookups,
        language_memory=_memory.decode(row.language_memory),
        correction=_correction.decode(row.correction),
        assigned_to=row.assigned_to,
        tier=row.tier,
        arm=row.arm,
        answered_revision=row.answered_revision,
        person=row.person_at is not None,
    )


def merged(row: sa.Row[Any], changes: dict[str, Any]) -> SimpleNamespace:
    """A row as it is after an update, without reading it again."""
    return SimpleNamespace(**{**row._mapping, **changes})


def message_of(row: sa.Row[Any]) -> Message:
    """A row of the message table."""
    return Message(
        id=row.id,
        external_id=row.external_id,
        author=Author(row.author),
        text=row.text,
        at=row.at,
        received_at=row.received_at,
        channel=row.channel,
        attachments=_attachments.decode(row.attachments),
        redacted=_strings.decode(row.redacted),
    )


def frame_of(row: sa.Row[Any]) -> Frame:
    """A row of the frame table."""
    return Frame(row.conversation, row.sequence, row.type, msgspec.Raw(row.body), row.at)


class FrameWriter:
    """Numbers and stores the frames of one conversation inside one transaction."""

    def __init__(self, conversation: str, sequence: int, now: datetime) -> None:
        self.conversation = conversation
        self.sequence = sequence
        self.now = now
        self.frames: list[Frame] = []

    def add(self, type_: str, body: Any) -> int:
        """Append a frame; its sequence number."""
        self.sequence += 1
        self.frames.append(Frame(self.conversation, self.sequence, type_, payload(body), self.now))
        return self.sequence

    def store(self, connection: sa.Connection) -> tuple[Frame, ...]:
        """Insert all frames in one statement."""
        if self.frames:
            connection.execute(
                tables.frame.insert(),
                [
                    {
                        "conversation": frame.conversation,
                        "sequence": frame.sequence,
                        "type": frame.type,
                        "body": bytes(frame.body),
                        "at": frame.at,
                    }
                    for frame in self.frames
                ],
            )
        return tuple(self.frames)


def record(connection: sa.Connection, entries: Iterable[Entry], now: datetime) -> None:
    """Append entries to the ledger; an event id already there is left as it is."""
    for entry in entries:
        sealed = seal(entry.content)
        insert_once(
            connection,
            tables.ledger,
            {
                "event_id": entry.event_id,
                "kind": entry.kind,
                "schema_version": SCHEMA_VERSION,
                "occurred_at": entry.occurred_at,
                "recorded_at": now,
                "conversation": entry.conversation,
                "suggestion": entry.suggestion,
                "actor": entry.actor,
                "content": sealed.content,
                "salt": sealed.salt,
                "content_hash": sealed.content_hash,
            },
        )
