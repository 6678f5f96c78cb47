"""A business of the tests that is no shop: ferry bookings with legs, travellers, bags, vouchers; files alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from server.orders.brand import load_brand
from server.orders.documents import customer_document, order_document
from server.orders.effects import State
from server.orders.jsonl import JsonlOrders, load
from tests.orders.shop import TODAY

RECORDS = """
[brand]
name = "Harbour Line"
timezone = "Europe/Athens"
currency = "EUR"
languages = ["en", "de"]
default_language = "en"

[customer]
file = "users"
key = "user"
name = ["name.first", "name.last"]
email = "mail"
postcode = "home.zip"
[customer.fields]
level = { type = "text" }
[customer.parts.purses]
path = "purses"
[customer.parts.purses.fields]
kind = { type = "text" }
left = { type = "money", scale = "major" }

[order]
entity = "booking"
file = "bookings"
key = "code"
customer = "user"
open_statuses = ["confirmed"]
words = ["booking", "Buchung"]
[order.fields]
status = { type = "text" }
cabin = { type = "text" }
bags = { type = "integer" }
departs_on = { type = "date", path = "legs[0].day" }
price = { type = "money", scale = "major" }
[order.lines]
path = "legs"
id = "ship"
name = ["from", "to"]
amount = "price"
scale = "major"
options = { day = "day" }
catalogue = "sailings"
product = "ship"
[order.parts.travellers]
path = "travellers"
[order.parts.travellers.fields]
first = { type = "text" }
last = { type = "text" }
born = { type = "date" }
[order.parts.payments]
path = "payments"
[order.parts.payments.fields]
purse = { type = "text" }
amount = { type = "money", scale = "major" }

[catalogue.sailings]
file = "sailings"
key = "ship"
[catalogue.sailings.fields]
harbour = { type = "text", path = "from" }
leaves_at = { type = "text" }
[catalogue.sailings.variants]
path = "days"
amount = "price.deck"
scale = "major"
available = "state"
available_when = ["open"]
[catalogue.sailings.variants.fields]
cabin_price = { type = "money", path = "price.cabin", scale = "major" }
seats = { type = "integer" }

[actions.cancel]
arguments = { code = "order", why = "text" }
requires = { status = ["confirmed"] }
choices = { why = ["plans changed", "weather"] }
[[actions.cancel.effects]]
for = "order.payments"
add = "customer.purses.left"
at = "each.purse"
when = "entry.kind == 'voucher'"
by = "each.amount"
[[actions.cancel.effects]]
for = "order.payments"
append = "order.payments"
value = { purse = "each.purse", amount = "-each.amount" }
[[actions.cancel.effects]]
set = "order.status"
to = "'cancelled'"

[actions.set_bags]
arguments = { code = "order", bags = "integer", purse = "customer.purses" }
optional = ["purse"]
checks = [{ when = "arguments.bags >= order.bags", says = "bags are only added" }]
[[actions.set_bags.effects]]
append = "order.payments"
when = "arguments.bags > order.bags"
value = { purse = "arguments.purse", amount = "(arguments.bags - order.bags) * 1500" }
[[actions.set_bags.effects]]
set = "order.bags"
to = "arguments.bags"

[actions.change_legs]
arguments = { code = "order", legs = "tables", purse = "customer.purses" }
[[actions.change_legs.checks]]
when = '''
arguments.legs.all(l, l.ship in catalogue.sailings
  && catalogue.sailings[l.ship].variants.exists(v, v.id == l.day && v.available))
'''
says = "a sailing is full or does not go that day"
[[actions.change_legs.effects]]
set = "order.lines"
to = '''
arguments.legs.map(l, {
  'id': l.ship, 'name': catalogue.sailings[l.ship].harbour, 'product': l.ship, 'options': {'day': l.day},
  'amount': catalogue.sailings[l.ship].variants.filter(v, v.id == l.day)[0].amount,
})
'''
[[actions.change_legs.effects]]
set = "order.departs_on"
to = "arguments.legs[0].day"

