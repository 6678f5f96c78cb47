"""The lead's page over HTTP: acceptance with coverage, single suggestions, and their full stories.

Nothing here is by individual agent: no figure, list, filter or order; stories name who acted by pseudonym.
"""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path
from typing import Annotated

import msgspec
import sqlalchemy as sa
from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.exceptions import ClientException, NotFoundException, PermissionDeniedException
from litestar.params import FromPath, QueryParameter

from server.feedback.outcome import OutcomeKind
from server.insight.cell import FEWEST
from server.insight.evidence import Row, evidence_in, settled
from server.insight.kept import put_away, read_back, taken_up
from server.insight.listing import ListPage
from server.insight.overview import Overview, overview
from server.insight.record import Record
from server.insight.story import without_personal
from server.storage.accounts import Account, Role
from server.storage.database import Database
from server.storage.stories import Told, behind, digest_at, last_position, suggestions, told_of
from server.suggestion.suggestion import Track

BATCH = 2000
PATIENCE_SECONDS = 2.0
QUARTER_SECONDS = 15 * 60
MOST_SHOWN = 64
KEEP_SECONDS = 300.0
WORTH_KEEPING = 1000  # entries
log = logging.getLogger(__name__)


class Reading(msgspec.Struct, frozen=True):
    """How far the record has been read since this worker started, in ledger positions."""

    done: int
    total: int


class Board(msgspec.Struct, frozen=True):
    """What the page shows; `overview` is None while the record is still being read.

    `fewest` is the smallest number of conversations with figures, `unreadable` counts damaged entries.
    """

    at: datetime
    position: int
    days: int
    fewest: int
    personal: bool
    unreadable: int
    reading: Reading | None
    overview: Overview | None


class Lead:
    """The running fold of the ledger, brought up to date whenever somebody looks.

    It begins with the server, from what the last one put away in `file`.
    """

    def __init__(
        self,
        database: Database,
        zone: Callable[[str], tzinfo],
        clock: Callable[[], datetime],
        file: Path | None = None,
    ) -> None:
        self.database = database
        self._zone = zone
        self._file = file
        self._kept = 0
        self._closing = False
        self._clock = clock
        self._record = Record(zone)
        self._position = 0
        self._total = 0
        self._unreadable = 0
        self._complete = False
        self._reading: asyncio.Task[None] | None = None
        self._shown: dict[object, Overview] = {}
        self._folding = asyncio.Lock()

    async def board(self, account: Account, days: int, track: Track | None) -> Board:
        """The overview of the account's brands; until the ledger was read to its end once, only how far that is.

        What is new is waited for, but not longer than PATIENCE_SECONDS: then the last state is shown.
        """
        reading = self._read()
        await asyncio.wait({reading}, timeout=PATIENCE_SECONDS)
        now = self._clock()
        if reading.done():
            reading.result()
        found, position = None, self._position
        if self._complete:
            found, position = await self._overview(account, now, days, track)
        return Board(
            at=now,
            position=position,
            days=days,
            fewest=FEWEST,
            personal=_personal(account),
            unreadable=self._unreadable,
            reading=None if found else Reading(self._position, self._total),
            overview=found,
        )

    def _read(self) -> asyncio.Task[None]:
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._catch_up())
        return self._reading

    async def keep(self) -> None:
        """For ever: stay near the end of the ledger, and put away how far that is."""
        while True:
            try:
                await asyncio.shield(self._read())
                if self._position - self._kept >= WORTH_KEEPING:
                    await self._put_away()
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("the record could not be read on and will be later")
            await asyncio.sleep(KEEP_SECONDS)

    async def _take_up(self) -> None:
        """Go on from what was put away, if it is of this ledger."""
        if self._file is None or self._position:
            return
        content = await asyncio.to_thread(_content, self._file)
        kept = None if content is None else await asyncio.to_thread(read_back, content)
        if kept is None:
            return
        at = kept.position
        if await self.database.read(lambda connection: digest_at(connection, at)) != kept.digest:
            log.warning("the record was put away for another ledger, and is read from the beginning")
            return
        record = await asyncio.to_thread(taken_up, kept, self._zone)
        if record is not None:
            self._record, self._position, self._unreadable = record, at, kept.unreadable
            self._kept = at

    async def _put_away(self) -> None:
        file = self._file
        if file is None or not self._complete:
            return
        async with self._folding:
            at = self._position
            digest = await self.database.read(lambda connection: digest_at(connection, at))
            if digest is None:
                return
            content = await asyncio.to_thread(put_away, self._record, at, digest, self._unreadable)
        await asyncio.to_thread(_write, file, content)
        self._kept = at

    async def _overview(
        self, account: Account, now: datetime, days: int, track: Track | None
    ) -> tuple[Overview, int]:
        """The overview and the position it stands at; kept for everyone who asks the same while nothing new comes in."""
        quarter = int(now.timestamp()) // QUARTER_SECONDS  # days begin at such moments, in every time zone
        async with self._folding:
            key = (self._position, quarter, account.brands, days, track)
            if key not in self._shown:
                found = await asyncio.to_thread(
                    overview, self._record, now, days, lambda brand: _sees(account, brand), track
                )
                if len(self._shown) >= MOST_SHOWN:
                    self._shown.clear()
                self._shown[key] = found
            return self._shown[key], self._position

    async def close(self) -> None:
        """Stop reading after the portion at hand, and put away what was read."""
        self._closing = True
        if self._reading is not None:
            await asyncio.gather(self._reading, return_exceptions=True)
        if self._position > self._kept:
            await self._put_away()

    async def _catch_up(self) -> None:
        """Fold everything behind the last position, in portions, so that nobody else waits long for the database."""
        self._total = await self.database.read(last_position)
        await self._take_up()
        while not self._closing:
            after = self._position
            rows = await self.database.read(partial(behind, after=after, most=BATCH))
            known = settled(rows, after, self._clock())
            if known:
                async with self._folding:
                    await asyncio.to_thread(self._fold, known)
                    self._position = known[-1].position
            if len(known) < BATCH:
                self._complete = True
                return

    def _fold(self, rows: Sequence[Row]) -> None:
        for row in rows:
            try:
                found = evidence_in(row)
            except msgspec.MsgspecError as error:
                # One damaged entry must not hide all others; the page says how many there are.
                self._unreadable += 1
                log.error("entry %d of the ledger cannot be read: %s", row.position, error)
                continue
            if found is not None:
                self._record.add(found)


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None


