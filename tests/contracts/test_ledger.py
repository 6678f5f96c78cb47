"""What every database must do with the ledger's chain: the same suite on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from server.autonomy.governance import Governance, Retention
from server.conversation.conversation import ConversationEvent, ConversationKey, EventKind
from server.ledger.chain import Head
from server.ledger.ids import new_id
from server.live.retention import retain
from server.live.sealer import Sealer, read_heads
from server.storage import tables
from server.storage.database import Database
from server.storage.observing import observe_event
from server.storage.publishing import publish
from server.storage.sealing import erase, head, of_customer, seal, verify
from tests.contracts.test_conversations import ADA, NOW, computation, observe

LEDGER, CHAIN = tables.ledger, tables.chain


async def recorded(database: Database, count: int = 6) -> str:
    """A conversation with some entries, all sealed; its id."""
    committed = await observe(database, "where is it?")
    for number in range(count):
        made = computation(committed)
        await database.write(lambda connection, made=made: publish(connection, made, NOW))  # type: ignore[misc]
        committed = await observe(database, f"message {number}")
    while await database.write(seal):
        pass
    return committed.conversation.id


async def published(database: Database) -> Head:
    """The head as it would be kept elsewhere."""
    found = await database.read(lambda connection: head(connection, NOW))
    assert found is not None
    return found


async def kinds(database: Database, *heads: Head) -> list[str]:
    """The kinds of problems that verifying finds."""
    found = await database.read(lambda connection: verify(connection, heads))
    return [problem.kind for problem in found.problems]


async def test_what_is_sealed_verifies(database: Database) -> None:
    """Times, bytes and absent values come back from the database as they were sealed."""
    await recorded(database)
    found = await database.read(lambda connection: verify(connection, [Head(1, "00", NOW)]))
    assert [problem.kind for problem in found.problems] == ["rewritten"]
    assert await kinds(database, await published(database)) == []
    made = computation(await observe(database, "one more"))
    await database.write(lambda connection: publish(connection, made, NOW))
    later = await database.read(verify)
    assert later.unsealed > 0
    assert any("not sealed yet" in what for what in later.unknown)


async def test_sealers_at_once_make_one_chain(database: Database) -> None:
    """Workers that seal while others record neither fork the chain nor leave anything out."""

    async def record(number: int) -> None:
        for turn in range(5):
            key = ConversationKey("lumen", "demo", f"{number}-{turn}")
            event = ConversationEvent(EventKind.ASSIGNED, NOW)
            await database.write(
                lambda connection, key=key, event=event: observe_event(  # type: ignore[misc]
                    connection, key, event, ADA, new_id(), NOW
                )
            )

    async def sealing() -> None:
        for _ in range(10):
            await database.write(lambda connection: seal(connection, most=3))

    await asyncio.gather(record(1), record(2), sealing(), sealing(), sealing())
    while await database.write(lambda connection: seal(connection, whole=True)):
        pass
    found = await database.read(verify)
    assert (found.problems, found.unsealed) == ((), 0)
    numbers = await database.read(
        lambda connection: list(
            connection.execute(sa.select(CHAIN.c.number).order_by(CHAIN.c.number)).scalars()
        )
    )
    assert numbers == list(range(1, len(numbers) + 1))


TAMPERING: list[tuple[str, Callable[[], Any], set[str]]] = [
    ("a word", lambda: LEDGER.update().where(LEDGER.c.position == 3).values(content=b"{}"), {"edited"}),
    ("an actor", lambda: LEDGER.update().where(LEDGER.c.position == 3).values(actor="p-other"), {"edited"}),
    (
        "a time",
        lambda: LEDGER.update().where(LEDGER.c.position == 3).values(recorded_at=NOW - timedelta(seconds=1)),
        {"edited"},
    ),
    ("a removal", lambda: LEDGER.delete().where(LEDGER.c.position == 3), {"missing"}),
    (
        "an unrecorded erasure",
        lambda: LEDGER.update().where(LEDGER.c.position == 3).values(content=None),
        {"erased"},
    ),
    ("a link", lambda: CHAIN.delete().where(CHAIN.c.number == 3), {"gap", "edited"}),
    ("the end", lambda: CHAIN.delete().where(CHAIN.c.number >= 5), {"truncated"}),
]


@pytest.mark.parametrize(("name", "statement", "expected"), TAMPERING, ids=[one[0] for one in TAMPERING])
async def test_tampering_is_found(
    database: Database, name: str, statement: Callable[[], Any], expected: set[str]
) -> None:
    """Whatever somebody with access to the database changes, against the head kept elsewhere."""
    await recorded(database)
    before = await published(database)
    await database.write(lambda connection: connection.execute(statement()).rowcount)
    assert set(await kinds(database, before)) == expected, name


async def test_erasure_takes_the_words_everywhere_and_leaves_the_chain(database: Database) -> None:
    """What was said is in no table any more; the chain verifies against a head from before."""
    conversation = await recorded(database)
    before = await published(database)
    assert await database.write(
        lambda connection: erase(connection, [conversation], "asked for", "operator", NOW)
    )
    while await database.write(seal):
        pass
    assert await kinds(database, before) == []

    def everything(connection: sa.Connection) -> str:
        rows = [
            str([bytes(one) if isinstance(one, memoryview) else one for one in row])
            for table in tables.metadata.sorted_tables
            for row in connection.execute(sa.select(table))
        ]
        return "\n".join(rows)

    kept = await database.read(everything)
    assert "where is it?" not in kept
    assert "message 3" not in kept
    assert "It arrives on Monday" not in kept


async def test_retention_is_by_brand(database: Database) -> None:
    """What is older than its brand's time goes, once; a customer's conversations are found by brand."""
    await recorded(database)
    rules = Governance(retention=Retention(days=400, brands={"lumen": 30}))
    assert await retain(database, rules, NOW + timedelta(days=29)) == {"lumen": 0}
    assert (await retain(database, rules, NOW + timedelta(days=31)))["lumen"] > 0
    assert await retain(database, rules, NOW + timedelta(days=31)) == {"lumen": 0}
    assert await database.read(lambda connection: of_customer(connection, "lumen", "nobody")) == []


async def test_the_head_is_published_outside(database: Database, tmp_path: Path) -> None:
    """A file gets a line a minute in which there is a new head; the next start checks against the last one."""
    now = [NOW]
    sealer = Sealer(database, tmp_path / "heads.jsonl", lambda: now[0])
    made = computation(await observe(database, "hello"))
    await sealer.seal()
    await sealer.publish()
    await database.write(lambda connection: publish(connection, made, NOW))
    await sealer.seal()
    await sealer.publish()
    assert len(read_heads(tmp_path / "heads.jsonl")) == 1
    now[0] += timedelta(minutes=2)
    await sealer.publish()
    lines = (tmp_path / "heads.jsonl").read_text().splitlines()
    assert len(lines) == 2
    assert json.loads(lines[1])["number"] > json.loads(lines[0])["number"]
    assert (await Sealer(database, tmp_path / "heads.jsonl", lambda: NOW).check()).whole
    await database.write(
        lambda connection: connection.execute(CHAIN.delete().where(CHAIN.c.number > 1)).rowcount
    )
    cut = Sealer(database, tmp_path / "heads.jsonl", lambda: NOW + timedelta(minutes=9))
    assert not (await cut.check()).whole
    assert not await cut.continues()
    cut.silence()
    await cut.seal()
    await cut.publish()
    assert (tmp_path / "heads.jsonl").read_text().splitlines() == lines


async def test_a_head_that_was_not_finished_is_none(database: Database, tmp_path: Path) -> None:
    """The power goes while a line is written: the one before it counts, and the next takes its place."""
    file = tmp_path / "heads.jsonl"
    sealer = Sealer(database, file, lambda: NOW)
    made = computation(await observe(database, "hello"))
    await sealer.seal()
    await sealer.publish()
    (whole,) = read_heads(file)
    file.write_bytes(file.read_bytes() + file.read_bytes()[:40])
    assert read_heads(file) == [whole]
    later = Sealer(database, file, lambda: NOW)
    assert await later.continues()
    await database.write(lambda connection: publish(connection, made, NOW))
    await later.seal()
    await later.publish()
    first, second = read_heads(file)
    assert first == whole
    assert second.number > first.number
    file.write_text("nothing of the kind\n")
    assert not await later.continues()
    assert (await later.check()).whole
