"""What a reindexing tells people: what changes, how the golden questions do, what was published before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from server.errors import CopilotError
from server.knowledge import shelf
from server.knowledge.history import Publication, Step
from server.knowledge.manifest import Fall, Manifest, Recall, read_manifest
from server.knowledge.reindex import Plan, ReindexReport

# Longer lists end with a count.
SHOWN = 20


def plan_lines(todo: Plan) -> str:
    """What changes, by name, and how much the model has to read."""
    changes = todo.changes
    lines = []
    for verb, ids in (("added", changes.added), ("changed", changes.changed), ("removed", changes.removed)):
        lines += [f"  {verb:8} {id}{_how(id, verb, changes.texts)}" for id in ids[:SHOWN]]
        if len(ids) > SHOWN:
            lines.append(f"  {verb:8} … and {len(ids) - SHOWN} more")
    counts = changes.counts
    lines.append(
        f"articles: {counts.added} added, {counts.changed} changed, {counts.removed} removed, "
        f"{counts.unchanged} unchanged"
    )
    about = f", about {duration(todo.to_embed / todo.rate)}" if todo.rate and todo.to_embed else ""
    lines.append(f"passages: {todo.passages}, the model reads {todo.to_embed}{about}")
    if not todo.due:
        lines.append("nothing changed since the index in force")
    return "\n".join(lines)


def _how(id: str, verb: str, texts: Sequence[str]) -> str:
    return "" if verb != "changed" or id in texts else " (not its text)"


def describe(report: ReindexReport) -> str:
    """What a reindexing did."""
    if not report.published:
        return f"index {report.id} unchanged, still in force; running servers read rules and wordings anew"
    speed = f" ({report.passages_per_second:.1f} passages a second)" if report.embedded else ""
    embedded = f"{count(report.embedded, 'passage')} embedded{speed}"
    return f"index {report.id} published; {embedded}, {report.seconds:.1f} s in all"


def count(number: int, thing: str) -> str:
    """`1 passage`, `2 passages`."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def duration(seconds: float) -> str:
    """A span of time as people say it."""
    if seconds < 90:
        return f"{max(seconds, 1):.0f} s"
    minutes = seconds / 60
    return f"{minutes:.0f} min" if minutes < 90 else f"{minutes / 60:.1f} h"


def recall_table(
    languages: Mapping[str, Recall],
    brands: Mapping[str, Recall],
    before: Manifest | None,
    falls: Sequence[Fall],
) -> None:
    """How the golden questions do, beside the index that was in force, and which of them fell."""
    shown = Table("golden questions", "asked", "first", "in the first five", "reciprocal rank")
    old = {**(before.recall if before else {}), **(before.brands if before else {})}
    for name, recall in (*languages.items(), *brands.items()):
        last = old.get(name)
        shown.add_row(
            name or "all",
            str(recall.questions),
            _beside(recall.first, last.first if last else None),
            _beside(recall.five, last.five if last else None),
            _beside(recall.reciprocal, last.reciprocal if last else None),
        )
    console = Console()
    console.print(shown)
    said: dict[str, str] = {}
    for fall in falls:
        how = "is found later or not at all" if fall.floor is None else "is not found"
        said |= {question: how for question in fall.worse if question not in said}
        console.print(f"{fall.group}: {fall.sentence}, on {fall.questions} questions", markup=False)
    for question in dict.fromkeys(question for fall in falls for question in fall.worse[:SHOWN]):
        console.print(f"  {said[question]}: {question}", markup=False)


def _beside(now: float, before: float | None) -> str:
    return f"{now:.3f}" if before is None or before == now else f"{now:.3f} (was {before:.3f})"


def index_lines(root: Path) -> str:
    """The indexes that are kept, newest first."""
    try:
        in_force = shelf.current_id(root)
    except CopilotError:
        in_force = None
    lines = []
    for id in shelf.kept_ids(root):
        try:
            manifest = read_manifest(root / id)
        except CopilotError as error:
            lines.append(f"{id}  damaged: {error.what}")
            continue
        overall = manifest.recall.get("")
        size = sum(file.stat().st_size for file in (root / id).iterdir()) / 1e6
        lines.append(
            f"{id}  {'in force' if id == in_force else 'kept':8}  {manifest.articles} articles, "
            f"{count(manifest.passages, 'passage')}, {size:.1f} MB"
        )
        if overall:
            lines.append(
                f"    golden questions: first five {overall.five:.3f}, rank {overall.reciprocal:.3f}"
            )
        if manifest.accepted:
            lines.append(f"    published because: {manifest.accepted}")
        lines += [f"    left out: {name}" for name in manifest.skipped]
    return "\n".join(lines)


def history_lines(lines: Sequence[Publication]) -> str:
    """What came into force when and why, oldest first."""
    told = []
    for line in lines[-SHOWN:]:
        if line.step is Step.ROLLED_BACK:
            what = f"back to {line.index} from {line.before}"
        else:
            what = f"published {line.index}: +{line.added} ~{line.changed} -{line.removed} articles"
        told.append(f"{line.at:%Y-%m-%d %H:%M} UTC  {what}{f' ({line.reason})' if line.reason else ''}")
    return "\n".join(told)
