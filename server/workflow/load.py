"""The folder of workflow files to workflows, with every problem in all files at once."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from server.errors import CopilotError
from server.workflow import lines
from server.workflow.decode import Fault, decode
from server.workflow.overlay import laid_over, misfits, unpublished, without_brands
from server.workflow.workflow import EVERY_BRAND, PROPOSING, Overlay, Workflow, WorkflowFile

# What may lie in the same folder and is no workflow.
BESIDE = frozenset({"records.toml"})
_AT_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


def load_workflows(
    folder: Path, brands: Collection[str] = ()
) -> tuple[tuple[Workflow, ...], list[CopilotError]]:
    """Workflows without fault, by id, and problems of the others; `brands`, if given, are all there are."""
    workflows: list[Workflow] = []
    problems: list[CopilotError] = []
    files = sorted(
        (file for file in folder.rglob("*.toml") if file.name not in BESIDE),
        key=lambda file: (_regional(file), file),
    )
    if not files:
        remedy = "write a workflow or name another folder"
        return (), [CopilotError("no workflow files here", where=str(folder), remedy=remedy)]
    for file in files:
        if not is_overlay(file):
            workflow, found = load_workflow(file, brands)
            problems += found
            if workflow is not None:
                workflows.append(workflow)
    written = tuple(workflows)
    for file in files:
        if is_overlay(file):
            overlaid, found = load_overlay(
                file, (*written, *(one for one in workflows if one.inherited)), brands
            )
            problems += found
            for one in overlaid:
                if not one.regions:
                    workflows = [
                        without_brands(other, [one]) if other.id == one.id and not other.inherited else other
                        for other in workflows
                    ]
                    workflows = [other for other in workflows if other.brands]
                workflows.append(one)
    unique: dict[tuple[str, str, str], Workflow] = {}
    kept: list[Workflow] = []
    for workflow in workflows:
        if not workflow.published:
            kept.append(workflow)
            continue
        places = [
            (workflow.id, brand, region) for brand in workflow.brands for region in workflow.regions or ("",)
        ]
        rivals = [unique[place] for place in places if place in unique]
        if rivals:
            same = "brand and region" if workflow.regions else "brand"
            what = f"`{workflow.id}` is already in {rivals[0].source} for the same {same}"
            problems.append(CopilotError(what, where=workflow.place("id"), remedy="keep one of the two"))
            continue
        unique |= dict.fromkeys(places, workflow)
        kept.append(workflow)
    problems += _false_stand_ins(kept)
    return tuple(sorted(kept, key=lambda workflow: (workflow.id, workflow.brands))), problems


def _false_stand_ins(workflows: Sequence[Workflow]) -> list[CopilotError]:
    """Workflows that stand in for one that no brand would have."""
    shared = {workflow.id for workflow in workflows if EVERY_BRAND in workflow.brands}
    return [
        CopilotError(
            f"`{other}` is no workflow for all brands",
            where=workflow.place("instead_of"),
            remedy=f"name a workflow whose brands are `{EVERY_BRAND}`",
        )
        for workflow in workflows
        for other in workflow.instead_of
        if other not in shared
    ]


def is_overlay(file: Path) -> bool:
    """Whether a file is laid over another: `<workflow>.<name>.toml`."""
    return "." in file.stem


def _regional(file: Path) -> bool:
    """Whether a file is for regions; those come last, since they lie over what brands have."""
    read = _read(file) if is_overlay(file) else None
    return isinstance(read, tuple) and bool(read[1].get("regions"))


def load_overlay(
    file: Path, known: Sequence[Workflow], brands: Collection[str] = ()
) -> tuple[list[Workflow], list[CopilotError]]:
    """What one file makes of a workflow for some brands, for regions of each brand one, or all that is wrong with it."""
    read = _read(file)
    if isinstance(read, CopilotError):
        return [], [read]
    text, raw = read
    source, found = file.as_posix(), lines.places(text)
    content, faults = decode(Overlay, raw)
    bases = _bases(content, known) if content is not None else []
    if content is not None:
        if not bases:
            what = f"there is no workflow `{content.overlays}` without fault to lay it over"
            faults.append(Fault(("overlays",), what, "name one of this folder"))
        for _, base in bases[:1] if not content.regions else bases:
            faults += misfits(content, base)
        if file.stem.partition(".")[0] != content.overlays:
            what = f"it lies over `{content.overlays}` and is named `{file.name}`"
            faults.append(Fault(("overlays",), what, f"name it {content.overlays}.<name>.toml"))
        faults += unpublished(content.publication)
        faults += _unknown_brands(content.brands, brands)
        faults += _repeated("rule", [rule.id for rule in content.rules])
    problems = [_problem(source, found, fault) for fault in faults]
    if content is None or not bases or problems:
        return [], problems
    places, version = _places(content, found), _version(raw)
    return [
        laid_over(base, msgspec.structs.replace(content, brands=served), source, places, version)
        for served, base in bases
    ], []


def _bases(overlay: Overlay, known: Sequence[Workflow]) -> list[tuple[tuple[str, ...], Workflow]]:
    """What an overlay lies over: the workflow's own file, in regions what each of the brands has elsewhere."""
    own = [one for one in known if one.id == overlay.overlays and not one.regions]
    written = next((one for one in own if not one.inherited), None)
    if not overlay.regions:
        return [(overlay.brands, written)] if written is not None else []
    found: list[tuple[tuple[str, ...], Workflow]] = []
    for brand in overlay.brands:
        laid = next((one for one in own if one.inherited and one.published and brand in one.brands), written)
        if laid is not None:
            found.append(((brand,), laid))
    return found


