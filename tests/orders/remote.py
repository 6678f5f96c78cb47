"""A system elsewhere of the tests: answers HTTP on a real socket as its handler says."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

Answer = tuple[int, Any] | float | bytes
Handler = Callable[[str, str, dict[str, str], Any], Answer | Awaitable[Answer]]


class Remote:
    """A booking system of the test: what it was asked, and a handler that answers, waits (a number) or sends bytes."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.asked: list[tuple[str, str, dict[str, str], Any]] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One request a connection."""
        try:
            first, *rest = (await reader.readuntil(b"\r\n\r\n")).decode().strip().split("\r\n")
            headers = {
                name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)
            }
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            method, path, _ = first.split(" ")
            self.asked.append((method, path, headers, json.loads(body) if body else None))
            found = self.handler(*self.asked[-1])
            answer = await found if isinstance(found, Awaitable) else found
            if isinstance(answer, float):
                await asyncio.sleep(answer)
            elif isinstance(answer, bytes):
                writer.write(answer)
            else:
                content = json.dumps(answer[1]).encode()
                head = (
                    f"HTTP/1.1 {answer[0]} X\r\nContent-Length: {len(content)}\r\nConnection: close\r\n\r\n"
                )
                writer.write(head.encode() + content)
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
