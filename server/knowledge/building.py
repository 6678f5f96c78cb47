"""Everything of an index beside the model's own vectors, and what is measured on it before it is published."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import numpy as np

from server.embedding.encoder import Encoder
from server.embedding.words import read
from server.knowledge.assembly import assemble
from server.knowledge.calibration import calibrate, golden_places, margins_of_golden, margins_of_talk
from server.knowledge.gate import LOOKED_AT, Mark, marks_of, recall_by_brand, recall_by_language
from server.knowledge.index import KnowledgeIndex
from server.knowledge.keeping import RAW
from server.knowledge.manifest import Calibration, Manifest
from server.knowledge.source import Source
from server.knowledge.space import Vectors

NO_FLOOR = Calibration(margin=0.0, golden=0, kept=0.0, off_topic=0, dropped=0.0)


def build(
    folder: Path, source: Source, encoder: Encoder, draft: Manifest, today: date
) -> tuple[Manifest, tuple[Mark, ...]]:
    """Writes the files over the vectors that lie in `folder`; floor and recall are measured on these very files.

    `draft` says what is known before; the manifest comes back complete, with how each golden question did.
    """
    golden = source.golden
    raw: Vectors = np.load(folder / RAW, mmap_mode="r", allow_pickle=False)
    talk = encoder.encode_queries([text for _, text in golden.small_talk()])
    kind = assemble(folder, source, raw, talk)
    draft = msgspec.structs.replace(draft, kind=kind, articles=len(source.articles), passages=len(raw))
    index = KnowledgeIndex(folder, draft)
    readings = read(encoder, [question.question for question in golden.questions])
    questions = np.asarray([reading.vector for reading in readings])
    marks = marks_of(golden, golden_places(index, golden, readings, today, LOOKED_AT))
    manifest = msgspec.structs.replace(
        draft,
        calibration=calibrate(
            margins_of_golden(index, golden, questions, today), margins_of_talk(index, golden, talk, today)
        ),
        recall=recall_by_language(marks),
        brands=recall_by_brand(marks),
    )
    return manifest, marks
