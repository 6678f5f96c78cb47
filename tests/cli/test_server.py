"""Servers of measurements begin with what the installation has indexed, and do without it."""

from __future__ import annotations

import shutil
from pathlib import Path

import httpx
import pytest

from server.cli.server import INDEXED, running_server
from server.knowledge.shelf import current_id


def files(folder: Path) -> set[str]:
    """What lies in the folders that hold what was indexed."""
    found = (path.relative_to(folder) for name in INDEXED for path in (folder / name).rglob("[!.]*"))
    return {str(path) for path in found}


def test_what_is_indexed_is_copied(indexed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server has the installation's index and router, makes no others, and leaves the originals alone."""
    installed = Path(shutil.copytree(indexed, tmp_path / "installed"))
    (installed / "index" / ".building").mkdir(exist_ok=True)
    monkeypatch.setenv("COPILOT_DATA", str(installed))
    with running_server(tmp_path / "data") as (url, _):
        assert httpx.get(f"{url}/health/ready", trust_env=False).status_code == 200
    assert files(tmp_path / "data") == files(installed) == files(indexed)
    assert current_id(tmp_path / "data" / "index") == current_id(indexed / "index")
