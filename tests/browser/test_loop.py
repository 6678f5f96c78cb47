"""The whole way in a real browser: a customer asks, the agent answers with the copilot, the outcome is recorded."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewContext
from tests.browser.pages import chat, desk, first_reply, message, open_conversation, write
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser

QUESTIONS = {
    "en": ("Oliver Bennett", "Where is my order {order}?", "Writes in English"),
    "de": ("Anna Lindner", "Wo bleibt meine Bestellung {order}?", "Writes in German"),
    "ar": ("ليلى حداد", "أين طلبي {order}؟", "Writes in Arabic"),
}


def outcome_of(server: ServerProcess, text: str) -> list[tuple[str | None, int, int]]:
    """Outcome, displayed and inserted of each suggestion of the conversation in which a customer wrote a text."""
    with sqlite3.connect(f"file:{server.folder / 'copilot.sqlite3'}?mode=ro", uri=True) as connection:
        return connection.execute(
            "SELECT suggestion.outcome, displayed_at IS NOT NULL, inserted_at IS NOT NULL FROM suggestion"
            " JOIN message ON message.id = suggestion.message WHERE message.text = ?",
            (text,),
        ).fetchall()


def picture(page: Page, name: str) -> None:
    """Keep a picture of the page where COPILOT_PICTURES names a folder."""
    if folder := os.environ.get("COPILOT_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png")


@pytest.mark.parametrize("language", sorted(QUESTIONS))
def test_a_question_is_answered_as_suggested(
    new_context: NewContext, shop: ServerProcess, language: str
) -> None:
    """Tab and Enter send the reply in the customer's language; the customer reads it; it is recorded as it is."""
    name, question, written_in = QUESTIONS[language]
    agent = desk(new_context(), shop.url)
    agent.locator("#language-choice").select_option("en")
    customer = chat(new_context(), shop.url, name)
    order = re.search(r"#\w+", customer.locator(".starter").first.inner_text())
    assert order is not None
    text = question.format(order=order[0])
    write(customer, text)
    expect(message(customer, text)).to_have_count(1)

    open_conversation(agent, text)
    reply = first_reply(agent)
    assert order[0] in reply
    expect(agent.locator(".wish-name")).to_have_text("Where is my order?")
    expect(agent.locator(".chips")).to_contain_text(name)
    expect(agent.locator(".chips")).to_contain_text("signed in")
    expect(agent.locator(".chips")).to_contain_text(written_in)
    expect(agent.locator(".verdict")).not_to_be_empty()
    expect(agent.locator(".order-name").first).to_contain_text(order[0])
    expect(agent.locator(".order-age")).to_contain_text("read")
    expect(agent.locator(".reply-first .fact").first).to_be_visible()
    picture(agent, f"desk-{language}")

    agent.locator("#composer-text").press("Tab")
    expect(agent.locator("#composer-text")).to_have_value(re.compile(re.escape(order[0])))
    agent.locator("#composer-text").press("Enter")
    expect(agent.locator(".banner")).to_have_text("Sent as suggested")
    expect(message(agent, order[0])).to_have_count(2)
    expect(message(customer, reply.split(".")[0])).to_have_count(1)
    picture(customer, f"chat-{language}")
    assert outcome_of(shop, text) == [("sent_as_is", 1, 1)]


def test_an_edited_reply_is_recorded_as_edited(new_context: NewContext, shop: ServerProcess) -> None:
    """A changed amount or promise is more than a small change."""
    agent = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Priya Sharma")
    text = "Hello, where is my order please? It was for my sister."
    write(customer, text)
    open_conversation(agent, text)
    first_reply(agent)
    agent.locator("#composer-text").press("Tab")
    agent.locator("#composer-text").press("End")
    agent.keyboard.type(" You will get 50 euros back.")
    agent.locator("#composer-text").press("Enter")
    expect(message(customer, "50 euros back")).to_have_count(1)
    assert outcome_of(shop, text) == [("substantive", 1, 1)]


def test_own_words_are_recorded_as_typed_over(new_context: NewContext, shop: ServerProcess) -> None:
    """A reply written by hand ends the standing suggestion."""
    agent = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Priya Sharma")
    text = "Hi, where is my order? I have been waiting for days."
    write(customer, text)
    open_conversation(agent, text)
    first_reply(agent)
    write(agent, "Let me ring the warehouse about it and come back to you tomorrow.")
    expect(message(customer, "ring the warehouse")).to_have_count(1)
    expect(agent.locator(".replies")).to_have_class("replies past")
    assert outcome_of(shop, text) == [("typed_over", 1, 0)]


