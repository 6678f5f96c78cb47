"""`scripts/evaluate actions`: whether the action that an agent ran was ready, in recorded conversations.

A conversation is played turn by turn, its order system's state advancing with every write that was done. Before each
turn of the agent the copilot says what it would do; where the agent then ran a successful write (in a conversation
that ended well), the action prepared at that moment is compared with it, and over all turns of agents, when the
copilot offered one is compared with when the agent acted.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from server.cli.evaluate.business import Business, Customers, add_business, missing
from server.cli.replay import Action, Recorded, Turn, read
from server.conversation.conversation import Author, Identity, Message
from server.embedding.build import ensure_default_model
from server.embedding.encoder import OnnxEncoder
from server.live.installation import utc_now
from server.orders.context import OrderContext
from server.orders.effects import Done as DoneState
from server.orders.fieldwords import learn_people
from server.orders.recognising import recognise
from server.request.reader import Setting, Situation
from server.request.requests import Wanted, requests
from server.request.said import Done, Said
from server.settings import Settings
from server.understanding.consent import AGREES, load_examples
from server.understanding.routing import Router
from server.understanding.spoken import spoken
from server.understanding.words import load_words

MESSAGE_SECONDS = 20


class Point(msgspec.Struct, frozen=True):
    """A write that an agent ran successfully, and what was ready: how far the two agree."""

    conversation: str
    turn: int
    action: str
    arguments: dict[str, Any]
    prepared: str | None
    given: dict[str, Any]
    name: bool
    order: bool
    same: bool


class Turned(msgspec.Struct, frozen=True):
    """One turn of an agent: whether the agent wrote, and what the copilot offered."""

    conversation: str
    turn: int
    wrote: bool
    offered: tuple[str, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The conversations and the business."""
    parser.add_argument("--conversations", type=Path, required=True, help="JSON Lines, plain or .gz")
    add_business(parser)
    parser.add_argument(
        "--knowledge", type=Path, help="folder with the words of consent (default: knowledge/)"
    )
    parser.add_argument("--limit", type=int, help="play only the first conversations")
    parser.add_argument("--points", type=Path, help="write every point and turn to this file as JSON Lines")


def run(given: argparse.Namespace) -> int:
    """Play and print."""
    if gone := missing(given.conversations, given.orders, given.workflows):
        print(gone)
        return 0
    business = Business(given.workflows, given.orders, given.now or utc_now())
    replay = Replay(business, given.knowledge or Settings().knowledge)
    points: list[Point] = []
    turns: list[Turned] = []
    for one in read(given.conversations)[: given.limit]:
        found, turned = asyncio.run(replay.play(one))
        points += found if one.success else []
        turns += turned
    if given.points:
        given.points.write_bytes(b"".join(msgspec.json.encode(one) + b"\n" for one in (*points, *turns)))
    figures = summary(points, turns)
    if given.json:
        sys.stdout.write(msgspec.json.encode(figures).decode() + "\n")
    else:
        _print(points, figures)
    return 0


def summary(points: Sequence[Point], turns: Sequence[Turned]) -> dict[str, float | int]:
    """Shares of the points with the right name, order and full arguments; precision and recall of acting."""
    acted = [one for one in turns if one.offered]
    wrote = [one for one in turns if one.wrote]
    right = sum(one.wrote for one in acted)
    return {
        "name": _share(sum(one.name for one in points), len(points)),
        "order": _share(sum(one.order for one in points), len(points)),
        "arguments": _share(sum(one.same for one in points), len(points)),
        "precision": _share(right, len(acted)),
        "recall": _share(right, len(wrote)),
        "points": len(points),
        "turns": len(turns),
    }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


