"""The lead's page in a real browser: figures that stay up to date, single suggestions, keys, words, accessibility."""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from server.client import DeskClient, Frame, Key, desk, event_id
from server.web.signin import DEMO_PASSWORD
from tests.browser.conftest import NewContext
from tests.browser.peer import ROOTS
from tests.server_process import ServerProcess, copied

AGENT, LEAD, AUDITOR = "agent@demo.example", "lead@demo.example", "auditor@example.com"
CUSTOMER_SAYS = "Where is my order, asks Zaphod?"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WORDS = ROOTS["static"] / "lead" / "locales"
SCRIPTS = ROOTS["static"] / "lead"
PANEL = ROOTS["panel"] / "locales"


# -- what happens on the desk --

Work = Callable[[DeskClient], Coroutine[Any, Any, None]]


def at_the_desk(server: ServerProcess, work: Work) -> None:
    """Do something as the demo agent; in a thread, because the browser's own loop runs in this one."""

    async def signed_in() -> None:
        async with desk(server.url, AGENT, DEMO_PASSWORD) as client:
            await work(client)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, signed_in()).result()


async def suggestion(client: DeskClient, text: str = CUSTOMER_SAYS) -> Frame:
    """A displayed suggestion in a new conversation."""
    key: Key = {"brand": "lumen", "desk": "demo", "external_id": event_id()}
    with client.collecting() as frames:
        await client.observe_event(key, "opened")
        await client.watch(key)
        await client.observe(key, "customer", text)
        async with asyncio.timeout(20):
            while (frame := await frames.get())["type"] != "suggestion":
                pass
    await client.outcome(frame["body"]["id"], "displayed")
    body: Frame = frame["body"]
    return body


async def a_days_work(client: DeskClient) -> None:
    """Six sent as they were, one edited in its content, five dismissed for their tone."""
    for _ in range(6):
        one = await suggestion(client)
        await client.send_reply(one["id"], one["replies"][0]["text"])
    one = await suggestion(client)
    await client.send_reply(one["id"], one["replies"][0]["text"] + " You will get 10.00 EUR back.")
    for _ in range(5):
        one = await suggestion(client)
        await client.outcome(one["id"], "dismissed", reason="tone")


async def one_more(client: DeskClient) -> None:
    """One more sent as it was."""
    one = await suggestion(client)
    await client.send_reply(one["id"], one["replies"][0]["text"])


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory, indexed: Path) -> Iterator[ServerProcess]:
    """A server on which a day's work was done."""
    server = ServerProcess(copied(indexed, tmp_path_factory.mktemp("lead")))
    server.start()
    at_the_desk(server, a_days_work)
    yield server
    server.stop()


# -- the page --


def lead(context: BrowserContext, url: str, email: str = LEAD, at: str = "") -> Page:
    """The page with its figures, for an account."""
    answer = context.request.post(f"{url}/api/sign-in", data={"email": email, "password": DEMO_PASSWORD})
    assert answer.ok, answer.text()
    page = context.new_page()
    page.goto(f"{url}/lead{at}")
    return page


def ready(page: Page) -> Page:
    """The page once it shows figures and the list."""
    expect(page.locator("#connection")).to_have_attribute("data-state", "online")
    expect(page.locator(".single").first).to_be_visible()
    return page


def check(page: Page) -> None:
    """Fail with the rule and the element of each finding."""
    found = Axe().run(page, options=RULES | {"resultTypes": ["violations"]}).response["violations"]
    assert [
        (rule["id"], node["html"][:120], node["failureSummary"]) for rule in found for node in rule["nodes"]
    ] == []


@pytest.mark.browser
@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_passes_axe(new_context: NewContext, team: ServerProcess, theme: str, language: str) -> None:
    """Plots, tables, a chosen track, the list and a story, in both themes and directions."""
    page = lead(new_context(language, color_scheme=theme), team.url)
    page.locator("#language-choice").select_option(language)
    ready(page)
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    check(page)
    for toggle in page.locator(".overview .card-head button[aria-pressed]").all():
        toggle.click()
    expect(page.locator(".figures").first).to_be_visible()
    page.locator("#outcome-choice").select_option("dismissed")
    page.locator("#track-choice").select_option(index=1)
    expect(page.locator("#reason-choice")).to_be_visible()
    check(page)
    page.locator("#outcome-choice").select_option("substantive")
    page.locator(".single .state-warn").first.wait_for()
    page.locator(".single-open").first.click()
    expect(page.locator(".sent ins")).to_be_visible()
    for fold in page.locator(".story details:not([open]) > summary").all():
        fold.click()
    check(page)


