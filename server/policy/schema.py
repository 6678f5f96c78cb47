"""Which facts rules may read and of which type: fixed ones, a brand's fields, a workflow's parameters."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Mapping
from datetime import date

import msgspec

from server.conversation.conversation import Assurance
from server.errors import CopilotError
from server.orders.actions import ActionRecord
from server.orders.context import FieldType
from server.orders.expressions import check
from server.orders.records import Records
from server.policy.request import CONFIRMED, READABLE, request_fields
from server.workflow.workflow import TODAY, Deadline, DerivedFact, Rule

Parameter = str | int | float | bool


class FactType(enum.StrEnum):
    """A fact's type in conditions; days since a date are INT, so that a day of 23 hours is still one."""

    BOOL = "BOOL"
    INT = "INT"
    DOUBLE = "DOUBLE"
    STRING = "STRING"
    TIMESTAMP = "TIMESTAMP"


ORDER = "order"
CUSTOMER = "customer"
DERIVED = "facts"
REGION = "region"
ENTITIES = (ORDER,)

# Names for numbers, so that a rule reads `customer.assurance < assurance.matched`.
CONSTANTS: dict[str, int] = {f"assurance.{level.name.lower()}": level.value for level in Assurance}

FIXED: dict[str, FactType] = {
    "brand": FactType.STRING,
    "language": FactType.STRING,
    REGION: FactType.STRING,
    "now": FactType.TIMESTAMP,
    "today": FactType.TIMESTAMP,
    "customer.assurance": FactType.INT,
    "customer.failed": FactType.INT,
    "customer.known": FactType.BOOL,
    "orders.available": FactType.BOOL,
    "orders.count": FactType.INT,
    "order.mentioned": FactType.BOOL,
    "order.found": FactType.BOOL,
    "order.unknown": FactType.BOOL,
    "lines.count": FactType.INT,
    "lines.selected": FactType.INT,
    "lines.unsure": FactType.BOOL,
    CONFIRMED: FactType.BOOL,
    "passage.found": FactType.BOOL,
    "passage.foreign": FactType.BOOL,
    "conversation.refused": FactType.INT,
    "conversation.failed": FactType.INT,
    **dict.fromkeys(CONSTANTS, FactType.INT),
}

DATED = (FieldType.DATE, FieldType.TIME)

_OF_FIELD = {
    FieldType.TEXT: FactType.STRING,
    FieldType.INTEGER: FactType.INT,
    FieldType.MONEY: FactType.INT,
    FieldType.DATE: FactType.TIMESTAMP,
    FieldType.TIME: FactType.TIMESTAMP,
    FieldType.FLAG: FactType.BOOL,
}
_OF_PARAMETER = {bool: FactType.BOOL, int: FactType.INT, float: FactType.DOUBLE, str: FactType.STRING}
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_DERIVED = ("has_", "days_since_", "workdays_since_")


class FactSchema(msgspec.Struct, frozen=True):
    """Fact names to types; `fields` are the declared ones by dotted name (`order.promised_on`).

    `actions` are the core system's with their arguments, `deadlines` dates so many days after another field,
    `derived` what a workflow works out from whole records, `proposed` the actions that it may propose, `validity`
    the first and last day of rules by the fact that tells whether they apply, and the date that is looked at.
    `regional` are the schemas of regions in which other rules or parameters apply.
    """

    types: dict[str, FactType]
    fields: dict[str, FieldType]
    actions: Mapping[str, ActionRecord] = {}
    deadlines: Mapping[str, tuple[str, int]] = {}
    records: Records | None = None
    derived: Mapping[str, str] = {}
    proposed: tuple[str, ...] = ()
    validity: Mapping[str, tuple[date | None, date | None, str]] = {}
    regional: Mapping[str, FactSchema] = {}