class Replay:
    """Plays conversations of one business against what the copilot would do."""

    def __init__(self, business: Business, knowledge: Path) -> None:
        self._business = business
        self._people = business.system.everyone()
        brand = business.brand
        self._setting = Setting(
            book=business.book,
            brand=brand,
            words=load_words(knowledge),
            learned=learn_people(brand.records, self._people.values()),
            catalogue=business.catalogue,
            timezone=business.zone,
        )
        self._encoder = OnnxEncoder(ensure_default_model(Settings().models), threads=1)
        texts: list[tuple[str | None, str]] = [
            (one.id, spoken(text))
            for one in business.workflows
            for own in one.examples.values()
            for text in own
        ]
        texts += [
            (None, spoken(text))
            for one in business.workflows
            for own in one.counter_examples.values()
            for text in own
        ]
        self._router = Router.from_vectors(
            [label for label, _ in texts], self._encoder.encode_queries([text for _, text in texts])
        )
        examples = load_examples(knowledge).labelled
        self._consent = (
            Router.from_vectors(
                [label for label, _ in examples],
                self._encoder.encode_queries([text for _, text in examples]),
            )
            if examples
            else None
        )
        self._routes: dict[str, dict[str, float]] = {}
        self._agreeing: dict[str, float] = {}

    async def play(self, recorded: Recorded) -> tuple[list[Point], list[Turned]]:
        """The points and agent's turns of one conversation."""
        playing = _Playing(self, recorded)
        for number, turns in groups(recorded.turns):
            await playing.agent(number, turns)
        return playing.points, playing.turned

    async def prepared(
        self,
        messages: Sequence[Message],
        identity: Identity,
        customer: Customers | None,
        done: Sequence[Done],
        language: str,
        known_before: bool,
    ) -> tuple[Wanted, ...]:
        """What the copilot has ready after these messages."""
        business = self._business
        context = customer.context() if customer is not None else OrderContext("evaluation", business.now)
        return requests(
            self._setting,
            Situation(context, identity, business.now, language, known_before),
            Said.of(messages, done),
            done=done,
            routed=self.routed([one.text for one in messages if one.author is Author.CUSTOMER][-3:]),
            agrees=self.agrees(messages),
        )

    async def identify(self, messages: Sequence[Message], current: Identity) -> Identity:
        """Who the customer is, by the product's own rules."""
        return (await recognise(self._business.system, messages, current)).identity

    def customer(self, key: str | None) -> Customers | None:
        """A customer's records as they were at the beginning."""
        found = self._people.get(key or "")
        return Customers(self._business, *found) if found is not None else None

    def message(self, number: int, turn: Turn) -> Message:
        """A turn as a message."""
        at = self._business.now + timedelta(seconds=MESSAGE_SECONDS * number)
        author = Author.CUSTOMER if turn.author == "customer" else Author.AGENT
        return Message(f"m{number}", f"m{number}", author, turn.text or "", at, at)

    def agrees(self, messages: Sequence[Message]) -> float | None:
        """How surely the customer's answer to the agent's last message agrees."""
        place = max((at for at, one in enumerate(messages) if one.author is not Author.CUSTOMER), default=-1)
        answer = " ".join(one.text for one in messages[place + 1 :])
        if self._consent is None or not answer:
            return None
        if answer not in self._agreeing:
            vector = self._encoder.encode_queries([spoken(answer)])[0]
            chances = {one.workflow: one.confidence for one in self._consent.route(vector)}
            self._agreeing[answer] = chances.get(AGREES, 0.0)
        return self._agreeing[answer]

    def routed(self, texts: Sequence[str]) -> dict[str, float]:
        """How surely messages are of each workflow, the last one counting most."""
        found: dict[str, float] = {}
        for place, text in enumerate(reversed(texts)):
            if text not in self._routes:
                vector = self._encoder.encode_queries([spoken(text)])[0]
                self._routes[text] = {one.workflow: one.confidence for one in self._router.route(vector)}
            for name, chance in self._routes[text].items():
                found[name] = max(found.get(name, 0.0), chance * (1.0 - 0.2 * place))
        return found


