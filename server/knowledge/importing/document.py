"""What comes out of a file: the text of one article each, and what should be known about it."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection

import msgspec

SLUG_LENGTH = 48
_LINK = re.compile(r"(!?)\[([^\[\]]*)\]\(\s*<?([^()<>\s]*(?:\([^()\s]*\)[^()<>\s]*)*)>?(\s+\"[^\"]*\")?\s*\)")
_HIDDEN = re.compile(
    r"<!--.*?-->|<(script|style|iframe|object|embed|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>")
_SCHEME = re.compile(r"^[\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.-]*):")
_SAFE = {"http", "https", "mailto", "tel"}


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One article; `key` is its lasting name in the source, `translation_of` the key of its original.

    `language` and `updated` (a date as text) are "" where the source does not say, `internal` is for agents alone.
    """

    key: str
    title: str
    text: str
    language: str = ""
    sure: bool = False
    source: str = ""
    updated: str = ""
    translation_of: str = ""
    internal: bool = False


class Converted(msgspec.Struct, frozen=True):
    """What one file gave; `notes` say what was left out or guessed, `problem` why there is nothing."""

    documents: tuple[Document, ...] = ()
    notes: tuple[str, ...] = ()
    problem: str = ""


def slug(text: str, taken: Collection[str] = ()) -> str:
    """A name of letters, digits and dashes; a text without Latin letters gets one from its hash."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    letters = sum(sign.isalpha() for sign in text)
    found = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:SLUG_LENGTH].strip("-")
    if not found or (2 * sum(sign.isalpha() for sign in found) < letters and not found[:1].isalpha()):
        found = f"article-{hashlib.sha256(text.encode()).hexdigest()[:10]}"
    name, number = found, 1
    while name in taken:
        number += 1
        name = f"{found}-{number}"
    return name


def cleaned(text: str) -> tuple[str, list[str]]:
    """Markdown with nothing in it that could run: no scripts, no tags, no links but of the usual kinds."""
    notes: list[str] = []

    def link(found: re.Match[str]) -> str:
        picture, words, target = found[1], found[2], found[3]
        scheme = _SCHEME.match(target)
        if scheme is not None and scheme[1].lower() not in _SAFE:
            if scheme[1].lower() != "data":
                notes.append(f"a link to {scheme[1].lower()}: was removed")
            return words
        if picture and (scheme is None or not target):
            notes.append("pictures that lie beside the text are not imported")
            return words
        return found[0]

    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    text, count = _HIDDEN.subn("", text)
    text = _TAG.sub("", text)
    text = _LINK.sub(link, text)
    text = "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) != "Cc")
    lines = [line.rstrip() for line in text.split("\n")]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    if count:
        notes.append("scripts and other hidden parts were removed")
    return unicodedata.normalize("NFC", text), list(dict.fromkeys(notes))


def links_of(text: str) -> list[str]:
    """The targets of all links and pictures."""
    return [found[3] for found in _LINK.finditer(text)]


def with_links(text: str, targets: dict[str, str]) -> str:
    """The text with these targets exchanged."""

    def link(found: re.Match[str]) -> str:
        target = targets.get(found[3])
        return found[0] if target is None else f"{found[1]}[{found[2]}]({target})"

    return _LINK.sub(link, text)


def first_line(text: str) -> str:
    """The first words of a text, without its markup: a title where there is none."""
    for line in text.split("\n"):
        if words := " ".join(re.sub(r"[#*_`>|\[\]]|^\s*[-+]\s", " ", line).split()):
            return words[:120]
    return ""
