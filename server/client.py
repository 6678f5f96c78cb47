"""A desk as a program: signs in, speaks the socket protocol, keeps every event until it is acknowledged."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import websockets

from server.errors import CopilotError
from server.web.protocol import PROTOCOL

RETRY_SECONDS = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0)
ANSWER_SECONDS = 30.0
Frame = dict[str, Any]
Key = dict[str, str]


class FrameRefused(CopilotError):
    """The server answered an event with an error frame."""

    def __init__(self, frame: Frame) -> None:
        self.code = str(frame["code"])
        super().__init__(str(frame["what"]), remedy=str(frame.get("remedy", "")))


def event_id() -> str:
    """A fresh event id (36 characters)."""
    return str(uuid.uuid4())


def utc_now() -> str:
    """The client's clock as frames carry it."""
    return datetime.now(UTC).isoformat()


class DeskClient:
    """One socket of a signed-in account; reconnects and resumes by itself until it is closed."""

    def __init__(self, url: str, email: str, password: str, patience: float = ANSWER_SECONDS) -> None:
        """`patience` is how many seconds an event may wait for its ack, reconnects included."""
        self._patience = patience
        self.url = url.rstrip("/")
        self._credentials = {"email": email, "password": password}
        self._http = httpx.AsyncClient(base_url=self.url, timeout=ANSWER_SECONDS, trust_env=False)
        self._socket: websockets.ClientConnection | None = None
        self._connected = asyncio.Event()
        self._unacknowledged: dict[str, Frame] = {}
        self._answers: dict[str, asyncio.Future[Frame]] = {}
        self._watched: dict[tuple[str, str, str], int | None] = {}
        self._keys: dict[str, tuple[str, str, str]] = {}
        self._listeners: list[Callable[[Frame], None]] = []
        self._job: asyncio.Task[None] | None = None
        self.sequences: dict[str, int] = {}
        self.repeated = 0
        self.gaps = 0
        self.connections = 0
        self._retry: asyncio.Future[None] | None = None

    async def open(self) -> None:
        """Sign in and connect; CopilotError when the server or the sign-in is not there."""
        try:
            await self._sign_in()
        except httpx.HTTPError as error:
            raise CopilotError(
                f"no server answers: {error}", where=self.url, remedy="start it with scripts/serve"
            ) from error
        self._job = asyncio.create_task(self._stay_connected())
        await self._wait_connected()

    async def _wait_connected(self) -> None:
        waiting = asyncio.create_task(self._connected.wait())
        assert self._job is not None
        await asyncio.wait({waiting, self._job}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if self._job.done():
            self._job.result()

    async def _sign_in(self) -> None:
        answer = await self._http.post("/api/sign-in", json=self._credentials)
        if answer.status_code != httpx.codes.OK:
            detail = answer.json().get("detail", answer.text)
            raise CopilotError(f"sign-in refused: {detail}", where=self.url)

    async def _ticket(self) -> str:
        answer = await self._http.post("/api/ticket")
        if answer.status_code == httpx.codes.UNAUTHORIZED:
            await self._sign_in()
            answer = await self._http.post("/api/ticket")
        answer.raise_for_status()
        return str(answer.json()["ticket"])

    async def _stay_connected(self) -> None:
        attempt = 0
        while True:
            try:
                ticket = await self._ticket()
                address = self.url.replace("http", "ws", 1) + "/socket"
                async with websockets.connect(
                    address, max_size=None, compression=None, proxy=None, max_queue=4096
                ) as socket:
                    self._socket = socket
                    self.connections += 1
                    await self.send(
                        {"type": "hello", "protocol": PROTOCOL, "ticket": ticket, "client": "desk"}
                    )
                    attempt = 0
                    await self._resume()
                    self._connected.set()
                    async for message in socket:
                        self._receive(json.loads(message))
            except (OSError, httpx.HTTPError, websockets.WebSocketException):
                pass
            finally:
                self._connected.clear()
                self._socket = None
            await asyncio.sleep(RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)])
            attempt += 1

    async def _resume(self) -> None:
        for key, after in self._watched.items():
            await self.send(_watch(key, after))
        for frame in list(self._unacknowledged.values()):
            await self.send(frame)

    async def send(self, frame: Frame) -> None:
        """Send a frame once if connected; events go through `event`, which does not lose them."""
        if self._socket is not None:
            with contextlib.suppress(websockets.WebSocketException):
                await self._socket.send(json.dumps(frame, ensure_ascii=False))

    def _receive(self, frame: Frame) -> None:
        conversation, sequence = frame.get("conversation"), frame.get("sequence")
        if frame["type"] == "snapshot":
            key = frame["view"]["key"]
            place = (key["brand"], key["desk"], key["external_id"])
            self._keys[frame["conversation"]] = place
            self.sequences[frame["conversation"]] = frame["view"]["sequence"]
            self._watched[place] = frame["view"]["sequence"]
        elif sequence is not None and conversation is not None:
            served = self.sequences.get(conversation, 0)
            if sequence <= served:
                self.repeated += 1
                return
            if sequence != served + 1:
                self.gaps += 1
            self.sequences[conversation] = sequence
            if conversation in self._keys:
                self._watched[self._keys[conversation]] = sequence
        identity = frame.get("event_id")
        if frame["type"] == "error" and identity is None and frame.get("key") is not None:
            self._watch_again(frame)
        if identity in self._answers and not (
            frame["type"] == "error" and frame["code"] in ("unavailable", "rate_limited")
        ):
            self._unacknowledged.pop(identity, None)
            answer = self._answers.pop(identity)
            if not answer.done():
                answer.set_result(frame)
        elif identity in self._unacknowledged:
            asyncio.get_running_loop().call_later(0.5, self._again, identity)
        for listener in self._listeners:
            listener(frame)

    def _watch_again(self, error: Frame) -> None:
        """A watch that came too fast, or while the database was away, is asked for again a little later."""
        place = (error["key"]["brand"], error["key"]["desk"], error["key"]["external_id"])
        if error["code"] not in ("rate_limited", "unavailable") or place not in self._watched:
            return

        def ask() -> None:
            if place in self._watched:
                self._retry = asyncio.ensure_future(self.send(_watch(place, self._watched[place])))

        asyncio.get_running_loop().call_later(0.5 + random.random(), ask)  # noqa: S311 - spreads the load

    def _again(self, identity: str) -> None:
        frame = self._unacknowledged.get(identity)
        if frame is not None:
            self._retry = asyncio.ensure_future(self.send(frame))

    # -- what a desk does --

    async def event(self, frame: Frame) -> Frame:
        """Send an event and wait for its ack, across reconnects; FrameRefused for an error."""
        frame = {"event_id": event_id(), **frame}
        answer: asyncio.Future[Frame] = asyncio.get_running_loop().create_future()
        self._unacknowledged[frame["event_id"]] = frame
        self._answers[frame["event_id"]] = answer
        await self.send(frame)
        try:
            async with asyncio.timeout(self._patience):
                result = await answer
        except TimeoutError:
            self._unacknowledged.pop(frame["event_id"], None)
            self._answers.pop(frame["event_id"], None)
            what = f"no answer to {frame['type']} within {self._patience:.0f} seconds"
            raise CopilotError(what, where=self.url) from None
        if result["type"] == "error":
            raise FrameRefused(result)
        return result

    async def observe(self, key: Key, author: str, text: str, external_id: str | None = None) -> Frame:
        """Report a message."""
        message = {"external_id": external_id or event_id(), "author": author, "text": text, "at": utc_now()}
        return await self.event({"type": "observe", "key": key, "message": message})

    async def observe_event(self, key: Key, kind: str, **detail: str | int) -> Frame:
        """Report a conversation event."""
        event = {"kind": kind, "at": utc_now(), "detail": detail}
        return await self.event({"type": "observe", "key": key, "event": event})

    async def outcome(self, suggestion: str, event: str, **more: Any) -> Frame:
        """Report what happened to a suggestion."""
        frame = {"type": "outcome", "suggestion": suggestion, "event": event, "at": utc_now()}
        return await self.event({**frame, **more})

    async def send_reply(self, suggestion: str, text: str, reply_index: int = 0) -> Frame:
        """Send a reply that was made from a suggestion."""
        message = {"external_id": event_id(), "author": "agent", "text": text, "at": utc_now()}
        return await self.outcome(suggestion, "sent", message=message, reply_index=reply_index)

    async def watch(self, key: Key, after: int | None = None) -> None:
        """Follow a conversation; it is followed again after every reconnect."""
        place = (key["brand"], key["desk"], key["external_id"])
        self._watched[place] = after
        await self.send(_watch(place, after))

    def on_frame(self, listener: Callable[[Frame], None]) -> None:
        """Call a function with every frame that is new."""
        self._listeners.append(listener)

    @contextlib.contextmanager
    def collecting(self) -> Iterator[asyncio.Queue[Frame]]:
        """A queue of the frames that come from here on."""
        queue: asyncio.Queue[Frame] = asyncio.Queue()
        self._listeners.append(queue.put_nowait)
        try:
            yield queue
        finally:
            self._listeners.remove(queue.put_nowait)

    async def close(self) -> None:
        """Disconnect for good."""
        if self._job is not None:
            self._job.cancel()
            await asyncio.gather(self._job, return_exceptions=True)
        await self._http.aclose()


def _watch(place: tuple[str, str, str], after: int | None) -> Frame:
    key = dict(zip(("brand", "desk", "external_id"), place, strict=True))
    return {"type": "watch", "key": key, "after": after}


@contextlib.asynccontextmanager
async def desk(
    url: str, email: str, password: str, patience: float = ANSWER_SECONDS
) -> AsyncIterator[DeskClient]:
    """A connected desk that is closed at the end."""
    client = DeskClient(url, email, password, patience)
    try:
        await client.open()
        yield client
    finally:
        await client.close()
