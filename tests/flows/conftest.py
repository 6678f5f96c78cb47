"""A whole server in the test's own loop: real uvicorn, real sockets, the real model and knowledge."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
import uvicorn

from server.app.application import Application
from server.app.places import prepare_database
from server.app.routes import create
from server.cli.serve import listen
from server.client import DeskClient, Frame, Key, desk, event_id
from server.embedding.encoder import OnnxEncoder
from server.settings import Settings
from server.web.protocol import MAX_READ_BYTES
from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD
from tests.server_process import copied

AGENT, OTHER_AGENT, LEAD = (account.email for account in DEMO_ACCOUNTS[:3])


class Live:
    """A running worker and what tests do with it."""

    def __init__(self, application: Application, url: str, stack: AsyncExitStack) -> None:
        self.application = application
        self.url = url
        self._stack = stack

    async def agent(self, email: str = AGENT) -> DeskClient:
        """A signed-in agent's desk."""
        return await self._stack.enter_async_context(desk(self.url, email, DEMO_PASSWORD))

    async def chat(self, customer: str | None = None, brand: str = "lumen") -> dict[str, Any]:
        """A conversation that a customer opened: its token and key."""
        async with httpx.AsyncClient(base_url=self.url, trust_env=False, timeout=60) as client:
            answer = await client.post("/api/chat", json={"brand": brand, "customer": customer})
            answer.raise_for_status()
            found: dict[str, Any] = answer.json()
            return found


Start = Callable[..., Awaitable[Live]]


@asynccontextmanager
async def serving(settings: Settings, encoder: OnnxEncoder) -> AsyncIterator[tuple[Application, str]]:
    """A worker in this loop."""
    await prepare_database(settings)
    application = await asyncio.to_thread(Application, settings, encoder)
    listener = listen(settings)
    config = uvicorn.Config(
        create(application), log_level="warning", ws_max_size=MAX_READ_BYTES, timeout_graceful_shutdown=5
    )
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    running = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started and not running.done():  # noqa: ASYNC110 - uvicorn offers no event
        await asyncio.sleep(0.01)
    try:
        yield application, f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await running
        listener.close()


@pytest.fixture
async def start(tmp_path: Path, indexed: Path, encoder: OnnxEncoder) -> AsyncIterator[Start]:
    """Starts workers; settings may be given by name."""
    async with AsyncExitStack() as stack:

        async def begin(**given: Any) -> Live:
            data = given.pop("data", tmp_path / "data")
            if not data.exists():
                copied(indexed, data)
            settings = msgspec.structs.replace(Settings(data=data, port=0), **given)
            application, url = await stack.enter_async_context(serving(settings, encoder))
            return Live(application, url, stack)

        yield begin


@pytest.fixture
async def live(start: Start) -> Live:
    """One worker with default settings."""
    return await start()


def fresh_key(brand: str = "lumen", desk: str = "demo") -> Key:
    """The key of a new conversation."""
    return {"brand": brand, "desk": desk, "external_id": event_id()}


async def next_of(frames: asyncio.Queue[Frame], *types: str, seconds: float = 20) -> Frame:
    """The next frame of one of these types."""
    async with asyncio.timeout(seconds):
        while True:
            frame = await frames.get()
            if frame["type"] in types:
                return frame
