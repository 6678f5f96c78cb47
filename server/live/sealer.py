"""The sealer of this worker: chains what was committed and publishes the head outside the database."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import msgspec
import sqlalchemy as sa

from server.errors import CopilotError
from server.ledger.chain import Head, Verified, Verifier
from server.storage.database import Database
from server.storage.sealing import erased_positions, head, holds, last_link, links, seal

SEAL_SECONDS = 2.0
PUBLISH_EVERY = timedelta(minutes=1)
LOG_EVERY = timedelta(hours=1)
PORTION = 2_000
LONGEST_LINE = 4096
log = logging.getLogger(__name__)
# The head is to be kept by whatever keeps the log, at whatever level the rest is logged.
log.setLevel(logging.INFO)
_head = msgspec.json.Decoder(Head)


def read_heads(file: Path) -> list[Head]:
    """The heads in a file, one JSON object a line; CopilotError where one cannot be read.

    A last line that was never finished, as the power went, is no head.
    """
    try:
        written = file.read_bytes()
        lines = written[: written.rfind(b"\n") + 1].splitlines()
        return [_head.decode(line) for line in lines if line.strip()]
    except (OSError, ValueError, msgspec.MsgspecError) as error:
        raise CopilotError(
            f"the published heads cannot be read: {error}",
            where=str(file),
            remedy="give a file written by scripts/ledger head or by the server",
        ) from error


class Sealer:
    """Seals every two seconds; a head goes to `file` each minute in which there is a new one, and hourly to the log."""

    def __init__(self, database: Database, file: Path, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._file = file
        self._clock = clock
        self._published: Head | None = None
        self._logged: Head | None = None
        self._silent = False

    async def run(self) -> None:
        """Seal for ever; what fails is tried again."""
        whole = True
        while True:
            try:
                await self.seal(whole=whole)
                whole = False
                await self.publish()
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("the ledger could not be sealed and will be again")
            await asyncio.sleep(SEAL_SECONDS)

    async def seal(self, *, whole: bool = False) -> None:
        """Seal everything that was committed before this call."""
        while await self._database.write(lambda connection: seal(connection, whole=whole, most=PORTION)):
            pass

    async def publish(self, *, now: bool = False) -> None:
        """Write the head where a minute has passed since the last one, or `now`."""
        at = self._clock()
        last = self._published
        if self._silent:
            return
        if last is not None and at - last.at < PUBLISH_EVERY and not now:
            return
        found = await self._database.read(lambda connection: head(connection, at))
        if found is None or (last is not None and found.number == last.number):
            return
        await asyncio.to_thread(self._append, found)
        self._published = found
        if self._logged is None or at - self._logged.at >= LOG_EVERY or now:
            log.info("ledger head: %d %s", found.number, found.digest)
            self._logged = found

    def _append(self, found: Head) -> None:
        with self._file.open("a+b") as target:
            start = max(0, target.seek(0, io.SEEK_END) - LONGEST_LINE)
            target.seek(start)
            # Only what was never finished is taken away: another worker may be writing behind a whole line.
            if not (end := target.read()).endswith(b"\n"):
                target.truncate(start + end.rfind(b"\n") + 1)
            target.write(msgspec.json.encode(found) + b"\n")

    def silence(self) -> None:
        """Publish no more heads: one of a chain that is not the old one would stand for it at the next start."""
        self._silent = True

    async def continues(self) -> bool:
        """Whether the chain still holds the newest published head; one look, where `check` reads everything."""
        published = await self._newest()
        return published is not None and all(
            [await self._database.read(partial(holds, head=head)) for head in published]
        )

    async def check(self) -> Verified:
        """Verify the chain, as long as it is now, against the newest published head, in portions."""
        published = await self._newest() or []
        last = await self._database.read(last_link)
        erased = await self._database.read(erased_positions)
        verifier = Verifier(published, erased.__contains__)
        after, end = 0, 0 if last is None else last.number
        while after < end:
            most = min(PORTION, end - after)
            after = await self._database.read(partial(_add, verifier=verifier, after=after, most=most)) or end
        return verifier.result()

    async def _newest(self) -> list[Head] | None:
        """The newest published head if there is any; None where the file says nothing that can be read."""
        if not await asyncio.to_thread(self._file.is_file):
            return []
        try:
            return (await asyncio.to_thread(read_heads, self._file))[-1:]
        except CopilotError as error:
            log.error("%s", error)
            return None


def _add(connection: sa.Connection, verifier: Verifier, after: int, most: int) -> int:
    """Verify the next links where they are read, off the event loop; the number of the last, 0 without any."""
    number = 0
    for link, entry in links(connection, after, most):
        verifier.add(link, entry)
        number = link.number
    return number
