"""Articles, rules and wordings: taken up at the start, and again whenever `scripts/reindex` published something."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import sqlalchemy as sa

from server.app.places import index_folder
from server.embedding.encoder import OnnxEncoder
from server.errors import CopilotError
from server.knowledge.history import history
from server.knowledge.in_force import last_good
from server.knowledge.reindex import reindex
from server.knowledge.shelf import Busy
from server.knowledge.store import KnowledgeStore
from server.settings import Settings
from server.storage.database import Database
from server.storage.publications import record_publications
from server.web.hub import Hub
from server.web.server_frames import KnowledgeUpdated

BUSY_SECONDS = 0.5
KNOWLEDGE_SECONDS = 1.0
Progress = Callable[[str, float], None]
log = logging.getLogger(__name__)


def publish_articles(
    settings: Settings, encoder: OnnxEncoder, problems: list[CopilotError], progress: Progress
) -> None:
    """Take up edited articles; where that cannot be done, the last good index serves and `problems` say why."""
    root = index_folder(settings)
    progress("Articles", 0.0)
    while True:
        try:
            reindex(
                settings.knowledge,
                root,
                encoder,
                progress=lambda done, total: progress("Articles", done / max(total, 1)),
            )
        except CopilotError as error:
            index = last_good(root, encoder.fingerprint)
            if index is None and isinstance(error, Busy):
                # Another worker makes the first index.
                time.sleep(BUSY_SECONDS)
                continue
            if index is None:
                raise
            what = f"the articles as edited; index {index.id} serves on, because {error.sentence}"
            problems.append(CopilotError(what))
        break
    progress("Articles", 1.0)


class Knowing(Protocol):
    """A worker whose knowledge is kept up to date."""

    settings: Settings
    knowledge: KnowledgeStore
    database: Database
    hub: Hub
    clock: Callable[[], datetime]

    def load_rules(self) -> None:
        """Take up rules, wordings and governance; CopilotError where they are wrong, the last good ones stay."""


class Following:
    """Follows what is published; `refused` says that the newest rules are not in force."""

    def __init__(self, worker: Knowing) -> None:
        self._worker = worker
        self.refused = False

    async def keep(self) -> None:
        """For ever: take up an index, and the rules and wordings beside it."""
        while True:
            await asyncio.sleep(KNOWLEDGE_SECONDS)
            try:
                await self._take_up()
            except (sa.exc.SQLAlchemyError, OSError) as error:
                # Recorded at the next publication or start.
                log.error("what was published could not be recorded: %s", error)

    async def _take_up(self) -> None:
        worker = self._worker
        before, known = worker.knowledge.current(), worker.knowledge.problem
        if not await asyncio.to_thread(worker.knowledge.refresh):
            problem = worker.knowledge.problem
            if problem is not None and problem is not known:
                log.error("index %s serves on: %s", before.id, problem.sentence)
            return
        try:
            await asyncio.to_thread(worker.load_rules)
            self.refused = False
        except CopilotError as error:
            self.refused = True
            log.error("the new rules are not used, the last good ones stay: %s", error.sentence)
        index = worker.knowledge.current()
        if index is not before:
            for subscriber in worker.hub.subscribers:
                if subscriber.holder.account is not None:
                    subscriber.send(KnowledgeUpdated(index.id, worker.clock()))
        await self.record()

    async def record(self) -> None:
        """The ledger knows each index that came into force, whoever published it and while no server ran."""
        worker = self._worker
        lines = await asyncio.to_thread(history, index_folder(worker.settings))
        await worker.database.write(lambda connection: record_publications(connection, lines, worker.clock()))
