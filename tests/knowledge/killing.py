"""Reindexes again and again, killed with SIGKILL one file operation later each time.

Run as `python -m tests.knowledge.killing KNOWLEDGE INDEX_ROOT`. Prints a line for each kill: the operation
(`done` for the run that lived), the id that is current afterwards, and how many passages and articles can be
read from it.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from server.knowledge import shelf
from server.knowledge.index import open_index
from server.knowledge.reindex import reindex
from tests.knowledge.hashing import HashingEncoder

WATCHED = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate"}


def run_killed(knowledge: Path, root: Path, point: int) -> bool:
    """Reindexes in a child that dies at its `point`-th operation on the index; whether it lived."""
    reader, writer = os.pipe()
    child = os.fork()
    if child:
        os.close(writer)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(os.read(reader, 1000).decode())
        os.close(reader)
        return status == 0
    count = 0

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal count
        if event in WATCHED and str(arguments[0]).startswith(str(root)):
            count += 1
            if count == point:
                os.write(writer, f"{event} {os.path.relpath(str(arguments[0]), root)} ".encode())
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)
    reindex(knowledge, root, HashingEncoder())
    os.write(writer, b"done ")
    os._exit(0)


def main() -> None:
    """Goes through every point until a run is done."""
    knowledge, root = Path(sys.argv[1]), Path(sys.argv[2])
    point = 0
    alive = False
    while not alive:
        point += 1
        alive = run_killed(knowledge, root, point)
        id = shelf.current_id(root) or ""
        index = open_index(root / id)
        passages = [index.passage(row).article for row in range(len(index))]
        print(id, len(passages), len(index.articles()), flush=True)


if __name__ == "__main__":
    main()
