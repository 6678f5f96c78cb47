"""Ids of what the ledger tells of: what is new stands together in every index."""

from __future__ import annotations

import secrets
import time

_VERSION, _VARIANT = 0x7 << 76, 0b10 << 62
_FIRST, _SECOND = 12, 62


def new_id() -> str:
    """A fresh id of 32 hex digits: UUID version 7 (RFC 9562, 5.7), milliseconds since 1970 and 74 random bits.

    Random ones would land anywhere in indexes of millions, and each a page that the disk has to give first.
    """
    stamp = time.time_ns() // 1_000_000
    random = secrets.randbits(_FIRST) << 64 | secrets.randbits(_SECOND)
    return f"{stamp << 80 | _VERSION | _VARIANT | random:032x}"
