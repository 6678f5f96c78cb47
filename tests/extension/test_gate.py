"""The send gate: amounts and days of a reply against what was decided, in the words of several languages."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.extension.browser import Chromium, described
from tests.extension.desks import Desks
from tests.extension.test_loop import PLAIN, messages
from tests.extension.test_survival import eventually
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser

# Language, what was decided, what is to be sent, what contradicts.
CASES: list[tuple[str, str, str, list[str]]] = [
    ("en", "You get £30.00 back by 4 November.", "You get £30 back by November 4.", []),
    ("en", "You get £30.00 back by 4 November.", "You get £40 back by 4 November.", ["£40"]),
    ("en", "You get £30.00 back by 4 November.", "You get £30 back by 5 November.", ["5 november"]),
    ("en", "We will look at it.", "You get £900 back.", []),
    ("de", "Sie erhalten 1.234,50 € bis 3. März.", "Bis zum 3. März erhalten Sie 1 234,50 EUR.", []),
    (
        "de",
        "Sie erhalten 1.234,50 € bis 3. März.",
        "Sie erhalten 1.234,00 € bis 03.04.2026",
        ["1.234,00 €", "03.04.2026"],
    ),
    ("fr", "Remboursement de 12,90 € le 2 août.", "Remboursement de 12,90€ le 2 août.", []),
    ("fr", "Remboursement de 12,90 € le 2 août.", "Remboursement de 129 € le 2 août.", ["129 €"]),
    ("es", "Recibirá 20 € el 5 de mayo.", "Recibirá 20 € el 6 de mayo.", ["6 de mayo"]),
    ("ja", "5月3日までに¥1,200を返金します。", "5月4日までに¥1,200を返金します。", ["5月4日"]),
    ("ar", "ستسترد ٣٠ € في 2026-05-03", "ستسترد 30 € في 2026-05-03", []),
    ("tr", "3 Mayıs'a kadar 50 TL iade.", "4 Mayıs'a kadar 50 TL iade.", ["4 mayıs"]),
    ("pl", "Zwrot 50 zł do 3 maja.", "Zwrot 60 zł do 3 maja.", ["60 zł"]),
]

RETURN = (
    "Hello, I'd like to return the cedar candle from order L10216 please."
    " I am Anna Lindner, anna.lindner@example.com, 10115 Berlin."
)


def test_amounts_and_days_are_compared(browser: Chromium) -> None:
    """The same value in other words passes, another value does not; without a decided value nothing is asked."""
    page = browser.page("popup/popup.html")
    found = page.evaluate(
        """async cases => {
            const { contradictions } = await import(chrome.runtime.getURL("content/values.js"));
            return cases.map(([language, decided, text]) =>
                contradictions(text, [decided], language).map(({value}) => value.toLowerCase()));
        }""",
        [[language, decided, text] for language, decided, text, _ in CASES],
    )
    assert found == [[value.lower() for value in wrong] for *_, wrong in CASES]


def test_the_order_counts_too(browser: Chromium) -> None:
    """What the order says contradicts nothing; an amount that neither knows does, a day besides the order's does not."""
    page = browser.page("side/panel.html")
    found = page.evaluate(
        """async () => {
            const { contradictions } = await import(chrome.runtime.getURL("content/values.js"));
            const { orderValues } = await import(chrome.runtime.getURL("side/order_values.js"));
            const { Format } = await import(chrome.runtime.getURL("panel/format.js"));
            const fields = [
                {name: "total", type: "money", value: 123450, currency: "EUR"},
                {name: "ordered_on", type: "date", value: "2026-05-03"},
                {name: "status", type: "text", value: "shipped"},
                {name: "refunded", type: "money", value: null, currency: "EUR"},
            ];
            const lines = [{name: "Lamp", quantity: 1, amount: 3000}, {name: "Gift", quantity: 1, amount: null}];
            const yen = [{type: "money", value: 500, currency: "JPY"}];
            const orders = [{id: "A", fields, lines, currency: "EUR"}, {id: "B", currency: "JPY", fields: yen}];
            const facts = orderValues({orders, selected: "A", difference: -250}, new Format("en"));
            const all = orderValues({orders, selected: null}, new Format("en")).map(([name]) => name);
            const judge = (text, decided) =>
                contradictions(text, [decided], "en", facts).map(({value, by}) => [value, by]);
            return {
                facts: facts.map(([name]) => name),
                all: all.includes("amount 500"),
                fine: judge("You paid €1,234.50 on 3 May, €30 of it for the lamp; €2.50 is left.", "We look into it."),
                amount: judge("You get €900 back.", "We look into it."),
                day: judge("We write again on 9 May.", "We look into it."),
                decided: judge("You get €900 back by 3 May.", "You get €30 back by 4 June."),
                none: contradictions("You get €900 back.", ["We look into it."], "en", orderValues(null, null)),
            };
        }"""
    )
    assert found == {
        "facts": ["amount 1234.5", "date 5-3", "amount 30", "amount 2.5"],
        "all": True,
        "fine": [],
        "amount": [["€900", "order"]],
        "day": [],
        "decided": [["€900", "value"]],
        "none": [],
    }


def test_a_contradiction_is_asked_about(browser: Chromium, copilot: ServerProcess, desks: Desks) -> None:
    """Another amount than decided waits for the agent's word; going back keeps the draft, going on sends it once."""
    browser.add(described("plain", desks.url, PLAIN))
    desk = browser.context.new_page()
    desk.goto(f"{desks.url}/plain/gated")
    panel = browser.panel()
    desk.evaluate("text => say('customer', text)", RETURN)
    reply = panel.locator(".reply-first .reply-text")
    expect(reply).not_to_be_empty()
    panel.locator(".reply-first button").first.click()
    expect(desk.locator("#answer")).not_to_have_value("")
    draft = desk.locator("#answer").input_value()
    wrong = f"{draft} We pay you until 1 January 2031."
    desk.bring_to_front()
    desk.locator("#answer").fill(wrong)
    for key in ("Escape", None):
        desk.locator("#send").click()
        expect(desk.locator("frontline-copilot-gate")).to_have_count(1)
        assert desk.locator("#answer").input_value() == wrong
        assert len(messages(copilot, "gated")) == 1
        if key:
            desk.keyboard.press(key)
            expect(desk.locator("frontline-copilot-gate")).to_have_count(0)
    desk.wait_for_timeout(500)
    desk.keyboard.press("Tab")
    desk.keyboard.press("Enter")
    eventually(desk, lambda: len(messages(copilot, "gated")) == 2)
    sent: Any = messages(copilot, "gated")[1]
    assert sent == ("agent", wrong)
