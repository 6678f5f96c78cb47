"""The rules of all workflows, compiled once; deciding is pure and takes microseconds."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from server.conversation.conversation import Assurance
from server.errors import CopilotError
from server.orders.context import FieldType
from server.policy.condition import Compiler, Condition, holds
from server.policy.decision import Decision, RuleHit, Verdict
from server.policy.facts import Facts, to_input
from server.policy.proposing import unfit_action
from server.policy.schema import (
    CONSTANTS,
    REGION,
    FactSchema,
    action_name,
    fact_schema,
    has_name,
    timed,
    valid_name,
    widened,
)
from server.workflow.workflow import EVERY_BRAND, Rule, Workflow, of_brand, of_regions

log = logging.getLogger(__name__)
CANNOT_DECIDE = "cannot-decide"
ASK_IDENTITY = "ask-identity"
IDENTITY_RULE = "identity"
NO_RULE = "none"
NOT_RUN = "none"


class _Trail(NamedTuple):
    """What deciding has seen so far: all facts, names of those read, rules that one condition kept away."""

    known: Facts
    read: dict[str, None]
    near: list[Rule]


class WorkflowRules:
    """One workflow's rules as they apply to one brand; `regions` are those that apply in a region of it instead."""

    def __init__(
        self,
        workflow: Workflow,
        brand: str,
        schema: FactSchema,
        compiler: Compiler,
        rules: tuple[tuple[Rule, tuple[Condition, ...]], ...],
        regions: Mapping[str, WorkflowRules] | None = None,
    ) -> None:
        self.workflow = workflow
        self.brand = brand
        self.regions: dict[str, WorkflowRules] = dict(regions or {})
        regional: dict[str, FactSchema] = {region: rules.schema for region, rules in self.regions.items()}
        self.schema: FactSchema = msgspec.structs.replace(schema, regional=regional) if regional else schema
        self._compiler = compiler
        self._rules = rules
        # What holds unless the facts say otherwise: a field that this brand's records lack is a missing one.
        self._usual: Facts = {
            **CONSTANTS,
            **dict.fromkeys(map(has_name, schema.fields), False),
            **{f"parameters.{name}": value for name, value in workflow.parameters.items()},
            **dict.fromkeys(map(action_name, workflow.actions), NOT_RUN),
        }
        # Recorded with every decision, since wordings show them, too.
        self._shown = (
            *(f"parameters.{name}" for name in workflow.parameters),
            *schema.deadlines,
            *schema.derived,
            *(name for name in schema.fields if name.startswith("request.")),
            *((REGION,) if regional or workflow.regions else ()),
        )

    @property
    def version(self) -> str:
        """A hash of what the workflow says, in all regions of the brand."""
        own: dict[str, str] = {region: rules.workflow.version for region, rules in self.regions.items()}
        if not own:
            return self.workflow.version
        return hashlib.sha256(f"{self.workflow.version}:{sorted(own.items())}".encode()).hexdigest()[:16]

    def everywhere(self) -> tuple[WorkflowRules, ...]:
        """These rules and those of regions, each once."""
        return (self, *{id(rules): rules for rules in self.regions.values()}.values())

    def conditions(self) -> tuple[tuple[Rule, frozenset[str]], ...]:
        """Each rule with what must all hold for it, layout aside; nothing for one that always applies."""
        return tuple(
            (rule, frozenset(" ".join(one.text.split()) for one in parts if one.text.strip() != "true"))
            for rule, parts in self._rules
        )

    def decide(self, facts: Facts) -> Decision:
        """The first rule whose conditions all hold decides; whatever cannot be evaluated asks for a person.

        Near are rules before it that one condition kept from another verdict. Where the facts name a region with rules
        of its own, those decide.
        """
        elsewhere = self.regions.get(str(facts.get(REGION, "")))
        if elsewhere is not None:
            return elsewhere.decide(facts)
        trail = _Trail({**self._usual, **facts}, dict.fromkeys(("customer.assurance", *self._shown)), [])
        activation = self._compiler.activation(trail.known)
        seen: dict[str, bool | str] = {}
        for rule, conditions in self._rules:
            failed = 0
            problem = ""
            for condition in conditions:
                if condition.text not in seen:
                    seen[condition.text] = holds(condition, activation)
                trail.read.update(dict.fromkeys(condition.reads))
                outcome = seen[condition.text]
                if isinstance(outcome, str):
                    problem = problem or outcome
                elif not outcome:
                    failed += 1
                    if failed == 2:
                        break
            if not failed:
                return self._applied(rule, problem, trail)
            if failed == 1 and len(conditions) > 1 and not problem:
                trail.near.append(rule)
        says = "No rule of this workflow covers the case, so a person decides."
        return self._closed(RuleHit(NO_RULE, says, "no rule applied"), trail)

    def _applied(self, rule: Rule, problem: str, trail: _Trail) -> Decision:
        if problem:
            return self._closed(RuleHit(rule.id, rule.says, problem), trail)
        verdict = Verdict(rule.decision)
        needed = max(
            self.workflow.assurance, *(self.workflow.actions[name].assurance for name in rule.actions), 0
        )
        if verdict is not Verdict.NEEDS_INFORMATION and _assurance(trail.known) < needed:
            level = Assurance(needed).name.lower()
            says = f"Before anything is said the customer must be {level}."
            hit = RuleHit(IDENTITY_RULE, says)
            return self._build(Verdict.NEEDS_INFORMATION, hit, ASK_IDENTITY, ("identity",), trail)
        decision = self._build(verdict, RuleHit(rule.id, rule.says), rule.wording, rule.asks, trail)
        return msgspec.structs.replace(decision, actions=rule.actions, hand_over=rule.hand_over or "")

    def _closed(self, hit: RuleHit, trail: _Trail) -> Decision:
        log.warning("workflow %s for %s: rule %s left to a person", self.workflow.id, self.brand, hit.rule)
        return self._build(Verdict.NEEDS_INFORMATION, hit, CANNOT_DECIDE, (), trail)

    def _build(
        self, verdict: Verdict, hit: RuleHit, wording: str, asks: tuple[str, ...], trail: _Trail
    ) -> Decision:
        return Decision(
            verdict=verdict,
            workflow=self.workflow.id,
            version=self.workflow.version,
            rules=(hit,),
            wording=wording,
            near=tuple(RuleHit(rule.id, rule.says) for rule in trail.near if rule.decision != verdict),
            asks=asks,
            inputs={name: to_input(trail.known.get(name)) for name in trail.read if name not in CONSTANTS},
        )


