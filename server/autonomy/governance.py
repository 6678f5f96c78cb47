"""Who answers for what, how far autonomy may go and how long is kept: knowledge/governance.toml."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated

import msgspec

from server.autonomy.level import Level
from server.errors import CopilotError
from server.orders.records import Brand
from server.suggestion.suggestion import Track

FILE = "governance.toml"
DEFAULT_CEILING = Level.ONE_KEY
REPLY = "reply"
Days = Annotated[int, msgspec.Meta(ge=1, le=36_500)]


class Retention(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long is kept what customers and agents said: by default, and by brand."""

    days: Days = 730
    brands: dict[str, Days] = {}


class Audits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Blind audits: the share of suggestions drawn, and the days until a missing verdict counts as wrong.

    `watched` is the share for `watched_days` after what a track rests on changed and recorded cases came out the same.
    """

    share: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.05
    days: Days = 14
    watched: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.20
    watched_days: Days = 14


class Ladder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What going up needs beside evidence, how long a sign-off lasts, how long a lead has to answer objections."""

    days: Days = 7
    agents: Annotated[int, msgspec.Meta(ge=1, le=50)] = 3
    sign_off_days: Days = 90
    objection_hours: Annotated[int, msgspec.Meta(ge=1, le=24 * 365)] = 72


class Ceiling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How high tracks may go; `track` is brand/workflow/kind/language, `*` in a place fits anything there.

    Above level 2 an action is meant only by an entry that names actions, and nothing else, in the third place.
    `denials` is the reason why refusals, too, may go out above level 2; without one a person sends them.
    `irreversible` is the reason why an action that cannot be undone may go above it, too.
    """

    track: str
    level: Annotated[int, msgspec.Meta(ge=0, le=4)]
    reason: Annotated[str, msgspec.Meta(min_length=1)]
    denials: str = ""
    irreversible: str = ""

    @property
    def names_actions(self) -> bool:
        """Whether it means actions and nothing else."""
        parts = self.track.split("/")
        return len(parts) == len(Track.__struct_fields__) and not fnmatchcase(REPLY, parts[2])


class Assistant(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Levels 3 and 4: seconds until a reply goes out, and brands that do not tell customers of it, each with why."""

    seconds: Annotated[int, msgspec.Meta(ge=3, le=60)] = 8
    untold: dict[str, Annotated[str, msgspec.Meta(min_length=1)]] = {}


class Owner(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who answers for a workflow: a lead, a deputy, the author of its rules, and the team it hands over to."""

    lead: str
    deputy: str
    author: str
    hands_over_to: str


class Governance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    retention: Retention = Retention()
    audits: Audits = Audits()
    ladder: Ladder = Ladder()
    assistant: Assistant = Assistant()
    ceilings: tuple[Ceiling, ...] = ()
    owners: dict[str, Owner] = {}

    def retention_days(self, brand: str) -> int:
        """How many days a brand keeps what was said."""
        return self.retention.brands.get(brand, self.retention.days)

    def ceiling(self, track: Track) -> tuple[Level, str]:
        """How high a track may go and why; the last entry that fits decides."""
        found = self._ceiling(track)
        if found is None:
            return DEFAULT_CEILING, ""
        level = Level(found.level)
        if track.kind != REPLY and not found.names_actions:
            level = min(level, DEFAULT_CEILING)
        return level, found.reason

    def may_act(self, track: Track, reversible: bool) -> bool:
        """Whether an action may be run above level 2; one that cannot be undone only with a recorded reason."""
        return self.ceiling(track)[0] > DEFAULT_CEILING and (reversible or bool(self.despite(track)))

    def despite(self, track: Track) -> str:
        """Why an action may go higher although it cannot be undone, empty where nobody said so."""
        found = self._ceiling(track)
        return "" if found is None or not found.names_actions else found.irreversible

    def may_deny(self, track: Track) -> bool:
        """Whether a reason is recorded why refusals of this track may go out without a person."""
        found = self._ceiling(track)
        return found is not None and bool(found.denials)

    def _ceiling(self, track: Track) -> Ceiling | None:
        name = "/".join(msgspec.structs.astuple(track))
        return next((one for one in reversed(self.ceilings) if fnmatchcase(name, one.track)), None)

    def owner(self, workflow: str) -> Owner | None:
        """Who answers for a workflow, None where nobody is named."""
        return self.owners.get(workflow)


def load_governance(knowledge: Path, brands: Mapping[str, Brand] | None = None) -> Governance:
    """The file of a knowledge folder, defaults where there is none; CopilotError over what is wrong with it.

    With `brands`, ceilings are held against what their core systems do.
    """
    file = knowledge / FILE
    if not file.is_file():
        return Governance()
    content = file.read_bytes()
    try:
        found = msgspec.toml.decode(content, type=Governance)
    except (msgspec.MsgspecError, ValueError) as error:
        raise CopilotError(str(error), where=str(file), remedy="see the examples in the file") from error
    if brands is not None:
        lines = content.decode().splitlines()
        for one, what, remedy in _wrong(found.ceilings, brands):
            line = next((number for number, text in enumerate(lines, 1) if f'"{one.track}"' in text), 1)
            raise CopilotError(what, where=f"{file.as_posix()}:{line}", remedy=remedy)
    return found


def _wrong(ceilings: tuple[Ceiling, ...], brands: Mapping[str, Brand]) -> Iterator[tuple[Ceiling, str, str]]:
    """Entries that raise actions nobody knows, or such as cannot be undone and nobody said why."""
    for one in ceilings:
        if one.level <= DEFAULT_CEILING or not one.names_actions:
            continue
        brand, _, kind, _ = one.track.split("/")
        served = [known for name, known in brands.items() if fnmatchcase(name, brand)]
        records = [(name, record) for known in served for name, record in known.records.actions.items()]
        meant = [(name, record) for name, record in records if fnmatchcase(name, kind)]
        if not meant:
            near = difflib.get_close_matches(kind, sorted({name for name, _ in records}), n=1)
            hint = f"did you mean `{near[0]}`?" if near else "records.toml of the brand lists its [actions]"
            yield one, f"{one.track} is to reach level {one.level}, but no such action is known there", hint
        final = sorted({name for name, record in meant if not record.reversible})
        if final and not one.irreversible:
            yield (
                one,
                f"{one.track} is to reach level {one.level}, but what `{final[0]}` does cannot be undone",
                f'write level {int(DEFAULT_CEILING)}, or why it may run alone all the same: irreversible = "..."; '
                "what does no harm when it was not wanted says `reversible = true` in its brand's records.toml",
            )
