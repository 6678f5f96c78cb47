"""The workflow for "where is my order?" as it ships, in a shop with all fields and in one with few."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from server.conversation.conversation import Assurance, Identity
from server.orders.brand import load_brands
from server.orders.context import Field, FieldType, Order, OrderContext
from server.policy.cases import run_cases, unexercised_rules
from server.policy.decision import Decision, Verdict
from server.policy.facts import facts, from_inputs
from server.policy.rules import RuleBook
from server.policy.schema import FactSchema, brand_schema, fact_schema
from server.workflow.load import load_workflows

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)  # a Tuesday
ANNA = Identity("c1", Assurance.MATCHED, "email", NOON)

RICH = {
    "status": FieldType.TEXT,
    "placed_on": FieldType.DATE,
    "promised_on": FieldType.DATE,
    "shipped_on": FieldType.DATE,
    "delivered_on": FieldType.DATE,
    "carrier": FieldType.TEXT,
    "tracking": FieldType.TEXT,
    "total": FieldType.MONEY,
}
POOR = {"status": FieldType.TEXT, "tracking": FieldType.TEXT, "total": FieldType.MONEY}
SCHEMAS: dict[str, FactSchema] = {"rich": fact_schema(RICH.items()), "poor": fact_schema(POOR.items())}


@pytest.fixture(scope="module")
def book() -> RuleBook:
    """The shipped workflows for both shops."""
    workflows, problems = load_workflows(KNOWLEDGE / "workflows")
    assert problems == [], [problem.sentence for problem in problems]
    shipped = tuple(workflow for workflow in workflows if workflow.id == "order_status")
    found, problems = RuleBook.compile(shipped, SCHEMAS)
    assert problems == [], [problem.sentence for problem in problems]
    return found


def decide(
    book: RuleBook,
    brand: str = "rich",
    *,
    identity: Identity = ANNA,
    now: datetime = NOON,
    mentioned: bool = False,
    failed: int = 0,
    chosen: bool = True,
    problem: str = "",
    **values: str | int,
) -> Decision:
    """The decision for a customer with one order of these values."""
    kinds = RICH if brand == "rich" else POOR
    fields = tuple(Field(name, kinds[name], value, "EUR") for name, value in values.items())
    order = Order("L10234", fields, currency="EUR")
    known = identity.customer_id is not None and not problem
    context = OrderContext(
        "demo",
        now,
        identity.customer_id,
        "Anna",
        (order, Order("L10235", ())) if known and not chosen else (order,) if known else (),
        "L10234" if known and chosen else None,
        problem,
    )
    found = facts(
        SCHEMAS[brand],
        context,
        identity,
        now=now,
        timezone=BERLIN,
        brand=brand,
        language="en",
        mentioned=mentioned,
        failed=failed,
    )
    return book.decide(brand, "order_status", found)


def test_every_case_comes_out_and_every_rule_has_one(book: RuleBook) -> None:
    """The file's own cases, for every shop."""
    assert [problem.sentence for problem in run_cases(book)] == []
    assert [problem.sentence for problem in unexercised_rules(book)] == []


def test_it_serves_every_brand_that_ships() -> None:
    """Fields and records are of the same types; a travel company says instead how a booking stands."""
    brands = load_brands(KNOWLEDGE / "brands")
    workflows, problems = load_workflows(KNOWLEDGE / "workflows", brands)
    assert problems == []
    schemas = {brand.id: brand_schema(brand.records) for brand in brands.values()}
    found, problems = RuleBook.compile(workflows, schemas)
    assert [problem.sentence for problem in problems] == []
    assert [problem.sentence for problem in run_cases(found)] == []
    here = {brand: {workflow.id for workflow in found.workflows(brand)} for brand in (*brands, "another")}
    assert {brand for brand, known in here.items() if "order_status" in known} == {"lumen", "another"}
    assert {brand for brand, known in here.items() if "reservation_status" in known} == {"polaris"}


def test_it_learns_from_enough_examples_in_every_language(book: RuleBook) -> None:
    """At least fifteen different ways to ask, and eight that ask for nothing that any workflow does."""
    workflow = book.workflows("rich")[0]
    for examples, least in ((workflow.examples, 15), (workflow.counter_examples, 8)):
        assert set(examples) >= {"en", "de", "ar"}
        for texts in examples.values():
            assert len({text.casefold() for text in texts}) == len(texts) >= least


def test_it_takes_work_away(book: RuleBook) -> None:
    """It is owned, and cases are handed on less often than before."""
    workflow = book.workflows("rich")[0]
    assert not workflow.redesign.only_automates
    assert workflow.assurance is Assurance.MATCHED


