"""What a customer asks to be done, as arguments: other variants, list entries, choices, addresses. Pure.

Nothing is guessed: what was not named stays missing, and the reply asks for it with what there is to choose from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from server.orders.actions import ActionRecord
from server.orders.context import Line, Order, OrderContext, Part, Product, Variant
from server.orders.letters import words
from server.orders.lines import choose
from server.orders.records import LineRecord, Records
from server.policy.request import Request
from server.workflow.workflow import Action, Workflow

ADDRESS, VARIANTS = "address", "variants"
NAMED = "named"
LABEL = "label"
_LONGEST = 160
_FEWEST_WORDS = 3
_FEWEST_UNSPACED = 6
_AFTER_COLON = re.compile(r"[:：]\s*([^:：]+)$", re.DOTALL)
_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ASKS = ("?", "？", "؟")


class Said(msgspec.Struct, frozen=True):
    """A customer's message: `text`, the same without order numbers and e-mails, and whether it asks for a workflow."""

    text: str
    bare: str
    asks: bool


def instead(
    workflow: Workflow,
    records: Records,
    context: OrderContext,
    said: Sequence[Said],
    products: Mapping[str, Product],
) -> tuple[Request, OrderContext]:
    """The request for the workflow's actions, and the context with what is wanted and offered; newest message last."""
    arguments: dict[str, Any] = {}
    for name, action in workflow.actions.items():
        record = records.actions.get(name)
        if record is None:
            continue
        for argument, kind in record.arguments.items():
            if kind == "lines" and context.lines:
                arguments[argument] = list(context.lines)
            elif kind == VARIANTS and records.order.lines is not None:
                ids, context = _variants(context, said, records.order.lines, products)
                if ids:
                    arguments[argument] = ids
            elif "." in kind:
                entry, context = _entry(argument, kind, action, context, said)
                if entry:
                    arguments[argument] = entry
            elif argument in record.choices:
                if choice := _choice(argument, record, said):
                    arguments[argument] = choice
            elif kind == "text" and ADDRESS in argument and (place := _address(said)):
                arguments[argument] = place
    texts = {name: value for name, value in arguments.items() if isinstance(value, str) and ADDRESS in name}
    return Request(arguments), msgspec.structs.replace(context, said=texts)


def _variants(
    context: OrderContext, said: Sequence[Said], record: LineRecord, products: Mapping[str, Product]
) -> tuple[list[str], OrderContext]:
    """For each chosen line the variant that it should become, empty unless all are named; `offers` are those on sale."""
    lines = context.lines_of(context.lines)
    found: list[tuple[Line, Variant]] = []
    offers: list[str] = []
    for line in lines:
        product = products.get(line.product or "")
        others = [one for one in product.variants if one.id != line.id] if product is not None else []
        if any(_DAY.fullmatch(one.id) for one in others):  # days are read as days, not by words
            return [], context
        offers += [_options(one) for one in others if one.available]
        if product is not None and (wanted := _named_variant(line, product, said, record)):
            found.append((line, wanted))
    if not lines or len(found) != len(lines):
        return [], msgspec.structs.replace(context, offers=tuple(offers))
    amounts = [
        None if new.amount is None or line.amount is None else (new.amount - line.amount) * line.quantity
        for line, new in found
    ]
    known = [amount for amount in amounts if amount is not None]
    return [new.id for _, new in found], msgspec.structs.replace(
        context,
        wanted=tuple(f"{line.name} ({_options(new)})" for line, new in found),
        offers=tuple(offers),
        difference=sum(known) if len(known) == len(amounts) else None,
    )


def _named_variant(line: Line, product: Product, said: Sequence[Said], record: LineRecord) -> Variant | None:
    """The one other variant that the newest message with words for any names: "the black one, not the brass one"."""
    rows = tuple(Line(one.id, "", 1, None, one.options) for one in product.variants)
    if len(rows) < 2:
        return None
    for one in reversed(said):
        chosen = choose([one.text], Order("", (), rows), record)
        if chosen.reason == NAMED:
            others = [variant for variant in product.variants if variant.id in chosen.lines]
            others = [variant for variant in others if variant.id != line.id]
            if others:
                return others[0] if len(others) == 1 else None
    return None


def _entry(
    argument: str, kind: str, action: Action, context: OrderContext, said: Sequence[Said]
) -> tuple[str, OrderContext]:
    """The id of the list entry that is named beside the usual one, or the only other one; `offers` are the others."""
    owner, _, part = kind.partition(".")
    order = context.order()
    holder = context.about if owner == "customer" else order
    usual = order.value(action.usual[argument]) if order is not None and argument in action.usual else None
    others = [one for one in (holder.parts.get(part, ()) if holder is not None else ()) if one.id != usual]
    context = msgspec.structs.replace(context, offers=tuple(map(_label, others)))
    if len(others) == 1:
        chosen = others
    else:
        chosen = next(
            (fit for one in reversed(said) if len(fit := [e for e in others if _names(one.text, e)]) == 1), []
        )
    if not chosen:
        return "", context
    return chosen[0].id, msgspec.structs.replace(context, wanted=(_label(chosen[0]),))


def _names(text: str, entry: Part) -> bool:
    """Whether a text says a value of the entry: its kind, its brand, its last digits."""
    spoken = f" {' '.join(words(text))} "
    values = [one.value for one in entry.fields if isinstance(one.value, str)]
    return any(f" {' '.join(words(value.replace('_', ' ')))} " in spoken for value in values)


def _label(entry: Part) -> str:
    """What people call a list entry: its field `label`, else its id."""
    return next((str(one.value) for one in entry.fields if one.name == LABEL and one.value), entry.id)


def _choice(argument: str, record: ActionRecord, said: Sequence[Said]) -> str:
    """The one choice that the newest message naming any names, by what people call it."""
    for one in reversed(said):
        spoken = f" {' '.join(words(one.text))} "
        found = [
            choice
            for choice in record.choices[argument]
            if any(_holds(spoken, way) for way in record.choice_words.get(choice, (choice,)))
        ]
        if found:
            return found[0] if len(found) == 1 else ""
    return ""


def _holds(spoken: str, way: str) -> bool:
    """Whether a text has a word or its beginning ("kündig" for "kündigen"); scripts without spaces anywhere."""
    said = " ".join(words(way))
    return bool(said) and (said in spoken if _UNSPACED.search(said) else f" {said}" in spoken)


def _address(said: Sequence[Said]) -> str:
    """The newest message that is an address, or what stands behind a colon; empty when none looks like one."""
    for one in reversed(said):
        tail = _AFTER_COLON.search(one.bare)
        for part in (tail.group(1) if tail else "", "" if one.asks else one.bare):
            place = " ".join(part.split()).strip(" .。")
            if _looks_like_place(place):
                return place
    return ""


def _looks_like_place(text: str) -> bool:
    """A number among some words, no question, not a story."""
    if (
        not any(char.isdigit() for char in text)
        or len(text) > _LONGEST
        or any(mark in text for mark in _ASKS)
    ):
        return False
    long_enough = len(text) >= _FEWEST_UNSPACED if _UNSPACED.search(text) else False
    return long_enough or len(text.split()) >= _FEWEST_WORDS


def _options(variant: Variant) -> str:
    return ", ".join(variant.options.values()) or variant.id
