"""A desk by description: pointed out on pages of many makes, proposed, shown live, then read and answered."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.extension.browser import Chromium
from tests.extension.desks import Desks
from tests.extension.test_loop import QUESTION, rows
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser

KINDS = [
    *("hashed", "utility", "virtual", "reversed", "table", "plain", "framed"),
    *("pooled", "components", "ticket", "arabic", "messenger"),
    *("grouped", "widget", "served"),
]
# Where the words of a message are in threads that have notes, events, days, quotes and marks besides; "" for anywhere.
FOREIGN = {
    "console": "rich-words span",
    "team": ".p-rich",
    "aligned": "p",
    "mailbox": ".letter-body > p",
    "visitor": ".v-words",
    "quoting": ".q-main .q-words",
}
NEWEST_FIRST = ("mailbox",)
BOXES = "textarea, [contenteditable=true]"


def begin(browser: Chromium, address: str) -> Page:
    """The options page, about to point things out on the page at this address."""
    options = browser.page("options/options.html")
    options.get_by_label("Address of a conversation").fill(address)
    options.get_by_role("button", name="Point out on the page").click()
    expect(options.locator(".steps button").first).to_have_attribute("aria-current", "step")
    return options


def point_out(
    browser: Chromium, desk: Page, address: str, place: Page | FrameLocator, kind: str = ""
) -> Page:
    """Point out a customer's message, an agent's and the box, as a person does; the options page."""
    options = begin(browser, address)
    steps = options.locator(".steps button")
    for step, words in enumerate(("My parcel did not come.", "Let me look at that.")):
        expect(steps.nth(step)).to_have_attribute("aria-current", "step")
        desk.bring_to_front()
        if kind in FOREIGN:
            found = desk.locator(FOREIGN[kind]).filter(has_text=re.compile(f"^{re.escape(words)}"))
            target = found.first if kind in NEWEST_FIRST else found.last
        else:
            target = place.get_by_text(words, exact=True).last
        target.scroll_into_view_if_needed()
        target.hover(position={"x": 12, "y": 8})
        target.click(position={"x": 12, "y": 8})
    expect(steps.nth(2)).to_have_attribute("aria-current", "step")
    # An editor that is a whole document says nowhere that one can write into it.
    editor = desk.frame_locator("#RichText").locator("body") if "/ticket/" in address else None
    (editor or place.locator(BOXES).last).click()
    expect(options.locator("textarea")).not_to_have_value("")
    return options


def read_live(options: Page) -> list[list[str]]:
    """What the options page shows that its description reads."""
    found: list[list[str]] = options.locator(".read li").evaluate_all(
        "nodes => nodes.map(node => [node.dataset.author, node.querySelector('p').innerText])"
    )
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_pointed_out_is_read(browser: Chromium, desks: Desks, kind: str) -> None:
    """The proposal reads each message once, with its author and nothing but its words; later ones too."""
    desk = browser.context.new_page()
    address = f"{desks.url}/{kind}/conversations/4711"
    desk.goto(address)
    place: Page | FrameLocator = desk
    if kind in ("plain", "framed"):
        if kind == "framed":
            desk.wait_for_function("window.ready")
            place = desk.frame_locator("#inner")
        for author, text in (
            ("customer", "My parcel did not come."),
            ("customer", "It should have been here on Monday."),
            ("agent", "Let me look at that."),
        ):
            desk.evaluate("([author, text]) => say(author, text)", [author, text])
    options = point_out(browser, desk, address, place)
    desk.evaluate("say('customer', 'Thank you.\\nI wait here.')")
    options.bring_to_front()
    expect(options.locator(".read li").last).to_contain_text("I wait here.")
    expect(options.locator(".problems-list")).to_be_hidden()
    expected = [
        ["customer", "My parcel did not come."],
        ["customer", "It should have been here on Monday."],
        ["agent", "Let me look at that."],
        ["customer", "Thank you.\nI wait here."],
    ]
    written = options.locator("#describe textarea").input_value()
    assert read_live(options)[-4:] == expected, written
    expect(options.locator("#describe")).to_contain_text("conversation 4711")
    expect(options.locator("#describe")).to_contain_text("finds the box")


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_threads_have_besides_is_left_out(browser: Chromium, desks: Desks, kind: str) -> None:
    """No note, event, day, quote or mark is read; nor later, with other names from the build and a thousand before."""
    desk = browser.context.new_page()
    address = f"{desks.url}/{kind}/conversations/4711"
    desk.goto(address)
    place = desk.frame_locator("iframe") if kind == "aligned" else desk
    options = point_out(browser, desk, address, place, kind)
    desk.evaluate("between('Ada added: be kind')")
    desk.evaluate("say('customer', 'Thank you.\\nI wait here.')")
    options.bring_to_front()
    expect(options.locator(".read li").last).to_contain_text("I wait here.")
    expected = [
        ["agent", "Yes, we are here.\nHow can we help?"],
        ["customer", "My parcel did not come."],
        ["customer", "It should have been here on Monday."],
        ["agent", "Let me look at that."],
        ["customer", "Thank you.\nI wait here."],
    ]
    written = options.locator("#describe textarea").input_value()
    assert read_live(options)[-5:] == expected, written
    expect(options.locator("#describe")).to_contain_text("finds the box")
    desk.goto(f"{address}?old=1000")
    again = begin(browser, f"{address}?old=1000")
    again.locator("#describe textarea").fill(written)
    expect(again.locator(".read li").last).to_contain_text("Let me look at that.")
    assert read_live(again)[-4:] == expected[:4], written


def test_a_closed_component_is_read(browser: Chromium, desks: Desks) -> None:
    """A component with a closed root is pointed out by coordinates, as its page lets nobody else in."""
    desk = browser.context.new_page()
    address = f"{desks.url}/shadow/conversations/4711"
    desk.goto(address)
    options = browser.page("options/options.html")
    options.get_by_label("Address of a conversation").fill(address)
    options.get_by_role("button", name="Point out on the page").click()
    steps = options.locator(".steps button")
    frame = desk.locator("support-inbox").bounding_box()
    assert frame is not None
    for step, height in enumerate((0.35, 0.62, 0.88)):
        expect(steps.nth(step)).to_have_attribute("aria-current", "step")
        desk.bring_to_front()
        desk.mouse.click(frame["x"] + 40, frame["y"] + frame["height"] * height)
    expect(options.locator("#describe textarea")).not_to_have_value("")
    options.bring_to_front()
    expect(options.locator(".read li")).to_have_count(5)
    authors = [author for author, _ in read_live(options)]
    assert authors == ["customer", "agent", "customer", "customer", "agent"]


@pytest.mark.parametrize("kind", ["quoting", "team"])
def test_an_editor_that_draws_late_is_written_into_once(browser: Chromium, desks: Desks, kind: str) -> None:
    """It owns its box and shows a paste a moment later: the reply stands there once, undo takes it out, sending tells."""
    desk = browser.context.new_page()
    address = f"{desks.url}/{kind}/conversations/late-{kind}-1"
    desk.goto(address)
    options = point_out(browser, desk, address, desk, kind)
    options.get_by_role("button", name="Add").last.click()
    expect(options.locator("#desks .list li")).to_have_count(1)
    options.close()
    panel = browser.panel()
    desk.evaluate("text => say('customer', text)", QUESTION)
    expect(panel.locator(".reply-first .reply-text")).not_to_be_empty()
    box = desk.locator("[contenteditable]")
    insert = panel.locator(".reply-first button").first
    insert.click()
    expect(box).not_to_have_text("")
    expect(panel.locator(".side-line:visible")).to_have_count(0)
    desk.bring_to_front()
    box.focus()
    desk.keyboard.press("Control+z")
    expect(box).to_have_text("")
    insert.click()
    expect(box).not_to_have_text("")
    desk.wait_for_timeout(600)  # as long as a second, mistaken insertion would wait for the first
    words = re.sub(r"\s+", " ", box.inner_text()).strip()
    assert len(words) > 40
    assert words.count(words[:30]) == 1
    desk.locator("button[aria-label^=Send]").click()
    expect(panel.locator(".banner-good")).to_be_visible()


def test_a_described_desk_is_answered(browser: Chromium, copilot: ServerProcess, desks: Desks) -> None:
    """Pointed out and added, a page nobody knew is read, answered and told; scrolling back reports no history."""
    desk = browser.context.new_page()
    address = f"{desks.url}/virtual/conversations/815"
    desk.goto(address)
    options = point_out(browser, desk, address, desk)
    options.get_by_role("button", name="Add").last.click()
    expect(options.locator("#desks .list li")).to_have_count(1)
    options.close()
    panel = browser.panel()
    desk.evaluate("text => say('customer', text)", QUESTION)
    expect(panel.locator(".reply-first .reply-text")).not_to_be_empty()
    desk.evaluate("document.querySelector('.box').scrollTop = 30000")
    desk.wait_for_timeout(700)
    desk.evaluate("document.querySelector('.box').scrollTop = 1e9")
    panel.locator(".reply-first button").first.click()
    expect(desk.locator(".editor")).not_to_be_empty()
    desk.locator('[data-testid="reply-send"]').click()
    expect(panel.locator(".banner-good")).to_be_visible()
    told: list[tuple[Any, ...]] = rows(
        copilot,
        "SELECT m.text FROM message m JOIN conversation c ON c.id = m.conversation"
        " WHERE c.external_id = '815' ORDER BY m.revision",
    )
    assert len(told) <= 14
    assert told[-2][0].startswith("Where is my order?")
