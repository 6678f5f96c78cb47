"""Many encoded records in one file that is mapped into memory, so that opening it reads none of them."""

from __future__ import annotations

import mmap
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from server.errors import CopilotError


def write_records(file: Path, records: Iterable[bytes]) -> None:
    """Writes the records one after the other, and their ends as 64-bit numbers in `<file>.ends`."""
    ends = []
    with file.open("wb") as out:
        for record in records:
            out.write(record)
            ends.append(out.tell())
    file.with_name(file.name + ".ends").write_bytes(np.asarray(ends, dtype="<i8").tobytes())


class Records:
    """Records by number; what was deleted from disk stays readable while this is held."""

    def __init__(self, file: Path) -> None:
        ends = np.fromfile(file.with_name(file.name + ".ends"), dtype="<i8")
        self._bounds: NDArray[np.int64] = np.concatenate([np.zeros(1, dtype="<i8"), ends])
        with file.open("rb") as source:
            # An empty file cannot be mapped.
            empty = self._bounds[-1] == 0
            self._bytes = b"" if empty else mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ)
        if len(self._bytes) != self._bounds[-1]:
            raise CopilotError("the file is shorter or longer than its list of ends says", where=str(file))

    def __len__(self) -> int:
        return len(self._bounds) - 1

    def __getitem__(self, number: int) -> bytes:
        if not 0 <= number < len(self):
            raise IndexError(number)
        return self._bytes[self._bounds[number] : self._bounds[number + 1]]
