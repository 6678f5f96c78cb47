"""From a folder of articles to a published index; only what changed goes through the model."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from server.embedding.encoder import Encoder
from server.errors import CopilotError
from server.knowledge import history, shelf
from server.knowledge.building import NO_FLOOR, build
from server.knowledge.changes import Changes, compare
from server.knowledge.gate import Mark, below, falls
from server.knowledge.in_force import last_good, named, taken_back_at
from server.knowledge.index import KnowledgeIndex
from server.knowledge.keeping import Kept, embed_missing, missing_of, save_vectors, saved_vectors
from server.knowledge.manifest import FORMAT, Calibration, Fall, Manifest, Recall, write_manifest
from server.knowledge.nearest import FLAT
from server.knowledge.source import Source, read_source
from server.knowledge.space import Vectors
from server.knowledge.vectors import Progress, key

MARKS = "golden.json"
# So few passages say little about how fast the next many will be.
ENOUGH_TO_JUDGE = 100
# Groups of golden questions named in one line; the table has them all.
SAID = 3
_decode_marks = msgspec.json.Decoder(tuple[Mark, ...]).decode


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How to reindex.

    `full` embeds everything anew, `accept` is a reason to publish although golden questions fall, `skip_broken` leaves
    out files that have problems.
    """

    full: bool = False
    accept: str = ""
    skip_broken: bool = False


PLAIN = Options()


class Plan(msgspec.Struct, frozen=True):
    """What a reindexing would do, known before the model reads a word; `before` is the index in force.

    `due` says that something is to be published, `rate` how many passages a second the last run embedded (0: unknown).
    """

    source: Source
    content: str
    changes: Changes
    passages: int
    to_embed: int
    before: Manifest | None
    due: bool
    rate: float


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
    brands: dict[str, Recall]
    falls: tuple[Fall, ...]


class NotPublished(CopilotError):
    """A new index is not to be published; the last one stays in force. `falls` are the golden questions' reasons."""

    def __init__(
        self, what: str, remedy: str, falls: tuple[Fall, ...] = (), manifest: Manifest | None = None
    ) -> None:
        self.falls = falls
        self.recall = manifest.recall if manifest else {}
        self.brands = manifest.brands if manifest else {}
        super().__init__(what, remedy=remedy)


def plan(knowledge: Path | Source, root: Path, encoder: Encoder, options: Options = PLAIN) -> Plan:
    """What `reindex` would do now; ProblemsFound with everything that is wrong. Writes nothing."""
    source = _read(knowledge, options)
    return _plan(source, root, last_good(root), encoder, options)[0]


