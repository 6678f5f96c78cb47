"""`scripts/serve`: make everything ready, then serve until Ctrl-C."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import errno
import gc
import os
import socket
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from server.cli.console import add_places, progress_bars
from server.errors import CopilotError
from server.settings import Settings, from_environment

if TYPE_CHECKING:
    from server.web.signin import DemoPerson  # at run time it is imported once everything else is ready

GRACE_SECONDS = 10
DESCRIPTION = "Start the copilot on this machine. The first start builds the language model and the index."


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/serve."""
    parser = argparse.ArgumentParser("scripts/serve", description=DESCRIPTION)
    parser.add_argument("--host", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, help="port to listen on, 0 for a free one (default: 8000)")
    parser.add_argument(
        "--orders", type=Path, help="folder of customers and orders for brands without records of their own"
    )
    parser.add_argument("--redis", help="redis://... to share conversations between several workers")
    add_places(parser)
    return parser


def main(arguments: list[str]) -> int:
    """Serve; 0 after a regular stop."""
    started = time.perf_counter()
    # Hardly anything made while starting is garbage, and looking for it costs a third of the start.
    gc.disable()
    settings = from_environment(**vars(parser().parse_args(arguments)))
    listener = listen(settings)
    settings = _with_port(settings, listener)
    _make_folder(settings.data)
    _make_folder(settings.models)
    # Imported after the quick checks: an occupied port should not cost the time of loading everything.
    import uvicorn  # noqa: PLC0415

    from server.app.application import Application  # noqa: PLC0415
    from server.app.places import prepare_database  # noqa: PLC0415
    from server.app.routes import create  # noqa: PLC0415
    from server.embedding.build import ensure_default_model  # noqa: PLC0415
    from server.embedding.encoder import OnnxEncoder  # noqa: PLC0415
    from server.web.protocol import MAX_READ_BYTES  # noqa: PLC0415

    asyncio.run(prepare_database(settings))
    with progress_bars() as report:
        model = ensure_default_model(settings.models, report)
        application = Application(settings, OnnxEncoder(model), report)
    for problem in application.problems:
        print(f"left out: {problem.sentence}", file=sys.stderr)
    config = uvicorn.Config(
        create(application),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,
        ws_max_size=MAX_READ_BYTES,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        server_header=False,
    )
    server = _Announcing(config, settings, application, started)
    server.run(sockets=[listener])
    return 0 if server.started else 1


def listen(settings: Settings) -> socket.socket:
    """The listening socket, bound before anything slow happens."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
        listener.listen(2048)
    except (OSError, OverflowError) as error:
        listener.close()
        busy = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
        raise CopilotError(
            "another program already listens there" if busy else f"cannot listen there: {error}",
            where=f"{settings.host}:{settings.port}",
            remedy=f"stop it, or choose another port: scripts/serve --port {settings.port + 1}",
        ) from error
    return listener


def _with_port(settings: Settings, listener: socket.socket) -> Settings:
    return msgspec.structs.replace(settings, port=listener.getsockname()[1])


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".write-test-{os.getpid()}"
        probe.write_bytes(b"x")
        probe.unlink()
    except OSError as error:
        raise CopilotError(
            f"nothing can be written there: {error.strerror}",
            where=str(folder),
            remedy="free some space or permit writing, or choose another folder with --data-dir",
        ) from error


class _Announcing:
    """Runs uvicorn and prints where to go once it serves."""

    def __init__(self, config: object, settings: Settings, application: object, started: float) -> None:
        import uvicorn  # noqa: PLC0415

        outer = self

        class Server(uvicorn.Server):
            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                if self.started:
                    # What serving rests on is kept out of every later search for garbage: shorter pauses.
                    gc.freeze()
                    gc.enable()
                    outer.announce()

        self._server = Server(config)  # type: ignore[arg-type]
        self._settings = settings
        self._application = application
        self._begun = started

    @property
    def started(self) -> bool:
        """Whether it ever served."""
        return self._server.started

    def run(self, sockets: list[socket.socket]) -> None:
        """Serve until a signal."""
        # uvicorn raises the signal again once it has stopped in good order.
        with contextlib.suppress(KeyboardInterrupt):
            self._server.run(sockets=sockets)

    def announce(self) -> None:
        """Print addresses and demo sign-ins."""
        from server.web.signin import DEMO_ACCOUNTS, DEMO_PASSWORD  # noqa: PLC0415

        address = self._settings.address
        lines = [
            f"Frontline Copilot is ready after {time.perf_counter() - self._begun:.1f} s",
            "",
            f"  {address}/        start here: three things to try",
            f"  {address}/desk    the agent's desk with the copilot",
            f"  {address}/chat    the customer's side",
        ]
        if self._settings.demo and self._settings.on_loopback:
            lines += ["", f"Demo sign-ins (they work on this machine only), password {DEMO_PASSWORD}:"]
            lines += [f"  {row}" for row in sign_in_table(DEMO_ACCOUNTS)]
        lines += ["", "Stop with Ctrl-C."]
        print("\n".join(lines), flush=True)


def sign_in_table(people: Sequence[DemoPerson]) -> list[str]:
    """A head and one line for each person, in columns as wide as their longest entry."""
    head = ("e-mail", "role", "name", "brands", "languages")
    rows = [
        (
            person.email,
            person.role.value.replace("_", " "),
            person.name,
            "all" if "*" in person.brands else " ".join(person.brands),
            " ".join(person.languages),
        )
        for person in people
    ]
    widths = [max(len(row[place]) for row in (head, *rows)) for place in range(len(head))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in (head, *rows)
    ]
