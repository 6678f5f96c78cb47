"""From a folder of articles to a published index; only what changed goes through the model."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import numpy as np

from server.embedding.encoder import Encoder
from server.errors import CopilotError
from server.knowledge import shelf
from server.knowledge.article import Article
from server.knowledge.assembly import assemble
from server.knowledge.calibration import calibrate, margins_of_golden, margins_of_talk, measure_recall
from server.knowledge.index import KnowledgeIndex, open_index
from server.knowledge.manifest import FORMAT, Calibration, Manifest, Recall, write_manifest
from server.knowledge.source import Source, read_source
from server.knowledge.space import Vectors
from server.knowledge.vectors import Progress, embed, key

# The model's own vectors and what each was made from; only a later reindexing reads them.
RAW = "raw.npy"
KEYS = "keys.npy"


class ReindexReport(msgspec.Struct, frozen=True):
    """What a reindexing did; the four counts are articles, `published` is False when nothing had changed."""

    id: str
    published: bool
    added: int
    changed: int
    removed: int
    unchanged: int
    passages: int
    embedded: int
    passages_per_second: float
    seconds: float
    calibration: Calibration
    recall: dict[str, Recall]


def reindex(
    knowledge: Path,
    index_root: Path,
    encoder: Encoder,
    progress: Progress | None = None,
    *,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> ReindexReport:
    """Checks what is in `knowledge` (ProblemsFound before a change), builds what changed, publishes.

    Killed at any point it leaves the current index as it was. `progress` gets texts encoded, texts to encode.
    """
    started = time.perf_counter()
    source = read_source(knowledge)
    content = hashlib.sha256(f"{FORMAT} {encoder.fingerprint} {source.digest()}".encode()).hexdigest()
    embedded, rate = 0, 0.0
    with shelf.writing(index_root) as building:
        before = _current(index_root)
        counts = _compare(source.articles, before.articles() if before else [])
        published = before is None or before.manifest.content != content
        if before is not None and not published:
            manifest = before.manifest
        else:
            known = _known(index_root, before, encoder)
            embedding = time.perf_counter()
            embedded = _write_vectors(building, source, encoder, known, progress)
            rate = embedded / (time.perf_counter() - embedding)
            manifest = _finish(building, source, encoder, content, now().astimezone(UTC))
            shelf.publish(index_root, building, manifest.id)
            shelf.prune(index_root)
    return ReindexReport(
        id=manifest.id,
        published=published,
        passages=manifest.passages,
        embedded=embedded,
        passages_per_second=rate,
        seconds=time.perf_counter() - started,
        calibration=manifest.calibration,
        recall=manifest.recall,
        **counts,
    )


def _current(root: Path) -> KnowledgeIndex | None:
    """The index in use; one that cannot be read is as good as none, because this run replaces it."""
    try:
        id = shelf.current_id(root)
        return None if id is None else open_index(root / id)
    except CopilotError:
        return None


def _compare(articles: list[Article], before: list[Article]) -> dict[str, int]:
    old = {article.id: article for article in before}
    new = {article.id for article in articles}
    added = sum(article.id not in old for article in articles)
    unchanged = sum(old.get(article.id) == article for article in articles)
    return {
        "added": added,
        "changed": len(articles) - added - unchanged,
        "removed": sum(id not in new for id in old),
        "unchanged": unchanged,
    }


def _known(root: Path, before: KnowledgeIndex | None, encoder: Encoder) -> dict[bytes, Vectors]:
    """The current index's vectors by what they were made from, unless another model made them."""
    if before is None or before.manifest.fingerprint != encoder.fingerprint:
        return {}
    try:
        raw = np.load(root / before.id / RAW, mmap_mode="r", allow_pickle=False)
        keys = np.load(root / before.id / KEYS, allow_pickle=False)
    except (OSError, ValueError):
        return {}
    return dict(zip((key.tobytes() for key in keys), raw, strict=True))


def _write_vectors(
    building: Path,
    source: Source,
    encoder: Encoder,
    known: dict[bytes, Vectors],
    progress: Progress | None,
) -> int:
    """The model's vectors of all passages and their keys; returns how many had to be embedded."""
    passages = [passage for _, passage in source.pairs()]
    keys = [key(passage) for passage in passages]
    missing = {key: passage for key, passage in zip(keys, passages, strict=True) if key not in known}
    made = zip(missing, embed(list(missing.values()), encoder, progress), strict=True) if missing else ()
    vectors = {**known, **dict(made)}
    np.save(building / RAW, np.asarray([vectors[key] for key in keys], dtype=np.float32))
    np.save(building / KEYS, np.frombuffer(b"".join(keys), dtype=np.uint8).reshape(len(keys), -1))
    return len(missing)


def _finish(building: Path, source: Source, encoder: Encoder, content: str, now: datetime) -> Manifest:
    """Everything beside the vectors; floor and recall are measured on the very files that get published."""
    golden = source.golden
    raw: Vectors = np.load(building / RAW, mmap_mode="r", allow_pickle=False)
    talk = encoder.encode_queries([text for _, text in golden.small_talk()])
    kind = assemble(building, source, raw, talk)
    draft = Manifest(
        format=FORMAT,
        id=f"{now:%Y%m%dT%H%M%SZ}-{content[:8]}",
        content=content,
        built_at=now,
        fingerprint=encoder.fingerprint,
        dimension=encoder.dimension,
        kind=kind,
        articles=len(source.articles),
        passages=len(raw),
        calibration=Calibration(margin=0.0, golden=0, kept=0.0, off_topic=0, dropped=0.0),
        recall={},
    )
    index = KnowledgeIndex(building, draft)
    questions = encoder.encode_queries([question.question for question in golden.questions])
    today = now.date()
    manifest = msgspec.structs.replace(
        draft,
        calibration=calibrate(
            margins_of_golden(index, golden, questions, today), margins_of_talk(index, golden, talk, today)
        ),
        recall=measure_recall(index, golden, questions, today),
    )
    write_manifest(building, manifest)
    return manifest
