"""Takes deliveries: checks who sent them, commits what they report, answers."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime

from litestar import Controller, Request, Response, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from server.conversation.conversation import Author, ConversationEvent, ConversationKey
from server.live.copilot import Copilot, Observed
from server.live.refusal import Refused
from server.storage.rows import Principal
from server.web.hooks import chatwoot, generic, zendesk
from server.web.hooks.back.suggested import Suggested
from server.web.hooks.report import Happened, Report, Unreadable, event_id
from server.web.hooks.settings import Hook
from server.web.hooks.signature import Kind, genuine

READERS: dict[Kind, Callable[[bytes], list[Report]]] = {
    "chatwoot": chatwoot.read,
    "zendesk": zendesk.read,
    "generic": generic.read,
}
PASSING = frozenset({"unavailable", "rate_limited"})
log = logging.getLogger(__name__)


class Hooks:
    """Serves the hooks of the installation; a delivery is answered when what it reports is committed."""

    def __init__(
        self,
        hooks: Mapping[str, Hook],
        copilot: Copilot,
        suggested: Suggested,
        clock: Callable[[], datetime],
        brand_known: Callable[[str], bool],
    ) -> None:
        self.hooks = hooks
        self._copilot = copilot
        self._suggested = suggested
        self._clock = clock
        self._brand_known = brand_known

    async def take(self, name: str, headers: Mapping[str, str], body: bytes) -> tuple[int, str]:
        """The status to answer with, and what to say; a desk tries again what is answered with 5xx."""
        hook = self.hooks.get(name)
        if hook is None:
            return 404, "there is no such hook"
        if not genuine(hook.kind, hook.secret, headers, body, self._clock()):
            return 401, "the signature does not fit, or the delivery is too old"
        if not self._brand_known(hook.brand):
            return 503, f"there is no brand {hook.brand!r}"
        try:
            reports = READERS[hook.kind](body)
        except Unreadable as problem:
            return 400, str(problem)[:200]
        for report in reports:
            try:
                await self._commit(name, hook, report)
            except Refused as refused:
                if refused.code in PASSING:
                    return 503, refused.what
                log.warning("hook %s: %s", name, refused.what)
        return 200, f"{len(reports)} taken"

    async def _commit(self, name: str, hook: Hook, report: Report) -> None:
        key = ConversationKey(hook.brand, hook.desk_name, report.conversation[:200])
        principal = Principal(f"hook:{name}", f"hook:{name}")
        identity = event_id(name, report)
        at = report.body.at or self._clock()
        if isinstance(report.body, Happened):
            event = ConversationEvent(report.body.kind, at, dict(report.body.detail))
            await self._copilot.observe_event(key, event, principal, identity)
            return
        said = report.body
        observed = Observed(said.id, said.author, said.text, at, said.channel, said.attachments)
        committed = await self._copilot.observe(key, observed, principal, identity)
        if hook.reply is not None and said.author is Author.CUSTOMER and committed.message is not None:
            self._suggested.follow(hook, key, committed.message.id)

    async def close(self) -> None:
        """Stop what is still to be written back."""
        await self._suggested.close()


class HookController(Controller):
    """Where desks deliver to."""

    @post("/hooks/{name:str}", include_in_schema=False)
    async def deliver(
        self,
        request: Request,  # type: ignore[type-arg]
        name: FromPath[str],
        hooks: NamedDependency[Hooks],
    ) -> Response[dict[str, str]]:
        """Take one delivery."""
        headers = {key.lower(): value for key, value in request.headers.items()}
        status, says = await hooks.take(name, headers, await request.body())
        return Response({"detail": says}, status_code=status)