class RuleBook:
    """All workflows' rules for all brands."""

    def __init__(
        self, workflows: tuple[Workflow, ...], rules: Mapping[tuple[str, str], WorkflowRules]
    ) -> None:
        self._workflows = workflows
        self._rules = rules
        self._brands = {brand for brand, _ in rules}
        versions = sorted(f"{workflow.id}:{workflow.version}" for workflow in workflows)
        self.version = hashlib.sha256("\n".join(versions).encode()).hexdigest()[:16]

    @classmethod
    def compile(
        cls, workflows: tuple[Workflow, ...], schemas: Mapping[str, FactSchema]
    ) -> tuple[RuleBook, list[CopilotError]]:
        """Every workflow for each of its brands, and all problems; `schemas` maps brands to their facts."""
        rules: dict[tuple[str, str], WorkflowRules] = {}
        problems: dict[str, CopilotError] = {}
        named = {brand for workflow in workflows for brand in workflow.brands}
        for brand in sorted({EVERY_BRAND, *schemas, *named}):
            for workflow in of_brand(workflows, brand):
                if workflow.actions and brand not in schemas and brand == EVERY_BRAND:
                    continue  # a brand without records of its own has nothing that could act
                schema = schemas.get(brand) or fact_schema(())
                compiled, found = _everywhere(
                    workflow, of_regions(workflows, brand, workflow.id), brand, schema
                )
                problems |= {problem.sentence: problem for problem in found}
                if compiled is not None:
                    rules[brand, workflow.id] = compiled
            for workflow in workflows:  # what lies over a workflow that is not among these: drafts, say
                alone = workflow.regions and brand in workflow.brands and (brand, workflow.id) not in rules
                if alone:
                    schema = schemas.get(brand) or fact_schema(())
                    regional = dict.fromkeys(workflow.regions, workflow)
                    compiled, found = _everywhere(workflow, regional, brand, schema)
                    problems |= {problem.sentence: problem for problem in found}
                    if compiled is not None:
                        rules[brand, workflow.id] = compiled
        return cls(workflows, rules), list(problems.values())

    def workflows(self, brand: str) -> tuple[Workflow, ...]:
        """The workflows compiled for a brand; a brand that nothing names has those for all brands."""
        known = brand if brand in self._brands else EVERY_BRAND
        return tuple(rules.workflow for (of, _), rules in self._rules.items() if of == known)

    def served(self, brand: str) -> frozenset[str]:
        """The ids of a brand's workflows."""
        return frozenset(workflow.id for workflow in self.workflows(brand))

    def rules(self, brand: str, workflow: str) -> WorkflowRules | None:
        """A workflow's rules for a brand, None when the brand has no such workflow."""
        known = brand if brand in self._brands else EVERY_BRAND
        return self._rules.get((known, workflow))

    def decide(self, brand: str, workflow: str, facts: Facts) -> Decision:
        """What policy says; CopilotError when the brand has no such workflow."""
        rules = self.rules(brand, workflow)
        if rules is None:
            what = f"brand `{brand}` has no workflow `{workflow}`"
            raise CopilotError(what, remedy="route only to workflows of the brand")
        return rules.decide(facts)

    def all_rules(self) -> tuple[WorkflowRules, ...]:
        """Every compiled workflow, once a brand and once for what differs in regions of it."""
        return tuple(one for rules in self._rules.values() for one in rules.everywhere())


