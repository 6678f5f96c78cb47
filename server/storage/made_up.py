"""Evidence that nobody gave, for trying in a demo what a track could do: refused wherever people really work."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from server.autonomy.level import STREAMS, TARGETS, Level
from server.autonomy.track import SIMULATED, Label
from server.errors import CopilotError
from server.ledger.ids import new_id
from server.storage import tables
from server.storage.tracks import add_label, locked
from server.suggestion.suggestion import Track

MOST = 5_000


def make_up(
    connection: sa.Connection, track: Track, level: Level, days: int, agents: int, now: datetime
) -> int:
    """Right labels, marked as simulated, until the evidence for `level` and those below is enough; how many.

    CopilotError where an account is there that is not of the demo, or the track has evidence of its own.
    """
    account = tables.account
    if connection.execute(sa.select(account.c.id).where(account.c.demo.is_(False)).limit(1)).first():
        raise CopilotError(
            "people work in this installation, so its evidence comes from their work alone",
            remedy="try it in an installation of its own: scripts/serve --data-dir ./scratch",
        )
    state = locked(connection, track)
    if not state.simulated and state.judged:
        raise CopilotError(
            "this track has evidence of its own", remedy="take another track, or another data folder"
        )
    made = 0
    for wanted in sorted(one for one in TARGETS if one <= level):
        stream = STREAMS[wanted]
        while not state.proven(wanted) or len(state.days) < days or len(state.agents) < agents:
            if made >= MOST:
                raise CopilotError("so much evidence cannot be made up for this track")
            at = now - timedelta(days=made % (days + 1), seconds=MOST - made)
            state = add_label(
                connection,
                Label(track, stream, True, why=SIMULATED),
                event_id=f"label:{SIMULATED}:{new_id()}",
                actor=f"{SIMULATED}-{made % max(agents, 1) + 1}",
                now=at,
            )
            made += 1
    return made
