"""The charter and blind checks in a real browser: by keyboard, in two directions and themes, without a finding of axe."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from server.client import DeskClient, desk
from server.settings import PROJECT
from server.web.signin import DEMO_PASSWORD
from tests.browser.conftest import NewContext
from tests.browser.test_accessibility import check
from tests.browser.test_lead import suggestion
from tests.server_process import ServerProcess, copied

pytestmark = pytest.mark.browser

AGENT, OTHER, LEAD = "agent@demo.example", "agent2@demo.example", "lead@demo.example"
# Other tests leave tracks of other workflows in the shared shop.
TRACK = "Where is my order? · English · reply · Lumen & Loom"


def at_the_desk(server: ServerProcess, work: Callable[[DeskClient], Coroutine[Any, Any, None]]) -> None:
    """Do something as the demo agent, in a thread of its own."""

    async def signed_in() -> None:
        async with desk(server.url, AGENT, DEMO_PASSWORD) as client:
            await work(client)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, signed_in()).result()


async def sent(client: DeskClient) -> None:
    """A suggestion that was sent as it was."""
    body = await suggestion(client)
    await client.send_reply(body["id"], body["replies"][0]["text"])


async def shown(client: DeskClient) -> None:
    """A suggestion about a return that is shown, and that nobody has judged."""
    await suggestion(client, "I want to return my order, the lamp does not fit.")


async def invoiced(client: DeskClient) -> None:
    """A suggestion with an action, for a customer who says who they are."""
    await suggestion(
        client, "Please send me the invoice for order L10216 again. anna.lindner@example.com, 10115"
    )


def page_for(context: BrowserContext, url: str, email: str) -> Page:
    """A page of somebody who is signed in."""
    answer = context.request.post(f"{url}/api/sign-in", data={"email": email, "password": DEMO_PASSWORD})
    assert answer.ok
    return context.new_page()


def test_the_charter_is_read_and_objected_to_by_keyboard(
    new_context: NewContext, shop: ServerProcess
) -> None:
    """An agent objects with a reason; the lead reads and answers it, holds the track and reads the history."""
    at_the_desk(shop, sent)
    agent = page_for(new_context("en"), shop.url, AGENT)
    agent.goto(f"{shop.url}/charter")
    expect(agent.get_by_role("article", name=TRACK)).to_contain_text("Evidence for")
    expect(agent.get_by_role("button", name="Hold")).to_have_count(0)
    agent.get_by_role("article", name=TRACK).get_by_role("button", name="Object").press("Enter")
    agent.keyboard.type("It promises too much.")
    agent.keyboard.press("Enter")
    expect(agent.locator("section", has_text="Objections")).to_contain_text("It promises too much.")
    lead = page_for(new_context("en"), shop.url, LEAD)
    lead.goto(f"{shop.url}/lead")
    lead.locator('#places a[href="/charter"]').press("Enter")
    lead.get_by_role("button", name="Answer").first.press("Enter")
    lead.keyboard.type("We changed the wording.")
    lead.keyboard.press("Enter")
    expect(lead.locator("section", has_text="Objections")).to_contain_text("Answer: We changed the wording.")
    track = lead.get_by_role("article", name=TRACK)
    track.get_by_role("button", name="Hold").press("Enter")
    lead.keyboard.type("looking into it")
    lead.keyboard.press("Escape")
    expect(track.get_by_role("button", name="Hold")).to_be_focused()
    lead.keyboard.press("Enter")
    lead.keyboard.type("looking into it")
    lead.keyboard.press("Enter")
    expect(track.get_by_role("button", name="Release")).to_be_visible()
    track.get_by_role("button", name="History").press("Enter")
    expect(track.locator(".history")).to_contain_text("looking into it")


def test_a_lead_stops_a_brand_and_has_a_kind_only_watched(
    new_context: NewContext, shop: ServerProcess
) -> None:
    """With keys alone; what is stopped is named in words, a new kind is listed before anybody has judged it."""
    at_the_desk(shop, shown)
    page = page_for(new_context("en"), shop.url, LEAD)
    page.goto(f"{shop.url}/charter")
    track = page.get_by_role("article", name="Sending something back · English · reply · Lumen & Loom")
    expect(track.locator(".ladder-here")).to_have_text("suggests")
    track.get_by_role("button", name="Only watch").press("Enter")
    page.keyboard.type("its wording is being written anew")
    page.keyboard.press("Enter")
    expect(track.locator(".level")).to_have_text("watches only")
    expect(track.locator(".ladder-here")).to_have_text("watches only")
    track.get_by_role("button", name="Sign “suggests”").press("Enter")
    page.keyboard.type("it is written")
    page.keyboard.press("Enter")
    expect(track.locator(".level")).to_have_text("suggests")
    track.get_by_role("button", name="History").press("Enter")
    expect(track.locator(".history")).to_contain_text("it is written · Jonas Keller")
    page.locator(".stop-more summary").press("Enter")
    page.get_by_role("button", name="Stop: Sending something back").press("Enter")
    page.keyboard.type("the courier is on strike")
    page.keyboard.press("Enter")
    stopped = page.locator(".notice.stop", has_text="the courier is on strike")
    expect(stopped).to_contain_text("Sending something back")
    expect(track.locator(".blocks")).to_contain_text("it is switched off")
    check(page)
    stopped.get_by_role("button", name="Let it run again").press("Enter")
    page.keyboard.type("it is over")
    page.keyboard.press("Enter")
    expect(stopped).to_have_count(0)


@pytest.mark.parametrize(("language", "theme"), [("de", "light"), ("ar", "dark")])
def test_pages_pass_axe(new_context: NewContext, shop: ServerProcess, language: str, theme: str) -> None:
    """With cards, a form open, and an empty list."""
    at_the_desk(shop, sent)
    page = page_for(new_context(language, color_scheme=theme), shop.url, LEAD)
    page.goto(f"{shop.url}/charter")
    expect(page.locator("html")).to_have_attribute("lang", language)
    page.locator("article button").first.click()
    check(page)
    page.goto(f"{shop.url}/audits")
    expect(page.locator("[role=status]")).not_to_be_empty()
    check(page)
    page.goto(f"{shop.url}/inventory")
    expect(page.locator("tbody tr").first).to_be_visible()
    page.locator("#only-leaving").press("Space")
    expect(page.locator("tbody tr")).to_have_count(0)
    check(page)


def test_a_blind_check_takes_one_key(new_context: NewContext, tmp_path: Path, indexed: Path) -> None:
    """R judges, the next comes by itself, S puts it off; a reply and its action are judged apart, and by others."""
    knowledge = tmp_path / "knowledge"
    knowledge.mkdir()
    for part in (PROJECT / "knowledge").iterdir():
        if part.is_dir():
            (knowledge / part.name).symlink_to(part)
    (knowledge / "governance.toml").write_text("[audits]\nshare = 1.0\n")
    server = ServerProcess(copied(indexed, tmp_path / "data"), "--knowledge", str(knowledge))
    server.start()
    try:

        async def three(client: DeskClient) -> None:
            for _ in range(3):
                await suggestion(client)

        at_the_desk(server, three)
        page = page_for(new_context("en"), server.url, LEAD)
        page.goto(f"{server.url}/audits")
        status = page.locator("[role=status]")
        expect(status).to_have_text("3 wait")
        expect(page.locator("blockquote")).to_be_visible()
        page.keyboard.press("r")
        expect(status).to_have_text("2 wait")
        expect(page.locator("blockquote")).to_be_visible()
        page.keyboard.press("s")
        expect(status).to_have_text("One waits")
        expect(page.locator("blockquote")).to_be_visible()
        page.keyboard.press("w")
        expect(status).to_have_text("Nothing waits for you.")
        at_the_desk(server, invoiced)
        page.reload()
        seen: list[str] = []
        # With the one that was put off before.
        waiting = ("3 wait", "2 wait", "One waits", "Nothing waits for you.")
        for now, left in pairwise(waiting):
            expect(status).to_have_text(now)
            expect(page.get_by_role("button", name="Right")).to_be_visible()
            check(page)
            seen.append(page.locator("article.card").inner_text())
            page.keyboard.press("r")
            expect(status).to_have_text(left)
        (action,) = [one for one in seen if "Prepared action" in one]
        assert "Send the invoice" in action
        assert "LL-10216" in action
        own = page_for(new_context("en"), server.url, AGENT)
        own.goto(f"{server.url}/audits")
        expect(own.locator("[role=status]")).to_have_text("Nothing waits for you.")
    finally:
        server.stop()


def test_the_inventory_says_what_a_workflow_spares(new_context: NewContext, shop: ServerProcess) -> None:
    """Hand-offs before and after stand at each workflow; nothing here only automates the old way."""
    page = page_for(new_context("en"), shop.url, LEAD)
    page.goto(f"{shop.url}/inventory")
    row = page.locator("tbody tr", has_text="Changing a trip")
    expect(row).to_contain_text("2 → 0 hand-offs a case")
    expect(page.locator(".old-way")).to_have_count(0)
