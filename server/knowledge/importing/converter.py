"""Runs the guarded process: one file after the other, each within its time, a fresh process after one that failed."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
import time
from pathlib import Path

import msgspec

from server.errors import CopilotError
from server.knowledge.importing.document import Converted
from server.knowledge.importing.guarded import MOST_ANSWER, Request
from server.settings import PROJECT

START_SECONDS = 120.0
_decode = msgspec.json.Decoder(Converted).decode


class Limits(msgspec.Struct, frozen=True):
    """Seconds and bytes that one file may take: to be converted, in memory, on the disk."""

    seconds: float = 300.0
    memory: int = 4 << 30
    size: int = 512 << 20


class Converter:
    """Converts files; close it, or use it as a context."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Converter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def convert(self, path: Path, kind: str, *, key: str, source: str) -> Converted:
        """What a file gives; too large, too slow or deadly ones give a problem."""
        size = path.stat().st_size
        if size > self.limits.size:
            return Converted(problem=f"it has {size >> 20} MB, at most {self.limits.size >> 20} are read")
        process = self._started()
        request = msgspec.json.encode(Request(str(path), kind, key, source))
        assert process.stdin is not None
        try:
            process.stdin.write(request + b"\n")
            process.stdin.flush()
            answer = self._line(process, self.limits.seconds)
        except TimeoutError:
            self.close()
            return Converted(problem=f"it takes longer than {self.limits.seconds:.0f} s")
        except (BrokenPipeError, EOFError):
            code = process.wait()
            self.close()
            return Converted(
                problem=f"reading it needs more than {self.limits.memory >> 20} MB, or breaks ({code})"
            )
        return _decode(answer)

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            # No settings, keys or proxies of this process: only what Python needs to start.
            kept = {
                name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "HOME") if name in os.environ
            }
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, "-m", "server.knowledge.importing.guarded", str(self.limits.memory)],
                cwd=PROJECT,
                env={**kept, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            try:
                self._line(self._process, START_SECONDS)
            except (TimeoutError, EOFError) as error:
                self.close()
                raise CopilotError(
                    "the process that reads foreign files does not start",
                    remedy="set up the project anew: scripts/test",
                ) from error
        return self._process

    def _line(self, process: subprocess.Popen[bytes], seconds: float) -> bytes:
        """The next line of its answers; TimeoutError, or EOFError when it ended."""
        assert process.stdout is not None
        deadline = time.monotonic() + seconds
        found = bytearray()
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while not found.endswith(b"\n"):
                if not selector.select(max(deadline - time.monotonic(), 0)):
                    raise TimeoutError
                piece = os.read(process.stdout.fileno(), 1 << 20)
                if not piece or len(found) > MOST_ANSWER + 2:
                    raise EOFError
                found += piece
        return bytes(found)
