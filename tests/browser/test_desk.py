"""The desk and the chat as products: handing over, files, who is writing, rating, the same after a reload."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import FilePayload, Route, expect

from tests.browser.conftest import NewContext
from tests.browser.pages import chat, desk, first_reply, message, open_conversation, write
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser

PHOTO: FilePayload = {"name": "broken lamp.jpg", "mimeType": "image/jpeg", "buffer": b"not read by anyone"}


def test_a_conversation_from_hello_to_stars(new_context: NewContext, shop: ServerProcess) -> None:
    """Files by name, who is writing, the first answer claims, closing, rating; a reload shows the same."""
    customer = chat(new_context(), shop.url, "Oliver Bennett")
    text = "Look at this lamp please."
    customer.locator("#composer-text").fill(text)
    customer.locator("#attach-files").set_input_files([PHOTO])
    customer.locator("#composer-text").press("Enter")
    expect(message(customer, text).locator(".attachment")).to_have_text("broken lamp.jpg")
    expect(message(customer, text)).to_contain_text("Arrived")

    agent = desk(new_context(), shop.url)
    agent.locator("#language-choice").select_option("en")
    open_conversation(agent, text)
    expect(message(agent, text).locator(".attachment")).to_have_text("broken lamp.jpg")
    expect(agent.locator(".talk-head")).to_contain_text("assigned to nobody")
    agent.locator("#composer-text").press_sequentially("Oh")
    expect(customer.locator("#typing")).to_contain_text("is writing")
    customer.locator("#composer-text").press_sequentially("And")
    expect(agent.locator("#typing")).to_have_text("The customer is writing…")
    agent.locator("#composer-text").press("Enter")
    expect(message(customer, "Oh")).to_have_count(1)
    expect(customer.locator("#typing")).to_have_text("")
    expect(agent.locator(".talk-head")).to_contain_text("assigned to you")

    agent.locator('[data-act="closed"]').click()
    customer.locator(".rating-star").nth(3).click()
    expect(customer.locator(".rating-thanks")).to_contain_text("4 of 5")
    expect(agent.locator(".event").last).to_have_text("Rated 4")
    said = agent.locator(".messages").inner_text()
    told = customer.locator(".messages").inner_text()
    agent.reload()
    customer.reload()
    expect(agent.locator(".event").last).to_have_text("Rated 4")
    expect(customer.locator(".rating-thanks")).to_contain_text("4 of 5")
    assert agent.locator(".messages").inner_text() == said
    assert customer.locator(".messages").inner_text() == told


def test_what_the_other_side_has_seen(new_context: NewContext, shop: ServerProcess) -> None:
    """Arrived until it was before the other side's eyes; the same after a reload, and not for what is out of view."""
    customer = chat(new_context(), shop.url, "Oliver Bennett")
    text = "Has anybody seen my lamp?"
    write(customer, text)
    state = message(customer, text).locator(".state")
    expect(state).to_have_text("Arrived")
    agent = desk(new_context(), shop.url)
    agent.locator("#language-choice").select_option("en")
    expect(agent.locator(".entry", has_text=text)).to_have_count(1)
    expect(state).to_have_text("Arrived")
    open_conversation(agent, text)
    expect(state).to_have_text("Seen")

    for number in range(30):
        write(agent, f"Here it is, number {number}.")
    expect(message(agent, "number 29").locator(".state")).to_have_text("Seen")
    customer.locator(".log").evaluate("node => node.scrollTo(0, 0)")
    write(agent, "And one more lamp.")
    expect(customer.locator(".newer")).to_be_visible()
    state = message(agent, "one more lamp").locator(".state")
    expect(state).to_have_text("Arrived")
    customer.locator(".newer").click()
    expect(state).to_have_text("Seen")
    agent.reload()
    expect(message(agent, "one more lamp").locator(".state")).to_have_text("Seen")


