"""What must never cost a word: a desk that redraws itself under the hands, clocks that are wrong."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.extension.browser import Chromium, described
from tests.extension.desks import Desks
from tests.extension.test_loop import PLAIN, QUESTION, messages
from tests.extension.test_survival import eventually
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser


def test_a_desk_that_redraws_its_box_while_one_writes(
    browser: Chromium, copilot: ServerProcess, desks: Desks
) -> None:
    """Box and thread are replaced at every key: the typed words stand, the reply goes beside them."""
    browser.add(described("plain", desks.url, PLAIN))
    desk = browser.context.new_page()
    desk.goto(f"{desks.url}/plain/rewritten")
    panel = browser.panel()
    desk.evaluate("text => say('customer', text)", QUESTION)
    reply = panel.locator(".reply-first .reply-text")
    expect(reply).not_to_be_empty()
    words = reply.inner_text()
    desk.bring_to_front()
    # As a framework does that keeps the text in its own state and draws everything from it.
    desk.evaluate(
        """() => {
            const redraw = ({ target }) => {
                const { value, selectionEnd } = target;
                const next = target.cloneNode(false);
                next.value = value;
                target.replaceWith(next);
                next.focus();
                next.setSelectionRange(selectionEnd, selectionEnd);
                next.addEventListener("input", redraw);
                const thread = document.getElementById("thread");
                thread.replaceChildren(...[...thread.children].map(node => node.cloneNode(true)));
            };
            document.getElementById("answer").addEventListener("input", redraw);
        }"""
    )
    desk.locator("#answer").click()
    desk.keyboard.type("Dear Grace, good morning. ", delay=15)
    assert desk.locator("#answer").input_value() == "Dear Grace, good morning. "
    panel.locator(".reply-first button").first.click()
    expect(desk.locator("#answer")).to_have_value(f"Dear Grace, good morning. {words}")
    desk.evaluate("say('customer', 'Are you there?')")
    eventually(desk, lambda: len(messages(copilot, "rewritten")) == 2)
    desk.wait_for_timeout(600)
    assert messages(copilot, "rewritten") == [("customer", QUESTION), ("customer", "Are you there?")]
    expect(desk.locator("#answer")).to_have_value(f"Dear Grace, good morning. {words}")


def test_a_clock_that_is_wrong_hides_nothing(browser: Chromium, copilot: ServerProcess, desks: Desks) -> None:
    """A message from tomorrow, then all rows drawn anew under other ids: what is said next is told, in its order."""
    browser.add(described("plain", desks.url, PLAIN))
    desk = browser.context.new_page()
    desk.goto(f"{desks.url}/plain/skewed")
    desk.evaluate(
        """() => {
            window.sayAt = (text, hours) => {
                say("customer", text);
                const time = document.getElementById("thread").lastElementChild.querySelector("time");
                time.dateTime = new Date(Date.now() + hours * 3600000).toISOString();
            };
            sayAt("From tomorrow", 30);
            sayAt("From yesterday", -30);
        }"""
    )
    eventually(desk, lambda: len(messages(copilot, "skewed")) == 2)
    desk.evaluate(
        """() => {
            document.getElementById("thread").replaceChildren();
            sayAt("Said now", 0);
        }"""
    )
    expected = ["From tomorrow", "From yesterday", "Said now"]
    eventually(desk, lambda: [text for _, text in messages(copilot, "skewed")] == expected)
