"""Declarations of a business: what is accepted, and how mistakes are told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from server.errors import CopilotError, ProblemsFound
from server.orders.brand import borrow, brand_for, load_brand, load_brands
from server.orders.context import FieldType
from tests.orders import harbour
from tests.orders.shop import RECORDS, person, sale, write

PEOPLE = [person("a1", "Ana", "Lima")]
SALES = [sale("#T100", "a1")]


def problems(folder: Path, records: str) -> list[str]:
    """The sentences of what is wrong with these declarations, without their folder."""
    place = write(folder / "tea", PEOPLE, SALES, records)
    with pytest.raises(ProblemsFound) as caught:
        load_brand(place)
    return [problem.sentence.replace(f"{place.as_posix()}/", "") for problem in caught.value.problems]


def line_of(records: str, start: str) -> int:
    """The number of the line that begins with `start`."""
    return next(n for n, line in enumerate(records.splitlines(), 1) if line.startswith(start))


def test_a_brand_is_what_its_file_declares(tmp_path: Path) -> None:
    """Id from the folder, the rest from the file, types as enumerated."""
    brand = load_brand(write(tmp_path / "tea", PEOPLE, SALES))
    assert (brand.id, brand.name, brand.timezone) == ("tea", "Tea House", "Europe/Berlin")
    assert brand.languages == ("en", "de")
    assert brand.records.order.fields["paid"].type is FieldType.MONEY
    assert brand.records.order.lines is not None
    assert brand.records.order.lines.quantity == "count"


def test_all_problems_are_told_at_once_with_line_and_remedy(tmp_path: Path) -> None:
    """Unknown, missing and wrong keys in several tables come in one go."""
    records = (
        RECORDS.replace('key = "id"', 'kee = "id"')
        .replace("open_statuses = [", "open_status = [")
        .replace('status = { type = "text"', 'status = { type = "txt"')
        .replace('due_on = { type = "date"', 'due_on = { typ = "date"')
        .replace('title = "', 'titel = "')
        .replace('sku"', 'sku"\nweight = 3')
    )
    told = problems(tmp_path, records)
    text = "\n".join(told)
    assert f"records.toml:{line_of(records, 'kee')}: unknown key `kee` (did you mean `key`?)" in text
    assert f"records.toml:{line_of(records, 'open_status')}: unknown key `open_status`" in text
    assert f"records.toml:{line_of(records, 'status')}: `order.fields.status.type`" in text
    assert f"records.toml:{line_of(records, 'due_on')}: unknown key `typ`" in text
    assert f"records.toml:{line_of(records, 'weight')}: unknown key `weight`" in text
    assert "`customer.key` is missing" in text
    assert all(problem.endswith(")") for problem in told)


def test_contradictions_are_told_with_line_and_remedy(tmp_path: Path) -> None:
    """Zone, currency, languages, scale, paths and the status field are checked against each other."""
    records = (
        RECORDS.replace("Europe/Berlin", "Europe/Berln")
        .replace('currency = "EUR"', 'currency = "EURO"')
        .replace('languages = ["en", "de"]', 'languages = ["de", "xx-yy-zz"]')
        .replace('email = "mail"', 'email = "mail..x"')
        .replace('status = { type = "text", path = "state" }', 'state = { type = "text", scale = "major" }')
        .replace('options = "choice"', 'options = "choice[x]"')
    )
    text = "\n".join(problems(tmp_path, records))
    for expected in (
        "time zone `Europe/Berln` is not known",
        "currency `EURO` is not known",
        "language `xx-yy-zz` is not known",
        "default language `en` is not among the languages",
        "`mail..x` is not a path",
        "`open_statuses` needs the field `status`",
        "`state` is no money",
        "`choice[x]` is not a path",
    ):
        assert expected in text


def test_actions_name_only_what_is_declared(tmp_path: Path) -> None:
    """An order to act on, fields that orders have, values of their types, arguments that are given."""
    records = RECORDS + (
        '[actions.undo]\narguments = { cost = "money" }\nrequires = { colour = ["red"] }\n'
        'sets = { status = 3, tracking = "$reason", gift = true, due_on = "$today" }\n'
    )
    text = "\n".join(problems(tmp_path, records))
    for expected in (
        "action `undo` does not say which order it is for",
        "action `undo` names the field `colour`, which orders do not have",
        "`status` is text, so it cannot be set to 3",
        "`$reason` is no argument of action `undo`",
    ):
        assert expected in text
    assert "`gift`" not in text
    assert "due_on" not in text


def test_a_syntax_error_has_its_line(tmp_path: Path) -> None:
    """What is not TOML is told with its line instead of a traceback."""
    (told,) = problems(tmp_path, RECORDS.replace('name = "Tea House"', 'name = "Tea House'))
    assert told.startswith(f"records.toml:{line_of(RECORDS, 'name')}: not TOML")


def test_fields_must_be_declared(tmp_path: Path) -> None:
    """An order without fields cannot be shown or decided on."""
    start, end = RECORDS.index("[order.fields]"), RECORDS.index("[order.lines]")
    assert any(
        "`order.fields` is missing" in told for told in problems(tmp_path, RECORDS[:start] + RECORDS[end:])
    )


def test_brands_report_their_problems_together(tmp_path: Path) -> None:
    """Two wrong brands are two problems of one report, and a folder without brands is told as such."""
    write(tmp_path / "brands" / "one", PEOPLE, SALES, RECORDS.replace("Europe/Berlin", "Nowhere"))
    write(tmp_path / "brands" / "two", PEOPLE, SALES, RECORDS.replace('"EUR"', '"EURO"'))
    with pytest.raises(ProblemsFound) as caught:
        load_brands(tmp_path / "brands")
    assert len(caught.value.problems) == 2
    (tmp_path / "empty").mkdir()
    with pytest.raises(CopilotError, match="no brand is declared"):
        load_brands(tmp_path / "empty")


def test_a_folder_without_declarations_borrows_them(tmp_path: Path) -> None:
    """The lender's schema under another id; its own declarations win where there are any."""
    lender = load_brand(write(tmp_path / "tea", PEOPLE, SALES))
    (tmp_path / "bare").mkdir()
    assert brand_for(tmp_path / "bare", "other", lender) == borrow(lender, "other")
    assert borrow(lender, "other").id == "other"
    own = write(tmp_path / "own", PEOPLE, SALES, RECORDS.replace("Tea House", "Coffee House"))
    assert brand_for(own, "other", lender).name == "Coffee House"


