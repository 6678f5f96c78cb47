"""The server dies and comes back, pages are reloaded: nothing is lost and nothing is doubled."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewContext
from tests.browser.pages import chat, desk, first_reply, message, open_conversation, write
from tests.server_process import ServerProcess, copied

pytestmark = pytest.mark.browser


@pytest.fixture
def mortal(tmp_path: Path, indexed: Path) -> Iterator[ServerProcess]:
    """A server that a test may kill and start again on the same port and data."""
    server = ServerProcess(copied(indexed, tmp_path / "data"))
    server.start()
    yield server
    server.kill()


def stored(server: ServerProcess) -> tuple[list[str], list[str]]:
    """Texts of all messages in order, and all outcomes."""
    with sqlite3.connect(f"file:{server.folder / 'copilot.sqlite3'}?mode=ro", uri=True) as connection:
        texts = connection.execute("SELECT text FROM message ORDER BY received_at, revision").fetchall()
        outcomes = connection.execute("SELECT outcome FROM suggestion WHERE outcome IS NOT NULL").fetchall()
    return [text for (text,) in texts], [outcome for (outcome,) in outcomes]


def test_work_goes_on_through_a_killed_server(new_context: NewContext, mortal: ServerProcess) -> None:
    """Both sides write while the server is dead; afterwards each message and outcome is there exactly once."""
    agent = desk(new_context(), mortal.url)
    customer = chat(new_context(), mortal.url, "Oliver Bennett")
    write(customer, "Where is my order? First question.")
    open_conversation(agent, "First question.")
    reply = first_reply(agent)
    agent.locator("#composer-text").press("Tab")

    mortal.kill()
    expect(agent.locator("#connection")).not_to_have_attribute("data-state", "online")
    agent.locator("#composer-text").press("Enter")
    expect(message(agent, reply[:30], "pending")).to_have_count(1)
    write(customer, "Still nothing. Second question.")
    expect(message(customer, "Second question.", "pending")).to_have_count(1)
    customer.locator("#composer-text").fill("a draft of the customer")

    mortal.start()
    expect(message(agent, reply[:30])).to_have_count(1)
    expect(message(customer, "Second question.")).to_have_count(1)
    expect(message(agent, "Second question.")).to_have_count(1)
    expect(message(customer, reply[:30])).to_have_count(1)
    expect(customer.locator("#composer-text")).to_have_value("a draft of the customer")
    texts, outcomes = stored(mortal)
    assert len(texts) == len(set(texts)) == 3
    assert {"Where is my order? First question.", "Still nothing. Second question."} < set(texts)
    # Which side comes back first is open, so the second question's suggestion may be superseded by the reply.
    assert [outcome for outcome in outcomes if outcome != "superseded"] == ["sent_as_is"]


def test_a_killed_server_resumes_the_suggestion(new_context: NewContext, mortal: ServerProcess) -> None:
    """The suggestion that stood when the server died can be sent after its restart."""
    agent = desk(new_context(), mortal.url)
    customer = chat(new_context(), mortal.url, "Oliver Bennett")
    write(customer, "Where is my order?")
    open_conversation(agent, "Where is my order?")
    reply = first_reply(agent)
    mortal.kill()
    expect(agent.locator("#connection")).not_to_have_attribute("data-state", "online")
    mortal.start()
    expect(agent.locator("#connection")).to_have_attribute("data-state", "online")
    agent.locator("#composer-text").press("Tab")
    agent.locator("#composer-text").press("Enter")
    expect(message(customer, reply[:30])).to_have_count(1)
    expect(agent.locator(".banner-good")).to_be_visible()
    assert stored(mortal)[1] == ["sent_as_is"]


def test_a_reload_keeps_conversation_and_drafts(new_context: NewContext, shop: ServerProcess) -> None:
    """Each conversation keeps its own draft; the chat stays the same chat."""
    agent = desk(new_context(), shop.url)
    one = chat(new_context(), shop.url, "Oliver Bennett")
    other = chat(new_context(), shop.url, "Priya Sharma")
    write(one, "Where is my order? I am the first.")
    write(other, "Where is my order? I am the second.")
    open_conversation(agent, "I am the first.")
    agent.locator("#composer-text").fill("to the first")
    open_conversation(agent, "I am the second.")
    expect(agent.locator("#composer-text")).to_have_value("")
    agent.locator("#composer-text").fill("to the second")
    agent.reload()
    expect(agent.locator("#composer-text")).to_have_value("to the second")
    open_conversation(agent, "I am the first.")
    expect(agent.locator("#composer-text")).to_have_value("to the first")
    one.locator("#composer-text").fill("half a question")
    one.reload()
    expect(message(one, "I am the first.")).to_have_count(1)
    expect(one.locator("#composer-text")).to_have_value("half a question")


def test_a_superseded_suggestion_leaves_the_text_alone(new_context: NewContext, shop: ServerProcess) -> None:
    """The customer writes again while the reply is being edited: the text stays and can be sent."""
    agent = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Priya Sharma")
    write(customer, "Where is my order? Now editing.")
    open_conversation(agent, "Now editing.")
    first_reply(agent)
    agent.locator("#composer-text").press("Tab")
    agent.locator("#composer-text").press("End")
    agent.keyboard.type(" All the best!")
    edited = agent.locator("#composer-text").input_value()
    write(customer, "Thanks, and can you also tell me when it comes?")
    expect(message(agent, "when it comes?")).to_have_count(1)
    expect(agent.locator("#composer-text")).to_have_value(edited)
    agent.locator("#composer-text").press("Enter")
    expect(message(customer, "All the best!")).to_have_count(1)


def test_a_refused_reply_is_kept_in_words(new_context: NewContext, shop: ServerProcess) -> None:
    """The same suggestion sent from two desks goes out once; the other desk keeps its text and says why."""
    first = desk(new_context(), shop.url)
    second = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Siobhán O'Neill")
    write(customer, "Where is my order? Two desks look at this.")
    for agent in (first, second):
        open_conversation(agent, "Two desks look at this.")
        first_reply(agent)
        agent.locator("#composer-text").press("Tab")
    second.context.set_offline(True)
    first.locator("#composer-text").press("Enter")
    expect(first.locator(".message.mine")).to_have_count(1)
    second.locator("#composer-text").press("Enter")
    second.context.set_offline(False)
    failed = second.locator('.message[data-state="failed"]')
    expect(failed).to_have_count(1)
    failed.get_by_role("button").last.click()
    expect(second.locator("#composer-text")).not_to_have_value("")
    expect(customer.locator('.message[data-author="agent"]')).to_have_count(1)
