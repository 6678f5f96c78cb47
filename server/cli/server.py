"""A server of its own for a measurement."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server.errors import CopilotError
from server.settings import PROJECT, from_environment

START_SECONDS = 120
INDEXED = ("index", "routing")


@contextmanager
def running_server(
    folder: Path, *options: str, **environment: str
) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The URL and process of a server on a free port with `folder` for its data, ended afterwards.

    `options` are further ones of scripts/serve, `environment` further variables. What the installation's own server has
    indexed is copied, so that it need not be worked out again.
    """
    copy_indexed(from_environment().data, folder)
    command = [sys.executable, "-m", "server", "serve", "--port", "0", "--data-dir", str(folder), *options]
    process = subprocess.Popen(  # noqa: S603 - our own program
        command,
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, **environment},
    )
    try:
        yield _address(process), process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        assert process.stdout is not None
        process.stdout.close()


def copy_indexed(installed: Path, folder: Path) -> None:
    """Articles and examples as a data folder has them for another one, which then need not work them out again."""
    for name in INDEXED:
        if not (installed / name).is_dir() or (folder / name).exists():
            continue
        try:
            shutil.copytree(installed / name, folder / name, ignore=shutil.ignore_patterns(".*", "*.part"))
        except OSError:
            # A server is just writing there: this one works it out itself.
            shutil.rmtree(folder / name, ignore_errors=True)


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    deadline = time.monotonic() + START_SECONDS
    seen = []
    for line in process.stdout:
        seen.append(line)
        if (found := re.search(r"(http://\S+)/desk", line)) is not None:
            return found[1]
        if time.monotonic() > deadline:
            break
    raise CopilotError(f"the server did not start:\n{''.join(seen)}")
