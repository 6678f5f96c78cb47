"""The panel by itself: what it shows and what its keys do, told exactly what to show by a peer."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.peer import KEY, Frame, Peer, message, sequenced, snapshot, suggestion

pytestmark = pytest.mark.browser

MOUNT = """async ([url, key, article, language]) => {
    const { Connection } = await import("/panel/connection.js");
    const { Conversations } = await import("/panel/conversations.js");
    const { loadI18n } = await import("/panel/i18n.js");
    const { mountPanel } = await import("/panel/panel.js");
    for (const name of ["tokens", "panel"]) {
        const link = document.createElement("link");
        Object.assign(link, { rel: "stylesheet", href: `/panel/${name}.css` });
        document.head.append(link);
    }
    const box = document.createElement("textarea");
    box.setAttribute("aria-label", "composer");
    const root = document.createElement("main");
    document.body.append(box, root);
    const ending = new AbortController();
    const connection = new Connection({ url, client: "test", ticket: async () => "ticket" });
    const calls = [];
    const desk = {
        insert: (text, origin) => { calls.push(["insert", text, origin]); box.value = text; },
        send: (text, origin) => calls.push(["send", text, origin]),
        composerEmptyAndFocused: () => document.activeElement === box && box.value === "",
        focusComposer: () => box.focus(),
        onComposerKey: (listener, signal) => box.addEventListener("keydown", listener, { signal, capture: true }),
    };
    const panel = mountPanel({
        root,
        conversations: new Conversations(connection, ending.signal),
        connection,
        desk,
        api: { article: async () => article },
        i18n: await loadI18n(language),
        labels: { "workflow-order_status": "Where is my order?", "entity-reservation": "Reservation" },
        signal: ending.signal,
    });
    Object.assign(window, { box, calls, ending, panel });
    connection.start();
    panel.show(key);
}"""

ARTICLE = {"body": "# Returns 📦\n\nWrite to us.\n\nSend it back within 30 days.\n", "title": "Returns"}
PASSAGE = "Send it back within 30 days."


def mount(page: Page, peer: Peer, language: str = "en") -> None:
    """A panel that follows the conversation."""
    page.evaluate(MOUNT, [peer.start(), KEY, ARTICLE, language])
    peer.hear("watch")


def show(page: Page, peer: Peer, body: Frame, sequence: int = 2) -> None:
    """Have the panel show a suggestion for the customer's message."""
    if sequence == 2:
        peer.say(snapshot(1, (message(1, "where is my order?"),)))
    peer.say(sequenced("suggestion", sequence, body))
    page.wait_for_function(
        "text => document.querySelector('.reply-text')?.textContent === text", arg=first(body)
    )


def first(body: Frame) -> str:
    """The text of a suggestion's first reply."""
    text: str = body["replies"][0]["text"]
    return text


def freeze(page: Page) -> None:
    """Stop the page's clock, so that only the test lets its time pass."""
    page.clock.install()
    page.clock.pause_at("2030-01-01T00:00:00Z")


def settle(page: Page) -> None:
    """Let more than the moment pass in which keys do nothing."""
    page.clock.run_for(500)


def calls(page: Page) -> list[Any]:
    """What the panel asked of its desk."""
    found: list[Any] = page.evaluate("calls")
    return found


@pytest.fixture
def paused(blank: Page) -> Page:
    """A page whose clock stands still."""
    freeze(blank)
    return blank


def test_tab_inserts_the_first_reply_of_the_suggestion_seen(paused: Page, peer: Peer) -> None:
    """At level 1 Tab in the empty composer inserts, and the report names the suggestion."""
    mount(paused, peer)
    body = suggestion()
    show(paused, peer, body)
    settle(paused)
    paused.focus("textarea")
    paused.keyboard.press("Tab")
    assert calls(paused) == [["insert", first(body), {"suggestion": "s1", "reply_index": 0}]]
    assert peer.answered("outcome")["event"] == "displayed"
    assert peer.answered("outcome")["event"] == "inserted"


def test_enter_never_accepts(paused: Page, peer: Peer) -> None:
    """Enter in the empty composer does nothing to the suggestion."""
    mount(paused, peer)
    show(paused, peer, suggestion())
    settle(paused)
    paused.focus("textarea")
    paused.keyboard.press("Enter")
    assert calls(paused) == []


