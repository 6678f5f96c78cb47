"""What is stored otherwise than its sources say is not sent: not by an agent's key, not by itself."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
import sqlalchemy as sa

from server.client import FrameRefused
from server.storage import tables
from tests.flows.conftest import Live, next_of
from tests.flows.test_alone import TRACK, asked, earned, in_front
from tests.flows.test_conversation import order_of


async def other_digit(live: Live, suggestion: str) -> str:
    """Change one digit of the first reply's text where it is stored; the text as it is now."""
    table, frame = tables.suggestion, tables.frame

    def change(connection: sa.Connection) -> str:
        row = connection.execute(
            sa.select(table.c.conversation, table.c.sequence).where(table.c.id == suggestion)
        ).one()
        place = sa.and_(frame.c.conversation == row.conversation, frame.c.sequence == row.sequence)
        body: dict[str, Any] = msgspec.json.decode(
            connection.execute(sa.select(frame.c.body).where(place)).scalar_one()
        )
        text: str = body["replies"][0]["text"]
        at = next(place for place, char in enumerate(text) if char.isdecimal())
        body["replies"][0]["text"] = text[:at] + str((int(text[at]) + 1) % 10) + text[at + 1 :]
        connection.execute(frame.update().where(place).values(body=msgspec.json.encode(body)))
        return str(body["replies"][0]["text"])

    return await live.application.database.write(change)


async def test_an_agent_cannot_send_it(live: Live) -> None:
    """Taken over as it stands it is refused in words; as it was worded it goes out."""
    customer, order, _ = order_of(live, "delivered")
    chat = await live.chat(customer)
    agent = await live.agent()
    with agent.collecting() as frames:
        await agent.watch(chat["key"])
        await agent.observe(chat["key"], "customer", f"Where is my order {order}?")
        suggestion = (await next_of(frames, "suggestion"))["body"]
    wrong = await other_digit(live, suggestion["id"])
    with pytest.raises(FrameRefused, match="may not be sent"):
        await agent.send_reply(suggestion["id"], wrong)
    await agent.send_reply(suggestion["id"], suggestion["replies"][0]["text"])


async def test_it_does_not_go_out_by_itself(live: Live) -> None:
    """A countdown does not begin for it, and nothing is said to the customer."""
    await earned(live, 3)
    customer, order, _ = order_of(live, "delivered")
    chat = await live.chat(customer)
    agent = await live.agent()
    suggestion = await asked(agent, chat["key"], f"Where is my order {order}?")
    assert (suggestion["level"], suggestion["track"]["workflow"]) == (3, TRACK.workflow)
    await other_digit(live, suggestion["id"])
    with agent.collecting() as frames:
        async with in_front(agent, suggestion["id"]):
            with pytest.raises(TimeoutError):
                await next_of(frames, "countdown", "message", seconds=5)
