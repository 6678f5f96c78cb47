"""Each adapter against a page built like the desk's own, all the way to the server's record."""

from __future__ import annotations

import re
import sqlite3
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.extension.browser import Chromium
from tests.extension.desks import Desks
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser

# What tells the conversation apart in each desk's address, and how the key names it.
ADDRESSES = {
    "chatwoot": ("app/accounts/1/conversations/{}", "1-{}"),
    "zendesk": ("agent/tickets/{}", "{}"),
    "intercom": ("a/inbox/abc/inbox/admin/1/conversation/{}", "{}"),
    "freshdesk": ("a/tickets/{}", "{}"),
    "libredesk": (
        "inboxes/assigned/conversation/0a1b2c3d-0000-4000-8000-0000000000{}",
        "0a1b2c3d-0000-4000-8000-0000000000{}",
    ),
    "zammad": ("#ticket/zoom/{}", "{}"),
    "gmail": ("mail/u/0/#inbox/FMfcg{}", "18c0ffee42"),
}
SENDERS = {
    "chatwoot": ".right-wrap button",
    "zendesk": '[data-test-id="submit_button-button"]',
    "intercom": ".inbox2__composer-send-button",
    "freshdesk": '[data-test-id="send-reply"]',
    "libredesk": '[data-testid="send-message"]',
    "zammad": ".js-submit",
    "gmail": "[data-tooltip]",
}
BOX = '[contenteditable="true"]'
HISTORY = [
    ("customer", "Hello, I have a question."),
    ("agent", "Hello! What can we do for you?"),
    ("customer", "Hi again, I am still here."),
]
QUESTION = "Where is my order? I am Grace Miller, grace.miller@mail.example"


@pytest.fixture
def at_work(browser: Chromium, desks: Desks) -> Chromium:
    """A browser with every desk added."""
    browser.add(
        *(
            {"name": name, "desk": name, "adapter": name, "match": [f"{desks.url}/{name}/*"]}
            for name in ADDRESSES
        )
    )
    return browser


def open_desk(browser: Chromium, desks: Desks, name: str, number: int) -> tuple[Page, str]:
    """A page of a desk, and its conversation's id in keys."""
    address, key = ADDRESSES[name]
    page = browser.context.new_page()
    page.goto(f"{desks.url}/{name}/{address.format(number)}")
    return page, key.format(number)


def committed(server: ServerProcess, desk: str, conversation: str) -> list[tuple[str, str]]:
    """Author and text of a conversation's messages in the order in which they were committed."""
    with sqlite3.connect(server.folder / "copilot.sqlite3", timeout=20) as connection:
        found: list[tuple[Any, ...]] = connection.execute(
            "SELECT m.author, m.text FROM message m JOIN conversation c ON c.id = m.conversation"
            " WHERE c.desk = ? AND c.external_id = ? ORDER BY m.revision",
            (desk, conversation),
        ).fetchall()
    return [(author, text) for author, text in found]


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_desk_is_read_answered_and_told(
    at_work: Chromium, copilot: ServerProcess, desks: Desks, name: str
) -> None:
    """History without notes, a late question, a reply in the box before the signature, and the outcome."""
    desk, conversation = open_desk(at_work, desks, name, 42)
    panel = at_work.panel()
    desk.evaluate("text => say('customer', text)", QUESTION)
    reply = panel.locator(".reply-first .reply-text")
    expect(reply).not_to_be_empty()
    asked = [*HISTORY, ("customer", QUESTION)]
    assert committed(copilot, name, conversation) == asked
    panel.locator(".reply-first button").first.click()
    words = reply.inner_text()
    expect(desk.locator(BOX).last).to_contain_text(re.compile(re.escape(words.split("\n")[0][:40])))
    signature = desk.locator(f"{BOX} [class*=signature], {BOX} [data-signature]")
    if signature.count():
        box = desk.locator(BOX).last.inner_text()
        assert box.index(words.split("\n")[0][:20]) < box.index(signature.first.inner_text())
    desk.locator(SENDERS[name]).click()
    expect(panel.locator(".banner-good")).to_be_visible()
    sent = committed(copilot, name, conversation)
    assert [author for author, _ in sent] == [author for author, _ in asked] + ["agent"]
    with sqlite3.connect(copilot.folder / "copilot.sqlite3", timeout=20) as connection:
        outcomes = connection.execute(
            "SELECT s.outcome FROM suggestion s JOIN conversation c ON c.id = s.conversation"
            " WHERE c.desk = ? AND c.external_id = ? AND s.outcome IS NOT NULL AND s.inserted_at IS NOT NULL",
            (name, conversation),
        ).fetchall()
    assert [outcome for (outcome,) in outcomes] in (["sent_as_is"], ["cosmetic"])


@pytest.mark.parametrize("name", ["chatwoot", "zendesk"])
def test_nothing_is_inserted_into_a_note(at_work: Chromium, desks: Desks, name: str) -> None:
    """While an internal note is written the panel says so and leaves the box alone."""
    desk, _ = open_desk(at_work, desks, name, 43)
    panel = at_work.panel()
    desk.evaluate("text => say('customer', text)", QUESTION)
    expect(panel.locator(".reply-first .reply-text")).not_to_be_empty()
    desk.locator("#channel, .button--note").click()
    before = desk.locator(BOX).last.inner_text()
    panel.locator(".reply-first button").first.click()
    expect(panel.locator("#told")).to_contain_text("internal note")
    assert desk.locator(BOX).last.inner_text() == before
