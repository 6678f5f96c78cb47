"""Which index is in force, which can serve where that one is damaged, and how an older one comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from server.errors import CopilotError
from server.knowledge import history, shelf
from server.knowledge.index import KnowledgeIndex, open_index
from server.knowledge.manifest import Manifest


def current(root: Path) -> KnowledgeIndex | None:
    """The index in force; one that cannot be read is as good as none, because the next run replaces it."""
    id = named(root)
    return None if id is None else next(_readable(root, [id]), None)


def named(root: Path) -> str | None:
    """The id that `current` names, None where it names none."""
    try:
        return shelf.current_id(root)
    except CopilotError:
        return None


def last_good(root: Path, fingerprint: str = "") -> KnowledgeIndex | None:
    """The index in force or, where it cannot be used, the newest that can: read and, if asked, made by this model."""
    first = named(root)
    ids = [*([first] if first else []), *(id for id in shelf.kept_ids(root) if id != first)]
    fitting = (index for index in _readable(root, ids) if fingerprint in {"", index.manifest.fingerprint})
    return next(fitting, None)


def _readable(root: Path, ids: list[str]) -> Iterator[KnowledgeIndex]:
    for id in ids:
        try:
            yield open_index(root / id)
        except CopilotError:
            continue


def rollback(
    root: Path, id: str | None, reason: str, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> Manifest:
    """Puts an older index in force, the newest older one without an `id`; CopilotError when there is none."""
    with shelf.writing(root):
        in_force = shelf.current_id(root)
        ids = shelf.kept_ids(root)
        wanted = id or next((kept for kept in ids if in_force is None or kept < in_force), None)
        if wanted is None or wanted not in ids:
            what = "there is no older index" if id is None else f"there is no index {id!r}"
            raise CopilotError(what, where=str(root), remedy="see scripts/reindex --list")
        if wanted == in_force:
            raise CopilotError(f"{wanted} is in force already", where=str(root))
        # Opened before it is named, so that a damaged one never comes into force.
        manifest = open_index(root / wanted).manifest
        if in_force is not None and (running := current(root)) is not None:
            history.settle(root, running.manifest, now().astimezone(UTC))
        shelf.use(root, wanted)
        history.note(root, manifest, now().astimezone(UTC), step=history.Step.ROLLED_BACK, reason=reason)
        return manifest


def taken_back_at(root: Path, content: str) -> history.Publication | None:
    """The line of the history that took an index with this content back, if that still holds."""
    return history.taken_back(history.history(root)).get(content)
