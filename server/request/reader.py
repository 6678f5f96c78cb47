"""Fills the arguments of an action from what was said; pure.

Only what was said is taken: what was not named stays missing, and the reply asks for it with what there is.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Any

import msgspec

from server.conversation.conversation import Identity
from server.orders.actions import ActionRecord
from server.orders.context import Line, Order, OrderContext
from server.orders.fieldwords import Learned
from server.orders.meant import choice_meant
from server.orders.records import Brand
from server.policy.facts import Catalogue
from server.policy.rules import RuleBook
from server.request.addresses import ADDRESS, fields_asked, place_asked
from server.request.entries import corrected_fields, correction, entries_of, entry_asked
from server.request.lines import lines_asked, variants_asked
from server.request.quantities import counting, quantity_asked
from server.request.said import Said
from server.understanding.counts import count_named
from server.understanding.days import days_named
from server.understanding.words import Words, of
from server.workflow.workflow import Action

COUNTED = ("integer", "date")
"""Kinds of which a value tells one action from others."""


class Setting(msgspec.Struct, frozen=True):
    """What does not change from message to message; `learned` are the values of fields in texts."""

    book: RuleBook
    brand: Brand
    words: Words
    learned: Learned
    catalogue: Catalogue
    timezone: tzinfo


class Situation(msgspec.Struct, frozen=True):
    """Who asks, of what they have; `known_before` whether that was known when the agent proposed.

    Before that nothing can have been agreed to.
    """

    context: OrderContext
    identity: Identity
    now: datetime
    language: str
    known_before: bool = True


class Filled(msgspec.Struct, frozen=True):
    """The arguments that could be filled; `named` when one that tells this action from others was said."""

    arguments: dict[str, Any]
    named: bool = False


class Reader:
    """Reads what was said for one action after the other."""

    def __init__(self, setting: Setting, situation: Situation, said: Said) -> None:
        self.setting, self.situation, self.said = setting, situation, said
        self.records = setting.brand.records
        self._today = situation.now.astimezone(setting.timezone).date()
        self._before = of(setting.words.before, situation.language)
        self._cheapest = of(setting.words.cheapest, situation.language)
        self._counting = counting(setting.words, situation.language)

    def fill(self, action: Action, record: ActionRecord, order: Order | None, section: str) -> Filled:
        """The arguments of an action for an order; `section` is the part of the proposal about it."""
        found: dict[str, Any] = {}
        named = False
        lines: tuple[Line, ...] = ()
        context = msgspec.structs.replace(
            self.situation.context, selected=order.id if order is not None else None
        )
        texts = self.said.texts(section)
        corrected = self._corrected(action, record, order)
        for argument, kind in record.arguments.items():
            value: Any = None
            if argument == record.order_argument:
                value = order.id if order is not None else None
            elif argument in corrected:
                value, named = corrected[argument], True
            elif kind == "customer":
                value = context.customer
            elif kind == "lines" and self.records.order.lines is not None:
                lines = lines_asked(
                    self.said,
                    section,
                    context,
                    self.records.order.lines,
                    self.setting.words,
                    self.situation.language,
                )
                value = [line.id for line in lines] or None
            elif kind == "variants" and self.records.order.lines is not None:
                value = self._variants(lines, section)
                named = named or value is not None
            elif kind == "quantity" and self.records.order.lines is not None:
                value = quantity_asked(
                    self.said, lines, self.records.order.lines, self._counting, self._becoming(lines)
                )
            elif "." in kind:
                value, told = self._entry(action, argument, kind, order, texts)
                named = named or (told and record.lines_argument is None)
            else:
                value = self._scalar(record, argument, kind, texts)
                named = named or (kind in COUNTED and value is not None)
            if value is not None:
                found[argument] = value
        if lines and record.lines_argument and record.variants_argument in found:
            found |= _changed(record.lines_argument, record.variants_argument, lines, found)
        fields = fields_asked(self.said, section, record, order, context, self.setting.learned)
        return Filled({**fields, **found}, named or bool(fields))

    def _scalar(self, record: ActionRecord, argument: str, kind: str, texts: Sequence[str]) -> Any:
        """A plain value: a choice, a number of what is counted, a day, an address; None where nothing was said."""
        if argument in record.choices:
            return self._choice(record, argument, texts)
        if kind == "integer":
            return self._count(record, argument)
        if kind == "date":
            days = (days_named(text, self._today) for text in texts)
            return next((named[0].isoformat() for named in days if named), None)
        if kind == "text" and ADDRESS in argument and argument not in self.setting.learned.fields:
            return place_asked(self.said) or None
        return None

    def _becoming(self, lines: Sequence[Line]) -> tuple[str, ...]:
        """What people call the variants that these lines may become."""
        record = self.records.order.lines
        products = self.setting.catalogue.get((record.catalogue if record else None) or "", {})
        own = [products[line.product] for line in lines if line.product and line.product in products]
        return tuple(option for product in own for one in product.variants for option in one.options.values())

    def _variants(self, lines: Sequence[Line], section: str) -> list[str] | None:
        record = self.records.order.lines
        assert record is not None
        return variants_asked(
            self.said, section, lines, record, self.setting.catalogue, self._today, self._cheapest
        )

    def _entry(
        self, action: Action, argument: str, kind: str, order: Order | None, texts: Sequence[str]
    ) -> tuple[str | None, bool]:
        entries = entries_of(action, argument, kind, order, self.situation.context.about)
        return entry_asked(action, argument, entries, order, texts, self._before)

    def _corrected(self, action: Action, record: ActionRecord, order: Order | None) -> dict[str, str]:
        """Fields of list entries that the customer spells otherwise, with the entry; the newest message counts."""
        found: dict[str, str] = {}
        for argument, kind in record.arguments.items():
            if "." not in kind:
                continue
            entries = entries_of(action, argument, kind, order, self.situation.context.about)
            for text in self.said.by_customer if corrected_fields(record, entries) else ():
                for name, value in correction(record, entries, argument, text).items():
                    found.setdefault(name, value)
        return found

    def _choice(self, record: ActionRecord, argument: str, texts: Sequence[str]) -> str | None:
        """The one choice that the newest text naming one names."""
        chosen = (choice_meant(text, record.choices[argument], record.choice_words) for text in texts)
        return next((one for one in chosen if one), None)

    def _count(self, record: ActionRecord, argument: str) -> int | None:
        """How many the customer's newest message with what is counted asks for."""
        counts = (count_named(text, record.words.get(argument, ())) for text in self.said.by_customer)
        return next((one for one in counts if one is not None), None)


def _changed(chosen: str, becomes: str, lines: Sequence[Line], found: dict[str, Any]) -> dict[str, list[str]]:
    """The lines that become something else, with what they become; all where none does."""
    pairs = [(line.id, new) for line, new in zip(lines, found[becomes], strict=False) if line.id != new]
    if not pairs or len(lines) != len(found[becomes]):
        return {}
    return {chosen: [old for old, _ in pairs], becomes: [new for _, new in pairs]}
