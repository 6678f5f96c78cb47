"""A record put away and taken up again, so that a start goes on where the last one ended instead of at the beginning."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo

import msgspec

from server.feedback.outcome import OutcomeKind
from server.insight.cell import Cell, Count
from server.insight.record import Open, Record
from server.suggestion.suggestion import Track

SCHEMA = 1


class _Count(msgspec.Struct, frozen=True, array_like=True):
    number: int
    among: tuple[str, ...]


class _Cell(msgspec.Struct, frozen=True, array_like=True):
    messages: _Count
    suggested: _Count
    displayed: _Count
    ended: dict[str, _Count]
    dismissed: dict[str, _Count]
    withheld: dict[str, _Count]


class _Open(msgspec.Struct, frozen=True, array_like=True):
    suggestion: str
    track: int
    day: date
    at: datetime
    seen: bool
    ended: OutcomeKind | None
    reason: str


class Kept(msgspec.Struct, frozen=True):
    """A record as it stood at a position of the ledger, whose entry there had this hash; `zones` by brand.

    A ledger with another entry at that place is another one, and in another zone days begin at other moments.
    """

    schema: int
    position: int
    digest: bytes
    unreadable: int
    zones: dict[str, str]
    tracks: tuple[Track, ...]
    levels: tuple[tuple[int, int], ...]
    cells: tuple[tuple[int, date, _Cell], ...]
    open: tuple[_Open, ...]


_decoder = msgspec.msgpack.Decoder(Kept)


def put_away(record: Record, position: int, digest: bytes, unreadable: int) -> bytes:
    """The record in bytes."""
    tracks = tuple(dict.fromkeys((*record.tracks, *record.levels)))
    number = {track: index for index, track in enumerate(tracks)}
    places = {
        id(cell): (number[track], day) for track in record.tracks for day, cell in record.cells(track).items()
    }
    return msgspec.msgpack.encode(
        Kept(
            schema=SCHEMA,
            position=position,
            digest=digest,
            unreadable=unreadable,
            zones={track.brand: str(record.zone(track.brand)) for track in tracks},
            tracks=tracks,
            levels=tuple((number[track], level) for track, level in record.levels.items()),
            cells=tuple(
                (number[track], day, _cell(cell))
                for track in record.tracks
                for day, cell in record.cells(track).items()
            ),
            open=tuple(
                _Open(name, *places[id(one.cell)], one.at, one.seen, one.ended, one.reason)
                for name, one in record.open.items()
            ),
        )
    )


def read_back(content: bytes) -> Kept | None:
    """What was put away; None for what another version wrote, or what is damaged."""
    try:
        kept = _decoder.decode(content)
    except msgspec.MsgspecError:
        return None
    return kept if kept.schema == SCHEMA else None


def taken_up(kept: Kept, zone: Callable[[str], tzinfo]) -> Record | None:
    """The record as it was put away; None where a brand's days begin at other moments by now."""
    if any(str(zone(brand)) != name for brand, name in kept.zones.items()):
        return None
    record = Record(zone)
    record.levels = {kept.tracks[track]: level for track, level in kept.levels}
    for track, day, cell in kept.cells:
        record.put(kept.tracks[track], day, _whole(cell))
    for one in kept.open:
        found = Open(one.at, record.cells(kept.tracks[one.track])[one.day])
        found.seen, found.ended, found.reason = one.seen, one.ended, one.reason
        record.open[one.suggestion] = found
    return record


def _cell(cell: Cell) -> _Cell:
    many = (
        {name: _count(count) for name, count in counts.items()}
        for counts in (cell.ended, cell.dismissed, cell.withheld)
    )
    return _Cell(_count(cell.messages), _count(cell.suggested), _count(cell.displayed), *many)


def _count(count: Count) -> _Count:
    return _Count(count.number, count.among)


def _whole(kept: _Cell) -> Cell:
    cell = Cell()
    cell.messages, cell.suggested, cell.displayed = map(
        _counted, (kept.messages, kept.suggested, kept.displayed)
    )
    cell.ended, cell.dismissed, cell.withheld = (
        {name: _counted(count) for name, count in counts.items()}
        for counts in (kept.ended, kept.dismissed, kept.withheld)
    )
    return cell


def _counted(kept: _Count) -> Count:
    count = Count()
    count.number, count.among = kept.number, kept.among
    return count
