"""One socket from hello to close: reads frames, has each served, writes what waits for it."""

from __future__ import annotations

import asyncio
import contextlib
import time
from functools import partial

from litestar.connection import WebSocket
from litestar.exceptions import WebSocketDisconnect

from server.storage.accounts import holder, redeem
from server.web.client_frames import Hello
from server.web.hub import Subscriber
from server.web.protocol import (
    CLOSE_PROTOCOL,
    CLOSE_RESTARTING,
    CLOSE_TOO_SLOW,
    CLOSE_UNAUTHENTICATED,
    HEARTBEAT_SECONDS,
    HELLO_SECONDS,
    PROTOCOL,
)
from server.web.server_frames import AccountView, ErrorFrame, Welcome
from server.web.services import Services
from server.web.serving import Serving
from server.web.session import Close, Session
from server.web.views import account_view

CLOSE_SECONDS = 5
SILENCE_SECONDS = 3 * HEARTBEAT_SECONDS


class End(Exception):
    """The socket is to be closed with a code and a reason."""

    def __init__(self, code: int, reason: str) -> None:
        self.code = code
        self.reason = reason
        super().__init__(reason)


async def close(socket: WebSocket, code: int, reason: str) -> None:  # type: ignore[type-arg]
    """Close a socket without waiting long for a peer that is gone."""
    with contextlib.suppress(RuntimeError, WebSocketDisconnect, OSError):
        async with asyncio.timeout(CLOSE_SECONDS):
            await socket.close(code=code, reason=reason[:100])


class Peer:
    """One client; `stopping` asks it to come back later."""

    def __init__(self, services: Services, socket: WebSocket) -> None:  # type: ignore[type-arg]
        self._services = services
        self._socket = socket
        self._session = Session(time.monotonic())
        self.stopping = asyncio.Event()

    async def run(self) -> None:
        """Serve until either side ends it."""
        try:
            subscriber = await self._hello()
            self._services.hub.join(subscriber)
            try:
                await self._exchange(subscriber)
            finally:
                self._services.hub.leave(subscriber)
        except End as end:
            await close(self._socket, end.code, end.reason)
        except WebSocketDisconnect:
            pass
        finally:
            self._session.closed()

    async def _hello(self) -> Subscriber:
        try:
            async with asyncio.timeout(HELLO_SECONDS):
                step = self._session.receive(await self._receive(), time.monotonic())
        except TimeoutError:
            raise End(CLOSE_UNAUTHENTICATED, "no hello within 5 seconds") from None
        if isinstance(step, Close):
            raise End(step.code, step.reason)
        if not isinstance(step, Hello):
            raise End(CLOSE_PROTOCOL, "the first frame must be hello")
        now = self._services.clock()
        ticket = step.ticket
        holder = await self._services.database.write(lambda connection: redeem(connection, ticket, now))
        if holder is None:
            raise End(CLOSE_UNAUTHENTICATED, "the ticket is unknown, used or expired")
        self._session.opened(for_customer=holder.account is None)
        subscriber = Subscriber(holder, step.queue)
        view = account_view(holder.account) if holder.account else AccountView("", "customer", (), ())
        subscriber.send(Welcome(PROTOCOL, view, HEARTBEAT_SECONDS, self._services.version))
        return subscriber

    async def _receive(self) -> bytes | str:
        event = await self._socket.receive()
        if event["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(detail="the peer went away", code=int(event.get("code") or 1005))
        return event.get("text") or event.get("bytes") or b""  # type: ignore[return-value]

    async def _exchange(self, subscriber: Subscriber) -> None:
        """Reader, writer and watchman live and die together; whoever ends first ends the others."""
        jobs = [
            asyncio.create_task(job, name=name)
            for name, job in (
                ("socket-read", self._read(subscriber)),
                ("socket-write", self._write(subscriber)),
                ("socket-watch", self._guard(subscriber)),
            )
        ]
        try:
            done, _ = await asyncio.wait(jobs, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for job in jobs:
                job.cancel()
            await asyncio.gather(*jobs, return_exceptions=True)
        for job in done:
            job.result()

    async def _read(self, subscriber: Subscriber) -> None:
        serving = Serving(self._services, subscriber)
        try:
            await self._serve(serving, subscriber)
        finally:
            serving.closed()

    async def _serve(self, serving: Serving, subscriber: Subscriber) -> None:
        while True:
            try:
                async with asyncio.timeout(SILENCE_SECONDS):
                    data = await self._receive()
            except TimeoutError:
                raise End(CLOSE_PROTOCOL, "no ping for a minute") from None
            step = self._session.receive(data, time.monotonic())
            if isinstance(step, Close):
                raise End(step.code, step.reason)
            if isinstance(step, ErrorFrame):
                subscriber.send(step)
                continue
            answer = await serving.answer(step)
            if answer is not None:
                subscriber.send(answer)

    async def _write(self, subscriber: Subscriber) -> None:
        while True:
            for frame in await subscriber.outbox.take():
                try:
                    await self._socket.send_data(frame.decode(), mode="text")
                except (RuntimeError, OSError) as error:
                    raise WebSocketDisconnect(detail="the peer went away", code=1006) from error
                subscriber.outbox.sent(frame)

    async def _guard(self, subscriber: Subscriber) -> None:
        """End the socket when its sign-in ends, the server stops, or the peer does not read."""
        token, kind = subscriber.holder.token, "account" if subscriber.holder.account else "chat"
        stopping = asyncio.create_task(self.stopping.wait())
        overflowed = asyncio.create_task(subscriber.outbox.overflowed.wait())
        try:
            while True:
                done, _ = await asyncio.wait(
                    (stopping, overflowed),
                    timeout=HEARTBEAT_SECONDS,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                if stopping in done:
                    raise End(CLOSE_RESTARTING, "the server is restarting")
                if overflowed in done:
                    raise End(CLOSE_TOO_SLOW, "frames were not read fast enough; resume by sequence")
                now = self._services.clock()
                known = await self._services.database.read(
                    partial(holder, token_hash=token, kind=kind, now=now)
                )
                if known is None:
                    raise End(CLOSE_UNAUTHENTICATED, "the sign-in is over")
        finally:
            stopping.cancel()
            overflowed.cancel()
