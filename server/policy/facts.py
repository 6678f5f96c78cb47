"""What was read and understood as facts for rules: typed, in the brand's time zone, missing ones left out."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from server.conversation.conversation import Identity
from server.orders.context import Customer, FieldType, Order, OrderContext, Product, Scalar
from server.orders.expressions import ExpressionFailed, evaluate
from server.policy.request import About, Request, documents, request_facts
from server.policy.schema import (
    CUSTOMER,
    DATED,
    ORDER,
    REGION,
    FactSchema,
    FactType,
    action_name,
    days_name,
    fact_schema,
    has_name,
    workdays_name,
)
from server.workflow.workflow import TODAY

__all__ = [
    "FactSchema",
    "FactValue",
    "Facts",
    "day_start",
    "derive",
    "fact_schema",
    "facts",
    "from_inputs",
    "to_input",
    "workdays",
]

FactValue = str | int | float | bool | datetime
Facts = dict[str, FactValue]
Catalogue = Mapping[str, Mapping[str, Product]]
log = logging.getLogger(__name__)


def facts(
    schema: FactSchema,
    context: OrderContext,
    identity: Identity,
    *,
    now: datetime,
    timezone: tzinfo,
    brand: str,
    language: str,
    mentioned: bool,
    failed: int = 0,
    actions: Mapping[str, str] | None = None,
    request: Request | None = None,
    catalogue: Catalogue | None = None,
    passage: str = "",
    refused: int = 0,
    failures: int = 0,
) -> Facts:
    """All facts of a message; orders of anyone but `identity` are not seen.

    `mentioned`: the customer named an order; `failed`: attempts to say who they are that fitted nobody;
    `actions`: how the actions of this conversation stand, by name; `request`: what is asked to be done, as far as
    it is known; `catalogue`: products by catalogue and key; `passage`: the language of what an article says on the
    matter, empty when none does; `refused`, `failures`: how often the same was refused in this conversation, and how
    often doing it failed.
    """
    theirs = context.customer is not None and context.customer == identity.customer_id
    order = context.order() if theirs else None
    values: dict[str, FactValue | date] = {
        "brand": brand,
        "language": language,
        REGION: _region(schema, order, context.about if theirs else None),
        "customer.assurance": int(identity.assurance),
        "customer.failed": failed,
        "customer.known": identity.customer_id is not None,
        "orders.available": not context.problem and (theirs or context.customer is None),
        "orders.count": len(context.orders) if theirs else 0,
        "order.mentioned": mentioned,
        "order.found": order is not None,
        "order.unknown": mentioned and order is None,
        "lines.count": len(order.lines) if order is not None else 0,
        "lines.selected": len(context.lines_of(context.lines)) if order is not None else 0,
        "lines.unsure": order is not None and not context.lines and bool(context.choices),
        "passage.found": passage == language,
        "passage.foreign": passage not in ("", language),
        "conversation.refused": refused,
        "conversation.failed": failures,
    }
    values |= {action_name(name): state for name, state in (actions or {}).items()}
    for field in order.fields if order is not None else ():
        kind = schema.fields.get(f"{ORDER}.{field.name}")
        read = field_value(kind, field.value) if kind is not None else None
        if read is not None:
            values[f"{ORDER}.{field.name}"] = read
    about = About(order, context.about if theirs else None, catalogue or {}, _offered(schema))
    values |= _customer_fields(schema, about)
    values |= _requested(schema, request or Request(), about, now.astimezone(timezone).date())
    return derive(schema, values, now=now, timezone=timezone)


def _region(schema: FactSchema, order: Order | None, customer: Customer | None) -> str:
    """The brand's region of an order or its customer, empty where that is not known."""
    declared = schema.records.regions if schema.records is not None else None
    return declared.region(order, customer) if declared is not None else ""


def _customer_fields(schema: FactSchema, about: About) -> dict[str, FactValue | date]:
    found: dict[str, FactValue | date] = {}
    for field in about.customer.fields if about.customer is not None else ():
        kind = schema.fields.get(f"{CUSTOMER}.{field.name}")
        read = field_value(kind, field.value) if kind is not None else None
        if read is not None:
            found[f"{CUSTOMER}.{field.name}"] = read
    return found


def _requested(
    schema: FactSchema, request: Request, about: About, today: date
) -> dict[str, FactValue | date]:
    """The facts of the request and what is derived from whole records; what cannot be worked out stays missing."""
    own = {name: schema.actions[name] for name in schema.proposed}
    found: dict[str, FactValue | date] = {}
    for name, value in request_facts(own, request, about).items():
        kind = schema.fields.get(name)
        read = value if kind is None or isinstance(value, date) else field_value(kind, value)
        if read is not None:
            found[name] = read
    if schema.derived:
        action = next((one for one in own.values() if set(request.arguments) <= set(one.arguments)), None)
        read_by = documents(action, request, about, today)
        for name, expression in schema.derived.items():
            try:
                value = field_value(schema.fields[name], evaluate(expression, read_by))
            except ExpressionFailed as error:
                log.warning("the fact %s could not be worked out: %s", name, error)
                continue
            if value is not None:
                found[name] = value
    return found


