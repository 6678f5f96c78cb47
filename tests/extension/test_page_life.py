"""Pages as they really behave: drawn anew, edited, thousands of messages, two boxes, undo, typing while a reply comes."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.extension.browser import Chromium, described
from tests.extension.desks import Desks
from tests.extension.test_loop import PLAIN, QUESTION, messages
from tests.extension.test_survival import eventually
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser


@pytest.fixture
def at_work(browser: Chromium, desks: Desks) -> Chromium:
    """A signed-in browser that watches the plain page, whose second box is a box too."""
    browser.add(described("plain", desks.url, PLAIN | {"composer": {"box": "#answer, .second"}}))
    return browser


def test_a_page_drawn_anew_tells_nothing_twice(
    at_work: Chromium, copilot: ServerProcess, desks: Desks
) -> None:
    """All nodes replaced, one edited, one deleted, old ones put before: only what is new is told."""
    desk = at_work.context.new_page()
    desk.goto(f"{desks.url}/plain/redrawn")
    for number in range(3):
        desk.evaluate("text => say('customer', text)", f"Question {number}")
    eventually(desk, lambda: len(messages(copilot, "redrawn")) == 3)
    desk.evaluate(
        """() => {
            const thread = document.getElementById("thread");
            thread.replaceChildren(...[...thread.children].map(node => node.cloneNode(true)));
            thread.children[1].querySelector(".body").textContent = "Question 1, mended";
            thread.firstElementChild.remove();
            for (let old = 0; old < 30; old += 1) {
                const node = thread.lastElementChild.cloneNode(true);
                node.dataset.mid = `old-${old}`;
                node.querySelector(".body").textContent = `From last year ${old}`;
                thread.prepend(node);
            }
        }"""
    )
    desk.wait_for_timeout(600)
    desk.evaluate("say('customer', 'The last question')")
    eventually(desk, lambda: messages(copilot, "redrawn")[-1][1] == "The last question")
    assert [text for _, text in messages(copilot, "redrawn")] == [
        "Question 0",
        "Question 1",
        "Question 2",
        "The last question",
    ]


def test_a_long_thread_is_told_from_its_end(at_work: Chromium, copilot: ServerProcess, desks: Desks) -> None:
    """Of 5,000 messages the last forty are told at first, in their order."""
    desk = at_work.context.new_page()
    desk.goto(f"{desks.url}/plain/loading")
    # In one go: what stood there before the address changed would be the conversation before's.
    desk.evaluate(
        """() => {
            history.pushState(null, '', '/plain/long');
            for (let at = 0; at < 5000; at += 1) say(at % 2 ? 'agent' : 'customer', `Number ${at}`);
        }"""
    )
    eventually(desk, lambda: len(messages(copilot, "long")) >= 40)
    assert [text for _, text in messages(copilot, "long")] == [f"Number {at}" for at in range(4960, 5000)]


def test_a_conversation_that_is_drawn_late_is_not_told_the_one_before(
    at_work: Chromium, copilot: ServerProcess, desks: Desks
) -> None:
    """The address changes at once, the messages a second later, there and back: each conversation is told its own."""
    desk = at_work.context.new_page()
    desk.goto(f"{desks.url}/plain/early")
    panel = at_work.panel()
    desk.bring_to_front()
    desk.evaluate("say('customer', 'Of the early one')")
    eventually(desk, lambda: len(messages(copilot, "early")) == 1)
    desk.evaluate(
        """() => {
            window.kept = [...document.getElementById("thread").children];
            history.pushState(null, "", "/plain/late");
        }"""
    )
    expect(panel.locator("body")).to_have_attribute("data-key", "late")
    desk.wait_for_timeout(1000)
    desk.evaluate(
        """() => {
            document.getElementById("thread").replaceChildren();
            say("customer", "Of the late one");
        }"""
    )
    eventually(desk, lambda: messages(copilot, "late") == [("customer", "Of the late one")])
    desk.evaluate("history.pushState(null, '', '/plain/early')")
    expect(panel.locator("body")).to_have_attribute("data-key", "early")
    desk.wait_for_timeout(1000)
    desk.evaluate(
        """() => {
            document.getElementById("thread").replaceChildren(...window.kept);
            say("customer", "Of the early one, too");
        }"""
    )
    eventually(desk, lambda: len(messages(copilot, "early")) == 2)
    assert [text for _, text in messages(copilot, "early")] == ["Of the early one", "Of the early one, too"]
    assert messages(copilot, "late") == [("customer", "Of the late one")]


def test_a_reply_is_undone_and_spares_what_is_typed(at_work: Chromium, desks: Desks) -> None:
    """Inserted beside typed words, taken out by the browser's own undo, put into the box that is in use."""
    desk = at_work.context.new_page()
    desk.goto(f"{desks.url}/plain/undone")
    panel = at_work.panel()
    desk.evaluate("text => say('customer', text)", QUESTION)
    reply = panel.locator(".reply-first .reply-text")
    expect(reply).not_to_be_empty()
    words = reply.inner_text()
    answer = desk.locator("#answer")
    answer.click()
    desk.keyboard.type("Dear Grace, ")
    insert = panel.locator(".reply-first button").first
    insert.click()
    expect(answer).to_have_value(f"Dear Grace, {words}")
    desk.bring_to_front()
    answer.click()
    desk.keyboard.press("Control+z")
    expect(answer).to_have_value("Dear Grace, ")
    desk.evaluate(
        """() => {
            const second = document.createElement("textarea");
            second.className = "second";
            document.body.prepend(second);
            second.focus();
        }"""
    )
    desk.locator(".second").click()
    insert.click()
    expect(desk.locator(".second")).to_have_value(words)
    expect(answer).to_have_value("Dear Grace, ")


def test_tab_in_a_box_that_is_not_empty_stays_a_tab(at_work: Chromium, desks: Desks) -> None:
    """Tab accepts in an empty box only; Alt+X and a digit tell why the reply is of no use, from inside the box."""
    desk = at_work.context.new_page()
    desk.goto(f"{desks.url}/plain/tabbed")
    panel = at_work.panel()
    desk.evaluate("text => say('customer', text)", QUESTION)
    expect(panel.locator(".reply-first .reply-text")).not_to_be_empty()
    expect(panel.locator(".copilot")).to_have_attribute("data-keys", "ready")
    desk.bring_to_front()
    answer = desk.locator("#answer")
    answer.fill("I write myself")
    answer.focus()
    desk.keyboard.press("Tab")
    expect(desk.locator("#send")).to_be_focused()
    assert answer.input_value() == "I write myself"
    answer.focus()
    desk.keyboard.press("Alt+x")
    desk.keyboard.press("6")
    expect(panel.locator(".banner-quiet")).to_be_visible()
    assert answer.input_value() == "I write myself"
