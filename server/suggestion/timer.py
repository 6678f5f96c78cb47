"""How long each stage of the flow took."""

from __future__ import annotations

import time
from collections.abc import Callable

from server.suggestion.suggestion import Stage


class Timer:
    """Collects the stages of a trace; times are wall-clock milliseconds."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._last = clock()
        self.stages: list[Stage] = []

    def stage(self, name: str, note: str = "") -> None:
        """Close a stage that began where the one before ended."""
        now = self._clock()
        self.stages.append(Stage(name, round((now - self._last) * 1000, 2), note))
        self._last = now

    def skip(self) -> None:
        """What passed since the last stage belongs to none."""
        self._last = self._clock()
