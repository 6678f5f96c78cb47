"""The worked cases of workflow files, run through the same facts and rules as real messages."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from server.conversation.conversation import Assurance
from server.errors import CopilotError
from server.policy.decision import Decision
from server.policy.facts import Facts, FactValue, derive
from server.policy.rules import RuleBook, WorkflowRules
from server.policy.schema import CONSTANTS, DATED, ORDER, REGION, FactType
from server.workflow.workflow import Case, Workflow

USUAL_DAY = date(2026, 1, 15)  # a case that does not care which day it is

_PYTHON: dict[FactType, tuple[type, ...]] = {
    FactType.BOOL: (bool,),
    FactType.INT: (int,),
    FactType.DOUBLE: (int, float),
    FactType.STRING: (str,),
    FactType.TIMESTAMP: (date,),
}


class CaseFailed(CopilotError):
    """A case that comes out differently from what it expects."""


def run_cases(book: RuleBook) -> list[CopilotError]:
    """Every case that is not written right or does not come out as it says."""
    problems: dict[str, CopilotError] = {}
    for rules in book.all_rules():
        for index, case in enumerate(rules.workflow.cases):
            found = _run(rules, case, rules.workflow.place(f"case.{index}"))
            problems |= {problem.sentence: problem for problem in found}
    return list(problems.values())


def unexercised_rules(book: RuleBook) -> list[CopilotError]:
    """Rules that no case reaches."""
    reached: dict[str, set[str]] = {}
    workflows: dict[str, Workflow] = {}
    for rules in book.all_rules():
        source = rules.workflow.source
        workflows[source] = rules.workflow
        for case in rules.workflow.cases:
            known, faults = case_facts(rules, case)
            if not faults:
                reached.setdefault(source, set()).update(hit.rule for hit in rules.decide(known).rules)
    return [
        CopilotError(
            f"no case exercises rule `{rule.id}`",
            where=workflow.place(f"rule.{rule.id}"),
            remedy="add a [[case]] that it decides",
        )
        for source, workflow in workflows.items()
        for rule in workflow.rules
        if rule.id not in workflow.inherited and rule.id not in reached.get(source, set())
    ]


def case_facts(rules: WorkflowRules, case: Case) -> tuple[Facts, list[str]]:
    """A case's facts with the usual ones filled in, and what is wrong with those it names."""
    faults: list[str] = []
    given: dict[str, Any] = {}
    settable = [name for name in rules.schema.types if name not in CONSTANTS and "days_since_" not in name]
    for name, value in flat(case.facts):
        if name not in settable:
            near = difflib.get_close_matches(name, settable, n=1)
            faults.append(f"there is no fact `{name}` to set{f', only `{near[0]}`' if near else ''}")
        elif problem := _wrong_type(rules, name, value):
            faults.append(problem)
        else:
            given[name] = _level(value) if name == "customer.assurance" else value
    try:
        zone = ZoneInfo(case.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        faults.append(f"there is no time zone `{case.timezone}`")
        zone = ZoneInfo("UTC")
    today = given.pop("today", USUAL_DAY)
    now = given.pop("now", None) or datetime.combine(today, time(12), zone)
    if now.tzinfo is None:
        now = now.replace(tzinfo=zone)
    assurance = given.get("customer.assurance", int(rules.workflow.assurance))
    found = any(name in given for name in rules.schema.fields if name.startswith(f"{ORDER}."))
    unasked = [
        name
        for name, kind in rules.schema.types.items()
        if name.startswith("request.") and kind is FactType.BOOL and not name.startswith("request.has_")
    ]
    values: dict[str, FactValue | date] = {
        **dict.fromkeys(unasked, False),
        "brand": rules.brand,
        "language": "en",
        REGION: next(iter(rules.workflow.regions), ""),
        "customer.assurance": assurance,
        "customer.failed": 0,
        "customer.known": assurance >= Assurance.MATCHED,
        "orders.available": True,
        "orders.count": int(given.get("order.found", found)),
        "order.mentioned": False,
        "order.found": found,
        "lines.unsure": False,
        "passage.found": False,
        "passage.foreign": False,
        "conversation.refused": 0,
        "conversation.failed": 0,
        **_unasked(rules),
        **given,
    }
    lines = values.setdefault("lines.count", int(bool(values["order.found"])))
    values.setdefault("lines.selected", int(lines == 1))
    values.setdefault("order.unknown", bool(values["order.mentioned"]) and not values["order.found"])
    return derive(rules.schema, values, now=now.astimezone(UTC), timezone=zone), faults


def flat(tables: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Nested tables by dotted names."""
    for key, value in tables.items():
        if isinstance(value, Mapping):
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def _unasked(rules: WorkflowRules) -> dict[str, FactValue | date]:
    """What requests tell in any case, as it is where nothing was asked for."""
    types = rules.schema.types
    return {
        name: False
        for name, kind in types.items()
        if name.startswith("request.") and kind is FactType.BOOL and not name.startswith("request.has_")
    }


def _run(rules: WorkflowRules, case: Case, where: str) -> list[CopilotError]:
    known, faults = case_facts(rules, case)
    title = f"case `{case.name}`"
    if faults:
        return [CopilotError(f"{title}: {fault}", where=where, remedy="mend the case") for fault in faults]
    decision = rules.decide(known)
    hit = decision.rules[0]
    expected = (case.decision, case.wording, case.rule or hit.rule)
    if (decision.verdict.value, decision.wording, hit.rule) == expected and not hit.problem:
        return []
    what = f"{title} expects {_story(*expected[:2], case.rule)} and gets {_outcome(decision)}"
    return [CaseFailed(what, where=where, remedy="mend the rules or the case")]


def _story(verdict: str, wording: str, rule: str) -> str:
    return f"{verdict} with `{wording}`{f' by rule `{rule}`' if rule else ''}"


def _outcome(decision: Decision) -> str:
    hit = decision.rules[0]
    story = _story(decision.verdict.value, decision.wording, hit.rule)
    return f"{story}: {hit.problem}" if hit.problem else story


def _wrong_type(rules: WorkflowRules, name: str, value: Any) -> str:
    """Why a case cannot set a fact to this value; empty when it can."""
    kind = rules.schema.types[name]
    if name == "customer.assurance":
        levels = ", ".join(level.name.lower() for level in Assurance)
        return "" if _level(value) is not None else f"`{name}` is one of {levels}"
    is_bool = isinstance(value, bool)
    if is_bool is not (kind is FactType.BOOL) or not isinstance(value, _PYTHON[kind]):
        return f"`{name}` is {kind.value.lower()}, not {type(value).__name__}"
    field = rules.schema.fields.get(name)
    if name == "today" and isinstance(value, datetime):
        return "`today` is a day; write `now` to set a time"
    if (name == "now" or field is DATED[1]) and not isinstance(value, datetime):
        return f"`{name}` is a time, not a day"
    return f"`{name}` is a day, not a time" if field is DATED[0] and isinstance(value, datetime) else ""


def _level(value: Any) -> int | None:
    """A level of assurance by name or number."""
    if isinstance(value, str):
        return next((level.value for level in Assurance if level.name.lower() == value), None)
    valid = isinstance(value, int) and not isinstance(value, bool) and value in set(Assurance)
    return int(value) if valid else None
