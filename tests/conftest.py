"""Fixtures that every test may use: the default model and the real services."""

from __future__ import annotations

import asyncio
import fcntl
import os
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import settings

from server.embedding.build import ensure_default_model
from server.embedding.encoder import OnnxEncoder
from server.settings import Settings

pytest_plugins = ["tests.services"]

# A shell that runs the tests in the background has them ignore Ctrl-C, and so would every program that they start and
# interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# A change is judged by the same examples on every machine. `--hypothesis-profile=explore` looks for new ones;
# what it finds becomes an @example.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None)
settings.load_profile("same")


# Files that take minutes, longest first: with several test processes none of them may be left alone at the end.
LONG = (
    "test_readme_commands.py",
    "test_reindex_stopped.py",
    "test_through_desks.py",
    "test_countdown.py",
    "test_alone.py",
    "test_crashes.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first, the others as they were."""
    items.sort(key=lambda item: LONG.index(item.path.name) if item.path.name in LONG else len(LONG))


@pytest.fixture(scope="session")
def model_folder() -> Path:
    """The default model, built once and kept where the server keeps it."""
    return ensure_default_model(Settings().models)


@pytest.fixture(scope="session")
def encoder(model_folder: Path) -> OnnxEncoder:
    """The encoder over the default model."""
    return OnnxEncoder(model_folder)


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory, encoder: OnnxEncoder) -> Path:
    """A data folder in which a server ran once, to be copied (`copied`): knowledge indexed, schema and accounts made."""
    temporary = tmp_path_factory.getbasetemp()
    # Test processes have folders of their own beside each other.
    shared = temporary.parent if "PYTEST_XDIST_WORKER" in os.environ else temporary
    folder = shared / "indexed"
    with (shared / "indexed.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            (making := shared / "indexing").mkdir()
            # In a thread, as there may be a browser's loop in this one.
            with ThreadPoolExecutor(1) as pool:
                pool.submit(asyncio.run, _run_once(Settings(data=making), encoder)).result()
            making.rename(folder)
    return folder


async def _run_once(settings: Settings, encoder: OnnxEncoder) -> None:
    from server.app.application import Application  # noqa: PLC0415  (most tests do without all of the server)
    from server.app.places import prepare_database  # noqa: PLC0415

    await prepare_database(settings)
    application = Application(settings, encoder)
    await application.start()
    await application.stop()
