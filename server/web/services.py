"""What sockets need of the application, wired once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from server.live.actions import Actions
from server.live.approvals import Approvals
from server.live.copilot import Copilot
from server.live.correcting import Choices
from server.live.drafting import Drafting
from server.live.questions import Questions
from server.live.sending import Sender
from server.storage.database import Database
from server.web.hub import Hub


class Services(msgspec.Struct):
    """Everything that serves frames; `origin_allowed` gets the Origin and Host headers."""

    database: Database
    hub: Hub
    copilot: Copilot
    actions: Actions
    sender: Sender
    approvals: Approvals
    questions: Questions
    drafting: Drafting | None
    clock: Callable[[], datetime]
    version: str
    origin_allowed: Callable[[str | None, str | None], bool]
    brand_known: Callable[[str], bool]
    choices: Callable[[str], Choices]
