"""Brings `.venv` to what the locks pin; any Python 3.11 runs it, so it uses the standard library alone."""

from __future__ import annotations

import argparse
import fcntl
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

SETS = ("runtime", "test")
NEEDED_BYTES = 3_000_000_000
"""Room that packages and pip's downloads take while they are installed, rounded up."""
NEEDED = f"{NEEDED_BYTES / 1e9:.0f} GB"


class SetupFailed(Exception):
    """Why there is no environment, as one line with what to do."""


def say(text: str) -> None:
    """A line for people, on stderr: stdout belongs to the command that needs the environment."""
    print(f"setup: {text}", file=sys.stderr, flush=True)


def pins(lines: Iterable[str]) -> dict[str, str]:
    """Version by normalised name of each `name==version`; other lines, as comments, are passed over."""
    found = (re.fullmatch(r"([\w.-]+)==([^\s+]+)\S*", line.strip()) for line in lines)
    return {re.sub(r"[-_.]+", "-", pin[1]).lower(): pin[2] for pin in found if pin}


class Environment:
    """The virtual environment of one checkout, with a stamp (a copy of the lock) for each set it holds."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / "bin" / "python"
        self.unfinished = self.folder / "unfinished"

    def lock(self, name: str) -> Path:
        """File that pins the set."""
        return self.root / "requirements" / f"{name}.lock"

    def stamp(self, name: str) -> Path:
        """File that says from which lock the set was installed."""
        return self.folder / f"{name}.lock"

    def current(self, names: Iterable[str]) -> bool:
        """Whether nothing needs to be installed for these sets."""
        return (
            os.access(self.python, os.X_OK)
            and not self.unfinished.exists()
            and all(_lines(self.stamp(name)) == _lines(self.lock(name)) for name in names)
        )

    def sound(self) -> bool:
        """Whether what is there can be built upon; after an interrupted run nobody knows."""
        if self.unfinished.exists() or not os.access(self.python, os.X_OK):
            return False
        check = "import sys, pip; sys.exit(sys.version_info[:2] != (3, 11))"
        return (
            subprocess.run([self.python, "-I", "-c", check], check=False, capture_output=True).returncode == 0
        )

    def packages(self) -> list[str]:
        """What lies in site-packages; a set is touched when this changes."""
        return sorted(path.name for path in self.folder.glob("lib/python3.11/site-packages/*"))

    def create(self) -> None:
        """Starts the environment afresh."""
        say(f"creating {self.folder.name} with Python {sys.version.split()[0]}")
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.unfinished.touch()
        done = subprocess.run(
            [sys.executable, "-I", "-m", "venv", self.folder], check=False, stdout=subprocess.PIPE, text=True
        )
        if done.returncode:
            print(done.stdout, file=sys.stderr)
            raise SetupFailed(
                "Python could not create a virtual environment, see above"
                " (on Debian and Ubuntu: install python3.11-venv)"
            )

    def pip(self, *arguments: str | Path) -> int:
        """Runs pip, with progress bars on a terminal and only errors elsewhere; returns its exit code."""
        terminal = sys.stderr.isatty() and "CI" not in os.environ
        loudness = [] if terminal else ["-qq"]
        return subprocess.run(
            [self.python, "-I", "-m", "pip", *loudness, "--disable-pip-version-check", *arguments],
            check=False,
            stdout=sys.stderr,
            close_fds=False,  # pip shares the lock of `alone`, so it keeps others out even if this is killed
            # Inside a virtual environment these wishes of the user's own would fail or install elsewhere.
            env=os.environ | {"PIP_USER": "0", "PIP_ROOT_USER_ACTION": "ignore"},
        ).returncode

    def install(self, names: list[str]) -> None:
        """Installs the sets, removes what their locks pin no longer, then writes the stamps."""
        self.unfinished.touch()
        before = self.packages()
        locks = (argument for name in names for argument in ("-r", self.lock(name)))
        # The locks name all that is needed, and most modules are never imported: neither looking for more packages
        # nor compiling all of them, which would take longer than the rest, is worth the wait.
        if self.pip("install", "--no-deps", "--no-compile", *locks):
            if self.packages() == before:
                self.unfinished.unlink()  # failed before it changed anything: what is there can be built upon
            raise SetupFailed(self.remedy())
        kept = {package for name in SETS for package in pins(_lines(self.lock(name)))}
        gone = {package for name in names for package in pins(_lines(self.stamp(name)))} - kept
        if gone and self.pip("uninstall", "-y", *sorted(gone)):
            raise SetupFailed(
                "packages no longer needed could not be removed (delete .venv and run this again)"
            )
        for name in names:
            shutil.copyfile(self.lock(name), self.stamp(name))
        self.unfinished.unlink()

    def remedy(self) -> str:
        """What to do after pip failed, with the free space as a hint."""
        free = shutil.disk_usage(self.root).free
        if free < NEEDED_BYTES:
            return f"only {free / 1e9:.1f} GB are free here (make room for {NEEDED} and run this again)"
        return (
            "pip could not install the packages, see above (mend that, often the network, and run this again)"
        )


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Lets one process at a time change the environment; the kernel frees the lock however a process ends."""
    (root / ".cache").mkdir(exist_ok=True)
    with (root / ".cache" / "setup.lock").open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another one is at work here, waiting for it")
            fcntl.flock(handle, fcntl.LOCK_EX)
        os.set_inheritable(handle.fileno(), True)
        yield


def main() -> int:
    """Returns the exit code of `scripts/setup`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=Path)
    parser.add_argument("sets", nargs="+", choices=SETS)
    asked = parser.parse_args()
    environment = Environment(asked.root)
    started = time.monotonic()
    try:
        with alone(asked.root):
            if environment.current(asked.sets):
                return 0
            if not environment.sound():
                environment.create()
            count = sum(len(pins(_lines(environment.lock(name)))) for name in asked.sets)
            say(f"installing {count} packages into {environment.folder.name}, once (some minutes)")
            environment.install(asked.sets)
    except SetupFailed as failure:
        say(str(failure))
        return 1
    except OSError as failure:
        say(f"{failure} (the project's folder must be writable, with {NEEDED} free; then run this again)")
        return 1
    except KeyboardInterrupt:
        say("interrupted (run it again, it starts afresh)")
        return 130
    say(f"ready after {time.monotonic() - started:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