def test_tab_moves_on_when_something_is_written(paused: Page, peer: Peer) -> None:
    """With text in the composer Tab is the browser's own."""
    mount(paused, peer)
    show(paused, peer, suggestion())
    settle(paused)
    paused.locator("textarea").fill("my own words")
    paused.keyboard.press("Tab")
    assert calls(paused) == []
    assert paused.evaluate("document.activeElement !== box")


def test_keys_are_ignored_right_after_a_change(paused: Page, peer: Peer) -> None:
    """For 400 ms after a new suggestion Tab does nothing; then it accepts the new one."""
    mount(paused, peer)
    show(paused, peer, suggestion())
    settle(paused)
    paused.focus("textarea")
    other = suggestion(id="s2", replies=[{"text": "Another answer.", "language": "en", "wording": "other"}])
    show(paused, peer, other, sequence=3)
    paused.keyboard.press("Tab")
    assert calls(paused) == []
    assert paused.evaluate("document.activeElement === box")
    settle(paused)
    paused.keyboard.press("Tab")
    assert calls(paused) == [["insert", "Another answer.", {"suggestion": "s2", "reply_index": 0}]]


def test_level_two_sends(paused: Page, peer: Peer) -> None:
    """At level 2 Tab sends, and a button still inserts."""
    mount(paused, peer)
    body = suggestion(level=2)
    show(paused, peer, body)
    settle(paused)
    paused.focus("textarea")
    paused.keyboard.press("Tab")
    assert calls(paused) == [["send", first(body), {"suggestion": "s1", "reply_index": 0}]]
    paused.get_by_role("button", name="Insert").click()
    assert calls(paused)[1][0] == "insert"


def test_level_zero_offers_nothing(paused: Page, peer: Peer) -> None:
    """A track that is only watched shows no reply, says so, and Tab does nothing."""
    mount(paused, peer)
    peer.say(snapshot(1, (message(1),), suggestion=suggestion(level=0)))
    expect(paused.locator(".banner")).to_contain_text("only watches")
    expect(paused.locator(".replies")).to_be_hidden()
    settle(paused)
    paused.focus("textarea")
    paused.keyboard.press("Tab")
    assert calls(paused) == []


def test_a_digit_dismisses_with_its_reason(paused: Page, peer: Peer) -> None:
    """Alt+X opens the reasons, the digit reports the third, and the focus is back in the composer."""
    mount(paused, peer)
    show(paused, peer, suggestion())
    settle(paused)
    paused.focus("textarea")
    paused.keyboard.press("Alt+x")
    expect(paused.locator(".reason").first).to_be_focused()
    paused.keyboard.press("3")
    assert peer.answered("outcome")["event"] == "displayed"
    report = peer.answered("outcome")
    assert (report["event"], report["suggestion"], report["reason"]) == ("dismissed", "s1", "wrong_fact")
    expect(paused.locator(".banner")).to_contain_text("A fact is wrong")
    assert paused.evaluate("document.activeElement === box")


def test_escape_closes_the_reasons(paused: Page, peer: Peer) -> None:
    """Escape closes the reasons without a report."""
    mount(paused, peer)
    show(paused, peer, suggestion())
    settle(paused)
    paused.focus("textarea")
    paused.keyboard.press("Alt+x")
    paused.keyboard.press("Escape")
    expect(paused.locator(".reasons")).to_be_hidden()
    assert paused.evaluate("document.activeElement === box")
    assert peer.hear("outcome")["event"] == "displayed"
    assert peer.heard_nothing("outcome")


def test_a_new_customer_message_takes_the_suggestion_back(paused: Page, peer: Peer) -> None:
    """From the moment the customer writes again the old reply cannot be accepted."""
    mount(paused, peer)
    show(paused, peer, suggestion())
    settle(paused)
    peer.say(sequenced("message", 3, message(2, "wait, another question")))
    expect(paused.locator(".replies")).to_have_class("replies past")
    settle(paused)
    paused.focus("textarea")
    paused.keyboard.press("Tab")
    assert calls(paused) == []


def test_an_expired_suggestion_says_so(paused: Page, peer: Peer) -> None:
    """A suggestion past its time is shown as too old and cannot be accepted."""
    mount(paused, peer)
    peer.say(snapshot(1, (message(1),), suggestion=suggestion(expires_at="2020-01-01T00:00:00Z")))
    expect(paused.locator(".banner")).to_contain_text("too old")
    expect(paused.locator(".reply-buttons button")).to_be_hidden()


