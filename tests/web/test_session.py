"""The protocol's state machine: bytes in, frames or answers out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.web.client_frames import Hello, Observe, Ping, Watch
from server.web.protocol import MAX_FRAME_BYTES
from server.web.server_frames import ErrorFrame
from server.web.session import BURST, MOST_ERRORS, Close, Session, State

KEY = {"brand": "lumen", "desk": "demo", "external_id": "c-1"}
HELLO = {"type": "hello", "protocol": 1, "ticket": "t"}


def opened() -> Session:
    """A session whose hello was accepted at time 0."""
    session = Session(0.0)
    assert isinstance(session.receive(json.dumps(HELLO), 0.0), Hello)
    session.opened()
    return session


def answer(session: Session, frame: Any, now: float = 0.0) -> Any:
    """What the session makes of a frame."""
    return session.receive(frame if isinstance(frame, str | bytes) else json.dumps(frame), now)


@pytest.mark.parametrize(
    "first",
    [{"type": "ping"}, {"type": "watch", "key": KEY}, "nonsense", "", "[]", {"type": "hello"}, "\x00"],
)
def test_hello_comes_first(first: Any) -> None:
    """Anything but a valid hello closes the socket."""
    session = Session(0.0)
    assert isinstance(answer(session, first), Close)
    assert session.state is State.CLOSED


def test_protocol_version() -> None:
    """A peer of another protocol is told which one is spoken."""
    close = answer(Session(0.0), {**HELLO, "protocol": 99})
    assert isinstance(close, Close)
    assert "protocol 1" in close.reason


def test_unknown_type_keeps_the_socket() -> None:
    """An unknown type gets an error that names it, and the next frame is served."""
    session = opened()
    error = answer(session, {"type": "teleport", "event_id": "12345678"})
    assert isinstance(error, ErrorFrame)
    assert (error.code, error.event_id) == ("unknown_type", "12345678")
    assert isinstance(answer(session, {"type": "ping"}), Ping)


def test_malformed_frame_names_the_field() -> None:
    """A known type with a wrong field gets an error with the field's path and the event id."""
    frame = {"type": "observe", "event_id": "12345678", "key": {**KEY, "brand": "No Slug!"}}
    error = answer(opened(), frame)
    assert isinstance(error, ErrorFrame)
    assert error.code == "malformed"
    assert "brand" in error.what
    assert error.event_id == "12345678"


def test_unknown_fields_are_ignored() -> None:
    """A newer peer may send fields that this server does not know."""
    assert isinstance(answer(opened(), {"type": "watch", "key": KEY, "novelty": {"x": 1}}), Watch)


def test_second_hello() -> None:
    """A second hello is an error, not a new sign-in."""
    error = answer(opened(), HELLO)
    assert isinstance(error, ErrorFrame)
    assert error.code == "protocol"


def test_oversize() -> None:
    """A frame over 64 KiB is refused; the socket stays."""
    session = opened()
    error = answer(session, "x" * (MAX_FRAME_BYTES + 1))
    assert isinstance(error, ErrorFrame)
    assert error.code == "too_large"
    assert isinstance(answer(session, {"type": "ping"}), Ping)


def test_rate_limit_refills() -> None:
    """After the burst frames are refused with their event id, a second later they are served; pings always."""
    session = opened()
    frame = {"type": "observe", "event_id": "12345678", "key": KEY}
    for _ in range(int(BURST)):
        assert isinstance(answer(session, frame), Observe)
    error = answer(session, frame)
    assert isinstance(error, ErrorFrame)
    assert (error.code, error.event_id) == ("rate_limited", "12345678")
    assert isinstance(answer(session, {"type": "ping"}), Ping)
    assert isinstance(answer(session, frame, now=1.0), Observe)


def test_endless_errors_close() -> None:
    """A peer that sends nothing but rubbish is cut off."""
    session = opened()
    answers = [answer(session, "rubbish") for _ in range(MOST_ERRORS + 1)]
    assert all(isinstance(one, ErrorFrame) for one in answers[:-1])
    assert isinstance(answers[-1], Close)
    assert len(answers[-1].reason) < 123


@given(
    st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_any_bytes(data: bytes) -> None:
    """No bytes raise; they are served, refused or end the socket."""
    assert opened().receive(data, 0.0) is not None


@pytest.mark.parametrize("depth", [100, 20_000])
def test_deep_nesting(depth: int) -> None:
    """Deeply nested JSON is an error, not a crash."""
    error = answer(opened(), '{"type":"watch","key":' + "[" * depth + "]" * depth + "}")
    assert isinstance(error, ErrorFrame)
