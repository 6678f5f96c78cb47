"""The same vectors through sentence-transformers, and any other model besides."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.modules import Pooling, Transformer
from transformers import BertConfig, BertModel, BertTokenizer

from server.embedding.encoder import OnnxEncoder
from server.embedding.module import OnnxModule
from server.embedding.sentence import SentenceEncoder, load_encoder
from server.errors import CopilotError
from tests.embedding.packed import SENTENCES

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "where", "is", "my", "order", "refund", "please"]


@pytest.fixture(scope="module")
def other_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model of another make, saved by sentence-transformers with prompts of its own."""
    folder = tmp_path_factory.mktemp("other")
    base = folder / "base"
    base.mkdir()
    (base / "vocab.txt").write_text("\n".join(WORDS))
    config = BertConfig(
        vocab_size=len(WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=128,
    )
    BertModel(config).save_pretrained(base)
    BertTokenizer(str(base / "vocab.txt")).save_pretrained(base)
    first = Transformer(str(base))
    model = SentenceTransformer(
        modules=[first, Pooling(first.get_embedding_dimension(), "mean")],
        prompts={"query": "where ", "document": "order "},
        device="cpu",
    )
    model.save(str(folder / "saved"))
    return folder / "saved"


def test_both_encoders_make_the_same_vectors(encoder: OnnxEncoder, model_folder: Path) -> None:
    """In twelve languages and styles, queries and passages agree, and so does the fingerprint."""
    heavy = SentenceEncoder(model_folder)
    queries = (heavy.encode_queries(SENTENCES) * encoder.encode_queries(SENTENCES)).sum(axis=1)
    passages = (heavy.encode_passages(SENTENCES) * encoder.encode_passages(SENTENCES)).sum(axis=1)
    assert queries.min() > 0.9999
    assert passages.min() > 0.9999
    assert (heavy.fingerprint, heavy.dimension) == (encoder.fingerprint, encoder.dimension)


def test_both_cut_long_texts_alike(encoder: OnnxEncoder, model_folder: Path) -> None:
    """Texts beyond the limits end at the same token in both."""
    heavy = SentenceEncoder(model_folder)
    long = ["where is my parcel and why " * 300, "x" * 10_000, ""]
    assert (heavy.encode_queries(long) * encoder.encode_queries(long)).sum(axis=1).min() > 0.9999
    assert (heavy.encode_passages(long) * encoder.encode_passages(long)).sum(axis=1).min() > 0.9999


def test_the_module_can_be_saved_with_its_model(model_folder: Path, tmp_path: Path) -> None:
    """A copy made through sentence-transformers is a model folder again."""
    OnnxModule(OnnxEncoder(model_folder)).save(str(tmp_path / "copy"))
    assert OnnxEncoder(tmp_path / "copy").encode_queries(["hello"]).shape == (1, 384)


def test_any_saved_model_works(other_model: Path) -> None:
    """Shape, length and count are right for a model this program knows nothing of."""
    made = SentenceEncoder(other_model)
    heard: list[int] = []
    queries = made.encode_queries(["my order", "refund please"])
    passages = made.encode_passages(["my order"] * 40 + ["refund " * 1000], heard.append)
    assert made.dimension == 16
    assert queries.shape == (2, 16)
    assert passages.shape == (41, 16)
    np.testing.assert_allclose(np.linalg.norm(passages, axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(passages[0], passages[39], atol=1e-5)
    assert heard == [32, 41]
    assert made.encode_queries([]).shape == made.encode_passages([]).shape == (0, 16)


def test_a_saved_models_own_prompts_are_used(other_model: Path) -> None:
    """Queries and passages get the prompts of its configuration unless others are given."""
    own = SentenceEncoder(other_model)
    given = SentenceEncoder(other_model, {"query": "", "document": "where "})
    np.testing.assert_allclose(
        own.encode_queries(["my order"]), given.encode_passages(["my order"]), atol=1e-5
    )
    assert own.fingerprint != given.fingerprint
    assert own.fingerprint == SentenceEncoder(other_model).fingerprint


def test_long_queries_are_cut(other_model: Path) -> None:
    """Beyond 64 tokens nothing more is read from a query."""
    made = SentenceEncoder(other_model)
    base = "my " * 62
    ends = made.encode_queries([base + "refund " * 9, base + "is " * 9])
    np.testing.assert_allclose(ends[0], ends[1], atol=1e-5)


def test_e5_models_get_the_prompts_they_were_trained_with(other_model: Path, tmp_path: Path) -> None:
    """Published E5 models name no prompts; by their name they get them, instruction models do not."""
    plain = SentenceTransformer(str(other_model), prompts={"query": "", "document": ""})
    for name, differs in (("multilingual-e5-small", True), ("e5-large-instruct", False)):
        plain.save(str(tmp_path / name))
        made = SentenceEncoder(tmp_path / name)
        cosine = (made.encode_queries(["my order"]) * made.encode_passages(["my order"])).sum()
        same = SentenceEncoder(tmp_path / name, {"query": "query: ", "document": "passage: "})
        assert (made.fingerprint == same.fingerprint) is differs
        assert cosine <= 1.0001


def test_a_model_that_does_not_load_is_explained(tmp_path: Path) -> None:
    """The error names the model and says what may be given instead."""
    with pytest.raises(CopilotError, match="does not load") as caught:
        SentenceEncoder(tmp_path)
    assert caught.value.where == str(tmp_path)
    assert "model id" in caught.value.remedy


def test_the_lightest_encoder_that_fits_is_chosen(model_folder: Path, other_model: Path) -> None:
    """A folder built here needs no deep learning library; everything else does."""
    assert isinstance(load_encoder(model_folder), OnnxEncoder)
    assert isinstance(load_encoder(str(other_model)), SentenceEncoder)
