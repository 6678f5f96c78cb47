"""The index in use, swapped for the next one while searches go on."""

from __future__ import annotations

import threading
from pathlib import Path

from server.errors import CopilotError
from server.knowledge import shelf
from server.knowledge.article import Article
from server.knowledge.in_force import last_good
from server.knowledge.index import KnowledgeIndex, open_index

_Stamp = tuple[int, int, int]


class KnowledgeStore:
    """Holds the current index of a folder; whoever got one from `current` may go on with it after a swap."""

    def __init__(self, index_root: Path, fingerprint: str) -> None:
        """Opens the index in force or, where that one cannot serve, the newest that can; CopilotError without any.

        `fingerprint` is that of the model which reads the questions: vectors of another tell it nothing.
        """
        self._root = index_root
        self._fingerprint = fingerprint
        self._lock = threading.Lock()
        self._older: dict[str, KnowledgeIndex] = {}
        self._stamp = self._look()
        self.problem: CopilotError | None = None
        try:
            self._index = self._open()
        except CopilotError as error:
            good = last_good(index_root, fingerprint)
            if good is None:
                raise
            self._index, self.problem = good, error

    def current(self) -> KnowledgeIndex:
        """The index to search now."""
        return self._index

    def refresh(self) -> bool:
        """Opens what was published since; True when something was. Reads files: not for the event loop.

        The same index named again is a publication, too, of what lies beside it. One that cannot serve is left alone
        until the next is published, and `problem` says why.
        """
        with self._lock:
            stamp = self._look()
            if stamp == self._stamp:
                return False
            self._stamp = stamp
            try:
                index = self._open()
            except CopilotError as error:
                self.problem = error
                return False
            self.problem = None
            if index.id != self._index.id:
                self._older = {}
                self._index = index
            return True

    def article(self, id: str, version: str) -> Article | None:
        """An article as it was when cited, from the current index or an older one still kept. Reads files."""
        article = self._index.article(id, version)
        if article is not None:
            return article
        with self._lock:
            for older in shelf.kept_ids(self._root):
                if older == self._index.id:
                    continue
                try:
                    if older not in self._older:
                        self._older[older] = open_index(self._root / older)
                except CopilotError:
                    continue
                if (article := self._older[older].article(id, version)) is not None:
                    return article
        return None

    def _open(self) -> KnowledgeIndex:
        id = shelf.current_id(self._root)
        if id is None:
            raise CopilotError(
                "no index was published yet", where=str(self._root), remedy="run scripts/reindex"
            )
        index = open_index(self._root / id)
        if index.manifest.fingerprint != self._fingerprint:
            raise CopilotError(
                "the index was made with another model than this server's",
                where=str(self._root / id),
                remedy="restart the server, or run scripts/reindex",
            )
        return index

    def _look(self) -> _Stamp | None:
        try:
            state = (self._root / shelf.CURRENT).stat()
        except OSError:
            return None
        return state.st_mtime_ns, state.st_ino, state.st_size
