"""The web application over a loaded installation: every route and what each is given."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

from litestar import Litestar, WebSocket, websocket
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.logging import LoggingConfig
from litestar.types import ASGIApp

from server.app.application import Application
from server.web.api import ReadController
from server.web.approvals import ApprovalController
from server.web.chat import ChatController
from server.web.connect import ConnectController
from server.web.governance import GovernanceController
from server.web.health import HealthController
from server.web.hooks.inbox import HookController
from server.web.inventory import InventoryController
from server.web.knowledge import KnowledgeController
from server.web.lead import LeadController
from server.web.origin import Origins, extension_origin
from server.web.pages import PageController, secure_headers, static_routers
from server.web.problem import problem, too_deep
from server.web.signin import SignInController, signed_in
from server.web.trying import TryingController

MAX_BODY = 64 * 1024


def create(application: Application) -> ASGIApp:
    """The web application over a loaded installation."""

    @contextlib.asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        await application.start()
        try:
            yield
        finally:
            await application.stop()

    @websocket("/socket")
    async def socket_handler(socket: WebSocket) -> None:  # type: ignore[type-arg]
        await application.sockets.serve(socket)

    def provide(name: str) -> Provide:
        return Provide(lambda: getattr(application, name), sync_to_thread=False)

    origins = Origins((*application.settings.origins, extension_origin()), application.settings.on_loopback)
    served = Litestar(
        route_handlers=[
            PageController,
            SignInController,
            ConnectController,
            HookController,
            ReadController,
            LeadController,
            KnowledgeController,
            TryingController,
            GovernanceController,
            ApprovalController,
            InventoryController,
            ChatController,
            HealthController,
            socket_handler,
            *static_routers(),
        ],
        dependencies={
            "sign_in": provide("sign_in"),
            "reader": provide("reader"),
            "lead": provide("lead"),
            "approvals": provide("approvals"),
            "library": provide("library"),
            "trials": provide("trials"),
            "governor": provide("governor"),
            "charters": provide("charters"),
            "inventory": provide("inventory"),
            "audits": provide("audits"),
            "chats": provide("chats"),
            "connecting": provide("connecting"),
            "hooks": provide("hooks"),
            "health": provide("health"),
            "account": Provide(signed_in),
        },
        middleware=[origins.middleware],
        lifespan=[lifespan],
        exception_handlers={HTTPException: problem, RecursionError: too_deep},
        logging_config=LoggingConfig(
            root={"level": "WARNING", "handlers": ["queue_listener"]},
            log_exceptions="always",
            disable_stack_trace=set(range(400, 500)),
        ),
        request_max_body_size=MAX_BODY,
        openapi_config=None,
    )
    return secure_headers(served)  # around everything, so that what has no handler is answered alike
