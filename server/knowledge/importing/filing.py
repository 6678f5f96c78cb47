"""Documents as articles in a folder; what was edited there since its last import is never lost."""

from __future__ import annotations

import enum
import hashlib
import os
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import msgspec
import yaml

from server.errors import CopilotError
from server.knowledge.article import MOST_BYTES, FrontMatter
from server.knowledge.front_matter import FrontMatterError, read_front_matter
from server.knowledge.importing.document import Document

NOTES = ".imported.json"
BEFORE = ".before-import"
REVIEW_DAYS = 365


class Filed(enum.StrEnum):
    """What became of a document."""

    WRITTEN = "written"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    EDITED = "edited"
    REPLACED = "replaced"
    REFUSED = "refused"


class Defaults(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the front matter of every article of an import."""

    brand: str
    audience: str
    owner: str
    today: date


class Written(msgspec.Struct, frozen=True):
    """What an import remembers of a file: the SHA-256 it was written with, and where it came from."""

    digest: str
    source: str


class Folder:
    """The folder that an import writes to."""

    def __init__(self, path: Path, *, dry: bool = False) -> None:
        self.path = path
        self._dry = dry
        try:
            self.known = msgspec.json.decode((path / NOTES).read_bytes(), type=dict[str, Written])
        except (OSError, msgspec.MsgspecError):
            # Without its notes every file counts as edited, so that nothing is lost.
            self.known = {}

    def file(self, id: str, text: str, source: str, *, overwrite: bool) -> Filed:
        """Writes `<id>.md` unless it was edited since its import; with `overwrite` the edited one is kept beside."""
        target = self.path / f"{id}.md"
        digest = _digest(text.encode())
        try:
            there = _digest(target.read_bytes())
        except FileNotFoundError:
            there = ""
        if there == digest:
            self._remember(id, digest, source)
            return Filed.UNCHANGED
        last = self.known.get(target.name)
        edited = bool(there) and (last is None or last.digest != there)
        if edited and not overwrite:
            return Filed.EDITED
        if not self._dry:
            self.path.mkdir(parents=True, exist_ok=True)
            if edited:
                target.replace(target.with_name(f"{id}.md{BEFORE}"))
            part = self.path / f".{id}.md.part"
            part.write_bytes(text.encode())
            part.replace(target)
        self._remember(id, digest, source)
        if edited:
            return Filed.REPLACED
        return Filed.UPDATED if there else Filed.WRITTEN

    def gone(self, sources: Mapping[str, set[str]]) -> list[str]:
        """Names of files that once came from one of these sources and no longer do; ids by source."""
        return sorted(
            name
            for name, written in self.known.items()
            if written.source in sources
            and name.removesuffix(".md") not in sources[written.source]
            and (self.path / name).exists()
        )

    def close(self) -> None:
        """Writes the notes."""
        if self._dry or not self.path.is_dir():
            return
        part = self.path / f"{NOTES}.part"
        part.write_bytes(msgspec.json.format(msgspec.json.encode(self.known, order="sorted"), indent=1))
        os.replace(part, self.path / NOTES)

    def _remember(self, id: str, digest: str, source: str) -> None:
        self.known[f"{id}.md"] = Written(digest, source)


def article_text(document: Document, id: str, language: str, original: str, defaults: Defaults) -> str:
    """The file's text; CopilotError when no valid article can be made of it."""
    reviewed = (
        min(date.fromisoformat(document.updated), defaults.today) if document.updated else defaults.today
    )
    front: dict[str, object] = {
        "id": id,
        "title": _one_line(document.title)[:200] or id,
        "brand": defaults.brand,
        "audience": "internal" if document.internal else defaults.audience,
        "language": language,
        "owner": defaults.owner,
        "reviewed": reviewed,
        "review_by": reviewed + timedelta(days=REVIEW_DAYS),
    }
    if original:
        front["translation_of"] = original
    if document.source:
        front["source"] = _one_line(document.source)[-200:]
    header = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=10_000)
    text = f"---\n{header}---\n\n{document.text}\n"
    if len(text.encode()) > MOST_BYTES:
        raise CopilotError(
            f"the text has {len(text.encode()) >> 20} MB",
            remedy=f"split the file; at most {MOST_BYTES >> 20} MB",
        )
    try:
        read_front_matter(text, FrontMatter)
    except FrontMatterError as error:
        _, what, remedy = error.problems[0]
        raise CopilotError(what, remedy=remedy) from error
    return text


def _one_line(text: str) -> str:
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
