"""Chromium, the real server in a process of its own, and pages that must not complain."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect, sync_playwright

from tests.browser.peer import Peer, files
from tests.server_process import ServerProcess, copied

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Says aloud what the content security policy stopped, so that a test can fail on it.
TELL_VIOLATIONS = """addEventListener("securitypolicyviolation", (event) =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`))"""

expect.set_options(timeout=20_000)


def chromium_path() -> str:
    """The browser to drive: $COPILOT_CHROMIUM or the system's; fails and says what to install where there is none."""
    found = os.environ.get("COPILOT_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.fail(
            "no Chromium was found; install it (Debian: apt-get install chromium) or set COPILOT_CHROMIUM"
        )
    return found


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for a module; it ends before any test with an event loop of its own begins."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        yield browser
        browser.close()


NewContext = Callable[..., BrowserContext]


@pytest.fixture
def new_context(chromium: Browser) -> Iterator[NewContext]:
    """Makes fresh browser contexts (cookies and storage of their own); a complaint of a page fails the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def listen(line: ConsoleMessage) -> None:
        # A server that was killed, and a page that nobody is signed in on, are no mistakes of the page.
        expected = "Failed to load resource" in line.text or "WebSocket connection" in line.text
        if line.type == "error" and not expected:
            complaints.append(line.text)

    def make(language: str = "en-GB", **options: Any) -> BrowserContext:
        options = {"viewport": {"width": 1440, "height": 900}, **options}
        context = chromium.new_context(locale=language, **options)
        context.add_init_script(TELL_VIOLATIONS)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        context.on("console", listen)
        context.set_default_timeout(20_000)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory, indexed: Path) -> Iterator[ServerProcess]:
    """The real server with the demo shop, shared by tests that do not stop it."""
    server = ServerProcess(copied(indexed, tmp_path_factory.mktemp("browser")))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def peer() -> Iterator[Peer]:
    """A peer for the connection to talk to."""
    peer = Peer()
    yield peer
    peer.stop()


@pytest.fixture
def blank(new_context: NewContext) -> Iterator[Page]:
    """An empty page that can import the panel's modules."""
    with files() as address:
        page = new_context().new_page()
        page.goto(address)
        yield page
