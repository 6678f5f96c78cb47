"""The protocol as a state machine without I/O: bytes in, frames to serve or answers out."""

from __future__ import annotations

import enum
import re

import msgspec

from server.web.client_frames import ClientFrames, Hello, Ping
from server.web.protocol import CLOSE_PROTOCOL, MAX_FRAME_BYTES, PROTOCOL
from server.web.server_frames import ErrorFrame

BURST = 300.0
PER_SECOND = 100.0
CUSTOMER_BURST = 30.0
CUSTOMER_PER_SECOND = 3.0
MOST_ERRORS = 50

_decoder: msgspec.json.Decoder[ClientFrames] = msgspec.json.Decoder(ClientFrames)


class State(enum.Enum):
    """Where a socket stands."""

    HELLO = "hello"
    OPEN = "open"
    CLOSED = "closed"


class Close(msgspec.Struct, frozen=True):
    """End the socket; the reason is short, as a control frame holds 123 bytes."""

    code: int
    reason: str


Step = ClientFrames | ErrorFrame | Close


class _Loose(msgspec.Struct):
    type: str = ""
    event_id: str = ""


_EVENT_ID = re.compile(rb'"event_id"\s{0,9}:\s{0,9}"([\x21\x23-\x5b\x5d-\x7e]{8,36})"')
_loose = msgspec.json.Decoder(_Loose)
_KNOWN_TYPES = frozenset(str(kind.__struct_config__.tag) for kind in ClientFrames.__args__)


class Session:
    """One socket: `receive` for every frame, `opened` once the ticket is good. Times are monotonic seconds."""

    def __init__(self, now: float) -> None:
        self.state = State.HELLO
        self._tokens = self._burst = BURST
        self._per_second = PER_SECOND
        self._refilled = now
        self._errors = 0

    def receive(self, data: bytes | str, now: float) -> Step:
        """The frame to serve, or what to answer instead."""
        if self.state is State.CLOSED:
            return Close(CLOSE_PROTOCOL, "closed")
        if len(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")) > MAX_FRAME_BYTES:
            error = ErrorFrame("too_large", "a frame is larger than 64 KiB", "send less", _event_id(data))
            return self._error(error)
        try:
            frame = _decoder.decode(data)
        except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
            return self._error(_explain(data, error))
        if self.state is State.HELLO:
            if not isinstance(frame, Hello):
                return self._close("the first frame must be hello")
            if frame.protocol != PROTOCOL:
                return self._close(f"this server speaks protocol {PROTOCOL}")
            return frame
        if isinstance(frame, Hello):
            return self._error(ErrorFrame("protocol", "hello was said already"))
        if not isinstance(frame, Ping) and not self._take(now):
            return ErrorFrame(
                "rate_limited",
                f"more than {self._per_second:.0f} frames a second",
                "wait a second and send it again",
                getattr(frame, "event_id", None),
                getattr(frame, "key", None),
            )
        return frame

    def opened(self, for_customer: bool = False) -> None:
        """The hello was accepted; a customer types, and needs fewer frames than a desk."""
        self.state = State.OPEN
        if for_customer:
            self._burst, self._per_second = CUSTOMER_BURST, CUSTOMER_PER_SECOND
            self._tokens = min(self._tokens, self._burst)

    def closed(self) -> None:
        """Nothing more is served."""
        self.state = State.CLOSED

    def _take(self, now: float) -> bool:
        self._tokens = min(self._burst, self._tokens + (now - self._refilled) * self._per_second)
        self._refilled = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True

    def _error(self, error: ErrorFrame) -> Step:
        self._errors += 1
        if self.state is State.HELLO:
            return self._close("the first frame must be a valid hello")
        if self._errors > MOST_ERRORS:
            return self._close("too many bad frames")
        return error

    def _close(self, reason: str) -> Close:
        self.state = State.CLOSED
        return Close(CLOSE_PROTOCOL, reason)


def _explain(data: bytes | str, error: Exception) -> ErrorFrame:
    try:
        loose = _loose.decode(data)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        what = f"this is not a JSON frame: {_short(error)}"
        return ErrorFrame("malformed", what, "send one JSON object", _event_id(data))
    event_id = loose.event_id[:36] or None
    if loose.type not in _KNOWN_TYPES:
        what = f"frames of type {loose.type[:40]!r} are unknown"
        return ErrorFrame("unknown_type", what, "see the protocol's schema", event_id)
    return ErrorFrame("malformed", f"{loose.type}: {_short(error)}", "mend the field that is named", event_id)


def _event_id(data: bytes | str) -> str | None:
    """The event id of a frame that cannot be read as a whole, so that its sender can let go of it."""
    found = _EVENT_ID.search(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))
    return found[1].decode() if found else None


def _short(error: Exception) -> str:
    return str(error)[:200]
