"""kill -9 between a customer's message and its recorded outcome: nothing lost, nothing doubled, clients resume."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

from server.client import DeskClient, Frame, desk, event_id
from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD
from tests.server_process import ServerProcess, copied

POINTS = (
    "before:observe_message:customer",
    "after:observe_message:customer",
    "compute",
    "before:Flows._run.<locals>.<lambda>",
    "after:Flows._run.<locals>.<lambda>",
    "after:Copilot.mark.<locals>.<lambda>",
    "before:observe_message:agent",
    "after:observe_message:agent",
)


CRASHING = "tests.flows.crashing"
PATIENCE = 180.0  # seconds; several restarts pass while one event waits for its ack


async def one_conversation(client: DeskClient) -> str:
    """A customer asks, a suggestion comes, it is displayed, inserted and sent as it is."""
    key = {"brand": "lumen", "desk": "demo", "external_id": f"crash-{event_id()}"}
    with client.collecting() as frames:
        await client.observe_event(key, "opened")
        await client.watch(key)
        await client.observe(key, "customer", "Where is my order? I ordered two weeks ago.")
        suggestion = await suggested(frames)
        await client.outcome(suggestion["body"]["id"], "displayed")
        await client.outcome(suggestion["body"]["id"], "inserted")
        await client.send_reply(suggestion["body"]["id"], suggestion["body"]["replies"][0]["text"])
        await ended(frames, suggestion["body"]["id"])
    return key["external_id"]


async def suggested(frames: asyncio.Queue[Frame]) -> Frame:
    """The suggestion, whether it comes as a frame or in a snapshot after a reconnect."""
    while True:
        frame = await frames.get()
        if frame["type"] == "suggestion":
            return frame
        if frame["type"] == "snapshot" and frame.get("suggestion"):
            return {"body": frame["suggestion"]}


async def ended(frames: asyncio.Queue[Frame], suggestion: str) -> None:
    """Wait for the frame that tells the suggestion's end."""
    while True:
        frame = await frames.get()
        if frame["type"] == "outcome" and frame["body"]["suggestion"] == suggestion:
            return


def stored(database: Path, external_id: str) -> dict[str, Any]:
    """What the database holds of a conversation."""
    with sqlite3.connect(database) as connection:
        rows = connection.execute
        (conversation,) = rows("SELECT id FROM conversation WHERE external_id = ?", (external_id,)).fetchone()
        given = (conversation,)
        return {
            "authors": [
                author
                for (author,) in rows(
                    "SELECT author FROM message WHERE conversation = ? ORDER BY revision", given
                )
            ],
            "outcomes": [o for (o,) in rows("SELECT outcome FROM suggestion WHERE conversation = ?", given)],
            "ledger": sorted(
                kind
                for (kind,) in rows(
                    "SELECT kind FROM ledger WHERE conversation = ? AND kind != 'event'", given
                )
            ),
            "sequence": [
                sequence
                for (sequence,) in rows(
                    "SELECT sequence FROM frame WHERE conversation = ? ORDER BY sequence", given
                )
            ],
        }


async def test_killed_at_every_point(tmp_path: Path, indexed: Path) -> None:
    """One conversation, its server killed at every point in turn, ends whole: each message, outcome and frame once."""
    server = ServerProcess(copied(indexed, tmp_path))
    await asyncio.to_thread(server.start, CRASHING, CRASH_AT=POINTS[0])
    try:
        async with desk(server.url, DEMO_ACCOUNTS[0][0], DEMO_PASSWORD, PATIENCE) as client:
            talking = asyncio.create_task(one_conversation(client))
            for point, following in zip(POINTS, (*POINTS[1:], None), strict=True):
                async with asyncio.timeout(PATIENCE):
                    while server.running:
                        assert not talking.done(), f"the server survived {point}"
                        await asyncio.sleep(0.02)
                if following is None:
                    await asyncio.to_thread(server.start)
                else:
                    await asyncio.to_thread(server.start, CRASHING, CRASH_AT=following)
            external_id = await asyncio.wait_for(talking, PATIENCE)
            assert client.gaps == 0
            assert client.repeated == 0
            assert client.connections > 1
    finally:
        await asyncio.to_thread(server.kill)
    found = stored(tmp_path / "copilot.sqlite3", external_id)
    assert found["authors"] == ["customer", "agent"]
    assert found["outcomes"] == ["sent_as_is"]
    # One in twenty suggestions is drawn for a blind check, which is an entry of its own.
    entries = [kind for kind in found["ledger"] if kind != "audit"]
    assert entries == ["displayed", "inserted", "label", "outcome", "suggestion"]
    assert found["sequence"] == list(range(1, len(found["sequence"]) + 1))
