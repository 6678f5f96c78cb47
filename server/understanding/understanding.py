"""What the copilot understood of a conversation so far, each part with its confidence (0..1)."""

from __future__ import annotations

import msgspec

from server.language.detect import LanguageGuess


class Candidate(msgspec.Struct, frozen=True):
    """One possible workflow with its probability (0..1)."""

    workflow: str
    confidence: float


class Mention(msgspec.Struct, frozen=True):
    """What the customer named: `kind` is order, email, postcode...; `start`, `end` are its offsets."""

    kind: str
    value: str
    message: str
    start: int
    end: int


class Understanding(msgspec.Struct, frozen=True):
    """Language, workflow and mentions; `missing` names what must be known before a decision."""

    language: LanguageGuess
    workflow: str | None
    confidence: float
    candidates: tuple[Candidate, ...] = ()
    mentions: tuple[Mention, ...] = ()
    missing: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
