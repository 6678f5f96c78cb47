"""An article as a knowledge manager writes it, Markdown under front matter, and the folder of them."""

from __future__ import annotations

import hashlib
import os
import stat
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import msgspec

from server.conversation.conversation import ShortText, Slug
from server.errors import CopilotError
from server.knowledge.front_matter import FrontMatterError, read_front_matter
from server.knowledge.passage import Audience

MOST_BYTES = 8 << 20
LanguageCode = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$")]
RegionCode = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]


class FrontMatter(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands above the text; `brand` may be `all`, dates are whole days of the brand, ends included.

    `source` says where an imported article came from.
    """

    id: Slug
    title: ShortText
    brand: Slug
    audience: Audience
    language: LanguageCode
    owner: ShortText
    reviewed: date
    review_by: date
    region: RegionCode | None = None
    translation_of: Slug | None = None
    workflows: tuple[Slug, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    source: ShortText | None = None


class Article(msgspec.Struct, frozen=True):
    """One article; passages point into `body`, `path` is relative, `version` hashes what a reader sees."""

    front: FrontMatter
    body: str
    version: str
    path: str

    @property
    def id(self) -> str:
        """The article's own id, unique among all articles and translations."""
        return self.front.id

    @property
    def family(self) -> str:
        """The id shared by an original and its translations."""
        return self.front.translation_of or self.front.id


def version_of(front: FrontMatter, body: str) -> str:
    """16 hex digits of content; who owns it, where it came from and when it was reviewed leave it as it is."""
    seen = {
        key: value
        for key, value in msgspec.to_builtins(front).items()
        if key not in {"owner", "reviewed", "review_by", "source"}
    }
    canonical = msgspec.json.encode([seen, body], order="sorted")
    return hashlib.sha256(canonical).hexdigest()[:16]


def load_articles(folder: Path) -> tuple[list[Article], list[CopilotError]]:
    """Every `*.md` below a folder in path order, and every problem found; what has a problem is left out."""
    articles: list[Article] = []
    problems: list[CopilotError] = []
    if not folder.is_dir():
        return [], [
            CopilotError(
                "there is no such folder", where=str(folder), remedy="create it and put articles in it"
            )
        ]
    for path in _files(folder):
        name = path.relative_to(folder).as_posix()
        try:
            articles.append(_read(path, name))
        except FrontMatterError as error:
            problems += error.at(str(path))
        except CopilotError as error:
            problems.append(error)
    good, more = _check_together(articles, folder)
    return good, problems + more


def _files(folder: Path) -> Iterator[Path]:
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.endswith(".md") and not name.startswith("."):
                yield Path(root, name)


def _read(path: Path, name: str) -> Article:
    where = str(path)
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise CopilotError("that is no file", where=where, remedy="remove it, or write an article there")
        size = about.st_size
        if size > MOST_BYTES:
            raise CopilotError(
                f"the file has {size >> 20} MB",
                where=where,
                remedy=f"split it; at most {MOST_BYTES >> 20} MB",
            )
        raw = path.read_bytes()
    except OSError as error:
        raise CopilotError(
            f"the file cannot be read: {error.strerror}",
            where=where,
            remedy="check that it exists and its rights",
        ) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CopilotError(
            f"byte {raw[error.start]:#04x} is not UTF-8",
            where=f"{where}:{line}",
            remedy="save the file as UTF-8",
        ) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise CopilotError(
            "a NUL character", where=f"{where}:{line}", remedy="delete it, or save it as plain text"
        )
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    front, body = read_front_matter(text, FrontMatter)
    if not body.strip():
        raise CopilotError(
            "there is no text below the front matter", where=where, remedy="write it or delete the file"
        )
    return Article(front=front, body=body, version=version_of(front, body), path=name)


def _check_together(articles: list[Article], folder: Path) -> tuple[list[Article], list[CopilotError]]:
    """What no file shows alone: ids used twice, translations at odds with their original; and dates."""
    by_id: dict[str, Article] = {}
    spoken: dict[tuple[str, str], Article] = {}
    good: list[Article] = []
    problems: list[CopilotError] = []
    for article in articles:
        by_id.setdefault(article.id, article)
    for article in articles:
        found: list[tuple[str, str]] = list(_check_dates(article.front))
        first = by_id[article.id]
        if first is not article:
            found.append((f"the id {article.id!r} is taken by {first.path}", "give it another id"))
        original = by_id.get(article.family)
        if original is None:
            found.append(
                (f"translation_of names {article.family!r}, which does not exist", "mend or remove it")
            )
        elif article.front.translation_of:
            found += _check_translation(article.front, original.front)
        twin = spoken.setdefault((article.family, article.front.language), article)
        if twin is not article and first is article:
            found.append(
                (f"{twin.path} already is this article in {article.front.language!r}", "keep one of them")
            )
        problems += [
            CopilotError(what, where=str(folder / article.path), remedy=remedy) for what, remedy in found
        ]
        if not found:
            good.append(article)
    return good, problems


def _check_dates(front: FrontMatter) -> Iterator[tuple[str, str]]:
    if front.valid_from and front.valid_to and front.valid_from > front.valid_to:
        yield "valid_to lies before valid_from", "swap or mend them"
    if front.review_by < front.reviewed:
        yield "review_by lies before reviewed", "set review_by to the next review"


def _check_translation(front: FrontMatter, original: FrontMatter) -> Iterator[tuple[str, str]]:
    if original.translation_of:
        yield (
            f"translation_of names {original.id!r}, itself a translation",
            f"name {original.translation_of!r}",
        )
    if original.id == front.id:
        yield "translation_of names the article itself", "remove it or name the original"
    for field in ("brand", "audience", "region"):
        mine, other = getattr(front, field), getattr(original, field)
        if mine != other:
            yield f"{field} is {_shown(mine)}, in the original {_shown(other)}", "make both the same"


def _shown(value: Any) -> str:
    return "missing" if value is None else repr(str(value))
