"""What an agent mended about an order, laid over what the core system says: pure."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from server.orders.context import OrderContext, Scalar


def with_facts(context: OrderContext, facts: Mapping[str, Scalar]) -> OrderContext:
    """The context with these fields of the selected order as the agent knows them; `mended` names them."""
    order = context.order()
    if order is None or not facts:
        return context
    fields = tuple(
        msgspec.structs.replace(field, value=facts[field.name]) if field.name in facts else field
        for field in order.fields
    )
    mended = tuple(field.name for field in order.fields if field.name in facts)
    orders = tuple(
        msgspec.structs.replace(one, fields=fields) if one.id == order.id else one for one in context.orders
    )
    return msgspec.structs.replace(context, orders=orders, mended=mended)


def with_lines(context: OrderContext, lines: tuple[str, ...]) -> OrderContext:
    """The context with those of these lines that the selected order has; as it was when it has none of them."""
    meant = tuple(line.id for line in context.lines_of(lines))
    return msgspec.structs.replace(context, lines=meant, choices=()) if meant else context
