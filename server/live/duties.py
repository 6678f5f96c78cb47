"""What nobody decides about tracks: by the clock what is overdue, run out or changed, by chance what is judged."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

import sqlalchemy as sa

from server.autonomy.governance import Governance
from server.autonomy.track import SIMULATED, Cause, State
from server.knowledge.index import KnowledgeIndex
from server.live.readiness import House, Readiness
from server.live.resting import MOST_CASES, fingerprint, same_model, unchanged
from server.storage.accounts import active
from server.storage.database import Database
from server.storage.governing import expire_sign_offs, lower, note_fingerprint
from server.storage.judging import Draw, overdue
from server.storage.reading import last_worded
from server.storage.tracks import states
from server.suggestion.gathered import Parts
from server.suggestion.suggestion import Track

EVERY_SECONDS = 60.0
log = logging.getLogger(__name__)


class Duties:
    """The clock's and the dice's part; `tell` brings what they changed to every worker."""

    def __init__(
        self,
        database: Database,
        governance: Callable[[], Governance],
        parts: Callable[[], Parts],
        clock: Callable[[], datetime],
        house: House,
        index: Callable[[], KnowledgeIndex],
        readiness: Readiness,
        tell: Callable[[], Awaitable[None]],
        demo: bool = False,
    ) -> None:
        self._database = database
        self._governance = governance
        self._parts = parts
        self._clock = clock
        self._house = house
        self._index = index
        self._readiness = readiness
        self._tell = tell
        self._demo = demo
        self._watched: dict[Track, datetime] = {}

    def draw(self, track: Track | None) -> Draw:
        """Whether the next suggestion is judged blindly; nobody can tell beforehand."""
        audits = self._governance().audits
        until = None if track is None else self._watched.get(track)
        watched = until is not None and until > self._clock()
        share = max(audits.share, audits.watched) if watched else audits.share
        return Draw(share, secrets.randbelow(1_000_000) < share * 1_000_000, audits.days)

    async def keep(self) -> None:
        """For ever: what is due by the clock."""
        while True:
            try:
                await self.tidy()
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("what is due for the ladder will be done later")
            await asyncio.sleep(EVERY_SECONDS)

    async def tidy(self) -> None:
        """Count overdue verdicts as wrong, end sign-offs that ran out, begin anew where a track rests on other things."""
        now = self._clock()
        self._readiness.people = await self._database.read(active)
        await self._database.write(lambda connection: overdue(connection, now))
        late = await self._database.write(
            lambda connection: expire_sign_offs(connection, now, self._readiness.left)
        )
        moved = False
        if not self._demo:
            moved = await self._distrust(now)
        known = await self._database.read(states)
        for track, state in known.items():
            moved = await self._note_what_it_rests_on(track, state, now) or moved
        self._watched = {
            track: state.watched_until
            for track, state in (await self._database.read(states)).items()
            if state.watched_until is not None
        }
        if late or moved:
            await self._tell()

    async def _note_what_it_rests_on(self, track: Track, state: State, now: datetime) -> bool:
        """Replay recorded cases where it changed: the same results continue the epoch, watched more closely."""
        system = self._house.system(track.brand)
        parts, index = self._parts(), self._index()
        shelf = self._house.shelf(track.brand)
        # Hundreds of tracks a minute, each over all articles: not on the event loop.
        found = await asyncio.to_thread(fingerprint, parts, index, track, shelf)
        if not found or found == state.fingerprint or system is None:
            return False
        until = None
        if state.fingerprint and same_model(state.fingerprint, found):
            cases = await self._database.read(lambda connection: last_worded(connection, track, MOST_CASES))
            if await asyncio.to_thread(unchanged, cases, parts, index, system, track.kind):
                until = now + timedelta(days=self._governance().audits.watched_days)
        await self._database.write(
            partial(note_fingerprint, track=track, fingerprint=found, now=now, watched_until=until)
        )
        return True

    async def _distrust(self, now: datetime) -> bool:
        """Outside of the demo nothing rests on evidence that was made up: those tracks begin anew."""
        made_up = [one for one, state in (await self._database.read(states)).items() if state.simulated]
        for track in made_up:
            await self._database.write(
                partial(
                    lower, track=track, cause=Cause.BREACH, to=1, reason=SIMULATED, actor="system", now=now
                )
            )
        return bool(made_up)
