"""What a model folder says about itself."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import msgspec
import pytest

from server.embedding import manifest
from server.errors import CopilotError


@pytest.fixture
def folder(tmp_path: Path, model_folder: Path) -> Path:
    """A copy of the default model that a test may damage."""
    return Path(shutil.copytree(model_folder, tmp_path / "model"))


def test_a_whole_folder_is_read_back(folder: Path) -> None:
    """Digests in the manifest are those of the files beside it."""
    found = manifest.read(folder)
    assert set(found.files) == {manifest.MODEL, manifest.WEIGHTS, manifest.TOKENIZER}
    for name, entry in found.files.items():
        assert manifest.entry(folder / name) == entry
    assert found.fingerprint == found.settings.fingerprint


@pytest.mark.parametrize(
    "change",
    [{"query_prefix": ""}, {"passage_tokens": 256}, {"source": "other"}, {"builder": 99}, {"dimension": 8}],
)
def test_whatever_changes_vectors_changes_the_fingerprint(folder: Path, change: dict[str, str | int]) -> None:
    """Prefixes, limits, weights, builder: each gives another fingerprint."""
    settings = manifest.read(folder).settings
    assert msgspec.structs.replace(settings, **change).fingerprint != settings.fingerprint


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    """The message names the file that is missing and the way out."""
    with pytest.raises(CopilotError, match="no model folder") as caught:
        manifest.read(tmp_path)
    assert caught.value.where.endswith(manifest.FILE)
    assert "built anew" in caught.value.remedy


@pytest.mark.parametrize("name", [manifest.MODEL, manifest.WEIGHTS, manifest.TOKENIZER])
def test_a_file_cut_short_is_found(folder: Path, name: str) -> None:
    """A size that differs from the manifest's is an error with the file's name."""
    with (folder / name).open("r+b") as file:
        file.truncate(1000)
    with pytest.raises(CopilotError, match="cut short") as caught:
        manifest.read(folder)
    assert caught.value.where.endswith(name)


def test_settings_changed_by_hand_are_found(folder: Path) -> None:
    """A prefix edited in the file no longer fits the fingerprint."""
    path = folder / manifest.FILE
    content = json.loads(path.read_text())
    content["settings"]["query_prefix"] = "frage: "
    path.write_text(json.dumps(content))
    with pytest.raises(CopilotError, match="changed by hand"):
        manifest.read(folder)


@pytest.mark.parametrize("content", ["", "{}", '{"name": 1}', "not json"])
def test_a_broken_manifest_is_explained(tmp_path: Path, content: str) -> None:
    """Neither broken JSON nor a missing field surfaces as a bare decoding error."""
    (tmp_path / manifest.FILE).write_text(content)
    with pytest.raises(CopilotError, match="cannot read it"):
        manifest.read(tmp_path)
