"""The documented form for any other desk:

    {"conversation": "42", "message": {"id": "7", "author": "customer", "text": "...", "at": "2026-11-22T09:00:00Z"}}
    {"conversation": "42", "event": {"id": "8", "kind": "closed", "at": "..."}}

or a list of such objects. `kind` is one of opened, assigned, transferred, closed, reopened, rated, with a `detail`.
"""

from __future__ import annotations

import msgspec

from server.conversation.conversation import ShortText
from server.web.hooks.report import Happened, Report, Said, Unreadable

MOST = 50


class _Told(msgspec.Struct, forbid_unknown_fields=True):
    conversation: ShortText
    message: Said | None = None
    event: Happened | None = None


_decoder = msgspec.json.Decoder(list[_Told] | _Told)


def read(body: bytes) -> list[Report]:
    """What a delivery reports, in its order."""
    try:
        told = _decoder.decode(body)
    except msgspec.MsgspecError as error:
        raise Unreadable(str(error)) from error
    reports = []
    for one in told if isinstance(told, list) else [told]:
        if (one.message is None) == (one.event is None):
            raise Unreadable("an object carries either a message or an event")
        content = one.message or one.event
        assert content is not None
        if not 0 < len(content.id) <= 200:
            raise Unreadable("an id has 1 to 200 characters")
        reports.append(Report(one.conversation, content))
    if len(reports) > MOST:
        raise Unreadable(f"a delivery holds at most {MOST} objects")
    return reports
