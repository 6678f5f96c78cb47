"""The facts that a decision's wordings may show, as slots by name, each with its source."""

from __future__ import annotations

import re
from datetime import date, datetime, tzinfo

from babel import Locale
from fluent.runtime.types import FluentType

from server.knowledge.passage import Citation
from server.orders.context import Field, FieldType, Order, OrderContext, Scalar
from server.policy.decision import Decision
from server.policy.facts import field_value
from server.policy.schema import DERIVED, ORDER
from server.reply.money import show_money
from server.reply.quoting import quoted
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
HAS = "has_"
BUILT_IN = (
    *("brand", "name", "order", "orders", "items", "today", "chosen", "chosen_amount", "choices"),
    *("passage", "article", "wanted", "offers", "difference", "difference_kind"),
)
ASKED = "request_"  # in front of the name of an argument that was asked for
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z")
_MOST_ORDERS = 5
_MOST_ITEMS = 3
_MOST_CHOSEN = 6
_LONGEST_SAID = 160


class Values:
    """What fills one reply in one language; `ties` fills up with the facts that the reply shows."""

    def __init__(
        self,
        decision: Decision,
        context: OrderContext,
        *,
        brand_name: str,
        locale: Locale,
        now: datetime,
        timezone: tzinfo,
        citation: Citation | None = None,
    ) -> None:
        self.ties: list[TiedFact] = []
        self._decision = decision
        self._context = context
        self._order = context.order()
        self._brand_name = brand_name
        self._locale = locale
        self._today = now.astimezone(timezone).date()
        self._timezone = timezone
        self._citation = citation

    def slots(self, variables: frozenset[str]) -> dict[str, str | FluentType]:
        """What is known of these variables; each `has_...` answers whether the value behind it is known."""
        found: dict[str, str | FluentType] = {}
        for variable in variables:
            value = self._value(variable.removeprefix(HAS))
            if variable.startswith(HAS):
                found[variable] = NO if value is None else YES
            elif value is not None:
                found[variable] = value
        return found

    def _value(self, name: str) -> str | FluentType | None:
        """The value of a name: built in, else a field of the order, else a parameter or a count of days."""
        if name == "difference_kind":
            amount = self._context.difference or 0
            return "more" if amount > 0 else "less" if amount < 0 else "same"
        if name in BUILT_IN:
            return self._built_in(name)
        about = self._context.about
        theirs = next((each for each in about.fields if each.name == name), None) if about else None
        if theirs is not None:
            shown = self._show(theirs, theirs.currency)
            return self._slot(name, theirs.value, f"customer · {name}", shown) if shown is not None else None
        if name in self._context.said:
            return self._slot(name, self._context.said[name], "the customer", self._spoken(name))
        order = self._order
        field = next((each for each in order.fields if each.name == name), None) if order else None
        if order is not None and field is not None:
            show = self._show(field, field.currency or order.currency)
            known = "agent" if name in self._context.mended else source_name(order)
            source = f"{known} · {name}"
            return self._slot(name, field.value, source, show) if show is not None else None
        return self._input(name)

    def _built_in(self, name: str) -> FluentType | None:
        order, context = self._order, self._context
        match name:
            case "brand":
                return self._text(name, self._brand_name, "brand")
            case "name":
                return self._text(name, context.name, "customer · name")
            case "order":
                return self._id(order) if order is not None else None
            case "orders":
                return self._list([self._id(each) for each in context.orders], _MOST_ORDERS)
            case "items":
                lines = order.lines if order is not None else ()
                source = source_name(order) if order is not None else ""
                items = [self._text(name, each.name, f"{source} · line {plain(each.id)}") for each in lines]
                return self._list(items, _MOST_ITEMS)
            case "chosen":
                return self._lines(name, context.lines, _MOST_CHOSEN)
            case "choices":
                return self._lines(name, context.choices, _MOST_CHOSEN)
            case "chosen_amount":
                return self._amount(name)
            case "wanted" | "offers":
                names = context.wanted if name == "wanted" else context.offers
                return self._list([self._text(name, one, "catalogue") for one in names], _MOST_CHOSEN)
            case "difference":
                return self._difference(order)
            case "passage" | "article":
                return self._quoted(name)
        return self._slot(name, self._today.isoformat(), "clock", show_day(self._today, self._locale))

    def _lines(self, name: str, ids: tuple[str, ...], most: int) -> FluentType | None:
        """Lines of the order with their variants, told apart as the customer knows them."""
        order = self._order
        if order is None:
            return None
        shown: list[Slot | None] = []
        for line in self._context.lines_of(ids):
            variant = ", ".join(line.options.values())
            text = f"{line.name} ({variant})" if variant else line.name
            shown.append(self._text(name, text, f"{source_name(order)} · line {plain(line.id)}"))
        return self._list(shown, most)

    def _amount(self, name: str) -> FluentType | None:
        """What the chosen lines cost together."""
        order, amount = self._order, self._context.lines_amount()
        if order is None or amount is None or not order.currency:
            return None
        source = f"{source_name(order)} · line {', '.join(map(plain, self._context.lines))}"
        return self._slot(name, amount, source, show_text(show_money(amount, order.currency, self._locale)))

    def _difference(self, order: Order | None) -> FluentType | None:
        """By how much what is wanted costs more or less than what it replaces, without its sign."""
        amount = self._context.difference
        if order is None or not amount or not order.currency:
            return None
        shown = show_text(show_money(abs(amount), order.currency, self._locale))
        return self._slot("difference", abs(amount), "catalogue", shown)

    def _quoted(self, name: str) -> FluentType | None:
        """The cited passage in plain text, or its article's title."""
        cited = self._citation
        if cited is None:
            return None
        text = quoted(cited.text) if name == "passage" else plain(cited.title)
        source = " · ".join((f"article {cited.article}", *cited.headings[-1:]))
        return self._slot(name, text, source, show_text(text)) if text else None

    def _input(self, name: str) -> str | FluentType | None:
        """A parameter, or days counted from a date, as the rules read it."""
        decision, order = self._decision, self._order
        before, counted, since = name.partition("days_since_")
        if order is not None and isinstance(until := decision.inputs.get(f"{ORDER}.{name}"), str):
            day = datetime.fromisoformat(until).astimezone(self._timezone).date()
            return self._slot(
                name, day.isoformat(), f"{source_name(order)} · {name}", show_day(day, self._locale)
            )
        fact = f"request.{name.removeprefix(ASKED)}" if name.startswith(ASKED) else f"{DERIVED}.{name}"
        if isinstance(told := decision.inputs.get(fact), str | int):
            return self._told(name, told, fact)
        if f"parameters.{name}" in decision.inputs:
            value = decision.inputs[f"parameters.{name}"]
            rule = f"{decision.workflow}/{decision.rules[0].rule if decision.rules else ''}"
            source = f"rule {rule} · parameters.{name}"
        elif order is not None and counted and before in ("", "work"):
            value = decision.inputs.get(f"{ORDER}.{name}")
            source = f"{source_name(order)} · {since}, today"
        else:
            return None
        if isinstance(value, bool):
            return YES if value else NO
        if isinstance(value, str):
            return self._text(name, value, source)
        return None if value is None else self._slot(name, value, source, show_number(value, self._locale))

    def _told(self, name: str, value: str | int, fact: str) -> str | FluentType | None:
        """What was asked for, or follows from it; a day as a day."""
        source = f"conversation · {fact}"
        if isinstance(value, bool):
            return YES if value else NO
        if isinstance(value, int):
            return self._slot(name, value, source, show_number(value, self._locale))
        if _MOMENT.fullmatch(value):
            day = datetime.fromisoformat(value).astimezone(self._timezone).date()
            return self._slot(name, day.isoformat(), source, show_day(day, self._locale))
        return self._text(name, value, source)

    def _show(self, field: Field, currency: str | None) -> Show | None:
        """How a field is written; None when it has no value that can be."""
        value = field_value(field.type, field.value)
        show: Show | None = None
        if isinstance(value, datetime):
            show = show_time(value.astimezone(self._timezone), self._locale)
        elif isinstance(value, date):
            show = show_day(value, self._locale)
        elif isinstance(value, str):
            show = show_text(text) if (text := plain(value)) else None
        elif isinstance(value, int) and field.type is FieldType.INTEGER:
            show = show_number(value, self._locale)
        elif isinstance(value, int) and field.type is FieldType.MONEY and currency:
            show = show_text(show_money(value, currency, self._locale))
        return show

    def _spoken(self, name: str) -> Show:
        """What the customer wrote, on one line."""
        return show_text(plain(self._context.said[name], _LONGEST_SAID))

    def _id(self, order: Order) -> Slot | None:
        return self._text("order", order.id, source_name(order))

    def _text(self, name: str, value: str, source: str) -> Slot | None:
        shown = plain(value)
        return self._slot(name, value, source, show_text(shown)) if shown else None

    def _list(self, slots: list[Slot | None], most: int) -> ListSlot | None:
        """An enumeration, None when there is nothing or too much to enumerate."""
        known = tuple(slot for slot in slots if slot is not None)
        return ListSlot(known, self._locale) if 0 < len(known) <= most else None

    def _slot(self, name: str, value: Scalar, source: str, show: Show) -> Slot:
        return Slot(name, value, source, show=show, locale=self._locale, ties=self.ties)


def source_name(order: Order) -> str:
    """An order as sources name it: `order #L10234`, whether or not its id has the # already."""
    return f"order #{plain(order.id).removeprefix('#')}"
