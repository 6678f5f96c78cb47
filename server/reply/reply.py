"""A reply ready to send: its text and where every fact in it comes from."""

from __future__ import annotations

import msgspec

from server.orders.context import Scalar


class TiedFact(msgspec.Struct, frozen=True):
    """A fact in a reply: raw `value`, as `shown` in the text, its `source` (order field, rule, passage)."""

    name: str
    value: Scalar
    shown: str
    source: str


class Reply(msgspec.Struct, frozen=True):
    """A reply in the customer's language; `gloss` is the same wording in another language, for the agent."""

    text: str
    language: str
    wording: str
    facts: tuple[TiedFact, ...] = ()
    gloss: str = ""
    gloss_language: str = ""
