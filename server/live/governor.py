"""What people decide about tracks: levels, switches, objections and verdicts, in force on every worker at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from server.autonomy.governance import Governance
from server.autonomy.track import Cause, State
from server.live.readiness import Readiness
from server.storage.accounts import Account
from server.storage.bus.base import Bus, Wake
from server.storage.database import Database
from server.storage.governing import (
    Objection,
    answer,
    lower,
    object_to,
    promote,
    switch_off,
    switch_on,
)
from server.storage.judging import verdict
from server.storage.levels import StoredLevels
from server.storage.rows import Principal
from server.storage.tracks import states
from server.suggestion.gathered import Parts
from server.suggestion.suggestion import Track


class Governor:
    """Takes decisions of named people."""

    def __init__(
        self,
        database: Database,
        levels: StoredLevels,
        bus: Bus,
        governance: Callable[[], Governance],
        parts: Callable[[], Parts],
        clock: Callable[[], datetime],
        readiness: Readiness,
    ) -> None:
        self._database = database
        self._levels = levels
        self._bus = bus
        self._governance = governance
        self._parts = parts
        self._clock = clock
        self._readiness = readiness

    async def promote(self, account: Account, track: Track, to: int, reason: str) -> State:
        """Sign the next level; Blocked says why it cannot be."""
        done = await self._database.write(
            partial(
                promote,
                track=track,
                to=to,
                lead=_principal(account),
                reason=reason,
                governance=self._governance(),
                around=self._readiness.around(track, account),
                now=self._clock(),
            )
        )
        await self.tell()
        return done

    async def lower(self, account: Account, track: Track, cause: Cause, to: int, reason: str) -> State:
        """Demote, hold or release."""
        now = self._clock()
        done = await self._database.write(
            lambda connection: lower(connection, track, cause, to, reason, account.pseudonym, now)
        )
        await self.tell()
        return done

    async def switch(self, account: Account, scope: str, on: bool, reason: str) -> bool:
        """Stop a scope or let it run again; whether that changed anything."""
        now = self._clock()
        flip = switch_on if on else switch_off
        done = await self._database.write(
            lambda connection: flip(connection, scope, reason, account.pseudonym, now)
        )
        await self.tell()
        return done

    async def object_to(self, account: Account, track: Track, text: str) -> Objection:
        """Take an objection."""
        now, hours = self._clock(), self._governance().ladder.objection_hours
        made = await self._database.write(
            lambda connection: object_to(connection, track, _principal(account), text, hours, now)
        )
        await self.tell()
        return made

    async def answer(self, account: Account, objection: str, text: str) -> bool:
        """Answer an objection; False where it is unknown or answered."""
        now = self._clock()
        done = await self._database.write(
            lambda connection: answer(connection, objection, text, _principal(account), now)
        )
        await self.tell()
        return done

    async def verdict(self, account: Account, suggestion: str, good: bool, why: str) -> bool:
        """Take a blind verdict; False where it was judged already."""
        now = self._clock()
        done = await self._database.write(
            lambda connection: verdict(connection, suggestion, good, account.pseudonym, now, why)
        )
        await self.tell()
        return done

    async def knows(self, track: Track) -> bool:
        """Whether a track has a state or its workflow is in force."""
        in_force = self._parts().rules.rules(track.brand, track.workflow) is not None
        return in_force or track in await self._database.read(states)

    async def tell(self) -> None:
        """Bring the levels in force to every worker at once."""
        await self._levels.refresh()
        await self._bus.publish(Wake(levels=True))


def _principal(account: Account) -> Principal:
    return Principal(account.id, account.pseudonym)
