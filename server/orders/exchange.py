"""Exchanges with an order system over HTTP: limited in size and time; one that fails repeatedly is left in peace."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import httpx
import msgspec
from circuitbreaker import CircuitBreaker

from server.orders.records import HttpRecord

MOST_BYTES = 4 * 1024 * 1024
FAILURES, REST_SECONDS = 5, 15


class Unanswered(Exception):
    """No usable answer: `sent` tells whether the system may have got the request."""

    def __init__(self, why: str, *, sent: bool = True) -> None:
        self.sent = sent
        super().__init__(why)


class Exchange:
    """The connections to the address that a brand's `[http]` declares."""

    def __init__(self, http: HttpRecord) -> None:
        self._http = http
        self._client: httpx.AsyncClient | None = None
        self._breaker = CircuitBreaker(
            failure_threshold=FAILURES, recovery_timeout=REST_SECONDS, expected_exception=Unanswered
        )

    @property
    def answers(self) -> bool:
        """Whether it answered lately, or was not asked yet."""
        return not self._breaker.opened

    async def ask(
        self, method: str, path: str, headers: Mapping[str, str] | None = None, body: Any = None
    ) -> httpx.Response:
        """The answer to one request, whatever its status below 500; Unanswered when there is none."""
        if self._breaker.opened:
            raise Unanswered("left in peace after failures", sent=False)
        answer: httpx.Response = await self._breaker.call_async(
            self._exchange, method, path, headers or {}, body
        )
        return answer

    async def _exchange(
        self, method: str, path: str, headers: Mapping[str, str], body: Any
    ) -> httpx.Response:
        client = self._connected()
        content = None if body is None else msgspec.json.encode(body)
        kind = {} if body is None else {"Content-Type": "application/json"}
        request = client.build_request(method, path, content=content, headers={**kind, **headers})
        try:
            async with asyncio.timeout(self._http.seconds):
                answer = await client.send(request, stream=True)
                try:
                    read = bytearray()
                    async for part in answer.aiter_bytes():
                        read += part
                        if len(read) > MOST_BYTES:
                            raise Unanswered("the answer is too long")
                finally:
                    await answer.aclose()
        except TimeoutError as error:
            raise Unanswered(f"no answer within {self._http.seconds:g} seconds") from error
        except httpx.ConnectError as error:
            raise Unanswered("nobody listens", sent=False) from error
        except httpx.HTTPError as error:
            raise Unanswered(type(error).__name__) from error
        if answer.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
            raise Unanswered(f"status {answer.status_code}")
        return httpx.Response(answer.status_code, content=bytes(read))

    def _connected(self) -> httpx.AsyncClient:
        """Connections of the running loop, made when they are first needed."""
        if self._client is None:
            token = os.environ.get(self._http.token, "") if self._http.token else ""
            headers = {"Accept": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
            self._client = httpx.AsyncClient(
                base_url=self._http.url.rstrip("/"),
                headers=headers,
                follow_redirects=False,  # a token goes to the declared host and nowhere else
                timeout=None,  # noqa: S113 - an exchange has one time limit as a whole
            )
        return self._client

    async def close(self) -> None:
        """Give the connections back."""
        if self._client is not None:
            await self._client.aclose()


def filled(template: str, gaps: Mapping[str, str]) -> str:
    """A path with its gaps filled; a value stays within its place, whatever it holds. KeyError for an unknown gap."""
    safe = {name: quote(value, safe="").replace(".", "%2E") for name, value in gaps.items()}
    return template.format_map(safe)
