"""Retention: what is older than its brand's time is erased, in portions, by whichever worker comes first."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import sqlalchemy as sa

from server.autonomy.governance import Governance
from server.storage.database import Database
from server.storage.sealing import brands, erase, older_than

EVERY_SECONDS = 24 * 3600.0
log = logging.getLogger(__name__)


async def retain(database: Database, governance: Governance, now: datetime) -> dict[str, int]:
    """Entries erased by brand."""
    erased: dict[str, int] = {}
    for brand in await database.read(brands):
        before = now - timedelta(days=governance.retention_days(brand))
        erased[brand] = 0
        while found := await database.read(partial(older_than, brand=brand, before=before)):
            erased[brand] += await database.write(
                partial(erase, conversations=found, reason="retention", actor="system", now=now)
            )
    return erased


async def keep_retaining(
    database: Database, governance: Callable[[], Governance], clock: Callable[[], datetime]
) -> None:
    """Once a day for ever."""
    while True:
        try:
            await retain(database, governance(), clock())
        except (sa.exc.SQLAlchemyError, OSError):
            log.exception("what is too old could not be erased and will be tomorrow")
        await asyncio.sleep(EVERY_SECONDS)
