"""A reply that goes out by itself, beside a desk in a real browser: what the agent does in the desk's page ends it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import msgspec
import pytest
from playwright.sync_api import Page, Playwright, expect

from server.autonomy.level import Level
from server.live.installation import utc_now
from server.storage.database import Database, sqlite_url
from server.storage.made_up import make_up
from server.suggestion.suggestion import Track
from server.web.signin import DEMO_PASSWORD
from tests.browser.test_accessibility import check
from tests.browser.test_governance import LEAD
from tests.extension.browser import Chromium
from tests.extension.conftest import start_chromium
from tests.extension.desks import Desks
from tests.extension.test_loop import messages, rows
from tests.extension.test_survival import eventually
from tests.server_process import ServerProcess, copied
from tests.web.test_replies_back import Desk

pytestmark = pytest.mark.browser

TRACK = Track("lumen", "order_status", "reply", "en")
QUESTION = "Where is my order? I am Grace Miller, grace.miller@mail.example"
BOX = '[contenteditable="true"]'
ENDINGS = ["message", "switch", "elsewhere", "line", "closed"]
PASSED_MS = 10_000  # longer than a countdown takes


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[Desk]:
    """The desk's own interface, which takes what goes out under the named account."""
    found = Desk()
    yield found
    found.stop()


@pytest.fixture(scope="module")
def bold(tmp_path_factory: pytest.TempPathFactory, indexed: Path, elsewhere: Desk) -> Iterator[ServerProcess]:
    """A server with level 3 signed for one kind of reply, and an account under which Chatwoot sends."""
    folder = tmp_path_factory.mktemp("bold")
    hooks = folder / "hooks.toml"
    secret = "a secret of the desk"
    hooks.write_text(
        f'[chatwoot]\nkind = "chatwoot"\nbrand = "lumen"\nsecret = "{secret}"\n'
        f'[chatwoot.bot]\nname = "Lumi"\naddress = "{elsewhere.url}"\ntoken = "t"\n',
        encoding="utf-8",
    )
    server = ServerProcess(copied(indexed, folder / "data"))
    server.start(COPILOT_HOOKS=str(hooks))

    async def made_up() -> None:
        database = Database(sqlite_url(server.folder / "copilot.sqlite3"))
        await database.write(
            lambda connection: make_up(connection, TRACK, Level.UNLESS_STOPPED, 7, 3, utc_now())
        )
        await database.close()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, made_up()).result()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def signed_in(playwright: Playwright, bold: ServerProcess) -> Iterator[Chromium]:
    """The module's browser, at that server."""
    with start_chromium(playwright) as browser:
        browser.sign_in(bold.url)
        yield browser


@pytest.fixture
def at_work(browser: Chromium, desks: Desks, bold: ServerProcess) -> Chromium:
    """A browser beside Chatwoot; a lead has signed the levels (an objection or a change takes them back)."""
    with httpx.Client(base_url=bold.url, trust_env=False, timeout=60) as client:
        client.post("/api/sign-in", json={"email": LEAD, "password": DEMO_PASSWORD})
        for to in (2, 3):
            signing = {"track": msgspec.structs.asdict(TRACK), "to": to, "reason": "to be tried"}
            client.post("/api/lead/levels", json=signing)
    browser.add(
        *(
            {"name": name, "desk": name, "adapter": name, "match": [f"{desks.url}/{name}/*"]}
            for name in ("chatwoot", "zendesk")
        )
    )
    return browser


def asked(browser: Chromium, desks: Desks, number: int) -> tuple[Page, Page]:
    """A ticket in front and the panel beside it, with a question that leads to a countdown."""
    desk = browser.context.new_page()
    desk.goto(f"{desks.url}/chatwoot/app/accounts/1/conversations/{number}")
    panel = browser.panel()
    desk.evaluate("text => say('customer', text)", QUESTION)
    return desk, panel


def counts(panel: Page) -> None:
    """The countdown runs."""
    expect(panel.locator(".countdown")).to_contain_text("Sends by itself in")


def test_it_counts_down_and_goes_out_through_the_desk(
    at_work: Chromium, desks: Desks, bold: ServerProcess, elsewhere: Desk
) -> None:
    """Seconds before the agent's eyes, then once through the desk's interface; what the page shows of it is the same."""
    desk, panel = asked(at_work, desks, 101)
    counts(panel)
    check(panel)
    expect(panel.locator(".copilot-status")).to_contain_text("Sent by the assistant")
    (posted,) = [body["content"] for method, _, _, body in elsewhere.heard if method == "POST"]
    assert messages(bold, "1-101")[-1] == ("assistant", posted)
    desk.evaluate("text => say('agent', text, {id: 108})", posted)
    desk.evaluate("say('customer', 'Please cancel my order.', {id: 500})")
    eventually(
        desk,
        lambda: (
            [author for author, _ in messages(bold, "1-101")][-2:] == ["assistant", "customer"]
            or messages(bold, "1-101")
        ),
    )


