"""When each part of an installation was last used, as far as the database knows."""

from __future__ import annotations

from datetime import datetime

import msgspec
import sqlalchemy as sa

from server.ledger.entry import EntryKind
from server.storage import tables
from server.storage.tracks import track_of
from server.suggestion.suggestion import Track


class Used(msgspec.Struct, frozen=True):
    """The last suggestion of each track, the last word in each desk of each brand, the last reply that a model worded."""

    tracks: dict[Track, datetime]
    desks: dict[tuple[str, str], datetime]
    worded: datetime | None = None

    def brand(self, brand: str) -> datetime | None:
        """The last suggestion of a brand, for which its order system was asked."""
        return max((at for track, at in self.tracks.items() if track.brand == brand), default=None)


def used(connection: sa.Connection) -> Used:
    """What was used when; the database answers from what it groups, and from an index."""
    suggestion, conversation, ledger = tables.suggestion, tables.conversation, tables.ledger
    columns = [suggestion.c[name] for name in ("brand", "workflow", "kind", "language")]
    by_track = connection.execute(
        sa.select(*columns, sa.func.max(suggestion.c.created_at).label("last")).group_by(*columns)
    )
    desks = connection.execute(
        sa.select(
            conversation.c.brand, conversation.c.desk, sa.func.max(conversation.c.last_at).label("last")
        ).group_by(conversation.c.brand, conversation.c.desk)
    )
    worded = connection.execute(
        sa.select(ledger.c.recorded_at)
        .where(ledger.c.kind == EntryKind.DRAFT)
        .order_by(ledger.c.position.desc())
        .limit(1)
    ).scalar_one_or_none()
    return Used(
        {track_of(row): row.last for row in by_track},
        {(row.brand, row.desk): row.last for row in desks},
        worded,
    )
