"""Replies on their way back: three kinds of desk as real receivers, which refuse, stay silent and forget to answer."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from server.conversation.conversation import ConversationKey
from server.live.outside import Unclear, Unsent
from server.web.hooks.back.back import Back
from server.web.hooks.back.desk import Form
from server.web.hooks.settings import Bot, Hook, ReplyBack
from server.web.hooks.signature import Kind, genuine
from tests.server_process import free_port

CHATWOOT = ConversationKey("lumen", "chatwoot", "1-42")
ZENDESK = ConversationKey("lumen", "zendesk", "141")
GENERIC = ConversationKey("lumen", "generic", "abc/7")
KEYS: dict[Kind, ConversationKey] = {"chatwoot": CHATWOOT, "zendesk": ZENDESK, "generic": GENERIC}
SECRET = "a secret of the desk"
TEXT = "Your parcel is on its way."


class Receiver(BaseHTTPRequestHandler):
    """Takes replies as the three desks do; `mood` says what goes wrong: lost answers, refusals, a ticket that changed.

    `late` shows nothing at the first look, `deaf` answers no questions once it has something.
    """

    heard: list[tuple[str, str, dict[str, str], Any]]
    kept: list[dict[str, Any]]
    mood: set[str]
    held: list[Held]

    def _serve(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        raw = self.rfile.read(length)
        body: dict[str, Any] = json.loads(raw) if raw else {}
        headers = {name.lower(): value for name, value in self.headers.items()}
        headers["body"] = raw.decode()
        self.heard.append((self.command, self.path, headers, body))
        if "refuse" in self.mood:
            return self._answer(403, {})
        if self.command == "GET":
            if "deaf" in self.mood and self.kept:
                return self._answer(403, {})
            if "late" in self.mood:
                self.mood.discard("late")
                return self._answer(200, {"payload": [], "audits": []})
            return self._answer(200, self._shown())
        if "broken" in self.mood:
            return self._answer(500, {})
        if body.get("ticket", {}).get("updated_stamp") == "before":
            return self._answer(409, {"error": "UpdateConflict"})
        answer = self._keep(body)
        for held in self.held:
            held.taken.set()
            held.go.wait()
        if "silent" in self.mood:
            self.mood.discard("silent")
            self.close_connection = True
            self.connection.close()
            return None
        return self._answer(200, answer)

    do_GET = do_POST = do_PUT = do_PATCH = _serve

    def _keep(self, body: dict[str, Any]) -> dict[str, Any]:
        if "ticket" in body:
            custom = body["ticket"]["metadata"]
            events = [{"id": 9, "type": "Change"}, {"id": 77, "type": "Comment"}]
            self.kept.append({"metadata": {"custom": custom}, "events": events})
            return {"ticket": {}, "audit": self.kept[-1]}
        if "reply" in body:
            if not any(one.get("id") == body["reply"]["id"] for one in self.kept):
                self.kept.append(body["reply"])
            return {"id": "m-1"}
        self.kept.append({"id": 108, **body})
        return self.kept[-1]

    def _shown(self) -> dict[str, Any]:
        stamp = "before" if "changed" in self.mood else "2026-11-22T09:00:00Z"
        return {"payload": self.kept, "audits": self.kept, "ticket": {"updated_at": stamp}}

    def _answer(self, status: int, body: dict[str, Any]) -> None:
        raw = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""


class Held:
    """An answer that a desk does not give yet: `taken` once it has what was sent, `go` lets it answer."""

    def __init__(self) -> None:
        self.taken = threading.Event()
        self.go = threading.Event()


class Desk:
    """A desk of any kind at an address, with what it heard and keeps."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str, dict[str, str], Any]] = []
        self.kept: list[dict[str, Any]] = []
        self.mood: set[str] = set()
        self.held: list[Held] = []
        state = {"heard": self.heard, "kept": self.kept, "mood": self.mood, "held": self.held}
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Receiver,), state))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def hold(self) -> Held:
        """From now on it keeps what it is sent and answers nothing."""
        self.held.append(Held())
        return self.held[-1]

    def stop(self) -> None:
        """End it, and whatever it holds."""
        for held in self.held:
            held.go.set()
        self.server.shutdown()
        self.server.server_close()

    def hook(self, kind: Kind, form: Form = "note", token: str = SECRET) -> Hook:
        """A hook whose replies come here."""
        reply = None if form == "outgoing" else ReplyBack(form, self.url, token)
        return Hook(kind, "lumen", SECRET, reply=reply, bot=Bot("Lumi", self.url, token))


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A desk."""
    desk = Desk()
    yield desk
    desk.stop()


async def test_notes_stay_among_agents(desk: Desk) -> None:
    """Each desk's own way of a note, and the drafts of those that take them; Zendesk has none."""
    for kind, key in KEYS.items():
        back = Back({})
        await back.propose(desk.hook(kind), key, TEXT, "note:1")
        if kind != "zendesk":
            await back.propose(desk.hook(kind, "draft"), key, TEXT, "note:2")
        else:
            with pytest.raises(Unsent):
                await back.propose(desk.hook(kind, "draft"), key, TEXT, "note:2")
        await back.close()
    told = [(method, path, body) for method, path, _, body in desk.heard]
    conversation = "/api/v1/accounts/1/conversations/42"
    note = {"content": TEXT, "message_type": "outgoing", "private": True, "source_id": "note:1"}
    comment = {"comment": {"body": TEXT, "public": False}, "metadata": {"copilot": "note:1"}}
    assert told[0] == ("POST", f"{conversation}/messages", note)
    assert told[1] == ("PATCH", f"{conversation}/draft_messages", {"draft_message": {"message": TEXT}})
    assert told[2] == ("PUT", "/api/v2/tickets/141.json", {"ticket": comment})
    reply = {"id": "note:1", "as": "note", "text": TEXT, "author": ""}
    assert told[3] == ("POST", "/", {"conversation": "abc/7", "reply": reply})
    assert told[4][2]["reply"]["as"] == "draft"


