"""How high tracks may go: by entries that fit; actions only by name, and what cannot be undone only with a reason."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from server.autonomy.governance import FILE, Ceiling, Governance, load_governance
from server.autonomy.ladder import Circumstances, Obstacle, blocks
from server.autonomy.track import State
from server.errors import CopilotError
from server.orders.brand import load_brands
from server.suggestion.suggestion import Track

REPLY = Track("lumen", "cancel_order", "reply", "en")
ACTION = Track("lumen", "cancel_order", "cancel_order", "en")
BRANDS = load_brands(Path("knowledge/brands"))


def test_an_action_goes_up_by_name_alone() -> None:
    """An entry for everything lifts replies alone; the next step of an action is blocked by its ceiling."""
    rules = Governance(ceilings=(Ceiling("lumen/*", 4, "tried"),))
    assert rules.ceiling(REPLY) == (4, "tried")
    assert rules.ceiling(ACTION) == (2, "tried")
    assert Governance(ceilings=(Ceiling("lumen/*", 1, "new"),)).ceiling(ACTION) == (1, "new")
    around = Circumstances(desk_sends=True, demo=True)
    for track, blocked in ((ACTION, True), (REPLY, False)):
        found = {one.obstacle for one in blocks(State(level=2), track, rules, around)}
        assert (Obstacle.CEILING in found) is blocked
    for wide in ("lumen/cancel_order/*/en", "*/*/*/*"):
        assert Governance(ceilings=(Ceiling(wide, 4, "wide"),)).ceiling(ACTION) == (2, "wide")
    named = Governance(ceilings=(Ceiling("lumen/*/cancel_order/*", 3, "small"),))
    assert (named.ceiling(ACTION), named.ceiling(REPLY)) == ((3, "small"), (2, ""))


def test_what_cannot_be_undone_acts_only_for_a_reason() -> None:
    """Asked again when a suggestion is bound, whatever was loaded; at level 2 nothing acts at all."""
    entry = Ceiling("lumen/*/cancel_order/*", 3, "small")
    reasoned = msgspec.structs.replace(entry, irreversible="The order can be placed again at once.")
    low = msgspec.structs.replace(reasoned, level=2)
    for one, reversible, may in (
        (entry, True, True),
        (entry, False, False),
        (reasoned, False, True),
        (low, True, False),
    ):
        assert Governance(ceilings=(one,)).may_act(ACTION, reversible) is may
    assert not Governance().may_act(ACTION, True)


def written(folder: Path, track: str, level: int = 3, more: str = "") -> Path:
    """A file with one ceiling, on its third line."""
    entry = f'# how high\n[[ceilings]]\ntrack = "{track}"\nlevel = {level}\nreason = "quick"\n{more}'
    (folder / FILE).write_text(entry, encoding="utf-8")
    return folder


@pytest.mark.parametrize("track", ["lumen/cancel_order/cancel_order/en", "*/*/cancel_*/*"])
def test_an_entry_for_what_cannot_be_undone_says_why(tmp_path: Path, track: str) -> None:
    """Refused with file, line and remedy; a reason of its own, level 2 or an entry for everything pass."""
    with pytest.raises(CopilotError, match="cannot be undone") as refused:
        load_governance(written(tmp_path, track), BRANDS)
    assert refused.value.where.endswith(f"{FILE}:3")
    assert "irreversible" in refused.value.remedy
    reason = 'irreversible = "It can be ordered again at once."\n'
    assert load_governance(written(tmp_path, track, more=reason), BRANDS).ceilings
    assert load_governance(written(tmp_path, track, 2), BRANDS).ceilings
    assert load_governance(written(tmp_path, "*"), BRANDS).ceilings


def test_an_entry_for_an_action_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    """A slip of the pen would do nothing; what was meant is named."""
    with pytest.raises(CopilotError, match="no such action") as refused:
        load_governance(written(tmp_path, "lumen/invoice_copy/send_invoise/*"), BRANDS)
    assert "send_invoice" in refused.value.remedy
    assert load_governance(written(tmp_path, "lumen/invoice_copy/send_invoice/*"), BRANDS).ceilings
