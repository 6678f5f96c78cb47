"""The facts that a decision's wordings may show, as slots by name, each with its source."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from babel import Locale
from fluent.runtime.types import FluentType

from server.orders.context import Field, FieldType, Order, OrderContext, Scalar
from server.policy.decision import Decision
from server.policy.facts import field_value
from server.reply.money import show_money
from server.reply.reply import TiedFact
from server.reply.slot import (
    ListSlot,
    Show,
    Slot,
    plain,
    show_day,
    show_number,
    show_text,
    show_time,
)

YES, NO = "yes", "no"
BUILT_IN = ("brand", "name", "order", "orders", "items", "today")
_MOST_ORDERS = 5
_MOST_ITEMS = 3


class Values:
    """Slots for one reply in one language; `ties` fills up with the facts that the reply shows."""

    def __init__(
        self,
        decision: Decision,
        context: OrderContext,
        *,
        brand_name: str,
        locale: Locale,
        now: datetime,
        timezone: tzinfo,
    ) -> None:
        self.ties: list[TiedFact] = []
        self.slots: dict[str, str | FluentType] = {}
        self._locale = locale
        self._timezone = timezone
        order = context.order()
        self._add_inputs(decision, order)
        if order is not None:
            self._add_order(order)
        self._add_text("brand", brand_name, "brand")
        self._add_text("name", context.name, "customer · name")
        orders = tuple(self._id_slot(each) for each in context.orders if plain(each.id))
        self._add_list("orders", orders if len(orders) <= _MOST_ORDERS else ())
        today = now.astimezone(timezone).date()
        self._add("today", today.isoformat(), "clock", show_day(today, locale))

    def for_variables(self, variables: frozenset[str]) -> dict[str, str | FluentType]:
        """The slots, with `has_...` answered no for everything of which nothing is known."""
        absent = {name: NO for name in variables if name.startswith("has_") and name not in self.slots}
        return {**self.slots, **absent}

    def _add_order(self, order: Order) -> None:
        name = source_name(order)
        for field in order.fields:
            if field.name not in BUILT_IN:
                self._add_field(field, field.currency or order.currency, f"{name} · {field.name}")
        self.slots["order"] = self._id_slot(order)
        lines = tuple(
            self._slot("items", line.name, f"{name} · line {plain(line.id)}", show_text(plain(line.name)))
            for line in order.lines
            if plain(line.name)
        )
        self._add_list("items", lines if len(lines) <= _MOST_ITEMS else ())

    def _add_field(self, field: Field, currency: str | None, source: str) -> None:
        show = self._show(field, currency)
        if show is not None:
            self._add(field.name, field.value, source, show)

    def _show(self, field: Field, currency: str | None) -> Show | None:
        """How a field is written; None when it has no value that can be."""
        value = field_value(field.type, field.value)
        show: Show | None = None
        if isinstance(value, datetime):
            show = show_time(value.astimezone(self._timezone), self._locale)
        elif isinstance(value, date):
            show = show_day(value, self._locale)
        elif isinstance(value, str) and plain(value):
            show = show_text(plain(value))
        elif isinstance(value, int) and field.type is FieldType.INTEGER:
            show = show_number(value, self._locale)
        elif isinstance(value, int) and field.type is FieldType.MONEY and currency:
            show = show_text(show_money(value, currency, self._locale))
        return show

    def _add_inputs(self, decision: Decision, order: Order | None) -> None:
        """Parameters, and days counted from dates, as the rules read them."""
        rule = f"{decision.workflow}/{decision.rules[0].rule if decision.rules else ''}"
        for name, value in decision.inputs.items():
            room, _, short = name.partition(".")
            if room == "parameters":
                self._add_input(short, value, f"rule {rule} · {name}")
            elif "days_since_" in short and order is not None:
                since = short.partition("days_since_")[2]
                self._add_input(short, value, f"{source_name(order)} · {since}, today")

    def _add_input(self, name: str, value: Scalar, source: str) -> None:
        if isinstance(value, bool):
            self.slots[name] = YES if value else NO
        elif isinstance(value, int):
            self._add(name, value, source, show_number(value, self._locale))
        elif isinstance(value, str):
            self._add(name, value, source, show_text(plain(value)))

    def _id_slot(self, order: Order) -> Slot:
        return self._slot("order", order.id, source_name(order), show_text(plain(order.id)))

    def _add_text(self, name: str, value: str, source: str) -> None:
        if plain(value):
            self._add(name, value, source, show_text(plain(value)))

    def _add_list(self, name: str, slots: tuple[Slot, ...]) -> None:
        if slots:
            self.slots[name] = ListSlot(slots, self._locale)
            self.slots[f"has_{name}"] = YES

    def _add(self, name: str, value: Scalar, source: str, show: Show) -> None:
        self.slots[name] = self._slot(name, value, source, show)
        self.slots[f"has_{name}"] = YES

    def _slot(self, name: str, value: Scalar, source: str, show: Show) -> Slot:
        return Slot(name, value, source, show=show, locale=self._locale, ties=self.ties)


def source_name(order: Order) -> str:
    """An order as sources name it: `order #L10234`, whether or not its id has the # already."""
    return f"order #{plain(order.id).removeprefix('#')}"
