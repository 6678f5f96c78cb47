"""Reading the packaged model file, whole and damaged."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from server.embedding import e5
from server.errors import CopilotError
from tests.embedding.packed import FEED_FORWARD, HIDDEN, NORMAL, PIECES, small_model


def test_the_packaged_file_is_a_whole_e5_small() -> None:
    """The installed package holds the model that the rest of the program expects."""
    model = e5.read(e5.packaged_file())
    assert (model.shape.hidden, model.shape.layers, model.shape.heads) == (384, 12, 12)
    assert len(model.vocabulary.pieces) == 250_002
    assert model.vocabulary.pieces[model.vocabulary.begin] == "<s>"
    assert "▁Bestellung" in model.vocabulary.pieces
    assert model.vocabulary.normal["\u200b"] == " "
    assert model.matrix("l11.fo.w", 384, 1536).floats().shape == (384, 1536)


def test_blocks_mean_what_the_layout_says(tmp_path: Path) -> None:
    """A weight is its 4 bits less eight, times the scale of its block; the low halves come first."""
    model = e5.read(small_model(tmp_path / "small.bin"))
    raw = bytes(model.directory["l0.fo.w"][1])
    expected = []
    for block in range(HIDDEN * FEED_FORWARD // 32):
        part = raw[block * 18 : block * 18 + 18]
        scale = struct.unpack("<e", part[:2])[0]
        expected += [((byte & 15) - 8) * scale for byte in part[2:]]
        expected += [((byte >> 4) - 8) * scale for byte in part[2:]]
    found = model.matrix("l0.fo.w", HIDDEN, FEED_FORWARD).floats()
    np.testing.assert_allclose(found.ravel(), np.array(expected, np.float32), rtol=1e-6)


def test_vocabulary_and_rules_are_read(tmp_path: Path) -> None:
    """Pieces, scores, marks and replacements arrive as written."""
    vocabulary = e5.read(small_model(tmp_path / "small.bin")).vocabulary
    assert vocabulary.pieces == PIECES
    assert vocabulary.scores.tolist() == [-index for index in range(len(PIECES))]
    assert (vocabulary.begin, vocabulary.end, vocabulary.pad, vocabulary.unknown) == (0, 2, 1, 3)
    assert vocabulary.normal == NORMAL


def test_a_foreign_file_is_refused(tmp_path: Path) -> None:
    """Another kind of file is named as such, with the file and a remedy."""
    path = small_model(tmp_path / "foreign.bin", magic=b"GGUF")
    with pytest.raises(CopilotError, match=r"not a packed E5 model.*reinstall") as caught:
        e5.read(path)
    assert caught.value.where == str(path)


def test_impossible_sizes_are_refused(tmp_path: Path) -> None:
    """Heads that do not divide the width make no model."""
    with pytest.raises(CopilotError, match="make no model"):
        e5.read(small_model(tmp_path / "odd.bin", heads=5))


def test_a_file_cut_short_is_refused_wherever_it_is_cut(tmp_path: Path) -> None:
    """No prefix of a whole file is taken for a model."""
    whole = small_model(tmp_path / "whole.bin").read_bytes()
    cut = tmp_path / "cut.bin"
    for length in range(0, len(whole), 97):
        cut.write_bytes(whole[:length])
        with pytest.raises(CopilotError, match="damaged"):
            e5.read(cut)


def test_missing_and_misfit_tensors_are_named(tmp_path: Path) -> None:
    """A tensor that is not there, of another kind, or too short is an error with its name."""
    missing = e5.read(small_model(tmp_path / "missing.bin", without="l0.k.w"))
    with pytest.raises(CopilotError, match=r"l0\.k\.w is missing"):
        missing.matrix("l0.k.w", HIDDEN, HIDDEN)
    short = e5.read(small_model(tmp_path / "short.bin", short="l0.q.b"))
    with pytest.raises(CopilotError, match=r"l0\.q\.b has 124 bytes, not 128"):
        short.vector("l0.q.b", HIDDEN)
    with pytest.raises(CopilotError, match=r"l0\.q\.w"):
        short.vector("l0.q.w", HIDDEN)


def test_an_unreadable_path_is_explained(tmp_path: Path) -> None:
    """A folder where the file should be does not surface as a bare system error."""
    with pytest.raises(CopilotError, match="cannot read the model file"):
        e5.read(tmp_path)
