"""What a client asked for and may not have."""

from __future__ import annotations

from server.errors import CopilotError


class Refused(CopilotError):
    """The request was understood and may not be done; `code` is the protocol's."""

    def __init__(self, code: str, what: str, remedy: str = "") -> None:
        self.code = code
        super().__init__(what, remedy=remedy)