def test_handing_over_to_a_colleague(new_context: NewContext, shop: ServerProcess) -> None:
    """The colleague finds it among their own; passed to another level it is nobody's again."""
    customer = chat(new_context(), shop.url, "Priya Sharma")
    text = "I would like to speak to Noor please."
    write(customer, text)
    agent = desk(new_context(), shop.url)
    agent.locator("#language-choice").select_option("en")
    open_conversation(agent, text)
    agent.locator('[data-act="hand"]').press("Enter")
    agent.keyboard.press("Escape")
    expect(agent.locator('[data-act="hand"]')).to_be_focused()
    agent.locator('[data-act="hand"]').click()
    agent.get_by_role("button", name=re.compile("To .*Noor Haddad")).click()
    expect(agent.locator(".event").last).to_contain_text("Assigned to")

    page = new_context().new_page()
    page.goto(f"{shop.url}/desk")
    page.locator(".account-choice").nth(1).click()
    page.locator("#language-choice").select_option("en")
    page.get_by_role("radio", name="Mine").check()
    page.locator(".entry", has_text=text).click()
    expect(page.locator(".talk-head")).to_contain_text("assigned to you")
    page.locator('[data-act="hand"]').click()
    page.get_by_role("button", name="To level 2").click()
    expect(page.locator(".talk-head")).to_contain_text("assigned to nobody · Level 2")


def test_another_language_while_the_hands_work(new_context: NewContext, shop: ServerProcess) -> None:
    """Until its words are there the page works as it was; then whoever writes still writes, and is sent once."""
    customer = chat(new_context(), shop.url, "Priya Sharma")
    text = "Nur langsam, bitte."
    write(customer, text)
    agent = desk(new_context(), shop.url)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    agent.route("**/api/labels?*", hold)
    with agent.expect_request("**/api/labels?*"):
        agent.locator("#language-choice").select_option("de")
    open_conversation(agent, text)
    held[0].continue_()
    expect(agent.locator("html")).to_have_attribute("lang", "de")
    expect(agent.locator("#composer-text")).to_be_focused()
    write(agent, "Gern.")
    expect(message(customer, "Gern.")).to_have_count(1)


def test_corrected_and_asked_on_the_desk(new_context: NewContext, shop: ServerProcess) -> None:
    """The agent says what is wanted and in which language, and asks about the order; the reply follows."""
    customer = chat(new_context(), shop.url, "Oliver Bennett")
    text = "Hello, where is my order? A question for correcting."
    write(customer, text)
    agent = desk(new_context(), shop.url)
    agent.locator("#language-choice").select_option("en")
    open_conversation(agent, text)
    first_reply(agent)
    agent.keyboard.press("Alt+r")
    agent.locator(".correct-form").get_by_label("Language").select_option("de")
    agent.keyboard.press("Enter")
    expect(agent.locator(".reply-first .reply-text")).to_have_attribute("lang", "de")
    expect(agent.locator(".reply-first .gloss")).to_contain_text("In English")
    expect(agent.locator(".chips")).to_contain_text("corrected by an agent")
    expect(agent.locator("#composer-text")).to_be_focused()
    agent.keyboard.press("Alt+w")
    agent.keyboard.type("How long does delivery take?")
    agent.keyboard.press("Enter")
    expect(agent.locator(".ask-answer .source").first).to_be_visible()


def test_half_a_character_pair_is_sent_all_the_same(new_context: NewContext, shop: ServerProcess) -> None:
    """What a faulty keyboard leaves of a character becomes the replacement character, and the rest arrives."""
    customer = chat(new_context(), shop.url, "Oliver Bennett")
    customer.evaluate(r"document.getElementById('composer-text').value = 'half \ud83d a pair'")
    customer.locator("#composer-text").press("Enter")
    expect(message(customer, "half \ufffd a pair")).to_have_count(1)


def test_everybody_lands_where_they_work(new_context: NewContext, shop: ServerProcess) -> None:
    """A lead begins on the lead's page, an agent on the desk; each finds the way to the others they may use."""
    page = new_context().new_page()
    page.goto(f"{shop.url}/sign-in")
    page.locator(".account-choice").nth(2).click()
    expect(page).to_have_url(f"{shop.url}/lead")
    expect(page.locator("#places a")).to_have_count(8)
    page.goto(shop.url)
    expect(page.locator("#sign-in")).to_be_hidden()
    page.locator("#places a", has_text=re.compile("Desk")).click()
    expect(page).to_have_url(f"{shop.url}/desk")
    other = new_context().new_page()
    other.goto(f"{shop.url}/sign-in")
    other.locator(".account-choice").first.click()
    expect(other).to_have_url(f"{shop.url}/desk")
    expect(other.locator("#places a")).to_have_count(4)
    expect(other.locator('#places a[href="/lead"]')).to_have_count(0)
