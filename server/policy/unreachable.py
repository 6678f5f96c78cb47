"""Rules that never get their turn: forestalled by earlier ones, alone or two together, or contradicting themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from server.errors import CopilotError
from server.policy.implied import contradicting, one_always_holds, unimplied
from server.policy.rules import RuleBook, WorkflowRules
from server.workflow.workflow import Rule

_MOST_PARTLY = 40  # earlier rules that leave one condition open; of these every pair is looked at
Conditions = frozenset[str]


def unreachable_rules(book: RuleBook) -> list[CopilotError]:
    """Rules that cannot decide anything, with file and line, and for which facts they disagree with those before them.

    An earlier rule forestalls one when its conditions follow from that one's, those about one fact taken together; two do
    when each leaves one condition open and one of these two always holds.
    """
    problems: dict[str, CopilotError] = {}
    for rules in book.all_rules():
        for rule, what in _unreachable(rules):
            where = rules.workflow.place(f"rule.{rule.id}")
            problem = CopilotError(what, where=where, remedy="move it up or make it narrower")
            problems[problem.sentence] = problem
    return list(problems.values())


def _unreachable(rules: WorkflowRules) -> Iterator[tuple[Rule, str]]:
    earlier: list[tuple[Rule, Conditions]] = []
    for rule, parts in rules.conditions():
        if fact := contradicting(parts):
            yield rule, f"rule `{rule.id}` is never reached: its conditions on `{fact}` contradict each other"
            continue
        blocking = _blocking(earlier, parts)
        if blocking:
            yield rule, _told(rule, blocking, parts)
        earlier.append((rule, parts))


def _blocking(earlier: Iterable[tuple[Rule, Conditions]], parts: Conditions) -> tuple[Rule, ...]:
    """The earlier rule, or the two, that apply wherever these conditions hold; none where that is not sure."""
    partly: list[tuple[Rule, str]] = []
    for rule, own in earlier:
        left = unimplied(own, parts)
        if not left:
            return (rule,)
        if len(left) == 1:
            partly.append((rule, left[0]))
    for (first, one), (second, two) in combinations(partly[:_MOST_PARTLY], 2):
        if one_always_holds(one, two):
            return first, second
    return ()


def _told(rule: Rule, blocking: tuple[Rule, ...], parts: Conditions) -> str:
    names = " and ".join(f"`{one.id}`" for one in blocking)
    agree = all(one.decision == rule.decision and one.wording == rule.wording for one in blocking)
    if agree or (len(blocking) > 1 and not parts):
        applies = "applies" if len(blocking) == 1 else "together apply"
        return f"rule `{rule.id}` is never reached: {names} {applies} whenever it would"
    facts = " && ".join(f"({one})" if "||" in one and len(parts) > 1 else one for one in sorted(parts))
    if len(blocking) == 1:
        return (
            f"rules {names} and `{rule.id}` disagree where `{facts}`: "
            f"the first decides {blocking[0].decision}, the second {rule.decision}"
        )
    decisions = " or ".join(dict.fromkeys(one.decision for one in blocking))
    return f"rules {names} disagree with `{rule.id}` where `{facts}`: they decide {decisions}, it {rule.decision}"
