"""An action proposed for a core system, and its claim: done once or not at all."""

from __future__ import annotations

import msgspec

from server.orders.context import Scalar


class ActionProposal(msgspec.Struct, frozen=True):
    """An action ready to confirm: `says` is its consequence in a sentence, `arguments` are exact."""

    name: str
    says: str
    arguments: dict[str, Scalar] = {}
