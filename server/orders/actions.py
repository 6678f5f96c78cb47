"""What a core system does on request, as a brand declares it: arguments, checks, effects."""

from __future__ import annotations

import re
from typing import Annotated

import msgspec

Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,62}$")]
# Actions and their arguments are called as the core system calls them.
ActionName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9_-]{0,62}$")]
ArgumentName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,62}$")]
Expression = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
ArgumentType = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^(text|integer|money|date|time|flag|list|table|tables|order|customer|lines|variants|quantity|(customer|order)\.[a-z][a-z0-9_]{0,62})$"
    ),
]
Place = Annotated[str, msgspec.Meta(pattern=r"^(orders|(order|customer)(\.[a-z][a-z0-9_]{0,62}){1,2})$")]
SetValue = str | int | bool
ORDER_ARGUMENT = "order"
TODAY = "today"
OPERATIONS = ("set", "append", "add", "remove", "swap")
_OF_ORDER = re.compile(r"order\.([a-z0-9_]+)")


class CheckRecord(msgspec.Struct, frozen=True):
    """What must be true in the moment of acting, and what is said when it is not."""

    when: Expression
    says: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]


class EffectRecord(msgspec.Struct, frozen=True):
    """One change, by exactly one of five keys that names its place; values are CEL expressions.

    set: a field or whole list becomes `to`. append: a list gets an entry of `value`. add: a number grows by `by`.
    remove: entries of a list go. swap = "order.lines": each chosen line becomes its new variant. append = "orders":
    the customer gets a new order, whose `value` names its id. `for` does it once for each value of a list, which is
    then `each`; `at` names entries of a list by id; `when` must hold, for entries of a list (`entry`) of each of them.
    """

    set: Place | None = None
    append: Place | None = None
    add: Place | None = None
    remove: Place | None = None
    swap: Place | None = None
    to: Expression | None = None
    value: dict[Name, Expression] = {}
    by: Expression | None = None
    at: Expression | None = None
    when: Expression | None = None
    each: Expression | None = msgspec.field(name="for", default=None)

    @property
    def operations(self) -> list[tuple[str, str]]:
        """The operations with their places; exactly one in a valid effect."""
        return [(name, place) for name in OPERATIONS if (place := getattr(self, name)) is not None]


class ActionRecord(msgspec.Struct, frozen=True):
    """An action of the core system: typed arguments, values that fields must have before, and what it changes.

    An argument is a scalar, list or table, or refers to something: the order, the customer, lines of the order, the
    variants they become, an entry of a list (`customer.payment_methods`). A text in `sets` is taken as it is; `$name`
    is an argument, `$today` the day in the brand's time zone. `choices` are the only values an argument may have,
    `choice_words` what customers call them, `words` what they call the thing that an argument counts. `reversible` says
    that it can be undone, or does no harm when it was not wanted; anything else runs alone only for a recorded reason.
    """

    arguments: dict[ArgumentName, ArgumentType]
    sets: dict[Name, SetValue] = {}
    requires: dict[Name, tuple[str, ...]] = {}
    choices: dict[ArgumentName, tuple[str, ...]] = {}
    choice_words: dict[str, tuple[str, ...]] = {}
    words: dict[ArgumentName, tuple[str, ...]] = {}
    optional: tuple[ArgumentName, ...] = ()
    checks: tuple[CheckRecord, ...] = ()
    effects: tuple[EffectRecord, ...] = ()
    reversible: bool = False

    @property
    def order_argument(self) -> str | None:
        """The argument that names the order."""
        named = ORDER_ARGUMENT if ORDER_ARGUMENT in self.arguments else None
        return self._of("order") or named

    @property
    def lines_argument(self) -> str | None:
        """The argument that names lines of the order."""
        return self._of("lines")

    @property
    def variants_argument(self) -> str | None:
        """The argument that names, for each of the lines, the variant it becomes."""
        return self._of("variants")

    @property
    def quantity_argument(self) -> str | None:
        """The argument that says how many there are to be of each of the lines."""
        return self._of("quantity")

    @property
    def changed(self) -> tuple[str, ...]:
        """The fields and lists of the order that it may change."""
        names = dict.fromkeys(self.sets)
        for effect in self.effects:
            for operation, place in effect.operations:
                if operation == "swap":
                    names["lines"] = None
                elif match := _OF_ORDER.match(place):
                    names[match[1]] = None
        return tuple(names)

    def _of(self, kind: str) -> str | None:
        return next((name for name, own in self.arguments.items() if own == kind), None)
