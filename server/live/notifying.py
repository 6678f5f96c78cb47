"""Tells named people what happened to levels, objections and audits: by mail and webhook, tried until it arrived."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

import sqlalchemy as sa

from server.autonomy.governance import Governance
from server.live.letters import Letters
from server.live.ways import FAILURES, Way
from server.storage.accounts import account_by_email
from server.storage.database import Database
from server.storage.noticing import Waiting, collect, failed, take, told

EVERY_SECONDS = 15.0
log = logging.getLogger(__name__)


class Notifier:
    """Collects what is to be told and tells it on every way that is set up."""

    def __init__(
        self,
        database: Database,
        governance: Callable[[], Governance],
        ways: Mapping[str, Way],
        letters: Letters,
        clock: Callable[[], datetime],
    ) -> None:
        self._letters = letters
        self._database = database
        self._governance = governance
        self._ways = dict(ways)
        self._clock = clock

    async def keep(self) -> None:
        """For ever; what fails is tried again."""
        while True:
            try:
                await self.turn()
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("notices could not be read and will be again")
            await asyncio.sleep(EVERY_SECONDS)

    async def close(self) -> None:
        """Give back what the ways hold."""
        for way in self._ways.values():
            await way.close()

    async def turn(self) -> int:
        """Collect and tell once; how many arrived."""
        now, ways = self._clock(), tuple(self._ways)
        owner = self._governance().owner
        await self._database.write(lambda connection: collect(connection, owner, ways, now))
        arrived = 0
        while waiting := await self._database.write(lambda connection: take(connection, self._clock())):
            for one in waiting:
                arrived += await self._tell(one)
        return arrived

    async def _tell(self, waiting: Waiting) -> bool:
        way = self._ways.get(waiting.way)
        try:
            if way is None:
                raise OSError(f"there is no way {waiting.way!r} any more")
            reader = await self._database.read(
                lambda connection: account_by_email(connection, waiting.notice.to)
            )
            languages = () if reader is None else reader.languages
            await way.tell(waiting.notice, self._letters.letter(waiting.notice, languages))
        except FAILURES as error:
            problem = f"{type(error).__name__}: {error}"
            log.warning("a notice did not arrive by %s and is tried again: %s", waiting.way, problem)
            await self._database.write(partial(failed, waiting=waiting, problem=problem, now=self._clock()))
            return False
        await self._database.write(partial(told, waiting=waiting, now=self._clock()))
        return True
