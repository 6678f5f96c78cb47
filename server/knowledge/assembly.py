"""The files of an index beside its manifest, written from what was read and what the model made of it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np

from server.knowledge.columns import columns_of
from server.knowledge.index import ARTICLES, COLUMNS, CROWDING, PASSAGES, SAME_AS, SPACE, WORD_COUNTS, WORDS
from server.knowledge.lexical import write_lexical
from server.knowledge.nearest import FLAT, kind_for, write_nearest
from server.knowledge.neighbours import beside, joined
from server.knowledge.passages import embedded_text
from server.knowledge.records import write_records
from server.knowledge.source import Source
from server.knowledge.space import Vectors, measure
from server.knowledge.vectors import words_of


def assemble(folder: Path, source: Source, made: Vectors, talk: Vectors) -> str:
    """Writes all files and returns the kind; `made` is what `embed` gave for the passages, `talk` vectors of small talk.

    Words take eight times the room of a vector, so only an index that is searched exactly keeps them.
    """
    pairs = source.pairs()
    dimension = talk.shape[1]
    raw = made[:, :dimension]
    spoken = [passage.language for _, passage in pairs]
    space = measure(raw, spoken, talk, [language for language, _ in source.golden.small_talk()])
    space.save(folder / SPACE)
    rows = joined(space.passage_rows(raw, spoken), spoken, source.families())
    kind = kind_for(len(rows))
    write_nearest(folder, rows, kind)
    if kind == FLAT and (words := words_of(made, dimension)) is not None:
        np.save(folder / WORDS, words[0])
        np.save(folder / WORD_COUNTS, words[1])
    near = beside(rows, spoken, [passage.text for _, passage in pairs])
    np.save(folder / CROWDING, near.crowding)
    np.save(folder / SAME_AS, near.same_as)
    write_lexical(folder, [embedded_text(passage) for _, passage in pairs])
    encode = msgspec.msgpack.encode
    write_records(folder / PASSAGES, (encode(passage) for _, passage in pairs))
    write_records(folder / ARTICLES, (encode(article) for article in source.articles))
    columns_of([article for article, _ in pairs], source.families()).save(folder / COLUMNS)
    return kind