def brand_schema(records: Records) -> FactSchema:
    """The schema of a brand with these records."""
    order = fact_schema(
        [(name, field.type) for name, field in records.order.fields.items()], actions=records.actions
    )
    declared = dict(order.fields)
    for name, field in records.customer.fields.items():
        dotted = f"{CUSTOMER}.{name}"
        if dotted not in FIXED:
            declared[dotted] = field.type
    return msgspec.structs.replace(_schema(declared, {}, records.actions), records=records)


def fact_schema(
    fields: Iterable[tuple[str, FieldType]],
    parameters: Mapping[str, Parameter] | None = None,
    actions: Mapping[str, ActionRecord] | None = None,
) -> FactSchema:
    """The schema of a brand whose orders have these fields; CopilotError for a name that cannot be one."""
    declared: dict[str, FieldType] = {}
    for name, kind in fields:
        dotted = f"{ORDER}.{name}"
        if problem := _unfit(dotted, declared):
            raise CopilotError(problem, where=f"field `{name}`", remedy="give the field another name")
        declared[dotted] = kind
    return _schema(declared, parameters or {}, actions or {})


def action_name(action: str) -> str:
    """The fact that tells how an action of this conversation stands: none, running, done, told, failed, unclear."""
    return f"actions.{action}"


def valid_name(rule: str) -> str:
    """The fact that tells whether a rule applies on the day it looks at."""
    return f"valid.{rule}"


def timed(schema: FactSchema, rules: Iterable[Rule]) -> tuple[FactSchema, dict[str, str]]:
    """The schema with the validity of rules, and what is wrong with it by rule."""
    problems: dict[str, str] = {}
    validity: dict[str, tuple[date | None, date | None, str]] = {}
    for rule in rules:
        if not rule.timed:
            continue
        looks_at = rule.valid_on if rule.valid_on == TODAY else f"{ORDER}.{rule.valid_on}"
        if rule.valid_on != TODAY and schema.fields.get(looks_at) not in DATED:
            problems[rule.id] = f"rule `{rule.id}` looks at `{rule.valid_on}`, which is no date of an order"
        elif rule.valid_from and rule.valid_to and rule.valid_from > rule.valid_to:
            problems[rule.id] = f"rule `{rule.id}` ends before it begins"
        else:
            validity[valid_name(rule.id)] = (rule.valid_from, rule.valid_to, looks_at)
    types = schema.types | dict.fromkeys(validity, FactType.BOOL)
    return msgspec.structs.replace(schema, types=types, validity=validity), problems


def widened(
    schema: FactSchema,
    fields: Mapping[str, FieldType],
    parameters: Mapping[str, Parameter],
    deadlines: Mapping[str, Deadline] | None = None,
    actions: Iterable[str] = (),
    derived: Mapping[str, DerivedFact] | None = None,
) -> tuple[FactSchema, dict[str, str]]:
    """The schema with a workflow's own fields and parameters, and what is wrong with any of them by name."""
    problems: dict[str, str] = {}
    declared = dict(schema.fields)
    for dotted, kind in fields.items():
        entity = dotted.partition(".")[0]
        if entity not in ENTITIES:
            problems[f"fields.{dotted}"] = f"no facts are kept of `{entity}`, only of {', '.join(ENTITIES)}"
        elif (theirs := schema.fields.get(dotted)) is None:
            if problem := _unfit(dotted, declared):
                problems[f"fields.{dotted}"] = problem
            declared[dotted] = kind
        elif theirs is not kind:
            problems[f"fields.{dotted}"] = f"`{dotted}` is {theirs} in the brand's records, not {kind}"
    dates, unfit = _deadlines(deadlines or {}, declared, parameters)
    problems |= unfit
    declared |= dict.fromkeys(dates, FieldType.DATE)
    taken = {dotted.partition(".")[2] for dotted in declared if dotted.startswith(f"{ORDER}.")}
    for name in parameters:
        if name in taken:
            problems[f"parameters.{name}"] = f"`{name}` is also the name of a field"
        elif name.startswith(_DERIVED):
            problems[f"parameters.{name}"] = f"`{name}` is named like a fact that follows from others"
    proposed = tuple(actions)
    asked, always = request_fields(
        [schema.actions[name] for name in proposed if name in schema.actions], schema.records
    )
    declared |= asked
    for name, fact in (derived or {}).items():
        declared[f"{DERIVED}.{name}"] = FieldType(fact.type)
        if what := check(fact.value, READABLE):
            problems[f"facts.{name}"] = f"fact `{name}`: {what}"
    full = _schema(declared, parameters, schema.actions, dates)
    types = full.types | dict.fromkeys(map(action_name, proposed), FactType.STRING)
    types |= {name: _OF_FIELD[kind] for name, kind in always.items()}
    return msgspec.structs.replace(
        full,
        types=types,
        records=schema.records,
        derived={f"{DERIVED}.{name}": fact.value for name, fact in (derived or {}).items()},
        proposed=tuple(name for name in proposed if name in schema.actions),
    ), problems


