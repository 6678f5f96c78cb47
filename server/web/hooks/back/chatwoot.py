"""Chatwoot's application API: messages with a `source_id` of ours, so that one of unclear fate can be looked for."""

from __future__ import annotations

import httpx

from server.live.outside import Unclear
from server.web.hooks.back.desk import Put, Way, ask, table


class Chatwoot:
    """Notes and outgoing messages; a draft is that of the token's own user."""

    async def put(self, client: httpx.AsyncClient, way: Way, reply: Put) -> str:
        """As `Desk` says; a conversation is `account-number`."""
        account, _, number = reply.conversation.partition("-")
        conversation = f"{way.address}/api/v1/accounts/{account}/conversations/{number}"
        headers = {"api_access_token": way.token}
        if reply.form == "draft":
            draft = {"draft_message": {"message": reply.text}}
            await ask(client, "PATCH", f"{conversation}/draft_messages", headers=headers, json=draft)
            return ""
        message = {
            "content": reply.text,
            "message_type": "outgoing",
            "private": reply.form == "note",
            "source_id": reply.claim,
        }
        try:
            answer = await ask(client, "POST", f"{conversation}/messages", headers=headers, json=message)
        except Unclear:
            return await _found(client, f"{conversation}/messages", headers, reply.claim)
        return str(table(answer).get("id") or "")


async def _found(client: httpx.AsyncClient, url: str, headers: dict[str, str], claim: str) -> str:
    """The id of the message that carries this claim, if the desk has it after all."""
    messages = table(await ask(client, "GET", url, headers=headers)).get("payload")
    for message in messages if isinstance(messages, list) else ():
        if isinstance(message, dict) and message.get("source_id") == claim:
            return str(message.get("id"))
    raise Unclear("the desk did not answer, and does not show the message")
