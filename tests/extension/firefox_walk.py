"""The same extension in a real Firefox, from signing in to the outcome; run by name, where there is one.

scripts/test tests/extension/firefox_walk.py
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.extension.browser import described
from tests.extension.desks import Desks
from tests.extension.firefox import ORIGIN, Firefox, eventually
from tests.extension.test_loop import PLAIN, QUESTION, messages, rows
from tests.server_process import ServerProcess, copied

pytestmark = pytest.mark.browser

QUOTING: dict[str, Any] = {
    "conversation": {"address": "/conversations/([^/?#]+)"},
    "messages": {"item": ".q-row[data-id]", "text": ".q-main .q-words", "id": "@data-id"},
    "author": {"customer": ".q-in", "agent": ".q-out"},
    "composer": {"box": ".q-box"},
    "send": {"button": ".q-send"},
}
KEEP = "return await browser.runtime.sendMessage({call: 'settings', changes: {desks: arguments[0]}})"
INSERT = ".reply-first button"


@pytest.fixture
def copilot(tmp_path: Path, indexed: Path) -> Iterator[ServerProcess]:
    """A server that knows this Firefox's extension."""
    server = ServerProcess(copied(indexed, tmp_path / "data"))
    server.start(COPILOT_ORIGINS=ORIGIN)
    yield server
    server.stop()


@pytest.fixture
def firefox() -> Iterator[Firefox]:
    """A Firefox with the extension."""
    browser = Firefox()
    yield browser
    browser.close()


@pytest.fixture
def desks() -> Iterator[Desks]:
    """Pages of help desks."""
    served = Desks()
    yield served
    served.stop()


def sign_in(firefox: Firefox, url: str) -> None:
    """Enter the server's address and let the first demo agent allow this browser."""
    options = firefox.open(f"{ORIGIN}/options/options.html")
    firefox.until("document.querySelector('#server input')")
    firefox.keys("#server input", url)
    firefox.click("#server button")
    firefox.until(
        "[...document.querySelectorAll('#server button')].some(one => one.textContent === 'Sign in')"
    )
    before = set(firefox.tabs())
    firefox.js(
        "[...document.querySelectorAll('#server button')].find(one => one.textContent === 'Sign in').click()"
    )
    (allowing,) = eventually(lambda: set(firefox.tabs()) - before, "the server's page")
    firefox.show(allowing)
    firefox.click(".account-choice")
    firefox.until("document.querySelector('#code')?.textContent.length > 4")
    firefox.click("#submit")
    firefox.until("document.querySelector('#done')?.textContent")
    firefox.show(options)
    firefox.until("document.querySelector('#server').textContent.includes('Signed in as Ada Brandt')")


def answered(firefox: Firefox, desk: str, panel: str, box: str, send: str) -> str:
    """Ask on the page, insert the reply from the panel, undo it and insert it again, send it; what was sent."""
    firefox.show(desk)
    firefox.js("say('customer', arguments[0])", QUESTION)
    firefox.show(panel)
    reply = firefox.until("document.querySelector('.reply-first .reply-text')?.innerText")
    start = " ".join(str(reply).split())[:30]
    said = f"(node => (node.value ?? node.innerText).replace(/\\s+/g, ' '))(document.querySelector('{box}'))"
    for turn in range(2):
        firefox.click(INSERT)
        firefox.show(desk)
        firefox.until(f"{said}.includes({json.dumps(start)})")
        if turn == 0:
            firefox.keys(box, "\ue009z\ue000")
            firefox.until(f"{said}.trim() === ''")
            firefox.show(panel)
    assert firefox.js(f"return {said}").count(start) == 1
    firefox.click(send)
    firefox.show(panel)
    firefox.until("document.querySelector('.banner-good')")
    return start


def test_signed_in_followed_inserted_sent_and_told(
    firefox: Firefox, copilot: ServerProcess, desks: Desks
) -> None:
    """A plain box, then an editor that owns its lines; the panel follows, and the server knows what was sent."""
    sign_in(firefox, copilot.url)
    plain = described("plain", f"{desks.url}/plain", PLAIN)
    quoting = described("quoting", f"{desks.url}/quoting", QUOTING)
    firefox.js(KEEP, [{"brand": "lumen", **one} for one in (plain, quoting)])
    ends = {}
    panel = firefox.open(f"{ORIGIN}/side/panel.html")
    for name, address, box, send in (
        ("plain", "plain/fox-1", "#answer", "#send"),
        ("quoting", "quoting/conversations/fox-2", ".q-box", ".q-send"),
    ):
        desk = firefox.open(f"{desks.url}/{address}")
        firefox.show(panel)
        firefox.until(f"document.querySelector('#where').textContent === '{name}'")
        start = answered(firefox, desk, panel, box, send)
        ends[name] = start
    for conversation, start in (("fox-1", ends["plain"]), ("fox-2", ends["quoting"])):
        author, text = messages(copilot, conversation)[-1]
        assert author == "agent"
        assert " ".join(text.split()).startswith(start)
    outcomes = rows(copilot, "SELECT outcome FROM suggestion WHERE inserted_at IS NOT NULL")
    assert {outcome for (outcome,) in outcomes} <= {"sent_as_is", "cosmetic"}
    assert len(outcomes) == 2