@pytest.mark.parametrize(("kind", "identity"), [("chatwoot", "108"), ("zendesk", "h-77"), ("generic", "m-1")])
async def test_a_bot_sends_once_also_when_the_answer_is_lost(desk: Desk, kind: Kind, identity: str) -> None:
    """The message's id comes from the desk, by looking for the claim where the connection broke after it was taken."""
    back = Back({"shop": desk.hook(kind, "outgoing")})
    assert back.sends("lumen", kind)
    assert not back.sends("lumen", "freshdesk")
    assert await back.send(KEYS[kind], TEXT, "send:1") == identity
    desk.kept.clear()
    desk.mood.add("silent")
    assert await back.send(KEYS[kind], TEXT, "send:2") == identity
    assert len(desk.kept) == 1
    # Asked for later, as after a crash: found where the desk shows it, and asking sends nothing.
    shown = None if kind == "generic" else identity
    assert await back.found(KEYS[kind], "send:2") == shown
    assert await back.found(KEYS[kind], "send:9") is None
    desk.mood.add("refuse")
    assert await back.found(KEYS[kind], "send:2") is None
    assert len(desk.kept) == 1
    await back.close()


@pytest.mark.parametrize("kind", ["chatwoot", "zendesk"])
async def test_a_desk_that_cannot_be_asked_leaves_it_unclear(desk: Desk, kind: Kind) -> None:
    """A refusal of the question is none of the reply, which may have arrived: it must not become a suggestion again."""
    back = Back({"shop": desk.hook(kind, "outgoing")})
    desk.mood.update({"silent", "deaf"})
    with pytest.raises(Unclear):
        await back.send(KEYS[kind], TEXT, "send:1")
    assert len(desk.kept) == 1
    await back.close()


@pytest.mark.parametrize("kind", KEYS)
async def test_what_a_desk_refuses_is_surely_unsent(desk: Desk, kind: Kind) -> None:
    """A refusal is no doubt; a desk that breaks without showing the message is one; nobody named sends nothing."""
    back = Back({"shop": desk.hook(kind, "outgoing")})
    desk.mood.add("refuse")
    with pytest.raises(Unsent):
        await back.send(KEYS[kind], TEXT, "send:1")
    desk.mood.clear()
    desk.mood.add("broken")
    with pytest.raises(Unclear):
        await back.send(KEYS[kind], TEXT, "send:2")
    assert desk.kept == []
    with pytest.raises(Unsent):
        await back.send(ConversationKey("aurora", kind, "1"), TEXT, "send:3")
    await back.close()


async def test_a_ticket_that_changed_meanwhile_is_left_alone(desk: Desk) -> None:
    """Zendesk compares the stamp that was read: whoever was faster wins, and nothing is sent."""
    desk.mood.add("changed")
    back = Back({"shop": desk.hook("zendesk", "outgoing")})
    with pytest.raises(Unsent, match="409"):
        await back.send(ZENDESK, TEXT, "send:1")
    assert desk.kept == []
    with pytest.raises(Unsent):
        await back.send(ConversationKey("lumen", "zendesk", "1/../2"), TEXT, "send:1")
    await back.close()


async def test_every_desk_is_told_who_speaks(desk: Desk) -> None:
    """Chatwoot's token, Zendesk's two kinds, and the signature that a receiver of the generic form checks."""
    tokens: list[tuple[Kind, str]] = [
        ("chatwoot", "abc"),
        ("zendesk", "bot@example.com/token:abc"),
        ("zendesk", "abc"),
        ("generic", SECRET),
    ]
    for kind, token in tokens:
        back = Back({"shop": desk.hook(kind, "outgoing", token)})
        await back.send(KEYS[kind], TEXT, "send:1")
        await back.close()
    headers = [headers for method, _, headers, _ in desk.heard if method != "GET"]
    assert headers[0]["api_access_token"] == "abc"
    basic = base64.b64encode(b"bot@example.com/token:abc").decode()
    assert headers[1]["authorization"] == f"Basic {basic}"
    assert headers[2]["authorization"] == "Bearer abc"
    assert genuine("generic", SECRET, headers[3], headers[3]["body"].encode(), datetime.now(UTC))
    assert json.loads(headers[3]["body"])["reply"]["author"] == "Lumi"


@pytest.mark.parametrize("kind", KEYS)
async def test_a_desk_that_is_not_there_has_not_taken_it(kind: Kind) -> None:
    """Where nobody listens there is no doubt."""
    hook = Hook(kind, "lumen", SECRET, bot=Bot("Lumi", f"http://127.0.0.1:{free_port()}", SECRET))
    back = Back({"shop": hook})
    with pytest.raises(Unsent):
        await back.send(KEYS[kind], TEXT, "send:1")
    await back.close()
