"""The wordings as they ship: whole in every language, tied in every case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from server.orders.context import Field, FieldType, Line, Order, OrderContext
from server.policy.cases import case_facts
from server.policy.decision import Decision
from server.policy.facts import Facts
from server.policy.rules import RuleBook
from server.policy.schema import fact_schema
from server.reply.check import check_wordings
from server.reply.compose import Composer
from server.reply.reply import Reply
from server.reply.untied import untied
from server.reply.wording import Missing, Wordings
from server.workflow.load import load_workflows

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
LANGUAGES = ("en", "de", "ar")
MARKUP = re.compile(r"[{}<>$]|yes|\?\?\?")


@pytest.fixture(scope="module")
def book() -> RuleBook:
    """The shipped rules for a shop that declares nothing of its own."""
    workflows, problems = load_workflows(KNOWLEDGE / "workflows")
    assert problems == []
    shipped = tuple(workflow for workflow in workflows if workflow.id == "order_status")
    found, problems = RuleBook.compile(shipped, {"shop": fact_schema(())})
    assert problems == []
    return found


@pytest.fixture(scope="module")
def wordings() -> Wordings:
    """The shipped wordings."""
    found, problems = Wordings.load(KNOWLEDGE / "wordings")
    assert [problem.sentence for problem in problems] == []
    return found


def test_rules_and_wordings_fit(book: RuleBook, wordings: Wordings) -> None:
    """No rule names a wording that is not there, no wording a fact that nothing fills."""
    assert [problem.sentence for problem in check_wordings(book, wordings)] == []


def test_every_label_is_written_in_every_language(wordings: Wordings) -> None:
    """And differently from English, names of things aside."""
    english = wordings.labels("en")
    assert english["workflow-order_status"] == "Where is my order?"
    for language in LANGUAGES:
        assert wordings.labels(language).keys() == english.keys()
    for language in ("de", "ar"):
        same = [key for key, text in wordings.labels(language).items() if text == english[key]]
        assert same == (["field-status"] if language == "de" else [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_case_has_replies_in_every_language(book: RuleBook, wordings: Wordings, language: str) -> None:
    """With all facts and with as few as the case has: nothing missing or untied, no trace of a template."""
    seen: set[str] = set()
    for decision, context, now in situations(book):
        found = Composer(
            decision,
            context,
            brand_name="Lumen & Loom",
            now=now,
            timezone=ZoneInfo("Europe/Berlin"),
            wordings=wordings,
        ).replies(language, "de" if language == "en" else "en")
        assert not isinstance(found, Missing), found
        for reply in found:
            assert_good(reply, language)
            seen.add(reply.wording)
    named = {rule.wording for workflow in book.workflows("shop") for rule in workflow.rules}
    assert named <= seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_person_can_always_be_announced(book: RuleBook, wordings: Wordings, language: str) -> None:
    """The wordings for what no rule decides need no facts at all."""
    for wording in ("cannot-decide", "ask-identity"):
        text = wordings.render(language, wording, {})
        assert isinstance(text, str)


def test_the_replies_to_a_late_order() -> None:
    """One story word by word, in three languages."""
    workflows, _ = load_workflows(KNOWLEDGE / "workflows")
    book, _ = RuleBook.compile(workflows, {})
    wordings, _ = Wordings.load(KNOWLEDGE / "wordings")
    rules = book.rules("any", "order_status")
    assert rules is not None
    case = next(case for case in rules.workflow.cases if case.rule == "shipped_very_late")
    known, _ = case_facts(rules, case)
    decision = rules.decide(known)
    texts = []
    for language in LANGUAGES:
        found = Composer(
            decision,
            context_of(known, ZoneInfo(case.timezone), rich=False),
            brand_name="Lumen & Loom",
            now=datetime(2026, 3, 10, 12, tzinfo=UTC),
            timezone=ZoneInfo("UTC"),
            wordings=wordings,
        ).replies(language, "en")
        assert not isinstance(found, Missing)
        texts.append(found[0].text)
    assert texts == [
        "I am very sorry that your order L10234 has still not reached you; it was promised for "
        "March 6, 2026. We are asking the carrier to search for it, which takes up to 8 working days. "
        "You need not do anything, and I will tell you the result as soon as we have it.",
        "Es tut mir sehr leid, dass Ihre Bestellung L10234 immer noch nicht bei Ihnen ist; zugesagt war "
        "sie bis zum 6. März 2026. Wir lassen den Paketdienst danach suchen, das dauert bis zu 8 Werktagen. "
        "Sie müssen nichts tun, und ich teile Ihnen das Ergebnis mit, sobald wir es haben.",
        "نعتذر بشدة لأن الطلب \u2068L10234\u2069 لم يصل حتى الآن، وكان موعده \u20686 مارس 2026\u2069. "
        "نطلب من شركة الشحن البحث عنه، ويستغرق ذلك ما يصل إلى \u20688\u2069 أيام عمل. "
        "لا يلزم أي إجراء من جانبك، وسأخبرك بالنتيجة فور وصولها.",
    ]


def assert_good(reply: Reply, language: str) -> None:
    """No hole, no source left out, the right script, short enough for a chat."""
    assert untied(reply) == [], reply
    assert not MARKUP.search(reply.text), reply.text
    assert "  " not in reply.text
    assert reply.text[-1] in ".?؟", reply.text
    assert len(reply.text) <= 420
    assert reply.gloss
    assert reply.gloss != reply.text
    letters = [char for char in reply.text if char.isalpha()]
    arabic = sum("\u0600" <= char <= "\u06ff" for char in letters) / len(letters)
    assert (arabic > 0.7) == (language == "ar"), reply.text
    assert ("\u2068" in reply.text) == (language == "ar" and bool(reply.facts))


def situations(book: RuleBook) -> Iterator[tuple[Decision, OrderContext, datetime]]:
    """Every case of every workflow, with an order of all fields and with one of only those of the case."""
    for workflow in book.workflows("shop"):
        rules = book.rules("shop", workflow.id)
        assert rules is not None
        for case in workflow.cases:
            known, faults = case_facts(rules, case)
            assert faults == []
            now = known["now"]
            assert isinstance(now, datetime)
            for rich in (False, True):
                yield rules.decide(known), context_of(known, ZoneInfo(case.timezone), rich=rich), now


def context_of(known: Facts, zone: ZoneInfo, *, rich: bool) -> OrderContext:
    """An order context that leads to these facts."""
    usual: dict[str, tuple[FieldType, str | int]] = {
        "placed_on": (FieldType.DATE, "2026-02-27"),
        "promised_on": (FieldType.DATE, "2026-03-05"),
        "shipped_on": (FieldType.DATE, "2026-03-02"),
        "delivered_on": (FieldType.DATE, "2026-03-04"),
        "carrier": (FieldType.TEXT, "DHL"),
        "tracking": (FieldType.TEXT, "00340434161094022115"),
        "total": (FieldType.MONEY, 12990),
    }
    fields = []
    for name, (kind, value) in usual.items():
        fact = known.get(f"order.{name}")
        if isinstance(fact, datetime):
            fields.append(Field(name, kind, fact.astimezone(zone).date().isoformat()))
        elif fact is not None:
            fields.append(Field(name, kind, fact))
        elif rich:
            fields.append(Field(name, kind, value))
    lines = (Line("1", "Oak floor lamp", 1, 9990), Line("2", "LED bulb E27", 3, 3000)) if rich else ()
    order = Order("L10234", tuple(fields), lines, "EUR")
    others = (Order("L10235", ()),) if rich else ()
    return OrderContext(
        "demo", datetime(2026, 3, 1, tzinfo=UTC), "c1", "Anna Weiß", (order, *others), "L10234"
    )