@pytest.mark.parametrize("number_and_key", [(111, "x"), (112, "Escape"), (113, "Escape outside")])
def test_a_letter_and_escape_in_the_desks_page_turn_it_back(
    at_work: Chromium, desks: Desks, bold: ServerProcess, number_and_key: tuple[int, str]
) -> None:
    """It stays a suggestion, however long one waits; the letter is in the box, and the reply is still at hand."""
    number, key = number_and_key
    desk, panel = asked(at_work, desks, number)
    counts(panel)
    desk.bring_to_front()
    if key != "Escape outside":
        desk.locator(BOX).last.click()
    desk.keyboard.press(key.split()[0])
    expect(panel.locator(".countdown")).to_be_hidden()
    desk.wait_for_timeout(PASSED_MS)
    assert "assistant" not in [author for author, _ in messages(bold, f"1-{number}")]
    expect(panel.locator(".replies .button-main")).to_be_enabled()
    if key == "x":
        expect(desk.locator(BOX).last).to_contain_text("x")


@pytest.mark.parametrize("why", ENDINGS)
def test_what_else_turns_it_back(at_work: Chromium, desks: Desks, bold: ServerProcess, why: str) -> None:
    """A new message, another ticket, another tab, an ended worker, a closed panel: nothing goes out, out of sight."""
    number = 120 + ENDINGS.index(why)
    desk, panel = asked(at_work, desks, number)
    counts(panel)
    if why == "message":
        desk.evaluate("say('customer', 'Please cancel my order.')")
        expect(panel.locator(".countdown")).to_be_hidden()
    elif why == "switch":
        desk.evaluate("history.pushState(null, '', '/chatwoot/app/accounts/1/conversations/9120')")
        expect(panel.locator("body")).to_have_attribute("data-key", "1-9120")
    elif why == "elsewhere":
        other = at_work.context.new_page()
        other.goto(f"{desks.url}/zendesk/agent/tickets/{number}")
        expect(panel.locator("#where")).not_to_have_text("Chatwoot")
    elif why == "line":
        at_work.kill_worker()
    else:
        panel.close()
    desk.wait_for_timeout(PASSED_MS)
    assert "assistant" not in [author for author, _ in messages(bold, f"1-{number}")]
    sql = (
        "SELECT count(*) FROM countdown k JOIN conversation c ON c.id = k.conversation"
        " WHERE c.external_id = ? AND k.runs_for IS NOT NULL"
    )
    assert rows(bold, sql, f"1-{number}") == [(0,)]


def test_a_draft_keeps_it_from_beginning(at_work: Chromium, desks: Desks, bold: ServerProcess) -> None:
    """Words that are in the box already are somebody's own answer: nothing counts down beside them."""
    desk = at_work.context.new_page()
    desk.goto(f"{desks.url}/chatwoot/app/accounts/1/conversations/131")
    panel = at_work.panel()
    desk.bring_to_front()
    desk.locator(BOX).last.click()
    desk.keyboard.type("Dear Grace,")
    desk.evaluate("text => say('customer', text)", QUESTION)
    expect(panel.locator(".replies .button-main")).to_be_enabled()
    desk.wait_for_timeout(3_000)
    expect(panel.locator(".countdown")).to_be_hidden()
    assert rows(
        bold,
        "SELECT count(*) FROM countdown k JOIN conversation c ON c.id = k.conversation"
        " WHERE c.external_id = '1-131'",
    ) == [(0,)]


def test_where_the_desk_does_not_send_nothing_counts_down(
    at_work: Chromium, desks: Desks, bold: ServerProcess
) -> None:
    """The same kind of reply beside Zendesk, where no account is named: one key, as before."""
    desk = at_work.context.new_page()
    desk.goto(f"{desks.url}/zendesk/agent/tickets/141")
    panel = at_work.panel()
    desk.evaluate("text => say('customer', text)", QUESTION)
    expect(panel.locator(".replies .button-main")).to_be_enabled()
    assert rows(
        bold,
        "SELECT s.level FROM suggestion s JOIN conversation c ON c.id = s.conversation"
        " WHERE c.external_id = '141' ORDER BY s.created_at DESC LIMIT 1",
    ) == [(2,)]
    expect(panel.locator(".countdown")).to_be_hidden()
