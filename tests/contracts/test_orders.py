"""What every order system must do: one suite on files and their changes in SQLite, on HTTP, on SQL of two databases."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

import asyncpg  # type: ignore[import-untyped]
import pytest

from server.action.action import Argument, RunState
from server.action.runner import ActionRequest, SystemRunner
from server.conversation.conversation import Assurance, Identity
from server.orders.brand import load_brand
from server.orders.changes import Changes
from server.orders.http import HttpOrders
from server.orders.jsonl import load
from server.orders.reading import read_context
from server.orders.records import Brand
from server.orders.source import OrderSystem
from server.orders.sql import SqlOrders
from server.policy.facts import facts
from server.policy.schema import brand_schema
from tests.orders.remote import Answer, Remote

NOW = datetime(2026, 4, 2, 12, tzinfo=UTC)
VARIABLE = "CONTRACT_DATABASE"
RECORDS = """
[brand]
name = "Kiosk"
timezone = "Europe/Berlin"
currency = "EUR"
languages = ["en"]
default_language = "en"
[customer]
file = "people"
key = "id"
name = ["given", "family"]
email = "mail"
postcode = "zip"
[order]
file = "sales"
key = "number"
customer = "buyer"
currency = "money"
open_statuses = ["open"]
[order.fields]
status = { type = "text" }
placed_on = { type = "date", path = "placed_at" }
total = { type = "money", scale = "major" }
[order.lines]
path = "items"
id = "sku"
name = "title"
quantity = "count"
amount = "price"
scale = "major"
[actions.cancel]
arguments = { order = "order" }
requires = { status = ["open"] }
sets = { status = "cancelled" }
"""
SENDS = """
[http]
url = "http://host"
seconds = 0.4
[http.actions]
cancel = "POST /sales/{order}/cancel"
"""
ASKS = SENDS.replace(
    "[http.actions]",
    """customer = "/people/{customer}"
customers_by_email = "/people?mail={email}"
customers_by_postcode = "/people?zip={postcode}"
orders = "/people/{customer}/sales"
order_numbers = ["A1", "A2"]
[http.actions]""",
)
SELECTS = """
[sql]
url = "CONTRACT_DATABASE"
customer = 'select * from people where id = :customer'
customers_by_email = 'select * from people where lower(mail) = :email'
customers_by_postcode = "select * from people where replace(replace(zip, ' ', ''), '-', '') = :postcode"
orders = 'select * from sales where buyer = :customer order by number'
order_numbers = ["A1", "A2"]
seconds = 0.4
[sql.order_lists]
items = 'select items.* from items join sales on sales.number = items.number where sales.buyer = :customer order by sku'
"""
PEOPLE = [
    {"id": "c-1", "given": "Žofia", "family": "Ñandú-Ó Briain", "mail": "Zofia@Example.com", "zip": "10 115"},
    {"id": "c-2", "given": "太郎", "family": "山田", "mail": "taro@example.com", "zip": "150-0001"},
    {"id": "c-3", "given": "عمر", "family": "الشريف", "mail": "omar@example.com", "zip": "11511"},
    {"id": "c/4' --", "given": "<b>Bo</b>", "family": "O'Hara", "mail": "bo@example.com", "zip": "9"},
]
SALES = [
    ("A1", "c-1", "open", "JPY", "1250", "2026-03-28T23:30:00Z", [("s1", "湯のみ", 2, "625")]),
    ("A2", "c-1", "sent", "KWD", "43.127", "2026-03-29T01:30:00Z", []),
    ("A3", "c-2", "open", "EUR", "19.90", "2026-04-01T09:00:00+02:00", [("s2", "كوب", 1, "19.90")]),
    ("A4", "c-2", "open", "EUR", "1.005", "soon", []),
    ("A5", "c/4' --", "open", "EUR", "3", "2026-04-01", []),
]


class World:
    """What the order system holds: read by the test's remote system, changed by actions that are sent to it."""

    def __init__(self) -> None:
        self.status = {number: status for number, _, status, *_ in SALES}
        self.mood: Callable[[Answer], Answer] = lambda answer: answer
        self.keys: list[str] = []
        self.done: Callable[[str], Awaitable[None]] | None = None

    def sale(self, row: tuple[Any, ...]) -> dict[str, Any]:
        """An order's record."""
        number, buyer, _, money, total, placed, lines = row
        items = [
            {"sku": sku, "title": title, "count": count, "price": price} for sku, title, count, price in lines
        ]
        known = {"number": number, "buyer": buyer, "status": self.status[number], "money": money}
        return {**known, "total": total, "placed_at": placed, "items": items}

    async def answer(self, method: str, path: str, headers: dict[str, str], body: Any) -> Answer:
        """What the remote system says."""
        if method == "POST":
            return await self._cancel(path.split("/")[2], headers["idempotency-key"])
        asked = parse_qs(urlsplit(path).query)
        if asked:
            ((field, (value,)),) = asked.items()
            return self.mood((200, [one for one in PEOPLE if plain(one[field]) == plain(value)]))
        person = unquote(path.split("/")[2])
        if path.endswith("/sales"):
            return self.mood((200, [self.sale(row) for row in SALES if row[1] == person]))
        found = [one for one in PEOPLE if one["id"] == person]
        return self.mood((200, found[0]) if found else (404, {}))

    async def _cancel(self, number: str, key: str) -> Answer:
        if key not in self.keys:
            if self.status[number] != "open":
                return 409, {"detail": "it is on its way"}
            self.keys.append(key)
            self.status[number] = "cancelled"
            if self.done is not None:
                await self.done(number)
        return 200, {}


