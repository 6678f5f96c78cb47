"""The model's vectors of passages: what they are made from, and how that is recognised when nothing changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import msgspec
import numpy as np

from server.embedding.encoder import Encoder
from server.knowledge.passage import Passage
from server.knowledge.passages import embedded_text, outline
from server.knowledge.space import Vectors, unit

Progress = Callable[[int, int], None]


def key(passage: Passage) -> bytes:
    """32 bytes that change whenever the passage would get another vector from the same model."""
    return hashlib.sha256(msgspec.json.encode([embedded_text(passage), outline(passage)])).digest()


def embed(passages: list[Passage], encoder: Encoder, progress: Progress | None) -> Vectors:
    """A passage and its heading as one vector: people ask in the heading's words, the text says the rest."""
    headings = list(filter(None, dict.fromkeys(outline(passage) for passage in passages)))
    total = len(headings) + len(passages)

    def tell(done: int) -> None:
        if progress is not None:
            progress(len(headings) + done, total)

    asked = dict(zip(headings, unit(encoder.encode_queries(headings)), strict=True))
    texts = unit(encoder.encode_passages([embedded_text(passage) for passage in passages], tell))
    nothing = np.zeros(encoder.dimension, dtype=np.float32)
    return unit(texts + np.asarray([asked.get(outline(passage), nothing) for passage in passages]))