def reindex(
    knowledge: Path | Source,
    index_root: Path,
    encoder: Encoder,
    progress: Progress | None = None,
    *,
    options: Options = PLAIN,
    announce: Callable[[Plan], None] = lambda plan: None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> ReindexReport:
    """Checks what is in `knowledge` (ProblemsFound before a change), builds what changed, tests it, publishes.

    Give a Source where the folder was read and checked already.
    Killed at any point it leaves the current index as it was. NotPublished when golden questions fall too far or stay
    below their floor, or when the folder is as it was when its index was taken back. `progress` gets passages
    embedded, passages to embed; `announce` what is going to be done.
    """
    started = time.perf_counter()
    source = _read(knowledge, options)
    with shelf.writing(index_root) as building:
        before = last_good(index_root)
        if before is not None and before.id == named(index_root):
            if history.settle(index_root, before.manifest, now().astimezone(UTC)):
                Kept(index_root, encoder).clear()
            shelf.forget_unnamed(index_root, {line.index for line in history.history(index_root)})
        todo, known = _plan(source, index_root, before, encoder, options)
        announce(todo)
        if not todo.due and before is not None:
            manifest = before.manifest
            # Named again, so that running servers read the rules and wordings beside it.
            shelf.use(index_root, before.id)
        else:
            _refuse_taken_back(index_root, todo, options)
            manifest = _make(building, index_root, todo, known, encoder, options, progress, now)
    return _report(manifest, todo, time.perf_counter() - started)


def _read(knowledge: Path | Source, options: Options) -> Source:
    if isinstance(knowledge, Source):
        return knowledge
    return read_source(knowledge, skip_broken=options.skip_broken)


def _plan(
    source: Source, root: Path, before: KnowledgeIndex | None, encoder: Encoder, options: Options
) -> tuple[Plan, dict[bytes, Vectors]]:
    """The plan, and the vectors that need not be made again."""
    content = hashlib.sha256(f"{FORMAT} {encoder.fingerprint} {source.digest()}".encode()).hexdigest()
    known: dict[bytes, Vectors] = {}
    passages = [passage for _, passage in source.pairs()]
    if not options.full:
        known = Kept(root, encoder).read()
        # An index of an earlier format cannot be searched, one that was taken back is not: their vectors are good.
        for id in dict.fromkeys([*([before.id] if before else []), *shelf.kept_ids(root)]):
            if not missing_of(passages, known):
                break
            known = saved_vectors(root / id, encoder) | known
    todo = Plan(
        source=source,
        content=content,
        changes=compare(before.articles() if before else [], source.articles),
        passages=len(passages),
        to_embed=len(missing_of(passages, known)),
        before=before.manifest if before else None,
        due=options.full or before is None or before.manifest.content != content or before.id != named(root),
        rate=before.manifest.usual_rate if before else 0.0,
    )
    return todo, known


def _refuse_taken_back(root: Path, todo: Plan, options: Options) -> None:
    line = taken_back_at(root, todo.content)
    if line is not None and not options.accept:
        why = f" ({line.reason})" if line.reason else ""
        raise NotPublished(
            f"the folder is as it was when its index was taken back on {line.at:%Y-%m-%d %H:%M} UTC{why}",
            'mend the articles, or publish it all the same with scripts/reindex --accept "reason"',
        )


def _make(
    building: Path,
    root: Path,
    todo: Plan,
    known: dict[bytes, Vectors],
    encoder: Encoder,
    options: Options,
    progress: Progress | None,
    now: Callable[[], datetime],
) -> Manifest:
    """Embeds, builds, tests and publishes."""
    source, kept = todo.source, Kept(root, encoder)
    passages = [passage for _, passage in source.pairs()]
    embedding = time.perf_counter()
    embedded = embed_missing(passages, known, encoder, kept, progress)
    rate = embedded / (time.perf_counter() - embedding) if embedded else 0.0
    save_vectors(building, [key(passage) for passage in passages], known)
    at = now().astimezone(UTC)
    draft = Manifest(
        format=FORMAT,
        id=_free_id(root, at, todo.content),
        content=todo.content,
        built_at=at,
        fingerprint=encoder.fingerprint,
        dimension=encoder.dimension,
        kind=FLAT,
        articles=0,
        passages=0,
        calibration=NO_FLOOR,
        recall={},
        counts=todo.changes.counts,
        embedded=embedded,
        passages_per_second=rate,
        usual_rate=rate if embedded >= ENOUGH_TO_JUDGE else todo.rate or rate,
        accepted=options.accept,
        skipped=tuple(sorted({problem.where for problem in source.left_out})),
    )
    manifest, marks = build(building, source, encoder, draft, at.date())
    old = _marks(root / todo.before.id) if todo.before else ()
    fallen = (*falls(old, marks, source.golden.allowed), *below(old, marks, source.golden.least))
    if fallen and not options.accept:
        raise NotPublished(
            f"golden questions fail: {_told(fallen)}; the new index is not published, "
            + ("the last one stays in force" if todo.before else "and there is no other"),
            "mend the articles, or publish all the same with scripts/reindex --accept "
            '"reason"; what is asked stands in golden/*.toml under [tolerance] and [floor]',
            fallen,
            manifest,
        )
    manifest = msgspec.structs.replace(manifest, falls=fallen)
    (building / MARKS).write_bytes(msgspec.json.encode(marks))
    write_manifest(building, manifest)
    shelf.publish(root, building, manifest.id)
    history.note(root, manifest, at, step=history.Step.PUBLISHED, reason=options.accept)
    kept.clear()
    shelf.prune(root)
    return manifest


def _told(fallen: tuple[Fall, ...]) -> str:
    groups: dict[str, list[str]] = {}
    for fall in fallen:
        groups.setdefault(fall.group, []).append(fall.sentence)
    told = [f"{group}: {', '.join(sentences)}" for group, sentences in groups.items()]
    more = [f"{len(told) - SAID} more groups"] if len(told) > SAID else []
    return "; ".join([*told[:SAID], *more])


def _free_id(root: Path, at: datetime, content: str) -> str:
    """An id that begins with the time; the same content a moment later takes the next second that is free."""
    while (root / (id := f"{at:%Y%m%dT%H%M%SZ}-{content[:8]}")).exists():
        at += timedelta(seconds=1)
    return id


def _marks(folder: Path) -> tuple[Mark, ...]:
    """How the golden questions did in an index; none where that is not known."""
    try:
        return _decode_marks((folder / MARKS).read_bytes())
    except (OSError, msgspec.MsgspecError):
        return ()


def _report(manifest: Manifest, todo: Plan, seconds: float) -> ReindexReport:
    counts = todo.changes.counts
    published = todo.before is None or manifest.id != todo.before.id
    return ReindexReport(
        id=manifest.id,
        published=published,
        added=counts.added,
        changed=counts.changed,
        removed=counts.removed,
        unchanged=counts.unchanged,
        passages=manifest.passages,
        embedded=manifest.embedded if published else 0,
        passages_per_second=manifest.passages_per_second if published else 0.0,
        seconds=seconds,
        calibration=manifest.calibration,
        recall=manifest.recall,
        brands=manifest.brands,
        falls=manifest.falls if published else (),
    )