class Source:
    """One order system under test; `spoiled` has it answer slowly, wrongly, or with somebody else's orders."""

    def __init__(self, found: OrderSystem, spoiled: Callable[[str], Awaitable[OrderSystem]]) -> None:
        self.found = found
        self.spoiled = spoiled
        self.runner = SystemRunner(self)

    def system(self, brand: str) -> OrderSystem:
        """That one for every brand."""
        return self.found

    async def cancel(self, customer: str, number: str, key: str = "k1") -> tuple[RunState, str]:
        """A confirmed cancellation."""
        arguments = (Argument("order", "order", number),)
        result = await self.runner.run(ActionRequest(key, "kiosk", customer, "cancel", arguments, NOW))
        return result.state, result.detail


def plain(text: str) -> str:
    """As e-mails and postcodes are compared."""
    return text.casefold().replace(" ", "").replace("-", "")


def declared(folder: Path, more: str = "") -> Brand:
    """The brand with this way to its records."""
    place = folder / "kiosk"
    place.mkdir(exist_ok=True)
    (place / "records.toml").write_text(RECORDS + more, encoding="utf-8")
    return load_brand(place)


def held(changes: Changes) -> None:
    """Wait until an action has the file."""
    while not changes._lock.locked():
        time.sleep(0.01)


async def files(stack: AsyncExitStack, folder: Path) -> Source:
    """JSON Lines in a folder, with what actions changed beside them in SQLite."""
    brand = declared(folder)
    world = World()
    rows: dict[str, list[Any]] = {"people": PEOPLE, "sales": [world.sale(row) for row in SALES]}
    for name, records in rows.items():
        (folder / "kiosk" / f"{name}.jsonl").write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    system = load(folder / "kiosk", brand, NOW.date())
    changes = system.changes = Changes(folder / "changes.sqlite3")
    stack.callback(changes.close)

    async def spoiled(how: str) -> OrderSystem:
        other = sqlite3.connect(folder / "changes.sqlite3", isolation_level=None)
        stack.callback(other.close)
        if how == "slow":
            # Another process writes, and an action of this one waits for it.
            other.execute("begin immediate")
            waiting = asyncio.create_task(Source(system, spoiled).cancel("c-2", "A3"))
            stack.push_async_callback(asyncio.wait, [waiting])
            stack.callback(other.rollback)
            await asyncio.to_thread(held, changes)
            return system
        order, content = ("A3", '{"status": "open"}') if how == "somebody else's" else ("A1", how)
        other.execute("insert into document values ('kiosk', 'c-1', ?, ?)", (order, content))
        return system

    return Source(system, spoiled)


async def remote(stack: AsyncExitStack, world: World) -> str:
    """The address of the remote system."""
    server = await asyncio.start_server(Remote(world.answer).serve, "127.0.0.1", 0)
    stack.push_async_callback(server.wait_closed)
    stack.callback(server.close)
    return f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def http(stack: AsyncExitStack, folder: Path) -> Source:
    """A system that is asked, and acts, over HTTP."""
    world = World()
    brand = declared(folder, ASKS.replace("http://host", await remote(stack, world)))
    assert brand.records.http is not None
    system = HttpOrders(brand, brand.records.http, lambda: NOW)
    stack.push_async_callback(system.close)
    everything = [world.sale(row) for row in SALES]
    answers: dict[str, Callable[[Answer], Answer]] = {
        "somebody else's": lambda answer: (200, everything) if isinstance(answer[1], list) else answer,  # type: ignore[index]
        "slow": lambda answer: 1.0,
        "wrong": lambda answer: b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>",
    }

    async def spoiled(how: str) -> OrderSystem:
        world.mood = answers[how]
        return system

    return Source(system, spoiled)


