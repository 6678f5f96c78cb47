"""The pages and their files, with the headers that keep foreign script and framing out."""

from __future__ import annotations

from pathlib import Path
from string import Template

import msgspec
from litestar import Controller, Response, Router, get
from litestar.enums import HttpMethod, ScopeType
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


class Page(msgspec.Struct, frozen=True):
    """What a page adds to the shell: words by key, style sheets, its script, the bar and where `skip` leads.

    A `live` one tells in its bar how its connection stands.
    """

    title: str
    styles: tuple[str, ...]
    script: str
    kind: str
    bar: str = ""
    main: str = ""
    skip: str = ""
    words: str = ""
    live: bool = True


_WORK = ("/panel/panel.css", "/static/base.css")
PLAN = {
    "index": Page("index.page_title", ("/static/base.css", "/static/index.css"), "index.js", "index-page"),
    "sign-in": Page(
        "signin.page_title",
        ("/static/base.css", "/static/sign-in.css"),
        "sign-in.js",
        "sign-in-page",
        "bar-door",
    ),
    "connect": Page(
        "connect.page_title",
        ("/static/base.css", "/static/sign-in.css"),
        "connect.js",
        "sign-in-page",
        "bar-door",
    ),
    "chat": Page(
        "chat.page_title", ("/static/base.css", "/static/chat.css"), "chat/main.js", "chat-page", words="chat"
    ),
    "desk": Page(
        "desk.page_title",
        (*_WORK, "/static/desk.css"),
        "desk/main.js",
        "desk-page",
        "bar-work",
        "middle",
        ' data-t="desk.skip"',
        "composer",
    ),
    "lead": Page("role.lead", (*_WORK, "/static/lead.css"), "lead/main.js", "lead-page", "bar-work", "lead"),
    "governance": Page(
        "role.lead",
        (*_WORK, "/static/lead.css", "/static/governance.css"),
        "governance/main.js",
        "lead-page governance-page",
        "bar-work",
        "lead",
        live=False,
    ),
    "knowledge": Page(
        "role.knowledge_manager",
        (*_WORK, "/static/knowledge.css"),
        "knowledge/main.js",
        "knowledge-page",
        "bar-work",
        "knowledge",
    ),
}


def _part(name: str, **given: str) -> str:
    text = (PAGES / f"{name}.html").read_text(encoding="utf-8")
    return Template(text).substitute(given).rstrip()


def page(name: str) -> Response[str]:
    """A page: its content in the shell that all have in common."""
    plan = PLAN[name]
    styles = ("/panel/tokens.css", *plan.styles)
    connection = _part("parts/connection") if plan.live else ""
    text = _part(
        "parts/shell",
        title=plan.title,
        styles="\n".join(f'    <link rel="stylesheet" href="{style}" />' for style in styles),
        script=f"/static/{plan.script}",
        kind=plan.kind,
        bar=_part(f"parts/{plan.bar}", main=plan.main, skip=plan.skip, connection=connection)
        if plan.bar
        else "",
        content=_part(name, composer=_part("parts/composer", words=plan.words)),
    )
    return Response(text, media_type="text/html; charset=utf-8")


class PageController(Controller):
    """The pages themselves; what they show comes over the API, which checks who asks."""

    @get(["/"], sync_to_thread=False, include_in_schema=False)
    def index(self) -> Response[str]:
        """What this is and what to try."""
        return page("index")

    @get("/sign-in", sync_to_thread=False, include_in_schema=False)
    def sign_in(self) -> Response[str]:
        """Sign in."""
        return page("sign-in")

    @get("/desk", sync_to_thread=False, include_in_schema=False)
    def desk(self) -> Response[str]:
        """The agent's desk with the panel."""
        return page("desk")

    @get("/chat", sync_to_thread=False, include_in_schema=False)
    def chat(self) -> Response[str]:
        """The customer's side."""
        return page("chat")

    @get("/connect", sync_to_thread=False, include_in_schema=False)
    def connect(self) -> Response[str]:
        """Allow a browser's extension to sign in."""
        return page("connect")

    @get("/lead", sync_to_thread=False, include_in_schema=False)
    def lead(self) -> Response[str]:
        """The team lead's page."""
        return page("lead")

    @get(["/charter", "/audits", "/approvals", "/inventory"], sync_to_thread=False, include_in_schema=False)
    def governance(self) -> Response[str]:
        """What AI may do, what is in force, what waits for a second person: suggestions to judge, actions to approve."""
        return page("governance")


def static_routers() -> list[Router]:
    """Script and style files of the pages, and the panel as the extension has it."""
    return [
        create_static_files_router(path="/static", directories=[PAGES / "static"], name="static"),
        create_static_files_router(path="/panel", directories=[PANEL], name="panel"),
    ]