class _Playing:
    """One conversation as it is played."""

    def __init__(self, replay: Replay, recorded: Recorded) -> None:
        self._replay = replay
        self._recorded = recorded
        self._messages: list[Message] = []
        self._identity = Identity()
        self._known_before = False
        self._customer: Customers | None = None
        self._done: list[Done] = []
        self.points: list[Point] = []
        self.turned: list[Turned] = []

    async def agent(self, number: int, turns: Sequence[Turn]) -> None:
        """Messages of the customer, then what the agent did and said."""
        own = [one for one in turns if one.author == "agent"]
        for turn in turns:
            if turn.author == "customer":
                self._messages.append(self._replay.message(len(self._messages), turn))
        if not own or not self._messages:
            return
        await self._recognise()
        ready = await self._prepared()
        wrote = any(one.kind == "write" for one in own)
        offered = tuple(one.action for one in ready if one.ready)
        self.turned.append(Turned(self._recorded.conversation_id, number, wrote, offered))
        spoken_here: list[Message] = []
        for turn in own:
            if turn.kind == "write" and turn.action is not None and turn.ok:
                self._wrote(number, turn.action, ready)
                ready = await self._prepared()
            elif turn.text is not None:
                spoken_here.append(self._replay.message(len(self._messages) + len(spoken_here), turn))
        self._messages += spoken_here

    async def _recognise(self) -> None:
        before = self._identity.customer_id
        self._known_before = before is not None
        self._identity = await self._replay.identify(self._messages, self._identity)
        if self._identity.customer_id != before:
            self._customer = self._replay.customer(self._identity.customer_id)

    async def _prepared(self) -> tuple[Wanted, ...]:
        return await self._replay.prepared(
            self._messages,
            self._identity,
            self._customer,
            self._done,
            self._recorded.language,
            self._known_before,
        )

    def _wrote(self, number: int, action: Action, ready: Sequence[Wanted]) -> None:
        first = ready[0] if ready else None
        record = self._replay._setting.brand.records.actions.get(action.name)
        order = record.order_argument if record is not None else None
        optional = record.optional if record is not None else ()
        given = dict(first.request.arguments) if first is not None else {}
        name = first is not None and first.action == action.name
        same = {key: _plain(value) for key, value in action.arguments.items() if key not in optional}
        self.points.append(
            Point(
                conversation=self._recorded.conversation_id,
                turn=number,
                action=action.name,
                arguments=action.arguments,
                prepared=first.action if first is not None else None,
                given=given,
                name=name,
                order=first is not None
                and (order is None or given.get(order) == action.arguments.get(order)),
                same=name
                and {key: _plain(value) for key, value in given.items() if key not in optional} == same,
            )
        )
        if self._customer is not None:
            outcome = self._customer.tried(action.name, action.arguments)
            if isinstance(outcome, DoneState):
                self._customer.state = outcome.state
        self._done.append(Done(action.name, action.arguments, len(self._messages)))


def _plain(value: Any) -> Any:
    """Lists of ids without their order, which says nothing."""
    return sorted(value) if isinstance(value, list) and all(isinstance(one, str) for one in value) else value


def groups(turns: Sequence[Turn]) -> Iterator[tuple[int, list[Turn]]]:
    """What a customer said with all that the agent did about it, and the number of its first turn."""
    group: list[Turn] = []
    for number, turn in enumerate(turns):
        if turn.author == "customer" and any(one.author == "agent" for one in group):
            yield number - len(group), group
            group = []
        group.append(turn)
    if group:
        yield len(turns) - len(group), group


def _print(points: Sequence[Point], figures: Mapping[str, float | int]) -> None:
    shown = Table(title="What was ready when agents acted", box=SIMPLE)
    for name in ("action", "points", "name", "order", "arguments", "instead"):
        shown.add_column(name, justify="left" if name in ("action", "instead") else "right")
    for action in sorted({one.action for one in points}):
        own = [one for one in points if one.action == action]
        instead = Counter(one.prepared or "nothing" for one in own if not one.name).most_common(3)
        counts = (
            len(own),
            sum(one.name for one in own),
            sum(one.order for one in own),
            sum(one.same for one in own),
        )
        shown.add_row(action, *map(str, counts), ", ".join(f"{name} {count}" for name, count in instead))
    console = Console(width=max(Console().width, 140))
    console.print(shown)
    console.print(
        f"name {figures['name']}, order {figures['order']}, arguments {figures['arguments']} of {figures['points']} "
        f"points; acting: precision {figures['precision']}, recall {figures['recall']} over {figures['turns']} turns"
    )
