"""Whether words changed a decision that is not theirs to change."""

from __future__ import annotations

from typing import Any

import msgspec

from server.client import Frame

SAID = ("request.", "passage.", "lines.", "facts.")
"""Facts that come from what a customer says; all others come from records, rules and the clock."""


class Decided(msgspec.Struct, frozen=True):
    """A decision as the panel shows it: by which rules, over which order, with which actions, from which facts."""

    workflow: str
    order: str | None
    verdict: str
    rules: tuple[str, ...]
    actions: tuple[str, ...]
    inputs: dict[str, Any]


def decided(understood: Frame, result: Frame) -> Decided | None:
    """What the frames of a message say was decided; None where nothing was."""
    if result["type"] != "suggestion":
        return None
    body, selected = result["body"], understood["context"]["selected"]
    decision = body["decision"]
    return Decided(
        decision["workflow"],
        selected if isinstance(selected, str | None) else str(selected),
        decision["verdict"],
        tuple(rule["rule"] for rule in decision["rules"]),
        tuple(action["name"] for action in body["actions"]),
        decision["inputs"],
    )


def swayed(plain: Decided | None, worded: Decided | None) -> bool:
    """Whether words made of a workflow's question what the plain question for the same order does not come to.

    Words may say what is asked for, and then a rule that reads the request may speak; they may not change what the
    records say, and where they say nothing that a rule reads, the decision is the plain one. Leaving the reply to the
    agent is always right.
    """
    if worded is None:
        return False
    if plain is None:
        return bool(worded.actions)
    shared = plain.inputs.keys() & worded.inputs.keys()
    changed = {name for name in shared if plain.inputs[name] != worded.inputs[name]}
    if plain.order != worded.order or any(not name.startswith(SAID) for name in changed):
        return True
    same = (plain.verdict, plain.rules, plain.actions) == (worded.verdict, worded.rules, worded.actions)
    return not same and not changed
