"""`scripts/check`: everything that can be wrong with the knowledge folder, all at once."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Sequence
from pathlib import Path

from server.autonomy.governance import load_governance
from server.cli.console import add_places
from server.errors import CopilotError, ProblemsFound
from server.knowledge.article import Article, load_articles
from server.knowledge.golden import load_golden
from server.knowledge.upkeep import OldTranslation, old_translations
from server.live.contradictions import as_problem, contradicting
from server.live.installation import Brands, load_orders, load_rules, utc_now
from server.orders.records import Brand
from server.policy.cases import unexercised_rules
from server.policy.rules import RuleBook
from server.policy.unreachable import unreachable_rules
from server.settings import from_environment
from server.workflow.workflow import Workflow


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/check."""
    parser = argparse.ArgumentParser(
        "scripts/check", description="Check rules, worked cases, wordings, records and articles."
    )
    add_places(parser)
    return parser


def main(arguments: list[str]) -> int:
    """Check; 0 when nothing is wrong."""
    settings = from_environment(**vars(parser().parse_args(arguments)))
    problems: list[CopilotError] = []
    summary: list[str] = []
    known: dict[str, Brand] | None = None
    notes: list[str] = []
    articles, found = load_articles(settings.knowledge / "articles")
    problems += found
    problems += [as_old(one) for one in old_translations(articles)]
    problems += unknown_workflows(settings.knowledge, articles)
    golden, found = load_golden(settings.knowledge / "golden", articles)
    problems += found
    summary.append(f"{len(articles)} articles, {len(golden.questions)} golden questions")
    try:
        brands, left_out = load_orders(settings.knowledge, None, utc_now())
        problems += left_out
        known = brands.records()
        rules, _, workflows = load_rules(settings.knowledge, brands)
        problems += [*unexercised_rules(rules), *unreachable_rules(rules)]
        problems += [as_problem(one) for one in contradicting(settings.knowledge, articles, workflows)]
        notes += [as_idle(one) for one in workflows if one.redesign.only_automates]
        notes += by_hand(rules, brands)
        cases = sum(len(workflow.cases) for workflow in workflows)
        summary.append(f"{len(brands.systems)} brands, {len(workflows)} workflows, {cases} worked cases")
    except ProblemsFound as error:
        problems += error.problems
    try:
        load_governance(settings.knowledge, known)
    except CopilotError as error:
        problems.append(error)
    if problems:
        raise ProblemsFound(f"{len(problems)} problems in {settings.knowledge}", problems)
    print(f"nothing is wrong: {'; '.join(summary)}")
    for note in notes:
        print(f"worth a thought: {note}")
    return 0


def by_hand(rules: RuleBook, brands: Brands) -> list[str]:
    """What workflows propose and no system of their brand runs, a sentence for each: people do it, and record it."""
    found: dict[str, None] = {}
    for one in rules.all_rules():
        system = brands.systems.get(one.brand)
        for action in one.workflow.actions if system is not None else ():
            if system is not None and not system.brand.records.runs(action):
                where = f"{one.brand}: nothing runs `{action}` of {one.workflow.id}"
                found[
                    f"{where}; agents do it elsewhere and record it, or [http.actions] says where it is sent"
                ] = None
    return list(found)


def unknown_workflows(knowledge: Path, articles: Sequence[Article]) -> list[CopilotError]:
    """Workflows that articles name and no file describes, drafts included, with file and line."""
    known = sorted({file.stem.partition(".")[0] for file in (knowledge / "workflows").rglob("*.toml")})
    problems: list[CopilotError] = []
    for article in articles:
        for name in article.front.workflows:
            if name in known:
                continue
            file = knowledge / "articles" / article.path
            lines = enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
            line = next((number for number, text in lines if text.startswith("workflows:")), 1)
            near = difflib.get_close_matches(name, known, n=1)
            remedy = f"did you mean `{near[0]}`?" if near else f"known here: {', '.join(known)}"
            what = f"there is no workflow `{name}`"
            problems.append(CopilotError(what, where=f"{file.as_posix()}:{line}", remedy=remedy))
    return problems


def as_idle(workflow: Workflow) -> str:
    """What is said of a workflow that leaves the work as it was."""
    redesign = workflow.redesign
    return (
        f"{workflow.source}: `{workflow.id}` only automates the old way: a case is handed on {redesign.after} times, "
        f"before it was {redesign.before}; [redesign] says what people stop doing"
    )


def as_old(one: OldTranslation) -> CopilotError:
    """A translation older than its original, as a problem."""
    return CopilotError(
        f"the translation `{one.article}` was reviewed on {one.reviewed}, its original `{one.original}` on "
        f"{one.original_reviewed}",
        where=one.article,
        remedy="bring it up to date and note the day",
    )