def _everywhere(
    workflow: Workflow, regional: Mapping[str, Workflow], brand: str, schema: FactSchema
) -> tuple[WorkflowRules | None, list[CopilotError]]:
    """A workflow's rules for a brand with those of its regions."""
    declared = schema.records.regions if schema.records is not None else None
    known = declared.countries if declared is not None else {}
    problems: list[CopilotError] = []
    regions: dict[str, WorkflowRules] = {}
    compiled: dict[str, WorkflowRules | None] = {}
    for region, own in regional.items():
        if schema.records is not None and region not in known:
            what = f"brand `{brand}` has no region `{region}`"
            remedy = f"declare it under [regions.countries] of its records, or name one of {', '.join(known)}"
            problems.append(CopilotError(what, where=own.place("regions"), remedy=remedy))
            continue
        if own.version not in compiled:
            compiled[own.version], found = _compile(own, brand, schema)
            problems += found
        if (rules := compiled[own.version]) is not None:
            regions[region] = rules
    rules, found = _compile(workflow, brand, schema, regions)
    return (None if problems else rules), problems + found


def _compile(
    workflow: Workflow, brand: str, schema: FactSchema, regions: Mapping[str, WorkflowRules] | None = None
) -> tuple[WorkflowRules | None, list[CopilotError]]:
    own = {
        f"{entity}.{name}": FieldType(kind)
        for entity, fields in workflow.fields.items()
        for name, kind in fields.items()
    }
    full, unfit = widened(
        schema, own, workflow.parameters, workflow.deadlines, workflow.actions, workflow.facts
    )
    full, untimely = timed(full, workflow.rules)
    unfit |= {f"rule.{rule}": what for rule, what in untimely.items()}
    for name in workflow.actions:
        if what := unfit_action(workflow.actions[name], name, full):
            unfit[f"action.{name}"] = what
    problems = [
        CopilotError(what, where=workflow.place(part), remedy=f"mend it here or in the records of {brand}")
        for part, what in unfit.items()
    ]
    problems += _unknown_teams(workflow, brand, full)
    compiler = Compiler(full)
    compiled: list[tuple[Rule, tuple[Condition, ...]]] = []
    for rule in workflow.rules:
        conditions, faults = compiler.conditions(rule.when)
        if valid_name(rule.id) in full.validity:
            valid, _ = compiler.conditions(valid_name(rule.id))
            conditions = (*valid, *conditions)
        compiled.append((rule, conditions))
        problems += [
            CopilotError(
                f"rule `{rule.id}`: {fault.what}",
                where=workflow.place(f"rule.{rule.id}", fault.line - 1),
                remedy=fault.remedy,
            )
            for fault in faults
        ]
    if problems:
        return None, problems
    return WorkflowRules(workflow, brand, full, compiler, tuple(compiled), regions), []


def _unknown_teams(workflow: Workflow, brand: str, schema: FactSchema) -> list[CopilotError]:
    """Teams that rules hand over to and the brand does not declare."""
    teams = schema.records.teams if schema.records is not None else {}
    return [
        CopilotError(
            f"brand `{brand}` has no team `{rule.hand_over}`",
            where=workflow.place(f"rule.{rule.id}"),
            remedy=f"declare [teams.{rule.hand_over}] in its records.toml, or name one of {', '.join(teams) or 'none'}",
        )
        for rule in workflow.rules
        if rule.hand_over is not None and schema.records is not None and rule.hand_over not in teams
    ]


def _assurance(known: Facts) -> int:
    value = known.get("customer.assurance")
    return value if isinstance(value, int) else Assurance.NONE
