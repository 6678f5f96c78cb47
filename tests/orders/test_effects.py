"""What actions do, for a business that is no shop and for one with variants: from documents to documents."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from server.orders.context import Product
from server.orders.effects import Done, Refused, State, perform
from server.orders.jsonl import JsonlOrders
from tests.orders.harbour import harbour, state_of

CODE = "QX7KLM"


@pytest.fixture
def system(tmp_path: Path) -> JsonlOrders:
    """The ferry business."""
    return harbour(tmp_path / "harbour")


async def products(system: JsonlOrders) -> dict[str, dict[str, Product]]:
    """All of its catalogues."""
    found = await system.products("sailings", {"NA1", "XX"})
    return {"sailings": {product.id: product for product in found.found}}


async def act(
    system: JsonlOrders, name: str, arguments: dict[str, Any], customer: str = "eva"
) -> tuple[State, Done | Refused]:
    """The state before and what came out."""
    before = await state_of(system, customer)
    kept = copy.deepcopy(before)
    result = perform(system.brand.records, name, arguments, before, await products(system), "2026-03-10")
    assert before == kept, "the state that was handed in must stay as it is"
    return before, result


def done(result: Done | Refused) -> State:
    """The state after an action that must have been done."""
    assert isinstance(result, Done), result
    return result.state


async def test_a_business_is_read_as_declared(system: JsonlOrders) -> None:
    """Lists, tables by their keys, names of several parts, relative days inside lists, prices by day."""
    assert system.problems == []
    state = await state_of(system, "eva")
    assert state.customer["purses"] == [
        {"id": "P1", "kind": "card", "left": None},
        {"id": "V1", "kind": "voucher", "left": 4000},
    ]
    order = state.orders[CODE]
    assert (order["departs_on"], order["price"]) == ("2026-03-13", 9050)
    assert order["lines"][0] == {
        "id": "NA1",
        "name": "Naxos Paros",
        "product": "NA1",
        "quantity": 1,
        "amount": 4025,
        "options": {"day": "2026-03-13"},
    }
    assert order["travellers"][1] == {"id": "2", "first": "Kim", "last": "Sant", "born": "1991-05-06"}
    sailing = (await products(system))["sailings"]["NA1"]
    assert [(one.id, one.amount, one.available) for one in sailing.variants] == [
        ("2026-03-13", 4025, True),
        ("2026-03-14", 4400, True),
        ("2026-03-15", 4400, False),
    ]
    assert [field.value for field in sailing.variants[1].fields] == [10450, 9]


async def test_lists_grow_and_balances_return(system: JsonlOrders) -> None:
    """For every payment one more that takes it back; a voucher gets its money, a card does not keep any."""
    before, result = await act(system, "cancel", {"code": CODE, "why": "weather"})
    state = done(result)
    assert state.orders[CODE]["status"] == "cancelled"
    assert [(one["purse"], one["amount"]) for one in state.orders[CODE]["payments"]] == [
        ("V1", 4000),
        ("P1", 5050),
        ("V1", -4000),
        ("P1", -5050),
    ]
    assert [one["left"] for one in state.customer["purses"]] == [None, 8000]
    assert state.orders[CODE]["travellers"] == before.orders[CODE]["travellers"]


async def test_an_optional_argument_may_be_missing(system: JsonlOrders) -> None:
    """And is null to the effects; others may not."""
    _, result = await act(system, "set_bags", {"code": CODE, "bags": 3, "purse": "P1"})
    assert done(result).orders[CODE]["bags"] == 3
    assert done(result).orders[CODE]["payments"][-1] == {"id": "3", "purse": "P1", "amount": 3000}
    _, result = await act(system, "set_bags", {"code": CODE, "bags": 1})
    assert len(done(result).orders[CODE]["payments"]) == 2


async def test_lines_are_written_anew_from_the_catalogue(system: JsonlOrders) -> None:
    """Only days on which it goes; what was asked for is looked up, not believed."""
    legs = [{"ship": "NA1", "day": "2026-03-14"}]
    _, result = await act(system, "change_legs", {"code": CODE, "legs": legs, "purse": "P1"})
    order = done(result).orders[CODE]
    assert [(one["id"], one["amount"], one["quantity"]) for one in order["lines"]] == [("NA1", 4400, 1)]
    assert order["departs_on"] == "2026-03-14"
    for day in ("2026-03-15", "2026-04-01"):
        full = [{"ship": "NA1", "day": day}]
        _, result = await act(system, "change_legs", {"code": CODE, "legs": full, "purse": "P1"})
        assert result == Refused("a sailing is full or does not go that day")


async def test_entries_change_and_go(system: JsonlOrders) -> None:
    """One entry of a list is changed or removed, the others stay."""
    _, result = await act(system, "rename", {"code": CODE, "traveller": "2", "last": "Sand"})
    assert [one["last"] for one in done(result).orders[CODE]["travellers"]] == ["Sand", "Sand"]
    _, result = await act(system, "leave_out", {"code": CODE, "traveller": "1"})
    assert [one["first"] for one in done(result).orders[CODE]["travellers"]] == ["Kim"]


async def test_customers_change_without_an_order(system: JsonlOrders) -> None:
    """A voucher is added to the customer's own list."""
    _, result = await act(system, "give_voucher", {"user": "eva", "amount": 2500})
    assert done(result).customer["purses"][-1] == {"id": "V3", "kind": "voucher", "left": 2500}
    assert isinstance(result, Done)
    assert result.order is None


