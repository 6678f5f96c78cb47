"""Who answers for what, how far autonomy may go and how long is kept: knowledge/governance.toml."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated

import msgspec

from server.autonomy.level import Level
from server.errors import CopilotError
from server.suggestion.suggestion import Track

FILE = "governance.toml"
DEFAULT_CEILING = Level.ONE_KEY
# Actions change something in a core system: a person confirms each one, however well founded it was so far.
ACTION_CEILING = Level.ONE_KEY
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

    `denials` is the reason why refusals, too, may go out above level 2; without one a person sends them.
    """

    track: str
    level: Annotated[int, msgspec.Meta(ge=0, le=4)]
    reason: Annotated[str, msgspec.Meta(min_length=1)]
    denials: str = ""


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
        """How high a track may go and why; the last entry that fits decides, for an action up to ACTION_CEILING."""
        found = self._ceiling(track)
        level, reason = (DEFAULT_CEILING, "") if found is None else (Level(found.level), found.reason)
        return (level if track.kind == REPLY else min(level, ACTION_CEILING)), reason

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


def load_governance(knowledge: Path) -> Governance:
    """The file of a knowledge folder, defaults where there is none; CopilotError over what is wrong with it."""
    file = knowledge / FILE
    if not file.is_file():
        return Governance()
    try:
        found = msgspec.toml.decode(file.read_bytes(), type=Governance)
    except (msgspec.MsgspecError, ValueError) as error:
        raise CopilotError(str(error), where=str(file), remedy="see the examples in the file") from error
    for one in found.ceilings:
        if one.level > ACTION_CEILING and _names_an_action(one.track):
            raise CopilotError(
                f"{one.track} is to reach level {one.level}, but a person confirms every action",
                where=str(file),
                remedy=f"write level {int(ACTION_CEILING)}, or name the track of the reply",
            )
    return found


def _names_an_action(pattern: str) -> bool:
    """Whether a pattern of tracks means actions and nothing else."""
    parts = pattern.split("/")
    return len(parts) == len(Track.__struct_fields__) and not fnmatchcase(REPLY, parts[2])
