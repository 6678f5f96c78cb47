"""What people do on the pages."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Locator, Page, expect


def desk(context: BrowserContext, url: str) -> Page:
    """The desk of the first demo agent, signed in by one click."""
    page = context.new_page()
    page.goto(f"{url}/desk")
    page.locator(".account-choice").first.click()
    expect(page.locator("#connection")).to_have_attribute("data-state", "online")
    return page


def chat(context: BrowserContext, url: str, customer: str | None, brand: str = "Lumen & Loom") -> Page:
    """The chat with a brand as one of its demo customers, or as a guest."""
    page = context.new_page()
    page.goto(f"{url}/chat")
    place = page.get_by_role("region", name=brand)
    if customer is None:
        place.locator(".person-guest").click()
    else:
        place.locator(".more-people summary").click()
        place.locator(".person", has_text=customer).click()
    expect(page.locator("#connection")).to_have_attribute("data-state", "online")
    return page


def write(page: Page, text: str) -> None:
    """Write a message and send it with Enter."""
    page.locator("#composer-text").fill(text)
    page.locator("#composer-text").press("Enter")


def message(page: Page, text: str | re.Pattern[str], state: str = "done") -> Locator:
    """A message of the thread in a state."""
    return page.locator(f'.message[data-state="{state}"]', has_text=text)


def open_conversation(page: Page, words: str) -> None:
    """Open the conversation in the queue that these words stand in; the composer has the focus."""
    page.locator(".entry", has_text=words).first.click()
    expect(page.locator("#composer-text")).to_be_focused()


def first_reply(page: Page) -> str:
    """The text of the first reply that may be accepted, once it stands."""
    button = page.locator(".reply-first .reply-buttons button").first
    expect(button).to_be_enabled()
    # Keys do nothing in the moment after a change.
    expect(page.locator(".copilot")).to_have_attribute("data-keys", "ready")
    return page.locator(".reply-first .reply-text").inner_text()
