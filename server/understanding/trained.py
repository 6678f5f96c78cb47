"""A trained router on disk, and the vectors of examples: neither is worked out twice for the same content."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from server.understanding.routing import Router

Vectors = npt.NDArray[np.float32]
VECTORS = "vectors.npz"


def train(
    labels: Sequence[str | None],
    texts: Sequence[str],
    fingerprint: str,
    encode: Callable[[list[str]], Vectors],
    folder: Path,
) -> Router:
    """The router over these examples, from `folder` if it was trained on just them with the model `fingerprint`."""
    content = msgspec.json.encode([fingerprint, list(labels), list(texts)])
    file = folder / f"router-{hashlib.sha256(content).hexdigest()[:32]}.npz"
    if (known := _read(file)) is not None and (router := Router.restored(known)) is not None:
        return router
    router = Router.from_vectors(labels, vectors_of(texts, fingerprint, encode, folder / VECTORS))
    for old in folder.glob("router-*.npz"):
        old.unlink(missing_ok=True)
    _write(file, router.stored())
    return router


def vectors_of(
    texts: Sequence[str], fingerprint: str, encode: Callable[[list[str]], Vectors], file: Path
) -> Vectors:
    """One row a text; only texts that the file does not have are encoded, and others leave it."""
    keys = [hashlib.sha256(f"{fingerprint}\0{text}".encode()).hexdigest()[:32] for text in texts]
    kept = _read(file) or {}
    known: dict[str, Vectors] = {}
    if {"keys", "rows"} <= kept.keys() and len(kept["keys"]) == len(kept["rows"]):
        known = dict(zip(map(str, kept["keys"]), kept["rows"], strict=True))
    missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    if missing:
        known |= dict(zip(missing, encode(list(missing.values())), strict=True))
    rows = np.stack([known[key] for key in keys])
    if missing or len(known) != len(set(keys)):
        _write(file, {"keys": np.array(keys), "rows": rows})
    return rows


def _read(file: Path) -> dict[str, npt.NDArray[Any]] | None:
    """The arrays of a file; None for one that is not there or not whole."""
    try:
        # Opened here, since numpy leaves a file open that turns out to be no archive.
        with file.open("rb") as source, np.load(source, allow_pickle=False) as stored:
            return {name: stored[name] for name in stored.files}
    except (OSError, ValueError, EOFError, KeyError, AttributeError, zipfile.BadZipFile):
        return None


def _write(file: Path, arrays: dict[str, npt.NDArray[Any]]) -> None:
    """Whole or not at all, also when several processes start at once."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(f".{os.getpid()}.part")
    with part.open("wb") as target:
        np.savez(target, **arrays)  # type: ignore[arg-type]
    part.replace(file)
