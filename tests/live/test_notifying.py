"""Notices reach named people by real mail and a real webhook, once, and are tried again where nobody answers."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from server.autonomy.governance import Governance, Owner
from server.autonomy.notice import LOWERING, Notice, NoticeKind
from server.autonomy.track import Cause
from server.errors import CopilotError
from server.live.letters import Letters
from server.live.notifying import Notifier
from server.live.ways import SIGNATURE, Mail, Webhook
from server.reply.wording import Wordings
from server.settings import PROJECT
from server.storage import tables
from server.storage.accounts import Role, add_account
from server.storage.database import Database, sqlite_url
from server.storage.governing import lower, object_to
from server.storage.judging import Draw
from server.storage.migrate import migrate
from server.storage.noticing import LONGEST_RETRY, MOST_TRIES, notices_for
from server.storage.rows import Principal
from server.suggestion.suggestion import Track
from tests.contracts.test_conversations import NOW
from tests.contracts.test_ladder import TRACK, suggested

WORDINGS = Wordings.load(PROJECT / "knowledge" / "wordings")[0]
LETTERS = Letters(lambda: WORDINGS, str.title, {"lumen": ZoneInfo("Europe/Berlin")}.__getitem__)
SECRET = "a secret of the receiver"
WORDS = "Mrs Lindner of Hamburg is unhappy"
RULES = Governance(owners={"order_status": Owner("lead@x.example", "deputy@x.example", "author@x", "two")})


class Postbox(socketserver.StreamRequestHandler):
    """As much of SMTP (RFC 5321) as a sender needs; refuses as often as `server.refuse` says."""

    def handle(self) -> None:
        """One connection."""
        self.wfile.write(b"220 letters\r\n")
        lines: list[str] = []
        reading = False
        for raw in self.rfile:
            line = raw.decode().rstrip("\r\n")
            if reading:
                if line == ".":
                    reading = False
                    self.server.taken.append("\n".join(lines))  # type: ignore[attr-defined]
                    self.wfile.write(b"250 taken\r\n")
                else:
                    lines.append(line)
            elif line.upper().startswith("DATA"):
                if self.server.refuse:  # type: ignore[attr-defined]
                    self.server.refuse -= 1  # type: ignore[attr-defined]
                    self.wfile.write(b"451 later\r\n")
                else:
                    reading = True
                    self.wfile.write(b"354 go on\r\n")
            elif line.upper().startswith("QUIT"):
                self.wfile.write(b"221 bye\r\n")
                return
            else:
                self.wfile.write(b"250 ok\r\n")


class Posts(BaseHTTPRequestHandler):
    """Takes what is posted; answers 503 as often as `server.refuse` says."""

    def do_POST(self) -> None:
        """One notice."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        server: Any = self.server
        if server.refuse:
            server.refuse -= 1
            self.send_response(503)
        else:
            server.taken.append((dict(self.headers), body))
            self.send_response(204)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def receiving(server: Any, refuse: int = 0) -> Iterator[Any]:
    """A receiver in a thread of its own; what came is in `taken`."""
    server.taken, server.refuse = [], refuse
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
async def database(tmp_path: Path) -> Any:
    """An empty database with the newest schema."""
    made = Database(sqlite_url(tmp_path / "one.sqlite3"))
    await migrate(made, tmp_path)
    yield made
    await made.close()


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """The time."""
        return self.now


async def things_happen(database: Database) -> None:
    """A demotion, an objection with a customer's words in it, and a verdict that is due tomorrow."""
    await database.write(
        lambda connection: add_account(
            connection,
            email="deputy@x.example",
            name="Deputy",
            role=Role.LEAD,
            brands=("*",),
            languages=("de", "en"),
            password_hash="none",
            now=NOW,
        )
    )
    await database.write(lambda connection: lower(connection, TRACK, Cause.DEMOTED, 1, WORDS, "p-lead", NOW))
    await database.write(
        lambda connection: object_to(connection, TRACK, Principal("a", "p-a"), WORDS, 1, NOW)
    )
    await suggested(database, 1, Draw(0.05, True, 1))


async def test_mail_and_webhook_arrive_once_without_a_customers_words(database: Database) -> None:
    """Refused the first time, taken the second; lead and deputy each hear what is theirs; the deadline passes."""
    clock = Clock()
    await things_happen(database)
    with (
        receiving(socketserver.ThreadingTCPServer(("127.0.0.1", 0), Postbox), refuse=1) as letters,
        receiving(HTTPServer(("127.0.0.1", 0), Posts), refuse=1) as posts,
    ):
        mail = Mail(f"smtp://127.0.0.1:{letters.server_address[1]}", "copilot@x.example")
        hook = Webhook(f"http://127.0.0.1:{posts.server_address[1]}/notices", SECRET)
        notifier = Notifier(database, lambda: RULES, {"mail": mail, "webhook": hook}, LETTERS, clock)
        assert await notifier.turn() == 6
        assert await notifier.turn() == 0
        clock.now += timedelta(minutes=2)
        assert await notifier.turn() == 2
        clock.now += timedelta(hours=2)
        assert await notifier.turn() == 4
        await notifier.close()
    assert len(letters.taken) == len(posts.taken) == 6
    to = sorted(line for one in letters.taken for line in one.splitlines() if line.startswith("To: "))
    assert to == ["To: deputy@x.example"] * 2 + ["To: lead@x.example"] * 4
    kinds = [json.loads(body)["notice"]["kind"] for _, body in posts.taken]
    assert sorted(kinds) == ["audits", "demoted", "demoted", "objection", "overdue", "overdue"]
    for headers, body in posts.taken:
        digest = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        assert headers[SIGNATURE] == f"sha256={digest}"
        assert b"Lindner" not in body
    assert "Lindner" not in "".join(letters.taken)
    told = {json.loads(body)["notice"]["to"]: json.loads(body)["text"] for _, body in posts.taken}
    assert told["deputy@x.example"].startswith("Wo ist meine Bestellung? · Antwort · Englisch · Lumen: ")
    assert told["lead@x.example"].startswith("Where is my order? · Reply · English · Lumen: ")
    names = [json.loads(body)["notice"]["id"] for _, body in posts.taken]
    assert len(set(names)) == len(names)
    shown = await database.read(lambda connection: notices_for(connection, "deputy@x.example"))
    assert [one.kind for one in shown] == ["overdue", "demoted"]