def _offered(schema: FactSchema) -> str:
    """The catalogue that has the products of an order's lines."""
    lines = schema.records.order.lines if schema.records is not None else None
    return (lines.catalogue or "") if lines is not None else ""


def derive(
    schema: FactSchema, values: Mapping[str, FactValue | date], *, now: datetime, timezone: tzinfo
) -> Facts:
    """`values` with what follows: now, today, `has_...`, `days_since_...`; dates become local midnights.

    In a region with other parameters deadlines are those of the region.
    """
    schema = schema.regional.get(str(values.get(REGION, "")), schema)
    today = now.astimezone(timezone).date()
    known: Facts = {"now": now.astimezone(UTC), "today": day_start(today, timezone)}
    values = {**values, **_deadlines(schema, values, timezone)}
    for name, value in values.items():
        known[name] = _instant(value, timezone)
    for dotted, kind in schema.fields.items():
        given = values.get(dotted)
        known[has_name(dotted)] = given is not None
        if kind in DATED and isinstance(given, date):  # a datetime is a date, too
            day = given.astimezone(timezone).date() if isinstance(given, datetime) else given
            known[days_name(dotted)] = (today - day).days
            known[workdays_name(dotted)] = workdays(day, today)
    for name, (first, last, looks_at) in schema.validity.items():
        # Where the day is not known the fact stays missing, so that the rule asks for a person.
        if (day_then := _day_of(values.get(looks_at), today, timezone, looks_at)) is not None:
            known[name] = (first is None or day_then >= first) and (last is None or day_then <= last)
    return known


def _day_of(value: FactValue | date | None, today: date, timezone: tzinfo, looks_at: str) -> date | None:
    """The local day that a rule's validity looks at."""
    if looks_at == TODAY:
        return today
    if isinstance(value, datetime):
        return value.astimezone(timezone).date()
    return value if isinstance(value, date) else None


def _deadlines(
    schema: FactSchema, values: Mapping[str, FactValue | date], timezone: tzinfo
) -> dict[str, FactValue | date]:
    """The days on which deadlines end, where the date they count from is known and none was given."""
    found: dict[str, FactValue | date] = {}
    for dotted, (after, days) in schema.deadlines.items():
        begin = values.get(after)
        if isinstance(begin, date) and dotted not in values:
            day = begin.astimezone(timezone).date() if isinstance(begin, datetime) else begin
            found[dotted] = day + timedelta(days=days)
    return found


def field_value(kind: FieldType, raw: Scalar) -> FactValue | date | None:
    """A record's value as its declared type; None for one that is missing, empty or not of that type."""
    match kind:
        case FieldType.TEXT:
            return (raw.strip() or None) if isinstance(raw, str) else None
        case FieldType.FLAG:
            return raw if isinstance(raw, bool) else None
        case FieldType.INTEGER | FieldType.MONEY:
            return raw if isinstance(raw, int) and not isinstance(raw, bool) else None
        case FieldType.DATE | FieldType.TIME:
            return _calendar_value(kind, raw) if isinstance(raw, str) else None


def _calendar_value(kind: FieldType, raw: str) -> date | datetime | None:
    try:
        if kind is FieldType.DATE:
            return date.fromisoformat(raw)
        moment = datetime.fromisoformat(raw)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def workdays(day: date, until: date) -> int:
    """Days from Monday to Friday after `day` up to and with `until`, negative when `until` lies before it."""
    if until < day:
        return -workdays(until, day)
    weeks, rest = divmod((until - day).days, 7)
    return weeks * 5 + sum((day.weekday() + step) % 7 < 5 for step in range(1, rest + 1))


def day_start(day: date, timezone: tzinfo) -> datetime:
    """The instant (UTC) at which a day begins; where clocks skip midnight, the first instant after it."""
    return datetime.combine(day, time(), timezone).astimezone(UTC)


def to_input(value: FactValue | None) -> Scalar:
    """A fact as a decision records it: times as ISO in UTC."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value


def from_inputs(schema: FactSchema, inputs: Mapping[str, Scalar]) -> Facts:
    """The facts of a recorded decision, to decide it again."""
    restored: Facts = {}
    for name, value in inputs.items():
        if value is None:
            continue
        is_time = schema.types.get(name) is FactType.TIMESTAMP and isinstance(value, str)
        restored[name] = datetime.fromisoformat(str(value)) if is_time else value
    return restored


def _instant(value: FactValue | date, timezone: tzinfo) -> FactValue:
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return day_start(value, timezone) if isinstance(value, date) else value
