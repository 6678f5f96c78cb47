"""Every page passes axe-core at WCAG AA in both themes and both directions, and fits at 200 % zoom."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.conftest import NewContext
from tests.browser.pages import chat, desk, first_reply, open_conversation, write
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


FILE: FilePayload = {"name": "lampe.jpg", "mimeType": "image/jpeg", "buffer": b"x"}

# What of the panel reaches over the window's edges.
OUTSIDE = """[...document.querySelectorAll(".copilot :not(.unseen)")]
    .filter((node) => !node.closest(".rail-list"))
    .map((node) => [node.className, node.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.right > innerWidth + 1 || box.left < -1))
    .map(([name]) => name)"""


def check(page: Page) -> None:
    """Fail with the rule and the element of each finding."""
    found = Axe().run(page, options=RULES | {"resultTypes": ["violations"]}).response["violations"]
    assert [
        (rule["id"], node["html"][:120], node["failureSummary"]) for rule in found for node in rule["nodes"]
    ] == []


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pages_pass_axe(new_context: NewContext, shop: ServerProcess, theme: str, language: str) -> None:
    """First page, sign-in, chat and desk with everything open that the panel can open."""
    context = new_context(language, color_scheme=theme)
    page = context.new_page()
    for path in ("/", "/sign-in", "/chat"):
        page.goto(shop.url + path)
        expect(page.locator("html")).to_have_attribute("lang", language)
        if path == "/chat":
            expect(page.locator(".person").first).to_be_visible()
        check(page)
    customer = chat(context, shop.url, "Anna Lindner")
    text = f"Wo ist meine Bestellung? ({theme}, {language})"
    check(customer)
    write(customer, text)
    check(customer)
    agent = desk(context, shop.url)
    agent.locator("#language-choice").select_option(language)
    expect(agent.locator("html")).to_have_attribute("lang", language)
    check(agent)
    open_conversation(agent, text)
    first_reply(agent)
    for summary in agent.locator(".copilot summary").all():
        summary.click()
    check(agent)
    agent.keyboard.press("Alt+r")
    expect(agent.locator(".correct-form")).to_be_visible()
    agent.get_by_role("searchbox").last.fill("C1001")
    expect(agent.locator(".correct-person")).to_have_count(1)
    check(agent)
    agent.keyboard.press("Alt+w")
    agent.keyboard.type("Sendungsnummer?")
    agent.keyboard.press("Enter")
    expect(agent.locator(".ask-answer .source").first).to_be_visible()
    check(agent)
    agent.keyboard.press("Escape")
    agent.locator('[data-act="hand"]').click()
    check(agent)
    agent.keyboard.press("Escape")
    customer.locator("#attach-files").set_input_files([FILE])
    check(customer)
    agent.locator(".fact").first.focus()
    check(agent)
    agent.locator("#composer-text").press("Alt+x")
    check(agent)
    agent.keyboard.press("Escape")
    agent.locator(".sources .source-open").first.click()
    expect(agent.locator("dialog mark").first).to_be_visible()
    check(agent)
    agent.keyboard.press("Escape")
    agent.locator('[data-act="closed"]').click()
    expect(customer.locator(".rating-star").first).to_be_visible()
    check(customer)
    check(agent)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_everything_fits_at_200_percent(new_context: NewContext, shop: ServerProcess, language: str) -> None:
    """A window of 1280 pixels zoomed to 200 % shows every part without scrolling sideways."""
    context = new_context(language, viewport={"width": 640, "height": 400})
    customer = chat(context, shop.url, "Anna Lindner")
    text = f"Wo bleibt meine Bestellung? (schmal, {language})"
    write(customer, text)
    agent = desk(context, shop.url)
    agent.locator("#language-choice").select_option(language)
    expect(agent.locator("html")).to_have_attribute("lang", language)
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert customer.evaluate(wide)
    assert agent.evaluate(wide)
    open_conversation(agent, text)
    assert agent.evaluate(wide)
    agent.locator('[data-show="panel"]').click()
    expect(agent.locator(".reply-first")).to_be_visible()
    assert agent.evaluate(wide)
    assert agent.evaluate(OUTSIDE) == []
    agent.keyboard.press("Alt+r")
    expect(agent.locator(".correct-form")).to_be_visible()
    assert agent.evaluate(wide)
    assert agent.evaluate(OUTSIDE) == []


@pytest.mark.parametrize("features", [{"forced_colors": "active"}, {"reduced_motion": "reduce"}])
def test_other_ways_of_seeing(new_context: NewContext, shop: ServerProcess, features: dict[str, str]) -> None:
    """With forced colours every state passes axe, and who wants no motion gets none."""
    context = new_context("en-GB", **features)
    customer = chat(context, shop.url, "Anna Lindner")
    text = f"Where is my order? ({', '.join(features)})"
    write(customer, text)
    agent = desk(context, shop.url)
    open_conversation(agent, text)
    first_reply(agent)
    agent.keyboard.press("Alt+r")
    expect(agent.locator(".correct-form")).to_be_visible()
    check(agent)
    moving = "document.getAnimations().filter((one) => one.effect.getTiming().iterations === Infinity).length"
    if "reduced_motion" in features:
        assert agent.evaluate(moving) == 0


def test_keys_alone_are_enough(new_context: NewContext, shop: ServerProcess) -> None:
    """Without a mouse: along the queue, into a conversation, and out of the composer again."""
    context = new_context()
    customer = chat(context, shop.url, "Oliver Bennett")
    write(customer, "Where is my order? By keyboard.")
    agent = desk(context, shop.url)
    entry = agent.locator(".entry", has_text="By keyboard.")
    entry.focus()
    agent.keyboard.press("Enter")
    expect(agent.locator("#composer-text")).to_be_focused()
    first_reply(agent)
    agent.keyboard.press("Shift+Tab")
    expect(agent.locator("#composer-text")).not_to_be_focused()
    agent.locator("#composer-text").focus()
    agent.keyboard.press("Tab")
    expect(agent.locator("#composer-text")).not_to_have_value("")
    agent.keyboard.press("Tab")
    expect(agent.locator("#attach")).to_be_focused()
    agent.keyboard.press("Tab")
    expect(agent.locator("#composer [type=submit]")).to_be_focused()
