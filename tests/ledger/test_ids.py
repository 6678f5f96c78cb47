"""Ids stand in the order in which they were made, and never twice."""

from __future__ import annotations

import time
import uuid

from server.ledger.ids import new_id


def test_ids_are_ordered_by_time_and_differ() -> None:
    """Milliseconds come first, so a later one is greater; within one of them 74 random bits keep them apart."""
    before = time.time_ns() // 1_000_000
    made = [new_id() for _ in range(2_000)]
    time.sleep(0.002)
    assert max(made) < new_id()
    assert len(set(made)) == len(made)
    read = [uuid.UUID(one) for one in made]
    assert {(one.version, one.variant) for one in read} == {(7, uuid.RFC_4122)}
    assert before <= read[0].int >> 80 <= read[-1].int >> 80 <= before + 60_000
