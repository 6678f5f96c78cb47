"""A reply that goes out by itself, as agent and customer see it in a real browser; what disturbs it, ends it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
import sqlalchemy as sa
from playwright.sync_api import Page, expect

from server.autonomy.level import Level
from server.live.installation import utc_now
from server.storage.database import Database, sqlite_url
from server.storage.made_up import make_up
from server.suggestion.suggestion import Track
from tests.browser.conftest import NewContext
from tests.browser.pages import chat, desk, first_reply, open_conversation, write
from tests.browser.test_accessibility import check
from tests.browser.test_governance import LEAD, page_for
from tests.server_process import ServerProcess, copied

pytestmark = pytest.mark.browser

TRACK = Track("lumen", "order_status", "reply", "en")
ACTION = Track("lumen", "invoice_copy", "send_invoice", "en")


@pytest.fixture(scope="module")
def bold(tmp_path_factory: pytest.TempPathFactory, indexed: Path) -> Iterator[ServerProcess]:
    """A scratch installation with made-up evidence for level 3, which nobody has signed yet."""
    data = copied(indexed, tmp_path_factory.mktemp("bold"))
    server = ServerProcess(data)
    server.start()

    async def made_up() -> None:
        database = Database(sqlite_url(data / "copilot.sqlite3"))
        for track in (TRACK, ACTION):

            def evidence(connection: sa.Connection, track: Track = track) -> int:
                return make_up(connection, track, Level.UNLESS_STOPPED, 7, 3, utc_now())

            await database.write(evidence)
        await database.close()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, made_up()).result()
    yield server
    server.stop()


def signed(new_context: NewContext, server: ServerProcess) -> None:
    """A lead signs both levels, as anybody would on /charter."""
    page = page_for(new_context("en"), server.url, LEAD)
    for track in (TRACK, ACTION):
        for to in (2, 3):
            signing = {"track": msgspec.structs.asdict(track), "to": to, "reason": "to be tried"}
            page.request.post(f"{server.url}/api/lead/levels", data=signing)
    page.goto(f"{server.url}/charter")
    for track, does in ((TRACK, "sends"), (ACTION, "runs")):
        entry = page.locator(f"[id='entry-{'/'.join(msgspec.structs.astuple(track))}']")
        expect(entry.locator(".level")).to_have_text(f"{does} unless you stop it")
        expect(entry).to_contain_text("made up")


def asked(new_context: NewContext, server: ServerProcess, text: str) -> tuple[Page, Page]:
    """The customer's page and the agent's with the conversation in front."""
    context = new_context("en")
    customer = chat(context, server.url, "Anna Lindner")
    agent = desk(context, server.url)
    write(customer, text)
    open_conversation(agent, text)
    first_reply(agent)
    return customer, agent


def test_it_counts_down_before_the_agents_eyes_and_says_who_it_is(
    new_context: NewContext, bold: ServerProcess
) -> None:
    """Seconds, a way to stop it, the note of the rail; the customer reads who answered and may ask for a person."""
    signed(new_context, bold)
    customer, agent = asked(new_context, bold, "Where is my order? (counting)")
    bar = agent.locator(".countdown")
    expect(bar).to_contain_text("Sends by itself in")
    check(agent)
    expect(bar).to_be_hidden()
    expect(agent.locator(".copilot-status")).to_contain_text("Sent by the assistant")
    expect(customer.locator(".message[data-author=assistant]")).to_contain_text("automatic assistant")
    customer.get_by_role("button", name="Talk to a person").press("Enter")
    expect(customer.locator(".log")).to_contain_text("A person will take over")
    expect(agent.locator(".log")).to_contain_text("Handed from the assistant to people")
    check(customer)


def test_a_letter_and_escape_turn_it_back(new_context: NewContext, bold: ServerProcess) -> None:
    """It stays a suggestion: nothing goes out, however long one waits, until a key is pressed."""
    signed(new_context, bold)
    for words, key in (("one", "x"), ("two", "Escape")):
        customer, agent = asked(new_context, bold, f"Where is my order? ({words})")
        bar = agent.locator(".countdown")
        expect(bar).to_contain_text("Sends by itself in")
        if key == "x":
            agent.locator("#composer-text").press(key)
        else:
            agent.keyboard.press(key)
        expect(bar).to_be_hidden()
        agent.wait_for_timeout(9_000)  # its time passes
        expect(customer.locator(".message[data-author=assistant]")).to_have_count(0)
        expect(agent.locator(".replies .button-main")).to_be_enabled()


def test_an_objection_is_taken_where_the_suggestion_stands(
    new_context: NewContext, bold: ServerProcess
) -> None:
    """The link leads to the track's entry; what is written there is in the charter."""
    _, agent = asked(new_context, bold, "Where is my order? (objecting)")
    agent.keyboard.press("Escape")
    line = agent.locator(".charter-line")
    assert "lumen/order_status/reply/en" in (line.get_by_role("link").get_attribute("href") or "")
    line.get_by_role("button", name="Object").press("Enter")
    agent.keyboard.type("It names a day that we do not keep.")
    line.get_by_role("button", name="Send objection").press("Enter")
    expect(line.get_by_role("status")).to_contain_text("Taken down")
    lead = page_for(new_context("en"), bold.url, LEAD)
    lead.goto(f"{bold.url}/charter")
    expect(lead.locator("section").last).to_contain_text("It names a day that we do not keep.")


def test_an_action_counts_down_and_runs_or_is_stopped(new_context: NewContext, bold: ServerProcess) -> None:
    """Its bar names it; done, the panel says who did it and offers the reply that tells of it; Escape keeps it back."""
    signed(new_context, bold)
    for words, stopped in (("please", False), ("now", True)):
        customer, agent = asked(
            new_context, bold, f"Please email me the invoice for order L10216 again, {words}."
        )
        bar = agent.locator(".countdown")
        expect(bar).to_contain_text("Send the invoice: by itself in")
        expect(bar.get_by_role("button")).to_have_count(1)
        if stopped:
            agent.keyboard.press("Escape")
            expect(bar).to_be_hidden()
            agent.wait_for_timeout(9_000)  # its time passes
            expect(agent.get_by_role("button", name="Confirm: Send the invoice")).to_be_enabled()
        else:
            check(agent)
            expect(agent.locator(".actions")).to_contain_text("The assistant ran this", timeout=20_000)
            expect(agent.locator(".replies")).to_contain_text("is on its way to the e-mail address")
        expect(customer.locator(".message[data-author=assistant]")).to_have_count(0)
