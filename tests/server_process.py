"""A real server in a process of its own, for tests that kill it or drive a browser against it."""

from __future__ import annotations

import os
import queue
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
START_SECONDS = 120


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def copied(indexed: Path, folder: Path) -> Path:
    """`folder` as a data folder whose articles and examples are indexed already."""
    shutil.copytree(indexed, folder, dirs_exist_ok=True)
    return folder


class ServerProcess:
    """Starts `python -m server serve` (or another module) on a fixed port over one data folder."""

    def __init__(
        self, folder: Path, *arguments: str, module: str = "server", port: int | None = None
    ) -> None:
        self.folder = folder
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._arguments = arguments
        self._module = module
        self.process: subprocess.Popen[str] | None = None
        self.output: list[str] = []

    def start(self, module: str | None = None, **environment: str) -> str:
        """Start and wait until it serves, or died where a test told it to; its address."""
        command = [sys.executable, "-m", module or self._module, "serve", "--port", str(self.port)]
        self.process = subprocess.Popen(
            [*command, "--data-dir", str(self.folder), *self._arguments],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, **environment},
        )
        lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._pump, args=(self.process, lines), daemon=True).start()
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            try:
                line = lines.get(timeout=START_SECONDS)
            except queue.Empty:
                break
            if line is None:
                break
            if re.search(r"is ready after|^died at ", line):
                return self.url
        self.kill()
        raise RuntimeError("the server did not start:\n" + "".join(self.output))

    def _pump(self, process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
        assert process.stdout is not None
        with process.stdout:
            for line in process.stdout:
                self.output.append(line)
                lines.put(line)
        lines.put(None)

    @property
    def running(self) -> bool:
        """Whether the process lives."""
        return self.process is not None and self.process.poll() is None

    def kill(self) -> None:
        """End it as kill -9 does."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it as Ctrl-C does."""
        self._end(signal.SIGINT)

    def _end(self, how: signal.Signals) -> None:
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.send_signal(how)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None
