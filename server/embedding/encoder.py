"""Texts to vectors with onnxruntime and sentencepiece alone, so that a server starts fast and stays small."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np
import onnxruntime
import sentencepiece
from numpy.typing import NDArray

from server.embedding import manifest
from server.embedding.words import Reading, Words, packed, rarity
from server.errors import CopilotError

# The longest piece of the vocabulary has 48 bytes, so that no token stands for more characters.
CHARACTERS_PER_TOKEN = 48
# Enough to share the cost of a call while the values still fit the processor's cache.
TOKENS_PER_BATCH = 256
# So many queries are no conversation's, but headings or examples, which nobody waits for beside others.
MANY = 32

Vectors = NDArray[np.float32]
Whole = NDArray[np.int64]
Tokens = list[int]
Found = TypeVar("Found")
# Names of the network's outputs, as graph.py writes them; importing that takes longer than a start may.
VECTOR, WORDS = "sentence_embedding", "token_signs"


class Encoder(Protocol):
    """Makes vectors of length one; two encoders of one `fingerprint` give comparable ones."""

    @property
    def fingerprint(self) -> str:
        """Changes whenever the same text would get another vector."""

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimension); what a person asks or writes."""

    def encode_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """(texts, dimension); what may answer it; `progress` hears how many are done so far."""


class OnnxEncoder:
    """Runs a folder written by `server.embedding.build`; safe to call from several threads."""

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        """`threads` is how many batches of passages are encoded at once (default: one a processor)."""
        found = manifest.read(folder)
        self.folder = folder
        self.settings = found.settings
        self.fingerprint = found.fingerprint
        self.dimension = found.settings.dimension
        self.threads = threads or os.cpu_count() or 1
        self._tokenizer = sentencepiece.SentencePieceProcessor(model_file=str(folder / manifest.TOKENIZER))
        self._session = open_session(folder / manifest.MODEL)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimension); a text is cut to 64 tokens."""
        settings = self.settings
        tokens = [self.tokens(settings.query_prefix, text, settings.query_tokens) for text in texts]
        return self._encode(tokens, 1 if len(texts) < MANY else self.threads, None)

    def encode_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """(texts, dimension); a text is cut to 512 tokens; `progress` is called in the caller's thread."""
        settings = self.settings
        tokens = [self.tokens(settings.passage_prefix, text, settings.passage_tokens) for text in texts]
        return self._encode(tokens, self.threads, progress)

    def tokens(self, prefix: str, text: str, limit: int) -> Tokens:
        """At most `limit` token numbers, marks included."""
        content = self._tokenizer.encode(prefix + shorten(text, limit))[: limit - 2]
        return [self.settings.begin, *content, self.settings.end]

    def padded(self, batch: Sequence[Tokens]) -> tuple[Whole, Whole]:
        """Token numbers and mask, both (batch, longest), as `run` takes them."""
        ids = np.full((len(batch), max(map(len, batch))), self.settings.pad, np.int64)
        mask = np.zeros_like(ids)
        for row, tokens in enumerate(batch):
            ids[row, : len(tokens)] = tokens
            mask[row, : len(tokens)] = 1
        return ids, mask

    def run(self, ids: Whole, mask: Whole) -> Vectors:
        """(batch, dimension) for (batch, tokens)."""
        found: Vectors = self._session.run([VECTOR], {"input_ids": ids, "attention_mask": mask})[0]
        return found

    def read_queries(self, texts: Sequence[str]) -> list[Reading]:
        """Vectors as `encode_queries` gives them, with the words of each text."""
        settings = self.settings
        tokens = [self.tokens(settings.query_prefix, text, settings.query_tokens) for text in texts]
        return self._read(tokens, settings.query_prefix, 1 if len(texts) < MANY else self.threads, None)

    def read_passages(
        self, texts: Sequence[str], progress: Callable[[int], None] | None = None
    ) -> list[Reading]:
        """Vectors as `encode_passages` gives them, with the words of each text."""
        settings = self.settings
        tokens = [self.tokens(settings.passage_prefix, text, settings.passage_tokens) for text in texts]
        return self._read(tokens, settings.passage_prefix, self.threads, progress)

    @property
    def word_bytes(self) -> int:
        """Bytes of a token."""
        return self.dimension // 8

    def _encode(self, texts: list[Tokens], threads: int, progress: Callable[[int], None] | None) -> Vectors:
        def run(rows: list[int]) -> Vectors:
            return self.run(*self.padded([texts[row] for row in rows]))

        vectors = np.empty((len(texts), self.dimension), np.float32)
        for rows, found in _run_all(run, texts, threads, progress):
            vectors[rows] = found
        return vectors

    def _read(
        self, texts: list[Tokens], prefix: str, threads: int, progress: Callable[[int], None] | None
    ) -> list[Reading]:
        # The mark before, and the prefix, which every text has.
        start = 1 + len(self._tokenizer.encode(prefix.strip()))

        def run(rows: list[int]) -> list[Reading]:
            ids, mask = self.padded([texts[row] for row in rows])
            feed = {"input_ids": ids, "attention_mask": mask}
            vectors, signs = self._session.run([VECTOR, WORDS], feed)
            signs = signs.reshape(*ids.shape, -1)
            return [
                Reading(vectors[at], self._words(texts[row], signs[at], start)) for at, row in enumerate(rows)
            ]

        readings: list[Reading | None] = [None] * len(texts)
        for rows, found in _run_all(run, texts, threads, progress):
            for row, reading in zip(rows, found, strict=True):
                readings[row] = reading
        return [reading for reading in readings if reading is not None]

    def _words(self, tokens: Tokens, signs: NDArray[np.bool_], start: int) -> Words:
        content = slice(start, len(tokens) - 1)
        likely = np.asarray([self._tokenizer.get_score(token) for token in tokens[content]], np.float64)
        return packed(signs[content], rarity(likely))


