"""The connection keeps every event until it is committed and every conversation without gap or repetition."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.peer import KEY, Peer, message, sequenced, snapshot

pytestmark = pytest.mark.browser

CONNECT = """async ([url, options]) => {
    const { Connection } = await import("/panel/connection.js");
    const { SignedOut } = await import("/panel/line.js");
    const log = { frames: [], acks: [], rejected: [], states: [], tickets: 0 };
    const connection = new Connection({
        url,
        client: "test",
        storage: sessionStorage,
        ticket: async () => {
            log.tickets += 1;
            if (window.signedOut) throw new SignedOut();
            return `ticket-${log.tickets}`;
        },
        ...options,
    });
    connection.addEventListener("frame", ({ detail }) => log.frames.push(detail));
    connection.addEventListener("ack", ({ detail }) => log.acks.push(detail.ack.event_id));
    connection.addEventListener("rejected", ({ detail }) => log.rejected.push(detail));
    connection.addEventListener("state", ({ detail }) => log.states.push(detail));
    Object.assign(window, { connection, log });
    connection.start();
}"""


def connect(page: Page, url: str, **options: Any) -> None:
    """Start a connection in the page; `log` there keeps what it told."""
    page.evaluate(CONNECT, [url, options])


def watch(page: Page) -> None:
    """Follow the conversation."""
    page.evaluate("key => connection.watch(key)", KEY)


def send(page: Page, event_id: str, lane: str = "one") -> None:
    """Report an event."""
    page.evaluate(
        "([id, lane, key]) => connection.send({ type: 'observe', event_id: id, key }, lane)",
        [event_id, lane, KEY],
    )


def texts(page: Page, count: int) -> list[str]:
    """The texts of the messages that were told, once there are so many."""
    page.wait_for_function(
        "count => log.frames.filter((frame) => frame.body?.text).length >= count", arg=count
    )
    found: list[str] = page.evaluate(
        "log.frames.filter((frame) => frame.body?.text).map((frame) => frame.body.text)"
    )
    return found


def ack(peer: Peer, event_id: str) -> None:
    """Commit an event."""
    peer.say({"type": "ack", "event_id": event_id, "conversation": "c1"})


def test_hello_comes_first_with_a_ticket(blank: Page, peer: Peer) -> None:
    """The first frame is hello, and only the welcome makes the connection online."""
    connect(blank, peer.start(), queue=True)
    assert peer.hear("hello") == {
        "type": "hello",
        "protocol": 1,
        "ticket": "ticket-1",
        "client": "test",
        "queue": True,
    }
    blank.wait_for_function("connection.state === 'online'")
    assert peer.hear("ping")["type"] == "ping"


def test_a_conversation_resumes_behind_what_was_seen(blank: Page, peer: Peer) -> None:
    """After a broken line the client asks for what came after the last sequence and drops what it knows."""
    connect(blank, peer.start())
    peer.hear("hello")
    watch(blank)
    assert peer.hear("watch") == {"type": "watch", "key": KEY}
    peer.say(snapshot(5))
    peer.say(sequenced("message", 6, message(6, "six")))
    assert texts(blank, 1) == ["six"]
    peer.drop()
    assert peer.hear("watch") == {"type": "watch", "key": KEY, "after": 6}
    peer.say(sequenced("message", 6, message(6, "six again")))
    peer.say(sequenced("message", 7, message(7, "seven")))
    assert texts(blank, 2) == ["six", "seven"]


def test_a_gap_is_asked_for_and_filled_in_order(blank: Page, peer: Peer) -> None:
    """A frame that skips a sequence is not shown before the missing ones came."""
    connect(blank, peer.start())
    peer.hear("hello")
    watch(blank)
    peer.hear("watch")
    peer.say(snapshot(1))
    peer.say(sequenced("message", 4, message(4, "four")))
    assert peer.hear("watch") == {"type": "watch", "key": KEY, "after": 1}
    for number, text in ((2, "two"), (3, "three"), (4, "four")):
        peer.say(sequenced("message", number, message(number, text)))
    assert texts(blank, 3) == ["two", "three", "four"]


def test_a_customers_socket_takes_sequences_with_gaps(blank: Page, peer: Peer) -> None:
    """A customer is sent only some frames of a sequence: a gap is normal there."""
    connect(blank, peer.start(), gapless=False)
    peer.hear("hello")
    watch(blank)
    peer.hear("watch")
    peer.say(snapshot(1))
    peer.say(sequenced("message", 4, message(4, "four")))
    peer.say(sequenced("message", 9, message(9, "nine")))
    assert texts(blank, 2) == ["four", "nine"]


def test_events_wait_for_the_line_and_keep_their_order(blank: Page, peer: Peer) -> None:
    """What is reported while offline is sent in order, one at a time in its lane, under the same ids."""
    url = peer.start()
    peer.refuse_with = 1012
    connect(blank, url)
    send(blank, "event-1")
    send(blank, "event-2")
    assert peer.hear("observe")["event_id"] == "event-1"
    ack(peer, "event-1")
    assert peer.hear("observe")["event_id"] == "event-2"
    ack(peer, "event-2")
    blank.wait_for_function("log.acks.length === 2")
    assert blank.evaluate("connection.pending().length") == 0


def test_an_event_without_ack_is_sent_again_under_the_same_id(blank: Page, peer: Peer) -> None:
    """A line that breaks before the ack neither loses nor renames an event."""
    connect(blank, peer.start())
    peer.hear("hello")
    send(blank, "event-1")
    assert peer.hear("observe")["event_id"] == "event-1"
    peer.drop()
    assert peer.hear("observe")["event_id"] == "event-1"
    ack(peer, "event-1")
    blank.wait_for_function("log.acks.length === 1")


def test_an_event_survives_a_reload(blank: Page, peer: Peer) -> None:
    """The outbox lives in the tab: a reload sends what was not committed."""
    url = peer.start()
    connect(blank, url)
    peer.hear("hello")
    send(blank, "event-1")
    peer.hear("observe")
    blank.reload()
    connect(blank, url)
    assert peer.hear("observe")["event_id"] == "event-1"


def test_a_refused_event_is_dropped_and_told(blank: Page, peer: Peer) -> None:
    """A refusal for good frees the lane; what was refused is handed to the page with its frame."""
    connect(blank, peer.start())
    peer.hear("hello")
    send(blank, "event-1")
    send(blank, "event-2")
    peer.hear("observe")
    peer.say({"type": "error", "code": "conflict", "what": "sent already", "event_id": "event-1"})
    assert peer.hear("observe")["event_id"] == "event-2"
    rejected = blank.evaluate("log.rejected")
    assert [(one["error"]["what"], one["entry"]["frame"]["event_id"]) for one in rejected] == [
        ("sent already", "event-1")
    ]


def test_a_passing_error_is_tried_again(blank: Page, peer: Peer) -> None:
    """An event that could not be served for the moment is sent again before those behind it."""
    connect(blank, peer.start())
    peer.hear("hello")
    send(blank, "event-1")
    send(blank, "event-2")
    peer.hear("observe")
    peer.say({"type": "error", "code": "unavailable", "what": "busy", "event_id": "event-1"})
    assert peer.hear("observe")["event_id"] == "event-1"
    ack(peer, "event-1")
    assert peer.hear("observe")["event_id"] == "event-2"
    assert blank.evaluate("log.rejected") == []


def test_lanes_do_not_wait_for_each_other(blank: Page, peer: Peer) -> None:
    """An event of another conversation passes one that waits for its ack."""
    connect(blank, peer.start())
    peer.hear("hello")
    send(blank, "event-1", "one")
    send(blank, "event-2", "two")
    assert {peer.hear("observe")["event_id"], peer.hear("observe")["event_id"]} == {"event-1", "event-2"}


def test_a_refused_ticket_is_replaced(blank: Page, peer: Peer) -> None:
    """A ticket that was too old is no reason to sign in again."""
    url = peer.start()
    peer.refuse_with = 4401
    connect(blank, url)
    assert peer.hear("hello")["ticket"] == "ticket-1"
    assert peer.hear("hello")["ticket"] == "ticket-2"
    blank.wait_for_function("connection.state === 'online'")


def test_signed_out_ends_the_connection(blank: Page, peer: Peer) -> None:
    """Where no ticket is to be had the connection stops and says so."""
    url = peer.start()
    connect(blank, url)
    blank.wait_for_function("connection.state === 'online'")
    blank.evaluate("window.signedOut = true")
    peer.drop()
    blank.wait_for_function("connection.state === 'signed_out'")


@pytest.mark.parametrize(("code", "state"), [(4403, "refused"), (4400, "outdated")])
def test_some_refusals_are_final(blank: Page, peer: Peer, code: int, state: str) -> None:
    """A refused origin and another protocol are not tried again."""
    url = peer.start()
    peer.refuse_with = code
    connect(blank, url)
    blank.wait_for_function("state => connection.state === state", arg=state)


def test_a_frame_no_server_would_take_is_refused_at_once(blank: Page, peer: Peer) -> None:
    """A frame over 64 KiB throws and never reaches the outbox."""
    connect(blank, peer.start())
    frame = {"type": "observe", "event_id": "event-1", "text": "ä" * 40_000}
    refused = blank.evaluate(
        "frame => { try { connection.send(frame, 'one'); return null } catch (error) { return error.name } }",
        frame,
    )
    assert refused == "RangeError"
    assert blank.evaluate("connection.pending().length") == 0
