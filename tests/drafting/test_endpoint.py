"""Whatever a model's server does, the caller gets a text in time or hears that there is none."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from server.drafting.endpoint import FAILURES, MOST_BYTES, Endpoint, Unavailable
from server.drafting.prompt import ChatMessage, prompt
from server.reply.reply import Reply, TiedFact

QUESTION = (ChatMessage("user", "Say it."),)
Answer = Callable[[dict[str, object]], Awaitable[bytes]]


def http(body: bytes, status: str = "200 OK") -> bytes:
    """An HTTP response as bytes."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + b"Connection: close\r\n\r\n" + body


def completion(text: str | None) -> bytes:
    """A chat completion of one choice."""
    return http(
        json.dumps({"id": "c1", "choices": [{"message": {"role": "assistant", "content": text}}]}).encode()
    )


@asynccontextmanager
async def endpoint(answer: Answer) -> AsyncIterator[tuple[Endpoint, list[dict[str, object]]]]:
    """An endpoint over a real socket that answers as told, and the requests it got."""
    seen: list[dict[str, object]] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            length = next(
                int(line.partition(":")[2])
                for line in head.split("\r\n")
                if line.lower().startswith("content-length")
            )
            seen.append(json.loads(await reader.readexactly(length)) | {"head": head})
            writer.write(await answer(seen[-1]))
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    made = Endpoint(f"http://127.0.0.1:{port}/v1", "small", "key-1")
    try:
        yield made, seen
    finally:
        await made.close()
        server.close()
        await server.wait_closed()


async def said(text: str | None) -> bytes:
    """Any request gets this text."""
    return completion(text)


async def test_a_text_comes_back() -> None:
    """The first choice's text is the answer; the request names model, key and messages."""
    async with endpoint(lambda _: said("Said.")) as (model, seen):
        assert await model.answer(QUESTION, 5) == "Said."
    assert seen[0]["model"] == "small"
    assert seen[0]["messages"] == [{"role": "user", "content": "Say it."}]
    assert "POST /v1/chat/completions" in str(seen[0]["head"])
    assert "bearer key-1" in str(seen[0]["head"]).lower()


async def _failing(kind: str) -> bytes:
    match kind:
        case "status":
            return http(b'{"error": "overloaded"}', "503 Service Unavailable")
        case "form":
            return http(b'{"choices": "none"}')
        case "no json":
            return http(b"<html>")
        case "no choice":
            return http(b'{"choices": []}')
        case "no text":
            return completion(None)
        case "huge":
            return http(b" " * (MOST_BYTES + 1))
        case "cut":
            return http(b"{}")[:-1]
        case _:
            return b""


@pytest.mark.parametrize(
    "kind", ["status", "form", "no json", "no choice", "no text", "huge", "cut", "hang-up"]
)
async def test_a_broken_answer_is_none(kind: str) -> None:
    """Each way to fail has the same end: Unavailable, with a few words."""
    async with endpoint(lambda _: _failing(kind)) as (model, _):
        with pytest.raises(Unavailable, match=r"\w"):
            await model.answer(QUESTION, 5)


async def test_a_slow_answer_is_not_waited_for() -> None:
    """The time limit is for the whole exchange."""

    async def never(_: dict[str, object]) -> bytes:
        await asyncio.sleep(60)
        return b""

    async with endpoint(never) as (model, _):
        with pytest.raises(Unavailable, match="timeout"):
            await model.answer(QUESTION, 0.05)


async def test_nobody_listens() -> None:
    """A server that is down is unavailable."""
    async with endpoint(lambda _: said("")) as (model, _):
        pass
    model = Endpoint("http://127.0.0.1:9/v1", "", "")
    with pytest.raises(Unavailable):
        await model.answer(QUESTION, 5)
    await model.close()


async def test_a_failing_endpoint_is_left_in_peace() -> None:
    """After a few failures in a row nothing is sent for a while."""
    async with endpoint(lambda _: _failing("status")) as (model, seen):
        for _ in range(FAILURES + 2):
            with pytest.raises(Unavailable):
                await model.answer(QUESTION, 5)
    assert len(seen) == FAILURES


def test_the_prompt_has_the_facts_and_no_customer() -> None:
    """Template, facts and decision are all that the model is told, in fixed words."""
    facts = (TiedFact("order", "LM-1", "LM-1", "order.id"), TiedFact("order", "LM-1", "LM-1", "order.id"))
    reply = Reply(text="Ihre Bestellung LM-1 ist da.", language="de", wording="w", facts=facts)
    system, user = prompt(reply, ("Delivered orders are told so.",))
    assert user == ChatMessage("user", reply.text)
    assert "in German" in system.content
    assert system.content.count("LM-1") == 1
    assert system.content.endswith("Delivered orders are told so.")
