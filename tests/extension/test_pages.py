"""The extension's own pages: accessible in both themes and directions, whole at 200 %, in every language."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_accessibility import check
from tests.browser.test_locales import LANGUAGES
from tests.extension.browser import Chromium, described
from tests.extension.desks import Desks
from tests.extension.test_loop import PLAIN, QUESTION

pytestmark = pytest.mark.browser

PICTURES = os.environ.get("COPILOT_PICTURES", "")
# What reaches over the window's edges; the rail of other conversations scrolls by itself.
OUTSIDE = """[...document.querySelectorAll("body :not(.unseen)")]
    .filter(node => !node.closest(".rail-list li"))
    .map(node => [node.className || node.tagName, node.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.right > innerWidth + 1 || box.left < -1))
    .map(([name]) => name)"""


def picture(page: Page, name: str) -> None:
    """Keep a picture where COPILOT_PICTURES names a folder, for people to look at."""
    if PICTURES:
        page.screenshot(path=str(Path(PICTURES) / f"{name}.png"), full_page=True)


def with_panel(browser: Chromium, desks: Desks, language: str) -> Page:
    """A panel that shows a reply."""
    browser.add(described("plain", desks.url, PLAIN))
    browser.keep(language=language)
    desk = browser.context.new_page()
    desk.goto(f"{desks.url}/plain/looks-{uuid4().hex}")
    panel = browser.panel()
    panel.set_viewport_size({"width": 400, "height": 900})
    desk.evaluate("text => say('customer', text)", QUESTION)
    expect(panel.locator(".reply-first .reply-text")).not_to_be_empty()
    return panel


@pytest.mark.parametrize(
    ("theme", "language"), [("light", "en"), ("dark", "ar"), ("light", "ar"), ("dark", "de")]
)
def test_pages_pass_axe(
    browser: Chromium, desks: Desks, theme: Literal["light", "dark"], language: str
) -> None:
    """Panel, while its keys wait too, options with everything open, and popup."""
    panel = with_panel(browser, desks, language)
    panel.emulate_media(color_scheme=theme)
    panel.evaluate("document.querySelector('.copilot').dataset.keys = 'wait'")
    check(panel)
    panel.evaluate("document.querySelector('.copilot').dataset.keys = 'ready'")
    expect(panel.locator("html")).to_have_attribute("lang", language)
    check(panel)
    picture(panel, f"panel-{theme}-{language}")
    options = browser.page("options/options.html")
    options.emulate_media(color_scheme=theme)
    expect(options.locator("html")).to_have_attribute("lang", language)
    options.locator("#desks .list button").nth(1).click()
    options.locator("textarea").fill("name = 'half'\n[messages]\nitem = '..'\n")
    expect(options.locator(".problems-list li").first).to_be_visible()
    check(options)
    picture(options, f"options-{theme}-{language}")
    popup = browser.page("popup/popup.html")
    popup.emulate_media(color_scheme=theme)
    popup.set_viewport_size({"width": 320, "height": 260})
    expect(popup.locator("body")).to_have_attribute("data-ready", "true")
    check(popup)
    picture(popup, f"popup-{theme}-{language}")


def test_everything_fits_at_200_percent_and_in_forced_colours(browser: Chromium, desks: Desks) -> None:
    """Half the width leaves nothing outside; forced colours and less motion change nothing of what is there."""
    panel = with_panel(browser, desks, "de")
    options = browser.page("options/options.html")
    for page in (panel, options):
        page.emulate_media(forced_colors="active", reduced_motion="reduce")
        page.set_viewport_size({"width": 320, "height": 600})
        assert page.evaluate(OUTSIDE) == []
    picture(panel, "panel-forced")
    picture(options, "options-narrow")


def test_every_language_is_there(browser: Chromium) -> None:
    """Choosing a language changes the options at once, in its direction."""
    options = browser.page("options/options.html")
    titles = set()
    for language in LANGUAGES:
        options.locator('[data-choice="language"]').select_option(language)
        expect(options.locator("html")).to_have_attribute("lang", language)
        titles.add(options.locator("h1").inner_text())
        direction = "rtl" if language == "ar" else "ltr"
        expect(options.locator("html")).to_have_attribute("dir", direction)
    assert len(titles) > len(LANGUAGES) - 4


def test_addresses_are_matched_as_browsers_do(browser: Chromium) -> None:
    """Scheme, host with its subdomains and port, and path decide; nothing else than http and https."""
    page = browser.page("popup/popup.html")
    cases = [
        ("https://*.desk.example/app/*", "https://one.desk.example/app/1", True),
        ("https://*.desk.example/app/*", "https://desk.example/app/", True),
        ("https://*.desk.example/app/*", "https://evildesk.example/app/1", False),
        ("https://*.desk.example/app/*", "http://one.desk.example/app/1", False),
        ("https://desk.example.com/*", "https://desk.example.com.evil.test/", False),
        ("https://desk.example.com/*", "https://evil.test/?https://desk.example.com/", False),
        ("http://127.0.0.1:8000/desk*", "http://127.0.0.1:8000/desk#a", True),
        ("http://127.0.0.1:8000/*", "http://127.0.0.1:9000/", False),
        ("*://desk.example.com/*", "https://desk.example.com/x", True),
        ("https://desk.example.com/a.b/*", "https://desk.example.com/aXb/c", False),
        ("javascript:*", "javascript:alert(1)", False),
    ]
    found = page.evaluate(
        """async cases => {
            const { fits } = await import(chrome.runtime.getURL("worker/matching.js"));
            return cases.map(([pattern, address]) => fits(pattern, address));
        }""",
        [[pattern, address] for pattern, address, _ in cases],
    )
    assert found == [expected for _, _, expected in cases]


def test_descriptions_are_read_and_judged(browser: Chromium) -> None:
    """TOML and JSON say the same; what is wrong is named by its place."""
    page = browser.page("options/options.html")
    found = page.evaluate(
        """async () => {
            const { parseDescription, writeToml } = await import(chrome.runtime.getURL("description/toml.js"));
            const { problemsOf } = await import(chrome.runtime.getURL("content/describe.js"));
            const good = {name: "Desk # 1", desk: "desk", match: ["https://desk.example.com/*"],
                messages: {item: [".msg", "li[data-x='a]b']"], id: "@data-id"}, author: {side: "end"}};
            const broken = {...good, desk: "No Name", colour: 1, match: ["desk.example.com"],
                messages: {item: "..", order: "sideways"}, conversation: {address: "("}};
            const texts = ["a = ", "[x", "a = 1\\na = 2", "__proto__ = 1", "[__proto__]\\nx = 1", "a = 'b' c", "{"];
            const refuses = text => {
                try {
                    parseDescription(text);
                    return false;
                } catch {
                    return true;
                }
            };
            return {
                same: JSON.stringify(parseDescription(writeToml(good))) === JSON.stringify(good),
                comment: parseDescription("a = 'x # y' # z\\n[b]\\nc = [\\n  'd', # e\\n  'f',\\n]\\n"),
                good: problemsOf(good),
                broken: problemsOf(broken).map(({where}) => where).sort(),
                refused: texts.filter(refuses).length,
                total: texts.length,
                polluted: ({}).x !== undefined,
            };
        }"""
    )
    assert found["same"]
    assert found["comment"] == {"a": "x # y", "b": {"c": ["d", "f"]}}
    assert found["good"] == []
    assert found["broken"][:2] == ["colour", "messages.item"]
    assert found["refused"] == found["total"]
    assert not found["polluted"]


def test_what_it_hands_out_is_there_and_stays(browser: Chromium) -> None:
    """Server, brand and desks of the browser's policy stand above one's own, which stay; what is broken is left out."""
    page = browser.page("popup/popup.html")
    found = page.evaluate(
        """async () => {
            const { readSettings, writeSettings } = await import(chrome.runtime.getURL("worker/settings.js"));
            // A policy of the machine itself would need its administrator.
            const desk = {name: "Ours", adapter: "chatwoot", desk: "chatwoot", match: ["https://desk.example.com/*"]};
            const desks_out = [JSON.stringify(desk), "{broken"];
            const policy = {server: "https://copilot.example.com/", brand: "lumen", desks: desks_out};
            Object.defineProperty(chrome.storage, "managed", {value: {get: async () => policy}});
            const both = [{...desk, managed: true}, {...desk, name: "Mine"}];
            await writeSettings({server: "https://mine.example.com", desks: both});
            const {server, brand, desks, managed} = await readSettings();
            const kept = (await chrome.storage.local.get("desks")).desks.map(({name}) => name);
            await chrome.storage.local.remove("server");
            return {server, brand, desks: desks.map(({name, managed = false}) => [name, managed]), managed, kept};
        }"""
    )
    assert found == {
        "server": "https://copilot.example.com",
        "brand": "lumen",
        "desks": [["Ours", True], ["Mine", False]],
        "managed": ["server", "brand", "desks"],
        "kept": ["Mine"],
    }
