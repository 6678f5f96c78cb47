"""What all frames on the socket share: JSON, tagged by `type`, structs in `client_frames` and `server_frames`.

Frames about a conversation carry its `sequence`, committed before they are sent. Unknown fields are ignored, so
that an older peer can talk to a newer one; an unknown `type` is answered by `error` and the socket stays open.
JSON Schema and `.d.ts` are generated from the structs.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

PROTOCOL = 1
MAX_FRAME_BYTES = 64 * 1024
# Frames up to here are still read, so that the answer can name the event; larger ones end the socket with 1009.
MAX_READ_BYTES = 256 * 1024
HELLO_SECONDS = 5
HEARTBEAT_SECONDS = 20

EventId = Annotated[str, msgspec.Meta(pattern=r"^[\x21-\x7e]{8,36}$")]
Sequence = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
Number = Annotated[int, msgspec.Meta(ge=-(2**31), le=2**31 - 1)]
LongText = Annotated[str, msgspec.Meta(max_length=20_000)]


class ClientFrame(msgspec.Struct, frozen=True, tag_field="type"):
    """A frame from a client."""


class ServerFrame(msgspec.Struct, frozen=True, tag_field="type"):
    """A frame from the server."""


CLOSE_UNAUTHENTICATED = 4401
CLOSE_FORBIDDEN = 4403
CLOSE_PROTOCOL = 4400
CLOSE_TOO_SLOW = 4408
CLOSE_RESTARTING = 1012
