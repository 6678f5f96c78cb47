"""An action proposed for a core system, and its claim: done once or not at all."""

from __future__ import annotations

import enum
from datetime import datetime

import msgspec

from server.conversation.conversation import Assurance
from server.orders.actions import ORDER_ARGUMENT, ActionRecord
from server.orders.context import FieldType, OrderContext, Scalar
from server.policy.proposing import (
    CUSTOMER_ID,
    LINE_IDS,
    LINES_AMOUNT,
    ORDER_ID,
    REQUEST,
    sources,
    taken_as,
)
from server.policy.request import Request
from server.workflow.workflow import Action

LIST = "list"


class Argument(msgspec.Struct, frozen=True):
    """One exact argument; `type` as of fields, or list, whose `names` are what people call its ids."""

    name: str
    type: str
    value: Scalar | tuple[str, ...]
    currency: str | None = None
    names: tuple[str, ...] = ()


class ActionProposal(msgspec.Struct, frozen=True):
    """An action ready to confirm: `says` is its consequence in a sentence, `said` the same by language.

    `changes` are the fields of the order that it sets; `assurance` is needed when it is confirmed, `about` is the order.
    With `approval` a second person must allow it first, within `approve_hours`: the key that their answer is kept under.
    Without `runs` nothing here does it: people do it in their own system, and record that.
    `level` is how much of it may happen without a person; `reversible` says that it can be undone or does no harm.
    """

    name: str
    says: str
    arguments: tuple[Argument, ...] = ()
    said: dict[str, str] = {}
    changes: tuple[str, ...] = ()
    assurance: Assurance = Assurance.MATCHED
    about: str = ""
    approval: str = ""
    approve_hours: int = 0
    runs: bool = True
    reversible: bool = False
    level: int = 1

    @property
    def order(self) -> str:
        """The order that it is for."""
        return self.about or next(
            (str(one.value) for one in self.arguments if one.name == ORDER_ARGUMENT), ""
        )


class RunState(enum.StrEnum):
    """How a confirmed action stands; whatever is unclear was perhaps done and is never tried again blindly."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    UNCLEAR = "unclear"


class ActionRun(msgspec.Struct, frozen=True):
    """Body of the `action` frame: a confirmed action and how it stands since `at` (UTC).

    `elsewhere` is what an agent did in another system, and says so. `level` is that at which it ran by itself: 3 beside
    a person who did not stop it, 4 with nobody there; 0 where a person confirmed it.
    """

    suggestion: str
    action_index: int
    name: str
    order: str
    state: RunState
    at: datetime
    detail: str = ""
    elsewhere: bool = False
    level: int = 0


def propose(
    name: str,
    action: Action,
    context: OrderContext,
    said: dict[str, str],
    language: str,
    *,
    record: ActionRecord | None = None,
    request: Request | None = None,
) -> ActionProposal | str:
    """The proposal, or the argument that is missing; `language` is that of `says`.

    `record` is the core system's action, whose arguments come from `request` where nothing else is said.
    """
    arguments: list[Argument] = []
    origins = sources(action, record) if record is not None else action.arguments
    for argument, source in origins.items():
        if source == REQUEST and record is not None:
            found = _requested(argument, record, request or Request(), context)
        else:
            found = _argument(argument, source, context)
        if found is not None:
            arguments.append(found)
        elif record is None or argument not in record.optional:
            return argument
    return ActionProposal(
        name=name,
        says=said.get(language) or next(iter(said.values()), ""),
        arguments=tuple(arguments),
        said=said,
        changes=action.changes or (record.changed if record is not None else ()),
        assurance=action.assurance,
        about=str(context.selected or "") if record is not None and record.order_argument else "",
        reversible=record is not None and record.reversible,
    )


def _requested(name: str, record: ActionRecord, request: Request, context: OrderContext) -> Argument | None:
    """An argument as the conversation tells it; lists with what people call their entries where that is known."""
    value = request.arguments.get(name)
    if value is None:
        return None
    kind = record.arguments[name]
    if isinstance(value, list | tuple):
        texts = tuple(one for one in value if isinstance(one, str))
        names = context.wanted if kind == "variants" else ()
        return Argument(name, LIST, texts, names=names) if len(texts) == len(value) else None
    if isinstance(value, dict):
        return None
    currency = None
    if kind == FieldType.MONEY and (order := context.order()) is not None:
        currency = order.currency
    return Argument(name, taken_as(kind), value, currency)


def _argument(name: str, source: str, context: OrderContext) -> Argument | None:
    """An argument from its source; None when there is nothing."""
    order = context.order()
    if source == CUSTOMER_ID:
        return Argument(name, FieldType.TEXT, context.customer) if context.customer else None
    if order is None:
        return None
    lines = context.lines_of(context.lines)
    if source == ORDER_ID:
        return Argument(name, FieldType.TEXT, order.id)
    if source == LINE_IDS:
        ids, names = tuple(line.id for line in lines), tuple(line.name for line in lines)
        return Argument(name, LIST, ids, names=names) if lines else None
    if source == LINES_AMOUNT:
        amount = context.lines_amount()
        return None if amount is None else Argument(name, FieldType.MONEY, amount, order.currency)
    field = next((one for one in order.fields if f"order.{one.name}" == source), None)
    if field is None or field.value is None:
        return None
    return Argument(name, field.type, field.value, field.currency)
