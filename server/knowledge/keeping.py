"""Vectors from run to run: taken over where text and model are the same, made where they are not.

What was made is kept beside the indexes until an index holds it, so that a run that was stopped, killed or refused
embeds nothing twice.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from server.embedding.encoder import Encoder
from server.knowledge.manifest import made_by
from server.knowledge.passage import Passage
from server.knowledge.space import Vectors
from server.knowledge.vectors import Progress, embed, key, width

# The model's own vectors and what each was made from; only a later reindexing reads them.
RAW = "raw.npy"
KEYS = "keys.npy"
KEPT = ".embedded"
KEY_BYTES = 32
# Passages between two writes to the disk: many enough for full batches of like length, some twenty seconds of work.
CHUNK = 512


def saved_vectors(folder: Path, encoder: Encoder) -> dict[bytes, Vectors]:
    """An index's vectors by their keys; none where another model made them or the files are damaged."""
    if made_by(folder) != encoder.fingerprint:
        return {}
    try:
        raw = np.load(folder / RAW, mmap_mode="r", allow_pickle=False)
        keys = np.load(folder / KEYS, allow_pickle=False)
        if raw.ndim != 2 or raw.shape[1] != width(encoder):
            return {}
        return dict(zip((key.tobytes() for key in keys), raw, strict=True))
    except (OSError, ValueError):
        return {}


def save_vectors(folder: Path, keys: Sequence[bytes], vectors: dict[bytes, Vectors]) -> None:
    """Writes a vector a passage, in the order of the keys."""
    np.save(folder / RAW, np.asarray([vectors[key] for key in keys], dtype=np.float32))
    np.save(folder / KEYS, np.frombuffer(b"".join(keys), dtype=np.uint8).reshape(len(keys), -1))


class Kept:
    """Vectors that no index holds yet, appended to one file for each model: key, then float32 numbers."""

    def __init__(self, root: Path, encoder: Encoder) -> None:
        digest = hashlib.sha256(f"{encoder.fingerprint} {encoder.dimension}".encode()).hexdigest()
        self._file = root / f"{KEPT}-{digest[:16]}"
        self._dimension = width(encoder)
        self._record = KEY_BYTES + 4 * self._dimension

    def read(self) -> dict[bytes, Vectors]:
        """What was kept; a record that a killed process left unfinished is passed over."""
        try:
            content = self._file.read_bytes()
        except OSError:
            return {}
        whole = len(content) // self._record * self._record
        rows = np.frombuffer(content[:whole], dtype=np.uint8).reshape(-1, self._record)
        vectors = np.ascontiguousarray(rows[:, KEY_BYTES:]).view("<f4").reshape(-1, self._dimension)
        # Numbers that a failing disk garbled would spoil every search.
        good = np.isfinite(vectors).all(axis=1)
        return {
            row[:KEY_BYTES].tobytes(): vector
            for row, vector, fine in zip(rows, vectors, good, strict=True)
            if fine
        }

    def add(self, keys: Sequence[bytes], vectors: Vectors) -> None:
        """Appends vectors and waits until they are on the disk."""
        with self._file.open("ab") as out:
            # A record left unfinished would shift all that follow.
            out.truncate(out.tell() // self._record * self._record)
            for name, vector in zip(keys, vectors, strict=True):
                out.write(name + np.asarray(vector, dtype="<f4").tobytes())
            out.flush()
            os.fsync(out.fileno())

    def clear(self) -> None:
        """Forgets everything kept in the folder, of whichever model."""
        for file in self._file.parent.glob(f"{KEPT}-*"):
            file.unlink(missing_ok=True)


def embed_missing(
    passages: Sequence[Passage],
    known: dict[bytes, Vectors],
    encoder: Encoder,
    kept: Kept,
    progress: Progress | None,
) -> int:
    """Adds to `known` what it lacks, a chunk at a time; returns how many passages went through the model."""
    missing = missing_of(passages, known)
    wanted = list(missing.items())
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]

        def tell(done: int, steps: int, before: int = start, size: int = len(chunk)) -> None:
            if progress is not None:
                progress(before + size * done // steps, len(wanted))

        vectors = embed([passage for _, passage in chunk], encoder, tell)
        keys = [key for key, _ in chunk]
        kept.add(keys, vectors)
        known.update(zip(keys, vectors, strict=True))
        tell(1, 1)
    return len(wanted)


def missing_of(passages: Sequence[Passage], known: dict[bytes, Vectors]) -> dict[bytes, Passage]:
    """The passages that the model has to read, one for each key."""
    pairs: Iterator[tuple[bytes, Passage]] = ((key(passage), passage) for passage in passages)
    return {made: passage for made, passage in pairs if made not in known}
