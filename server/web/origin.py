"""Which pages may talk to the server: its own, the browser extension, and extensions named in the settings."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from server.settings import PROJECT

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
MANIFEST = PROJECT / "extension" / "manifest.json"


class _Manifest(msgspec.Struct):
    key: str


def extension_origin(manifest: Path = MANIFEST) -> str:
    """The origin of the extension's own pages: browsers derive its name from the public key in the manifest."""
    key = msgspec.json.decode(manifest.read_bytes(), type=_Manifest).key
    digits = hashlib.sha256(base64.b64decode(key)).hexdigest()[:32]
    return "chrome-extension://" + "".join(chr(ord("a") + int(digit, 16)) for digit in digits)


class Origins:
    """Decides by the `Origin` and `Host` headers; a request without `Origin` does not come from a foreign page."""

    def __init__(self, allowed: tuple[str, ...], loopback_only: bool) -> None:
        self._allowed = frozenset(origin.rstrip("/").casefold() for origin in allowed)
        self._loopback_only = loopback_only

    def host_allowed(self, host: str | None) -> bool:
        """On loopback only loopback names: a foreign name that resolves here is somebody's trick."""
        if not self._loopback_only:
            return True
        name = (host or "").casefold()
        name = name[: name.index("]") + 1] if name.startswith("[") and "]" in name else name.split(":")[0]
        return name in LOOPBACK_NAMES

    def foreign(self, origin: str | None) -> bool:
        """Whether this is one of the extensions that may connect."""
        return origin is not None and origin.casefold() in self._allowed

    def allowed(self, origin: str | None, host: str | None) -> bool:
        """Whether a page of this origin may connect to this host."""
        if not self.host_allowed(host):
            return False
        if origin is None:
            return True
        if self.foreign(origin):
            return True
        try:
            parts = urlsplit(origin)
        except ValueError:
            return False
        return parts.scheme in ("http", "https") and parts.netloc.casefold() == (host or "").casefold()

    def middleware(self, app: ASGIApp) -> ASGIApp:
        """Refuse requests to foreign host names, and changes asked for by foreign pages."""

        async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != ScopeType.HTTP:
                await app(scope, receive, send)
                return
            headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
            host, origin = headers.get(b"host"), headers.get(b"origin")
            safe = scope.get("method") in SAFE_METHODS
            if self.host_allowed(host) and self.foreign(origin) and scope["path"].startswith("/api/"):
                await _shared(app, scope, receive, send, origin or "")
                return
            if self.host_allowed(host) and (safe or self.allowed(origin, host)):
                await app(scope, receive, send)
                return
            body = b'{"detail":"requests from this page or host name are refused","status":403}'
            start = {
                "type": "http.response.start",
                "status": 403,
                "headers": [(b"content-type", b"application/problem+json")],
            }
            await send(start)  # type: ignore[arg-type]
            await send({"type": "http.response.body", "body": body, "more_body": False})

        return wrapped


async def _shared(app: ASGIApp, scope: Scope, receive: Receive, send: Send, origin: str) -> None:
    """Serve an extension, which has no cookies here and says who it is in a header of its own."""
    cors = [
        (b"access-control-allow-origin", origin.encode("latin-1")),
        (b"access-control-allow-headers", b"authorization, content-type"),
        (b"access-control-allow-methods", b"GET, POST"),
        (b"access-control-max-age", b"600"),
        (b"vary", b"origin"),
    ]
    if scope.get("method") == "OPTIONS":
        await send({"type": "http.response.start", "status": 204, "headers": cors})
        await send({"type": "http.response.body", "body": b"", "more_body": False})
        return

    async def send_with_origin(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *cors]
        await send(message)

    await app(scope, receive, send_with_origin)
