"""Transactions of the one sealer, and those that read the chain and erase content under it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from server.ledger.chain import Chained, Head, Link, Verified, Verifier, extend
from server.ledger.entry import PERSONAL, Entry, EntryKind
from server.ledger.ids import new_id
from server.storage import tables
from server.storage.rows import NO_CORRECTION, record

MOST = 5_000
BATCH = 2_000
# PostgreSQL hands out positions before commit: an entry may turn up behind ones already sealed, but not this far.
WINDOW = 10_000
_LOCK = 7266002
_COLUMNS = [tables.ledger.c[name] for name in Chained.__struct_fields__]
# Without contents, which sealing does not need and which are most of the bytes.
_ENVELOPE = [column for column in _COLUMNS if column.name not in ("content", "salt")]


def seal(connection: sa.Connection, *, whole: bool = False, most: int = MOST) -> list[Link]:
    """Chain committed entries that no link covers yet; the new links. One sealer at a time, the others wait.

    With `whole` the ledger is searched from its beginning, otherwise WINDOW positions back on PostgreSQL.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
    ledger, chain = tables.ledger, tables.chain
    last = last_link(connection)
    highest = connection.execute(sa.select(sa.func.max(chain.c.position))).scalar() or 0
    # SQLite's one writer gives positions in the order of commits: nothing turns up behind what is sealed.
    low = 0 if whole else highest - (WINDOW if connection.dialect.name == "postgresql" else 0)
    rows = connection.execute(
        sa.select(*_ENVELOPE)
        .outerjoin(chain, chain.c.position == ledger.c.position)
        .where(ledger.c.position > low, chain.c.position.is_(None))
        .order_by(ledger.c.position)
        .limit(most)
    ).all()
    links = extend(last, (_chained(row) for row in rows))
    if links:
        connection.execute(chain.insert(), [msgspec.structs.asdict(link) for link in links])
    return links


def last_link(connection: sa.Connection) -> Link | None:
    """The newest link."""
    chain = tables.chain
    row = connection.execute(sa.select(chain).order_by(chain.c.number.desc()).limit(1)).first()
    return None if row is None else Link(row.number, row.position, row.digest)


def head(connection: sa.Connection, now: datetime) -> Head | None:
    """The head to publish; None before anything is sealed."""
    last = last_link(connection)
    return None if last is None else Head(last.number, last.digest.hex(), now)


def holds(connection: sa.Connection, head: Head) -> bool:
    """Whether the chain has a head that was published earlier."""
    chain = tables.chain
    query = sa.select(chain.c.digest).where(chain.c.number == head.number)
    found = connection.execute(query).scalar_one_or_none()
    return found is not None and found.hex() == head.digest


def unsealed(connection: sa.Connection) -> int:
    """How many entries no link covers."""
    ledger, chain = tables.ledger, tables.chain
    query = (
        sa.select(sa.func.count())
        .select_from(ledger)
        .outerjoin(chain, chain.c.position == ledger.c.position)
        .where(chain.c.position.is_(None))
    )
    return int(connection.execute(query).scalar_one())


def links(
    connection: sa.Connection, after: int = 0, most: int | None = None
) -> Iterator[tuple[Link, Chained | None]]:
    """Links behind a number with their entries, in order."""
    ledger, chain = tables.ledger, tables.chain
    query = (
        sa.select(
            chain.c.number,
            chain.c.position.label("sealed_position"),
            chain.c.digest,
            *_COLUMNS,
        )
        .outerjoin(ledger, ledger.c.position == chain.c.position)
        .where(chain.c.number > after)
        .order_by(chain.c.number)
        .limit(most)
    )
    for row in connection.execution_options(yield_per=BATCH).execute(query):
        link = Link(row.number, row.sealed_position, row.digest)
        yield link, None if row.position is None else _chained(row)


def verify(connection: sa.Connection, published: Sequence[Head] = ()) -> Verified:
    """Everything that the chain proves, in one snapshot."""
    erased = erased_positions(connection)
    verifier = Verifier(published, erased.__contains__)
    for link, entry in links(connection):
        verifier.add(link, entry)
    verifier.unsealed(unsealed(connection))
    return verifier.result()


