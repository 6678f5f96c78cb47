"""Who may connect, read and report: tickets, origins, brands, customers, revocation, limits."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import httpx
import pytest
import websockets

from server.client import FrameRefused, desk, event_id, utc_now
from server.live.installation import utc_now as now
from server.storage.accounts import Role, account_by_email, add_account, disable_account
from server.web.hub import Outbox
from server.web.limits import MOST_FAILURES, MemoryCounter, Openings
from server.web.protocol import MAX_FRAME_BYTES, MAX_READ_BYTES
from server.web.signin import DEMO_PASSWORD, hash_password
from tests.flows.conftest import AGENT, Live, Start, fresh_key, next_of


@asynccontextmanager
async def signed_in(
    live: Live, email: str = AGENT, password: str = DEMO_PASSWORD
) -> AsyncIterator[httpx.AsyncClient]:
    """An HTTP client with a session."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        answer = await client.post("/api/sign-in", json={"email": email, "password": password})
        assert answer.status_code == 200, answer.text
        yield client


async def ticket(live: Live) -> str:
    """A fresh ticket of the demo agent."""
    async with signed_in(live) as client:
        return str((await client.post("/api/ticket")).json()["ticket"])


def connect(live: Live, **options: Any) -> Any:
    """A bare socket."""
    return websockets.connect(live.url.replace("http", "ws") + "/socket", proxy=None, **options)


def hello(of: str) -> str:
    """A hello frame."""
    return json.dumps({"type": "hello", "protocol": 1, "ticket": of})


async def closed(socket: Any) -> tuple[int, str]:
    """The close code and reason of a socket that the server ends."""
    async with asyncio.timeout(10):
        while True:
            try:
                await socket.recv()
            except websockets.ConnectionClosed as closing:
                return (closing.rcvd.code, closing.rcvd.reason) if closing.rcvd else (1006, "")


async def test_ticket_works_once(live: Live) -> None:
    """A ticket opens one socket; used again it closes with 4401 and a reason."""
    once = await ticket(live)
    async with connect(live) as socket:
        await socket.send(hello(once))
        assert json.loads(await socket.recv())["type"] == "welcome"
    async with connect(live) as socket:
        await socket.send(hello(once))
        code, reason = await closed(socket)
    assert code == 4401
    assert "ticket" in reason


@pytest.mark.parametrize("wrong", ["x", "\x00", "' OR 1=1 --", "é" * 100])
async def test_wrong_ticket(live: Live, wrong: str) -> None:
    """A ticket that was never issued closes with 4401, one that cannot be a ticket with 4400."""
    async with connect(live) as socket:
        await socket.send(hello(wrong))
        assert (await closed(socket))[0] == (4400 if "\x00" in wrong else 4401)


