"""Fixtures that every test may use: the default model and the real services."""

from __future__ import annotations

import fcntl
import os
import signal
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
    """A data folder with the project's knowledge indexed once for all tests, to be copied (`copied`)."""
    temporary = tmp_path_factory.getbasetemp()
    # Test processes have folders of their own beside each other.
    shared = temporary.parent if "PYTEST_XDIST_WORKER" in os.environ else temporary
    folder = shared / "indexed"
    with (shared / "indexed.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            from server.app import Application  # noqa: PLC0415  (most tests do without all of the server)

            making = shared / "indexing"
            Application(Settings(data=making), encoder)
            making.rename(folder)
    return folder
