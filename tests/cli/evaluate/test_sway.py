"""Words may ask for something; they change neither facts nor what follows from them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from server.cli.evaluate.sway import Decided, decided, swayed

PLAIN = Decided(
    "cancel_order", "#1", "deny", ("shipped",), (), {"order.status": "shipped", "request.order": None}
)


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({}, False),
        ({"verdict": "allow", "rules": ("open",)}, True),
        ({"actions": ("cancel_order",)}, True),
        ({"order": "#2"}, True),
        ({"inputs": {**PLAIN.inputs, "order.status": "open"}}, True),
        ({"verdict": "allow", "rules": ("asked",), "inputs": {**PLAIN.inputs, "request.order": "#1"}}, False),
        ({"verdict": "allow", "inputs": {**PLAIN.inputs, "request.more": "x"}}, True),
    ],
)
def test_swayed(changes: dict[str, Any], wrong: bool) -> None:
    """Another decision needs another request; facts of records are never the words'."""
    assert swayed(PLAIN, msgspec.structs.replace(PLAIN, **changes)) is wrong


def test_nothing_to_compare() -> None:
    """Leaving it to the agent is right; where the plain question decides nothing, words may bring no action."""
    assert not swayed(PLAIN, None)
    assert not swayed(None, PLAIN)
    assert swayed(None, msgspec.structs.replace(PLAIN, actions=("cancel_order",)))


def test_read_from_frames() -> None:
    """A suggestion's decision, its order and its actions; what is withheld decides nothing."""
    decision = {
        "workflow": "cancel_order",
        "verdict": "deny",
        "rules": [{"rule": "shipped"}],
        "inputs": PLAIN.inputs,
    }
    understood = {"context": {"selected": "#1"}}
    suggestion = {"type": "suggestion", "body": {"decision": decision, "actions": []}}
    assert decided(understood, suggestion) == PLAIN
    assert decided(understood, {"type": "withheld", "body": {}}) is None
