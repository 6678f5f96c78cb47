"""The files of an index beside its manifest, written from what was read and what the model made of it."""

from __future__ import annotations

from pathlib import Path

import faiss
import msgspec

from server.knowledge.columns import columns_of
from server.knowledge.index import ARTICLES, COLUMNS, FLAT, PASSAGES, SPACE, VECTORS
from server.knowledge.records import write_records
from server.knowledge.source import Source
from server.knowledge.space import Vectors, measure


def assemble(folder: Path, source: Source, raw: Vectors, talk: Vectors) -> str:
    """Writes all files; `raw` are the model's vectors of the passages, `talk` of the small talk; returns the kind."""
    pairs = source.pairs()
    spoken = [passage.language for _, passage in pairs]
    space = measure(raw, spoken, talk, [language for language, _ in source.golden.small_talk()])
    space.save(folder / SPACE)
    vectors = faiss.IndexFlatIP(raw.shape[1])
    vectors.add(space.passage_rows(raw, spoken))
    faiss.write_index(vectors, str(folder / VECTORS))
    encode = msgspec.msgpack.encode
    write_records(folder / PASSAGES, (encode(passage) for _, passage in pairs))
    write_records(folder / ARTICLES, (encode(article) for article in source.articles))
    columns_of([article for article, _ in pairs], source.families()).save(folder / COLUMNS)
    return FLAT
