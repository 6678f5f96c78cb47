"""From a customer's words on a page nobody knows to the outcome in the ledger, through a real server."""

from __future__ import annotations

import re
import sqlite3
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.extension.browser import Chromium, described
from tests.extension.desks import Desks
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser

PLAIN: dict[str, Any] = {
    "conversation": {"address": "/plain/([^/?#]+)"},
    "messages": {"item": ".msg", "text": ".body", "id": "@data-mid", "time": "time@datetime"},
    "author": {"customer": ".in", "agent": ".out"},
    "composer": {"box": "#answer"},
    "send": {"button": "#send", "keys": ["Enter"]},
}
QUESTION = "Where is my order? I am Grace Miller, grace.miller@mail.example"


def rows(server: ServerProcess, sql: str, *values: object) -> list[tuple[Any, ...]]:
    """Rows of the server's database."""
    with sqlite3.connect(server.folder / "copilot.sqlite3", timeout=20) as connection:
        return connection.execute(sql, values).fetchall()


def messages(server: ServerProcess, conversation: str) -> list[tuple[str, str]]:
    """Author and text of a conversation's messages, in the order in which they were committed."""
    return rows(
        server,
        "SELECT m.author, m.text FROM message m JOIN conversation c ON c.id = m.conversation"
        " WHERE c.external_id = ? ORDER BY m.revision",
        conversation,
    )


def test_a_reply_is_read_inserted_sent_and_told(
    browser: Chromium, copilot: ServerProcess, desks: Desks
) -> None:
    """The panel follows the page, Tab inserts the reply, and what is really sent becomes the outcome."""
    browser.add(described("plain", desks.url, PLAIN))
    desk = browser.context.new_page()
    desk.goto(f"{desks.url}/plain/loop-1")
    panel = browser.panel()
    expect(panel.locator("#where")).to_have_text("plain")
    expect(panel.locator("#state")).to_have_attribute("data-state", "online")
    desk.evaluate("text => say('customer', text)", QUESTION)
    reply = panel.locator(".reply-first .reply-text")
    expect(reply).not_to_be_empty()
    expect(panel.locator(".copilot")).to_have_attribute("data-keys", "ready")
    desk.bring_to_front()
    desk.locator("#answer").focus()
    desk.keyboard.press("Tab")
    expect(desk.locator("#answer")).to_have_value(re.compile(r"\S{3}"))
    assert desk.locator("#answer").input_value() == reply.inner_text()
    desk.keyboard.press("Enter")
    expect(panel.locator(".banner-good")).to_be_visible()
    assert rows(
        copilot,
        "SELECT s.outcome, s.displayed_at IS NOT NULL, s.inserted_at IS NOT NULL FROM suggestion s"
        " JOIN conversation c ON c.id = s.conversation WHERE c.external_id = 'loop-1'",
    ) == [("sent_as_is", 1, 1)]
    assert [author for author, _ in messages(copilot, "loop-1")] == ["customer", "agent"]
