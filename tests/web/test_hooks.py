"""Webhooks: who is believed, what deliveries say, and one message told twice by page and desk."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from server.conversation.conversation import Author, EventKind
from server.conversation.twins import is_told
from server.errors import CopilotError
from server.web.hooks import chatwoot, generic, zendesk
from server.web.hooks.report import Happened, Report, Said, Unreadable, event_id, plain
from server.web.hooks.settings import load_hooks
from server.web.hooks.signature import HEADERS, Kind, genuine, signed

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
SECRET = "a secret of the desk"
BODY = b'{"event":"message_created"}'
KINDS: tuple[Kind, ...] = ("chatwoot", "zendesk", "generic")


def headers(kind: Kind, body: bytes = BODY, at: datetime = NOW, secret: str = SECRET) -> dict[str, str]:
    """The headers of a delivery as the desk signs it."""
    name, time = HEADERS[kind]
    stamp = at.isoformat() if kind == "zendesk" else str(int(at.timestamp()))
    return {name: signed(kind, secret, stamp, body), time: stamp}


@pytest.mark.parametrize("kind", KINDS)
def test_only_the_desk_is_believed(kind: Kind) -> None:
    """Another secret, another body, an old delivery, a missing header: refused."""
    assert genuine(kind, SECRET, headers(kind), BODY, NOW)
    assert not genuine(kind, SECRET, headers(kind, secret="another secret"), BODY, NOW)
    assert not genuine(kind, SECRET, headers(kind), BODY + b" ", NOW)
    assert not genuine(kind, SECRET, headers(kind), BODY, NOW + timedelta(minutes=6))
    assert not genuine(kind, SECRET, headers(kind), BODY, NOW - timedelta(minutes=6))
    assert not genuine(kind, SECRET, {}, BODY, NOW)
    stamp = {HEADERS[kind][1]: "yesterday"}
    assert not genuine(kind, SECRET, headers(kind) | stamp, BODY, NOW)


def delivery(**changed: Any) -> bytes:
    """A message of Chatwoot."""
    told = {
        "event": "message_created",
        "id": 107,
        "content": "Where is my order?",
        "message_type": "incoming",
        "private": False,
        "created_at": "2026-11-22T08:59:58.000Z",
        "account": {"id": 1, "name": "Lumen"},
        "conversation": {"id": 42, "status": "open"},
    }
    return json.dumps(told | changed).encode()


def test_chatwoots_messages_have_the_ids_of_its_page() -> None:
    """A message of conversation 42 of account 1 is that of the page `/accounts/1/conversations/42`."""
    (report,) = chatwoot.read(delivery())
    assert report.conversation == "1-42"
    assert isinstance(report.body, Said)
    assert (report.body.id, report.body.author) == ("107", Author.CUSTOMER)
    assert report.body.at == datetime(2026, 11, 22, 8, 59, 58, tzinfo=UTC)
    (report,) = chatwoot.read(delivery(message_type="outgoing", created_at=1795337998))
    assert isinstance(report.body, Said)
    assert report.body.author is Author.AGENT


@pytest.mark.parametrize(
    "changed",
    [
        {"private": True},
        {"message_type": "template"},
        {"message_type": "activity"},
        {"event": "contact_updated"},
    ],
)
def test_chatwoots_notes_and_activities_are_left_out(changed: dict[str, Any]) -> None:
    """What the customer never sees is no message."""
    assert chatwoot.read(delivery(**changed)) == []


def test_chatwoots_status_becomes_events() -> None:
    """Resolved closes, open reopens; told twice, it is the same event."""
    told = {"event": "conversation_status_changed", "id": 42, "account": {"id": 1}, "updated_at": 1795338000}
    (closed,) = chatwoot.read(json.dumps(told | {"status": "resolved"}).encode())
    assert isinstance(closed.body, Happened)
    assert closed.body.kind is EventKind.CLOSED
    (again,) = chatwoot.read(json.dumps(told | {"status": "resolved"}).encode())
    assert event_id("chatwoot", closed) == event_id("chatwoot", again)
    (opened,) = chatwoot.read(json.dumps(told | {"status": "open"}).encode())
    assert event_id("chatwoot", opened) != event_id("chatwoot", closed)


def test_zendesks_messages_are_read() -> None:
    """The documented delivery of a messaging ticket, with times to the nanosecond."""
    told = {
        "detail": {"id": "141"},
        "event": {
            "actor": {"id": "7", "type": "end_user"},
            "message": {"body": "Hi there", "id": "67ab5f55155becd183e284cb"},
        },
        "id": "01JQMQH83YNAKWSWJ8B1QH2NSC",
        "subject": "zen:ticket:141",
        "time": "2025-02-11T14:32:05.254571515Z",
        "type": "zen:event-type:messaging_ticket.message_added",
    }
    (report,) = zendesk.read(json.dumps(told).encode())
    assert report.conversation == "141"
    assert isinstance(report.body, Said)
    assert report.body.id == "h-67ab5f55155becd183e284cb"
    assert report.body.at == datetime(2025, 2, 11, 14, 32, 5, 254571, tzinfo=UTC)
    told["event"] = {"actor": {"type": "trigger"}, "message": {"body": "An automatic word", "id": "8"}}
    assert zendesk.read(json.dumps(told).encode()) == []


def test_zendesks_tickets_close_and_reopen() -> None:
    """Solved closes; solved to closed is nothing new; anything after that reopens."""
    told = {"detail": {"id": "141"}, "id": "e1", "time": "", "type": "zen:event-type:ticket.status_changed"}

    def kinds(previous: str, current: str) -> list[EventKind]:
        event = {"previous": previous, "current": current}
        reports = zendesk.read(json.dumps(told | {"event": event}).encode())
        return [report.body.kind for report in reports if isinstance(report.body, Happened)]

    assert kinds("OPEN", "SOLVED") == [EventKind.CLOSED]
    assert kinds("SOLVED", "CLOSED") == []
    assert kinds("SOLVED", "OPEN") == [EventKind.REOPENED]


def test_the_generic_form_is_the_documented_one() -> None:
    """The module's own examples are read; anything unknown is refused with a reason."""
    examples = [line.strip() for line in (generic.__doc__ or "").splitlines() if line.strip().startswith("{")]
    reports = [
        report
        for example in examples
        for report in generic.read(example.replace('"..."', '"2026-11-22T09:00:00Z"').encode())
    ]
    assert [type(report.body) for report in reports] == [Said, Happened]
    for broken in (
        b'{"conversation": "42"}',
        b'{"conversation": "42", "massage": {}}',
        b'{"conversation": "", "message": {"id": "1", "author": "customer", "text": "x"}}',
        b'{"conversation": "42", "message": {"id": "", "author": "customer", "text": "x"}}',
        b"[" * 5000,
        b"\xff",
    ):
        with pytest.raises(Unreadable):
            generic.read(broken)


