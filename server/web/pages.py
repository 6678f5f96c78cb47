"""The pages and their files, with the headers that keep foreign script and framing out."""

from __future__ import annotations

from pathlib import Path

from litestar import Controller, Response, Router, get
from litestar.enums import HttpMethod, ScopeType
from litestar.exceptions import NotFoundException
from litestar.static_files import create_static_files_router
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from server.settings import PROJECT

PAGES = Path(__file__).parent / "pages"
PANEL = PROJECT / "extension" / "panel"
POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-cache",
}


def secure_headers(app: ASGIApp) -> ASGIApp:
    """Add the security headers to every HTTP response, keep calls out of caches, and answer HEAD as GET without body."""
    extra = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
    call = [(b"cache-control", b"no-store"), *extra]

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await app(scope, receive, send)
            return
        if "\0" in scope["path"]:  # no file or call has one, and the file system would raise
            scope["path"] = "/nowhere"
        head = scope["method"] == "HEAD"
        if head:
            scope = {**scope, "method": HttpMethod.GET}  # the server under this looks at its own
        added = call if scope["path"].startswith("/api/") else extra

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message["headers"]}
                headers = dict(added[::-1])  # the first of a name wins
                message["headers"] = [
                    *message["headers"],
                    *((name, value) for name, value in headers.items() if name not in present),
                ]
            elif head and message["type"] == "http.response.body":
                message["body"] = b""
            await send(message)

        await app(scope, receive, send_with_headers)

    return wrapped


def _page(name: str) -> Response[bytes]:
    path = PAGES / f"{name}.html"
    if not path.is_file():
        raise NotFoundException("there is no such page")
    return Response(path.read_bytes(), media_type="text/html; charset=utf-8")


class PageController(Controller):
    """The pages themselves; what they show comes over the API, which checks who asks."""

    @get(["/"], sync_to_thread=False, include_in_schema=False)
    def index(self) -> Response[bytes]:
        """What this is and what to try."""
        return _page("index")

    @get("/sign-in", sync_to_thread=False, include_in_schema=False)
    def sign_in(self) -> Response[bytes]:
        """Sign in."""
        return _page("sign-in")

    @get("/desk", sync_to_thread=False, include_in_schema=False)
    def desk(self) -> Response[bytes]:
        """The agent's desk with the panel."""
        return _page("desk")

    @get("/chat", sync_to_thread=False, include_in_schema=False)
    def chat(self) -> Response[bytes]:
        """The customer's side."""
        return _page("chat")

    @get("/connect", sync_to_thread=False, include_in_schema=False)
    def connect(self) -> Response[bytes]:
        """Allow a browser's extension to sign in."""
        return _page("connect")

    @get("/lead", sync_to_thread=False, include_in_schema=False)
    def lead(self) -> Response[bytes]:
        """The team lead's page."""
        return _page("lead")

    @get(["/charter", "/audits", "/approvals", "/inventory"], sync_to_thread=False, include_in_schema=False)
    def governance(self) -> Response[bytes]:
        """What AI may do, what is in force, what waits for a second person: suggestions to judge, actions to approve."""
        return _page("governance")


def static_routers() -> list[Router]:
    """Script and style files of the pages, and the panel as the extension has it."""
    return [
        create_static_files_router(path="/static", directories=[PAGES / "static"], name="static"),
        create_static_files_router(path="/panel", directories=[PANEL], name="panel"),
    ]
