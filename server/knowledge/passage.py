"""A passage of an article, and the citation that points at it."""

from __future__ import annotations

import enum

import msgspec


class Audience(enum.StrEnum):
    """Who may read an article; internal text is shown to agents and never inserted in a reply."""

    CUSTOMER = "customer"
    INTERNAL = "internal"


class Passage(msgspec.Struct, frozen=True):
    """A piece of an article: `start`/`end` are character offsets in its body, `version` its content hash."""

    id: str
    article: str
    version: str
    title: str
    headings: tuple[str, ...]
    start: int
    end: int
    text: str
    brand: str
    language: str
    audience: Audience
    workflows: tuple[str, ...] = ()


class Citation(msgspec.Struct, frozen=True):
    """A passage as cited: enough to open the article there; `relevance` is the cosine of the search."""

    article: str
    version: str
    title: str
    headings: tuple[str, ...]
    start: int
    end: int
    text: str
    language: str
    audience: Audience
    relevance: float
