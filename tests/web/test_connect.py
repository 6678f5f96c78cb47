"""Signing the browser extension in: who allows, who redeems, and which origins are served."""

from __future__ import annotations

import base64
import json
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from server.storage.accounts import (
    Role,
    account_by_email,
    add_account,
    allow_connect,
    close_session,
    digest,
    open_session,
    redeem,
    redeem_connect,
    session_account,
)
from server.storage.database import Database, sqlite_url
from server.storage.migrate import migrate
from server.web.origin import Origins, extension_origin

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
async def database(tmp_path: Path) -> Database:
    """A database with one agent."""
    database = Database(sqlite_url(tmp_path / "copilot.sqlite3"))
    await migrate(database, tmp_path / "backups")
    await database.write(
        lambda connection: add_account(
            connection,
            email="ada@example.com",
            name="Ada",
            role=Role.AGENT,
            brands=("*",),
            languages=("en",),
            password_hash="-",
            now=NOW,
        )
    )
    return database


async def test_a_code_is_redeemed_once_by_whoever_knows_it(database: Database) -> None:
    """Only the allowed code gives a session, once, within its time, and never as a ticket for the socket."""
    code = secrets.token_urlsafe(32)

    def allow(connection: object) -> str:
        account = account_by_email(connection, "ada@example.com")  # type: ignore[arg-type]
        assert account is not None
        session = open_session(connection, account.id, NOW)  # type: ignore[arg-type]
        assert allow_connect(connection, digest(code), digest(session), NOW)  # type: ignore[arg-type]
        return session

    await database.write(allow)
    late = NOW + timedelta(minutes=6)
    assert await database.write(lambda c: redeem_connect(c, "another code", NOW)) is None
    assert await database.write(lambda c: redeem(c, code, NOW)) is None
    assert await database.write(lambda c: redeem_connect(c, code, late)) is None
    found = await database.write(lambda c: redeem_connect(c, code, NOW))
    assert found is not None
    token, account = found
    assert account.name == "Ada"
    signed_in = await database.read(lambda c: session_account(c, digest(token), NOW))
    assert signed_in is not None
    assert await database.write(lambda c: redeem_connect(c, code, NOW)) is None
    await database.close()


async def test_a_code_dies_with_the_sign_in_that_allowed_it(database: Database) -> None:
    """Whoever signed out before the code was redeemed has allowed nothing; a challenge is allowed once."""
    code = secrets.token_urlsafe(32)

    def allow(connection: object) -> None:
        account = account_by_email(connection, "ada@example.com")  # type: ignore[arg-type]
        assert account is not None
        session = open_session(connection, account.id, NOW)  # type: ignore[arg-type]
        assert allow_connect(connection, digest(code), digest(session), NOW)  # type: ignore[arg-type]
        assert not allow_connect(connection, digest(code), digest(session), NOW)  # type: ignore[arg-type]
        close_session(connection, digest(session), NOW)  # type: ignore[arg-type]

    await database.write(allow)
    assert await database.write(lambda c: redeem_connect(c, code, NOW)) is None
    await database.close()


def test_the_extensions_origin_comes_from_its_manifest(tmp_path: Path) -> None:
    """Another key is another extension; the name has the form that browsers give."""
    manifest = tmp_path / "manifest.json"
    manifest.write_text(json.dumps({"key": base64.b64encode(b"another key").decode()}))
    own = extension_origin()
    assert own != extension_origin(manifest)
    assert own.removeprefix("chrome-extension://").strip("abcdefghijklmnop") == ""
    assert len(own) == len("chrome-extension://") + 32


def test_only_named_extensions_are_served() -> None:
    """The own extension may call, another one and an opaque origin may not."""
    origins = Origins((extension_origin(),), loopback_only=False)
    assert origins.allowed(extension_origin(), "copilot.example.com")
    assert not origins.allowed("chrome-extension://" + "a" * 32, "copilot.example.com")
    assert not origins.allowed("null", "copilot.example.com")