@pytest.mark.parametrize("language", WORDINGS.languages)
def test_every_language_words_every_notice(language: str) -> None:
    """The first language of the reader that is worded, whole: every kind, every cause, every level, names as on pages."""
    said = set()
    for kind in NoticeKind:
        for cause, level in (("", None), *((cause, level) for cause in LOWERING for level in range(5))):
            notice = Notice("n", kind, "lead@x.example", TRACK, NOW, level, cause, 7, NOW)
            letter = LETTERS.letter(notice, ("tlh", language, "en"))
            assert letter.language == language
            assert all((letter.subject, letter.text, letter.more))
            if level is None and kind in (NoticeKind.PROMOTED, NoticeKind.DEMOTED):
                continue  # those always name one
            said.add(letter.text)
            assert not re.search(
                r"notice-|[{}$]|\b(slipped|breach)\b|order_status", letter.text.replace("it slipped", "")
            )
    assert len(said) > len(NoticeKind)
    anybody = Notice("n", NoticeKind.HELD, "lead@x.example", TRACK, NOW)
    assert LETTERS.letter(anybody, ("*",)).language == "en"


@pytest.mark.parametrize("language", WORDINGS.languages)
def test_an_action_is_run_where_a_reply_is_sent(language: str) -> None:
    """From one key on the level of an action has words of its own."""
    action = Track("lumen", "invoice_copy", "send_invoice", "en")
    for level in range(5):
        reply, run = (
            LETTERS.letter(Notice("n", NoticeKind.PROMOTED, "lead@x.example", track, NOW, level), (language,))
            for track in (Track("lumen", "invoice_copy", "reply", "en"), action)
        )
        named = [
            str(WORDINGS.render(language, f"notice-level-{level}{kind}", {})) for kind in ("", "-action")
        ]
        assert named[0] in reply.text
        assert named[level > 1] in run.text


@pytest.mark.parametrize(
    ("language", "moment"),
    [
        ("en", "Jul 1, 2026, 12:30:00 AM (Central European Summer Time)"),
        ("de", "01.07.2026, 00:30:00 (Mitteleuropäische Sommerzeit)"),
        ("ar", "(توقيت وسط أوروبا الصيفي)"),
    ],
)
def test_times_are_those_of_the_brands_clocks(language: str, moment: str) -> None:
    """The zone is named in the reader's words; half past ten at night in UTC is another day in Berlin."""
    at = datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
    letter = LETTERS.letter(Notice("n", NoticeKind.OBJECTION, "a@b", TRACK, NOW, due_at=at), (language,))
    assert moment in letter.text


async def test_a_receiver_that_never_answers_is_given_up_and_a_new_day_tells_again(
    database: Database,
) -> None:
    """Tries grow apart and end; nothing is told twice, and what is due the next day is."""
    clock = Clock()
    await things_happen(database)
    hook = Webhook("http://127.0.0.1:9/nobody", "")
    notifier = Notifier(database, lambda: RULES, {"webhook": hook}, LETTERS, clock)
    for _ in range(MOST_TRIES + 1):
        assert await notifier.turn() == 0
        clock.now += LONGEST_RETRY
    await notifier.close()
    table = tables.notice
    first = table.c.at == NOW
    rows = await database.read(
        lambda connection: connection.execute(sa.select(table).where(table.c.way == "webhook", first)).all()
    )
    assert [(row.tries, row.next_at, row.told_at) for row in rows] == [(MOST_TRIES, None, None)] * len(rows)
    assert len(rows) == 4
    assert "ConnectError" in rows[0].problem
    days = await database.read(lambda connection: notices_for(connection, "lead@x.example"))
    assert len([one for one in days if one.kind == "audits"]) > 5


@pytest.mark.parametrize(
    ("address", "sender"), [("http://x", "a@b"), ("smtp://", "a@b"), ("smtp://x", "nobody")]
)
def test_a_mail_server_is_checked_at_the_start(address: str, sender: str) -> None:
    """What cannot be one is refused with what to write instead."""
    with pytest.raises(CopilotError, match="mail server"):
        Mail(address, sender)
