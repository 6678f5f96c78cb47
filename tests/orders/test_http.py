"""An order system behind HTTP, over a real socket, with everything that such systems do wrong."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from server.action.action import Argument, RunState
from server.action.runner import ActionRequest, SystemRunner
from server.errors import ProblemsFound
from server.orders.brand import load_brand
from server.orders.exchange import FAILURES, MOST_BYTES, filled
from server.orders.http import HttpOrders
from server.orders.reading import read_context
from server.orders.sending import SEND_TRIES
from server.orders.source import OrderSystem
from tests.orders.harbour import RECORDS
from tests.orders.remote import Handler, Remote

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HTTP = """
[http]
url = "http://host/api"
token = "HARBOUR_TOKEN"
customer = "/users/{customer}"
customers_by_email = "/users?mail={email}"
orders = "/users/{customer}/bookings"
order_numbers = ["HB1001", "HB1002", "HB1003"]
items = "data"
seconds = 0.4
[http.actions]
cancel = "POST /bookings/{code}/cancel"
"""
PERSON = {
    "user": "u/1",
    "name": {"first": "Ada", "last": "Byron"},
    "mail": "ada@mail.example",
    "home": {"zip": "10"},
}
BOOKING = {"code": "HB1001", "user": "u/1", "status": "confirmed", "cabin": "sea", "bags": 1, "price": 12.5}


@asynccontextmanager
async def harbour(
    folder: Path, handler: Handler, http: str = HTTP
) -> AsyncIterator[tuple[HttpOrders, Remote]]:
    """The harbour brand over a real socket."""
    remote = Remote(handler)
    server = await asyncio.start_server(remote.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    system = declared(folder, http.replace("//host", f"//127.0.0.1:{port}"))
    try:
        yield system, remote
    finally:
        await system.close()
        server.close()
        await server.wait_closed()


def declared(folder: Path, http: str) -> HttpOrders:
    """The system that the harbour brand's declaration with this `[http]` makes."""
    place = folder / "harbour"
    place.mkdir(exist_ok=True)
    (place / "records.toml").write_text(RECORDS + http, encoding="utf-8")
    brand = load_brand(place)
    assert brand.records.http is not None
    return HttpOrders(brand, brand.records.http, lambda: NOW)


def well(method: str, path: str, headers: dict[str, str], body: Any) -> tuple[int, Any]:
    """Everything as it should be."""
    if method == "POST":
        return 200, {}
    if path.endswith("/bookings"):
        return 200, {"data": [BOOKING]}
    return (200, {"data": [PERSON]}) if "?" in path else (200, PERSON)


def request(system: OrderSystem, key: str = "k1") -> ActionRequest:
    """A cancellation."""
    arguments = (Argument("code", "order", "HB1001"), Argument("why", "text", "weather"))
    return ActionRequest(key, system.brand.id, "u/1", "cancel", arguments, NOW)


class One:
    """One system for every brand."""

    def __init__(self, system: OrderSystem) -> None:
        self._system = system

    def system(self, brand: str) -> OrderSystem | None:
        """That one."""
        return self._system


async def test_a_customer_and_their_orders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Records are read by the brand's declarations; ids stay within their place of the path; the token is sent."""
    monkeypatch.setenv("HARBOUR_TOKEN", "t-1")
    async with harbour(tmp_path, well) as (system, remote):
        context = await read_context(system, "u/1", NOW)
        found = await system.customers_by_email("ada@mail.example")
    assert (context.problem, context.name) == ("", "Ada Byron")
    assert context.orders[0].value("price") == 1250
    assert found.found[0].customer.id == "u/1"
    assert {path for _, path, _, _ in remote.asked} == {
        "/api/users/u%2F1",
        "/api/users/u%2F1/bookings",
        "/api/users?mail=ada%40mail%2Eexample",
    }
    assert {headers["authorization"] for _, _, headers, _ in remote.asked} == {"Bearer t-1"}


async def test_someone_elses_data_is_refused(tmp_path: Path) -> None:
    """A system that answers with another customer's booking gives no order context at all."""

    def mixed_up(method: str, path: str, headers: dict[str, str], body: Any) -> tuple[int, Any]:
        return (200, [BOOKING | {"user": "u/2"}]) if path.endswith("/bookings") else (200, PERSON)

    async with harbour(tmp_path, mixed_up) as (system, _):
        context = await read_context(system, "u/1", NOW)
    assert context.orders == ()
    assert context.problem


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (1.0, "no answer within 0.4 seconds"),
        ((500, {}), "status 500"),
        ((302, {}), "status 302"),
        ((403, {}), "status 403"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>", "not JSON"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\nConnection: close\r\n\r\n{}", "RemoteProtocolError"),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % (MOST_BYTES + 1)
            + b" " * (MOST_BYTES + 1),
            "too long",
        ),
    ],
    ids=["slow", "broken", "elsewhere", "forbidden", "html", "cut", "huge"],
)
async def test_what_goes_wrong_is_a_value(tmp_path: Path, answer: Any, problem: str) -> None:
    """No failure of the system is an exception; the context says what the agent needs to know."""
    async with harbour(tmp_path, lambda *_: answer) as (system, _):
        orders = await system.orders_of("u/1")
    assert orders.found == ()
    assert problem in orders.problem


