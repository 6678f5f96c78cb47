"""What an agent's question asks about an order: fields by nearness to their names, lines by their words; pure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from server.orders.context import Line, Order
from server.orders.lines import choose
from server.orders.records import LineRecord

# How far the nearest field must lead what fields are usually near by, and how far others may lie behind it: measured
# with 30 questions in three languages, where no question about something else came over the lead.
LEAD = 0.045
BEHIND = 0.02
MOST = 3
FEWEST = 4


def fields_asked(names: Sequence[str], nearness: NDArray[np.float32]) -> tuple[str, ...]:
    """The fields that a question is about, nearest first; `nearness` are cosines of the question with each name."""
    if len(names) < FEWEST:
        return ()
    best = float(nearness.max())
    if best - float(np.median(nearness)) < LEAD:
        return ()
    order = np.argsort(-nearness, kind="stable")[:MOST]
    return tuple(names[int(place)] for place in order if best - float(nearness[place]) <= BEHIND)


def lines_asked(question: str, order: Order, record: LineRecord | None) -> tuple[Line, ...]:
    """The lines of an order that a question names."""
    chosen = choose([question], order, record)
    if chosen.reason not in ("named", "all", "unsure"):
        return ()
    wanted = {*chosen.lines, *chosen.choices}
    return tuple(line for line in order.lines if line.id in wanted)
