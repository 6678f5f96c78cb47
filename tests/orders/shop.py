"""A small business of the tests: what it declares and the records it keeps."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from server.conversation.conversation import Author, Message
from server.orders.brand import load_brand
from server.orders.jsonl import JsonlOrders, load

TODAY = date(2026, 3, 10)
START = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)

RECORDS = """
[brand]
name = "Tea House"
timezone = "Europe/Berlin"
currency = "EUR"
languages = ["en", "de"]
default_language = "en"

[customer]
file = "people"
key = "id"
name = ["given", "family"]
email = "mail"
postcode = "home.zip"
postcode_words = ["postcode", "PLZ"]

[order]
file = "sales"
key = "number"
customer = "buyer"
currency = "money"
open_statuses = ["new"]
words = ["order", "Bestellung", "طلبي"]

[order.fields]
status = { type = "text", path = "state" }
due_on = { type = "date", path = "due" }
paid = { type = "money", path = "payments[0].sum", scale = "major" }
tracking = { type = "text", path = "parcels[*].code" }
gift = { type = "flag" }

[order.lines]
path = "items"
id = "sku"
name = "title"
quantity = "count"
amount = "price"
scale = "major"
options = "choice"
"""


def person(
    key: str, given: str, family: str, postcode: str = "10115", mail: str | None = None
) -> dict[str, Any]:
    """A customer's record; the e-mail is made of the key unless given."""
    address = f"{key}@example.com" if mail is None else mail
    return {"id": key, "given": given, "family": family, "mail": address, "home": {"zip": postcode}}


def sale(number: str, buyer: str, state: str = "new", **more: Any) -> dict[str, Any]:
    """An order's record."""
    return {"number": number, "buyer": buyer, "state": state, **more}


def write(folder: Path, people: Sequence[Any], sales: Sequence[Any], records: str = RECORDS) -> Path:
    """A folder with declarations and records; a text stands for a line as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "records.toml").write_text(records, encoding="utf-8")
    for name, entries in (("people", people), ("sales", sales)):
        lines = [entry if isinstance(entry, str) else json.dumps(entry) for entry in entries]
        (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def system(folder: Path, people: Sequence[Any], sales: Sequence[Any]) -> JsonlOrders:
    """An order system over such a folder."""
    place = write(folder / "tea", people, sales)
    return load(place, load_brand(place), TODAY)


def messages(*texts: str | tuple[Author, str]) -> tuple[Message, ...]:
    """A conversation a minute apart; a bare text is the customer's."""
    found = []
    for number, entry in enumerate(texts, 1):
        author, text = (Author.CUSTOMER, entry) if isinstance(entry, str) else entry
        at = START + timedelta(minutes=number)
        found.append(Message(f"m{number}", f"x{number}", author, text, at, at))
    return tuple(found)
