"""The record: a running fold of the ledger into cells by track and day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta, tzinfo

from server.feedback.outcome import OutcomeKind
from server.insight.cell import Cell, of
from server.insight.evidence import Evidence
from server.ledger.entry import EntryKind
from server.suggestion.suggestion import Track

REMEMBER = timedelta(days=7)
NO_WORKFLOW = ""
SENT = (OutcomeKind.SENT_AS_IS, OutcomeKind.COSMETIC, OutcomeKind.SUBSTANTIVE)
# These ends prove that the suggestion was seen, even where the client's report of it was lost with the client, and
# none of them is ever followed by another.
SEEN = (*SENT, OutcomeKind.TYPED_OVER, OutcomeKind.DISMISSED)
_PURGE_AT = 4096


class Open:
    """A suggestion about which more may still be heard."""

    __slots__ = ("at", "cell", "ended", "reason", "seen")

    def __init__(self, at: datetime, cell: Cell) -> None:
        self.at = at
        self.cell = cell
        self.seen = False
        self.ended: OutcomeKind | None = None
        self.reason = ""


class Record:
    """Folds evidence in ledger order; the same evidence gives the same cells, however it is cut into portions.

    A suggestion counts on the day it was made, in its brand's time zone. What is heard of it more than REMEMBER later
    is not counted, so that memory does not grow with the ledger.
    """

    def __init__(self, zone: Callable[[str], tzinfo]) -> None:
        self.levels: dict[Track, int] = {}
        self._zone = zone
        self._cells: dict[Track, dict[date, Cell]] = {}
        self.open: dict[str, Open] = {}
        self._purge_at = _PURGE_AT

    def add(self, evidence: Evidence) -> None:
        """Count one entry."""
        match evidence.kind:
            case EntryKind.SUGGESTION if evidence.track is not None:
                self._suggested(evidence, evidence.track)
            case EntryKind.WITHHELD:
                cell = self._cell(evidence.track or Track(evidence.brand, NO_WORKFLOW, "", ""), evidence)
                cell.messages.add(evidence.conversation)
                of(cell.withheld, evidence.reason).add(evidence.conversation)
            case EntryKind.DISPLAYED | EntryKind.OUTCOME:
                found = self.open.get(evidence.suggestion)
                if found is not None and evidence.at - found.at <= REMEMBER:
                    self._heard(found, evidence)

    def add_all(self, evidence: Iterable[Evidence]) -> None:
        """Count several entries."""
        for one in evidence:
            self.add(one)

    @property
    def tracks(self) -> list[Track]:
        """Every track with anything in it, and one without workflow for a brand's other messages."""
        return list(self._cells)

    def zone(self, brand: str) -> tzinfo:
        """The zone in which a brand's days begin."""
        return self._zone(brand)

    def put(self, track: Track, day: date, cell: Cell) -> None:
        """Put a cell in its place."""
        self._cells.setdefault(track, {})[day] = cell

    def cells(self, track: Track) -> dict[date, Cell]:
        """The cells of a track by day."""
        return self._cells.get(track, {})

    @property
    def remembered(self) -> int:
        """How many suggestions more may still be heard about."""
        return len(self.open)

    def _suggested(self, evidence: Evidence, track: Track) -> None:
        if evidence.suggestion in self.open:
            return
        cell = self._cell(track, evidence)
        cell.messages.add(evidence.conversation)
        cell.suggested.add(evidence.conversation)
        self.levels[track] = evidence.level
        self.open[evidence.suggestion] = Open(evidence.at, cell)
        if len(self.open) >= self._purge_at:
            self._purge(evidence.at)

    def _heard(self, found: Open, evidence: Evidence) -> None:
        conversation, outcome = evidence.conversation, evidence.outcome
        if not found.seen and (evidence.kind is EntryKind.DISPLAYED or outcome in SEEN):
            found.seen = True
            found.cell.displayed.add(conversation)
        if outcome is None:
            return
        if found.ended is not None:
            # Superseded, then sent after all: the later end stands.
            of(found.cell.ended, found.ended).take(conversation)
        found.ended = outcome
        of(found.cell.ended, outcome).add(conversation)
        if outcome is OutcomeKind.DISMISSED:
            of(found.cell.dismissed, evidence.reason).add(conversation)
        # What seemed typed over may turn out to have been sent, when the page tells it after the webhook.
        if outcome in SEEN and outcome is not OutcomeKind.TYPED_OVER:
            del self.open[evidence.suggestion]

    def _cell(self, track: Track, evidence: Evidence) -> Cell:
        days = self._cells.setdefault(track, {})
        day = evidence.at.astimezone(self._zone(track.brand)).date()
        cell = days.get(day)
        if cell is None:
            cell = days[day] = Cell()
        return cell

    def _purge(self, now: datetime) -> None:
        self.open = {name: one for name, one in self.open.items() if now - one.at <= REMEMBER}
        self._purge_at = max(_PURGE_AT, 2 * len(self.open))
