"""Transactions that read the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from server.insight.acceptance import LedgerEntry
from server.ledger.entry import EntryKind
from server.storage import tables

BATCH = 1000


def entries(connection: sa.Connection, since: datetime | None = None) -> Iterator[LedgerEntry]:
    """Every entry in order, contents decoded; erased ones have none."""
    table = tables.ledger
    query = sa.select(table).order_by(table.c.position)
    if since is not None:
        query = query.where(table.c.recorded_at >= since)
    for row in connection.execution_options(yield_per=BATCH).execute(query):
        yield entry_of(row)


def entry_of(row: sa.Row[Any]) -> LedgerEntry:
    """One row of the ledger."""
    return LedgerEntry(
        position=row.position,
        kind=EntryKind(row.kind),
        occurred_at=row.occurred_at,
        recorded_at=row.recorded_at,
        conversation=row.conversation,
        suggestion=row.suggestion,
        actor=row.actor,
        content=None if row.content is None else msgspec.json.decode(row.content),
    )
