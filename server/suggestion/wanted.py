"""What a conversation asks to be done: requests with their arguments, prepared, and ready once the customer agreed.

Pure. An agent's last message is read as a proposal, order by order; what it leaves open is taken from what the
customer said, the newest first. Which action is meant follows from words, from what was named, and from what the
rules allow; nothing is chosen that the rules would not do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any

import msgspec

from server.conversation.conversation import Author, Identity, Message
from server.orders.actions import ActionRecord
from server.orders.context import Line, Order, OrderContext, Product
from server.orders.fieldwords import Learned, find
from server.orders.meant import choice_meant, entry_meant, holds_id, lines_meant, lines_named, variant_meant
from server.orders.records import Brand
from server.policy.asking import allows, decide_action
from server.policy.decision import Decision
from server.policy.facts import Catalogue
from server.policy.request import CONFIRMED, Request
from server.policy.rules import RuleBook
from server.understanding.consent import Consent, consent, proposes
from server.understanding.words import Words, longest, of, says, spoken_words
from server.workflow.workflow import Action, Workflow

# What counts for an action: words in the proposal and in the answer to it, in what the customer said before, that all
# of its arguments were named, and how surely the customer's messages are of its workflow.
IN_PROPOSAL, IN_ANSWER, BEFORE, NAMED, ROUTED = 1.5, 2.0, 1.0, 3.0, 2.0
# How surely an answer must agree by its meaning to count without any word for it.
SURELY = 0.35
REPEATING = True
REMEMBERED = 8
# A request about no order that is less sure than this comes after those about one.
CLEAR = 3.0
MOST = 4


class Done(msgspec.Struct, frozen=True):
    """An action that was done in this conversation, after so many of its messages."""

    action: str
    arguments: Mapping[str, Any]
    after: int


class Wanted(msgspec.Struct, frozen=True):
    """One request: what would be done with which arguments, what the rules say, and whether it may be done now."""

    workflow: str
    action: str
    request: Request
    decision: Decision
    order: str | None
    score: float
    ready: bool


class Setting(msgspec.Struct, frozen=True):
    """What does not change from message to message; `learned` are the values of fields in texts."""

    book: RuleBook
    brand: Brand
    words: Words
    learned: Learned
    catalogue: Catalogue
    timezone: tzinfo


class Said(msgspec.Struct, frozen=True):
    """The texts at hand: the agent's last message, the customer's answer to it, and what was said before."""

    proposal: str
    answer: str
    earlier: tuple[str, ...]
    by_agent: tuple[str, ...]
    since: tuple[str, ...]

    @classmethod
    def of(cls, messages: Sequence[Message], done: Sequence[Done]) -> Said:
        """Of a conversation whose last message is the customer's; `since` are the customer's after the last action."""
        place = max(
            (one for one in range(len(messages)) if messages[one].author is not Author.CUSTOMER), default=-1
        )
        answer = "\n".join(one.text for one in messages[place + 1 :])
        before = list(messages[: max(place, 0)])[::-1]
        last = max((one.after for one in done), default=0)
        return cls(
            proposal=messages[place].text if place >= 0 else "",
            answer=answer,
            earlier=tuple(one.text for one in before if one.author is Author.CUSTOMER)[:REMEMBERED],
            by_agent=tuple(one.text for one in before if one.author is not Author.CUSTOMER)[:REMEMBERED],
            since=tuple(one.text for one in messages[last:] if one.author is Author.CUSTOMER)[::-1],
        )


def wanted(
    setting: Setting,
    context: OrderContext,
    identity: Identity,
    messages: Sequence[Message],
    *,
    now: datetime,
    language: str,
    done: Sequence[Done] = (),
    routed: Mapping[str, float] | None = None,
    known_before: bool = True,
    agrees: float | None = None,
) -> tuple[Wanted, ...]:
    """The requests in the order in which they were proposed, at most MOST; the ready ones first.

    `routed` tells how surely the customer's messages are of each workflow (0..1), `known_before` whether it was known
    who the customer is when the agent proposed: before that nothing can have been agreed to,
    `agrees` how surely the answer, by its meaning, agrees (0..1; None where nobody measured it).
    """
    said = Said.of(messages, done)
    reader = _Reader(setting, context, identity, said, now, language, routed or {}, known_before, agrees)
    found: list[Wanted] = []
    seen: set[tuple[str, str | None]] = set()
    for order, text in _sections(said, context.orders):
        best = reader.best(order, text)
        if best is None or (best.action, best.order) in seen or _repeated(best, done):
            continue
        seen.add((best.action, best.order))
        found.append(best)
    return tuple(sorted(found, key=lambda one: (not one.ready, one.order is None and one.score < CLEAR)))[
        :MOST
    ]


def request_for(
    setting: Setting,
    context: OrderContext,
    identity: Identity,
    messages: Sequence[Message],
    workflow: Workflow,
    *,
    now: datetime,
    language: str,
    known_before: bool = True,
    agrees: float | None = None,
) -> Request:
    """What a conversation tells of the arguments of a workflow's actions, and whether the customer agreed to them.

    The order and the lines are those that the context has chosen, where it has.
    """
    said = Said.of(messages, ())
    reader = _Reader(setting, context, identity, said, now, language, {}, known_before, agrees)
    order = context.order()
    sections = {one.id: text for one, text in _sections(said, context.orders) if one is not None}
    section = sections.get(order.id, said.proposal) if order is not None else said.proposal
    arguments: dict[str, Any] = {}
    confirmed = False
    for name, action in workflow.actions.items():
        record = setting.brand.records.actions.get(name)
        if record is None:
            continue
        found, _ = reader.arguments(action, record, order, section)
        if (
            record.lines_argument
            and context.lines
            and set(context.lines) != set(found.get(record.lines_argument, ()))
        ):
            found.pop(record.variants_argument or "", None)
            found[record.lines_argument] = list(context.lines)
        arguments = {**found, **arguments}
        complete = all(one in found or one in record.optional for one in record.arguments)
        confirmed = confirmed or (complete and reader.agreed(action, record, order, section, Request(found)))
    return Request(arguments, confirmed)


def _repeated(one: Wanted, done: Sequence[Done]) -> bool:
    return any(one.action == other.action and one.request.arguments == other.arguments for other in done)


def _sections(said: Said, orders: Sequence[Order]) -> list[tuple[Order | None, str]]:
    """The parts of a proposal from one named order to the next, and all of it for what is about none.

    What stands before the first order belongs to it. Orders that the answer names are the only ones meant.
    """
    text = said.proposal
    by_id = {order.id: order for order in orders}
    chosen = [order for order in orders if next(_all_places(said.answer, order.id), None) is not None]
    places = sorted((at, order.id) for order in orders for at in _all_places(text, order.id))
    parts: dict[str, str] = {}
    for number, (at, key) in enumerate(places):
        begin = 0 if number == 0 else at
        end = places[number + 1][0] if number + 1 < len(places) else len(text)
        parts[key] = parts.get(key, "") + text[begin:end] + "\n"
    named = {order.id for order in chosen}
    found = [(by_id[key], part) for key, part in parts.items() if not named or key in named]
    found += [(order, text if not parts else "") for order in chosen if order.id not in parts]
    return [*found, (None, text)]


def _all_places(text: str, key: str) -> Iterator[int]:
    bare = key.lstrip("#")
    start = 0
    while (at := holds_id(text[start:], bare)) >= 0:
        yield start + at
        start += at + len(bare)


class _Reader:
    """Fills requests from what was said, and has the rules look at them."""

    def __init__(
        self,
        setting: Setting,
        context: OrderContext,
        identity: Identity,
        said: Said,
        now: datetime,
        language: str,
        routed: Mapping[str, float],
        known_before: bool,
        agrees: float | None = None,
    ) -> None:
        self.setting, self.context, self.identity, self.said = setting, context, identity, said
        self.now, self.language, self.routed, self.known_before = now, language, routed, known_before
        self.records = setting.brand.records
        self.answered = consent(setting.words, language, said.proposal, said.answer)
        if self.answered is Consent.OPEN and agrees is not None and agrees >= SURELY:
            self.answered = Consent.YES
        self.names_orders = any(
            next(_all_places(text, order.id), None) is not None
            for order in context.orders
            for text in (said.proposal, said.answer)
        )

    def best(self, order: Order | None, section: str) -> Wanted | None:
        """The action that fits a section best among those that the rules would allow."""
        found: list[Wanted] = []
        for workflow in self.setting.book.workflows(self.setting.brand.id):
            for name, action in workflow.actions.items():
                record = self.records.actions.get(name)
                if record is None or not self._fits(order, record):
                    continue
                for one in self._orders(order, record):
                    candidate = self._candidate(workflow, name, action, record, one, section)
                    if candidate is not None:
                        found.append(candidate)
                        break
        return max(found, key=lambda one: one.score, default=None)

    def _fits(self, order: Order | None, record: ActionRecord) -> bool:
        """Whether a section is for such an action: one for an order is read where the order is named."""
        if record.order_argument is None:
            return order is None
        return order is not None or not self.names_orders

    def _orders(self, order: Order | None, record: ActionRecord) -> list[Order | None]:
        """The orders that may be meant, the likeliest first."""
        if record.order_argument is None:
            return [None]
        if order is not None:
            return [order]
        texts = (self.said.answer, *self.said.earlier, *self.said.by_agent)
        lined = self.records.order.lines
        named: dict[str, Order] = {}
        for text in texts:
            for one in self.context.orders:
                if holds_id(text, one.id.lstrip("#")) >= 0:
                    named.setdefault(one.id, one)
        with_lines = [
            one
            for one in self.context.orders
            if lined is not None
            and any(lines_named(text, one.lines, lined) for text in (self.said.proposal, self.said.answer))
        ]
        first = [one for one in with_lines if one.id in named]
        ranked = {one.id: one for one in (*first, *with_lines, *named.values(), *self.context.orders)}
        return list(ranked.values())

    def _candidate(
        self,
        workflow: Workflow,
        name: str,
        action: Action,
        record: ActionRecord,
        order: Order | None,
        section: str,
    ) -> Wanted | None:
        """The request that the texts make of an action; None where nothing speaks for it or the rules are against."""
        evidence = self._evidence(workflow, action, section)
        arguments, named = self.arguments(action, record, order, section)
        score = evidence + (NAMED if named else 0.0)
        if order is not None and not self.names_orders and record.lines_argument is None:
            score -= IN_PROPOSAL
        if evidence <= 0 and not named:
            return None
        missing = [one for one in record.arguments if one not in arguments and one not in record.optional]
        if missing:
            return None
        request = Request(arguments, confirmed=True)
        decision = decide_action(
            self.setting.book,
            self.setting.brand.id,
            name,
            request,
            msgspec.structs.replace(self.context, selected=order.id if order is not None else None),
            self.identity,
            now=self.now,
            timezone=self.setting.timezone,
            language=self.language,
            catalogue=self.setting.catalogue,
        )
        if decision is None or not allows(decision, name):
            return None
        asks = CONFIRMED in decision.inputs
        asked_for = self._asked_for(action)
        ready = self.agreed(action, record, order, section, request) if asks else asked_for
        if not asks:
            if not asked_for:
                return None
            score += NAMED
        key = order.id if order is not None else None
        confirmed = msgspec.structs.replace(request, confirmed=ready)
        return Wanted(workflow.id, name, confirmed, decision, key, score, ready)

    def _asked_for(self, action: Action) -> bool:
        """Whether the customer asks for something that needs no agreement, or agrees to it."""
        here = says(spoken_words(self.said.answer), action.words)
        agreed = self.answered is Consent.YES
        return here or (agreed and says(spoken_words(self.said.proposal), action.words))

    def agreed(
        self, action: Action, record: ActionRecord, order: Order | None, section: str, request: Request
    ) -> bool:
        """Whether the customer said yes to this request as it was proposed, or asks for all of it with a yes."""
        if not self.known_before or self.answered is Consent.NO:
            return False
        agrees = self.answered is Consent.YES
        repeats = self.answered is Consent.OPEN and says(spoken_words(self.said.answer), action.words)
        if not (agrees or (repeats and "?" not in self.said.answer and REPEATING)):
            return False
        if agrees and self._names(action, order, self.said.answer):
            alone = self.of_text("", self.said.answer)
            if self._grounded(alone, action, record, order, "", request):
                return True
        if not proposes(self.setting.words, self.language, self.said.proposal):
            return False
        if action.words and not says(spoken_words(section), action.words):
            return False
        if self._grounded(self.of_text(section, ""), action, record, order, section, request):
            return True
        if not agrees or not self.said.by_agent:
            return False
        both = f"{self.said.by_agent[0]}\n{section}"
        return self._grounded(self.of_text(both, ""), action, record, order, both, request)

    def _names(self, action: Action, order: Order | None, text: str) -> bool:
        """Whether a text speaks of an action, and of the order or its lines."""
        if not says(spoken_words(text), action.words):
            return False
        lined = self.records.order.lines
        return (
            order is None
            or next(_all_places(text, order.id), None) is not None
            or (lined is not None and bool(lines_named(text, order.lines, lined)))
        )

    def of_text(self, proposal: str, answer: str) -> _Reader:
        """A reader of one text alone."""
        said = Said(proposal, answer, (), (), ())
        return _Reader(
            self.setting, self.context, self.identity, said, self.now, self.language, {}, self.known_before
        )

    def _grounded(
        self,
        reader: _Reader,
        action: Action,
        record: ActionRecord,
        order: Order | None,
        section: str,
        request: Request,
    ) -> bool:
        """Whether one text alone names what a request is about, and nothing that contradicts it."""
        told, named = reader.arguments(action, record, order, section)
        for argument, kind in record.arguments.items():
            wanted, here = request.arguments.get(argument), told.get(argument)
            if kind in ("lines", "variants") and _sorted(wanted) != _sorted(here):
                return False
            if kind == "text" and argument in reader.setting.learned.fields and wanted != here:
                return False
            if "." in kind and record.lines_argument is None and wanted != here:
                return False
        if record.lines_argument is None and not named:
            return order is not None and (
                not self.names_orders
                or next(_all_places(section or self.said.answer, order.id), None) is not None
            )
        return True

    def _evidence(self, workflow: Workflow, action: Action, section: str) -> float:
        """How much speaks for an action: its words where they count, and how the customer's messages were routed."""
        score = ROUTED * self.routed.get(workflow.id, 0.0)
        score += IN_PROPOSAL * _told(section, action.words)
        score += IN_ANSWER * _told(self.said.answer, action.words)
        for place, text in enumerate(self.said.since[1:4]):
            score += BEFORE / (place + 1) * _told(text, action.words)
        return score

    # -- arguments --

    def arguments(
        self, action: Action, record: ActionRecord, order: Order | None, section: str
    ) -> tuple[dict[str, Any], bool]:
        """The arguments that can be filled, and whether one that tells this action from others was named."""
        found: dict[str, Any] = {}
        named = False
        lines: tuple[Line, ...] = ()
        texts = (self.said.answer, section, *self.said.earlier, *self.said.by_agent[:2])
        for argument, kind in record.arguments.items():
            value: Any = None
            if argument == record.order_argument:
                value = order.id if order is not None else None
            elif kind == "customer":
                value = self.context.customer
            elif kind == "lines":
                lines = self._lines(order, section)
                value = [line.id for line in lines] or None
            elif kind == "variants":
                value = self._variants(lines, section)
                named = named or value is not None
            elif "." in kind:
                value, told = self._entry(action, argument, kind, order, texts)
                named = named or (told and record.lines_argument is None)
            elif argument in record.choices:
                value = next(
                    (
                        choice
                        for text in texts
                        if (choice := choice_meant(text, record.choices[argument], record.choice_words))
                    ),
                    None,
                )
            if value is not None:
                found[argument] = value
        fields = self._fields(record, order, section, texts)
        return {**fields, **found}, named or bool(fields)

    def _lines(self, order: Order | None, section: str) -> tuple[Line, ...]:
        """The lines of the order that are meant: those of the proposal, narrowed by the answer; else by the customer."""
        record = self.records.order.lines
        if order is None or record is None or not order.lines:
            return ()
        proposed = lines_meant(section, order.lines, record)
        answered = lines_meant(self.said.answer, order.lines, record)
        chosen: Iterable[str] = ()
        if answered and (not proposed or set(answered) <= set(proposed)):
            chosen = answered
        elif proposed:
            chosen = proposed
        else:
            chosen = next(
                (ids for text in self.said.earlier if (ids := lines_meant(text, order.lines, record))), ()
            )
        if not chosen and len(order.lines) == 1:
            chosen = (order.lines[0].id,)
        by_id = {line.id: line for line in order.lines}
        return tuple(by_id[one] for one in chosen)

    def _variants(self, lines: Sequence[Line], section: str) -> list[str] | None:
        """For each line the variant that it should become; None when one is not clear."""
        record = self.records.order.lines
        if record is None or not lines:
            return None
        products = self.setting.catalogue.get(record.catalogue or "", {})
        found: list[str] = []
        for line in lines:
            product = products.get(line.product or "")
            variant = self._variant(line, product, lines, section) if product is not None else None
            if variant is None:
                return None
            found.append(variant)
        return found

    def _variant(self, line: Line, product: Product, lines: Sequence[Line], section: str) -> str | None:
        record = self.records.order.lines
        assert record is not None
        texts = (self.said.answer, section, *self.said.earlier)
        for text in (section, self.said.answer):
            if found := variant_meant(text, line, product, record, ids_only=True):
                return found
        for text in texts:
            part = _about(text, line, lines, record)
            if found := variant_meant(part, line, product, record):
                return found
        return None

    def _entry(
        self, action: Action, argument: str, kind: str, order: Order | None, texts: Sequence[str]
    ) -> tuple[str | None, bool]:
        """The list entry that is meant, and whether it was named; what was used before where that is said or usual."""
        owner, _, part = kind.partition(".")
        holder = self.context.about if owner == "customer" else order
        entries = holder.parts.get(part, ()) if holder is not None else ()
        field = action.usual.get(argument)
        usual = order.value(field) if order is not None and field else None
        for text in texts:
            if entry := entry_meant(text, entries):
                return entry, True
            if isinstance(usual, str) and says(
                spoken_words(text), of(self.setting.words.before, self.language)
            ):
                return usual, False
        if isinstance(usual, str):
            return usual, False
        return (entries[0].id, False) if len(entries) == 1 else (None, False)

    def _fields(
        self, record: ActionRecord, order: Order | None, section: str, texts: Sequence[str]
    ) -> dict[str, str]:
        """Arguments that are values of a record's fields, an address above all, where they stand together."""
        names = [
            name
            for name, kind in record.arguments.items()
            if kind == "text" and name in self.setting.learned.fields and name not in record.choices
        ]
        if not names:
            return {}
        own = self._own_values(names)
        holder = order if order is not None else self.context.about
        present = {name: value for name in names if holder and isinstance(value := holder.value(name), str)}
        for unlike in (own, [present]):
            for text in (section, *texts):
                found = find(text, self.setting.learned, names, unlike=unlike)
                if len(found) >= len(names) - 1:
                    return {**dict.fromkeys(names, ""), **found}
        for text in (self.said.answer, section, *self.said.earlier[:3]):
            if meant := _meant_by_part(text, [one for one in own if one != present], self.setting.learned):
                return meant
        return {}

    def _own_values(self, names: Sequence[str]) -> list[dict[str, str]]:
        """The values that the customer's own records have, each once: their address, and those of their orders."""
        found: list[dict[str, str]] = []
        for holder in (self.context.about, *self.context.orders):
            row = {name: value for name in names if holder and isinstance(value := holder.value(name), str)}
            if len(row) >= len(names) - 1 and row not in found:
                found.append({**dict.fromkeys(names, ""), **row})
        return found


