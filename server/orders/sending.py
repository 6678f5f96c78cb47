"""Actions sent over HTTP under a key, be it to the system that holds the records or beside a database that does."""

from __future__ import annotations

from collections.abc import Mapping

import httpx
import msgspec

from server.orders.changes import Change
from server.orders.exchange import Exchange, Unanswered, filled
from server.orders.records import HttpRecord
from server.orders.source import Acted

SEND_TRIES = 3
LONGEST_REASON = 200
_decoder = msgspec.json.Decoder()


class HttpSender:
    """What runs the actions that a brand's `[http.actions]` declares."""

    def __init__(self, http: HttpRecord, exchange: Exchange) -> None:
        self._http = http
        self._exchange = exchange

    def knows_keys(self) -> bool:
        """Whether the system knows the key of an action, so that a lost answer may be asked for again."""
        return bool(self._http.idempotency)

    async def send(self, change: Change) -> Acted:
        """Have the system do an action; the same key each time it is tried, no second try without one."""
        template = self._http.actions.get(change.action)
        if template is None:
            return Acted(refused=f"the order system takes no action {change.action!r}")
        method, _, path = template.partition(" ")
        gaps = {name: str(value) for name, value in change.arguments.items() if isinstance(value, str | int)}
        try:
            path = filled(path, gaps | {"customer": change.customer})
        except KeyError as error:
            return Acted(refused=f"the action names no {error}")
        headers = {self._http.idempotency: change.key} if self._http.idempotency else {}
        tries = SEND_TRIES if self._http.idempotency else 1
        sent, why = False, ""
        for _ in range(tries):
            try:
                answer = await self._exchange.ask(method, path, headers, change.arguments)
            except Unanswered as error:
                sent, why = sent or error.sent, str(error)
                continue
            if httpx.codes.is_success(answer.status_code):
                return Acted()
            return Acted(refused=_reason(answer))
        return Acted(unclear=why) if sent else Acted(refused=f"the order system cannot be reached: {why}")


def _reason(answer: httpx.Response) -> str:
    """Why an action was refused, in the system's own words where it has some."""
    try:
        raw = _decoder.decode(answer.content)
    except msgspec.DecodeError:
        raw = None
    if isinstance(raw, Mapping):
        for name in ("detail", "message", "error", "reason"):
            if isinstance(raw.get(name), str) and raw[name].strip():
                return " ".join(raw[name].split())[:LONGEST_REASON]
    return f"the order system answered with status {answer.status_code}"
