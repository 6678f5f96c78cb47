"""The overview: acceptance with coverage by track and by day, and what stands behind it, for some brands and a period."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

import msgspec

from server.insight.breakdown import Part, dismissals, endings, silences
from server.insight.cell import Cell, merged
from server.insight.figures import Figures, figures
from server.insight.record import NO_WORKFLOW, Record
from server.suggestion.suggestion import Track

DAILY = 31


class TrackRow(msgspec.Struct, frozen=True):
    """One track; `figures` is None when too few conversations stand behind them, `level` None where it has none."""

    track: Track
    level: int | None
    figures: Figures | None


class Day(msgspec.Struct, frozen=True):
    """One day, or the week that begins on it; `figures` is None when too few conversations stand behind them."""

    day: date
    figures: Figures | None


class Overview(msgspec.Struct, frozen=True):
    """What leads see of a period; everything but `tracks` is about `track`, or about all tracks when it is None."""

    track: Track | None
    weekly: bool
    zones: dict[str, str]
    figures: Figures | None
    by_day: tuple[Day, ...]
    endings: tuple[Part, ...]
    dismissals: tuple[Part, ...]
    silences: tuple[Part, ...]
    tracks: tuple[TrackRow, ...]


def overview(
    record: Record,
    now: datetime,
    days: int,
    visible: Callable[[str], bool],
    track: Track | None = None,
) -> Overview:
    """The overview of the last `days` days, today included; up to DAILY days one by one, longer periods by weeks."""
    weekly = days > DAILY
    shown = [one for one in record.tracks if visible(one.brand)]
    zones = {brand: record.zone(brand) for brand in {one.brand for one in shown}}
    today = {brand: now.astimezone(zone).date() for brand, zone in zones.items()}
    cells: dict[Track, dict[date, Cell]] = {}
    for one in shown:
        first = _first(today[one.brand], days, weekly)
        kept = {day: cell for day, cell in record.cells(one).items() if first <= day <= today[one.brand]}
        if kept:
            cells[one] = kept
    rows = [
        TrackRow(one, record.levels.get(one), figures(merged(kept.values()))) for one, kept in cells.items()
    ]
    scope = list(cells) if track is None else [one for one in cells if one == track]
    by_day = _by_day([cells[one] for one in scope], weekly)
    whole = merged(by_day.values())
    last = max((today[one.brand] for one in scope), default=now.date())
    return Overview(
        track=track,
        weekly=weekly,
        zones={brand: str(zone) for brand, zone in sorted(zones.items())},
        figures=figures(whole),
        by_day=tuple(
            Day(day, figures(by_day.get(day, Cell())))
            for day in _days(_first(last, days, weekly), last, weekly)
        ),
        endings=endings(whole),
        dismissals=dismissals(whole),
        silences=silences(whole),
        tracks=tuple(sorted(rows, key=_order)),
    )


def _order(row: TrackRow) -> tuple[bool, bool, int, int, tuple[str, ...]]:
    """Most displayed first, what belongs to no workflow behind them, those with too few last and by name alone."""
    found, name = row.figures, msgspec.structs.astuple(row.track)
    if found is None:
        return (True, False, 0, 0, name)
    return (False, row.track.workflow == NO_WORKFLOW, -found.displayed, -found.messages, name)


def _first(last: date, days: int, weekly: bool) -> date:
    first = last - timedelta(days=days - 1)
    return _monday(first) if weekly else first


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _days(first: date, last: date, weekly: bool) -> Iterable[date]:
    step = timedelta(days=7 if weekly else 1)
    while first <= last:
        yield first
        first += step


def _by_day(tracks: Iterable[dict[date, Cell]], weekly: bool) -> dict[date, Cell]:
    found: dict[date, Cell] = {}
    for cells in tracks:
        for day, cell in cells.items():
            found.setdefault(_monday(day) if weekly else day, Cell()).merge(cell)
    return found
