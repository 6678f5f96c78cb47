"""The ledger's envelope: schema version, canonical bytes, salted content hash.

The hash commits to `salt + canonical content`; erasing salt and content later leaves the hash, and any chain over
the hashes, intact.
"""

from __future__ import annotations

import enum
import hashlib
import secrets
from datetime import datetime
from typing import Any

import msgspec

SCHEMA_VERSION = 1
SALT_BYTES = 16


class EntryKind(enum.StrEnum):
    """What an entry records."""

    MESSAGE = "message"
    EVENT = "event"
    SUGGESTION = "suggestion"
    WITHHELD = "withheld"
    DISPLAYED = "displayed"
    INSERTED = "inserted"
    OUTCOME = "outcome"
    CORRECTION = "correction"
    VETO = "veto"
    ACTION = "action"
    KNOWLEDGE = "knowledge"
    ERASURE = "erasure"
    LABEL = "label"
    AUDIT = "audit"
    LEVEL = "level"
    SWITCH = "switch"
    OBJECTION = "objection"
    DRAFT = "draft"
    ASKED = "asked"
    ALONE = "alone"
    APPROVAL = "approval"
    HAND_OVER = "hand_over"


# What customers and agents said stands in these; the others hold no personal content and are never erased.
PERSONAL = (
    EntryKind.MESSAGE,
    EntryKind.EVENT,
    EntryKind.SUGGESTION,
    EntryKind.WITHHELD,
    EntryKind.OUTCOME,
    EntryKind.CORRECTION,
    EntryKind.APPROVAL,
    EntryKind.HAND_OVER,
    EntryKind.ACTION,
    EntryKind.DRAFT,
    EntryKind.ASKED,
)


class Entry(msgspec.Struct, frozen=True):
    """One entry before it is stored; `event_id` makes recording it twice harmless, `actor` is a pseudonym."""

    event_id: str
    kind: EntryKind
    occurred_at: datetime
    content: Any
    conversation: str | None = None
    suggestion: str | None = None
    actor: str = "system"


class Sealed(msgspec.Struct, frozen=True):
    """The stored form of an entry's content."""

    content: bytes
    salt: bytes
    content_hash: bytes


def canonical(content: Any) -> bytes:
    """The one byte form of a value: UTF-8 JSON, keys sorted, no white space."""
    return msgspec.json.encode(content, order="sorted")


def commitment(salt: bytes, content: bytes) -> bytes:
    """SHA-256 over salt and canonical content (32 bytes)."""
    return hashlib.sha256(salt + content).digest()


def seal(content: Any, salt: bytes | None = None) -> Sealed:
    """Canonical bytes with a fresh salt and their commitment."""
    salt = secrets.token_bytes(SALT_BYTES) if salt is None else salt
    body = canonical(content)
    return Sealed(content=body, salt=salt, content_hash=commitment(salt, body))
