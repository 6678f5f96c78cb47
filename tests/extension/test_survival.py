"""The worker ended at every point of the protocol, the server away, the sign-in over: nothing lost, nothing doubled."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.extension.browser import Chromium, described
from tests.extension.conftest import NewChromium
from tests.extension.desks import Desks
from tests.extension.test_loop import PLAIN, QUESTION, messages, rows
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser


def eventually(page: object, check: object) -> None:
    """Wait until a check of the server's record holds; fails with what it saw last."""
    seen = None
    for _ in range(200):
        seen = check()  # type: ignore[operator]
        if seen is True:
            return
        page.wait_for_timeout(100)  # type: ignore[attr-defined]
    raise AssertionError(seen)


def test_the_worker_may_end_at_any_moment(browser: Chromium, copilot: ServerProcess, desks: Desks) -> None:
    """Before, during and after each report, with the panel open: every message once and in order, one outcome."""
    browser.add(described("plain", desks.url, PLAIN))
    desk = browser.context.new_page()
    desk.goto(f"{desks.url}/plain/killed")
    panel = browser.panel()
    expected: list[tuple[str, str]] = []
    for number in range(12):
        text = f"Question {number}: what are your opening hours?"
        expected.append(("customer", text))
        # Ended before the page speaks, while it waits to look, while the report travels, while the answer comes.
        if number % 3 == 0:
            browser.kill_worker()
        desk.evaluate("text => say('customer', text)", text)
        desk.wait_for_timeout(number * 15)
        browser.kill_worker()
    expected.append(("customer", QUESTION))
    desk.evaluate("text => say('customer', text)", QUESTION)
    eventually(desk, lambda: messages(copilot, "killed") == expected or messages(copilot, "killed"))
    expect(panel.locator(".reply-first .reply-text")).not_to_be_empty()
    browser.kill_worker()
    expect(panel.locator(".copilot")).to_have_attribute("data-keys", "ready")
    panel.locator(".reply-first button").first.click()
    expect(desk.locator("#answer")).not_to_have_value("")
    browser.kill_worker()
    desk.locator("#send").click()
    browser.kill_worker()
    expect(panel.locator(".banner-good")).to_be_visible()
    sent = rows(
        copilot,
        "SELECT s.outcome FROM suggestion s JOIN conversation c ON c.id = s.conversation"
        " WHERE c.external_id = 'killed' AND s.outcome LIKE 'sent%'",
    )
    assert sent == [("sent_as_is",)]
    assert [author for author, _ in messages(copilot, "killed")].count("agent") == 1


def test_an_ended_sign_in_loses_no_words(
    new_chromium: NewChromium, copilot: ServerProcess, desks: Desks
) -> None:
    """Signed out in the middle of a draft: the box keeps its words, and what happened meanwhile is told afterwards."""
    browser = new_chromium()
    browser.sign_in(copilot.url)
    browser.add(described("plain", desks.url, PLAIN))
    desk = browser.context.new_page()
    desk.goto(f"{desks.url}/plain/signed-out")
    panel = browser.panel()
    desk.evaluate("text => say('customer', text)", "Are you open on Sundays?")
    eventually(desk, lambda: len(messages(copilot, "signed-out")) == 1)
    desk.locator("#answer").fill("Half a sent")
    helper = browser.page("popup/popup.html")
    helper.evaluate("chrome.runtime.sendMessage({call: 'signOut'})")
    helper.close()
    expect(panel.locator("#told")).to_contain_text("signed out")
    desk.evaluate("text => say('customer', text)", "Hello? Sundays?")
    desk.wait_for_timeout(500)
    assert desk.locator("#answer").input_value() == "Half a sent"
    assert len(messages(copilot, "signed-out")) == 1
    browser.sign_in(copilot.url)
    eventually(desk, lambda: len(messages(copilot, "signed-out")) == 2)
    assert desk.locator("#answer").input_value() == "Half a sent"


def test_the_panel_is_about_the_tab_in_front(browser: Chromium, desks: Desks) -> None:
    """Another tab, another conversation; and going back shows what is known at once."""
    browser.add(described("plain", desks.url, PLAIN))
    first, second = browser.context.new_page(), browser.context.new_page()
    first.goto(f"{desks.url}/plain/tab-1")
    second.goto(f"{desks.url}/plain/tab-2")
    panel = browser.panel()
    for page, name in ((first, "tab-1"), (second, "tab-2"), (first, "tab-1")):
        page.bring_to_front()
        expect(panel.locator("body")).to_have_attribute("data-key", name)
    first.evaluate("text => say('customer', text)", QUESTION)
    expect(panel.locator(".reply-first .reply-text")).not_to_be_empty()
    second.bring_to_front()
    expect(panel.locator(".reply-first .reply-text")).to_have_count(0)
    # Switching the conversation inside one page, as single-page desks do.
    first.bring_to_front()
    first.evaluate("history.pushState(null, '', '/plain/tab-3')")
    expect(panel.locator("body")).to_have_attribute("data-key", "tab-3")
