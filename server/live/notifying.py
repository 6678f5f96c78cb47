"""Tells named people what happened to levels, objections and audits: by mail and webhook, tried until it arrived."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import smtplib
import ssl
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from email.message import EmailMessage
from functools import partial
from urllib.parse import unquote, urlsplit

import httpx
import msgspec
import sqlalchemy as sa

from server.autonomy.governance import Governance
from server.autonomy.notice import Notice
from server.errors import CopilotError
from server.live.letters import Letter, Letters
from server.storage.accounts import account_by_email
from server.storage.database import Database
from server.storage.noticing import Waiting, collect, failed, take, told

EVERY_SECONDS = 15.0
ANSWER_SECONDS = 20.0
SIGNATURE = "X-Copilot-Signature"
Way = Callable[[Notice, Letter], Awaitable[None]]
log = logging.getLogger(__name__)


class Mail:
    """A mail server: `smtp://user:password@host:port` (STARTTLS where it is offered) or `smtps://...`."""

    def __init__(self, address: str, sender: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname or "@" not in sender:
            raise CopilotError(
                "this is no mail server with a sender",
                where="COPILOT_SMTP, COPILOT_MAIL_FROM",
                remedy="write smtp://host:port and an address to send from",
            )
        self._parts = parts
        self._sender = sender

    async def tell(self, notice: Notice, letter: Letter) -> None:
        """Send one mail; OSError or SMTPException where it was not taken."""
        await asyncio.to_thread(self._send, notice, letter)

    def _send(self, notice: Notice, letter: Letter) -> None:
        message = EmailMessage()
        message["From"] = self._sender
        message["To"] = notice.to
        message["Subject"] = f"Frontline Copilot: {letter.subject}"
        message["Content-Language"] = letter.language
        # The same message again, after an answer that was lost, is one message to whoever reads it.
        name = hashlib.sha256(notice.id.encode()).hexdigest()[:32]
        message["Message-ID"] = f"<{name}@{self._sender.rpartition('@')[2]}>"
        message.set_content(f"{letter.text}\n\n{letter.more}\n")
        host, user = str(self._parts.hostname), self._parts.username
        secure = ssl.create_default_context()
        if self._parts.scheme == "smtps":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                host, self._parts.port or 465, timeout=ANSWER_SECONDS, context=secure
            )
        else:
            server = smtplib.SMTP(host, self._parts.port or 25, timeout=ANSWER_SECONDS)
        with server:
            if self._parts.scheme == "smtp" and server.has_extn("starttls"):
                server.starttls(context=secure)
            if user is not None:
                server.login(unquote(user), unquote(self._parts.password or ""))
            server.send_message(message)


class Webhook:
    """An address that takes notices as JSON, signed with HMAC-SHA256 where a secret is set."""

    def __init__(self, address: str, secret: str) -> None:
        self._address = address
        self._secret = secret
        self._client = httpx.AsyncClient(timeout=ANSWER_SECONDS)

    async def tell(self, notice: Notice, letter: Letter) -> None:
        """Post it once; httpx.HTTPError for any answer but 2xx."""
        told = {"text": letter.text, "language": letter.language, "notice": notice}
        body = msgspec.json.encode(told)
        headers = {"Content-Type": "application/json", "Idempotency-Key": notice.id}
        if self._secret:
            digest = hmac.new(self._secret.encode(), body, hashlib.sha256).hexdigest()
            headers[SIGNATURE] = f"sha256={digest}"
        answer = await self._client.post(self._address, content=body, headers=headers)
        answer.raise_for_status()

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.aclose()


class Notifier:
    """Collects what is to be told and tells it on every way that is set up."""

    def __init__(
        self,
        database: Database,
        governance: Callable[[], Governance],
        ways: Mapping[str, Way],
        letters: Letters,
        clock: Callable[[], datetime],
    ) -> None:
        self._letters = letters
        self._database = database
        self._governance = governance
        self._ways = dict(ways)
        self._clock = clock

    async def keep(self) -> None:
        """For ever; what fails is tried again."""
        while True:
            try:
                await self.turn()
            except (sa.exc.SQLAlchemyError, OSError):
                log.exception("notices could not be read and will be again")
            await asyncio.sleep(EVERY_SECONDS)

    async def turn(self) -> int:
        """Collect and tell once; how many arrived."""
        now, ways = self._clock(), tuple(self._ways)
        owner = self._governance().owner
        await self._database.write(lambda connection: collect(connection, owner, ways, now))
        arrived = 0
        while waiting := await self._database.write(lambda connection: take(connection, self._clock())):
            for one in waiting:
                arrived += await self._tell(one)
        return arrived

    async def _tell(self, waiting: Waiting) -> bool:
        way = self._ways.get(waiting.way)
        try:
            if way is None:
                raise OSError(f"there is no way {waiting.way!r} any more")
            reader = await self._database.read(
                lambda connection: account_by_email(connection, waiting.notice.to)
            )
            languages = () if reader is None else reader.languages
            await way(waiting.notice, self._letters.letter(waiting.notice, languages))
        except (OSError, smtplib.SMTPException, httpx.HTTPError) as error:
            problem = f"{type(error).__name__}: {error}"
            log.warning("a notice did not arrive by %s and is tried again: %s", waiting.way, problem)
            await self._database.write(partial(failed, waiting=waiting, problem=problem, now=self._clock()))
            return False
        await self._database.write(partial(told, waiting=waiting, now=self._clock()))
        return True
