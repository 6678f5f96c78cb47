"""Which replies go back into which desk, and whether a desk may be sent to without a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import httpx

from server.conversation.conversation import ConversationKey
from server.live.outside import OutsideDesk, Unclear, Unsent
from server.web.hooks.back.chatwoot import Chatwoot
from server.web.hooks.back.desk import Desk, Put, Way
from server.web.hooks.back.generic import Generic
from server.web.hooks.back.zendesk import Zendesk
from server.web.hooks.settings import Hook
from server.web.hooks.signature import Kind

REQUEST_SECONDS = 10.0
DESKS: dict[Kind, Desk] = {"chatwoot": Chatwoot(), "zendesk": Zendesk(), "generic": Generic()}


class Back:
    """The desks of the installation's hooks, seen from here."""

    def __init__(self, hooks: Mapping[str, Hook]) -> None:
        self._bots = {(hook.brand, hook.desk_name): hook for hook in hooks.values() if hook.bot is not None}
        self._desks = tuple(
            OutsideDesk(hook.brand, hook.desk_name, hook.bot.name if hook.bot is not None else "")
            for hook in hooks.values()
        )
        self._client = httpx.AsyncClient(timeout=REQUEST_SECONDS)

    def desks(self) -> Sequence[OutsideDesk]:
        """Every desk with a hook, and the account under which replies may go out there."""
        return self._desks

    def sends(self, brand: str, desk: str) -> bool:
        """Whether replies can go out there under a bot account, each once and confirmed by the desk."""
        return (brand, desk) in self._bots

    async def send(self, key: ConversationKey, text: str, claim: str) -> str:
        """Send under the bot account; the message's id in that desk. Raises Unsent or Unclear, see there."""
        hook = self._bots.get((key.brand, key.desk))
        if hook is None or hook.bot is None:
            raise Unsent("no bot account is named for this desk")
        bot = hook.bot
        reply = Put(key.external_id, text, "outgoing", claim, bot.name)
        return await DESKS[hook.kind].put(self._client, Way(bot.address, bot.token), reply)

    async def found(self, key: ConversationKey, claim: str) -> str | None:
        """The id of what was sent with this claim, where the desk shows it; None for no, and where it cannot be asked."""
        hook = self._bots.get((key.brand, key.desk))
        if hook is None or hook.bot is None:
            return None
        way = Way(hook.bot.address, hook.bot.token)
        try:
            return await DESKS[hook.kind].find(self._client, way, key.external_id, claim)
        except (Unsent, Unclear):
            return None

    async def propose(self, hook: Hook, key: ConversationKey, text: str, claim: str) -> None:
        """Put a reply before the agent in the form that the hook names; raises Unsent or Unclear."""
        if hook.reply is None:
            raise Unsent("this desk is given no replies")
        reply = Put(key.external_id, text, hook.reply.form, claim)
        await DESKS[hook.kind].put(self._client, Way(hook.reply.address, hook.reply.token), reply)

    async def close(self) -> None:
        """Close what is open to the desks."""
        await self._client.aclose()