HARBOUR_FAULTS = [
    ('path = "travellers"', 'path = "travellers["', "is not a path"),
    ('catalogue = "sailings"\n', 'catalogue = "boats"\n', "no catalogue `boats`"),
    ('add = "customer.purses.left"', 'add = "customer.purses.rest"', "`customer.purses.rest` is no field"),
    ('append = "order.payments"\nwhen', 'append = "order.bills"\nwhen', "`order.bills` is no declared list"),
    ('set = "order.bags"', 'set = "order.cases"', "`order.cases` is not declared"),
    ('purse = "customer.purses" }\noptional', 'purse = "customer.cards" }\noptional', "no declared list"),
    ('optional = ["purse"]', 'optional = ["wallet"]', "`wallet` is no argument"),
    ('to = "arguments.bags"', 'to = "argument.bags"', "undeclared reference to 'argument.bags'"),
    ("when = \"entry.kind == 'voucher'\"", 'when = "entry.kind == "', "Syntax error"),
    ('set = "order.bags"\nto', 'set = "order.bags"\nby', "`set` needs `to`"),
    ('set = "order.bags"\n', 'set = "order.bags"\nadd = "order.bags"\n', "does one thing"),
    ("level = { type", "currency = { type", "there without being declared"),
    ("order.parts.payments", "order.parts.bags", "name of a field"),
]


@pytest.mark.parametrize(("right", "wrong", "said"), HARBOUR_FAULTS)
def test_what_actions_and_lists_name_must_be_declared(
    tmp_path: Path, right: str, wrong: str, said: str
) -> None:
    """Each mistake is told with its place in the file."""
    assert right in harbour.RECORDS
    with pytest.raises(ProblemsFound) as caught:
        harbour.harbour(tmp_path / "harbour", harbour.RECORDS.replace(right, wrong))
    sentences = [problem.sentence for problem in caught.value.problems]
    assert any(said in sentence for sentence in sentences), sentences
    assert all(re.search(r"records\.toml:\d+: ", sentence) for sentence in sentences)


def test_the_shop_of_recorded_conversations_is_declared_by_files_alone() -> None:
    """Its declarations are without fault; its records are not here."""
    brand = load_brand(Path(__file__).parents[1] / "quality" / "retail")
    assert len(brand.records.actions) == 8
    assert brand.records.actions["exchange_delivered_order_items"].variants_argument == "new_item_ids"
    assert set(brand.records.actions["modify_pending_order_items"].changed) == {"payments", "lines", "status"}
