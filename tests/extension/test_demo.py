"""The demo desk of this project through the extension: its page reports by itself, and nothing is told twice."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.pages import chat, message, open_conversation, write
from tests.extension.browser import Chromium
from tests.extension.test_loop import rows
from tests.extension.test_survival import eventually
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser

QUESTION = "Where is my order L10216? I ask beside the demo desk."


def test_the_demo_desk_is_followed_and_answered_once(browser: Chromium, copilot: ServerProcess) -> None:
    """Chat, desk and side panel are about one conversation; the reply arrives once and counts as sent as it was."""
    browser.add({"name": "Demo", "desk": "demo", "adapter": "demo", "match": [f"{copilot.url}/desk*"]})
    customer = chat(browser.context, copilot.url, "Anna Lindner")
    write(customer, QUESTION)
    desk = browser.context.new_page()
    desk.goto(f"{copilot.url}/desk")
    open_conversation(desk, QUESTION)
    panel = browser.panel()
    expect(panel.locator("#where")).to_have_text("Demo")
    reply = panel.locator(".reply-first .reply-text")
    expect(reply).not_to_be_empty()
    words = reply.inner_text()
    assert words == desk.locator(".reply-first .reply-text").inner_text()
    panel.locator(".reply-first button").first.click()
    expect(desk.locator("#composer-text")).to_have_value(words)
    desk.locator("#composer button[type=submit]").click()
    expect(panel.locator(".banner-good")).to_be_visible()
    expect(message(customer, words.split("\n")[0])).to_have_count(1)
    (name,) = rows(
        copilot,
        "SELECT c.external_id FROM message m JOIN conversation c ON c.id = m.conversation WHERE m.text = ?",
        QUESTION,
    )[0]
    told = rows(
        copilot,
        "SELECT c.desk, m.author, m.text FROM message m JOIN conversation c ON c.id = m.conversation"
        " WHERE c.external_id = ? ORDER BY m.revision",
        name,
    )
    assert told == [("demo", "customer", QUESTION), ("demo", "agent", words)]
    # The page tells its own message, the extension that it was the suggestion: whoever is faster.
    sql = "SELECT s.outcome FROM suggestion s JOIN conversation c ON c.id = s.conversation WHERE c.external_id = ?"
    eventually(desk, lambda: rows(copilot, sql, name) == [("sent_as_is",)] or rows(copilot, sql, name))
