"""The guarded process can read, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from server.settings import PROJECT

PREFIX = (
    "import sys, os, socket, subprocess, pathlib\n"
    "from server.knowledge.importing import guarded\n"
    "sys.addaudithook(guarded._forbid)\n"
)


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.create_connection(('127.0.0.1', 9))",
        "subprocess.run(['true'])",
        "os.system('true')",
        "os.fork()",
        "open({path!r}, 'w')",
        "os.open({path!r}, os.O_CREAT | os.O_WRONLY)",
        "os.remove({path!r})",
        "os.rename({path!r}, {path!r} + 'x')",
        "pathlib.Path({path!r} + 'd').mkdir()",
        "os.execv('/bin/true', ['true'])",
    ],
)
def test_nothing_but_reading_is_allowed(attempt: str, tmp_path: Path) -> None:
    """Connections, programs and changes to files are refused; reading is not."""
    file = tmp_path / "file"
    file.write_text("content")
    code = PREFIX + f"assert open({str(file)!r}).read() == 'content'\n" + attempt.format(path=str(file))
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "PermissionError: not allowed while importing" in done.stderr
    assert file.read_text() == "content"
