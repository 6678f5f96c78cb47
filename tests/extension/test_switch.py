"""A desk that is switched off from the server, and a server that is away for a while."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.extension.browser import described
from tests.extension.conftest import NewChromium
from tests.extension.desks import Desks
from tests.extension.test_loop import PLAIN, messages
from tests.extension.test_survival import eventually
from tests.server_process import ServerProcess, copied

pytestmark = pytest.mark.browser


@pytest.fixture
def own(tmp_path: Path, indexed: Path) -> Iterator[ServerProcess]:
    """A server that may be stopped."""
    server = ServerProcess(copied(indexed, tmp_path / "data"))
    server.start()
    yield server
    server.stop()


def test_a_desk_is_switched_off_from_the_server(
    new_chromium: NewChromium, own: ServerProcess, desks: Desks
) -> None:
    """Switched off, its page is left alone and the panel says so; switched on again, what was said meanwhile is told."""
    browser = new_chromium()
    browser.sign_in(own.url)
    browser.add(described("plain", desks.url, PLAIN))
    desk = browser.context.new_page()
    desk.goto(f"{desks.url}/plain/switched")
    panel = browser.panel()
    desk.evaluate("say('customer', 'Before')")
    eventually(desk, lambda: messages(own, "switched") == [("customer", "Before")])
    own.stop()
    expect(panel.locator("#state")).to_have_attribute("data-state", "offline")
    own.start(COPILOT_DESKS_OFF="plain")
    expect(panel.locator("#state")).to_have_attribute("data-state", "online")
    expect(panel.locator("#told")).to_contain_text("This desk was switched off.")
    desk.evaluate("say('customer', 'While it is off')")
    desk.wait_for_timeout(1000)
    assert messages(own, "switched") == [("customer", "Before")]
    own.stop()
    expect(panel.locator("#state")).to_have_attribute("data-state", "offline")
    desk.evaluate("say('customer', 'While the server is away')")
    own.start()
    expect(panel.locator("#told")).not_to_contain_text("This desk was switched off.")
    said = ["Before", "While it is off", "While the server is away"]
    eventually(desk, lambda: [text for _, text in messages(own, "switched")] == said)
