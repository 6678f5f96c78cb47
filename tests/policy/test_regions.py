"""Rules and parameters of a brand's regions: found by the country of the order, checked, decided, recorded."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.conversation.conversation import Assurance, Identity
from server.errors import ProblemsFound
from server.live.installation import load_orders, load_rules
from server.orders.brand import load_brand
from server.orders.context import Customer, Field, FieldType, Order, OrderContext
from server.orders.records import Brand, RegionsRecord
from server.policy.cases import run_cases, unexercised_rules
from server.policy.decision import Decision
from server.policy.facts import facts
from server.policy.rules import RuleBook
from server.policy.schema import brand_schema
from server.workflow.load import load_workflows
from tests.orders.harbour import RECORDS
from tests.workflow.files import MINIMAL

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
NOON = datetime(2026, 3, 13, 11, tzinfo=UTC)
COUNTRY = Field("country", FieldType.TEXT, "EG")
FIELDS = """\
cabin = { type = "text" }
country = { type = "text" }
weight = { type = "integer" }
due_on = { type = "date" }
"""
REGIONS = """
[regions]
by = ["order.country", "customer.level"]
[regions.countries]
islands = ["GR", "EG"]
mainland = ["DE"]
"""
ISLANDS = """\
overlays = "greet"
brands = ["harbour"]
regions = ["islands"]
because = "Boats carry less."

[parameters]
limit = 1

[[case]]
name = "two are heavy there"
decision = "needs_approval"
wording = "heavy-order"
facts = { order.weight = 2 }
"""
OWN = """\
overlays = "greet"
brands = ["harbour"]
because = "Ferries carry more."

[parameters]
limit = 20

[[rule]]
id = "sealed"
before = "usual"
when = "order.has_weight && order.weight == 1"
decision = "deny"
says = "One is never greeted here."
wording = "one"

