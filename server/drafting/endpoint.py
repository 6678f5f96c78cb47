"""Any server with the chat completions interface of OpenAI; whatever it does, it costs the caller a few seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

import httpx
import msgspec
from circuitbreaker import CircuitBreaker

from server.drafting.prompt import ChatMessage

MOST_BYTES = 256 * 1024
MOST_TOKENS = 400
FAILURES, REST_SECONDS = 3, 30
TEMPERATURE = 0.3
STOP = ("<|", "<end_of_turn>", "\n\n\n")


class Unavailable(Exception):
    """The model gave no answer; the message says why in a few words."""


class LanguageModel(Protocol):
    """What words a reply."""

    name: str

    async def answer(self, messages: Sequence[ChatMessage], seconds: float) -> str:
        """The model's text within `seconds`; raises Unavailable."""

    async def close(self) -> None:
        """Give back what is held."""


class _Choice(msgspec.Struct):
    message: _Said


class _Said(msgspec.Struct):
    content: str | None = None


class _Completion(msgspec.Struct):
    choices: list[_Choice]


_completion = msgspec.json.Decoder(_Completion)


class Endpoint:
    """A model behind `COPILOT_LLM_URL` (up to and with `/v1`); left in peace for a while after it failed repeatedly."""

    def __init__(self, url: str, name: str, key: str) -> None:
        self.name = name
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        # Its own connections: no proxy or certificate settings of other programs decide where replies go.
        self._client = httpx.AsyncClient(
            base_url=url.rstrip("/") + "/", headers=headers, follow_redirects=False
        )
        self._breaker = CircuitBreaker(
            failure_threshold=FAILURES, recovery_timeout=REST_SECONDS, expected_exception=Unavailable
        )

    async def answer(self, messages: Sequence[ChatMessage], seconds: float) -> str:
        """The text of the first choice; raises Unavailable, at once while the endpoint is left in peace."""
        if self._breaker.opened:
            raise Unavailable("left in peace after failures")
        return str(await self._breaker.call_async(self._ask, messages, seconds))

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.aclose()

    async def _ask(self, messages: Sequence[ChatMessage], seconds: float) -> str:
        body = {
            "messages": msgspec.to_builtins(messages),
            "max_tokens": MOST_TOKENS,
            "temperature": TEMPERATURE,
            "stop": STOP,
        } | ({"model": self.name} if self.name else {})
        try:
            async with asyncio.timeout(seconds):
                return await self._text(body)
        except TimeoutError as error:
            raise Unavailable("timeout") from error
        except httpx.HTTPError as error:
            raise Unavailable(type(error).__name__) from error
        except msgspec.DecodeError as error:
            raise Unavailable("answer of another form") from error

    async def _text(self, body: object) -> str:
        request = self._client.stream(
            "POST",
            "chat/completions",
            content=msgspec.json.encode(body),
            headers={"Content-Type": "application/json"},
            timeout=None,  # the whole exchange has one time limit
        )
        async with request as response:
            if response.status_code != httpx.codes.OK:
                raise Unavailable(f"status {response.status_code}")
            read = bytearray()
            async for part in response.aiter_bytes():
                read += part
                if len(read) > MOST_BYTES:
                    raise Unavailable("answer too long")
        choices = _completion.decode(bytes(read)).choices
        if not choices or choices[0].message.content is None:
            raise Unavailable("empty answer")
        return choices[0].message.content
