"""A server whose certificate goes bad in the middle of a draft: said in clear words everywhere, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from tests.extension.browser import described
from tests.extension.conftest import start_chromium
from tests.extension.desks import Desks
from tests.extension.test_loop import PLAIN, messages
from tests.extension.test_survival import eventually
from tests.extension.tls import Certificate, Terminal
from tests.server_process import ServerProcess

pytestmark = pytest.mark.browser

WORDS = "does not accept its certificate"


def test_a_certificate_that_goes_bad_loses_no_words(
    playwright: Playwright, copilot: ServerProcess, desks: Desks, tmp_path: Path
) -> None:
    """Panel, popup and options say so; the draft stays in its box; what was said meanwhile is told once it is good."""
    good, bad = Certificate(tmp_path, "good"), Certificate(tmp_path, "bad")
    terminal = Terminal(copilot.port, good)
    with start_chromium(
        playwright,
        flags=(f"--ignore-certificate-errors-spki-list={good.pin}",),
        hosts=("http://127.0.0.1/*", "https://127.0.0.1/*"),
    ) as browser:
        browser.sign_in(terminal.url)
        browser.add(described("plain", desks.url, PLAIN))
        desk = browser.context.new_page()
        desk.goto(f"{desks.url}/plain/certified")
        panel = browser.panel()
        desk.evaluate("say('customer', 'Are you open on Sundays?')")
        eventually(desk, lambda: len(messages(copilot, "certified")) == 1)
        expect(panel.get_by_text(WORDS)).to_be_hidden()
        desk.locator("#answer").fill("Half a sent")
        terminal.shows(bad)
        expect(panel.get_by_text(WORDS)).to_be_visible()
        expect(panel.locator("#told").get_by_role("button", name="Look at the server")).to_be_visible()
        eventually(desk, lambda: terminal.refused > 0)
        options = browser.page("options/options.html")
        expect(options.get_by_text(WORDS)).to_be_visible()
        expect(options.locator("#server")).to_contain_text("Signed in as Ada Brandt")
        options.close()
        popup = browser.page("popup/popup.html")
        expect(popup.get_by_text(WORDS)).to_be_visible()
        popup.close()
        desk.evaluate("say('customer', 'Hello? Sundays?')")
        desk.wait_for_timeout(1_000)
        assert len(messages(copilot, "certified")) == 1
        expect(desk.locator("#answer")).to_have_value("Half a sent")
        terminal.shows(good)
        eventually(desk, lambda: len(messages(copilot, "certified")) == 2)
        expect(panel.get_by_text(WORDS)).to_be_hidden()
        expect(desk.locator("#answer")).to_have_value("Half a sent")
        assert browser.complaints == []
    terminal.stop()