@pytest.mark.parametrize("read", [chatwoot.read, zendesk.read, generic.read])
@pytest.mark.parametrize("body", [b"", b"null", b"[1]", b'{"event": 1}', b'"x"', b"\x00", b'{"type": []}'])
def test_what_is_no_delivery_is_refused(read: Any, body: bytes) -> None:
    """Never an error that nobody expected."""
    with pytest.raises(Unreadable):
        read(body)


def test_markup_becomes_lines() -> None:
    """Tags go, breaks stay, entities are letters; a price in words stays as it is."""
    assert plain("<p>Hello<br>you &amp; me</p><p>bye</p>") == "Hello\nyou & me\nbye"
    assert plain("1 < 2 and 3 > 2") == "1 < 2 and 3 > 2"


def test_page_and_desk_tell_one_message() -> None:
    """A page without ids and its webhook: the same words count once, whoever is first; one source may repeat itself."""
    later = NOW + timedelta(seconds=20)
    assert is_told("h-1", "Hello  there", later, [("t-abc-1", "hello there", NOW)])
    assert is_told("t-abc-1", "Hello there", NOW, [("h-1", "Hello there", later)])
    assert not is_told("h-2", "Hello there", later, [("h-1", "Hello there", NOW)])
    assert not is_told("h-1", "Hello there", NOW + timedelta(hours=1), [("t-abc-1", "Hello there", NOW)])
    assert not is_told("h-1", "Another", later, [("t-abc-1", "Hello there", NOW)])
    assert not is_told("107", "Hello there", later, [("t-abc-1", "Hello there", NOW)])


