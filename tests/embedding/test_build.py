"""Building the default model, again where needed, once where not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from server.embedding import build, manifest
from server.embedding.encoder import OnnxEncoder
from server.errors import CopilotError
from tests.embedding.conftest import Engine
from tests.embedding.packed import SENTENCES


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[str, float]]]:
    """A model built into an empty folder, and what its progress said."""
    heard: list[tuple[str, float]] = []
    root = tmp_path_factory.mktemp("models") / "not" / "there" / "yet"
    return build.ensure_default_model(root, lambda stage, done: heard.append((stage, done))), heard


def test_a_missing_model_is_built_whole(built: tuple[Path, list[tuple[str, float]]]) -> None:
    """The folder is complete, current, agrees with the reference, and nothing is left beside it."""
    folder, _ = built
    assert build.is_current(folder)
    assert list(folder.parent.iterdir()) == [folder]
    found = manifest.read(folder)
    assert found.settings.precision == "int8"
    assert found.agreement > 0.999


def test_progress_runs_from_nothing_to_all(built: tuple[Path, list[tuple[str, float]]]) -> None:
    """Each stage has a name, shares only grow, and the last one is everything."""
    _, heard = built
    shares = [done for _, done in heard]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert all(stage for stage, _ in heard)


def test_the_build_is_repeatable(built: tuple[Path, list[tuple[str, float]]], model_folder: Path) -> None:
    """Two builds on one machine are equal to the last byte."""
    assert manifest.read(built[0]) == manifest.read(model_folder)


def test_a_current_model_is_not_built_again(built: tuple[Path, list[tuple[str, float]]]) -> None:
    """The second start does no work at all."""
    folder, _ = built
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    heard: list[str] = []
    again = build.ensure_default_model(folder.parent, lambda stage, _done: heard.append(stage))
    assert again == folder
    assert heard == []
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_a_damaged_model_is_replaced(tmp_path: Path, model_folder: Path) -> None:
    """A file cut short by a full disk is found and the folder is built anew in its place."""
    damaged = Path(shutil.copytree(model_folder, tmp_path / model_folder.name))
    with (damaged / manifest.WEIGHTS).open("r+b") as file:
        file.truncate(10)
    assert build.ensure_default_model(tmp_path) == damaged
    assert build.is_current(damaged)
    assert list(tmp_path.iterdir()) == [damaged]


def test_what_a_killed_build_left_is_swept_away(tmp_path: Path, model_folder: Path) -> None:
    """An old working folder goes with the next build, a young one may be another process at work."""
    target = tmp_path / "model"
    old, young = tmp_path / ".model-old", tmp_path / ".model-young"
    for folder in (old, young):
        shutil.copytree(model_folder, folder)
    os.utime(old, (0, 0))
    os.utime(young)  # copied folders keep the age of what they were copied from
    build.build_default_model(target)
    assert sorted(tmp_path.iterdir()) == [young, target]


def test_a_place_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    """A file where the folder should be ends in a sentence, not in a trace."""
    (tmp_path / "file").write_text("")
    with pytest.raises(CopilotError, match="cannot write the model") as caught:
        build.ensure_default_model(tmp_path / "file")
    assert "folder" in caught.value.remedy


def test_where_bytes_round_badly_the_reference_is_kept(tmp_path: Path, engine: Engine) -> None:
    """A processor on which the 8-bit graph misses the mark gets 32 bits, and another fingerprint."""
    folder = build.build_default_model(tmp_path / "model", least_agreement=1.1)
    found = manifest.read(folder)
    assert found.settings.precision == "float32"
    encoder = OnnxEncoder(folder)
    cosines = (encoder.encode_queries(SENTENCES) * engine.query(SENTENCES)).sum(axis=1)
    assert cosines.min() > 0.9995
