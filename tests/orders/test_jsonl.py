"""An order system in a folder of JSON Lines."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from server.errors import CopilotError, ProblemsFound
from server.orders.brand import load_brand
from server.orders.context import Line
from server.orders.jsonl import JsonlOrders, load
from tests.orders.shop import TODAY, person, sale, system, write

ANA = person("ana", "Ana", "Lima", "E2 7RG", "Ana@Example.com")


async def test_an_order_is_read_as_declared(tmp_path: Path) -> None:
    """Paths, exact money in the order's own currency, relative dates, lines, and None for what is missing."""
    raw = (
        '{"number":"#T1001","buyer":"ana","state":"new","due":"today+2","money":"KWD",'
        '"payments":[{"sum":43.127}],"parcels":[{"code":null},{"code":"Z9"}],'
        '"items":[{"sku":7,"title":"Oolong","count":2,"price":12.345,"choice":{"size":"M","grams":100}},'
        '{"sku":"8","title":"Cup"}]}'
    )
    shop = system(tmp_path, [ANA], [raw])
    (owned,) = (await shop.orders_of("ana")).found
    order = owned.order
    assert (order.id, order.currency) == ("#T1001", "KWD")
    assert order.value("status") == "new"
    assert order.value("due_on") == "2026-03-12"
    assert order.value("paid") == 43127
    assert order.value("tracking") == "Z9"
    assert order.value("gift") is None
    assert [field.currency for field in order.fields] == [None, None, "KWD", None, None]
    assert order.lines == (
        Line("7", "Oolong", 2, 12345, {"size": "M", "grams": "100"}),
        Line("8", "Cup", 1, None, {}),
    )
    assert shop.problems == []


async def test_customers_are_found_by_email_and_postcode_in_any_spelling(tmp_path: Path) -> None:
    """Without case, spaces and hyphens; nobody is found by nothing."""
    shop = system(tmp_path, [ANA, person("bo", "Bo", "Ek", "", "")], [sale("#T1001", "ana")])
    for people in (
        await shop.customer("ana"),
        await shop.customers_by_email("ana@EXAMPLE.com"),
        await shop.customers_by_postcode("e27rg"),
        await shop.customers_by_name({"ana", "lima", "hello"}),
    ):
        assert [one.customer.name for one in people.found] == ["Ana Lima"]
    for people in (
        await shop.customer("nobody"),
        await shop.customers_by_email(""),
        await shop.customers_by_postcode(""),
        await shop.customers_by_name({"lima"}),
    ):
        assert people.found == ()
    assert (await shop.orders_of("bo")).found == ()


def test_bad_lines_are_left_out_and_told_with_their_place(tmp_path: Path) -> None:
    """The good ones stay; each bad one is named by file, line and reason."""
    shop = system(
        tmp_path,
        [ANA, "{not json", person("", "No", "Key"), "[1]", person("ana", "Ana", "Twice")],
        [
            sale("#T1001", "ana", payments=[{"sum": "1.005"}]),
            sale("#T1001", "ana"),
            sale("#T1002", "ghost"),
            sale("#T1003", "ana", money="XYZ"),
            sale("#T1004", "ana", due="soon", items=[{"sku": "1"}]),
            sale("#T1005", "ana", items={"sku": "1"}),
        ],
    )
    assert (shop.customers, shop.orders) == (1, 3)
    told = [problem.sentence for problem in shop.problems]
    assert [sentence.split(": ")[0] for sentence in told] == [
        "people.jsonl:2",
        "people.jsonl:3",
        "people.jsonl:4",
        "people.jsonl:5",
        "sales.jsonl:1",
        "sales.jsonl:2",
        "sales.jsonl:3",
        "sales.jsonl:4",
        "sales.jsonl:5",
        "sales.jsonl:5",
        "sales.jsonl:6",
    ]
    text = "\n".join(told)
    for expected in (
        "left out, not JSON",
        "the customer has no `id`",
        "not a JSON object",
        "a second customer `ana`",
        "`paid` of order `#T1001` left out: 1.005 has more decimals than EUR has",
        "a second order `#T1001`",
        "belongs to `ghost`, who is not among the customers",
        "currency `XYZ`",
        "`due_on` of order `#T1004` left out",
        "a line of order `#T1004` left out",
        "`items` of order `#T1005` is not a list",
    ):
        assert expected in text


def test_a_file_without_a_good_line_is_refused(tmp_path: Path) -> None:
    """Nothing is served from records that cannot be read at all."""
    with pytest.raises(ProblemsFound, match="No line of sales"):
        system(tmp_path, [ANA], ["{", sale("#T1", "ghost")])
    with pytest.raises(CopilotError, match="holds no record"):
        system(tmp_path, [ANA], [])


def test_missing_and_doubled_files_are_told(tmp_path: Path) -> None:
    """With the names that would do."""
    place = write(tmp_path / "tea", [ANA], [sale("#T1001", "ana")])
    brand = load_brand(place)
    (place / "sales.jsonl.gz").write_bytes(gzip.compress(b"{}"))
    with pytest.raises(CopilotError, match="both there"):
        load(place, brand, TODAY)
    (place / "sales.jsonl.gz").unlink()
    (place / "sales.jsonl").unlink()
    with pytest.raises(CopilotError, match=r"put sales\.jsonl or sales\.jsonl\.gz there"):
        load(place, brand, TODAY)


def test_packed_files_and_byte_order_marks_are_read(tmp_path: Path) -> None:
    """Files as other programs write them."""
    place = write(tmp_path / "tea", [ANA], [])
    (place / "sales.jsonl").unlink()
    lines = "\ufeff" + json.dumps(sale("#T1001", "ana")) + "\r\n\r\n"
    (place / "sales.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    assert load(place, load_brand(place), TODAY).orders == 1
    (place / "sales.jsonl.gz").write_bytes(b"no gzip")
    with pytest.raises(CopilotError, match="cannot be read"):
        load(place, load_brand(place), TODAY)


def test_problems_do_not_grow_without_end(tmp_path: Path) -> None:
    """A file of a thousand bad lines is not told a thousand times."""
    shop = system(tmp_path, [ANA], [sale("#T1001", "ana"), *["{"] * 1000])
    assert len(shop.problems) == 200


def test_shapes_come_from_the_records(tmp_path: Path) -> None:
    """Numbers, postcodes and words of this business."""
    shop: JsonlOrders = system(tmp_path, [ANA], [sale("#T1001", "ana"), sale("#T1002", "ana")])
    assert shop.shapes.postcodes == {"A9 9AA"}
    assert "bestelung" not in shop.shapes.words
    assert {"order", "bestellung"} <= shop.shapes.words
