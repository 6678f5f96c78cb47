"""Whether rules and wordings fit together: every wording that a rule names exists and can be filled in."""

from __future__ import annotations

from server.errors import CopilotError
from server.policy.rules import ASK_IDENTITY, CANNOT_DECIDE, RuleBook, WorkflowRules
from server.policy.schema import CUSTOMER, ORDER
from server.reply.values import ASKED, BUILT_IN, HAS
from server.reply.wording import REFERENCE, Wordings, label_key


def check_wordings(book: RuleBook, wordings: Wordings) -> list[CopilotError]:
    """Wordings and labels that rules need and the reference language lacks; variables that nothing fills."""
    problems: dict[str, CopilotError] = {}
    for rules in book.all_rules():
        workflow = rules.workflow
        named = {rule.wording: workflow.place(f"rule.{rule.id}") for rule in workflow.rules}
        named |= {action.says: workflow.place(f"action.{name}") for name, action in workflow.actions.items()}
        named |= dict.fromkeys((CANNOT_DECIDE, ASK_IDENTITY), workflow.source)
        known = _variables(rules)
        for wording, where in named.items():
            if wordings.found_in(REFERENCE, wording) is None:
                problem = CopilotError(
                    f"there is no wording `{wording}`", where=where, remedy=f"write it in {REFERENCE}"
                )
                problems[problem.sentence] = problem
            for text in (wording, *wordings.alternatives(REFERENCE, wording)):
                for variable in sorted(wordings.variables(REFERENCE, text) - known):
                    what = f"wording `{text}` uses `${variable}`, which nothing fills"
                    problem = CopilotError(
                        what, where=where, remedy="declare the field or use one that exists"
                    )
                    problems[problem.sentence] = problem
        for name in sorted(_own_names(rules) & set(BUILT_IN)):
            problem = CopilotError(
                f"`{name}` is the name of something that every wording can show",
                where=workflow.source,
                remedy="give the field or parameter another name",
            )
            problems[problem.sentence] = problem
        labels = wordings.labels(REFERENCE)
        wanted = [label_key("workflow", workflow.id)]
        wanted += [label_key("rule", workflow.id, rule.id) for rule in workflow.rules]
        wanted += [label_key("action", name) for name in workflow.actions]
        for key in wanted:
            if key not in labels:
                problem = CopilotError(
                    f"there is no label `{key}`", where=workflow.source, remedy="write it in labels.ftl"
                )
                problems[problem.sentence] = problem
    return list(problems.values())


def _variables(rules: WorkflowRules) -> set[str]:
    """All that a wording of the workflow may be filled with."""
    days = {name.partition(".")[2] for name in rules.schema.types if "days_since_" in name}
    names = (
        set(BUILT_IN) | _own_names(rules) | days | {name.partition(".")[2] for name in rules.schema.derived}
    )
    for dotted in rules.schema.fields:
        entity, _, name = dotted.partition(".")
        if entity == "request":
            names |= {f"{ASKED}{name}", name}
        elif entity == CUSTOMER:
            names.add(name)
    return names | {f"{HAS}{name}" for name in names}


def _own_names(rules: WorkflowRules) -> set[str]:
    """Fields of the order and parameters as wordings call them."""
    own = {name.removeprefix(f"{ORDER}.") for name in rules.schema.fields if name.startswith(f"{ORDER}.")}
    return own | set(rules.workflow.parameters)