async def test_expired_ticket(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ticket is good for a minute."""
    late = await ticket(live)
    monkeypatch.setattr(live.application.sockets.services, "clock", lambda: now() + timedelta(seconds=61))
    async with connect(live) as socket:
        await socket.send(hello(late))
        assert (await closed(socket))[0] == 4401


async def test_silence_instead_of_hello(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who says nothing is cut off."""
    monkeypatch.setattr("server.web.peer.HELLO_SECONDS", 0.2)
    async with connect(live) as socket:
        assert (await closed(socket))[0] == 4401


async def test_foreign_origin(live: Live) -> None:
    """A page of another site gets no socket, even with a good ticket."""
    good = await ticket(live)
    async with connect(live, origin="https://evil.example") as socket:
        with suppress(websockets.ConnectionClosed):
            await socket.send(hello(good))
        assert (await closed(socket))[0] == 4403


async def test_foreign_page_cannot_post(live: Live) -> None:
    """Changes asked for by a page of another site are refused."""
    async with signed_in(live) as client:
        answer = await client.post("/api/ticket", headers={"origin": "https://evil.example"})
        assert answer.status_code == 403
        answer = await client.get("/api/demo", headers={"host": "rebound.example"})
        assert answer.status_code == 403


async def test_oversize_frame(live: Live) -> None:
    """A frame over 64 KiB is refused by name; one over 256 KiB ends the socket with 1009."""
    async with connect(live) as socket:
        await socket.send(hello(await ticket(live)))
        await socket.recv()
        await socket.send('{"event_id":"12345678","x":"' + "x" * MAX_FRAME_BYTES + '"}')
        error = json.loads(await socket.recv())
        assert (error["code"], error["event_id"]) == ("too_large", "12345678")
        await socket.send("x" * (MAX_READ_BYTES + 1))
        assert (await closed(socket))[0] == 1009


async def test_bad_frames_keep_the_socket(live: Live) -> None:
    """Malformed and unknown frames are answered by errors, and the next frame is served."""
    async with connect(live) as socket:
        await socket.send(hello(await ticket(live)))
        await socket.recv()
        for bad, code in (
            ("{", "malformed"),
            ('{"type":"unheard_of"}', "unknown_type"),
            ('{"type":"watch"}', "malformed"),
            (json.dumps({"type": "watch", "key": fresh_key()}), "not_found"),
        ):
            await socket.send(bad)
            assert json.loads(await socket.recv())["code"] == code
        await socket.send('{"type":"ping"}')
        assert json.loads(await socket.recv())["type"] == "pong"


async def test_wrong_password_waits(live: Live) -> None:
    """Wrong passwords are refused alike for known and unknown addresses, then slowed down."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        details = set()
        for email in (AGENT, "nobody@demo.example"):
            answer = await client.post("/api/sign-in", json={"email": email, "password": "wrong"})
            assert answer.status_code == 401
            details.add(answer.json()["detail"])
        assert len(details) == 1
        for _ in range(MOST_FAILURES):
            await client.post("/api/sign-in", json={"email": AGENT, "password": "wrong"})
        answer = await client.post("/api/sign-in", json={"email": AGENT, "password": DEMO_PASSWORD})
        assert answer.status_code == 429


async def test_nothing_without_sign_in(live: Live) -> None:
    """Every call about conversations needs a session."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        for method, path in (
            ("GET", "/api/me"),
            ("GET", "/api/conversations"),
            ("GET", "/api/acceptance"),
            ("GET", "/api/articles/order-status?version=1"),
            ("POST", "/api/ticket"),
        ):
            assert (await client.request(method, path)).status_code == 401, path
        answer = await client.post("/api/chat/ticket", headers={"x-chat-token": "guess"})
        assert answer.status_code == 401


async def other_brand_agent(live: Live) -> tuple[str, str]:
    """An agent of another brand: address and password."""
    email, password = f"{event_id()}@example.com", "correct horse battery"
    await live.application.database.write(
        lambda connection: add_account(
            connection,
            email=email,
            name="Other",
            role=Role.AGENT,
            brands=("elsewhere",),
            languages=("en",),
            password_hash=hash_password(password),
            now=now(),
        )
    )
    return email, password


async def test_other_brands_are_closed(live: Live) -> None:
    """An agent of another brand neither lists, watches, reports nor touches a conversation."""
    agent, key = await live.agent(), fresh_key()
    with agent.collecting() as frames:
        await agent.observe_event(key, "opened")
        await agent.watch(key)
        await agent.observe(key, "customer", "Where is my order?")
        suggestion = await next_of(frames, "suggestion")
    email, password = await other_brand_agent(live)
    async with desk(live.url, email, password) as stranger:
        with stranger.collecting() as frames:
            await stranger.watch(key)
            assert (await next_of(frames, "error"))["code"] == "forbidden"
        with pytest.raises(FrameRefused, match="brand"):
            await stranger.observe(key, "agent", "hello")
        for event in ("displayed", "dismissed", "sent"):
            with pytest.raises(FrameRefused) as refused:
                await stranger.outcome(suggestion["body"]["id"], event, reason="tone")
            assert refused.value.code == "forbidden"
    async with signed_in(live, email, password) as client:
        assert (await client.get("/api/conversations?status=all")).json() == {"conversations": []}


