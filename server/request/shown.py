"""What a reply names of a request: what is wanted instead, what there is to choose from, what it costs more; pure."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from server.orders.context import OrderContext, Part, Variant
from server.orders.records import Records
from server.policy.facts import Catalogue
from server.policy.request import Request, quantity_difference, variant_difference
from server.request.addresses import ADDRESS
from server.request.entries import corrected_fields, entries_of
from server.request.lines import is_day
from server.workflow.workflow import Action, Workflow

LABEL = "label"


def shown(
    workflow: Workflow, records: Records, context: OrderContext, request: Request, catalogue: Catalogue
) -> OrderContext:
    """The context with what people call what the request would change, and the alternatives that it has."""
    for name, action in workflow.actions.items():
        record = records.actions.get(name)
        for argument, kind in record.arguments.items() if record is not None else ():
            if kind == "variants" and record is not None:
                many = request.arguments.get(record.quantity_argument or "")
                context = _variants(context, request.arguments.get(argument), records, catalogue, many)
            elif (
                kind == "quantity"
                and isinstance(many := request.arguments.get(argument), int)
                and not context.wanted
            ):
                lines = context.lines_of(context.lines)
                context = msgspec.structs.replace(context, difference=quantity_difference(many, lines))
            elif "." in kind and record is not None:
                entries = entries_of(action, argument, kind, context.order(), context.about)
                if not corrected_fields(record, entries):
                    context = _entry(context, request.arguments.get(argument), entries, action, argument)
    said = {
        name: value for name, value in request.arguments.items() if isinstance(value, str) and ADDRESS in name
    }
    return msgspec.structs.replace(context, said=said)


def _variants(
    context: OrderContext,
    wanted: Sequence[str] | None,
    records: Records,
    catalogue: Catalogue,
    many: int | None = None,
) -> OrderContext:
    """With the variants of the chosen lines that are on sale, those that are wanted and their difference in price.

    `many` is how many of each are wanted, where that is said.
    """
    record = records.order.lines
    products = catalogue.get((record.catalogue if record is not None else None) or "", {})
    lines = context.lines_of(context.lines)
    own = [products[line.product or ""].variants if line.product in products else () for line in lines]
    if any(is_day(one.id) for variants in own for one in variants):
        return context
    offers = tuple(
        _options(one)
        for line, variants in zip(lines, own, strict=True)
        for one in variants
        if one.available and one.id != line.id
    )
    context = msgspec.structs.replace(context, offers=offers)
    chosen = [
        next((one for one in variants if one.id == id), None)
        for variants, id in zip(own, wanted or (), strict=False)
    ]
    named = [(line, new) for line, new in zip(lines, chosen, strict=False) if new is not None]
    if not lines or len(named) != len(lines):
        return context
    found = [variant_difference(line, new, many) for line, new in named]
    known = [one for one in found if one is not None]
    return msgspec.structs.replace(
        context,
        wanted=tuple(f"{line.name} ({_options(new)})" for line, new in named),
        difference=sum(known) if len(known) == len(named) else None,
    )


def _entry(
    context: OrderContext, wanted: str | None, entries: Sequence[Part], action: Action, argument: str
) -> OrderContext:
    """With the entries that there are beside the usual one, and the one that is wanted."""
    order = context.order()
    field = action.usual.get(argument)
    usual = order.value(field) if order is not None and field else None
    others = [one for one in entries if one.id != usual]
    chosen = tuple(_label(one) for one in others if one.id == wanted)
    return msgspec.structs.replace(context, offers=tuple(map(_label, others)), wanted=chosen)


def _label(entry: Part) -> str:
    """What people call a list entry: its field `label`, else its id."""
    return next((str(one.value) for one in entry.fields if one.name == LABEL and one.value), entry.id)


def _options(variant: Variant) -> str:
    return ", ".join(variant.options.values()) or variant.id
