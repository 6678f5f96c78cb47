"""The light encoder: faithful, indifferent to company, at ease with anything people type."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.embedding.encoder import TOKENS_PER_BATCH, OnnxEncoder, batched, shorten
from server.errors import CopilotError
from tests.embedding.conftest import Engine
from tests.embedding.packed import SENTENCES

HOSTILE = (
    "",
    "   \n\t ",
    "\x00",
    "a\x00b\x01\x7f",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "\ud83d half an emoji",
    "Z̷̢̛a̸l̶g̵o̴",
    "\u202eright to left\u202c",
    "</s></s><mask>",
    "x" * 100_000,
    "word " * 20_000,
    " " * 100_000 + "late",
    "很" * 40_000,
)


def test_vectors_agree_with_the_packages_engine(encoder: OnnxEncoder, engine: Engine) -> None:
    """Queries and passages lie where the package's own engine puts them."""
    queries = (encoder.encode_queries(SENTENCES) * engine.query(SENTENCES)).sum(axis=1)
    passages = (encoder.encode_passages(SENTENCES) * engine.passage(SENTENCES)).sum(axis=1)
    assert queries.min() > 0.998
    assert passages.min() > 0.998


def test_company_does_not_change_a_vector(encoder: OnnxEncoder) -> None:
    """Encoded alone, in a batch or in another order, a text gets the same vector."""
    together = encoder.encode_passages(SENTENCES)
    backwards = encoder.encode_passages(SENTENCES[::-1])[::-1]
    alone = np.concatenate([encoder.encode_passages([text]) for text in SENTENCES])
    np.testing.assert_allclose((together * alone).sum(axis=1), 1, atol=1e-5)
    np.testing.assert_allclose((together * backwards).sum(axis=1), 1, atol=1e-5)


def test_meaning_counts_more_than_language(encoder: OnnxEncoder) -> None:
    """A question in any of six languages is nearest to the passage that answers it."""
    passages = encoder.encode_passages(
        [
            "You can follow your parcel with the tracking number in the shipping e-mail.",
            "Refunds reach your card within five working days after we receive the return.",
            "Change the date of a booking free of charge up to 24 hours before arrival.",
        ]
    )
    questions = {
        "Wo ist mein Paket?": 0,
        "أين شحنتي؟": 0,
        "¿Cuándo recibo el reembolso?": 1,
        "什么时候能退款？": 1,
        "Puis-je changer la date de ma réservation ?": 2,
        "Can I move my stay to another day?": 2,
    }
    scores = encoder.encode_queries(list(questions)) @ passages.T
    assert scores.argmax(axis=1).tolist() == list(questions.values())


def test_queries_and_passages_are_told_apart(encoder: OnnxEncoder) -> None:
    """The prefix reaches the model."""
    text = ["Returns are free."]
    cosine = (encoder.encode_queries(text) * encoder.encode_passages(text)).sum()
    assert 0.8 < cosine < 0.999


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_anything_typed_gets_a_vector_of_length_one(encoder: OnnxEncoder, text: str) -> None:
    """Empty, broken, huge: no error, no NaN."""
    for vectors in (encoder.encode_queries([text]), encoder.encode_passages([text])):
        assert vectors.shape == (1, encoder.dimension)
        assert vectors.dtype == np.float32
        assert np.linalg.norm(vectors[0]) == pytest.approx(1, abs=1e-5)


def test_limits_are_in_tokens(encoder: OnnxEncoder) -> None:
    """A query is read up to 64 tokens and a passage up to 512, marks included."""
    settings = encoder.settings
    text = "where is my parcel " * 500
    assert len(encoder.tokens(settings.query_prefix, text, settings.query_tokens)) == 64
    assert len(encoder.tokens(settings.passage_prefix, text, settings.passage_tokens)) == 512
    assert encoder.tokens(settings.query_prefix, "hi", settings.query_tokens)[-1] == settings.end


def test_no_text_is_no_vector(encoder: OnnxEncoder) -> None:
    """An empty list gives an empty table of the right width."""
    assert encoder.encode_queries([]).shape == (0, encoder.dimension)
    assert encoder.encode_passages([]).shape == (0, encoder.dimension)


@pytest.mark.parametrize("threads", [1, 2])
def test_progress_counts_up_to_the_end(model_folder: Path, threads: int) -> None:
    """On one thread or several, the counts grow and end at the number of passages."""
    encoder = OnnxEncoder(model_folder, threads)
    heard: list[int] = []
    texts = [f"{text} {number}" for number in range(4) for text in SENTENCES]
    vectors = encoder.encode_passages(texts, heard.append)
    assert heard == sorted(set(heard))
    assert heard[-1] == len(texts)
    single = OnnxEncoder(model_folder, 1).encode_passages(texts)
    np.testing.assert_allclose((vectors * single).sum(axis=1), 1, atol=1e-5)


def test_a_server_needs_no_deep_learning_library(model_folder: Path) -> None:
    """Encoding in a fresh process leaves torch, transformers and the model writer unimported."""
    program = (
        "import sys; from pathlib import Path; from server.embedding.encoder import OnnxEncoder;"
        "from server.embedding.worker import EncodingWorker;"
        "from server.embedding.sentence import load_encoder;"
        "print(load_encoder(Path(sys.argv[1])).encode_queries(['hello']).shape);"
        "print(sorted({'torch', 'transformers', 'sentence_transformers', 'tokenizers', 'onnx'}"
        " & set(sys.modules)))"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program, str(model_folder)],
        cwd=root,
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.splitlines() == ["(1, 384)", "[]"]


def test_a_folder_that_holds_no_model_is_explained(tmp_path: Path) -> None:
    """The error tells where it looked and what to do."""
    with pytest.raises(CopilotError, match="no model folder"):
        OnnxEncoder(tmp_path)


@given(st.text(st.characters(exclude_categories=[]), max_size=300), st.integers(1, 20))
def test_shortening_keeps_the_beginning(text: str, tokens: int) -> None:
    """What is kept are the first words, in order, at most one for each token."""
    kept = shorten(text, tokens)
    assert len(kept) <= tokens * 48
    words = [word.encode("utf-8", "replace").decode() for word in text.split()]
    assert " ".join(words).startswith(kept)


@given(st.text(alphabet="ab é中", max_size=2000))
def test_shortening_changes_no_token_that_is_read(encoder: OnnxEncoder, text: str) -> None:
    """Up to the limit the tokens are those of the whole text."""
    limit = 16
    whole = encoder.tokens("query: ", text, 10_000)
    assert encoder.tokens("query: ", text, limit)[:-1] == whole[:-1][: limit - 1]


@given(st.lists(st.integers(2, 512), max_size=60))
def test_batches_hold_every_row_once_and_stay_small(lengths: list[int]) -> None:
    """Rows are parted, long ones first, and a batch of several never exceeds its room."""
    batches = list(batched(lengths))
    rows = [row for batch in batches for row in batch]
    assert sorted(rows) == list(range(len(lengths)))
    assert [lengths[row] for row in rows] == sorted(lengths, reverse=True)
    assert all(len(batch) == 1 or lengths[batch[0]] * len(batch) <= TOKENS_PER_BATCH for batch in batches)
