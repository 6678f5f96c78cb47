"""The knowledge managers' page in a real browser: articles, where they were used, gaps, the index; keys, words, AA."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from server.client import DeskClient
from server.web.signin import DEMO_PASSWORD
from tests.browser.conftest import NewContext
from tests.browser.peer import ROOTS
from tests.browser.test_lead import AGENT, at_the_desk, check, suggestion
from tests.server_process import ServerProcess, copied

KEEPER = "knowledge@demo.example"
WORDS = ROOTS["static"] / "knowledge" / "locales"
SCRIPTS = ROOTS["static"] / "knowledge"
LANGUAGES = json.loads((ROOTS["panel"] / "locales" / "index.json").read_text(encoding="utf-8"))
GAP = re.compile(r"\{(\w+)\}")


async def one_incomplete(client: DeskClient) -> None:
    """A suggestion that was dismissed because it said too little."""
    one = await suggestion(client)
    await client.outcome(one["id"], "dismissed", reason="incomplete")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, indexed: Path) -> Iterator[ServerProcess]:
    """A server on which an article was cited and a question was left open."""
    server = ServerProcess(copied(indexed, tmp_path_factory.mktemp("knowledge")))
    server.start()
    at_the_desk(server, one_incomplete)
    yield server
    server.stop()


def knowledge(context: BrowserContext, url: str, email: str = KEEPER, at: str = "") -> Page:
    """The page for an account."""
    answer = context.request.post(f"{url}/api/sign-in", data={"email": email, "password": DEMO_PASSWORD})
    assert answer.ok, answer.text()
    page = context.new_page()
    page.goto(f"{url}/knowledge{at}")
    return page


@pytest.mark.browser
@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_passes_axe(
    new_context: NewContext, library: ServerProcess, theme: str, language: str
) -> None:
    """Every view in both themes and directions, and at 200 % zoom nothing scrolls sideways."""
    context = new_context(language, color_scheme=theme, viewport={"width": 640, "height": 400})
    page = knowledge(context, library.url)
    page.locator("#language-choice").select_option(language)
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    for view, shown in (
        ("articles", ".entry a"),
        ("gaps", ".score"),
        ("try", "#try-facts"),
        ("index", "table"),
        ("article/order-status", ".passage"),
    ):
        page.goto(f"{library.url}/knowledge#{view}")
        expect(page.locator(shown).first).to_be_visible()
        check(page)
        assert page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        ), view


@pytest.mark.browser
def test_an_article_and_where_it_was_used(new_context: NewContext, library: ServerProcess) -> None:
    """Found by words, opened by key; the cited passage stands out, its use is listed with offsets and outcome."""
    page = knowledge(new_context(), library.url)
    page.get_by_label("Show").select_option("uncited")
    expect(page.locator(".chip-good:visible")).to_have_count(0)
    page.get_by_label("Show").select_option("all")
    expect(page.locator(".chip-good").first).to_be_visible()
    title = page.locator(".entry", has=page.locator(".chip-good")).first.locator("a").inner_text()
    page.get_by_label("Find").fill(title)
    page.locator(".entry:visible", has=page.locator(".chip-good")).first.locator("a").press("Enter")
    expect(page.get_by_role("heading", level=2, name=title)).to_be_focused()
    expect(page.locator(".passage-used").first).to_contain_text("cited 1×")
    expect(page.locator("section", has_text="Where it was used").locator(".entry").last).to_contain_text(
        "Dismissed"
    )
    assert page.locator(".passage").count() > 1
    page.reload()
    expect(page.locator(".passage-used").first).to_be_visible()
    page.get_by_role("link", name="Back to all articles").press("Enter")
    expect(page.get_by_role("heading", level=2, name="Articles")).to_be_focused()


@pytest.mark.browser
def test_gaps_and_the_index(new_context: NewContext, library: ServerProcess) -> None:
    """The dismissed question with its nearest article, the score with its parts, golden questions and the history."""
    page = knowledge(new_context(), library.url, at="#gaps")
    entry = page.locator("ol .entry:visible").first
    expect(entry).to_contain_text("Where is my order, asks Zaphod?")
    expect(entry).to_contain_text("incomplete 1")
    expect(page.locator(".score")).to_contain_text("of 100")
    entry.locator("a").click()
    expect(page.locator(".passage").first).to_be_visible()
    page.get_by_role("link", name="Published index").click()
    expect(page.get_by_role("heading", level=2, name="Published index")).to_be_focused()
    expect(page.locator("tbody tr").first).to_contain_text("All")
    expect(page.locator("ol .entry:visible")).to_contain_text("published")


@pytest.mark.browser
def test_a_case_is_tried(new_context: NewContext, library: ServerProcess) -> None:
    """By keys: a worked case with other facts, then a pasted conversation; each with decision, rules and replies."""
    page = knowledge(new_context(), library.url, at="#try")
    page.get_by_label("Workflow").select_option("return_item")
    expect(page.get_by_label("Facts", exact=True)).not_to_have_value("")
    page.get_by_label("Facts", exact=True).fill("order.status = 'delivered'\norder.delivered_on = 2020-01-01")
    page.get_by_role("button", name="Try it").press("Enter")
    decided = page.locator("section", has=page.get_by_role("heading", name="Decision"))
    expect(decided.locator(".chip").first).to_have_text("Not allowed")
    expect(decided.locator(".entry").first).to_contain_text("is over")
    replies = page.locator("section", has=page.get_by_role("heading", name="The reply in every language"))
    expect(replies.locator(".entry")).to_have_count(12)
    expect(replies.locator("[lang=ar]")).to_have_css("direction", "rtl")
    check(page)
    page.get_by_label("Facts", exact=True).fill("order.colour = 'red'")
    page.get_by_label("Facts", exact=True).press("Tab")
    page.get_by_role("button", name="Try it").press("Enter")
    expect(page.locator(".try-form [role=status]")).to_contain_text("order.colour")
    page.get_by_label("What you give").select_option("conversation")
    page.get_by_label("A conversation").fill("Hallo!\n\n> Guten Tag\n\nIch möchte die Lampe zurückschicken")
    page.get_by_role("button", name="Try it").press("Enter")
    expect(decided).to_contain_text("Sending something back")
    expect(replies.locator(".entry p:not(.entry-title)").first).to_have_attribute("lang", "de")
    check(page)


@pytest.mark.browser
def test_agents_are_sent_elsewhere(new_context: NewContext, library: ServerProcess) -> None:
    """An agent reads what the page is for, and no article."""
    page = knowledge(new_context(), library.url, AGENT)
    expect(page.get_by_role("heading", name="This page is for knowledge managers")).to_be_visible()
    expect(page.locator(".entry")).to_have_count(0)
    check(page)


def words(language: str) -> dict[str, Any]:
    """A file of words."""
    found: dict[str, Any] = json.loads((WORDS / f"{language}.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_all_that_english_says(language: str) -> None:
    """The same keys with the same gaps, nothing empty, and hardly anything left in English."""
    english, own = words("en"), words(language)
    assert own.keys() == english.keys()
    for key, text in own.items():
        assert text.strip() == text != "", key
        assert sorted(GAP.findall(text)) == sorted(GAP.findall(english[key])), key
    same = sum(own[key] == text for key, text in english.items())
    assert language == "en" or same < len(english) * 0.1


def test_every_word_of_the_scripts_is_written() -> None:
    """Keys in the scripts stand in the files, and no key is left over."""
    scripts = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS.glob("*.js"))
    used = set(re.findall(r"""say\(\s*["'`]([a-z_.]+)["'`]""", scripts))
    used |= set(re.findall(r"""["'`]((?:golden|needs|state|try)\.[a-z_]+)["'`]""", scripts))
    known = words("en").keys()
    assert used <= known, used - known
    prefixes = set(re.findall(r"say\(`([a-z_.]+)\.\$", scripts))
    assert {key for key in known if key not in used and key.rpartition(".")[0] not in prefixes} == set()
