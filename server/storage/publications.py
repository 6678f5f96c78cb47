"""The transaction that puts the publications of indexes into the ledger."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa

from server.knowledge.history import Publication
from server.ledger.entry import Entry, EntryKind
from server.storage.rows import record


def record_publications(connection: sa.Connection, lines: Iterable[Publication], now: datetime) -> None:
    """An entry for each line of the history; those already there are left as they are."""
    record(connection, [Entry(line.event_id, EntryKind.KNOWLEDGE, line.at, line) for line in lines], now)
