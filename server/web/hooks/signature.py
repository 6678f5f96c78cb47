"""Whether a delivery comes from the desk: HMAC-SHA256 over its body, compared in constant time, and not too old."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Literal

TOLERANCE = timedelta(minutes=5)
Kind = Literal["chatwoot", "zendesk", "generic"]
# Header of the signature, header of the time (seconds since 1970, or ISO 8601).
HEADERS: dict[Kind, tuple[str, str]] = {
    "chatwoot": ("x-chatwoot-signature", "x-chatwoot-timestamp"),
    "zendesk": ("x-zendesk-webhook-signature", "x-zendesk-webhook-signature-timestamp"),
    "generic": ("x-copilot-signature", "x-copilot-timestamp"),
}


def signed(kind: Kind, secret: str, timestamp: str, body: bytes) -> str:
    """The signature that a desk of this kind sends for a body; Chatwoot before it had times signs the body alone."""
    separator = b"" if kind == "zendesk" else b"."
    content = timestamp.encode() + separator + body if timestamp else body
    digest = hmac.new(secret.encode(), content, hashlib.sha256)
    return base64.b64encode(digest.digest()).decode() if kind == "zendesk" else f"sha256={digest.hexdigest()}"


def genuine(kind: Kind, secret: str, headers: Mapping[str, str], body: bytes, now: datetime) -> bool:
    """Whether the headers (names in lower case) prove that the body was sent by who knows the secret, just now."""
    name, time = HEADERS[kind]
    given, timestamp = headers.get(name, ""), headers.get(time, "")
    if not timestamp and kind != "chatwoot":
        return False
    expected = signed(kind, secret, timestamp, body)
    if kind != "zendesk" and not given.startswith("sha256="):
        given = f"sha256={given}"
    if not hmac.compare_digest(expected.encode(), given.encode("utf-8", "replace")):
        return False
    return not timestamp or _recent(timestamp, now)


def _recent(timestamp: str, now: datetime) -> bool:
    try:
        at = (
            datetime.fromtimestamp(float(timestamp), UTC)
            if timestamp.replace(".", "", 1).isdigit()
            else datetime.fromisoformat(timestamp)
        )
    except (ValueError, OverflowError, OSError):
        return False
    return abs(now - (at if at.tzinfo else at.replace(tzinfo=UTC))) <= TOLERANCE
