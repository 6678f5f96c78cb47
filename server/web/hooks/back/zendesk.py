"""Zendesk's ticketing API: comments as ticket updates, safe against two at once, with the claim in the audit."""

from __future__ import annotations

import base64
from typing import Any

import httpx

from server.conversation.twins import FROM_HOOK
from server.live.outside import Unclear, Unsent
from server.web.hooks.back.desk import Put, Way, ask, looked_for, table


class Zendesk:
    """Private and public comments; there is no interface for drafts."""

    async def put(self, client: httpx.AsyncClient, way: Way, reply: Put) -> str:
        """As `Desk` says; a token with a colon is `address/token:secret` (basic), any other is OAuth's."""
        if reply.form == "draft":
            raise Unsent("Zendesk takes no drafts")
        if not reply.conversation.isascii() or not reply.conversation.isdigit():
            raise Unsent("this is no ticket")
        ticket = f"{way.address}/api/v2/tickets/{reply.conversation}"
        headers = {"Authorization": _authorization(way.token)}
        change: dict[str, Any] = {
            "comment": {"body": reply.text, "public": reply.form == "outgoing"},
            "metadata": {"copilot": reply.claim},
        }
        if reply.form == "outgoing":
            # Zendesk refuses the update with 409 when anybody, a first try of ours too, was faster.
            now = table(await _reading(client, f"{ticket}.json", headers)).get("ticket")
            stamp = now.get("updated_at") if isinstance(now, dict) else None
            if not stamp:
                raise Unsent("the ticket has no state")
            change |= {"safe_update": True, "updated_stamp": stamp}
        try:
            answer = await ask(client, "PUT", f"{ticket}.json", headers=headers, json={"ticket": change})
        except Unclear:
            return await looked_for(self, client, way, reply)
        return _comment(table(answer).get("audit"))

    async def find(self, client: httpx.AsyncClient, way: Way, conversation: str, claim: str) -> str | None:
        """As `Desk` says; the claim lies in the metadata of the ticket's last audits."""
        url = f"{way.address}/api/v2/tickets/{conversation}/audits.json?sort_order=desc"
        headers = {"Authorization": _authorization(way.token)}
        audits = table(await ask(client, "GET", url, headers=headers)).get("audits")
        for audit in audits if isinstance(audits, list) else ():
            custom = audit.get("metadata", {}).get("custom", {}) if isinstance(audit, dict) else {}
            if isinstance(custom, dict) and custom.get("copilot") == claim:
                return _comment(audit)
        return None


def _authorization(token: str) -> str:
    return f"Basic {base64.b64encode(token.encode()).decode()}" if ":" in token else f"Bearer {token}"


async def _reading(client: httpx.AsyncClient, url: str, headers: dict[str, str]) -> httpx.Response:
    """Ask before anything was written: whatever fails here, nothing was sent."""
    try:
        return await ask(client, "GET", url, headers=headers)
    except Unclear as unclear:
        raise Unsent(str(unclear)) from unclear


def _comment(audit: object) -> str:
    """The comment's id as Zendesk's webhook tells it."""
    events = audit.get("events") if isinstance(audit, dict) else None
    for event in events if isinstance(events, list) else ():
        if isinstance(event, dict) and event.get("type") == "Comment" and event.get("id"):
            return f"{FROM_HOOK}{event['id']}"
    return ""
