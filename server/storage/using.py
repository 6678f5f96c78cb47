"""When each part of an installation was last used, as far as the database knows."""

from __future__ import annotations

from datetime import datetime

import msgspec
import sqlalchemy as sa

from server.storage import tables
from server.storage.tracks import track_of
from server.suggestion.suggestion import Track


class Used(msgspec.Struct, frozen=True):
    """The last suggestion of each track and the last word in each desk of each brand."""

    tracks: dict[Track, datetime]
    desks: dict[tuple[str, str], datetime]


def used(connection: sa.Connection) -> Used:
    """What was used when; the database answers both from what it groups."""
    suggestion, conversation = tables.suggestion, tables.conversation
    columns = [suggestion.c[name] for name in ("brand", "workflow", "kind", "language")]
    by_track = connection.execute(
        sa.select(*columns, sa.func.max(suggestion.c.created_at).label("last")).group_by(*columns)
    )
    desks = connection.execute(
        sa.select(
            conversation.c.brand, conversation.c.desk, sa.func.max(conversation.c.last_at).label("last")
        ).group_by(conversation.c.brand, conversation.c.desk)
    )
    return Used(
        {track_of(row): row.last for row in by_track},
        {(row.brand, row.desk): row.last for row in desks},
    )