TABLES = """
create table people (id text, given text, family text, mail text, zip text);
create table sales (number text, buyer text, status text, money text, total numeric(12, 3), placed_at text);
create table items (number text, sku text, title text, count integer, price numeric(12, 3))
"""
CARELESS = "where buyer = :customer or buyer <> :customer"
SLOW = {
    "sqlite": "with recursive n(i) as (select 1 union all select i + 1 from n)"
    " select count(i) from n where :customer <> ''",
    "postgresql": "select pg_sleep(5)::text as number from sales where :customer <> ''",
}


async def sql(stack: AsyncExitStack, folder: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> Source:
    """A database that is read, beside a system that acts over HTTP."""
    kind = url.partition(":")[0]
    execute = await _postgres(stack, url) if kind == "postgresql" else _sqlite(stack, url)
    for statement in TABLES.strip().split(";\n"):
        await execute(statement)
    for one in PEOPLE:
        await execute(f"insert into people values ({', '.join(map(quoted, one.values()))})")
    for number, buyer, status, money, total, placed, lines in SALES:
        values = ", ".join(map(quoted, (number, buyer, status, money)))
        await execute(f"insert into sales values ({values}, {total}, {quoted(placed)})")
        for sku, title, count, price in lines:
            named = ", ".join(map(quoted, (number, sku, title)))
            await execute(f"insert into items values ({named}, {count}, {price})")
    monkeypatch.setenv(VARIABLE, url)
    world = World()

    async def done(number: str) -> None:
        await execute(f"update sales set status = 'cancelled' where number = {quoted(number)}")

    world.done = done
    sends = SENDS.replace("http://host", await remote(stack, world))

    def system(statements: str) -> SqlOrders:
        records = declared(folder, statements + sends)
        assert records.records.sql is not None
        made = SqlOrders(records, records.records.sql, lambda: NOW, records.records.http)
        stack.push_async_callback(made.close)
        return made

    async def spoiled(how: str) -> OrderSystem:
        orders = "select * from sales where buyer = :customer order by number"
        assert orders in SELECTS
        if how == "wrong":
            await execute("alter table sales rename to gone")
            return system(SELECTS)
        other = SLOW[kind] if how == "slow" else f"select * from sales {CARELESS}"
        return system(SELECTS.replace(f"'{orders}'", f'"{other}"'))

    return Source(system(SELECTS), spoiled)


def quoted(text: str) -> str:
    """A text in a statement of the test's own data."""
    return "'" + text.replace("'", "''") + "'"


def _sqlite(stack: AsyncExitStack, url: str) -> Callable[[str], Awaitable[Any]]:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    stack.callback(connection.close)

    async def execute(statement: str) -> None:
        connection.execute(statement)

    return execute


async def _postgres(stack: AsyncExitStack, url: str) -> Callable[[str], Awaitable[Any]]:
    connection = await asyncpg.connect(url)
    stack.push_async_callback(connection.close)
    return connection.execute  # type: ignore[no-any-return]


ALL = ("files", "http", "sqlite", "postgresql")


@pytest.fixture(params=ALL)
async def source(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Source]:
    """Each kind of order system with the same people and orders."""
    async with AsyncExitStack() as stack:
        if request.param == "files":
            yield await files(stack, tmp_path)
        elif request.param == "http":
            yield await http(stack, tmp_path)
        elif request.param == "sqlite":
            yield await sql(stack, tmp_path, f"sqlite:///{tmp_path / 'kiosk.db'}", monkeypatch)
        else:
            yield await sql(stack, tmp_path, request.getfixturevalue("postgres_url"), monkeypatch)


async def test_names_of_any_script_money_of_any_currency_days_of_the_brand(source: Source) -> None:
    """No decimals for yen, three for dinars; a time before midnight in UTC is the next day in Berlin, summer or not."""
    context = await read_context(source.found, "c-1", NOW)
    assert (context.problem, context.name) == ("", "Žofia Ñandú-Ó Briain")
    yen, dinars = sorted(context.orders, key=lambda order: order.id)
    assert [(one.currency, one.value("total")) for one in (yen, dinars)] == [("JPY", 1250), ("KWD", 43127)]
    assert [one.value("placed_on") for one in (yen, dinars)] == ["2026-03-29", "2026-03-29"]
    assert [(line.id, line.name, line.quantity, line.amount) for line in yen.lines] == [
        ("s1", "湯のみ", 2, 625)
    ]
    for key, name in (("c-2", "太郎 山田"), ("c-3", "عمر الشريف"), ("c/4' --", "<b>Bo</b> O'Hara")):
        other = await read_context(source.found, key, NOW)
        assert (other.problem, other.name) == ("", name)


async def test_a_value_that_cannot_be_is_missing_and_the_rest_stays(source: Source) -> None:
    """Half a cent is no amount and "soon" no day: nothing is rounded or guessed."""
    orders = {owned.order.id: owned.order for owned in (await source.found.orders_of("c-2")).found}
    assert orders["A3"].value("total") == 1990
    assert [orders["A4"].value(name) for name in ("status", "total", "placed_on")] == ["open", None, None]


async def test_people_are_found_in_any_spelling_and_nobody_by_nothing(source: Source) -> None:
    """By e-mail without case, by postcode without spaces and hyphens."""
    found = [
        await source.found.customers_by_email("ZOFIA@example.COM"),
        await source.found.customers_by_postcode("10-115"),
        await source.found.customers_by_postcode("150 0001"),
        await source.found.customers_by_email("nobody@example.com"),
        await source.found.customer("nobody"),
    ]
    assert [[person.customer.id for person in people.found] for people in found] == [
        ["c-1"],
        ["c-1"],
        ["c-2"],
        [],
        [],
    ]
    assert not any(people.problem for people in found)


async def test_whatever_a_customer_writes_stays_a_value(source: Source) -> None:
    """Keys and e-mails that look like paths or statements find nobody, and harm nothing."""
    for hostile in ("' or 1=1 --", "c-1'; drop table people; --", "../c-1", "c-1?x=1", "%", ":customer"):
        assert (await source.found.customer(hostile)).found == ()
        assert (await source.found.customers_by_email(hostile)).found == ()
        assert (await source.found.orders_of(hostile)).found == ()
    assert (await read_context(source.found, "c-1", NOW)).problem == ""


async def test_an_action_is_done_once_and_seen_at_once(source: Source) -> None:
    """The same key again does nothing more; the order reads as changed, others as before."""
    assert await source.cancel("c-1", "A1") == (RunState.DONE, "")
    assert await source.cancel("c-1", "A1") == (RunState.DONE, "")
    orders = (await source.found.orders_of("c-1")).found
    assert {one.order.id: one.order.value("status") for one in orders} == {"A1": "cancelled", "A2": "sent"}
    other = (await source.found.orders_of("c-2")).found
    assert {one.order.value("status") for one in other} == {"open"}
    assert source.runner.idempotent("kiosk")


async def test_what_may_not_be_done_is_refused_with_a_reason(source: Source) -> None:
    """An order in another state, and an action that is not declared."""
    state, why = await source.cancel("c-1", "A2")
    assert state is RunState.FAILED
    assert why
    unknown = ActionRequest("k2", "kiosk", "c-1", "burn", (), NOW)
    assert (await source.runner.run(unknown)).state is RunState.FAILED


@pytest.mark.parametrize(
    ("how", "problem"),
    [
        ("somebody else's", "another customer's data"),
        ("slow", "orders unavailable"),
        ("wrong", "orders unavailable"),
    ],
)
async def test_a_bad_answer_is_no_order_context(source: Source, how: str, problem: str) -> None:
    """The agent reads why, and nothing of what was answered."""
    system = await source.spoiled(how)
    async with asyncio.timeout(20):
        context = await read_context(system, "c-1", NOW)
    assert problem in context.problem
    assert (context.orders, context.name, context.about) == ((), "", None)


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"lines": 5}',
        '{"lines": ["s1"]}',
        '{"lines": [{"id": 5, "name": "x", "quantity": "two"}]}',
        "\x00",
    ],
)
async def test_a_change_that_cannot_be_read_is_no_order_context(tmp_path: Path, content: str) -> None:
    """Whatever stands in the file of changes, the agent reads that it does, and other customers are served."""
    async with AsyncExitStack() as stack:
        source = await files(stack, tmp_path)
        other = sqlite3.connect(tmp_path / "changes.sqlite3", isolation_level=None)
        stack.callback(other.close)
        for order in ("A1", ""):
            other.execute("delete from document")
            other.execute("insert into document values ('kiosk', 'c-1', ?, ?)", (order, content))
            context = await read_context(source.found, "c-1", NOW)
            if order or content[:2] != '{"':
                assert "cannot be read" in context.problem, (order, context)
                assert context.orders == ()
            assert (await read_context(source.found, "c-2", NOW)).problem == ""


async def test_rules_ask_for_patience_over_a_bad_answer(source: Source) -> None:
    """Orders count as unavailable, none of them is known, and nothing is raised: the conversation goes on."""
    system = await source.spoiled("wrong")
    context = await read_context(system, "c-1", NOW)
    identity = Identity("c-1", Assurance.AUTHENTICATED, "test", NOW)
    known = facts(
        brand_schema(system.brand.records),
        context,
        identity,
        now=NOW,
        timezone=ZoneInfo("Europe/Berlin"),
        brand="kiosk",
        language="en",
        mentioned=True,
    )
    assert (known["orders.available"], known["orders.count"], known["order.found"]) == (False, 0, False)