async def test_customer_sees_only_the_chat(live: Live) -> None:
    """A customer reads messages of the own conversation, never suggestions, and reports only own messages."""
    mine, other = await live.chat("C1001"), await live.chat("C1002")
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        answer = await client.post("/api/chat/ticket", headers={"x-chat-token": mine["token"]})
    async with connect(live) as socket:
        await socket.send(hello(answer.json()["ticket"]))
        await socket.recv()

        async def send(frame: dict[str, Any]) -> None:
            await socket.send(json.dumps(frame))

        def said(key: Any, author: str, text: str) -> dict[str, Any]:
            message = {"external_id": event_id(), "author": author, "text": text, "at": utc_now()}
            return {"type": "observe", "event_id": event_id(), "key": key, "message": message}

        await send({"type": "watch", "key": mine["key"]})
        assert json.loads(await socket.recv())["type"] == "snapshot"
        for frame in (
            {"type": "watch", "key": other["key"]},
            said(other["key"], "customer", "hi"),
            said(mine["key"], "agent", "I am the agent now"),
            {"type": "correct", "event_id": event_id(), "key": mine["key"], "correction": {"language": "de"}},
        ):
            await send(frame)
            assert json.loads(await socket.recv())["code"] == "forbidden"
        agent = await live.agent()
        with agent.collecting() as frames:
            await agent.watch(mine["key"])
            await send(said(mine["key"], "customer", "Where is my order #L10234?"))
            suggestion = await next_of(frames, "suggestion")
            await agent.send_reply(suggestion["body"]["id"], suggestion["body"]["replies"][0]["text"])
        received: list[dict[str, Any]] = []
        while len([one for one in received if one["type"] == "message"]) < 2:
            received.append(json.loads(await asyncio.wait_for(socket.recv(), 5)))
    assert {one["type"] for one in received} <= {"message", "ack", "event"}