def test_hooks_are_declared_in_a_file(tmp_path: Path) -> None:
    """A hook is read; what is too short, unknown, or not possible in this desk is told."""
    path = tmp_path / "hooks.toml"
    good = f'[shop]\nkind = "chatwoot"\nbrand = "lumen"\nsecret = "{SECRET}"\n'
    path.write_text(good + '[shop.reply]\nas = "note"\naddress = "https://desk.example.com"\ntoken = "t"\n')
    hook = load_hooks(path)["shop"]
    assert (hook.desk_name, hook.reply is not None) == ("chatwoot", True)
    for broken in (
        good.replace(SECRET, "short"),
        good + "colour = 1\n",
        good.replace("chatwoot", "zendesk")
        + '[shop.reply]\nas = "draft"\naddress = "https://x.example"\ntoken = "t"\n',
        good + '[shop.bot]\naddress = "https://x.example"\ntoken = "t"\n',
        "[",
    ):
        path.write_text(broken)
        with pytest.raises(CopilotError):
            load_hooks(path)
    assert load_hooks(None) == {}


def test_the_same_thing_told_again_has_the_same_name() -> None:
    """Event ids differ by hook, conversation and thing, and fit the protocol."""
    said = Said("7", Author.CUSTOMER, "hello")
    one = event_id("a", Report("1", said))
    assert one == event_id("a", Report("1", said))
    assert len({one, event_id("b", Report("1", said)), event_id("a", Report("2", said))}) == 3
    assert 8 <= len(one) <= 36


def test_chatwoots_conversations_are_assigned_transferred_and_rated() -> None:
    """Changed attributes tell who took over and which team; the answer to a survey is a rating; a bot is no agent."""
    told = {"event": "conversation_updated", "id": 42, "account": {"id": 1}, "updated_at": 1795338000}
    changed = [
        {"assignee_id": {"previous_value": None, "current_value": 7}},
        {"team_id": {"previous_value": 1, "current_value": 2}},
    ]
    events = chatwoot.read(json.dumps(told | {"changed_attributes": changed}).encode())
    assert [
        (report.conversation, report.body.kind, report.body.detail)
        for report in events
        if isinstance(report.body, Happened)
    ] == [("1-42", EventKind.TRANSFERRED, {"group": "2"}), ("1-42", EventKind.ASSIGNED, {"to": "7"})]
    assert len({event_id("chatwoot", report) for report in events}) == 2
    left = [{"assignee_id": {"previous_value": 7, "current_value": None}}, "odd", {"labels": []}]
    assert chatwoot.read(json.dumps(told | {"changed_attributes": left}).encode()) == []
    survey = {
        "event": "message_updated",
        "content_type": "input_csat",
        "content_attributes": {"submitted_values": {"csat_survey_response": {"rating": 4}}},
    }
    (rated,) = chatwoot.read(delivery(**survey))
    assert isinstance(rated.body, Happened)
    assert (rated.conversation, rated.body.kind, rated.body.detail) == (
        "1-42",
        EventKind.RATED,
        {"rating": 4},
    )
    assert chatwoot.read(delivery(**survey | {"content_attributes": {}})) == []
    assert chatwoot.read(delivery(event="message_updated", content="edited later")) == []
    (bot,) = chatwoot.read(delivery(message_type="outgoing", sender={"type": "agent_bot"}))
    assert isinstance(bot.body, Said)
    assert bot.body.author is Author.ASSISTANT


def test_zendesks_tickets_are_assigned_transferred_and_rated() -> None:
    """An agent, a group, a rating; what names nobody is nothing."""
    for name, current, expected in (
        ("ticket.agent_assignment_changed", "377", (EventKind.ASSIGNED, {"to": "377"})),
        ("ticket.group_assignment_changed", "12", (EventKind.TRANSFERRED, {"group": "12"})),
        ("ticket.csat_rating_received", "2", (EventKind.RATED, {"rating": 2})),
        ("ticket.satisfaction_score_changed", "BAD", (EventKind.RATED, {"rating": 1})),
        ("ticket.satisfaction_score_changed", "offered", None),
        ("ticket.agent_assignment_changed", None, None),
    ):
        told = {"detail": {"id": "141"}, "id": "e1", "type": f"zen:event-type:{name}"}
        reports = zendesk.read(json.dumps(told | {"event": {"current": current}}).encode())
        found = [(one.body.kind, one.body.detail) for one in reports if isinstance(one.body, Happened)]
        assert found == ([expected] if expected else [])
