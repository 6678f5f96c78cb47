"""The levels in force, held in memory and read again every second."""

from __future__ import annotations

import asyncio
import logging

import sqlalchemy as sa

from server.storage import tables
from server.storage.database import Database
from server.storage.governing import scopes, switches
from server.suggestion.suggestion import Track

START_LEVEL = 1
READ_SECONDS = 1.0
log = logging.getLogger(__name__)


class StoredLevels:
    """Levels for showing; whatever is sent or run reads its level again in its own transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._levels: dict[Track, int] = {}
        self._off: frozenset[str] = frozenset()
        self.refused = False

    def level(self, track: Track) -> int:
        """The level of a track, 1 before it has earned another."""
        level = self._levels.get(track, START_LEVEL)
        stopped = self.refused or not self._off.isdisjoint(scopes(track))
        return min(level, START_LEVEL) if stopped else level

    def refuse(self) -> None:
        """The record that levels rest on cannot be trusted: from now on none counts, suggestions go on."""
        self.refused = True

    async def refresh(self) -> None:
        """Read all levels and kill switches."""
        table = tables.track_level

        def read(connection: sa.Connection) -> tuple[dict[Track, int], frozenset[str]]:
            levels = {
                Track(row.brand, row.workflow, row.kind, row.language): row.level
                for row in connection.execute(sa.select(table))
            }
            return levels, frozenset(switch.scope for switch in switches(connection))

        self._levels, self._off = await self._database.read(read)

    async def follow(self) -> None:
        """Read again for ever; the last good levels stand while the database is away."""
        while True:
            await asyncio.sleep(READ_SECONDS)
            await self.catch_up()

    async def catch_up(self) -> None:
        """Read once, as another worker has said that something changed; never raises."""
        try:
            await self.refresh()
        except (sa.exc.SQLAlchemyError, OSError):
            log.exception("levels could not be read; the last ones stand")
