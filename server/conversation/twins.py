"""One message told by two sources that name it differently: a page that shows no ids, and the desk's webhook."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

FROM_PAGE = "t-"  # made from the text by the extension, where a page shows no id
FROM_HOOK = "h-"  # the desk's own, where its page shows none
WINDOW = timedelta(minutes=15)


def other_source(external_id: str) -> str | None:
    """The beginning of ids that the other source gives; None where ids are the same everywhere."""
    if external_id.startswith(FROM_PAGE):
        return FROM_HOOK
    return FROM_PAGE if external_id.startswith(FROM_HOOK) else None


def is_told(external_id: str, text: str, at: datetime, known: Iterable[tuple[str, str, datetime]]) -> bool:
    """Whether the other source has told this message: `known` are ids, texts and times of messages by its author.

    Of two equal messages within the window each source tells two, so that one source alone is never cut short.
    """
    other = other_source(external_id)
    if other is None:
        return False
    words = folded(text)
    return any(
        name.startswith(other) and abs(when - at) <= WINDOW and folded(told) == words
        for name, told, when in known
    )


def folded(text: str) -> str:
    """Text as it is compared: desks and pages break lines and space words differently."""
    return " ".join(text.split()).casefold()
