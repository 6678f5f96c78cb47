"""From a conversation's messages, each encoded once, to the passages that bear on it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

import msgspec
import numpy as np

from server.embedding.words import Words
from server.knowledge.index import Hit, KnowledgeIndex
from server.knowledge.lexical import asked_terms, in_common
from server.knowledge.passage import Audience, Citation
from server.knowledge.passages import embedded_text, length
from server.knowledge.space import Vectors, unit

# In characters: from LONG on a message speaks for itself, down to SHORT it needs what was said before.
SHORT = 20
LONG = 40
_LEAST_LEAN = 0.1
_MOST_LEAN = 0.8
_FADING = 0.5
_SHOWN = 80


class Retrieval(msgspec.Struct, frozen=True):
    """What was found: `citations` reach the floor, `nearest` may lie below it.

    `query` and `terms` are for the trace: the messages with the weights of their vectors, and the terms that the
    question shares with what was found.
    """

    citations: tuple[Citation, ...]
    nearest: Citation | None
    best: float
    floor: float
    relevant: bool
    query: str
    terms: tuple[str, ...] = ()


def weigh(texts: Sequence[str]) -> list[float]:
    """A weight for each message, oldest first: the last counts 1, the others more the less it says."""
    if not texts:
        return []
    *earlier, last = texts
    lean = _LEAST_LEAN + (_MOST_LEAN - _LEAST_LEAN) * (1 - _substance(last))
    # What is itself only a word or two (`hi`, `thanks`) has little to lend.
    weights = [
        lean * _FADING**back * min(1.0, length(text.strip()) / SHORT)
        for back, text in enumerate(reversed(earlier))
    ]
    return [*reversed(weights), 1.0]


def retrieve(
    index: KnowledgeIndex,
    texts: Sequence[str],
    vectors: Sequence[Vectors] | Vectors,
    weights: Sequence[float],
    *,
    brand: str,
    languages: Sequence[str],
    audiences: Collection[Audience],
    at: date,
    k: int = 4,
    region: str | None = None,
    workflow: str | None = None,
    words: Sequence[Words | None] = (),
) -> Retrieval:
    """Passages for a customer's messages, oldest first, with their vectors (d,) and weights; the last decides.

    `words` belong to the same messages, `languages` are the conversation's and then the agent's. What the last message
    alone does not ask for, because it is plain small talk, earlier ones do not lend it. Articles of the `workflow` that
    was recognised need not reach the floor: recognising it said already that the message is no small talk.
    """
    if not len(vectors):
        return Retrieval((), None, 0.0, 1.0, False, "")
    query = combined(vectors, weights)
    asked = asked_terms(texts, weights)
    hits = index.search(
        query,
        brand=brand,
        languages=languages,
        audiences=audiences,
        at=at,
        k=k,
        region=region,
        terms=asked,
        words=[(one, weight) for one, weight in zip(words, weights, strict=False) if one is not None],
    )
    # What was asked before must not carry a last message that is nothing but thanks.
    floor = (index.floor(query, languages) + index.floor(vectors[-1], languages)) / 2
    best = hits[0].relevance if hits else 0.0
    fit = [
        hit
        for hit in hits
        if hit.relevance >= floor or (workflow in hit.passage.workflows and hit.relevance > 0)
    ]
    return Retrieval(
        citations=tuple(cite(hit) for hit in fit),
        nearest=cite(hits[0]) if hits else None,
        best=best,
        floor=floor,
        relevant=bool(fit),
        query=note(texts, weights),
        terms=in_common(asked, [embedded_text(hit.passage) for hit in fit or hits[:1]]),
    )


def combined(vectors: Sequence[Vectors] | Vectors, weights: Sequence[float]) -> Vectors:
    """The weighted sum of message vectors, of length one."""
    return unit(np.asarray(weights, dtype=np.float32) @ np.asarray(vectors, dtype=np.float32))


def note(texts: Sequence[str], weights: Sequence[float]) -> str:
    """The query as people read it in the trace: each message, shortened, with its weight, the last first."""
    pairs = reversed(list(zip(texts, weights, strict=True)))
    return " + ".join(f"{weight:.2f} × “{_shortened(text)}”" for text, weight in pairs)


def cite(hit: Hit) -> Citation:
    """A hit as a citation."""
    passage = hit.passage
    return Citation(
        article=passage.article,
        version=passage.version,
        title=passage.title,
        headings=passage.headings,
        start=passage.start,
        end=passage.end,
        text=passage.text,
        language=passage.language,
        audience=passage.audience,
        relevance=hit.relevance,
    )


def _substance(text: str) -> float:
    """From 0 for a message as short as `and the other?` to 1 for a whole sentence."""
    return min(1.0, max(0.0, (length(text.strip()) - SHORT) / (LONG - SHORT)))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
