"""Provides the default model folder: built from the packaged weights once, in some seconds, without a network."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from server.embedding import e5, manifest
from server.embedding.manifest import BUILDER, NAME
from server.errors import CopilotError

# Below this cosine to the 32-bit reference the 8-bit graph is not used: this processor rounds it wrongly.
LEAST_AGREEMENT = 0.998
STALE_SECONDS = 3600
Progress = Callable[[str, float], None]


def ignore(_stage: str, _done: float) -> None:
    """A progress callback for callers who do not watch."""


def ensure_default_model(folder_root: Path, progress: Progress = ignore) -> Path:
    """The folder of the installed package's model under `folder_root`, built if missing or damaged."""
    target = folder_root / f"{NAME}-{e5.installed_version()}-{BUILDER}"
    return target if is_current(target) else build_default_model(target, progress)


def is_current(folder: Path) -> bool:
    """Whether the folder is whole and was built by this builder from the installed package."""
    try:
        found = manifest.read(folder)
    except CopilotError:
        return False
    return found.version == e5.installed_version() and found.settings.builder == BUILDER


def build_default_model(
    target: Path, progress: Progress = ignore, *, least_agreement: float = LEAST_AGREEMENT
) -> Path:
    """Writes the folder `target` in one step; `progress` hears a stage and the share done, 0 to 1.

    If the 8-bit graph agrees less than `least_agreement` with the reference, the 32-bit one is kept.
    """
    try:
        return _build(target, progress, least_agreement)
    except OSError as error:
        remedy = "make room for 300 MB there, or choose another folder for models"
        raise CopilotError(f"cannot write the model: {error}", where=str(target), remedy=remedy) from error


def _build(target: Path, progress: Progress, least_agreement: float) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    _sweep(target)
    work = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        # Only a build needs the library that writes networks; a start that finds the model is quicker without.
        from server.embedding.contents import write_contents  # noqa: PLC0415

        write_contents(work, progress, least_agreement)
        _move(work, target)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    progress("Model ready", 1.0)
    return target


def _sweep(target: Path) -> None:
    """Removes what builds left that were killed; one still at work touched its folder not an hour ago."""
    for left in target.parent.glob(f".{target.name}-*"):
        if time.time() - left.stat().st_mtime > STALE_SECONDS:
            shutil.rmtree(left, ignore_errors=True)


def _move(work: Path, target: Path) -> None:
    """Puts the finished folder in place; one that another process finished first is kept."""
    work.chmod(0o755)
    for path in work.iterdir():
        path.chmod(0o644)
    while True:
        try:
            # Replaces an empty folder, refuses a full one.
            os.replace(work, target)
        except OSError:
            if is_current(target):
                return
            aside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
            os.replace(target, aside / "old")
            shutil.rmtree(aside, ignore_errors=True)
        else:
            return
