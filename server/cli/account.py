"""`scripts/account`: add, list and disable accounts."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys

from server.app.places import open_database, prepare_database
from server.cli.console import add_places
from server.errors import CopilotError
from server.live.installation import utc_now
from server.settings import Settings, from_environment
from server.storage.accounts import Role, account_by_email, accounts, add_account, disable_account
from server.storage.database import Database
from server.web.signin import hash_password

SHORTEST = 10


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/account."""
    parser = argparse.ArgumentParser("scripts/account", description="Add, list and disable accounts.")
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="add an account; the password is read from the terminal or a pipe")
    add.add_argument("email")
    add.add_argument("--name", required=True)
    add.add_argument("--role", choices=[role.value for role in Role], default=Role.AGENT.value)
    add.add_argument("--brands", default="*", help="comma separated, * for all (default)")
    add.add_argument("--languages", default="en", help="comma separated; the first is the interface's")
    listing = commands.add_parser("list", help="list accounts")
    disable = commands.add_parser("disable", help="disable an account and end its sessions")
    disable.add_argument("email")
    for command in (add, listing, disable):
        add_places(command)
    return parser


def main(arguments: list[str]) -> int:
    """Do what was asked for."""
    given = vars(parser().parse_args(arguments))
    places = {name: given.pop(name) for name in ("data", "knowledge", "models", "database")}
    asyncio.run(_run(from_environment(**places), **given))
    return 0


async def _run(settings: Settings, command: str, email: str = "", **given: str) -> None:
    settings.data.mkdir(parents=True, exist_ok=True)
    await prepare_database(settings)
    database = open_database(settings)
    try:
        match command:
            case "add":
                await _add(database, email, **given)
            case "list":
                for one in await database.read(accounts):
                    state = "disabled" if one.disabled else "active"
                    print(f"{one.email:32} {one.role:18} {','.join(one.brands):16} {state}  {one.name}")
            case "disable":
                found = await database.read(lambda connection: account_by_email(connection, email))
                if found is None:
                    raise CopilotError("there is no such account", where=email, remedy="scripts/account list")
                now = utc_now()
                await database.write(lambda connection: disable_account(connection, found.id, now))
                print(f"{email} is disabled; open sockets close within 20 seconds")
    finally:
        await database.close()


async def _add(database: Database, email: str, name: str, role: str, brands: str, languages: str) -> None:
    password = getpass.getpass("password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    if len(password) < SHORTEST:
        raise CopilotError(f"the password has fewer than {SHORTEST} characters", where=email)
    hashed = hash_password(password)
    now = utc_now()
    added = await database.write(
        lambda connection: add_account(
            connection,
            email=email,
            name=name,
            role=Role(role),
            brands=_parts(brands),
            languages=_parts(languages),
            password_hash=hashed,
            now=now,
        )
    )
    if not added:
        raise CopilotError("this address has an account already", where=email)
    print(f"{email} can sign in as {role}")


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
