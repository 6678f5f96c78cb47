"""Whether a track is ready to go up: rules, wordings, articles, integrations, and the people who answer for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from typing import Protocol, runtime_checkable

import msgspec

from server.autonomy.governance import Governance
from server.autonomy.ladder import Circumstances
from server.knowledge.index import KnowledgeIndex
from server.live.resting import wordings_of
from server.live.sending import NOTICE
from server.orders.source import OrderSystem
from server.policy.rules import WorkflowRules
from server.storage.accounts import Account
from server.suggestion.gathered import Parts
from server.suggestion.suggestion import Track


class House(Protocol):
    """The brands of the installation."""

    def system(self, brand: str) -> OrderSystem | None:
        """The order system of a brand, None for an unknown brand."""

    def knows(self, brand: str) -> bool:
        """Whether a brand is served here: then it can be on this server's own desk, in which replies go out safely."""

    def shelf(self, brand: str) -> str:
        """The brand whose articles a brand uses."""


@runtime_checkable
class Answering(Protocol):
    """An order system elsewhere, which may be away."""

    @property
    def answers(self) -> bool:
        """Whether it answered lately."""


class Readiness:
    """What this installation knows of a track before a person signs; `people` who may sign in, by address."""

    def __init__(
        self,
        house: House,
        governance: Callable[[], Governance],
        parts: Callable[[], Parts],
        index: Callable[[], KnowledgeIndex],
        record_broken: Callable[[], bool],
        demo: bool = False,
    ) -> None:
        self.people: dict[str, str] = {}
        self._house = house
        self._governance = governance
        self._parts = parts
        self._index = index
        self._record_broken = record_broken
        self._demo = demo

    def around(
        self, track: Track, asks: Account | None = None, *, switched_off: bool = False
    ) -> Circumstances:
        """What stands for or against the next level; `asks` is who would sign it."""
        return Circumstances(
            unready=self._unready(track),
            switched_off=switched_off,
            record_broken=self._record_broken(),
            desk_sends=self._house.knows(track.brand),
            asks=asks.email if asks is not None else "",
            demo=self._demo,
        )

    def left(self, track: Track) -> bool:
        """Whether the owner of a track's workflow does not work here any more."""
        owner = self._governance().owner(track.workflow)
        return owner is None or owner.lead not in self.people

    def _unready(self, track: Track) -> tuple[str, ...]:
        system = self._house.system(track.brand)
        answers = system is not None and (not isinstance(system, Answering) or system.answers)
        ready = Ready(self._parts(), self._index(), answers, self.people.keys())
        return unready(ready, self._governance(), track)


class Ready(msgspec.Struct, frozen=True):
    """What readiness is judged by, beside governance; `answers` says whether the order system does."""

    parts: Parts
    index: KnowledgeIndex
    answers: bool
    people: AbstractSet[str]


def unready(ready: Ready, governance: Governance, track: Track) -> tuple[str, ...]:
    """The checks that fail before a track goes live or up."""
    rules = ready.parts.rules.rules(track.brand, track.workflow)
    return ("workflow",) if rules is None else tuple(_unready(ready, governance, track, rules))


def _unready(ready: Ready, governance: Governance, track: Track, rules: WorkflowRules) -> Iterator[str]:
    workflow, wordings = rules.workflow, ready.parts.wordings
    if not workflow.cases:
        yield "cases"
    wanted = (*wordings_of(rules), NOTICE)
    if any(wordings.found_in(track.language, name) is None for name in wanted):
        yield "wordings"
    # What was published although golden questions fell holds nothing.
    if ready.index.manifest.falls:
        yield "golden"
    records = rules.schema.records
    idle = track.kind in workflow.actions and records is not None and not records.runs(track.kind)
    if idle or not ready.answers:
        yield "integrations"
    owner = governance.owner(track.workflow)
    if owner is not None:
        if not owner.hands_over_to.strip():
            yield "team"
        # Whoever answers for it has to be able to sign in.
        if not {owner.lead, owner.deputy} <= ready.people:
            yield "people"
    if workflow.redesign.volume <= 0:
        yield "baseline"