async def test_revocation_closes_open_sockets(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """Disabling an account ends its open sockets, and its session is worth nothing."""
    monkeypatch.setattr("server.web.peer.HEARTBEAT_SECONDS", 0.2)
    async with signed_in(live) as client, connect(live) as socket:
        await socket.send(hello((await client.post("/api/ticket")).json()["ticket"]))
        await socket.recv()
        account = await live.application.database.read(lambda c: account_by_email(c, AGENT))
        assert account is not None
        await live.application.database.write(lambda c: disable_account(c, account.id, now()))
        assert (await closed(socket))[0] == 4401
        assert (await client.get("/api/me")).status_code == 401


async def test_no_demo_off_loopback(start: Start) -> None:
    """Demo sign-ins exist only where nobody else can connect."""
    live = await start(host="0.0.0.0")
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        assert (await client.get("/api/demo")).json() == {"accounts": []}
        answer = await client.post("/api/sign-in", json={"email": AGENT, "password": DEMO_PASSWORD})
        assert answer.status_code == 401
        assert (
            await client.post("/api/chat", json={"brand": "lumen", "customer": "C1001"})
        ).status_code == 400


async def test_headers_and_health(live: Live) -> None:
    """Pages carry a strict policy; health and metrics answer."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        page = await client.get("/desk")
        assert "script-src 'self'" in page.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
        assert (await client.get("/health/live")).json() == {"status": "alive"}
        ready = await client.get("/health/ready")
        assert ready.status_code == 200
        assert ready.json()["parts"]["database"] == "ready"
        assert "copilot_flow_seconds" in (await client.get("/metrics")).text
        assert (await client.get("/static/../signin.py")).status_code == 404
        assert (await client.get("/panel/%2e%2e/%2e%2e/pyproject.toml")).status_code == 404


@pytest.mark.parametrize(
    "at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "yesterday", "2026-13-01"]
)
async def test_absurd_times_keep_the_socket(live: Live, at: str) -> None:
    """A time that no calendar holds is refused with the event's id, and the next frame is served."""
    async with connect(live) as socket:
        await socket.send(hello(await ticket(live)))
        await socket.recv()
        message = {"external_id": "x", "author": "customer", "text": "hello", "at": at}
        frame = {"type": "observe", "event_id": "12345678", "key": fresh_key(), "message": message}
        await socket.send(json.dumps(frame))
        error = json.loads(await socket.recv())
        assert (error["code"], error["event_id"]) == ("malformed", "12345678")
        await socket.send('{"type":"ping"}')
        assert json.loads(await socket.recv())["type"] == "pong"


async def test_a_peer_that_never_reads_is_cut_off(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for a peer that does not read is bounded; the socket ends and can resume later."""
    monkeypatch.setattr(Outbox.__init__, "__defaults__", (200_000,))
    agent, key = await live.agent(), fresh_key()
    await agent.observe_event(key, "opened")
    for _ in range(3):
        await agent.observe(key, "customer", "where is it " * 1500)
    async with connect(live, max_queue=1) as socket:
        await socket.send(hello(await ticket(live)))
        for _ in range(150):
            await socket.send(json.dumps({"type": "watch", "key": key}))
        async with asyncio.timeout(20):
            while len(live.application.hub.subscribers) > 1:  # noqa: ASYNC110 - the hub tells nobody
                await asyncio.sleep(0.05)


async def test_pages_answer_head_and_calls_are_not_kept(live: Live) -> None:
    """HEAD has the headers of GET and no body; what a call answers stays out of caches."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        for path in ("/", "/desk", "/chat", "/sign-in", "/panel/panel.js"):
            head, whole = await client.head(path), await client.get(path)
            assert (head.status_code, head.content) == (200, b"")
            assert head.headers["content-length"] == str(len(whole.content))
            assert head.headers["content-security-policy"]
        assert (await client.get("/api/me")).headers["cache-control"] == "no-store"
        assert (await client.get("/nowhere")).headers["x-content-type-options"] == "nosniff"


async def test_a_body_of_brackets(live: Live) -> None:
    """A body nested deeper than a program can follow is a bad request."""
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        for path in ("/api/chat", "/api/sign-in"):
            answer = await client.post(
                path, content=b"[" * 30_000, headers={"content-type": "application/json"}
            )
            assert answer.status_code == 400
            assert answer.json()["detail"]


async def test_many_chats_from_one_address_wait(live: Live) -> None:
    """Past the limit of an address a new conversation is refused with when to come back."""
    live.application.chats.openings = Openings(MemoryCounter(), most=2)
    async with httpx.AsyncClient(base_url=live.url, trust_env=False, timeout=60) as client:
        codes = [(await client.post("/api/chat", json={"brand": "lumen"})).status_code for _ in range(3)]
        refused = await client.post("/api/chat", json={"brand": "lumen"})
    assert codes == [201, 201, 429]
    assert "try again in" in refused.json()["detail"]
    assert int(refused.headers["retry-after"]) > 0


async def test_a_watch_that_came_too_fast_comes_again(live: Live) -> None:
    """The error names the conversation, and the desk asks for it again until it has it."""
    chats = [await live.chat() for _ in range(3)]
    agent = await live.agent()
    with agent.collecting() as frames:
        for _ in range(400):
            await agent.send({"type": "unwatch", "key": fresh_key()})
        for chat in chats:
            await agent.watch(chat["key"])
        refused = await next_of(frames, "error")
        assert refused["code"] == "rate_limited"
        assert refused["key"]
        seen = {(await next_of(frames, "snapshot"))["view"]["key"]["external_id"] for _ in chats}
    assert seen == {chat["key"]["external_id"] for chat in chats}