@pytest.mark.browser
def test_every_plot_is_a_table_too(new_context: NewContext, team: ServerProcess) -> None:
    """The same figures, in words, behind every plot; acceptance never without coverage."""
    page = ready(lead(new_context(), team.url))
    cards = page.locator(".overview .card", has=page.locator("button[aria-pressed]"))
    assert cards.count() == 5
    for card in cards.all():
        card.locator(".card-head button").click()
        expect(card.locator("table")).to_be_visible()
        expect(card.locator("svg").first).to_be_hidden()
    time, tracks = cards.nth(0).locator("table"), cards.nth(1).locator("table")
    for table in (time, tracks):
        heads = table.locator("thead th").all_inner_texts()
        assert {"Acceptance", "Coverage"} <= set(heads)
    row = tracks.locator("tbody tr", has_text="Where is my order?")
    expect(row).to_contain_text(re.compile(r"5\d% \(\d+%? ?– ?\d+%\)"))
    expect(cards.nth(2).locator("tbody tr", has_text="Changed in content")).to_contain_text("too few")
    expect(cards.nth(3).locator("tbody tr", has_text="Wrong tone")).to_contain_text("5")


@pytest.mark.browser
def test_figures_follow_the_work_and_leave_the_focus_alone(
    new_context: NewContext, team: ServerProcess
) -> None:
    """While somebody reads, what agents do appears by itself; focus, open tables and choices stay."""
    page = ready(lead(new_context(), team.url))
    shown = page.locator(".measure-acceptance .measure-note")
    before = int(re.findall(r"of (\d+) suggestions", shown.inner_text())[0])
    page.locator(".card", has_text="Over time").locator(".card-head button").click()
    track = page.locator(".track-name").first
    track.focus()
    newest = page.locator(".single-open").first.get_attribute("href")
    at_the_desk(team, one_more)
    expect(shown).to_contain_text(f"of {before + 1} suggestions")
    expect(page.locator(".single-open").first).not_to_have_attribute("href", newest or "")
    expect(page.locator(".track-figures").first).to_contain_text(f"of {before + 1} shown")
    expect(page.locator(".track-name").first).to_be_focused()
    expect(page.locator(".card", has_text="Over time").locator("table")).to_be_visible()


@pytest.mark.browser
def test_from_a_reason_to_the_story_and_back_by_keyboard(
    new_context: NewContext, team: ServerProcess
) -> None:
    """Without a mouse: a reason, its suggestions, one story, back to the same place; a reload keeps all of it."""
    page = ready(lead(new_context(), team.url))
    page.get_by_role("button", name="Wrong tone").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Single suggestions")).to_be_focused()
    expect(page.locator(".single")).to_have_count(5)
    expect(page.locator("#reason-choice")).to_have_value("tone")
    page.locator(".single-open").nth(2).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    expect(page.locator(".message-text")).to_have_text(CUSTOMER_SAYS)
    expect(page.locator(".happening").last).to_contain_text("Dismissed: Wrong tone")
    expect(page.locator(".happening").last).to_contain_text(re.compile(r"p-[0-9a-f]{12}"))
    expect(page.locator(".decision .rules li").first).to_be_visible()
    page.reload()
    expect(page.locator(".message-text")).to_have_text(CUSTOMER_SAYS)
    page.get_by_role("link", name="Back to the overview").press("Enter")
    expect(page.locator(".single-open").nth(2)).to_be_focused()
    expect(page.locator(".single")).to_have_count(5)
    page.go_back()
    expect(page.locator(".message-text")).to_have_text(CUSTOMER_SAYS)


@pytest.mark.browser
def test_a_day_can_be_read_by_keyboard(new_context: NewContext, team: ServerProcess) -> None:
    """Arrow keys move along the days; each is said in a sentence with acceptance and coverage."""
    page = ready(lead(new_context(), team.url))
    slider = page.get_by_role("slider")
    slider.focus()
    expect(slider).to_have_attribute("aria-valuetext", re.compile("acceptance .* coverage "))
    page.keyboard.press("ArrowLeft")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("no customer messages"))
    expect(page.locator(".time-readout")).to_contain_text("no customer messages")


@pytest.mark.browser
def test_an_edit_is_shown_word_by_word(new_context: NewContext, team: ServerProcess) -> None:
    """What was put into a reply stands out from what was suggested, with the reason that weighed."""
    page = ready(lead(new_context(), team.url, at="#overview?outcome=substantive"))
    page.locator(".single-open").first.click()
    expect(page.locator(".sent ins")).to_have_text(re.compile(r"You will get 10\.00 EUR back\."))
    expect(page.locator(".sent del")).to_have_count(0)
    expect(page.locator(".happening", has=page.locator(".sent"))).to_contain_text("Changed: an amount")


@pytest.mark.browser
def test_agents_are_sent_elsewhere(new_context: NewContext, team: ServerProcess) -> None:
    """An agent reads what the page is for, and no figure."""
    page = lead(new_context(), team.url, AGENT)
    expect(page.get_by_role("heading", name="This page is for team leads")).to_be_visible()
    expect(page.locator(".measures")).to_be_hidden()
    check(page)


