"""A notice in the words of whoever gets it: in their language, with the names that their pages show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

import msgspec
from babel import Locale
from babel.dates import format_datetime, get_timezone_name

from server.autonomy.governance import REPLY
from server.autonomy.level import Level
from server.autonomy.notice import Notice
from server.reply.wording import REFERENCE, Missing, Slots, Wordings, locale_of
from server.suggestion.suggestion import Track


class Letter(msgspec.Struct, frozen=True):
    """What is told, ready to be read."""

    subject: str
    text: str
    more: str
    language: str


class Letters:
    """Writes notices with the wordings in force, and times in the zone of the brand that they are about."""

    def __init__(
        self,
        wordings: Callable[[], Wordings],
        brand_name: Callable[[str], str],
        zone: Callable[[str], tzinfo],
    ) -> None:
        self._wordings = wordings
        self._brand_name = brand_name
        self._zone = zone

    def letter(self, notice: Notice, languages: tuple[str, ...]) -> Letter:
        """In the first of the reader's languages that notices are worded in."""
        wordings = self._wordings()
        name = f"notice-{notice.kind}"
        language = next((one for one in languages if wordings.found_in(one, name)), REFERENCE)
        track = self._track(wordings, language, notice.track)
        slots = {
            "track": track,
            "level": "" if notice.level is None else self._level(wordings, language, notice),
            "cause": self._say(wordings, language, f"notice-cause-{notice.cause}") if notice.cause else "",
            "due": _moment(notice, self._zone(notice.track.brand), language),
            "count": str(notice.count),
        }
        return Letter(
            self._say(wordings, language, "notice-subject", {"track": track}),
            self._say(wordings, language, name, slots),
            self._say(wordings, language, "notice-charter"),
            language,
        )

    def _track(self, wordings: Wordings, language: str, track: Track) -> str:
        labels = wordings.labels(language)
        kind = f"action-{track.kind}"
        parts = (
            labels.get(f"workflow-{track.workflow}", track.workflow),
            self._say(wordings, language, "notice-kind-reply")
            if track.kind == REPLY
            else labels.get(kind, track.kind),
            _language_name(track.language, language),
            self._brand_name(track.brand),
        )
        return " · ".join(parts)

    def _level(self, wordings: Wordings, language: str, notice: Notice) -> str:
        """What the level lets happen: replies are sent, actions are run."""
        name = f"notice-level-{notice.level}"
        acts = notice.track.kind != REPLY and (notice.level or 0) >= Level.ONE_KEY
        return self._say(wordings, language, f"{name}-action" if acts else name)

    @staticmethod
    def _say(wordings: Wordings, language: str, name: str, slots: Slots | None = None) -> str:
        text = wordings.render(language, name, slots or {})
        return name.removeprefix("notice-") if isinstance(text, Missing) else text


def _moment(notice: Notice, zone: tzinfo, language: str) -> str:
    """Until when something is asked; the zone is named, as a mail is read in any."""
    if notice.due_at is None:
        return ""
    local, locale = notice.due_at.astimezone(zone), _locale(language)
    moment = format_datetime(local, "medium", tzinfo=zone, locale=locale)
    return f"{moment} ({get_timezone_name(local, locale=locale)})"


def _language_name(language: str, reader: str) -> str:
    found = locale_of(language)
    name = None if found is None else found.get_display_name(_locale(reader))
    return name or language


def _locale(language: str) -> Locale:
    return locale_of(language) or Locale("en")
