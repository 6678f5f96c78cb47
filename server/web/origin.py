"""Which pages may talk to the server: its own, and extensions named in the settings."""

from __future__ import annotations

from urllib.parse import urlsplit

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})


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

    def allowed(self, origin: str | None, host: str | None) -> bool:
        """Whether a page of this origin may connect to this host."""
        if not self.host_allowed(host):
            return False
        if origin is None:
            return True
        if origin.casefold() in self._allowed:
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
