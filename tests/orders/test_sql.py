"""An order system behind SQL, on real SQLite and real PostgreSQL, with everything that such systems do wrong."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from server.errors import ProblemsFound
from server.live.installation import load_orders
from server.orders import statements
from server.orders.brand import load_brand
from server.orders.exchange import FAILURES
from server.orders.reading import read_context
from server.orders.sql import SqlOrders
from tests.orders.harbour import RECORDS

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
VARIABLE = "HARBOUR_DATABASE"
SQL = """
[sql]
url = "HARBOUR_DATABASE"
customer = '''
select id as "user", first as "name.first", last as "name.last", mail, zip as "home.zip" from users where id = :customer
'''
customers_by_email = 'select id as "user", first as "name.first", mail from users where lower(mail) = :email'
customers_by_postcode = 'select id as "user", first as "name.first", mail from users where zip = :postcode'
orders = 'select code, owner as "user", status, bags, price, extra from bookings where owner = :customer order by code'
order_numbers = ["HB1001", "HB1002", "HB1003"]
json = ["extra"]
seconds = 0.5
[sql.customer_lists]
purses = 'select owner as "user", kind, amount as "left" from purses where owner = :customer'
[sql.order_lists]
legs = 'select code, ship, harbour as "from", goal as "to", day, price from legs where owner = :customer order by day'
[sql.products]
sailings = 'select ship, harbour as "from" from ships where ship = :product'
[sql.product_lists.sailings]
days = 'select ship, day, price as "price.deck", state from days where ship = :product'
"""
TABLES = """
create table users (id text, first text, last text, mail text, zip text);
create table purses (owner text, kind text, amount numeric(10, 2));
create table bookings (code text, owner text, status text, bags integer, price numeric(10, 2), extra text);
create table legs (code text, owner text, ship text, harbour text, goal text, day date, price numeric(10, 2));
create table ships (ship text, harbour text);
create table days (ship text, day date, price numeric(10, 2), state text);
insert into users values ('u/1', 'Ada', 'Byron', 'Ada@mail.example', '10A');
insert into users values ('u''2', 'Bo', 'Lee', 'bo@mail.example', '20');
insert into purses values ('u/1', 'voucher', 40.50);
insert into bookings values ('HB1001', 'u/1', 'confirmed', 2, 90.50, '{"seat": 7}');
insert into bookings values ('HB1002', 'u/1', 'cancelled', 0, 12, '{}');
insert into bookings values ('HB1003', 'u''2', 'confirmed', 1, 8, '{}');
insert into legs values ('HB1001', 'u/1', 'NA1', 'Naxos', 'Paros', '2026-03-13', 45.25);
insert into ships values ('NA1', 'Naxos');
insert into days values ('NA1', '2026-03-20', 50, 'open');
"""


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database with the ferry company's tables."""
    address: str = f"sqlite:///{tmp_path / 'ferries.db'}"
    if request.param == "postgresql":
        address = request.getfixturevalue("postgres_url")
        engine = create_async_engine(sa.engine.make_url(address).set(drivername="postgresql+asyncpg"))
        async with engine.begin() as connection:
            for one in TABLES.strip().split(";\n"):
                await connection.exec_driver_sql(one.rstrip(";"))
        await engine.dispose()
        return address
    local = sa.create_engine(address)
    with local.begin() as connection:
        for one in TABLES.strip().split(";\n"):
            connection.exec_driver_sql(one.rstrip(";"))
    local.dispose()
    return address


def declared(folder: Path, sql: str = SQL) -> SqlOrders:
    """The system that the harbour brand's declaration with this `[sql]` makes."""
    place = folder / "harbour"
    place.mkdir(exist_ok=True)
    (place / "records.toml").write_text(RECORDS + sql, encoding="utf-8")
    brand = load_brand(place)
    assert brand.records.sql is not None
    return SqlOrders(brand, brand.records.sql, lambda: NOW)