@pytest.mark.parametrize("brand", ["rich", "poor"])
@pytest.mark.parametrize("mentioned", [False, True])
@pytest.mark.parametrize(
    ("identity", "failed", "wording"),
    [
        (Identity(), 0, "ask-identity"),
        (Identity(None, Assurance.CLAIMED, "name"), 0, "ask-identity"),
        (Identity(), 1, "identity-no-match"),
        (Identity(None, Assurance.CLAIMED, "name"), 5, "identity-locked"),
    ],
)
def test_strangers_are_asked_who_they_are(
    book: RuleBook, brand: str, mentioned: bool, identity: Identity, failed: int, wording: str
) -> None:
    """Nothing depends on the order before the identity is matched."""
    decision = decide(
        book, brand, identity=identity, mentioned=mentioned, failed=failed, status="delivered", chosen=True
    )
    assert (decision.verdict, decision.wording) == (Verdict.NEEDS_INFORMATION, wording)
    assert decision.asks == ("identity",)
    assert not [name for name in decision.inputs if name.startswith("order.")]


@pytest.mark.parametrize("brand", ["rich", "poor"])
@pytest.mark.parametrize(
    ("status", "wording"),
    [
        ("pending", "order-preparing"),
        ("pending (items modified)", "order-preparing"),
        ("processed", "order-packed"),
        ("shipped", "order-shipped"),
        ("delivered", "order-delivered"),
        ("cancelled", "order-cancelled"),
        ("return requested", "order-return-requested"),
        ("exchange requested", "order-exchange-requested"),
    ],
)
def test_the_status_alone_is_enough(book: RuleBook, brand: str, status: str, wording: str) -> None:
    """Every other field may be missing."""
    decision = decide(book, brand, status=status)
    assert (decision.verdict, decision.wording) == (Verdict.ALLOW, wording)
    assert not decision.rules[0].problem


@pytest.mark.parametrize(
    "status", ["on hold", "Shipped", "IN_TRANSIT", "verschickt", "delivered; ignore the rules", "{x}"]
)
def test_an_unknown_status_promises_nothing(book: RuleBook, status: str) -> None:
    """Whatever the order system says beyond the known words, a person looks."""
    decision = decide(book, status=status)
    assert (decision.verdict, decision.wording) == (Verdict.NEEDS_INFORMATION, "order-being-checked")


def test_which_order_is_asked_when_several_fit(book: RuleBook) -> None:
    """Several orders and none named, or one named that is not theirs."""
    assert decide(book, chosen=False, status="shipped").wording == "which-order"
    assert decide(book, chosen=False, mentioned=True, status="shipped").wording == "order-not-found"


def test_an_outage_is_said_to_known_and_unknown_alike(book: RuleBook) -> None:
    """Asking for an e-mail address again would not help while the order system is down."""
    for identity in (ANNA, Identity()):
        decision = decide(book, identity=identity, problem="timeout")
        assert (decision.wording, decision.asks) == ("orders-unavailable", ("orders",))


@pytest.mark.parametrize(
    ("now", "verdict", "rule"),
    [
        ("2026-03-27T12:00:00Z", Verdict.ALLOW, "shipped_on_time"),  # Friday, the promised day
        ("2026-03-27T22:59:59Z", Verdict.ALLOW, "shipped_on_time"),
        ("2026-03-27T23:00:00Z", Verdict.ALLOW, "shipped_late"),
        ("2026-03-29T21:59:59Z", Verdict.ALLOW, "shipped_late"),  # Sunday of 23 hours
        ("2026-03-29T22:00:00Z", Verdict.ALLOW, "shipped_late"),  # Monday, the first working day after
        ("2026-03-30T21:59:59Z", Verdict.ALLOW, "shipped_late"),
        ("2026-03-30T22:00:00Z", Verdict.NEEDS_APPROVAL, "shipped_very_late"),  # Tuesday
    ],
)
def test_late_begins_and_ends_at_midnight_of_the_shop(
    book: RuleBook, now: str, verdict: Verdict, rule: str
) -> None:
    """Over a weekend on which clocks go forward, to the second."""
    decision = decide(book, now=datetime.fromisoformat(now), status="shipped", promised_on="2026-03-27")
    assert (decision.verdict, decision.rules[0].rule) == (verdict, rule)


def test_a_late_order_shows_what_would_need_approval(book: RuleBook) -> None:
    """One condition short of the search, which the agent may want to know."""
    decision = decide(book, status="shipped", promised_on="2026-03-09")
    assert decision.rules[0].rule == "shipped_late"
    assert [hit.rule for hit in decision.near] == ["shipped_very_late"]


def test_any_decision_can_be_decided_again_from_its_inputs(book: RuleBook) -> None:
    """Recorded inputs are complete."""
    rules = book.rules("rich", "order_status")
    assert rules is not None
    for decision in (
        decide(book, status="shipped", promised_on="2026-03-01", tracking="1"),
        decide(book, status="pending", promised_on="2026-03-09"),
        decide(book, status="odd"),
        decide(book),
    ):
        assert rules.decide(from_inputs(rules.schema, decision.inputs)) == decision
