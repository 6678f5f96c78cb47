"""What was published when and why, one line an index in `history.jsonl`; nothing is ever taken out of it."""

from __future__ import annotations

import enum
import os
from datetime import datetime
from pathlib import Path

import msgspec

from server.knowledge.manifest import Fall, Manifest

FILE = "history.jsonl"


class Step(enum.StrEnum):
    """How an index came into force."""

    PUBLISHED = "published"
    ROLLED_BACK = "rolled_back"


class Publication(msgspec.Struct, frozen=True):
    """One index coming into force; `content` hashes what it was made from, `before` is the index it replaced.

    `reason` says why it was published although golden questions fell, or why the last one was taken back.
    """

    number: int
    step: Step
    at: datetime
    index: str
    content: str
    before: str | None
    reason: str
    articles: int
    passages: int
    added: int
    changed: int
    removed: int
    recall_at_5: float
    reciprocal_rank: float
    falls: tuple[Fall, ...] = ()
    skipped: tuple[str, ...] = ()

    @property
    def event_id(self) -> str:
        """The same for the same line, so that recording it twice is harmless."""
        return f"index:{self.index}:{self.number}"


_decoder = msgspec.json.Decoder(Publication)


def history(root: Path) -> list[Publication]:
    """All lines, oldest first; one that a killed process left unfinished is passed over."""
    try:
        lines = (root / FILE).read_bytes().splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        try:
            found.append(_decoder.decode(line))
        except msgspec.MsgspecError:
            continue
    return found


def note(root: Path, manifest: Manifest, at: datetime, *, step: Step, reason: str) -> Publication:
    """Adds a line and waits until it is on the disk."""
    before = history(root)
    overall = manifest.recall.get("")
    publication = Publication(
        number=len(before) + 1,
        step=step,
        at=at,
        index=manifest.id,
        content=manifest.content,
        before=before[-1].index if before else None,
        reason=reason,
        articles=manifest.articles,
        passages=manifest.passages,
        added=manifest.counts.added,
        changed=manifest.counts.changed,
        removed=manifest.counts.removed,
        recall_at_5=overall.five if overall else 0.0,
        reciprocal_rank=overall.reciprocal if overall else 0.0,
        falls=manifest.falls,
        skipped=manifest.skipped,
    )
    with (root / FILE).open("ab") as out:
        # A line that a killed process left unfinished must not swallow this one.
        start = b"\n" if out.tell() and not _ends_with_newline(root / FILE) else b""
        out.write(start + msgspec.json.encode(publication) + b"\n")
        out.flush()
        os.fsync(out.fileno())
    return publication


def settle(root: Path, manifest: Manifest, at: datetime) -> bool:
    """Notes the index in force if a process was killed between publishing it and noting it; whether it was."""
    lines = history(root)
    if lines and lines[-1].index == manifest.id:
        return False
    again = any(line.index == manifest.id for line in lines)
    step = Step.ROLLED_BACK if again else Step.PUBLISHED
    note(root, manifest, at, step=step, reason="" if again else manifest.accepted)
    return True


def taken_back(lines: list[Publication]) -> dict[str, Publication]:
    """Contents that were taken back and not published since, with the line that took them back."""
    found: dict[str, Publication] = {}
    last: Publication | None = None
    for line in lines:
        if line.step is Step.ROLLED_BACK and last is not None:
            found[last.content] = line
        found.pop(line.content, None)
        last = line
    return found


def _ends_with_newline(file: Path) -> bool:
    with file.open("rb") as source:
        source.seek(-1, os.SEEK_END)
        return source.read(1) == b"\n"