async def test_a_new_order_is_opened(system: JsonlOrders) -> None:
    """With all that every order has."""
    arguments = {
        "user": "eva",
        "legs": [{"ship": "NA1", "day": "2026-03-14"}],
        "travellers": [{"first": "Eva", "last": "Sand"}],
    }
    _, result = await act(system, "book", arguments)
    order = done(result).orders["NEW1"]
    assert order["lines"][0]["quantity"] == 1
    assert (order["status"], order["currency"], order["departs_on"]) == ("confirmed", "EUR", "2026-03-14")


@pytest.mark.parametrize(
    ("name", "arguments", "why"),
    [
        ("burn", {}, "knows no action"),
        ("cancel", {"code": CODE}, "takes code, why"),
        ("cancel", {"code": CODE, "why": "weather", "more": "x"}, "takes code, why"),
        ("cancel", {"code": "ZZ9ABC", "why": "weather"}, "not among this customer's orders"),
        ("cancel", {"code": CODE, "why": "boredom"}, "one of plans changed, weather"),
        ("cancel", {"code": CODE, "why": 3}, "`why` is not a text"),
        ("set_bags", {"code": CODE, "bags": "3", "purse": "P1"}, "`bags` is not a integer"),
        ("set_bags", {"code": CODE, "bags": True, "purse": "P1"}, "`bags` is not a integer"),
        ("set_bags", {"code": CODE, "bags": 0, "purse": "P1"}, "only added"),
        ("set_bags", {"code": CODE, "bags": 4, "purse": "P9"}, "not among the customer's own"),
        ("change_legs", {"code": CODE, "legs": [{}], "purse": "P1"}, "could not work it out"),
        ("rename", {"code": CODE, "traveller": "7", "last": "X"}, "not among the order's own"),
        ("give_voucher", {"user": "leo", "amount": 1}, "another customer"),
    ],
)
async def test_what_does_not_fit_is_refused(
    system: JsonlOrders, name: str, arguments: dict[str, Any], why: str
) -> None:
    """With the reason, and nothing changed."""
    _, result = await act(system, name, arguments)
    assert isinstance(result, Refused)
    assert why in result.says


async def test_what_was_done_is_not_done_again(system: JsonlOrders) -> None:
    """A cancelled booking does not stand as cancelling needs it."""
    _, result = await act(system, "cancel", {"code": CODE, "why": "weather"})
    again = perform(
        system.brand.records,
        "cancel",
        {"code": CODE, "why": "weather"},
        done(result),
        await products(system),
        "2026-03-10",
    )
    assert again == Refused("`status` of the order is 'cancelled', not 'confirmed'")
