"""Outcomes as no good client sends them: for what nobody knows or may see, late, twice, in any order, by wrong clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from server.client import DeskClient, FrameRefused, event_id
from server.live.installation import utc_now
from server.storage import tables
from server.storage.publishing import expire
from server.storage.tracks import recompute, states
from tests.flows.conftest import Live, fresh_key
from tests.web.test_lead import suggestion

TRAVEL = "travel@demo.example"
ENDS = ("outcome", "label")


async def recorded(live: Live, made: dict[str, Any]) -> list[tuple[str, datetime]]:
    """Kind and the server's time of what the ledger says became of a suggestion."""
    table = tables.ledger
    query = sa.select(table.c.kind, table.c.recorded_at).where(table.c.suggestion == made["id"])
    rows = await live.application.database.read(
        lambda connection: connection.execute(query.order_by(table.c.position)).all()
    )
    return [(row.kind, row.recorded_at) for row in rows if row.kind in ENDS]


async def judged(live: Live) -> tuple[int, int]:
    """Right and wrong ones of all tracks; the ledger says the same."""
    database = live.application.database
    assert not (await database.read(recompute)).different
    found = (await database.read(states)).values()
    return sum(one.acceptance.right for one in found), sum(one.acceptance.wrong for one in found)


async def sent(agent: DeskClient, made: dict[str, Any], **more: Any) -> None:
    """The first reply goes out as it is."""
    message = {
        "external_id": event_id(),
        "author": "agent",
        "text": made["replies"][0]["text"],
        "at": datetime.now(UTC).isoformat(),
    }
    await agent.outcome(made["id"], "sent", **{"message": message, **more})


async def test_unknown_and_foreign_ones_are_refused_and_change_nothing(live: Live) -> None:
    """A made-up id and another brand's suggestion get an error each; the socket serves on."""
    agent, stranger = await live.agent(), await live.agent(TRAVEL)
    made = await suggestion(agent)
    for client, id in ((agent, "0" * 32), (agent, "../../etc"), (stranger, made["id"])):
        for event, more in (("displayed", {}), ("dismissed", {"reason": "tone"})):
            with pytest.raises(FrameRefused):
                await client.outcome(id, event, **more)
        with pytest.raises(FrameRefused):
            await sent(client, {**made, "id": id})
    assert await recorded(live, made) == []
    await sent(agent, made)
    assert [kind for kind, _ in await recorded(live, made)] == ["outcome", "label"]


async def test_the_same_one_counts_once(live: Live) -> None:
    """The same event again is acknowledged as a duplicate; another end for the same suggestion changes nothing."""
    agent = await live.agent()
    made = await suggestion(agent)
    same = event_id()
    first = await agent.outcome(made["id"], "dismissed", reason="wrong_fact", event_id=same)
    again = await agent.outcome(made["id"], "dismissed", reason="wrong_fact", event_id=same)
    assert (first.get("duplicate", False), again["duplicate"]) == (False, True)
    await agent.outcome(made["id"], "dismissed", reason="tone")
    assert [kind for kind, _ in await recorded(live, made)] == ["outcome", "label"]
    assert await judged(live) == (0, 1)


async def test_in_any_order(live: Live) -> None:
    """Sent before it was inserted, and inserted before it was shown: one end, one label, each step once."""
    agent = await live.agent()
    made = await suggestion(agent)
    await sent(agent, made)
    for event in ("inserted", "displayed", "inserted"):
        await agent.outcome(made["id"], event)
    await agent.outcome(made["id"], "dismissed", reason="not_now")
    assert [kind for kind, _ in await recorded(live, made)] == ["outcome", "label"]
    assert await judged(live) == (1, 0)


@pytest.mark.parametrize("hours", [-9, 9, 24 * 400])
async def test_clocks_hours_off(live: Live, hours: int) -> None:
    """What the client's clock says is told beside the server's time, which alone counts."""
    agent = await live.agent()
    made = await suggestion(agent)
    wrong = (datetime.now(UTC) + timedelta(hours=hours)).isoformat()
    before = utc_now()
    await agent.outcome(made["id"], "dismissed", reason="tone", at=wrong)
    for _, at in await recorded(live, made):
        assert before <= at <= utc_now()
    (state,) = (await live.application.database.read(states)).values()
    assert state.days == (before.date().isoformat(),)


async def test_late_ones(live: Live) -> None:
    """What expired and is then sent or answered by hand all the same was used; dismissed so late it stays expired."""
    agent = await live.agent()
    used, left = await suggestion(agent), await suggestion(agent)
    key = fresh_key()
    typed = await suggestion(agent, key)
    later = utc_now() + timedelta(days=1)
    await live.application.database.write(lambda connection: expire(connection, later))
    assert [kind for kind, _ in await recorded(live, used)] == ["outcome"]
    await sent(agent, used)
    await agent.outcome(left["id"], "dismissed", reason="tone")
    await agent.observe(key, "agent", "We have lost your parcel, I am sorry.")
    await agent.observe(key, "agent", "A new one is on its way.")
    assert [kind for kind, _ in await recorded(live, used)] == ["outcome", "outcome", "label"]
    assert [kind for kind, _ in await recorded(live, left)] == ["outcome"]
    assert [kind for kind, _ in await recorded(live, typed)] == ["outcome", "outcome", "label"]
    assert await judged(live) == (1, 1)