@pytest.mark.browser
def test_auditors_read_nothing_personal(new_context: NewContext, team: ServerProcess) -> None:
    """Neither the list nor a story shows an auditor what was written."""
    with sqlite3.connect(team.folder / "copilot.sqlite3") as connection:
        # An auditor who signs in with the demo's password: a copy of the demo lead under another name and role.
        connection.execute(
            "INSERT OR IGNORE INTO account (id, email, name, role, brands, languages, pseudonym, password_hash,"
            " demo, created_at) SELECT 'auditor', ?, 'Auditor', 'auditor', brands, languages, 'p-auditor',"
            " password_hash, 0, created_at FROM account WHERE email = ?",
            (AUDITOR, LEAD),
        )
    page = ready(lead(new_context(), team.url, AUDITOR))
    assert "Zaphod" not in page.content()
    page.locator(".single-open").first.click()
    expect(page.locator(".story .notice")).to_contain_text("without personal content")
    expect(page.locator(".rules li").first).to_be_visible()
    assert "Zaphod" not in page.content()
    expect(page.get_by_role("link", name="Open the conversation")).to_have_count(0)
    check(page)


@pytest.mark.browser
@pytest.mark.parametrize("language", ["de", "ar"])
def test_everything_fits_at_200_percent(new_context: NewContext, team: ServerProcess, language: str) -> None:
    """A window of 1280 pixels zoomed to 200 % needs no scrolling sideways, but for tables in their own room."""
    page = ready(lead(new_context(language, viewport={"width": 640, "height": 400}), team.url))
    fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert page.evaluate(fits)
    for toggle in page.locator(".overview .card-head button[aria-pressed]").all():
        toggle.click()
    assert page.evaluate(fits)
    page.locator(".single-open").first.click()
    expect(page.locator(".story-columns")).to_be_visible()
    assert page.evaluate(fits)


@pytest.mark.browser
def test_without_a_server_the_last_figures_stay(new_context: NewContext, team: ServerProcess) -> None:
    """A lost connection is said once; the figures stay and go on by themselves."""
    context = new_context()
    page = ready(lead(context, team.url))
    context.set_offline(True)
    expect(page.locator("#connection")).to_have_attribute("data-state", "offline")
    expect(page.locator(".measure-acceptance .measure-share")).to_contain_text("%")
    context.set_offline(False)
    expect(page.locator("#connection")).to_have_attribute("data-state", "online")


# -- its words --


def words(folder: Path, language: str) -> dict[str, Any]:
    """A file of words."""
    found: dict[str, Any] = json.loads((folder / f"{language}.json").read_text(encoding="utf-8"))
    return found


LANGUAGES = sorted(path.stem for path in WORDS.glob("*.json"))


def forms(value: str | dict[str, str]) -> list[str]:
    """A text, or the forms of one."""
    return [value] if isinstance(value, str) else list(value.values())


def test_there_are_words_in_every_language_of_the_interface() -> None:
    """A language that can be chosen has a file here too."""
    assert json.loads((PANEL / "index.json").read_text(encoding="utf-8")) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_all_that_english_says(language: str) -> None:
    """The same keys, the same gaps, and plural forms as the panel's words of the language have them."""
    english, own, panel = words(WORDS, "en"), words(WORDS, language), words(PANEL, language)
    assert own.keys() == english.keys()
    known_forms = {form for value in panel.values() if isinstance(value, dict) for form in value}
    for key, value in own.items():
        gaps = {gap for text in forms(english[key]) for gap in re.findall(r"\{(\w+)\}", text)}
        assert isinstance(value, dict) == isinstance(english[key], dict), key
        for text in forms(value):
            assert text.strip() == text != "", key
            assert set(re.findall(r"\{(\w+)\}", text)) <= gaps, key
        assert set(re.findall(r"\{(\w+)\}", forms(value)[-1])) == gaps, key
        if isinstance(value, dict):
            # Arabic may leave some of its six forms to the last one.
            assert "other" in value, key
            assert value.keys() == known_forms or language == "ar", key


def test_the_page_uses_words_that_exist() -> None:
    """Every key that a module names literally has words, and no word is left without use."""
    known = words(WORDS, "en").keys()
    source = "".join(path.read_text(encoding="utf-8") for path in SCRIPTS.rglob("*.js"))
    said = set(re.findall(r"""\bsay(?:\.has)?\(\s*"([\w.]+)"[,)]""", source))
    assert said - known == set()
    literals = set(re.findall(r'"([\w.]+)"', source))
    # Keys that are put together: say(`measure.${name}`), say(`${name}.title`), named(say, i18n, "reason", name).
    begun = set(re.findall(r"`(\w+)\.\$\{", source)) | set(re.findall(r'i18n, "(\w+)", ', source))
    finished = set(re.findall(r"`\$\{\w+\}\.(\w+)`", source))
    unused = {
        key
        for key in known - literals
        if key.partition(".")[0] not in begun and key.partition(".")[2] not in finished
    }
    assert unused == set()
