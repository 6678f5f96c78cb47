"""What an agent does beside taking a suggestion: correct, ask, go to another conversation; told by a peer."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.peer import AT, KEY, Frame, Peer, message, sequenced, snapshot, suggestion, view
from tests.browser.test_panel import ARTICLE, MOUNT, calls, freeze, settle

pytestmark = pytest.mark.browser

API = """api: {
    article: async () => article,
    gloss: async (id, language) => ({ language, texts: [`${id} in ${language}`] }),
    customers: async (_, name) => ({ customers: [{ id: "C7", name, email: "a@b.example", postcode: "10115" }] }),
    conversations: async () => window.others ?? [],
}"""
CHOICES = {
    "workflows": ["order_status", "return_item"],
    "languages": ["de", "en"],
    "facts": {"status": "text"},
}
ORDERS = [
    {
        "id": f"#L{number}",
        "fields": [{"name": "status", "type": "text", "value": "shipped"}],
        "lines": [
            {"id": "L1", "name": "Lamp", "quantity": 1, "amount": 900, "options": {"colour": "sage"}},
            {"id": "L2", "name": "Vase", "quantity": 2, "amount": 500},
        ],
        "currency": "EUR",
    }
    for number in (1, 2)
]
UNDERSTOOD = {
    "message": "m1",
    "understanding": {
        "language": {"language": "en", "confidence": 0.9, "reason": "text"},
        "workflow": "order_status",
        "confidence": 0.9,
    },
    "context": {"source": "orders", "read_at": AT, "customer": "C1", "orders": ORDERS, "selected": "#L1"},
}


def mount(page: Page, peer: Peer, language: str = "en", others: tuple[Frame, ...] = ()) -> None:
    """A panel whose desk can bring other conversations to the front, with a suggestion for order #L1."""
    page.evaluate("others => (window.others = others)", list(others))
    script = MOUNT.replace("api: { article: async () => article }", API).replace(
        "focusComposer:", 'open: (key) => calls.push(["open", key.external_id]), focusComposer:'
    )
    page.evaluate(script, [peer.start(), KEY, ARTICLE, language])
    peer.hear("watch")
    asked = message(1, "where is my order?")
    peer.say(snapshot(1, (asked,), understanding=UNDERSTOOD, choices=CHOICES))
    body = suggestion(decision={**suggestion()["decision"], "inputs": {"order.status": "shipped"}})
    peer.say(sequenced("suggestion", 2, body))
    expect(page.locator(".reply-first")).to_be_visible()
    settle(page)


@pytest.fixture
def paused(blank: Page) -> Page:
    """A page whose clock stands still."""
    freeze(blank)
    return blank


def corrected(peer: Peer) -> Frame:
    """The next correction that the panel reports."""
    return dict(peer.answered("correct")["correction"])


def test_what_is_wanted_is_corrected_by_keys_alone(paused: Page, peer: Peer) -> None:
    """Alt+R opens at the first choice, Enter sends it, and the focus is where it was."""
    mount(paused, peer)
    paused.focus("textarea")
    paused.keyboard.press("Alt+r")
    expect(paused.get_by_label("What is wanted")).to_be_focused()
    paused.get_by_label("What is wanted").select_option("return_item")
    paused.keyboard.press("Enter")
    peer.answered("outcome")
    assert corrected(peer) == {"workflow": "return_item"}
    assert paused.evaluate("document.activeElement === box")


def test_order_line_and_fact_are_corrected(paused: Page, peer: Peer) -> None:
    """Only what was changed is sent, a line or fact together with its order."""
    mount(paused, peer)
    peer.answered("outcome")
    paused.keyboard.press("Alt+r")
    paused.locator(".correct-form").get_by_label("Order").select_option("#L2")
    paused.locator(".correct-form [type=submit]").click()
    assert corrected(peer) == {"order": "#L2"}
    paused.keyboard.press("Alt+r")
    paused.get_by_label("Vase").check()
    paused.locator(".correct-form [type=submit]").click()
    assert corrected(peer) == {"order": "#L1", "line": ["L2"]}
    paused.keyboard.press("Alt+r")
    paused.get_by_label("A fact").select_option("status")
    paused.get_by_label("Status: what is right?").fill("delivered")
    paused.keyboard.press("Enter")
    assert corrected(peer) == {"order": "#L1", "fact": {"status": "delivered"}}


