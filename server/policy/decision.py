"""What policy says of a request, with the rules that said it and every input they read."""

from __future__ import annotations

import enum

import msgspec

from server.orders.context import Scalar


class Verdict(enum.StrEnum):
    """The four answers policy can give."""

    ALLOW = "allow"
    NEEDS_APPROVAL = "needs_approval"
    DENY = "deny"
    NEEDS_INFORMATION = "needs_information"


class RuleHit(msgspec.Struct, frozen=True):
    """A rule and its plain sentence; `problem` is set where its condition could not be evaluated."""

    rule: str
    says: str
    problem: str = ""


class Decision(msgspec.Struct, frozen=True):
    """The verdict of the first rule that applied; `near` are rules one condition short of another verdict.

    `inputs` holds every fact that any evaluated rule read, as JSON scalars (None: missing), so that the
    decision can be replayed. `actions` are those of the workflow that may be done now, `hand_over` the team that must
    take over.
    """

    verdict: Verdict
    workflow: str
    version: str
    rules: tuple[RuleHit, ...]
    wording: str
    near: tuple[RuleHit, ...] = ()
    asks: tuple[str, ...] = ()
    inputs: dict[str, Scalar] = {}
    actions: tuple[str, ...] = ()
    hand_over: str = ""
