"""Rewrites requirements/*.lock from pyproject.toml: every package that comes along, at one version."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from scripts.lib.install import pins

# A CPU build brings none of these; where only a CUDA build is offered, pip adds them by itself.
ACCELERATOR = re.compile(r"(nvidia|cuda)-.*|triton")


def resolve(direct: list[str], limits: dict[str, str]) -> dict[str, str]:
    """Versions that pip would install into an empty environment, without local parts such as `+cpu`."""
    with tempfile.TemporaryDirectory() as folder:
        report, constraints = Path(folder) / "report.json", Path(folder) / "constraints.txt"
        constraints.write_text(_text(limits))
        command = [sys.executable, "-I", "-m", "pip", "install", "--dry-run", "--ignore-installed", "-qq"]
        subprocess.run([*command, "--report", report, "-c", constraints, *direct], check=True)
        found = [item["metadata"] for item in json.loads(report.read_text())["install"]]
    versions = pins(f"{item['name']}=={item['version']}" for item in found)
    return {name: versions[name] for name in sorted(versions) if not ACCELERATOR.fullmatch(name)}


def write(path: Path, heading: str, versions: dict[str, str]) -> None:
    """One pin a line."""
    path.write_text(f"# {heading} Written by scripts/lock.\n{_text(versions)}")
    print(f"{path.parent.name}/{path.name}: {len(versions)} packages")


def _text(versions: dict[str, str]) -> str:
    return "".join(f"{name}=={version}\n" for name, version in versions.items())


def main() -> None:
    """Keeps the pins unless `--upgrade` asks for newer ones; direct pins are changed by hand."""
    parser = argparse.ArgumentParser(prog="scripts/lock", description=__doc__)
    parser.add_argument(
        "--upgrade", action="store_true", help="take the newest versions that the direct pins allow"
    )
    upgrade = parser.parse_args().upgrade
    root = Path(__file__).parents[2]
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    runtime, test = root / "requirements/runtime.lock", root / "requirements/test.lock"
    direct: list[str] = project["dependencies"]
    every: list[str] = direct + project["optional-dependencies"]["test"]
    old = {} if upgrade else pins((runtime.read_text() + test.read_text()).splitlines())
    both = resolve(every, old | pins(every))
    server = resolve(direct, both)
    write(runtime, "What the server needs.", server)
    write(test, "What scripts/test adds.", {name: both[name] for name in both if name not in server})


if __name__ == "__main__":
    main()