def test_a_customer_is_found_and_chosen(paused: Page, peer: Peer) -> None:
    """Choosing a customer who was found is a correction by itself."""
    mount(paused, peer)
    peer.answered("outcome")
    paused.keyboard.press("Alt+r")
    paused.get_by_role("searchbox", name="Customer").fill("Ada Lovelace")
    paused.get_by_role("searchbox", name="Customer").press("Enter")
    paused.get_by_role("button", name="Ada Lovelace").click()
    assert corrected(peer) == {"customer": "C7"}


def test_what_was_corrected_is_marked_and_can_be_taken_back(paused: Page, peer: Peer) -> None:
    """A mended workflow says so, and "as understood" takes it back."""
    mount(paused, peer)
    peer.answered("outcome")
    mended = {**UNDERSTOOD["understanding"], "corrected": ["workflow"]}  # type: ignore[dict-item]
    peer.say(sequenced("understanding", 3, {**UNDERSTOOD, "understanding": mended}))
    expect(paused.locator(".wish")).to_contain_text("corrected by an agent")
    paused.keyboard.press("Alt+r")
    paused.get_by_label("What is wanted").select_option("")
    paused.keyboard.press("Enter")
    assert corrected(peer) == {"undo": ["workflow"]}


def test_a_refused_correction_says_why(paused: Page, peer: Peer) -> None:
    """The server's sentence stands beside the button."""
    mount(paused, peer)
    peer.answered("outcome")
    paused.keyboard.press("Alt+r")
    paused.get_by_label("Language", exact=True).select_option("de")
    paused.keyboard.press("Enter")
    frame = peer.hear("correct")
    what = {"what": "this brand has no such language", "remedy": "choose another"}
    peer.say({"type": "error", "code": "not_found", "event_id": frame["event_id"], **what})
    expect(paused.locator(".correct-problem")).to_contain_text("no such language. choose another")


def test_escape_closes_and_keeps_the_suggestion(paused: Page, peer: Peer) -> None:
    """Escape closes the form without a word to the server."""
    mount(paused, peer)
    peer.answered("outcome")
    paused.focus("textarea")
    paused.keyboard.press("Alt+r")
    paused.keyboard.press("Escape")
    expect(paused.locator(".correct-form")).to_be_hidden()
    assert paused.evaluate("document.activeElement === box")
    assert peer.heard_nothing("correct")


def test_a_correction_takes_the_suggestion_back_at_once(paused: Page, peer: Peer) -> None:
    """From the moment the correction is known the old reply cannot be accepted, and the message is read anew."""
    mount(paused, peer)
    peer.say(sequenced("superseded", 3, {"suggestion": "s1", "reason": "correction"}))
    expect(paused.locator(".copilot-status")).not_to_be_empty()
    settle(paused)
    paused.focus("textarea")
    paused.keyboard.press("Tab")
    assert calls(paused) == []


def citation(audience: str) -> dict[str, Any]:
    """A passage for this audience."""
    place = {
        "article": audience,
        "version": "1",
        "title": f"For {audience}s",
        "headings": [],
        "start": 0,
        "end": 4,
    }
    return {**place, "text": f"said to {audience}s", "language": "en", "audience": audience, "relevance": 0.9}


def test_an_answer_has_sources_and_what_is_internal_stays(paused: Page, peer: Peer) -> None:
    """Alt+W asks; order facts name source and time; only what customers may read can be inserted."""
    mount(paused, peer)
    paused.focus("textarea")
    paused.keyboard.press("Alt+w")
    paused.keyboard.type("When was it sent?")
    paused.keyboard.press("Enter")
    asked = peer.hear("ask")
    assert asked["question"] == "When was it sent?"
    field = {"name": "shipped_on", "type": "date", "value": "2026-11-20"}
    facts = {"order": "#L1", "source": "orders", "read_at": AT, "fields": [field]}
    citations = [citation("internal"), citation("customer")]
    peer.say(
        {
            "type": "answer",
            "event_id": asked["event_id"],
            "question": "",
            "citations": citations,
            "facts": facts,
        }
    )
    answer = paused.locator(".ask-answer")
    expect(answer.locator("dd")).to_contain_text("2026")
    expect(answer).to_contain_text("From order")
    expect(answer.locator(".source-internal .internal")).to_have_text("INTERNAL")
    expect(answer.get_by_role("button", name="Insert")).to_have_count(1)
    answer.get_by_role("button", name="Insert").click()
    assert calls(paused) == [["insert", "said to customers", None]]