def _run_all(
    run: Callable[[list[int]], Found],
    texts: list[Tokens],
    threads: int,
    progress: Callable[[int], None] | None,
) -> Iterator[tuple[list[int], Found]]:
    """Rows with what `run` made of them; `progress` hears in the caller's thread how many texts are done."""
    batches = list(batched([len(tokens) for tokens in texts]))
    done = 0
    for rows, found in zip(batches, _mapped(run, batches, threads), strict=True):
        yield rows, found
        done += len(rows)
        if progress is not None:
            progress(done)


def _mapped(run: Callable[[list[int]], Found], batches: list[list[int]], threads: int) -> Iterator[Found]:
    if threads == 1 or len(batches) < 2:
        yield from map(run, batches)
        return
    with ThreadPoolExecutor(threads, thread_name_prefix="passages") as pool:
        try:
            yield from pool.map(run, batches)
        finally:
            pool.shutdown(cancel_futures=True)


def open_session(model: Path | bytes) -> onnxruntime.InferenceSession:
    """A session that runs in the calling thread, so that it leaves the other processors alone."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_mem_pattern = False
    options.log_severity_level = 3
    source = model if isinstance(model, bytes) else str(model)
    try:
        return onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # the runtime raises types of its own, one for each of its status codes
        where = "" if isinstance(model, bytes) else str(model)
        raise CopilotError(
            f"the model does not load: {error}", where=where, remedy=manifest.REBUILD
        ) from error


def shorten(text: str, tokens: int) -> str:
    """The beginning of `text` that holds at least as many tokens, found without reading the rest.

    Half of a surrogate pair, which no tokenizer can read, becomes a question mark.
    """
    words = text.split(None, tokens)[:tokens]
    start = " ".join(words)[: tokens * CHARACTERS_PER_TOKEN]
    return start if start.isascii() else start.encode("utf-8", "replace").decode()


def batched(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Rows of similar length, longest first, so that little is padding and memory is known early."""
    batch: list[int] = []
    for row in sorted(range(len(lengths)), key=lambda row: -lengths[row]):
        if batch and lengths[batch[0]] * (len(batch) + 1) > TOKENS_PER_BATCH:
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch
