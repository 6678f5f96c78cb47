"""The vectors of an index on disk: exact up to a size, in lists of one byte a number beyond it; always mapped."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import faiss
import numpy as np
from numpy.typing import NDArray

from server.knowledge.space import Vectors

FLAT = "flat"
LISTS = "lists"
KINDS = (FLAT, LISTS)
# An exact search reads every number: 5 ms a core here for this many, and twice that for twice as many. Beyond it
# only the lists whose centres are nearest are read, each number in one byte: 10 ms and 400 bytes a passage hold up
# to some millions. Below it lists would be no quicker, and exact costs no recall.
FLAT_UP_TO = 50_000
_FILE = "vectors.faiss"
_TRAINED_ON = 40  # vectors a list
_ROUNDS = 8
_READ = 40  # lists
# Its constructors are rewritten on import and take more than its type hints say.
_faiss: Any = faiss

Rows = NDArray[np.int64]


class Selection(NamedTuple):
    """Passages that may be found: a flag for each, the same in bits for faiss, and how many they are."""

    mask: NDArray[np.bool_]
    bits: NDArray[np.uint8]
    size: int


def selection(mask: NDArray[np.bool_]) -> Selection:
    """The selection of a mask."""
    return Selection(mask, np.packbits(mask, bitorder="little"), int(mask.sum()))


def kind_for(passages: int) -> str:
    """The kind of index that so many passages get."""
    return FLAT if passages <= FLAT_UP_TO else LISTS


def write_nearest(folder: Path, rows: Vectors, kind: str) -> None:
    """Writes unit vectors (n, d)."""
    faiss.write_index(_flat(rows) if kind == FLAT else _lists(rows), str(folder / _FILE))


def _flat(rows: Vectors) -> Any:
    index = _faiss.IndexFlatIP(rows.shape[1])
    index.add(np.ascontiguousarray(rows, dtype=np.float32))
    return index


def _lists(rows: Vectors) -> Any:
    """Lists around centres, each number in a byte as its distance from the centre's."""
    count, dimension = rows.shape
    # Reading `_READ` lists costs about as much as finding them where there are some square roots of the passages.
    lists = min(4096, 1 << round(np.log2(2 * np.sqrt(count))))
    chosen = np.random.default_rng(1).permutation(count)[: lists * _TRAINED_ON]
    sample = np.ascontiguousarray(rows[np.sort(chosen)], dtype=np.float32)
    centres = _faiss.Kmeans(
        dimension, lists, niter=_ROUNDS, spherical=True, max_points_per_centroid=_TRAINED_ON, seed=1
    )
    centres.train(sample)
    quantizer = _flat(centres.centroids)
    index = _faiss.IndexIVFScalarQuantizer(
        quantizer, dimension, lists, faiss.ScalarQuantizer.QT_8bit, faiss.METRIC_INNER_PRODUCT, True
    )
    index.train(sample)
    step = 50_000
    for start in range(0, count, step):
        index.add(np.ascontiguousarray(rows[start : start + step], dtype=np.float32))
    index.set_direct_map_type(_faiss.DirectMap.Array)
    return index


class Nearest:
    """Vectors of either kind; safe to search from several threads."""

    def __init__(self, folder: Path, kind: str) -> None:
        """Maps the file: the kernel loads what a search touches, and processes on one machine share it."""
        # Each flag maps what the other reads into memory.
        flag = faiss.IO_FLAG_MMAP_IFC if kind == FLAT else faiss.IO_FLAG_MMAP
        self._index: Any = _faiss.read_index(str(folder / _FILE), flag)
        self._kind = kind
        if kind == LISTS:
            # Threads that read ahead cost more than the reading, once the kernel has the pages.
            _faiss.downcast_InvertedLists(self._index.invlists).prefetch_nthread = 0

    def __len__(self) -> int:
        count: int = self._index.ntotal
        return count

    def search(self, question: Vectors, count: int, chosen: Selection | None = None) -> tuple[Vectors, Rows]:
        """Cosines and rows of the nearest `count` among those chosen, best first; fewer where there are fewer."""
        wanted = min(count, len(self) if chosen is None else chosen.size)
        read = _READ
        while True:
            cosines, rows = self._index.search(
                question[None, :], wanted, params=self._parameters(read, chosen)
            )
            found = rows[0] >= 0
            if self._kind == FLAT or found.all() or read >= self._index.nlist:
                return cosines[0][found], rows[0][found]
            # A filter that leaves little in the nearest lists: read on, as far as needed.
            read *= 4

    def _parameters(self, read: int, chosen: Selection | None) -> Any:
        # The pointer is kept by the parameters, what it points into by the selection.
        given = {} if chosen is None else {"sel": _faiss.IDSelectorBitmap(chosen.bits)}
        if self._kind == FLAT:
            return _faiss.SearchParameters(**given)
        return _faiss.SearchParametersIVF(nprobe=min(read, self._index.nlist), **given)

    def rows(self, numbers: Rows) -> Vectors:
        """The vectors (n, d) of these rows, as exact as they are kept."""
        if not len(numbers):
            return np.empty((0, self._index.d), dtype=np.float32)
        found: Vectors = np.stack([self._index.reconstruct(int(number)) for number in numbers])
        return found
