"""One language's wordings as parsed from its Fluent files: what each message uses, what is wrong with it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import msgspec
from fluent.syntax import ast
from fluent.syntax.visitor import Transformer, Visitor

from server.errors import CopilotError
from server.reply.fluent import read_entries
from server.reply.slot import STYLES, is_figure

LABELS = "labels.ftl"
_PLURALS = {"zero", "one", "two", "few", "many"}
_FUNCTIONS = ("DATE", "NUMBER")


class Uses(msgspec.Struct):
    """What a message or one of its attributes uses directly."""

    variables: set[str]
    references: set[str]


class Message(msgspec.Struct):
    """One wording or label: `place` is file:line; `parts` maps "" (the text) and attributes to their uses."""

    id: str
    place: str
    is_label: bool
    parts: dict[str, Uses]


class Catalogue(msgspec.Struct):
    """A language's entries; `messages` has terms under `-name`; `texts` are labels that stand as they are."""

    language: str
    entries: list[ast.Message | ast.Term]
    messages: dict[str, Message]
    texts: dict[str, str]
    version: str

    def variables(self, message_id: str, attribute: str = "") -> frozenset[str]:
        """All variables that a message needs, those of messages it refers to included."""
        found: set[str] = set()
        waiting = [f"{message_id}.{attribute}" if attribute else message_id]
        seen: set[str] = set()
        while waiting:
            name = waiting.pop()
            uses = self.uses(name)
            if name in seen or uses is None:
                continue
            seen.add(name)
            found |= uses.variables
            # A term sees only what its reference hands it, so its variables are no gaps of the message.
            waiting += (reference for reference in uses.references if not reference.startswith("-"))
        return frozenset(found)

    def uses(self, name: str) -> Uses | None:
        """What `message` or `message.attribute` uses; None when there is no such text."""
        message_id, _, attribute = name.partition(".")
        message = self.messages.get(message_id)
        return message.parts.get(attribute) if message is not None else None

    def is_circular(self, name: str) -> bool:
        """Whether a text refers to itself by way of others."""
        waiting = list(uses.references) if (uses := self.uses(name)) else []
        seen: set[str] = set()
        while waiting:
            step = waiting.pop()
            if step == name:
                return True
            if step not in seen and (uses := self.uses(step)):
                seen.add(step)
                waiting += uses.references
        return False


