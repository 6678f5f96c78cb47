"""What a delivery says, whatever desk it came from."""

from __future__ import annotations

import hashlib
import html
import re
from datetime import datetime

import msgspec

from server.conversation.conversation import Attachment, Author, EventKind

MOST_TEXT = 20_000
_BREAKS = re.compile(r"<\s*(?:br|/p|/div|/li|/tr|/h[1-6])\b[^>]*>", re.IGNORECASE)
_TAGS = re.compile(r"<[^>]{0,2000}>")


class Said(msgspec.Struct, frozen=True):
    """A message: `id` is the desk's own, the same as its page shows where the page shows one."""

    id: str
    author: Author
    text: str
    at: datetime | None = None
    channel: str = "chat"
    attachments: tuple[Attachment, ...] = ()


class Happened(msgspec.Struct, frozen=True):
    """A conversation event; `id` makes telling it twice harmless."""

    id: str
    kind: EventKind
    at: datetime | None = None
    detail: dict[str, str | int] = {}


class Report(msgspec.Struct, frozen=True):
    """One thing that a delivery reports of one conversation of the desk."""

    conversation: str
    body: Said | Happened


class Unreadable(Exception):
    """The delivery is not of the form that this kind of desk sends."""


def event_id(hook: str, report: Report) -> str:
    """The same for the same thing told again (36 characters at most)."""
    told = "\0".join((hook, report.conversation, type(report.body).__name__, report.body.id))
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def plain(text: str, is_markup: bool = False) -> str:
    """Text as people read it; markup loses its tags and keeps its lines."""
    if is_markup or re.search(r"<(?:p|br|div|span|a)\b", text):
        text = html.unescape(_TAGS.sub("", _BREAKS.sub("\n", text)))
    return text.strip()[:MOST_TEXT]
