"""Chatwoot's application API: messages with a `source_id` of ours, so that one of unclear fate can be looked for."""

from __future__ import annotations

import httpx

from server.live.outside import Unclear
from server.web.hooks.back.desk import Put, Way, ask, looked_for, table


class Chatwoot:
    """Notes and outgoing messages; a draft is that of the token's own user."""

    async def put(self, client: httpx.AsyncClient, way: Way, reply: Put) -> str:
        """As `Desk` says; a conversation is `account-number`."""
        conversation, headers = _place(way, reply.conversation)
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
            return await looked_for(self, client, way, reply)
        return str(table(answer).get("id") or "")

    async def find(self, client: httpx.AsyncClient, way: Way, conversation: str, claim: str) -> str | None:
        """As `Desk` says; the desk shows the conversation's last messages."""
        address, headers = _place(way, conversation)
        messages = table(await ask(client, "GET", f"{address}/messages", headers=headers)).get("payload")
        for message in messages if isinstance(messages, list) else ():
            if isinstance(message, dict) and message.get("source_id") == claim:
                return str(message.get("id") or "")
        return None


def _place(way: Way, conversation: str) -> tuple[str, dict[str, str]]:
    account, _, number = conversation.partition("-")
    address = f"{way.address}/api/v1/accounts/{account}/conversations/{number}"
    return address, {"api_access_token": way.token}
