"""The tokenizer against the package's own engine and rules."""

from __future__ import annotations

from pathlib import Path

import pytest
import sentencepiece

from server.embedding import e5, manifest
from tests.embedding.conftest import Engine
from tests.embedding.packed import SENTENCES


@pytest.fixture(scope="module")
def tokenizer(model_folder: Path) -> sentencepiece.SentencePieceProcessor:
    """The tokenizer of the default model."""
    return sentencepiece.SentencePieceProcessor(model_file=str(model_folder / manifest.TOKENIZER))


def test_token_counts_equal_the_engines(
    tokenizer: sentencepiece.SentencePieceProcessor, engine: Engine
) -> None:
    """For ordinary messages in ten scripts the engine counts the same tokens."""
    for text in SENTENCES:
        assert len(tokenizer.encode(f"query: {text}")) + 2 == engine.token_count(text, is_query=True), text


def test_every_replacement_of_the_package_holds(model_folder: Path) -> None:
    """All characters that the package lists become what it says."""
    rules = e5.read(e5.packaged_file()).vocabulary.normal
    normaliser = sentencepiece.SentencePieceNormalizer(
        model_file=str(model_folder / manifest.TOKENIZER),
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
    )
    found = {source: normaliser.normalize(f"x {source} x")[2:-2].replace("▁", " ") for source in rules}
    assert found == rules


def test_an_accent_typed_after_its_letter_is_joined(tokenizer: sentencepiece.SentencePieceProcessor) -> None:
    """Text from systems that store letters and accents apart gets the same tokens as any other."""
    assert tokenizer.encode("cafe\u0301 Mu\u0308nchen") == tokenizer.encode("café München")


@pytest.mark.parametrize("mark", ["<s>", "</s>", "<pad>", "<unk>", "<mask>"])
def test_marks_typed_by_a_customer_stay_text(
    tokenizer: sentencepiece.SentencePieceProcessor, mark: str
) -> None:
    """Nobody can end a text early by writing the model's own marks."""
    assert not {0, 1, 2, 250_001} & set(tokenizer.encode(f"refund {mark} please"))