async def test_who_is_not_there_is_not_found(tmp_path: Path) -> None:
    """404 is an answer, and a look-up without a path finds nobody."""
    async with harbour(tmp_path, lambda *_: (404, {"detail": "no such user"})) as (system, remote):
        assert (await system.customer("nobody")).found == ()
        assert (await system.customers_by_postcode("10")).found == ()
    assert len(remote.asked) == 1


async def test_a_failing_system_is_left_in_peace(tmp_path: Path) -> None:
    """After failures in a row it is not asked for a while, and that costs nobody time."""
    async with harbour(tmp_path, lambda *_: (503, {})) as (system, remote):
        problems = [(await system.orders_of("u/1")).problem for _ in range(FAILURES + 3)]
    assert len(remote.asked) == FAILURES
    assert "left in peace" in problems[-1]


async def test_an_action_is_done_once_under_its_key(tmp_path: Path) -> None:
    """A lost answer is asked for again under the same key; the body has every argument, the path the booking."""
    lost = Counter[str]()

    def loses_one(method: str, path: str, headers: dict[str, str], body: Any) -> tuple[int, Any] | bytes:
        lost[headers["idempotency-key"]] += 1
        return b"" if lost["k1"] == 1 else (200, {})

    async with harbour(tmp_path, loses_one) as (system, remote):
        runner = SystemRunner(One(system))
        result = await runner.run(request(system))
        assert runner.idempotent("harbour")
    assert result.state is RunState.DONE
    assert lost == {"k1": 2}
    assert remote.asked[0][:2] == ("POST", "/api/bookings/HB1001/cancel")
    assert remote.asked[0][3] == {"code": "HB1001", "why": "weather"}


async def test_a_refusal_is_told_in_the_systems_words(tmp_path: Path) -> None:
    """A status below 500 is certain: it was not done, and why."""
    async with harbour(tmp_path, lambda *_: (409, {"detail": "Boarding\nhas begun."})) as (system, remote):
        result = await SystemRunner(One(system)).run(request(system))
    assert (result.state, result.detail) == (RunState.FAILED, "Boarding has begun.")
    assert len(remote.asked) == 1


async def test_without_an_answer_it_is_unclear(tmp_path: Path) -> None:
    """After all tries nobody can say whether it was done, and the result says so."""
    async with harbour(tmp_path, lambda *_: 1.0) as (system, remote):
        result = await SystemRunner(One(system)).run(request(system))
    assert result.state is RunState.UNCLEAR
    assert len(remote.asked) == SEND_TRIES


async def test_without_a_key_nothing_is_tried_twice(tmp_path: Path) -> None:
    """A system that knows no keys is asked once; a lost answer goes to people."""
    without = HTTP.replace("seconds = 0.4", 'seconds = 0.4\nidempotency = ""')
    async with harbour(tmp_path, lambda *_: b"", without) as (system, remote):
        runner = SystemRunner(One(system))
        result = await runner.run(request(system))
    assert result.state is RunState.UNCLEAR
    assert not runner.idempotent("harbour")
    assert len(remote.asked) == 1


async def test_nobody_listens(tmp_path: Path) -> None:
    """What was never sent was not done."""
    system = declared(tmp_path, HTTP.replace("//host", "//127.0.0.1:9"))
    result = await SystemRunner(One(system)).run(request(system))
    await system.close()
    assert result.state is RunState.FAILED
    assert "cannot be reached" in result.detail


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("/users/{customer}/bookings", "/users/{user}/bookings", "nothing fills the gap `{user}`"),
        ("{code}/cancel", "{number}/cancel", "nothing fills the gap `{number}`"),
        ('cancel = "POST', 'refund = "POST', "there is no action `refund`"),
        ("POST /bookings", "GET /bookings", "cancel"),
        ("http://host", "ftp://host", "url"),
        ('items = "data"', 'itmes = "data"', "unknown key `itmes`"),
    ],
)
def test_a_wrong_declaration_is_named(tmp_path: Path, old: str, new: str, what: str) -> None:
    """Gaps, actions, methods and addresses are checked when the file is read, with their line."""
    assert old in HTTP
    with pytest.raises(ProblemsFound) as found:
        declared(tmp_path, HTTP.replace(old, new))
    assert any(what in problem.sentence for problem in found.value.problems)
    assert all(":" in (problem.where or "") for problem in found.value.problems)


def test_a_value_stays_in_its_place() -> None:
    """No id leads to another path."""
    assert (
        filled("/users/{customer}/x", {"customer": "../admin?all=1#"})
        == "/users/%2E%2E%2Fadmin%3Fall%3D1%23/x"
    )
