"""The folder in which indexes stand side by side, and the small file that names the one in use."""

from __future__ import annotations

import errno
import fcntl
import os
import re
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from server.errors import CopilotError

CURRENT = "current"
KEPT = 3
BUILDING = ".building"
_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO}
_ID = re.compile(r"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$")


class Busy(CopilotError):
    """Another process writes an index at this moment."""

    def __init__(self, root: Path) -> None:
        super().__init__("another reindexing is under way", where=str(root), remedy="wait until it is done")


def current_id(root: Path) -> str | None:
    """The id named by `current`, or None when nothing was published yet."""
    try:
        name = (root / CURRENT).read_text("ascii").strip()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise CopilotError(
            f"unreadable: {error}", where=str(root / CURRENT), remedy="run scripts/reindex"
        ) from error
    if not _ID.match(name):
        raise CopilotError(
            f"{name[:40]!r} is no index", where=str(root / CURRENT), remedy="run scripts/reindex"
        )
    return name


def kept_ids(root: Path) -> list[str]:
    """The complete indexes, newest first; ids begin with their time."""
    if not root.is_dir():
        return []
    return sorted((entry.name for entry in root.iterdir() if _ID.match(entry.name)), reverse=True)


@contextmanager
def writing(root: Path) -> Iterator[Path]:
    """An empty folder to build an index in, for one process at a time; a killed one's remains are cleared."""
    with _lock(root) as lock:
        try:
            # The kernel lets go of it when the process ends, however it ends.
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Busy(root) from error
        building = root / BUILDING
        try:
            shutil.rmtree(building, ignore_errors=True)
            building.mkdir()
            yield building
        except OSError as error:
            if error.errno not in _DISK:
                raise
            raise _unwritable(root, error) from error
        finally:
            shutil.rmtree(building, ignore_errors=True)


def _lock(root: Path) -> TextIO:
    try:
        root.mkdir(parents=True, exist_ok=True)
        return (root / ".lock").open("w")
    except OSError as error:
        raise _unwritable(root, error) from error


def _unwritable(root: Path, error: OSError) -> CopilotError:
    return CopilotError(
        f"no index can be written: {error.strerror}",
        where=str(error.filename or root),
        remedy="check the folder's rights and free space, or name another with --data-dir",
    )


def publish(root: Path, building: Path, id: str) -> None:
    """Makes a finished folder the current index; it is on the disk before the one file that names it."""
    for file in sorted(building.iterdir()):
        _sync(file)
    _sync(building)
    place = root / id
    if place.exists():
        # Left by a process that was killed between the next line and naming it.
        shutil.rmtree(place)
    building.rename(place)
    use(root, id)


def use(root: Path, id: str) -> None:
    """Makes an index that lies there the current one, all at once."""
    name = root / f".{CURRENT}"
    name.write_text(id + "\n", "ascii")
    _sync(name)
    os.replace(name, root / CURRENT)
    _sync(root)


def forget_unnamed(root: Path, came_into_force: Collection[str]) -> None:
    """Removes whole indexes that a killed process left behind before naming them; the next run makes its own."""
    in_force = current_id(root)
    for id in kept_ids(root):
        if in_force is not None and id > in_force and id not in came_into_force:
            shutil.rmtree(root / id, ignore_errors=True)


def prune(root: Path) -> None:
    """Removes all but the newest indexes and the current one; whoever has one open goes on reading it."""
    current = current_id(root)
    for id in kept_ids(root)[KEPT:]:
        if id != current:
            shutil.rmtree(root / id, ignore_errors=True)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
