"""The shipped wordings for returns: every worked case, in every language, with every fact tied to its source."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from server.live.installation import Brands, load_orders, load_rules
from server.orders.context import OrderContext
from server.policy.cases import case_facts
from server.policy.rules import RuleBook, WorkflowRules
from server.reply.compose import Composer
from server.reply.untied import untied
from server.reply.wording import Missing, Wordings

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
LANGUAGES = ("en", "de", "ar")
NOW = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
# Words that say that something was done, which only the order system's success allows.
DONE = {"en": ("is open", "has been opened"), "de": ("ist angemeldet",), "ar": ("تم فتح",)}


@pytest.fixture(scope="module")
def shipped() -> tuple[Brands, RuleBook, Wordings]:
    """What ships."""
    brands, _ = load_orders(KNOWLEDGE, None, NOW)
    rules, wordings, _ = load_rules(KNOWLEDGE, brands)
    return brands, rules, wordings


@pytest.fixture
async def bought(shipped: tuple[Brands, RuleBook, Wordings]) -> OrderContext:
    """A customer whose order of two candles is meant."""
    system = shipped[0].systems["lumen"]
    found = await system.orders_of("C1001")
    order = next(one.order for one in found.found if one.order.id == "#L10216")
    return OrderContext("test", NOW, "C1001", "Anna", (order,), order.id)


def returns(book: RuleBook) -> WorkflowRules:
    """The workflow for the shop."""
    rules = book.rules("lumen", "return_item")
    assert rules is not None
    return rules


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_case_has_a_reply(
    shipped: tuple[Brands, RuleBook, Wordings], bought: OrderContext, language: str
) -> None:
    """Nothing missing, no figure without a source; only after success does one say that it is done."""
    _, book, wordings = shipped
    rules = returns(book)
    lines = tuple(line.id for line in bought.orders[0].lines)
    for case in rules.workflow.cases:
        known, _ = case_facts(rules, case)
        decision = rules.decide(known)
        asking = decision.wording == "return-which-lines"
        chosen = OrderContext(
            "test",
            NOW,
            "C1001",
            "Anna",
            bought.orders,
            bought.selected,
            lines=() if asking else lines[:1],
            choices=lines if asking else (),
        )
        found = Composer(
            decision, chosen, brand_name="Lumen & Loom", now=NOW, timezone=BERLIN, wordings=wordings
        ).replies(language, "de" if language == "en" else "en")
        assert not isinstance(found, Missing), found
        for reply in found:
            assert untied(reply) == [], reply.text
            assert not any(mark in reply.text for mark in "{}$"), reply.text
            says_done = any(words in reply.text for words in DONE[language])
            assert says_done == (decision.rules[0].rule == "return_opened"), reply.text


async def test_the_consequence_names_what_goes_back(
    shipped: tuple[Brands, RuleBook, Wordings], bought: OrderContext
) -> None:
    """In every language there is, with article, order and amount."""
    _, book, wordings = shipped
    rules = returns(book)
    case = next(case for case in rules.workflow.cases if case.rule == "return_allowed")
    decision = rules.decide(case_facts(rules, case)[0])
    line = bought.orders[0].lines[0]
    chosen = OrderContext("test", NOW, "C1001", "Anna", bought.orders, bought.selected, lines=(line.id,))
    said = Composer(
        decision, chosen, brand_name="Lumen & Loom", now=NOW, timezone=BERLIN, wordings=wordings
    ).consequence("return-consequence")
    assert set(said) >= set(LANGUAGES)
    for text in said.values():
        assert line.name in text
        assert "L10216" in text
        assert "28" in text