def _write(file: Path, content: bytes) -> None:
    """In one step, as other workers of this folder do the same."""
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as new:
        new.write(content)
    Path(new.name).replace(file)


def _sees(account: Account, brand: str) -> bool:
    return "*" in account.brands or brand in account.brands


def _personal(account: Account) -> bool:
    return account.role is not Role.AUDITOR


async def lead_account(account: NamedDependency[Account]) -> Account:
    """The account of someone who may see this page."""
    if account.role not in (Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR):
        raise PermissionDeniedException("this page is for team leads, administrators and auditors")
    return account


def _track(text: str) -> Track | None:
    if not text:
        return None
    parts = text.split("/")
    if len(parts) != len(Track.__struct_fields__):
        raise ClientException("a track is written brand/workflow/kind/language")
    return Track(*parts)


TrackText = Annotated[str, QueryParameter(max_length=300)]


class LeadController(Controller):
    """What leads, administrators and auditors read of the record."""

    path = "/api"

    @get(["/lead/acceptance", "/acceptance"])
    async def acceptance(
        self,
        account: NamedDependency[Account],
        lead: NamedDependency[Lead],
        days: Annotated[int, QueryParameter(ge=1, le=366)] = 30,
        track: TrackText = "",
    ) -> Board:
        """Acceptance with coverage by track and day, why suggestions were dismissed, what became of them."""
        return await lead.board(await lead_account(account), days, _track(track))

    @get("/lead/suggestions")
    async def suggestions(
        self,
        account: NamedDependency[Account],
        lead: NamedDependency[Lead],
        track: TrackText = "",
        outcome: Annotated[OutcomeKind | None, QueryParameter()] = None,
        reason: Annotated[str, QueryParameter(max_length=64)] = "",
        page: Annotated[int, QueryParameter(ge=1, le=10_000)] = 1,
    ) -> ListPage:
        """Single suggestions, newest first."""
        await lead_account(account)
        wanted = _track(track)
        brands = None if "*" in account.brands else account.brands
        return await lead.database.read(
            lambda connection: suggestions(
                connection, brands, wanted, outcome, reason, page, personal=_personal(account)
            )
        )

    @get("/lead/suggestions/{suggestion:str}")
    async def suggestion(
        self,
        suggestion: FromPath[str],
        account: NamedDependency[Account],
        lead: NamedDependency[Lead],
    ) -> Told:
        """One suggestion's full story."""
        await lead_account(account)
        try:
            found = await lead.database.read(lambda connection: told_of(connection, suggestion))
        except msgspec.MsgspecError as error:
            log.error("the story of suggestion %s cannot be read: %s", suggestion, error)
            found = None
        if found is None or not _sees(account, found.story.suggestion.track.brand):
            raise NotFoundException("there is no such suggestion, or its content cannot be read any more")
        return found if _personal(account) else Told(without_personal(found.story), None)
