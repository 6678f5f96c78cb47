"""Vectors for messages without blocking the event loop: one thread, one cache, nothing encoded twice."""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Future
from queue import Empty, LifoQueue

import numpy as np
from numpy.typing import NDArray

from server.embedding.encoder import Encoder
from server.embedding.words import Reading, read
from server.errors import CopilotError

Vector = NDArray[np.float32]
Digest = bytes
Job = tuple[Digest, str, Future[Reading]]


class EncodingWorker:
    """Encodes queries in the order they come, one by one, in a thread of its own.

    Encoding what waits as one batch was measured and left out: for 240 customer messages (32 tokens on
    average) a core needs 12.1 ms a message alone, 11.4 in fours and 9.4 to 17.9 in sixteens, while the
    first of a batch waits for the last.
    """

    def __init__(self, encoder: Encoder, capacity: int = 20_000) -> None:
        """Keeps up to `capacity` readings, those used last; 20,000 of 384 numbers with words take some 60 MB."""
        self._encoder = encoder
        self._capacity = capacity
        self._cache: OrderedDict[Digest, Reading] = OrderedDict()
        self._pending: dict[Digest, Future[Reading]] = {}
        # The newest first: under overload the older texts are mostly superseded, and somebody must get an answer.
        self._queue: LifoQueue[Job | None] = LifoQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._hits = 0
        self._misses = 0
        self._thread = threading.Thread(target=self._work, name="encoding", daemon=True)
        self._thread.start()

    @property
    def fingerprint(self) -> str:
        """The encoder's."""
        return self._encoder.fingerprint

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""
        return self._encoder.dimension

    @property
    def hits(self) -> int:
        """Queries answered from the cache or by an encoding that was already under way."""
        return self._hits

    @property
    def misses(self) -> int:
        """Queries that had to be encoded."""
        return self._misses

    @property
    def waiting(self) -> int:
        """Texts being encoded or waiting for it."""
        return len(self._pending)

    async def query(self, text: str) -> Vector:
        """(dimension,), read-only; CopilotError after `close`."""
        return (await self.reading(text)).vector

    async def reading(self, text: str) -> Reading:
        """The vector as `query` gives it, with the text's words where the encoder reads them."""
        answer = self._ask(text)
        return await asyncio.wrap_future(answer) if isinstance(answer, Future) else answer

    async def readings(self, texts: Sequence[str]) -> list[Reading]:
        """One for each text."""
        return list(await asyncio.gather(*map(self.reading, texts)))

    async def queries(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(texts, dimension)."""
        found = np.empty((len(texts), self.dimension), np.float32)
        for row, vector in enumerate(await asyncio.gather(*map(self.query, texts))):
            found[row] = vector
        return found

    def close(self) -> None:
        """Fails what still waits and ends the thread after the text it is at, some milliseconds."""
        with self._lock:
            self._closed = True
        while (job := self._next_waiting()) is not None:
            self._fail(job, _stopped())
        self._queue.put(None)
        self._thread.join()

    def _ask(self, text: str) -> Reading | Future[Reading]:
        # Digests keep the cache small when texts are long, and customers' words out of it.
        digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        with self._lock:
            if self._closed:
                raise _stopped()
            found = self._cache.get(digest)
            if found is not None:
                self._hits += 1
                self._cache.move_to_end(digest)
                return found
            pending = self._pending.get(digest)
            if pending is not None:
                self._hits += 1
                return pending
            self._misses += 1
            future: Future[Reading] = Future()
            # A running future cannot be cancelled: one caller who gives up leaves the others theirs.
            future.set_running_or_notify_cancel()
            self._pending[digest] = future
            self._queue.put((digest, text, future))
            return future

    def _next_waiting(self) -> Job | None:
        try:
            return self._queue.get_nowait()
        except Empty:
            return None

    def _fail(self, job: Job, error: Exception) -> None:
        digest, _, future = job
        with self._lock:
            self._pending.pop(digest, None)
        future.set_exception(error)

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            digest, text, future = job
            try:
                reading = self._read(text)
            except Exception as error:  # whatever the encoder raises belongs to those who wait
                self._fail(job, error)
                continue
            with self._lock:
                self._pending.pop(digest, None)
                self._cache[digest] = reading
                if len(self._cache) > self._capacity:
                    self._cache.popitem(last=False)
            future.set_result(reading)

    def _read(self, text: str) -> Reading:
        [reading] = read(self._encoder, [text])
        vector = reading.vector.copy()
        vector.flags.writeable = False
        return Reading(vector, reading.words)


def _stopped() -> CopilotError:
    return CopilotError("the encoder has been stopped", remedy="start the server again")