def read_catalogue(folder: Path) -> tuple[Catalogue, list[CopilotError]]:
    """All `.ftl` files of one language folder, and everything wrong within them.

    What was read before in this process and did not change is not parsed again: treat it as read-only.
    """
    texts: list[tuple[Path, str]] = []
    problems: list[CopilotError] = []
    for file in sorted(folder.glob("*.ftl")):
        try:
            texts.append((file, file.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError) as error:
            remedy = "save it as UTF-8 text"
            problems.append(CopilotError(f"cannot be read: {error}", where=file.as_posix(), remedy=remedy))
    catalogue, found = _parsed(folder.name, tuple(texts))
    return catalogue, [*problems, *found]


@lru_cache(maxsize=64)
def _parsed(language: str, texts: tuple[tuple[Path, str], ...]) -> tuple[Catalogue, tuple[CopilotError, ...]]:
    catalogue = Catalogue(language, [], {}, {}, "")
    problems: list[CopilotError] = []
    digest = hashlib.sha256()
    for file, text in texts:
        digest.update(f"{file.name}\0{text}\0".encode())
        problems += _read(file, text, catalogue)
    catalogue.version = digest.hexdigest()[:16]
    for message in catalogue.messages.values():
        problems += _dangling(message, catalogue)
    return catalogue, tuple(problems)


def _read(file: Path, text: str, catalogue: Catalogue) -> Iterator[CopilotError]:
    for entry in read_entries(text):
        if isinstance(entry, ast.Junk):
            for note in entry.annotations:
                where = f"{file.as_posix()}:{_line(text, note)}"
                yield CopilotError(f"not Fluent: {note.message}", where=where, remedy="mend the message here")
            continue
        name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
        where = f"{file.as_posix()}:{_line(text, entry.id)}"
        if name in catalogue.messages:
            first = catalogue.messages[name].place
            yield CopilotError(f"`{name}` is already in {first}", where=where, remedy="keep one of the two")
            continue
        reader = _Reader(text, file.as_posix(), name, is_label=file.name == LABELS)
        reader.visit(entry)
        yield from reader.problems
        catalogue.messages[name] = Message(name, where, file.name == LABELS, reader.parts)
        catalogue.entries.append(_PluralsByNumber().visit(entry) if reader.chooses else entry)
        if file.name == LABELS and isinstance(entry, ast.Message) and entry.value is not None:
            catalogue.texts[name] = "".join(
                element.value for element in entry.value.elements if isinstance(element, ast.TextElement)
            )


def _dangling(message: Message, catalogue: Catalogue) -> Iterator[CopilotError]:
    """References of a message that lead nowhere or back to it."""
    for attribute, uses in message.parts.items():
        name = f"{message.id}.{attribute}" if attribute else message.id
        for reference in sorted(uses.references):
            if catalogue.uses(reference) is None:
                what = f"`{name}` refers to `{reference}`, which this language does not have"
                yield CopilotError(what, where=message.place, remedy="write it or refer to another")
        if catalogue.is_circular(name):
            what = f"`{name}` refers to itself"
            yield CopilotError(what, where=message.place, remedy="break the circle")


class _Reader(Visitor):
    """Collects what an entry uses, and what no wording may contain."""

    def __init__(self, text: str, source: str, name: str, *, is_label: bool) -> None:
        self.parts: dict[str, Uses] = {}
        self.problems: list[CopilotError] = []
        self.chooses = False
        self._text = text
        self._source = source
        self._name = name
        self._is_label = is_label
        self._part = Uses(set(), set())

    def visit_Pattern(self, node: ast.Pattern) -> None:
        """Reads texts and gaps, which are all that a pattern has."""
        for element in node.elements:
            self.visit(element)

    def visit_Message(self, node: ast.Message) -> None:
        """Reads the text and then each attribute as a part of its own."""
        self._read_parts(node)

    def visit_Term(self, node: ast.Term) -> None:
        """Reads a term like a message."""
        self._read_parts(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        """Notes a variable."""
        self._part.variables.add(node.id.name)

    def visit_Placeable(self, node: ast.Placeable) -> None:
        """Labels have no gaps."""
        if self._is_label:
            self._report(node, f"label `{self._name}` has a gap to fill", "write it as plain text")
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        """Notes a reference to a message or to one of its attributes."""
        self._part.references.add(f"{node.id.name}.{node.attribute.name}" if node.attribute else node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        """Notes a reference to a term."""
        self._part.references.add(f"-{node.id.name}" + (f".{node.attribute.name}" if node.attribute else ""))
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        """Knows the functions and their options."""
        if node.id.name not in _FUNCTIONS:
            self._report(
                node, f"there is no function `{node.id.name}`", f"use one of {', '.join(_FUNCTIONS)}"
            )
        for named in node.arguments.named:
            value = named.value.value
            if node.id.name != "DATE" or named.name.name != "style" or value not in STYLES:
                what = f"`{node.id.name}` has no option `{named.name.name}: {value}`"
                self._report(node, what, f"DATE takes style: {', '.join(STYLES)}")
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        """A number in a wording would be tied to nothing."""
        self._check_digits(node, node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:
        """A quoted text is shown like any other."""
        self._check_digits(node, node.parse()["value"])

    def visit_NumberLiteral(self, node: ast.NumberLiteral) -> None:
        """A number is fine as a variant's key only."""
        self._check_digits(node, node.value)

    def visit_NamedArgument(self, node: ast.NamedArgument) -> None:
        """An option's value is not shown."""

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        """Reads selector and texts, not the keys."""
        self.chooses = True
        self.visit(node.selector)
        for variant in node.variants:
            self.visit(variant.value)

    def _read_parts(self, node: ast.Message | ast.Term) -> None:
        for attribute, pattern in (
            ("", node.value),
            *((each.id.name, each.value) for each in node.attributes),
        ):
            if pattern is not None:
                self._part = self.parts[attribute] = Uses(set(), set())
                self.visit(pattern)

    def _check_digits(self, node: ast.BaseNode, text: str) -> None:
        if not self._is_label and any(map(is_figure, text)):
            what = f"`{self._name}` has the number `{text.strip()}` written into it"
            self._report(node, what, "use a parameter of the workflow, so that the number has a source")

    def _report(self, node: ast.BaseNode, what: str, remedy: str) -> None:
        where = f"{self._source}:{_line(self._text, node)}"
        self.problems.append(CopilotError(what, where=where, remedy=remedy))


class _PluralsByNumber(Transformer):
    """Makes `{ $days -> [one] ...` choose by the number, since a slot itself is no number to the runtime."""

    def visit_SelectExpression(self, node: ast.SelectExpression) -> ast.SelectExpression:
        """Wraps a plain variable in NUMBER where the keys are plural forms or numbers."""
        plural = any(
            isinstance(variant.key, ast.NumberLiteral) or variant.key.name in _PLURALS
            for variant in node.variants
        )
        if plural and isinstance(node.selector, ast.VariableReference):
            arguments = ast.CallArguments(positional=[node.selector], named=[])
            node.selector = ast.FunctionReference(ast.Identifier("NUMBER"), arguments)
        self.generic_visit(node)
        return node


def _line(text: str, node: ast.BaseNode) -> int:
    span = getattr(node, "span", None)
    return text.count("\n", 0, span.start) + 1 if span is not None else 1
