"""The documented form for any other desk: one signed delivery per reply, to an address of the desk's own.

    POST {"conversation": "42", "reply": {"id": "...", "as": "draft|note|outgoing", "text": "...", "author": "..."}}

signed as deliveries from the desk are (`X-Copilot-Signature`, `X-Copilot-Timestamp`, with `token` as the secret), and
answered with any 2xx and `{"id": "<id of the message>"}`. The same `id` again must not make a second message; so one of
unclear fate is delivered again, at most three times.
"""

from __future__ import annotations

import asyncio
import time

import httpx
import msgspec

from server.live.outside import Unclear, Unsent
from server.web.hooks.back.desk import NEVER_LEFT, Put, Way, table
from server.web.hooks.signature import HEADERS, signed

TRIES = 3
PAUSE_SECONDS = 0.5


class Generic:
    """Every form, as far as whoever receives it takes it."""

    async def put(self, client: httpx.AsyncClient, way: Way, reply: Put) -> str:
        """As `Desk` says."""
        told = {"id": reply.claim, "as": reply.form, "text": reply.text, "author": reply.author}
        body = msgspec.json.encode({"conversation": reply.conversation, "reply": told})
        failed, doubt = "", False
        for turn in range(TRIES):
            if turn:
                await asyncio.sleep(PAUSE_SECONDS * 2**turn)
            stamp = str(int(time.time()))
            signature, at = HEADERS["generic"]
            headers = {signature: signed("generic", way.token, stamp, body), at: stamp}
            try:
                answer = await client.post(
                    way.address, content=body, headers=headers | {"Content-Type": "application/json"}
                )
            except httpx.HTTPError as error:
                doubt = doubt or not isinstance(error, NEVER_LEFT)
                failed = f"the desk did not answer: {error}"
                continue
            if answer.is_success:
                return str(table(answer).get("id") or "")
            failed = f"the desk answered {answer.status_code}"
            if 300 <= answer.status_code < 500:
                break
            doubt = True
        raise Unclear(failed) if doubt else Unsent(failed)

    async def find(self, client: httpx.AsyncClient, way: Way, conversation: str, claim: str) -> str | None:
        """None: this form can only be told again, which after a while would be to send it."""
        return None
