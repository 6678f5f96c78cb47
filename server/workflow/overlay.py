"""What is different for some brands, laid over a workflow without copying its file. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

import msgspec

from server.workflow.decode import Fault
from server.workflow.workflow import EVERY_BRAND, PROPOSING, Overlay, Publication, Rule, Workflow


def unpublished(publication: Publication | None) -> Iterator[Fault]:
    """Whether somebody else put a file in force."""
    if publication is None or publication.state == "draft":
        return
    if publication.published_by is None:
        yield Fault(("publication",), "nobody published it", "add published_by, or make it a draft")
    elif publication.published_by.casefold() == publication.author.casefold():
        what = f"`{publication.author}` published what they wrote themselves"
        yield Fault(("publication", "published_by"), what, "have somebody else read and publish it")


def misfits(overlay: Overlay, base: Workflow) -> Iterator[Fault]:
    """What an overlay changes and its workflow does not have."""
    known = {rule.id for rule in base.rules}
    for name, value in overlay.parameters.items():
        if name not in base.parameters:
            yield Fault(("parameters", name), f"`{base.id}` has no parameter `{name}`", "use one that it has")
        elif type(value) is not type(base.parameters[name]):
            yield Fault(("parameters", name), f"`{name}` is of another type there", "give it the same type")
    for rule_id in overlay.without:
        if rule_id not in known:
            yield Fault(("without",), f"`{base.id}` has no rule `{rule_id}`", "name one that it has")
    for index, rule in enumerate(overlay.rules):
        if rule.before is not None and rule.before not in known:
            what = f"`{base.id}` has no rule `{rule.before}` to stand before"
            yield Fault(("rule", index, "before"), what, "name one that it has")
        if rule.before is None and rule.id not in known:
            what = f"`{rule.id}` takes no rule's place in `{base.id}`"
            yield Fault(("rule", index, "id"), what, "say with `before` where it stands")
        yield from _unproposable(rule, index, base)
    for brand in overlay.brands:
        if EVERY_BRAND not in base.brands and brand not in base.brands:
            what = f"`{base.id}` does not serve `{brand}`"
            yield Fault(("brands",), what, "name a brand that it serves")


def _unproposable(rule: Rule, index: int, base: Workflow) -> Iterator[Fault]:
    for name in rule.actions:
        if name not in base.actions:
            what = f"rule `{rule.id}` proposes `{name}`, which is no action of `{base.id}`"
            yield Fault(("rule", index, "actions"), what, "use one that it has")
        elif rule.decision not in PROPOSING:
            what = f"rule `{rule.id}` proposes an action without allowing it"
            yield Fault(
                ("rule", index, "actions"), what, f"only a rule that decides {' or '.join(PROPOSING)} may"
            )


def laid_over(
    base: Workflow, overlay: Overlay, source: str, places: dict[str, int], version: str
) -> Workflow:
    """The workflow as it is for the overlay's brands."""
    own = {rule.id: rule for rule in overlay.rules}
    rules: list[Rule] = []
    for rule in base.rules:
        rules += [one for one in overlay.rules if one.before == rule.id]
        if rule.id in own and own[rule.id].before is None:
            rules.append(own[rule.id])
        elif rule.id not in overlay.without:
            rules.append(rule)
    digest = hashlib.sha256(f"{base.version}:{version}".encode()).hexdigest()[:16]
    return msgspec.structs.replace(
        base,
        brands=overlay.brands,
        parameters=base.parameters | overlay.parameters,
        rules=tuple(rules),
        cases=overlay.cases,
        publication=overlay.publication,
        version=digest,
        source=source,
        places=places,
        inherited=frozenset(rule.id for rule in base.rules) - set(own),
        regions=overlay.regions,
    )


def without_brands(base: Workflow, overlaid: Sequence[Workflow]) -> Workflow:
    """The workflow for the brands that no overlay serves."""
    taken = {brand for one in overlaid if one.published for brand in one.brands}
    left = tuple(brand for brand in base.brands if brand not in taken)
    return msgspec.structs.replace(base, brands=left) if left != base.brands else base