def _read(file: Path) -> tuple[str, dict[str, Any]] | CopilotError:
    """A file's text and what it says, or why it cannot be read."""
    text = _text(file)
    if isinstance(text, CopilotError):
        return text
    raw = _parsed(file.as_posix(), text)
    return raw if isinstance(raw, CopilotError) else (text, raw)


def _text(file: Path) -> str | CopilotError:
    try:
        return file.read_text(encoding="utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        return CopilotError(f"cannot be read: {error}", where=file.as_posix(), remedy="save it as UTF-8 text")


def _parsed(source: str, text: str) -> dict[str, Any] | CopilotError:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return _not_toml(source, text, error)


def load_workflow(file: Path, brands: Collection[str] = ()) -> tuple[Workflow | None, list[CopilotError]]:
    """One file's workflow, or None with all that is wrong with it."""
    read = _text(file)
    if isinstance(read, CopilotError):
        return None, [read]
    workflow, problems = _decoded(file, read, frozenset(brands))
    return workflow, list(problems)


@lru_cache(maxsize=128)
def _decoded(
    file: Path, text: str, brands: frozenset[str]
) -> tuple[Workflow | None, tuple[CopilotError, ...]]:
    """What a text says; what was read before in this process and did not change is not decoded again."""
    source = file.as_posix()
    raw = _parsed(source, text)
    if isinstance(raw, CopilotError):
        return None, (raw,)
    found = lines.places(text)
    content, faults = decode(WorkflowFile, raw)
    if content is not None:
        faults += _contradictions(content, file.stem, brands)
    problems = tuple(_problem(source, found, fault) for fault in faults)
    if content is None or problems:
        return None, problems
    return (
        Workflow(
            **{name: getattr(content, name) for name in content.__struct_fields__},
            version=_version(raw),
            source=source,
            places=_places(content, found),
        ),
        (),
    )


def _contradictions(content: WorkflowFile, stem: str, brands: Collection[str]) -> Iterator[Fault]:
    """What is well-formed and still cannot be meant."""
    if content.id != stem:
        yield Fault(("id",), f"`{content.id}` stands in a file named `{stem}`", "give both the same name")
    yield from _unknown_brands(content.brands, brands)
    yield from unpublished(content.publication)
    if not any(content.examples.values()):
        yield Fault(
            ("examples",), "no example leads to this workflow", "write what customers say, as they say it"
        )
    for language, examples in content.examples.items():
        against = {example.casefold() for example in content.counter_examples.get(language, ())}
        for example in examples:
            if example.casefold() in against:
                what = f"`{example}` is both an example and a counter-example"
                yield Fault(("counter_examples", language), what, "keep it on one side")
    yield from _repeated("rule", [rule.id for rule in content.rules])
    yield from _repeated("case", [case.name for case in content.cases])
    rule_ids = {rule.id for rule in content.rules}
    for index, case in enumerate(content.cases):
        if case.rule and case.rule not in rule_ids | {"identity"}:
            yield Fault(
                ("case", index, "rule"), f"no rule is called `{case.rule}`", "name a rule of this file"
            )
    yield from _bad_proposals(content)
    always = [
        index for index, rule in enumerate(content.rules) if rule.when.strip() == "true" and not rule.timed
    ]
    for index in range(always[0] + 1, len(content.rules)) if always else ():
        first = content.rules[always[0]].id
        what = f"rule `{content.rules[index].id}` is never reached: `{first}` always applies"
        yield Fault(("rule", index), what, "move it up")


def _unknown_brands(named: Collection[str], brands: Collection[str]) -> Iterator[Fault]:
    for brand in named:
        if brands and brand != EVERY_BRAND and brand not in brands:
            yield Fault(
                ("brands",), f"no brand is called `{brand}`", f"known: {', '.join(sorted(brands))}, all"
            )


def _bad_proposals(content: WorkflowFile) -> Iterator[Fault]:
    """Rules that propose what is no action, or what they do not allow."""
    for index, rule in enumerate(content.rules):
        for name in rule.actions:
            if name not in content.actions:
                what = f"rule `{rule.id}` proposes `{name}`, which is no action of this file"
                yield Fault(("rule", index, "actions"), what, f"add [action.{name}]")
        if rule.actions and rule.decision not in PROPOSING:
            what = f"rule `{rule.id}` proposes an action without allowing it"
            yield Fault(
                ("rule", index, "actions"), what, f"only a rule that decides {' or '.join(PROPOSING)} may"
            )


def _repeated(kind: str, names: list[str]) -> Iterator[Fault]:
    for index, name in enumerate(names):
        if name in names[:index]:
            yield Fault((kind, index), f"a second {kind} is called `{name}`", "give it a name of its own")


def _problem(source: str, found: dict[lines.Path, lines.Place], fault: Fault) -> CopilotError:
    line = lines.line_of(found, fault.path)
    where = source if line is None else f"{source}:{line}"
    return CopilotError(fault.what, where=where, remedy=fault.remedy)


def _not_toml(source: str, text: str, error: Exception) -> CopilotError:
    """A syntax error with its line in front, as all other problems have it; the last line if it has none."""
    match = _AT_LINE.search(str(error))
    line = int(match.group(1)) if match and match.group(1) else max(1, len(text.splitlines()))
    what = f"not TOML: {_AT_LINE.sub('', str(error))}"
    return CopilotError(what, where=f"{source}:{line}", remedy="mend the line or the one before it")


def _places(content: WorkflowFile | Overlay, found: dict[lines.Path, lines.Place]) -> dict[str, int]:
    """Lines of what may turn out wrong later: conditions, cases, parameters, fields."""
    marks: dict[str, int] = {}
    for index, rule in enumerate(content.rules):
        if place := found.get(("rule", index, "when")):
            marks[f"rule.{rule.id}"] = place.value_line
    for path, place in found.items():
        if path[0] != "rule" and len(path) <= 3:
            marks.setdefault(".".join(map(str, path)), place.line)
    return marks


def _version(raw: dict[str, Any]) -> str:
    """A hash of what the file says; comments and layout do not count."""
    return hashlib.sha256(msgspec.json.encode(raw, order="sorted")).hexdigest()[:16]