@pytest.fixture
async def system(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[SqlOrders]:
    """The ferry company's database, read as declared."""
    monkeypatch.setenv(VARIABLE, url)
    found = declared(tmp_path)
    yield found
    await found.close()


async def other(tmp_path: Path, old: str, new: str) -> SqlOrders:
    """The same with another statement."""
    assert old in SQL
    return declared(tmp_path, SQL.replace(old, new))


async def test_a_customer_and_their_orders(system: SqlOrders) -> None:
    """Rows are read by the brand's declarations: money exact, days as days, lists where their key says."""
    context = await read_context(system, "u/1", NOW)
    assert (context.problem, context.name) == ("", "Ada Byron")
    assert context.about is not None
    assert context.about.parts["purses"][0].value("left") == 4050
    first, second = context.orders
    assert (first.id, first.value("price"), first.value("bags")) == ("HB1001", 9050, 2)
    assert [(line.id, line.name, line.amount) for line in first.lines] == [("NA1", "Naxos Paros", 4525)]
    assert first.value("departs_on") == "2026-03-13"
    assert second.lines == ()
    assert context.read_at == NOW


async def test_people_and_products_are_found(system: SqlOrders) -> None:
    """E-mails without case, postcodes without spaces, nobody by what no statement looks up."""
    assert [one.customer.id for one in (await system.customers_by_email("ADA@mail.example")).found] == ["u/1"]
    assert [one.customer.id for one in (await system.customers_by_postcode("10 a")).found] == ["u/1"]
    assert (await system.customers_by_name({"ada"})).found == ()
    (product,) = (await system.products("sailings", {"NA1", "XX"})).found
    assert [(one.amount, one.available) for one in product.variants] == [(5000, True)]


async def test_values_are_bound(system: SqlOrders) -> None:
    """Whatever a customer writes stays a value."""
    assert [one.order.id for one in (await system.orders_of("u'2")).found] == ["HB1003"]
    for hostile in ("' or 1=1 --", "u/1'; drop table users; --", "\x00", ":customer"):
        assert (await system.customer(hostile)).found == ()
    assert (await read_context(system, "u/1", NOW)).problem == ""


async def test_someone_elses_data_is_refused(system: SqlOrders, tmp_path: Path) -> None:
    """A statement that forgets its condition gives no order context at all."""
    careless = await other(
        tmp_path,
        "from bookings where owner = :customer",
        "from bookings where owner = :customer or owner = owner",
    )
    context = await read_context(careless, "u/1", NOW)
    await careless.close()
    assert context.orders == ()
    assert "another customer's data" in context.problem


async def test_nothing_is_written(system: SqlOrders, tmp_path: Path, url: str) -> None:
    """Even a statement that hides a change behind WITH is refused by the database."""
    change = "with gone as (delete from bookings where owner = :customer returning *) select * from gone"
    old = SQL.partition("orders = '")[2].partition("'\n")[0]
    writing = await other(tmp_path, old, change)
    assert (await writing.orders_of("u/1")).problem
    await writing.close()
    assert len((await system.orders_of("u/1")).found) == 2


async def test_a_slow_statement_is_given_up(system: SqlOrders, tmp_path: Path, url: str) -> None:
    """By the database itself, so that nothing goes on there."""
    slow = "select pg_sleep(5)::text as code from users where id = :customer"
    if not url.startswith("postgresql"):
        numbers = "with recursive n(i) as (select 1 union all select i + 1 from n)"
        slow = f"{numbers} select count(i) as code from n where :customer is not null"
    waiting = await other(tmp_path, SQL.partition("orders = '")[2].partition("'\n")[0], slow)
    async with asyncio.timeout(20):
        found = await waiting.orders_of("u/1")
    await waiting.close()
    assert found.found == ()
    assert found.problem


async def test_what_goes_wrong_is_a_value_and_names_no_address(
    system: SqlOrders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    """A table that is gone, a variable that is not set, an address of nobody: the agent reads why, never where."""
    gone = await other(tmp_path, "from bookings where", "from nothing where")
    assert (await gone.orders_of("u/1")).problem
    await gone.close()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        nobody = f"postgresql://ada:secret@127.0.0.1:{probe.getsockname()[1]}/ferries"
        for address, why in (
            (nobody, ""),
            ("mysql://h/d", "only PostgreSQL"),
            ("", "is not set"),
            ("::", "address"),
        ):
            monkeypatch.setenv(VARIABLE, address)
            away = declared(tmp_path)
            problem = (await away.orders_of("u/1")).problem
            await away.close()
            assert problem
            assert why in problem
            assert "secret" not in problem


async def test_a_failing_database_is_left_in_peace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After failures in a row it is not asked for a while."""
    monkeypatch.setenv(VARIABLE, f"sqlite:///{tmp_path / 'missing' / 'none.db'}")
    system = declared(tmp_path)
    for _ in range(FAILURES):
        await system.orders_of("u/1")
    assert "left in peace" in (await system.orders_of("u/1")).problem
    assert not system.answers
    await system.close()


async def test_too_many_rows_are_no_answer(system: SqlOrders, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a customer cannot have is not read into memory."""
    monkeypatch.setattr(statements, "MOST_ROWS", 1)
    monkeypatch.setattr("server.orders.sql.MOST_ROWS", 1)
    assert "too long" in (await system.orders_of("u/1")).problem


def test_a_brand_is_wired_to_its_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its declaration alone; the address is not needed before something is asked."""
    monkeypatch.delenv(VARIABLE, raising=False)
    place = tmp_path / "knowledge" / "brands"
    place.mkdir(parents=True)
    declared(place)
    brands, problems = load_orders(tmp_path / "knowledge", None, NOW)
    assert problems == []
    assert isinstance(brands.systems["harbour"], SqlOrders)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("from bookings where owner = :customer", "from bookings", "binds nothing, and must bind :customer"),
        (
            "where owner = :customer order by code",
            "where owner = :owner",
            "binds :owner, and must bind :customer",
        ),
        ("orders = 'select code", "orders = 'delete", "does not begin with SELECT"),
        (
            "where ship = :product'\n[sql.product",
            "where ship = :product; drop table ships'\n[sql.product",
            "semicolon",
        ),
        ('url = "HARBOUR_DATABASE"', 'url = "postgresql://ada:secret@db/ferries"', "`sql.url`"),
        ("[sql.products]\nsailings", "[sql.products]\nflights", "there is no catalogue `flights`"),
    ],
)
def test_a_wrong_declaration_is_named(tmp_path: Path, old: str, new: str, what: str) -> None:
    """With its line, before anything is asked; an address has no place in the file."""
    assert old in SQL
    with pytest.raises(ProblemsFound) as raised:
        declared(tmp_path, SQL.replace(old, new))
    assert what in str(raised.value)
    assert "records.toml:" in str(raised.value)
