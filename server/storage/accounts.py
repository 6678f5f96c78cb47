"""Transactions on accounts, web sessions, chat tokens and one-time socket tickets; only hashes of secrets are stored."""

from __future__ import annotations

import enum
import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any

import msgspec
import sqlalchemy as sa

from server.ledger.ids import new_id
from server.storage import tables
from server.storage.database import insert_once
from server.storage.rows import strings, to_json

SESSION_TIME = timedelta(hours=12)
CHAT_TIME = timedelta(days=7)
TICKET_TIME = timedelta(seconds=60)


class Role(enum.StrEnum):
    """What an account may do."""

    AGENT = "agent"
    LEAD = "lead"
    KNOWLEDGE_MANAGER = "knowledge_manager"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Account(msgspec.Struct, frozen=True):
    """A person who signs in; the ledger knows them by `pseudonym` alone."""

    id: str
    email: str
    name: str
    role: Role
    brands: tuple[str, ...]
    languages: tuple[str, ...]
    pseudonym: str
    password_hash: str
    demo: bool
    disabled: bool

    def may_see(self, brand: str) -> bool:
        """Whether conversations of a brand are theirs to read."""
        reads = self.role in (Role.AGENT, Role.LEAD, Role.ADMINISTRATOR)
        return reads and not self.disabled and ("*" in self.brands or brand in self.brands)


class Holder(msgspec.Struct, frozen=True):
    """Whom a ticket or token stands for: an account, or the customer of one conversation; `token` names the sign-in."""

    token: str
    account: Account | None = None
    conversation: str | None = None


def digest(secret: str) -> str:
    """SHA-256 of a random secret, hex; enough for secrets of 256 random bits."""
    return hashlib.sha256(secret.encode()).hexdigest()


def add_account(
    connection: sa.Connection,
    *,
    email: str,
    name: str,
    role: Role,
    brands: tuple[str, ...],
    languages: tuple[str, ...],
    password_hash: str,
    now: datetime,
    demo: bool = False,
) -> bool:
    """Add an account unless its e-mail address is taken; whether it was added."""
    return insert_once(
        connection,
        tables.account,
        {
            "id": new_id(),
            "email": email.casefold(),
            "name": name,
            "role": role,
            "brands": to_json(brands),
            "languages": to_json(languages),
            "pseudonym": f"p-{secrets.token_hex(6)}",
            "external_id": None,
            "password_hash": password_hash,
            "demo": demo,
            "created_at": now,
            "disabled_at": None,
        },
    )


def _account(row: sa.Row[Any] | None) -> Account | None:
    if row is None:
        return None
    return Account(
        id=row.id,
        email=row.email,
        name=row.name,
        role=Role(row.role),
        brands=strings(row.brands),
        languages=strings(row.languages),
        pseudonym=row.pseudonym,
        password_hash=row.password_hash,
        demo=row.demo,
        disabled=row.disabled_at is not None,
    )


def account_by_email(connection: sa.Connection, email: str) -> Account | None:
    """An account by its e-mail address, disabled ones included."""
    table = tables.account
    return _account(connection.execute(sa.select(table).where(table.c.email == email.casefold())).first())


def accounts(connection: sa.Connection) -> list[Account]:
    """All accounts, oldest first."""
    table = tables.account
    rows = connection.execute(sa.select(table).order_by(table.c.created_at, table.c.email))
    return [account for row in rows if (account := _account(row)) is not None]


def active(connection: sa.Connection) -> dict[str, str]:
    """The addresses of everybody who may sign in, with their names."""
    table = tables.account
    rows = connection.execute(sa.select(table.c.email, table.c.name).where(table.c.disabled_at.is_(None)))
    return {row.email: row.name for row in rows}


def leads(connection: sa.Connection) -> dict[str, str]:
    """The names of team leads by pseudonym: what they sign for others to rely on, they sign by name."""
    table = tables.account
    rows = connection.execute(sa.select(table.c.pseudonym, table.c.name).where(table.c.role == Role.LEAD))
    return {row.pseudonym: row.name for row in rows}


def disable_account(connection: sa.Connection, account: str, now: datetime) -> None:
    """Disable an account and end its sessions."""
    table, session = tables.account, tables.web_session
    connection.execute(table.update().where(table.c.id == account).values(disabled_at=now))
    connection.execute(session.update().where(session.c.account == account).values(revoked_at=now))


