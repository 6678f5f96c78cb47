"""Where the arguments of an action come from, and whether the core system takes them so."""

from __future__ import annotations

from server.orders.actions import ActionRecord
from server.orders.context import FieldType
from server.policy.schema import ORDER, FactSchema
from server.workflow.workflow import Action

ORDER_ID, CUSTOMER_ID, LINE_IDS, LINES_AMOUNT = "order.id", "customer.id", "lines.ids", "lines.amount"
REQUEST = "request"
_BY_KIND = {"order": ORDER_ID, "lines": LINE_IDS, "customer": CUSTOMER_ID}
_FIXED = {ORDER_ID: "text", CUSTOMER_ID: "text", LINE_IDS: "list", LINES_AMOUNT: "money"}


def argument_type(source: str, schema: FactSchema) -> str | None:
    """The type of what stands at a source, None for an unknown one."""
    if source in _FIXED:
        return _FIXED[source]
    kind: FieldType | None = schema.fields.get(source) if source.startswith(f"{ORDER}.") else None
    return kind.value if kind is not None else None


def taken_as(kind: str) -> str:
    """The type of a source that an argument of a declared type takes: what refers to something is an id."""
    if kind in ("lines", "variants"):
        return "list"
    if kind == "quantity":
        return "integer"
    return "text" if kind in ("order", "customer") or "." in kind else kind


def sources(action: Action, record: ActionRecord) -> dict[str, str]:
    """Where each argument of an action comes from: as the workflow says, else where its type says."""
    usual = {argument: _BY_KIND.get(kind, REQUEST) for argument, kind in record.arguments.items()}
    if record.order_argument:
        usual[record.order_argument] = ORDER_ID
    return usual | action.arguments


def unfit_action(action: Action, name: str, schema: FactSchema) -> str:
    """Why an action cannot be run in a brand's core system as it is written; empty when it can."""
    record = schema.actions.get(name)
    if record is None:
        return f"the records declare no action `{name}`"
    if not set(action.arguments) <= set(record.arguments):
        return f"action `{name}` takes the arguments {', '.join(sorted(record.arguments))}"
    for argument, source in sources(action, record).items():
        if source == REQUEST:
            continue
        kind = argument_type(source, schema)
        if kind is None:
            return f"`{source}` is nothing that an argument can be taken from"
        if kind != taken_as(record.arguments[argument]):
            return f"argument `{argument}` is {record.arguments[argument]}, `{source}` is {kind}"
    for argument, field in (*action.usual.items(), *action.replaces.items()):
        if argument not in record.arguments or f"{ORDER}.{field}" not in schema.fields:
            return f"`{argument}` is no argument or orders have no field `{field}`"
    if action.changes and set(action.changes) != set(record.changed):
        return f"action `{name}` changes {', '.join(sorted(record.changed))}; say so in `changes`"
    return ""