def test_a_dismissal_is_recorded_with_its_reason(new_context: NewContext, shop: ServerProcess) -> None:
    """Alt+X and a digit dismiss; what the agent is writing is not touched."""
    agent = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Priya Sharma")
    text = "Good morning, where is my order? Thank you!"
    write(customer, text)
    open_conversation(agent, text)
    first_reply(agent)
    agent.locator("#composer-text").fill("half a sen")
    agent.keyboard.press("Alt+x")
    agent.keyboard.press("6")
    expect(agent.locator(".copilot-status .banner")).to_be_visible()
    expect(agent.locator("#composer-text")).to_have_value("half a sen")
    expect(agent.locator("#composer-text")).to_be_focused()
    agent.wait_for_function(
        "!sessionStorage.getItem(Object.keys(sessionStorage).find((key) => key.includes('outbox'))).includes('tone')"
    )
    assert outcome_of(shop, text) == [("dismissed", 1, 0)]


def test_a_guest_is_asked_who_they_are(new_context: NewContext, shop: ServerProcess) -> None:
    """Of someone unknown no order is shown, and the panel says what to ask for."""
    agent = desk(new_context("en-GB"), shop.url)
    agent.locator("#language-choice").select_option("en")
    customer = chat(new_context(), shop.url, None)
    text = "Where is my order? A guest is asking."
    write(customer, text)
    open_conversation(agent, text)
    first_reply(agent)
    expect(agent.locator(".verdict")).to_have_text("More information needed")
    expect(agent.locator(".decision")).to_contain_text("e-mail address or postcode")
    expect(agent.locator(".order")).to_contain_text("as soon as we know who this is")


def test_a_citation_opens_at_its_passage(new_context: NewContext, shop: ServerProcess) -> None:
    """The article opens with the cited words marked and in view."""
    agent = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Oliver Bennett")
    text = "Where is my order and how do I follow the parcel?"
    write(customer, text)
    open_conversation(agent, text)
    source = agent.locator(".source").first
    snippet = source.locator(".source-text").inner_text()[:40]
    source.get_by_role("button").click()
    expect(agent.locator("dialog mark").first).to_be_in_viewport()
    marked = " ".join(agent.locator("dialog mark").all_inner_texts())
    assert snippet.split("|")[0].strip()[:20] in re.sub(r"\s+", " ", marked)


def test_the_desk_keeps_what_was_done_with_a_conversation(
    new_context: NewContext, shop: ServerProcess
) -> None:
    """Assigning, closing and reopening are kept, and the queue follows by itself."""
    agent = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Siobhán O'Neill")
    text = "Where is my order? This one will be closed."
    write(customer, text)
    open_conversation(agent, text)
    agent.locator('[data-act="assigned"]').click()
    expect(agent.locator(".event")).to_have_count(2)
    agent.locator('[data-act="closed"]').click()
    expect(agent.locator('[data-act="reopened"]')).to_be_visible()
    expect(agent.locator(".entry", has_text=text)).to_have_count(0)
    agent.locator('#queue-filter input[value="closed"]').check()
    expect(agent.locator(".entry", has_text=text)).to_have_count(1)
    expect(customer.locator(".event")).to_have_count(1)
    agent.reload()
    expect(agent.locator('[data-act="reopened"]')).to_be_visible()
    write(customer, "One more thing.")
    expect(agent.locator('[data-act="closed"]')).to_be_visible()


def test_the_queue_is_searched(new_context: NewContext, shop: ServerProcess) -> None:
    """Words of the last message find a conversation; others do not."""
    agent = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Siobhán O'Neill")
    write(customer, "Where is my order, the xylophone-shaped lamp?")
    expect(agent.locator(".entry", has_text="xylophone")).to_have_count(1)
    agent.locator("#queue-search").fill("xylophone")
    expect(agent.locator(".entry")).to_have_count(1)
    agent.locator("#queue-search").fill("no such words anywhere")
    expect(agent.locator(".entry")).to_have_count(0)
    expect(agent.locator("#queue-note")).not_to_be_empty()


def test_markup_from_a_customer_stays_text(new_context: NewContext, shop: ServerProcess) -> None:
    """What a customer writes is shown letter by letter on both sides."""
    agent = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Oliver Bennett")
    text = '<img src=x onerror="document.title=1"><script>document.title=2</script> where is my order?'
    write(customer, text)
    open_conversation(agent, "where is my order?")
    agent.locator(".entry", has_text="<img").click()
    expect(message(agent, "<script>")).to_have_text(re.compile(re.escape(text)))
    expect(message(customer, "<script>")).to_have_count(1)
    for page in (agent, customer):
        assert page.locator(".messages img, .messages script").count() == 0