def test_a_question_without_answer_says_so(paused: Page, peer: Peer) -> None:
    """An error and a broken line are told where the answer would stand, and nothing is asked twice."""
    mount(paused, peer)
    paused.keyboard.press("Alt+w")
    paused.keyboard.type("Anything?")
    paused.keyboard.press("Enter")
    asked = peer.hear("ask")
    peer.say({"type": "error", "code": "rate_limited", "what": "too fast", "event_id": asked["event_id"]})
    expect(paused.locator(".ask-problem")).to_have_text("too fast")
    paused.keyboard.type("And now?")
    paused.keyboard.press("Enter")
    peer.hear("ask")
    peer.drop()
    expect(paused.locator(".ask-problem").first).to_contain_text("No answer came")
    assert peer.heard_nothing("ask")


def test_the_reply_is_shown_in_the_language_of_the_interface(paused: Page, peer: Peer) -> None:
    """A reply in another language has a labelled gloss, one in the agent's own has none."""
    mount(paused, peer, "de")
    expect(paused.locator(".gloss")).to_contain_text("Auf Deutsch")
    expect(paused.locator(".gloss p")).to_have_text("s1 in de")
    german = {"text": "Ihr Paket ist unterwegs.", "language": "de", "wording": "w"}
    peer.say(sequenced("suggestion", 3, suggestion(id="s2", replies=[german])))
    expect(paused.locator(".reply-text")).to_have_text(german["text"])
    expect(paused.locator(".gloss")).to_be_hidden()


def test_other_conversations_are_a_key_away(paused: Page, peer: Peer) -> None:
    """Who waits longest comes first; what a colleague has, is closed, or is the one at hand, is not there."""
    since = "2026-11-22T08:00:00Z"
    waiting = {"last_author": "customer", "last_at": AT, "waiting_since": since}

    def other(name: str, **more: Any) -> Frame:
        key = {**KEY, "external_id": name}
        return view(id=name, key=key, customer_name=name, **{**waiting, **more})

    here = {**waiting, "waiting_since": "2026-11-22T08:30:00Z"}
    others = (
        other("late", waiting_since=AT, standing=True),
        other("first"),
        other("theirs", assigned_to="p-other"),
        other("closed", status="closed"),
        view(1, **here),
    )
    mount(paused, peer, others=others)
    expect(paused.locator(".rail-name")).to_have_text(["first", "late"])
    expect(paused.locator(".rail")).to_contain_text("2 waiting")
    expect(paused.locator(".rail-entry").last).to_contain_text("reply ready")
    paused.focus("textarea")
    paused.keyboard.press("Alt+j")
    paused.locator(".rail-entry").first.click()
    assert calls(paused) == [["open", "late"], ["open", "first"]]


def test_what_a_decision_does_not_ask_for_is_not_missing(paused: Page, peer: Peer) -> None:
    """Without a decision the head says what is missing; a decision says itself what it asks for."""
    mount(paused, peer)
    missing = {**UNDERSTOOD["understanding"], "missing": ["lines"]}  # type: ignore[dict-item]
    peer.say(sequenced("understanding", 3, {**UNDERSTOOD, "understanding": missing}))
    head = paused.locator(".copilot-head")
    body = suggestion(id="s2", replies=[{"text": "Shall I?", "language": "en", "wording": "other"}])
    body["decision"] = {**body["decision"], "verdict": "needs_information", "asks": ["confirmation"]}
    peer.say(sequenced("suggestion", 4, body))
    expect(paused.locator(".decision")).to_contain_text("Please ask for: ")
    expect(head).not_to_contain_text("Still missing")
    silent = {
        "id": "w1",
        "message": "m1",
        "revision": 1,
        "created_at": AT,
        "reason": "no_trigger",
        "detail": "",
        "trace": body["trace"],
    }
    peer.say(sequenced("withheld", 5, silent))
    expect(head).to_contain_text("Still missing: which articles")
