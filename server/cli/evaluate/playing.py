"""Plays recorded conversations of a business given by files against what the copilot would do at each turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from server.cli.evaluate.business import Business, Customers, as_declared
from server.cli.evaluate.hearing import Hearing
from server.cli.evaluate.points import Point, Turned, compared
from server.cli.replay import Action, Recorded, Turn
from server.conversation.conversation import Assurance, Author, Identity, Message
from server.orders.actions import ActionRecord
from server.orders.context import OrderContext
from server.orders.effects import Done as DoneState
from server.orders.fieldwords import learn_people
from server.orders.recognising import recognise
from server.request.reader import Setting, Situation
from server.request.requests import Wanted, requests
from server.request.said import Done, Said
from server.understanding.words import load_words

MESSAGE_SECONDS = 20


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
        self._hearing = Hearing(business.workflows, knowledge)

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
            routed=self._hearing.routed([one.text for one in messages if one.author is Author.CUSTOMER][-3:]),
            agrees=self._hearing.agrees(messages),
        )

    async def identify(self, messages: Sequence[Message], current: Identity) -> Identity:
        """Who the customer is, by the product's own rules."""
        return (await recognise(self._business.system, messages, current)).identity

    def customer(self, key: str | None) -> Customers | None:
        """A customer's records as they were at the beginning."""
        found = self._people.get(key or "")
        return Customers(self._business, *found) if found is not None else None

    def looked_up(self, turn: Turn) -> Identity | None:
        """Whom the agent found by a look-up that answered or was given the key of a customer."""
        if not turn.ok or turn.action is None:
            return None
        for value in (*_plain(turn.result), *turn.action.arguments.values()):
            if isinstance(value, str | int) and str(value) in self._people:
                return Identity(str(value), Assurance.AUTHENTICATED, "desk", self._business.now)
        return None

    def message(self, number: int, turn: Turn) -> Message:
        """A turn as a message."""
        at = self._business.now + timedelta(seconds=MESSAGE_SECONDS * number)
        author = Author.CUSTOMER if turn.author == "customer" else Author.AGENT
        return Message(f"m{number}", f"m{number}", author, turn.text or "", at, at)

    def action(self, name: str) -> ActionRecord | None:
        """An action as the business declares it."""
        return self._business.brand.records.actions.get(name)


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
            if self._found(turn):
                ready = await self._prepared()
            if turn.kind == "write" and turn.action is not None and turn.ok:
                self._wrote(number, turn.action, ready)
                ready = await self._prepared()
            elif turn.text is not None:
                spoken_here.append(self._replay.message(len(self._messages) + len(spoken_here), turn))
        self._messages += spoken_here

    async def _recognise(self) -> None:
        """Who the customer is by what they said; whom the agent looked up stays."""
        self._known_before = self._identity.customer_id is not None
        if self._identity.assurance < Assurance.AUTHENTICATED:
            self._is(await self._replay.identify(self._messages, self._identity))

    def _found(self, turn: Turn) -> bool:
        """Whether the agent found another customer than was known so far."""
        found = self._replay.looked_up(turn)
        return found is not None and self._is(found)

    def _is(self, identity: Identity) -> bool:
        """Whether this is another customer; their records begin as they are written."""
        other = identity.customer_id != self._identity.customer_id
        self._identity = identity
        if other:
            self._customer = self._replay.customer(identity.customer_id)
        return other

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
        record = self._replay.action(action.name)
        action = Action(action.name, as_declared(record, action.arguments))
        self.points.append(
            compared(
                self._recorded.conversation_id,
                number,
                action,
                record,
                ready[0] if ready else None,
            )
        )
        if self._customer is not None:
            outcome = self._customer.tried(action.name, action.arguments)
            if isinstance(outcome, DoneState):
                self._customer.state = outcome.state
        self._done.append(Done(action.name, action.arguments, len(self._messages)))


def _plain(value: Any) -> Iterator[Any]:
    """The plain values of a result, however it is nested."""
    if isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _plain(one)
    else:
        yield value


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