def _meant_by_part(text: str, own: Sequence[dict[str, str]], learned: Learned) -> dict[str, str] | None:
    """The one of the customer's own addresses of which a text names a part that the others do not have."""
    spoken = spoken_words(text)
    fitting = [
        row
        for row in own
        if any(
            name in learned.known
            and spoken_words(value) in spoken
            and sum(one[name] == value for one in own) == 1
            for name, value in row.items()
            if value
        )
    ]
    return fitting[0] if len(fitting) == 1 else None


def _told(text: str, phrases: Sequence[str]) -> float:
    """How much a text tells of an action: a phrase of several words tells more than one word."""
    size = longest(spoken_words(text), phrases)
    return 0.7 + 0.3 * min(size, 3) if size else 0.0


def _sorted(value: Any) -> Any:
    return sorted(value) if isinstance(value, list) else value


def _about(text: str, line: Line, lines: Sequence[Line], record: Any) -> str:
    """The part of a text that is about one of several lines: from where it is named to where the next one is."""
    if len(lines) == 1:
        return text
    named = lines_named(text, lines, record)
    place = next(
        (at for at, one in enumerate(named) if any(lines[index] is line for index in one.lines)), None
    )
    if place is None:
        return ""
    following = next(
        (one.start for one in named[place + 1 :] if not any(lines[index] is line for index in one.lines)),
        len(text),
    )
    return text[named[place].start : following]