def _chained(row: sa.Row[Any]) -> Chained:
    known = row._mapping
    return Chained(**{name: known[name] for name in Chained.__struct_fields__ if name in known})


# -- erasing --


class _Erasure(msgspec.Struct):
    ranges: list[tuple[int, int]]


def erased_positions(connection: sa.Connection) -> set[int]:
    """The positions whose content was erased on record."""
    ledger = tables.ledger
    bodies = connection.execute(
        sa.select(ledger.c.content).where(ledger.c.kind == EntryKind.ERASURE)
    ).scalars()
    found: set[int] = set()
    for body in bodies:
        if body is not None:
            for first, last in msgspec.json.decode(body, type=_Erasure).ranges:
                found.update(range(first, last + 1))
    return found


def erase(
    connection: sa.Connection, conversations: Sequence[str], reason: str, actor: str, now: datetime
) -> int:
    """Erase what was said in these conversations, with the salts; entries, times and links stay. How many entries.

    What is erased is recorded by position, so that content that vanished otherwise is found.
    """
    positions: list[int] = []
    for start in range(0, len(conversations), 500):
        some = conversations[start : start + 500]
        positions += _forget_entries(connection, some)
        _forget_copies(connection, some)
    if positions:
        content = {
            "reason": reason,
            "ranges": list(_ranges(sorted(positions))),
            "conversations": len(conversations),
        }
        record(connection, [Entry(f"erasure:{new_id()}", EntryKind.ERASURE, now, content, actor=actor)], now)
    return len(positions)


def _forget_entries(connection: sa.Connection, conversations: Sequence[str]) -> list[int]:
    ledger = tables.ledger
    personal = sa.and_(
        ledger.c.conversation.in_(conversations), ledger.c.kind.in_(PERSONAL), ledger.c.content.is_not(None)
    )
    positions = list(connection.execute(sa.select(ledger.c.position).where(personal)).scalars())
    connection.execute(ledger.update().where(personal).values(content=None, salt=None))
    return positions


def _forget_copies(connection: sa.Connection, conversations: Sequence[str]) -> None:
    """The same words in messages, frames and the list of conversations."""
    message, frame, conversation = tables.message, tables.frame, tables.conversation
    connection.execute(frame.delete().where(frame.c.conversation.in_(conversations)))
    connection.execute(
        message.update()
        .where(message.c.conversation.in_(conversations))
        .values(text="", attachments="[]", redacted="[]")
    )
    connection.execute(
        conversation.update()
        .where(conversation.c.id.in_(conversations))
        .values(
            customer_id=None,
            customer_name="",
            last_text="",
            correction=NO_CORRECTION,
            identity_method="",
            standing=None,
        )
    )


def of_customer(connection: sa.Connection, brand: str, customer: str) -> list[str]:
    """The conversations of a customer."""
    table = tables.conversation
    query = sa.select(table.c.id).where(table.c.brand == brand, table.c.customer_id == customer)
    return list(connection.execute(query).scalars())


def older_than(connection: sa.Connection, brand: str, before: datetime, most: int = 500) -> list[str]:
    """Conversations of a brand in which nothing was said since `before` and something is left to erase."""
    table, message = tables.conversation, tables.message
    left = sa.exists().where(message.c.conversation == table.c.id, message.c.text != "")
    query = sa.select(table.c.id).where(table.c.brand == brand, table.c.last_at < before, left).limit(most)
    return list(connection.execute(query).scalars())


def brands(connection: sa.Connection) -> list[str]:
    """Every brand that has conversations."""
    return sorted(connection.execute(sa.select(tables.conversation.c.brand).distinct()).scalars())


def _ranges(positions: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = None
    for position in positions:
        if first is None or last is None:
            first = last = position
        elif position == last + 1:
            last = position
        else:
            yield first, last
            first = last = position
    if first is not None and last is not None:
        yield first, last