def open_session(connection: sa.Connection, account: str, now: datetime) -> str:
    """Start a web session; its secret token."""
    token = secrets.token_urlsafe(32)
    connection.execute(
        tables.web_session.insert().values(
            token_hash=digest(token), account=account, created_at=now, expires_at=now + SESSION_TIME
        )
    )
    return token


def session_account(connection: sa.Connection, token_hash: str, now: datetime) -> Account | None:
    """The account of a session that is in force."""
    table, session = tables.account, tables.web_session
    row = connection.execute(
        sa.select(table)
        .join(session, session.c.account == table.c.id)
        .where(
            session.c.token_hash == token_hash,
            session.c.expires_at > now,
            session.c.revoked_at.is_(None),
            table.c.disabled_at.is_(None),
        )
    ).first()
    return _account(row)


def close_session(connection: sa.Connection, token_hash: str, now: datetime) -> None:
    """End a web session."""
    table = tables.web_session
    connection.execute(table.update().where(table.c.token_hash == token_hash).values(revoked_at=now))


def open_chat(connection: sa.Connection, conversation: str, now: datetime) -> str:
    """Give a customer a secret token for one conversation."""
    token = secrets.token_urlsafe(32)
    connection.execute(
        tables.chat_token.insert().values(
            token_hash=digest(token), conversation=conversation, created_at=now, expires_at=now + CHAT_TIME
        )
    )
    return token


def chat_conversation(connection: sa.Connection, token_hash: str, now: datetime) -> str | None:
    """The conversation that a chat token opens."""
    table = tables.chat_token
    return connection.execute(
        sa.select(table.c.conversation).where(table.c.token_hash == token_hash, table.c.expires_at > now)
    ).scalar_one_or_none()


def issue_ticket(connection: sa.Connection, token_hash: str, kind: str, now: datetime) -> str:
    """A one-time ticket for the socket (60 s) on the strength of a session (`account`) or chat token (`chat`)."""
    table = tables.ticket
    connection.execute(table.delete().where(table.c.expires_at < now - TICKET_TIME))
    ticket = secrets.token_urlsafe(32)
    connection.execute(
        table.insert().values(
            ticket_hash=digest(ticket),
            token_hash=token_hash,
            kind=kind,
            expires_at=now + TICKET_TIME,
            used_at=None,
        )
    )
    return ticket


def redeem(connection: sa.Connection, ticket: str, now: datetime) -> Holder | None:
    """Use a ticket up; None when it is unknown, used, expired, or its sign-in is over."""
    table = tables.ticket
    condition = (
        table.c.ticket_hash == digest(ticket),
        table.c.kind != "connect",
        table.c.used_at.is_(None),
        table.c.expires_at > now,
    )
    if connection.execute(table.update().where(*condition).values(used_at=now)).rowcount != 1:
        return None
    row = connection.execute(sa.select(table).where(table.c.ticket_hash == digest(ticket))).one()
    return holder(connection, row.token_hash, row.kind, now)


def holder(connection: sa.Connection, token_hash: str, kind: str, now: datetime) -> Holder | None:
    """Whom a sign-in stands for, while it is in force."""
    if kind == "chat":
        conversation = chat_conversation(connection, token_hash, now)
        return None if conversation is None else Holder(token_hash, conversation=conversation)
    account = session_account(connection, token_hash, now)
    return None if account is None else Holder(token_hash, account=account)


CONNECT_TIME = timedelta(minutes=5)


def allow_connect(connection: sa.Connection, challenge: str, token_hash: str, now: datetime) -> bool:
    """Let whoever knows the code with this digest sign in as the holder of a session, once; False for a used one."""
    row = {
        "ticket_hash": challenge,
        "token_hash": token_hash,
        "kind": "connect",
        "expires_at": now + CONNECT_TIME,
        "used_at": None,
    }
    return insert_once(connection, tables.ticket, row)


def redeem_connect(connection: sa.Connection, code: str, now: datetime) -> tuple[str, Account] | None:
    """Use an allowed code up: a new session's secret token and its account; None while nobody has allowed it."""
    table = tables.ticket
    condition = (
        table.c.ticket_hash == digest(code),
        table.c.kind == "connect",
        table.c.used_at.is_(None),
        table.c.expires_at > now,
    )
    row = connection.execute(sa.select(table).where(*condition)).first()
    account = None if row is None else session_account(connection, row.token_hash, now)
    if (
        account is None
        or connection.execute(table.update().where(*condition).values(used_at=now)).rowcount != 1
    ):
        return None
    return open_session(connection, account.id, now), account
