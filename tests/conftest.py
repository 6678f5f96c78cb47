"""Fixtures that every test may use: the default model and the real services."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from server.embedding.build import ensure_default_model
from server.embedding.encoder import OnnxEncoder
from server.settings import Settings

pytest_plugins = ["tests.services"]

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