[[case]]
name = "one"
decision = "deny"
wording = "one"
facts = { order.weight = 1 }
"""


def harbour(folder: Path, regions: str = REGIONS) -> Brand:
    """The ferry brand with countries and regions."""
    place = folder / "harbour"
    place.mkdir(exist_ok=True)
    records = RECORDS.replace('cabin = { type = "text" }', FIELDS) + regions
    (place / "records.toml").write_text(records, encoding="utf-8")
    return load_brand(place)


def book(folder: Path, brand: Brand, **files: str) -> tuple[RuleBook, list[str]]:
    """The rules of these files, and all that is wrong with them."""
    rules = folder / "rules"
    rules.mkdir(exist_ok=True)
    for name, text in {"greet": MINIMAL, **files}.items():
        (rules / f"{name.replace('_', '.')}.toml").write_text(text, encoding="utf-8")
    found, problems = load_workflows(rules, [brand.id])
    compiled, faults = RuleBook.compile(found, {brand.id: brand_schema(brand.records)})
    return compiled, [one.sentence for one in (*problems, *faults)]


def decided(rules: RuleBook, country: str | None, weight: int) -> Decision:
    """What is decided about an order of that weight in that country."""
    own = rules.rules("harbour", "greet")
    assert own is not None
    fields = (Field("country", FieldType.TEXT, country), Field("weight", FieldType.INTEGER, weight))
    context = OrderContext("test", NOON, "eva", orders=(Order("X", fields),), selected="X")
    known = facts(
        own.schema,
        context,
        Identity("eva", Assurance.MATCHED, "email"),
        now=NOON,
        timezone=UTC,
        brand="harbour",
        language="en",
        mentioned=True,
    )
    return own.decide(known)


def test_a_region_has_its_own_parameters(tmp_path: Path) -> None:
    """Elsewhere nothing changes; the decision records the region and the version that decided."""
    brand = harbour(tmp_path)
    rules, problems = book(tmp_path, brand, greet_islands=ISLANDS)
    assert problems == []
    assert [one.sentence for one in (*run_cases(rules), *unexercised_rules(rules))] == []
    there, elsewhere = decided(rules, "EG", 2), decided(rules, "DE", 2)
    assert (there.verdict, there.inputs["region"], there.inputs["parameters.limit"]) == (
        "needs_approval",
        "islands",
        1,
    )
    assert (elsewhere.verdict, elsewhere.inputs["region"]) == ("allow", "mainland")
    assert decided(rules, None, 2).inputs["region"] == ""
    assert there.version != elsewhere.version


def test_it_lies_over_what_the_brand_has(tmp_path: Path) -> None:
    """Rules that the brand added hold in its regions, too."""
    rules, problems = book(tmp_path, harbour(tmp_path), greet_aaa=ISLANDS, greet_own=OWN)
    assert problems == []
    assert decided(rules, "EG", 1).rules[0].rule == "sealed"
    assert [decided(rules, country, 4).verdict for country in ("EG", "DE")] == ["needs_approval", "allow"]


def test_a_rule_reads_the_region(tmp_path: Path) -> None:
    """Without a file for it; a case says which one."""
    text = MINIMAL.replace(
        'when = "order.has_weight &&', "when = \"region == 'islands' && order.has_weight &&"
    ).replace('name = "heavy"\n', 'name = "heavy"\n', 1)
    text = text.replace("facts = { order.weight = 4 }", 'facts = { order.weight = 4, region = "islands" }')
    rules, problems = book(tmp_path, harbour(tmp_path), greet=text)
    assert problems == []
    assert [one.sentence for one in run_cases(rules)] == []
    assert [decided(rules, country, 4).verdict for country in ("GR", "DE")] == ["needs_approval", "allow"]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            'regions = ["islands"]',
            'regions = ["isles"]',
            "greet.islands.toml:3: brand `harbour` has no region `isles`",
        ),
        ("limit = 1\n", 'limit = "1"\n', "greet.islands.toml:7: `limit` is of another type"),
        ("limit = 1\n", "limits = 1\n", "greet.islands.toml:7: `greet` has no parameter `limits`"),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(tmp_path: Path, old: str, new: str, what: str) -> None:
    """As in every file of rules."""
    _, problems = book(tmp_path, harbour(tmp_path), greet_islands=ISLANDS.replace(old, new))
    assert len(problems) == 1
    assert what in problems[0]


def test_one_region_has_one_file(tmp_path: Path) -> None:
    """A second one for the same is refused."""
    _, problems = book(tmp_path, harbour(tmp_path), greet_islands=ISLANDS, greet_more=ISLANDS)
    assert len(problems) == 1
    assert "same brand and region" in problems[0]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('"order.country", ', '"order.bags", ', "`order.bags` is no declared text"),
        ('["DE"]', '["DE", "gr"]', "`gr` is in `islands` and in `mainland`"),
    ],
)
def test_a_wrong_declaration_is_named(tmp_path: Path, old: str, new: str, what: str) -> None:
    """Before anything is decided by it."""
    with pytest.raises(ProblemsFound) as raised:
        harbour(tmp_path, REGIONS.replace(old, new))
    assert what in str(raised.value)


def test_the_first_place_that_says_a_country_counts() -> None:
    """The order before the customer; without any there is no region."""
    record = RegionsRecord(("order.country", "customer.country"), {"islands": ("EG",), "mainland": ("DE",)})
    customer = Customer("eva", "Eva", "", "", fields=(Field("country", FieldType.TEXT, "de"),))
    assert record.region(Order("X", (COUNTRY,)), customer) == "islands"
    assert record.region(None, customer) == "mainland"
    assert record.region(Order("X", ()), None) == ""


def test_the_demo_shop_waits_longer_for_customs() -> None:
    """A parcel of the same day is late in Berlin and still on time for customs in Cairo."""
    brands, problems = load_orders(KNOWLEDGE, None, NOON)
    assert problems == []
    rules = load_rules(KNOWLEDGE, brands)[0].rules("lumen", "order_status")
    assert rules is not None
    found = {}
    for country in ("DE", "EG"):
        fields = (
            Field("country", FieldType.TEXT, country),
            Field("status", FieldType.TEXT, "shipped"),
            Field("promised_on", FieldType.DATE, "2026-03-06"),
        )
        known = facts(
            rules.schema,
            OrderContext("demo", NOON, "C1", orders=(Order("#L1", fields),), selected="#L1"),
            Identity("C1", Assurance.MATCHED, "email"),
            now=NOON,
            timezone=UTC,
            brand="lumen",
            language="en",
            mentioned=True,
        )
        found[country] = rules.decide(known).wording
    assert found == {"DE": "order-investigation", "EG": "order-shipped-late"}
