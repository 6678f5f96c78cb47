"""A peer that says over a real socket exactly what a test wants said, and the files a page needs to talk to it.

The server never misses a frame or answers twice; what the browser's side does when one does is shown here.
"""

from __future__ import annotations

import contextlib
import json
import queue
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from tests.server_process import PROJECT

SECONDS = 20
AT = "2026-11-22T09:00:00Z"
KEY = {"brand": "lumen", "desk": "demo", "external_id": "one"}
ROOTS = {"panel": PROJECT / "extension" / "panel", "static": PROJECT / "server" / "web" / "pages" / "static"}
BLANK = b"<!doctype html><html lang=en><title>blank</title><body></body></html>"
Frame = dict[str, Any]


class Peer:
    """Welcomes every hello and keeps what it is told; a test says the rest."""

    def __init__(self) -> None:
        self.received: queue.Queue[Frame] = queue.Queue()
        self.refuse_with: int | None = None
        self._sockets: list[ServerConnection] = []
        self._server: Server | None = None

    def start(self) -> str:
        """Listen; the address."""
        self._server = serve(self._serve, "127.0.0.1", 0)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"ws://127.0.0.1:{self._server.socket.getsockname()[1]}/socket"

    def stop(self) -> None:
        """Close every socket and stop listening."""
        self.drop()
        if self._server is not None:
            self._server.shutdown()

    def drop(self, code: int = 1012) -> None:
        """Close the open sockets."""
        for socket in self._sockets:
            socket.close(code)
        self._sockets.clear()

    def say(self, frame: Frame) -> None:
        """Send a frame to the open socket."""
        self._sockets[-1].send(json.dumps(frame))

    def hear(self, *types: str) -> Frame:
        """The next frame of one of these types; queue.Empty if none comes."""
        deadline = time.monotonic() + SECONDS
        while True:
            frame = self.received.get(timeout=max(0, deadline - time.monotonic()))
            if frame["type"] in types:
                return frame

    def answered(self, *types: str) -> Frame:
        """The next event of one of these types, acknowledged."""
        frame = self.hear(*types)
        self.say({"type": "ack", "event_id": frame["event_id"], "conversation": "c1"})
        return frame

    def heard_nothing(self, type_: str) -> bool:
        """Whether no frame of a type was said so far; call it after something that came later was heard."""
        return all(frame["type"] != type_ for frame in list(self.received.queue))

    def _serve(self, socket: ServerConnection) -> None:
        with contextlib.suppress(ConnectionClosed):
            hello = json.loads(socket.recv())
            if self.refuse_with is not None:
                code, self.refuse_with = self.refuse_with, None
                self.received.put(hello)
                socket.close(code)
                return
            account = {"name": "Ada", "role": "agent", "brands": ["*"], "languages": ["en"]}
            welcome = {"type": "welcome", "protocol": 1, "account": account, "heartbeat_seconds": 20}
            socket.send(json.dumps(welcome | {"version": "0"}))
            self._sockets.append(socket)
            self.received.put(hello)
            for data in socket:
                self.received.put(json.loads(data))


class _Files(SimpleHTTPRequestHandler):
    def translate_path(self, path: str) -> str:
        """The file of a page's address, as the server lays them out."""
        _, root, *rest = path.partition("?")[0].split("/", 2)
        # Browsers also ask for an icon, which is nowhere.
        return str(ROOTS[root].joinpath(*Path(*rest).parts)) if root in ROOTS else "/nowhere"

    def do_GET(self) -> None:
        """Serve a blank page at the top, files below."""
        if self.path != "/":
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(BLANK)

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""


@contextlib.contextmanager
def files() -> Iterator[str]:
    """The panel's and the pages' files on an address of their own."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def view(sequence: int = 1, **changed: Any) -> Frame:
    """A conversation as lists and snapshots show it."""
    return {
        "id": "c1",
        "key": KEY,
        "status": "open",
        "opened_at": AT,
        "sequence": sequence,
        "language": "en",
        "customer_name": "Grace Miller",
        "assurance": 3,
        "tier": 1,
        **changed,
    }


def snapshot(sequence: int = 1, messages: tuple[Frame, ...] = (), **more: Any) -> Frame:
    """A conversation as it stands."""
    return {
        "type": "snapshot",
        "conversation": "c1",
        "view": view(sequence),
        "messages": list(messages),
        **more,
    }


def message(number: int, text: str = "hello", author: str = "customer") -> Frame:
    """A committed message."""
    return {
        "id": f"m{number}",
        "external_id": f"x{number}",
        "author": author,
        "text": text,
        "at": AT,
        "received_at": AT,
    }


def sequenced(type_: str, sequence: int, body: Frame) -> Frame:
    """A committed frame of the conversation."""
    return {"type": type_, "conversation": "c1", "sequence": sequence, "at": AT, "body": body}


def suggestion(**changed: Any) -> Frame:
    """A suggestion for the first message that does not expire while a test runs."""
    stage = {"name": "reading", "ms": 4.2, "note": "en 0.99"}
    return {
        "id": "s1",
        "message": "m1",
        "revision": 1,
        "created_at": AT,
        "expires_at": "2199-01-01T00:00:00Z",
        "track": {"brand": "lumen", "workflow": "order_status", "kind": "reply", "language": "en"},
        "level": 1,
        "decision": {
            "verdict": "allow",
            "workflow": "order_status",
            "version": "1",
            "rules": [{"rule": "on_time", "says": "The parcel is on its way."}],
            "wording": "order-shipped",
        },
        "replies": [
            {"text": "Your order #10482 is on its way.", "language": "en", "wording": "order-shipped"}
        ],
        "trace": {"stages": [stage], "query": "order", "versions": {"rules": "1"}},
        **changed,
    }