def has_name(dotted: str) -> str:
    """`order.promised_on` -> `order.has_promised_on`."""
    entity, _, name = dotted.rpartition(".")
    return f"{entity}.has_{name}"


def days_name(dotted: str) -> str:
    """`order.promised_on` -> `order.days_since_promised_on`."""
    entity, _, name = dotted.rpartition(".")
    return f"{entity}.days_since_{name}"


def workdays_name(dotted: str) -> str:
    """`order.promised_on` -> `order.workdays_since_promised_on`."""
    entity, _, name = dotted.rpartition(".")
    return f"{entity}.workdays_since_{name}"


def _schema(
    fields: dict[str, FieldType],
    parameters: Mapping[str, Parameter],
    actions: Mapping[str, ActionRecord],
    deadlines: Mapping[str, tuple[str, int]] | None = None,
) -> FactSchema:
    types = dict(FIXED)
    for dotted, kind in fields.items():
        types[dotted] = _OF_FIELD[kind]
        types[has_name(dotted)] = FactType.BOOL
        if kind in DATED:
            types[days_name(dotted)] = types[workdays_name(dotted)] = FactType.INT
    types |= {f"parameters.{name}": _OF_PARAMETER[type(value)] for name, value in parameters.items()}
    return FactSchema(types, fields, actions, deadlines or {})


def _deadlines(
    deadlines: Mapping[str, Deadline],
    declared: Mapping[str, FieldType],
    parameters: Mapping[str, Parameter],
) -> tuple[dict[str, tuple[str, int]], dict[str, str]]:
    """Of each deadline the date it counts from and its days, and what is wrong with any by name."""
    dates: dict[str, tuple[str, int]] = {}
    problems: dict[str, str] = {}
    for name, deadline in deadlines.items():
        dotted, after, days = f"{ORDER}.{name}", f"{ORDER}.{deadline.after}", parameters.get(deadline.days)
        if declared.get(after) is not FieldType.DATE:
            problems[f"deadline.{name}"] = f"`{deadline.after}` is no date of an order"
        elif not isinstance(days, int) or isinstance(days, bool):
            problems[f"deadline.{name}"] = f"`{deadline.days}` is no parameter that counts days"
        elif problem := _unfit(dotted, declared):
            problems[f"deadline.{name}"] = problem
        else:
            dates[dotted] = (after, days)
    return dates, problems


def _unfit(dotted: str, declared: Mapping[str, FieldType]) -> str:
    """Why a field cannot have this name; empty when it can."""
    name = dotted.partition(".")[2]
    if not _NAME.fullmatch(name):
        return f"`{name}` is not a name of small letters, digits and underscores"
    if dotted in FIXED or name.startswith(_DERIVED):
        return f"`{dotted}` is a fact that follows from others"
    return f"`{dotted}` is declared twice" if dotted in declared else ""
