"""Conditions of rules in CEL: compiled once with every fact typed, evaluated in microseconds."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

import msgspec
from cel_expr_python import cel

from server.orders.expressions import extensions, functions
from server.policy.facts import Facts
from server.policy.schema import ENTITIES, FactSchema

# Strings and comments first, so that nothing inside them is taken for an operator or a name.
_TOKEN = re.compile(
    r"""
      (?P<skip>//[^\n]*
        |[bB]?[rR][bB]?(?:\"{3}.*?\"{3}|'{3}.*?'{3}|"[^"\n]*"|'[^'\n]*')
        |[bB]?(?:\"{3}(?:\\.|[^\\])*?\"{3}|'{3}(?:\\.|[^\\])*?'{3}|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))
    | (?P<name>[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*)
    | (?P<and>&&)
    | (?P<other>\|\||\?)
    | (?P<open>[(\[{])
    | (?P<close>[)\]}])
    """,
    re.VERBOSE | re.DOTALL,
)
_FAULT = re.compile(r"<input>:(\d+):(\d+): (.*)")
_UNKNOWN = re.compile(r"undeclared reference to '([^']+)'")
_OVERLOAD = re.compile(r"found no matching overload for '([^']+)' applied to '\(?([^')]*)\)?'")


class ConditionFault(NamedTuple):
    """What is wrong with a condition: line within its text (from 1), sentence, remedy."""

    line: int
    what: str
    remedy: str


class Condition(msgspec.Struct, frozen=True):
    """One compiled condition and the facts it reads."""

    text: str
    reads: tuple[str, ...]
    program: Any


class Compiler:
    """Compiles conditions against one schema."""

    def __init__(self, schema: FactSchema) -> None:
        self._names = schema.types
        types = {name: getattr(cel.Type, kind.value) for name, kind in schema.types.items()}
        self._env = cel.NewEnv(variables=types, functions=functions(), extensions=extensions())

    def conditions(self, text: str) -> tuple[tuple[Condition, ...], list[ConditionFault]]:
        """A condition as the parts that must all hold, or what is wrong with it."""
        try:
            kind = self._env.compile(text).return_type()
        except RuntimeError as error:
            return (), _faults(str(error), self._names)
        if kind != cel.Type.BOOL:
            what = f"the condition gives {kind.name().lower()}, not true or false"
            return (), [ConditionFault(1, what, "compare it with something")]
        return tuple(
            Condition(part, reads(part, self._names), self._env.compile(part)) for part in conjuncts(text)
        ), []

    def activation(self, facts: Facts) -> Any:
        """Facts as conditions read them."""
        return self._env.Activation(facts)


def holds(condition: Condition, activation: Any) -> bool | str:
    """Whether a condition holds, or in words why that cannot be said."""
    try:
        value = condition.program.eval(activation).plain_value()
    except (
        RuntimeError,
        TypeError,
        ValueError,
        OverflowError,
    ) as error:  # a text that is not valid Unicode, say
        return f"`{condition.text}`: {error}"
    return (
        value if isinstance(value, bool) else f"`{condition.text}`: {str(value).partition(': ')[2] or value}"
    )


def conjuncts(text: str) -> tuple[str, ...]:
    """The parts of a condition that `&&` joins on the outside, brackets around them taken off."""
    inner = unwrapped(text)
    cuts: list[tuple[int, int]] = []
    depth = 0
    for token in _TOKEN.finditer(inner):
        depth += (token.lastgroup == "open") - (token.lastgroup == "close")
        if depth == 0 and token.lastgroup == "other":  # binds less than &&, so && does not join the whole
            return (text.strip(),)
        if depth == 0 and token.lastgroup == "and":
            cuts.append(token.span())
    if not cuts:
        return (text.strip(),)
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(inner)]
    return tuple(
        part for start, end in zip(starts, ends, strict=True) for part in conjuncts(inner[start:end])
    )


def disjuncts(text: str) -> tuple[str, ...]:
    """The parts of a condition that `||` joins on the outside, brackets around them taken off."""
    inner = unwrapped(text)
    cuts: list[tuple[int, int]] = []
    depth = 0
    for token in _TOKEN.finditer(inner):
        depth += (token.lastgroup == "open") - (token.lastgroup == "close")
        if depth == 0 and token.lastgroup == "other":
            if token.group() != "||":
                return (text.strip(),)
            cuts.append(token.span())
    if not cuts:
        return (text.strip(),)
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(inner)]
    return tuple(inner[start:end].strip() for start, end in zip(starts, ends, strict=True))


def reads(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The facts that a condition names, in order of first use."""
    known = set(names)
    found: dict[str, None] = {}
    for token in _TOKEN.finditer(text):
        if token.lastgroup == "name":
            parts = re.sub(r"\s", "", token.group()).split(".")
            for length in range(len(parts), 0, -1):
                if (name := ".".join(parts[:length])) in known:
                    found.setdefault(name)
                    break
    return tuple(found)


def unwrapped(text: str) -> str:
    """The text less a pair of brackets that holds all of it."""
    stripped = text.strip()
    if not stripped.startswith("("):
        return text
    depth = 0
    for token in _TOKEN.finditer(stripped):
        depth += (token.lastgroup == "open") - (token.lastgroup == "close")
        if depth == 0:
            return unwrapped(stripped[1:-1]) if token.end() == len(stripped) else text
    return text


def _faults(message: str, names: Iterable[str]) -> list[ConditionFault]:
    """The checker's message as sentences a rule's author can use."""
    found = [_fault(int(line), what, names) for line, _, what in _FAULT.findall(message)]
    return found or [ConditionFault(1, message.strip(), "mend the condition")]


def _fault(line: int, what: str, names: Iterable[str]) -> ConditionFault:
    what = what.removesuffix(" [INVALID_ARGUMENT]")
    if match := _UNKNOWN.search(what):
        name = match.group(1)
        near = difflib.get_close_matches(name, list(names), n=1)
        entity = name.partition(".")[0]
        hints = [f"did you mean `{near[0]}`?"] if near else []
        hints += [f"declare a new field under [fields.{entity}]"] if entity in ENTITIES else []
        return ConditionFault(
            line, f"there is no fact or function `{name}`", " or ".join(hints) or "use one that exists"
        )
    if match := _OVERLOAD.search(what):
        operator = match.group(1).strip("_")
        kinds = " and ".join(match.group(2).split(", "))
        return ConditionFault(line, f"`{operator}` does not work on {kinds}", "use values of the same type")
    return ConditionFault(line, what, "mend the condition")
