"""The decisions that the ledger holds."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from server.cli.ledger.opening import settings_of, with_database
from server.ledger.entry import EntryKind
from server.orders.context import OrderContext
from server.policy.decision import Decision
from server.policy.replay import Recorded, money_of
from server.storage.database import Database
from server.storage.ledgers import entries

DECIDED = (EntryKind.SUGGESTION, EntryKind.WITHHELD)


def decisions(given: argparse.Namespace, since: datetime | None = None) -> list[Recorded]:
    """Every decision recorded since a time, oldest first; what was erased is left out."""

    async def read(database: Database) -> list[Recorded]:
        return await database.read(lambda connection: list(_read(connection, since)))

    return with_database(settings_of(given), read)


def _read(connection: sa.Connection, since: datetime | None) -> Iterator[Recorded]:
    for entry in entries(connection, since):
        if entry.kind in DECIDED and entry.content is not None:
            found = recorded(entry.content, entry.occurred_at)
            if found is not None:
                yield found


def recorded(content: dict[str, Any], at: datetime) -> Recorded | None:
    """The decision in an entry's content, None when nothing was decided."""
    result = content.get("result") or {}
    track = result.get("track") or content.get("track") or {}
    if not result.get("decision"):
        return None
    decision = msgspec.convert(result["decision"], Decision)
    context = msgspec.convert(content["understood"]["context"], OrderContext)
    money, currency = money_of(decision, context)
    return Recorded(
        id=str(result["id"]),
        at=at,
        brand=str(decision.inputs.get("brand") or track.get("brand") or ""),
        language=str(track.get("language") or "en"),
        decision=decision,
        context=context,
        money=money,
        currency=currency,
    )