def test_internal_sources_are_marked_and_go_nowhere(paused: Page, peer: Peer) -> None:
    """An internal passage is marked and has no button but the one that opens it."""
    mount(paused, peer)
    start = ARTICLE["body"].index(PASSAGE)
    citation = {
        "article": "returns",
        "version": "1",
        "title": "Returns",
        "headings": ["Returns"],
        "start": start,
        "end": start + len(PASSAGE),
        "text": PASSAGE,
        "language": "en",
        "audience": "internal",
        "relevance": 0.9,
    }
    show(paused, peer, suggestion(citations=[citation]))
    source = paused.locator(".source")
    expect(source.locator(".internal")).to_have_text("INTERNAL")
    expect(source.get_by_role("button")).to_have_count(1)
    source.get_by_role("button").click()
    expect(paused.locator("dialog mark")).to_have_text(PASSAGE)
    expect(paused.locator("dialog .internal")).to_contain_text("not for customers")
    expect(paused.locator("dialog").get_by_role("button")).to_have_count(1)
    paused.keyboard.press("Escape")
    expect(paused.locator("dialog")).to_have_count(0)
    expect(source.get_by_role("button")).to_be_focused()


def test_a_refusal_is_said_at_once(paused: Page, peer: Peer) -> None:
    """Only what is not allowed interrupts; everything else is announced politely."""
    mount(paused, peer)
    show(paused, peer, suggestion())
    expect(paused.get_by_role("alert")).to_be_empty()
    expect(paused.get_by_role("status").filter(has_text="New suggestion")).to_have_count(1)
    rules = [{"rule": "not_theirs", "says": "This order belongs to someone else."}]
    decision = {**suggestion()["decision"], "verdict": "deny", "rules": rules}
    show(paused, peer, suggestion(id="s2", decision=decision), sequence=3)
    expect(paused.get_by_role("alert")).to_have_text("Not allowed: This order belongs to someone else.")


def test_why_nothing_is_suggested(paused: Page, peer: Peer) -> None:
    """A withheld suggestion gives its reason in words, not the figures behind it."""
    mount(paused, peer)
    peer.say(snapshot(1, (message(1, "hm"),)))
    trace = suggestion()["trace"]
    withheld = {
        "id": "w1",
        "message": "m1",
        "revision": 1,
        "created_at": "2026-11-22T09:00:00Z",
        "trace": trace,
    }
    peer.say(
        sequenced("withheld", 2, withheld | {"reason": "low_relevance", "detail": "best 0.40, floor 0.78"})
    )
    expect(paused.locator(".banner")).to_contain_text("Nothing suggested")
    expect(paused.locator(".banner")).to_contain_text("Nothing we have fits this message well enough.")
    expect(paused.locator(".banner")).not_to_contain_text("floor")


def test_facts_show_their_source(paused: Page, peer: Peer) -> None:
    """A fact of the reply is marked, and its source appears on focus and goes on Escape."""
    mount(paused, peer)
    fact = {"name": "order", "value": "#10482", "shown": "#10482", "source": "order #10482 · carrier"}
    reply = {"text": "Your order #10482 is on its way.", "language": "en", "wording": "w", "facts": [fact]}
    show(paused, peer, suggestion(replies=[reply]))
    paused.locator(".fact").focus()
    expect(paused.locator(".tip")).to_contain_text("From order #10482 · Carrier")
    paused.keyboard.press("Escape")
    expect(paused.locator(".tip")).to_be_hidden()


def test_markup_in_any_text_stays_text(paused: Page, peer: Peer) -> None:
    """Whatever the server passes on, nothing of it becomes an element."""
    mount(paused, peer)
    evil = "<img src=x onerror=alert(1)><b>bold</b>"
    decision = {**suggestion()["decision"], "rules": [{"rule": evil, "says": evil}]}
    reply = {"text": evil, "language": "en", "wording": "w", "gloss": evil, "gloss_language": "de"}
    show(paused, peer, suggestion(replies=[reply], decision=decision))
    assert paused.locator(".copilot img, .copilot b").count() == 0
    expect(paused.locator(".reply-text")).to_have_text(evil)


def test_ending_the_panel_leaves_nothing_behind(paused: Page, peer: Peer) -> None:
    """After its signal was aborted the panel is gone and its keys are dead."""
    mount(paused, peer)
    show(paused, peer, suggestion())
    settle(paused)
    paused.evaluate("ending.abort()")
    expect(paused.locator(".copilot")).to_have_count(0)
    paused.focus("textarea")
    paused.keyboard.press("Tab")
    assert calls(paused) == []
    assert peer.hear("unwatch")["key"] == KEY
