"""The action card: what it tells before it is confirmed, that it is confirmed once, what it shows afterwards."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.peer import AT, Frame, Peer, message, sequenced, snapshot, suggestion
from tests.browser.test_panel import mount, paused, settle, show

__all__ = ["paused"]

pytestmark = pytest.mark.browser

ACTION = {
    "name": "open_return",
    "says": "Opens a free return.",
    "said": {"en": "Opens a free return.", "de": "Meldet eine Rücksendung an."},
    "arguments": [
        {"name": "order", "type": "text", "value": "#1"},
        {"name": "lines", "type": "list", "value": ["L"], "names": ["Table Lamp"]},
        {"name": "refund", "type": "money", "value": 12990, "currency": "EUR"},
    ],
    "changes": ["status"],
}
BUTTON = ".action button:not(.button-quiet)"
ELSEWHERE = ".action .button-quiet"


def offered(**changed: object) -> Frame:
    """A suggestion with the action."""
    return suggestion(actions=[ACTION], **changed)


def run(state: str, detail: str = "", suggestion: str = "s1") -> Frame:
    """How the action stands."""
    return {
        "suggestion": suggestion,
        "action_index": 0,
        "name": "open_return",
        "order": "#1",
        "state": state,
        "at": AT,
        "detail": detail,
    }


def test_the_card_tells_what_will_be_done(paused: Page, peer: Peer) -> None:
    """Consequence and exact arguments, in the interface language."""
    mount(paused, peer, "de")
    show(paused, peer, offered())
    card = paused.locator(".action")
    expect(card).to_contain_text("Meldet eine Rücksendung an.")
    expect(card).to_contain_text("Table Lamp (L)")
    expect(card).to_contain_text("129,90")


def test_a_click_right_after_a_change_does_nothing(paused: Page, peer: Peer) -> None:
    """It was meant for what stood before."""
    mount(paused, peer)
    show(paused, peer, offered())
    peer.answered("outcome")
    paused.click(BUTTON)
    settle(paused)
    paused.click(BUTTON)
    assert peer.answered("confirm")["suggestion"] == "s1"
    assert peer.heard_nothing("confirm")


def test_the_keyboard_confirms_once_and_keeps_its_place(paused: Page, peer: Peer) -> None:
    """Enter on the button; running, then done; a second Enter does nothing."""
    mount(paused, peer)
    show(paused, peer, offered())
    peer.answered("outcome")
    settle(paused)
    paused.focus(BUTTON)
    paused.keyboard.press("Enter")
    expect(paused.locator(".action")).to_contain_text("Being done…")
    assert paused.evaluate("document.activeElement.className") == "action"
    paused.keyboard.press("Enter")
    assert peer.answered("confirm")["action_index"] == 0
    peer.say(sequenced("action", 3, run("running")))
    peer.say(sequenced("action", 4, run("done")))
    expect(paused.locator(".action-note")).to_have_text("Done.")
    expect(paused.locator(".actions [role=status]")).to_contain_text("Done.")
    assert peer.heard_nothing("confirm")
    newer = suggestion(id="s2", replies=[{"text": "It is open.", "language": "en", "wording": "done"}])
    show(paused, peer, newer, 5)
    expect(paused.locator(".action")).to_contain_text("Done.")
    expect(paused.locator(BUTTON)).to_have_count(0)


@pytest.mark.parametrize(
    ("state", "text"), [("failed", "Not done."), ("unclear", "look in the order system")]
)
def test_what_went_wrong_is_told(paused: Page, peer: Peer, state: str, text: str) -> None:
    """With the order system's reason, and without a button to try again."""
    mount(paused, peer)
    peer.say(snapshot(2, (message(1),), suggestion=offered(), actions=[run(state, "the order is gone")]))
    expect(paused.locator(".action")).to_contain_text(text)
    expect(paused.locator(".action")).to_contain_text("the order is gone")
    expect(paused.locator(BUTTON)).to_have_count(0)


def test_a_refusal_is_told(paused: Page, peer: Peer) -> None:
    """When a colleague was faster, say."""
    mount(paused, peer)
    show(paused, peer, offered())
    peer.answered("outcome")
    settle(paused)
    paused.click(BUTTON)
    frame = peer.hear("confirm")
    error = {"type": "error", "code": "conflict", "what": "this action was confirmed already"}
    peer.say({**error, "event_id": frame["event_id"]})
    expect(paused.locator(".action")).to_contain_text("this action was confirmed already")


def test_the_action_may_follow_the_reply(paused: Page, peer: Peer) -> None:
    """After the reply was sent it can still be confirmed; after the customer wrote again it cannot."""
    mount(paused, peer)
    show(paused, peer, offered())
    peer.say(sequenced("outcome", 3, {"suggestion": "s1", "outcome": "sent_as_is"}))
    expect(paused.locator(f"{BUTTON}:not([aria-disabled])")).to_have_count(1)
    peer.say(sequenced("superseded", 4, {"suggestion": "s1", "reason": "new_message"}))
    peer.say(sequenced("message", 5, message(2, "wait")))
    expect(paused.locator(f"{BUTTON}[aria-disabled]")).to_have_count(1)


def test_what_nothing_runs_is_done_elsewhere(paused: Page, peer: Peer) -> None:
    """No button to confirm it, a sentence why, and one that records it; then it says so."""
    mount(paused, peer)
    show(paused, peer, suggestion(actions=[ACTION | {"runs": False}]))
    peer.answered("outcome")
    settle(paused)
    expect(paused.locator(".action")).to_contain_text("Nothing here runs this.")
    expect(paused.locator(BUTTON)).to_have_count(0)
    paused.click(ELSEWHERE)
    frame = peer.answered("confirm")
    assert (frame["suggestion"], frame["action_index"], frame["elsewhere"]) == ("s1", 0, True)
    peer.say(sequenced("action", 3, run("done") | {"elsewhere": True}))
    show(paused, peer, suggestion(id="s2"), 4)
    expect(paused.locator(".action")).to_contain_text("Recorded as done in another system.")
    assert peer.heard_nothing("confirm")


def test_what_went_wrong_here_may_be_done_elsewhere(paused: Page, peer: Peer) -> None:
    """Beside the newer suggestion stands what became of the last action, with the way to settle it."""
    mount(paused, peer)
    peer.say(snapshot(2, (message(1),), suggestion=suggestion(id="s2"), actions=[run("unclear")]))
    peer.answered("outcome")
    settle(paused)
    paused.click(ELSEWHERE)
    frame = peer.hear("confirm")
    assert (frame["suggestion"], frame["elsewhere"]) == ("s1", True)


def test_what_it_is_for_is_called_as_the_business_calls_it(paused: Page, peer: Peer) -> None:
    """The argument `order` of an action that brands share is a reservation where those are what people have."""
    context = {"source": "trips", "read_at": AT, "entity": "reservation"}
    understanding = {"revision": 1, "understanding": None, "context": context}
    mount(paused, peer)
    peer.say(snapshot(2, (message(1),), suggestion=offered(), understanding=understanding))
    expect(paused.locator(".action dt").first).to_have_text("Reservation")
