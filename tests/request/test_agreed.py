"""When a customer has agreed to what an agent proposed, on the mobile operator's own records; pure."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.cli.evaluate.business import Business, Customers
from server.conversation.conversation import Author
from server.orders.fieldwords import NOTHING_LEARNED
from server.request.reader import Setting, Situation
from server.request.requests import Wanted, requests
from server.request.said import Said
from server.understanding.words import load_words
from tests.orders.shop import messages

ROOT = Path(__file__).parents[2]
MOBILE = ROOT / "tests" / "quality" / "mobile"
NOW = datetime(2026, 7, 1, 6, tzinfo=UTC)


@pytest.fixture(scope="module")
def operator() -> Business:
    """The operator on a fixed day."""
    return Business(MOBILE / "rules", MOBILE / "records", NOW)


def wanted(
    operator: Business, *texts: str | tuple[Author, str], agrees: float | None = None
) -> Wanted | None:
    """The first of what is prepared for the subscriber with two lines."""
    customer = Customers(operator, *operator.system.everyone()["88231"])
    setting = Setting(
        operator.book,
        operator.brand,
        load_words(ROOT / "knowledge"),
        NOTHING_LEARNED,
        operator.catalogue,
        UTC,
    )
    situation = Situation(customer.context(), customer.identity, NOW, "en")
    found = requests(setting, situation, Said.of(messages(*texts)), agrees=agrees)
    return found[0] if found else None


def agent(text: str) -> tuple[Author, str]:
    """What the agent said."""
    return Author.AGENT, text


BIGGER = (
    "On contract MC/24-0077 I can change the size of the data line from S to M (data-M). Shall I change it?"
)


@pytest.mark.parametrize(
    ("proposal", "answer", "agrees", "ready"),
    [
        (BIGGER, "Yes, please.", None, True),
        (BIGGER, "Go ahead", None, True),
        (BIGGER, "Yes, but before you do that: how much is it", None, False),
        (BIGGER, "Can you do that instead?", None, False),
        (BIGGER, "No, leave it.", None, False),
        (BIGGER, "Make it so", 0.9, True),
        (BIGGER.replace("Shall", "I need an explicit yes. Shall"), "Make it so", 0.9, False),
        ("Your data line has size S on contract MC/24-0077.", "Yes, change it to M", None, False),
        (f"{BIGGER} Please provide the number of your card.", "Make it so", 0.9, False),
    ],
)
def test_only_a_yes_to_a_question_makes_it_ready(
    operator: Business, proposal: str, answer: str, agrees: float | None, ready: bool
) -> None:
    """To what was asked, in a statement, held up by nothing."""
    found = wanted(operator, agent(proposal), answer, agrees=agrees)
    assert (found is not None and found.ready) is ready


def test_what_is_missing_does_not_hide_what_is_wanted(operator: Business) -> None:
    """It is prepared as far as it is known, and not ready."""
    found = wanted(operator, agent("Shall I end contract MC/24-0077?"), "Yes, end it.")
    assert found is not None
    assert (found.action, found.ready) == ("endContract", False)
    assert found.request.arguments == {"contractRef": "MC/24-0077"}


def test_what_begins_like_a_no_may_be_a_choice(operator: Business) -> None:
    """The one that was asked for."""
    proposal = "I can end contract MC/24-0077. Please confirm the reason: moving abroad or too expensive?"
    found = wanted(operator, agent(proposal), "No money for it: too expensive")
    assert found is not None
    assert (found.request.arguments.get("why"), found.ready) == ("too expensive", True)


def test_what_is_kept_stays_and_the_cheapest_is_found(operator: Business) -> None:
    """A line that has the cheapest size already stays, too."""
    kept = "On contract MC/24-0077 change the size of the main line to S (main-S), keep the data line. Shall I change it?"
    found = wanted(operator, agent(kept), "yes")
    assert found is not None
    assert found.request.arguments["lines"] == ["main-M"]
    cheapest = "On contract MC/24-0077 I can change all lines to the cheapest size. Shall I change them?"
    found = wanted(operator, agent(cheapest), "Yes, all lines")
    assert found is not None
    assert (found.request.arguments["lines"], found.request.arguments["sizes"]) == (["main-M"], ["main-S"])


@pytest.mark.parametrize(
    ("proposal", "answer", "ready"),
    [
        ("Hello", "Please refresh the network", True),
        ("Hello", "I do not want you to refresh the network again", False),
        ("I can refresh the network if you like. Anything else?", "Yes, great, do it all", False),
        ("Shall I refresh the network?", "Yes please", True),
    ],
)
def test_what_needs_no_yes_must_be_asked_for(
    operator: Business, proposal: str, answer: str, ready: bool
) -> None:
    """By the customer, or by a yes to just that."""
    found = wanted(operator, agent(proposal), answer)
    assert (found is not None and found.ready) is ready
