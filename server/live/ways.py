"""The ways on which named people are told: mail and webhook."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import smtplib
import ssl
from email.message import EmailMessage
from typing import Protocol
from urllib.parse import unquote, urlsplit

import httpx
import msgspec

from server.autonomy.notice import Notice
from server.errors import CopilotError
from server.live.letters import Letter
from server.settings import Settings

ANSWER_SECONDS = 20.0
SIGNATURE = "X-Copilot-Signature"
# What telling raises where it did not arrive.
FAILURES = (OSError, smtplib.SMTPException, httpx.HTTPError)


class Way(Protocol):
    """Brings a notice to whom it is for."""

    async def tell(self, notice: Notice, letter: Letter) -> None:
        """Tell it once; one of FAILURES where it was not taken."""

    async def close(self) -> None:
        """Give back what is held."""


def ways_of(settings: Settings) -> dict[str, Way]:
    """The ways that the settings name; CopilotError over an address that is none."""
    ways: dict[str, Way] = {}
    if settings.smtp:
        ways["mail"] = Mail(settings.smtp, settings.mail_from)
    if settings.notices_url:
        ways["webhook"] = Webhook(settings.notices_url, settings.notices_secret)
    return ways


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

    async def close(self) -> None:
        """Each mail has a connection of its own; none is left."""

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
