"""How a worker is: what its health answers and its gauges show."""

from __future__ import annotations

import asyncio
from typing import Protocol

from server.app.articles import Following
from server.embedding.worker import EncodingWorker
from server.knowledge.store import KnowledgeStore
from server.storage.bus.base import Bus
from server.storage.database import Database
from server.web.health import Health, Metrics
from server.web.hub import Hub


class Worker(Protocol):
    """What is looked at."""

    database: Database
    bus: Bus
    knowledge: KnowledgeStore
    following: Following
    metrics: Metrics
    hub: Hub
    encoding: EncodingWorker
    ready: bool


def health_of(worker: Worker) -> Health:
    """The checks of a worker; none waits longer than two seconds."""

    async def database() -> str:
        try:
            async with asyncio.timeout(2):
                await worker.database.ping()
        except Exception as error:
            return f"down: {type(error).__name__}"
        return "ready" if worker.ready else "starting"

    async def bus() -> str:
        return "ready" if await worker.bus.healthy() else "degraded"

    async def knowledge() -> str:
        return "degraded" if worker.following.refused or worker.knowledge.problem else "ready"

    def refresh_gauges() -> None:
        worker.metrics.sockets.set(len(worker.hub.subscribers))
        worker.metrics.catch_ups.set(worker.hub.catch_ups)
        worker.metrics.embeddings.labels("cache").set(worker.encoding.hits)
        worker.metrics.embeddings.labels("model").set(worker.encoding.misses)

    return Health({"database": database, "bus": bus, "knowledge": knowledge}, worker.metrics, refresh_gauges)
