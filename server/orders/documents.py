"""Customers, orders and products as plain documents: what expressions read, effects change and changes keep.

Money is in minor units, dates and times are ISO texts, a declared value that is missing is None.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from server.orders.context import Customer, Field, Line, Order, Part, Product, Scalar, Variant
from server.orders.records import FieldRecord, PartRecord, Records

Document = dict[str, Any]
LINES = "lines"
_LINE_KEYS = ("id", "name", "product", "quantity", "amount", "options")


def order_document(order: Order) -> Document:
    """{id, currency, <field>..., lines: [...], <list>: [...]}."""
    return {
        **_values(order.fields),
        **_parts(order.parts),
        LINES: [line_document(line) for line in order.lines],
        "id": order.id,
        "currency": order.currency,
    }


def line_document(line: Line) -> Document:
    """{id, name, product, quantity, amount, options}."""
    return {
        "id": line.id,
        "name": line.name,
        "product": line.product,
        "quantity": line.quantity,
        "amount": line.amount,
        "options": dict(line.options),
    }


def customer_document(customer: Customer) -> Document:
    """{id, name, language, <field>..., <list>: [...]}."""
    return {
        **_values(customer.fields),
        **_parts(customer.parts),
        "id": customer.id,
        "name": customer.name,
        "language": customer.language,
    }


def product_document(product: Product) -> Document:
    """{id, name, <field>..., variants: [...]}."""
    return {
        **_values(product.fields),
        "id": product.id,
        "name": product.name,
        "variants": [variant_document(variant) for variant in product.variants],
    }


def variant_document(variant: Variant) -> Document:
    """{id, amount, available, options, <field>...}."""
    return {
        **_values(variant.fields),
        "id": variant.id,
        "amount": variant.amount,
        "available": variant.available,
        "options": dict(variant.options),
    }


def order_from(document: Document, base: Order, records: Records) -> Order:
    """The order that a changed document describes; what the brand does not declare any more is left out.

    msgspec.ValidationError for a document that describes none.
    """
    own = records.order
    lines = [{key: entry[key] for key in _LINE_KEYS if key in entry} for entry in _entries(document, LINES)]
    return Order(
        id=base.id,
        fields=_fields(document, own.fields, base.currency),
        lines=msgspec.convert(lines, tuple[Line, ...]),
        currency=base.currency,
        parts=_parts_from(document, own.parts, base.currency),
    )


def customer_from(document: Document, base: Customer, records: Records) -> Customer:
    """The customer that a changed document describes; name, e-mail and postcode stay."""
    own = records.customer
    held = (*base.fields, *(field for part in base.parts.values() for one in part for field in one.fields))
    currency = next((field.currency for field in held if field.currency), records.brand.currency)
    return msgspec.structs.replace(
        base,
        fields=_fields(document, own.fields, currency),
        parts=_parts_from(document, own.parts, currency),
    )


def _entries(document: Mapping[str, Any], name: str) -> list[Document]:
    return msgspec.convert(document.get(name, []), list[Document])


def _values(fields: Iterable[Field]) -> dict[str, Scalar]:
    return {field.name: field.value for field in fields}


def _parts(parts: Mapping[str, tuple[Part, ...]]) -> Document:
    return {
        name: [{**_values(part.fields), "id": part.id} for part in entries] for name, entries in parts.items()
    }


def _fields(
    document: Mapping[str, Any], records: Mapping[str, FieldRecord], currency: str | None
) -> tuple[Field, ...]:
    return tuple(
        Field(name, field.type, document.get(name), currency if field.type == "money" else None)
        for name, field in records.items()
    )


def _parts_from(
    document: Mapping[str, Any], records: Mapping[str, PartRecord], currency: str | None
) -> dict[str, tuple[Part, ...]]:
    return {
        name: tuple(
            Part(str(entry.get("id")), _fields(entry, record.fields, currency))
            for entry in _entries(document, name)
        )
        for name, record in records.items()
    }
