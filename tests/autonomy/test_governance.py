"""How high tracks may go: by entries that fit, and never an action above a person's key."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.autonomy.governance import FILE, Ceiling, Governance, load_governance
from server.autonomy.ladder import Circumstances, Obstacle, blocks
from server.autonomy.track import State
from server.errors import CopilotError
from server.suggestion.suggestion import Track

REPLY = Track("lumen", "cancel_order", "reply", "en")
ACTION = Track("lumen", "cancel_order", "cancel_order", "en")


def test_a_person_confirms_every_action() -> None:
    """An entry for everything lifts replies alone; the next step of an action is blocked by its ceiling."""
    rules = Governance(ceilings=(Ceiling("lumen/*", 4, "tried"),))
    assert rules.ceiling(REPLY) == (4, "tried")
    assert rules.ceiling(ACTION) == (2, "tried")
    assert Governance(ceilings=(Ceiling("lumen/*", 1, "new"),)).ceiling(ACTION) == (1, "new")
    around = Circumstances(desk_sends=True, demo=True)
    for track, blocked in ((ACTION, True), (REPLY, False)):
        found = {one.obstacle for one in blocks(State(level=2), track, rules, around)}
        assert (Obstacle.CEILING in found) is blocked


@pytest.mark.parametrize("pattern", ["lumen/cancel_order/cancel_order/en", "*/*/cancel_*/*"])
def test_an_entry_that_promises_more_is_refused(tmp_path: Path, pattern: str) -> None:
    """Whoever writes it reads at once that it would do nothing, and what to write instead."""
    file = tmp_path / FILE
    entry = f'[[ceilings]]\ntrack = "{pattern}"\nlevel = 3\nreason = "quick"\n'
    file.write_text(entry, encoding="utf-8")
    with pytest.raises(CopilotError, match="confirms every action"):
        load_governance(tmp_path)
    for harmless in (entry.replace("level = 3", "level = 2"), entry.replace(pattern, "*")):
        file.write_text(harmless, encoding="utf-8")
        assert load_governance(tmp_path).ceilings
