"""The inventory names everything in force, whose it is, and each machine to which something goes; for few to read."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from server.storage.accounts import Role
from tests.flows import conftest as flows
from tests.flows.conftest import AGENT, Start
from tests.web.test_lead import PASSWORD, account, reader, suggestion

live, start = flows.live, flows.start

HOOKS = """
[shopdesk]
kind = "chatwoot"
brand = "lumen"
secret = "a long enough secret"
reply = { as = "note", address = "https://desk.example", token = "t" }
"""


async def test_what_leaves_the_site_is_named_with_its_machine(start: Start, tmp_path: Path) -> None:
    """Workflows with owners, tracks with their level and last use, hooks, mail and the language model; no secret."""
    hooks = tmp_path / "hooks.toml"
    hooks.write_text(HOOKS)
    live = await start(
        hooks=hooks,
        smtp="smtp://user:geheim@mail.example:25",
        mail_from="copilot@x.example",
        notices_url="https://told.example/in?key=geheim",
        llm_url="http://words.example/v1",
        llm_model="tiny",
    )
    await suggestion(await live.agent())
    async with reader(live) as lead, reader(live, AGENT) as agent:
        assert (await agent.get("/api/inventory")).status_code == 403
        answer = await lead.get("/api/inventory")
    assert "geheim" not in answer.text
    items = answer.json()["items"]
    leaving = {(one["kind"], one["where"], *one["leaves"]) for one in items if one["leaves"]}
    assert leaving == {
        ("integration", "desk.example", "reply"),
        ("model", "words.example", "wording"),
        ("notices", "mail.example", "governance"),
        ("notices", "told.example", "governance"),
    }
    workflow, overseas = [
        one
        for one in items
        if (one["kind"], one["name"], one["brand"]) == ("workflow", "order_status", "lumen")
    ]
    assert workflow["owner"] == "Jonas Keller"
    assert workflow["last_used"] is not None
    assert overseas["detail"].partition(" ")[2] == "overseas"
    (track,) = [one for one in items if one["kind"] == "track"]
    assert (track["name"], track["detail"]) == ("order_status/reply/en", "1")
    used = {one["name"]: one["last_used"] for one in items if one["kind"] in ("orders", "model")}
    assert used.pop("polaris") is None
    assert "tiny" in used  # a model that does not answer may have been asked, or not yet
    del used["tiny"]
    assert None not in used.values()
    kinds = {one["kind"] for one in items}
    assert kinds == {"workflow", "track", "desk", "orders", "webhook", "integration", "model", "notices"}


@pytest.mark.parametrize("brands", [("lumen",), ("polaris",)])
async def test_each_reads_of_their_own_brands(start: Start, brands: tuple[str, ...]) -> None:
    """And of the installation as a whole."""
    live = await start()
    name = await account(live, Role.AUDITOR, brands)
    async with reader(live, name, PASSWORD) as client:
        items = (await client.get("/api/inventory")).json()["items"]
        assert {one["brand"] for one in items} == {"", *brands}
        assert isinstance((await client.get("/api/notices")).json(), list)
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as nobody:
        assert (await nobody.get("/api/inventory")).status_code == 401