[actions.rename]
arguments = { code = "order", traveller = "order.travellers", last = "text" }
effects = [{ set = "order.travellers.last", at = "arguments.traveller", to = "arguments.last" }]

[actions.leave_out]
arguments = { code = "order", traveller = "order.travellers" }
checks = [{ when = "order.travellers.size() > 1", says = "somebody has to travel" }]
effects = [{ remove = "order.travellers", at = "arguments.traveller" }]

[actions.give_voucher]
arguments = { user = "customer", amount = "money" }
[[actions.give_voucher.effects]]
append = "customer.purses"
value = { id = "'V' + string(customer.purses.size() + 1)", kind = "'voucher'", left = "arguments.amount" }

[actions.book]
arguments = { user = "customer", legs = "tables", travellers = "tables" }
[[actions.book.effects]]
append = "orders"
[actions.book.effects.value]
id = "'NEW' + string(arguments.legs.size())"
status = "'confirmed'"
bags = "0"
departs_on = "arguments.legs[0].day"
travellers = "arguments.travellers"
lines = "arguments.legs.map(l, {'id': l.ship, 'name': catalogue.sailings[l.ship].harbour, 'options': {'day': l.day}})"
"""
USERS = [
    {
        "user": "eva",
        "name": {"first": "Eva", "last": "Sand"},
        "mail": "eva@example.com",
        "home": {"zip": "10115"},
        "level": "gold",
        "purses": {"P1": {"kind": "card"}, "V1": {"kind": "voucher", "left": 40}},
    },
    {"user": "leo", "name": {"first": "Leo", "last": "Rand"}, "mail": "", "home": {"zip": ""}, "purses": {}},
]
BOOKINGS = [
    {
        "code": "QX7KLM",
        "user": "eva",
        "status": "confirmed",
        "cabin": "deck",
        "bags": 1,
        "price": 90.5,
        "legs": [
            {"ship": "NA1", "from": "Naxos", "to": "Paros", "day": "today+3", "price": 40.25},
            {"ship": "PN2", "from": "Paros", "to": "Naxos", "day": "today+9", "price": 50.25},
        ],
        "travellers": [
            {"first": "Eva", "last": "Sand", "born": "1990-01-02"},
            {"first": "Kim", "last": "Sant", "born": "1991-05-06"},
        ],
        "payments": [{"purse": "V1", "amount": 40}, {"purse": "P1", "amount": 50.5}],
    },
    {"code": "ZZ9ABC", "user": "leo", "status": "confirmed", "legs": [], "travellers": [], "payments": []},
]
SAILINGS = [
    {
        "ship": "NA1",
        "from": "Naxos",
        "leaves_at": "07:30",
        "days": {
            "2026-03-13": {"state": "open", "seats": 4, "price": {"deck": 40.25, "cabin": 99}},
            "2026-03-14": {"state": "open", "seats": 9, "price": {"deck": 44, "cabin": 104.5}},
            "2026-03-15": {"state": "full", "seats": 0, "price": {"deck": 44, "cabin": 104.5}},
        },
    },
]


def harbour(folder: Path, records: str = RECORDS) -> JsonlOrders:
    """The business in a folder of its own, read on TODAY."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "records.toml").write_text(records, encoding="utf-8")
    entries: dict[str, list[Any]] = {"users": USERS, "bookings": BOOKINGS, "sailings": SAILINGS}
    for name, rows in entries.items():
        (folder / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return load(folder, load_brand(folder, "harbour"), TODAY)


async def state_of(system: JsonlOrders, customer: str) -> State:
    """A customer's records as documents."""
    person = (await system.customer(customer)).found[0].customer
    orders = (await system.orders_of(customer)).found
    return State(customer_document(person), {one.order.id: order_document(one.order) for one in orders})
