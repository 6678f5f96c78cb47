"""The worker between event loop and encoder: cached, shared, patient, and closed cleanly."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence

import numpy as np
import pytest

from server.embedding.encoder import OnnxEncoder, Vectors
from server.embedding.worker import EncodingWorker
from server.errors import CopilotError


class Gate:
    """The real encoder behind a door that the test opens; it keeps what went through."""

    def __init__(self, encoder: OnnxEncoder) -> None:
        self.encoder = encoder
        self.fingerprint = encoder.fingerprint
        self.dimension = encoder.dimension
        self.knock = threading.Event()
        self.door = threading.Event()
        self.seen: list[str] = []

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Waits for the door; the text `broken` is one the encoder fails at."""
        self.knock.set()
        self.door.wait()
        self.seen += texts
        if "broken" in texts:
            raise ValueError("cannot encode this")
        return self.encoder.encode_queries(texts)

    def encode_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """Straight through."""
        return self.encoder.encode_passages(texts, progress)


@pytest.fixture
async def gate(encoder: OnnxEncoder) -> Gate:
    """A closed door before the default encoder."""
    return Gate(encoder)


@pytest.fixture
async def worker(gate: Gate) -> AsyncIterator[EncodingWorker]:
    """A worker behind the gate, with room for three vectors."""
    made = EncodingWorker(gate, capacity=3)
    yield made
    gate.door.set()
    made.close()


async def settled(worker: EncodingWorker, waiting: int) -> None:
    """Lets started tasks run until as many texts wait."""
    for _ in range(1000):
        if worker.waiting == waiting:
            return
        await asyncio.sleep(0)
    raise AssertionError(f"{worker.waiting} texts wait, not {waiting}")


async def test_a_vector_is_the_encoders_and_read_only(
    worker: EncodingWorker, gate: Gate, encoder: OnnxEncoder
) -> None:
    """What comes back is what the encoder makes, and no caller can spoil it for the next."""
    gate.door.set()
    vector = await worker.query("where is my order")
    np.testing.assert_array_equal(vector, encoder.encode_queries(["where is my order"])[0])
    with pytest.raises(ValueError, match="read-only"):
        vector[0] = 1


async def test_the_same_text_is_encoded_once(worker: EncodingWorker, gate: Gate) -> None:
    """While it is under way callers share it, afterwards it comes from the cache."""
    asking = [asyncio.create_task(worker.query("hello")) for _ in range(5)]
    await settled(worker, 1)
    gate.door.set()
    vectors = await asyncio.gather(*asking)
    again = await worker.query("hello")
    assert all(vector is again for vector in vectors)
    assert gate.seen == ["hello"]
    assert (worker.misses, worker.hits) == (1, 5)


async def test_the_event_loop_runs_on_while_it_encodes(worker: EncodingWorker, gate: Gate) -> None:
    """With the encoder stuck, other tasks go on and the answer comes once it is free."""
    asking = asyncio.create_task(worker.query("slow"))
    for _ in range(100):
        await asyncio.sleep(0)
    assert not asking.done()
    gate.door.set()
    assert (await asking).shape == (384,)


async def test_one_who_gives_up_takes_nothing_from_others(worker: EncodingWorker, gate: Gate) -> None:
    """Cancelling one of two callers leaves the other its vector."""
    first = asyncio.create_task(worker.query("shared"))
    second = asyncio.create_task(worker.query("shared"))
    await settled(worker, 1)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    gate.door.set()
    assert (await second).shape == (384,)


async def test_a_failure_reaches_its_callers_only(worker: EncodingWorker, gate: Gate) -> None:
    """One text that cannot be encoded neither stops the thread nor stays in the cache."""
    gate.door.set()
    with pytest.raises(ValueError, match="cannot encode"):
        await worker.query("broken")
    assert (await worker.query("fine")).shape == (384,)
    with pytest.raises(ValueError, match="cannot encode"):
        await worker.query("broken")
    assert gate.seen == ["broken", "fine", "broken"]


async def test_the_cache_forgets_what_was_not_used_last(worker: EncodingWorker, gate: Gate) -> None:
    """With room for three, a fourth text pushes out the one used longest ago."""
    gate.door.set()
    for text in ("a", "b", "c", "a", "d"):
        await worker.query(text)
    assert gate.seen == ["a", "b", "c", "d"]
    await worker.query("a")
    await worker.query("b")
    assert gate.seen == ["a", "b", "c", "d", "b"]


async def test_several_texts_come_back_in_order(
    worker: EncodingWorker, gate: Gate, encoder: OnnxEncoder
) -> None:
    """Rows follow the texts, repeated ones included; none gives an empty table."""
    gate.door.set()
    found = await worker.queries(["one", "two", "one"])
    np.testing.assert_array_equal(found[0], found[2])
    np.testing.assert_array_equal(found[1], encoder.encode_queries(["two"])[0])
    assert (await worker.queries([])).shape == (0, 384)


async def test_half_an_emoji_is_a_text_like_any_other(worker: EncodingWorker, gate: Gate) -> None:
    """A lone surrogate, which no codec accepts, is encoded all the same."""
    gate.door.set()
    assert (await worker.query("\ud83d")).shape == (384,)


async def test_closing_fails_those_who_wait_and_ends_the_thread(worker: EncodingWorker, gate: Gate) -> None:
    """The text at hand is finished, the next is refused, and so is every later one."""
    at_hand = asyncio.create_task(worker.query("at hand"))
    await asyncio.to_thread(gate.knock.wait)
    behind = asyncio.create_task(worker.query("behind"))
    await settled(worker, 2)
    closing = asyncio.create_task(asyncio.to_thread(worker.close))
    with pytest.raises(CopilotError, match="stopped"):
        await behind
    gate.door.set()
    await closing
    assert (await at_hand).shape == (384,)
    with pytest.raises(CopilotError, match="stopped"):
        await worker.query("later")
    worker.close()


def test_one_worker_serves_one_loop_after_another(encoder: OnnxEncoder) -> None:
    """Nothing in the worker belongs to the loop that asked first."""
    worker = EncodingWorker(encoder)
    first = asyncio.run(worker.query("first"))
    second = asyncio.run(worker.query("first"))
    assert first is second
    assert asyncio.run(worker.query("second")).shape == (384,)
    worker.close()