def test_a_message_too_long_stays_in_the_box(new_context: NewContext, shop: ServerProcess) -> None:
    """Nothing is cut: the page says how much is too much and keeps the text."""
    customer = chat(new_context(), shop.url, "Oliver Bennett")
    write(customer, "ä" * 20_010)
    expect(customer.locator("#composer-note")).to_contain_text("10 characters too many")
    assert len(customer.locator("#composer-text").input_value()) == 20_010


def test_a_wrong_password_is_told(new_context: NewContext, shop: ServerProcess) -> None:
    """Signing in fails in words, and what was typed stays."""
    page = new_context().new_page()
    page.goto(f"{shop.url}/sign-in?next=https://elsewhere.example/")
    page.locator("#email").fill("nobody@demo.example")
    page.locator("#password").fill("wrong password")
    page.locator("#submit").click()
    expect(page.locator("#problem")).to_contain_text("do not belong together")
    page.locator(".account-choice").first.click()
    expect(page).to_have_url(f"{shop.url}/desk")


def test_signing_out_ends_the_desk(new_context: NewContext, shop: ServerProcess) -> None:
    """After signing out the desk leads to the sign-in page."""
    agent = desk(new_context(), shop.url)
    agent.locator("#sign-out").click()
    expect(agent).to_have_url(re.compile("/sign-in"))
    agent.goto(f"{shop.url}/desk")
    expect(agent).to_have_url(re.compile("/sign-in"))


@pytest.fixture
def german_level_two(shop: ServerProcess) -> Iterator[None]:
    """German replies of the shop have earned level 2 for one test."""
    with sqlite3.connect(shop.folder / "copilot.sqlite3", timeout=20) as connection:
        connection.execute(
            "INSERT INTO track_level (brand, workflow, kind, language, level, since)"
            " VALUES ('lumen', 'order_status', 'reply', 'de', 2, '2026-01-01 00:00:00.000000')"
        )
    yield
    with sqlite3.connect(shop.folder / "copilot.sqlite3", timeout=20) as connection:
        connection.execute("DELETE FROM track_level")


@pytest.mark.usefixtures("german_level_two")
def test_a_track_of_level_two_is_sent_with_one_key(new_context: NewContext, shop: ServerProcess) -> None:
    """Once a track has earned level 2, Tab alone sends its reply, and twice quickly sends it once."""
    agent = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Jürgen Müller")
    text = reply = ""
    for number in range(20):  # the server reads levels about once a second
        text = f"Wo bleibt meine Bestellung? Frage {number}."
        write(customer, text)
        open_conversation(agent, text)
        reply = first_reply(agent)
        if agent.locator(".reply-first button").count() == 2:
            break
    agent.locator("#composer-text").press("Tab")
    agent.locator("#composer-text").press("Tab")
    expect(message(customer, reply[:40])).to_have_count(1)
    expect(agent.locator(".banner-good")).to_be_visible()
    expect(agent.locator("#composer-text")).to_be_focused()
    assert outcome_of(shop, text) == [("sent_as_is", 1, 0)]


@pytest.mark.parametrize(("language", "direction"), [("de", "ltr"), ("ar", "rtl")])
def test_the_interface_changes_its_language_at_work(
    new_context: NewContext, shop: ServerProcess, language: str, direction: str
) -> None:
    """Another language takes effect at once, keeps the draft and the open conversation, and is remembered."""
    agent = desk(new_context(), shop.url)
    agent.locator("#language-choice").select_option("en")
    customer = chat(new_context(), shop.url, "Oliver Bennett")
    text = f"Where is my order? Asked for {language}."
    write(customer, text)
    open_conversation(agent, text)
    first_reply(agent)
    agent.locator("#composer-text").fill("a draft")
    agent.locator("#language-choice").select_option(language)
    expect(agent.locator("html")).to_have_attribute("dir", direction)
    expect(agent.locator("html")).to_have_attribute("lang", language)
    expect(message(agent, text)).to_have_count(1)
    first_reply(agent)
    expect(agent.locator("#composer-text")).to_have_value("a draft")
    agent.reload()
    expect(agent.locator("html")).to_have_attribute("lang", language)
    expect(agent.locator("#composer-text")).to_have_value("a draft")
