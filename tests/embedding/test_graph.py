"""The written graph against the network as transformers builds it from the same weights."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import torch
from transformers import BertConfig, BertModel

from server.embedding import e5, graph
from server.embedding.encoder import OnnxEncoder, open_session
from tests.embedding.packed import SENTENCES

NORMS = {"emb.ln": "embeddings.LayerNorm", "aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}
LINEARS = {
    "q": ("attention.self.query", False, False),
    "k": ("attention.self.key", False, False),
    "v": ("attention.self.value", False, False),
    "ao": ("attention.output.dense", False, False),
    "fi": ("intermediate.dense", True, False),
    "fo": ("output.dense", False, True),
}


@pytest.fixture(scope="module")
def packed() -> e5.PackedModel:
    """The packaged model."""
    return e5.read(e5.packaged_file())


@pytest.fixture(scope="module")
def network(packed: e5.PackedModel) -> BertModel:
    """A standard BERT with the packaged weights in 32 bits."""
    shape = packed.shape
    config = BertConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.hidden,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        intermediate_size=shape.feed_forward,
        max_position_embeddings=shape.positions,
        type_vocab_size=shape.kinds,
        layer_norm_eps=shape.epsilon,
    )
    model = BertModel(config, add_pooling_layer=False)
    model.train(False)
    missing, unexpected = model.load_state_dict(dict(_weights(packed)), strict=False)
    assert not unexpected
    assert all("position_ids" in name or "token_type_ids" in name for name in missing)
    return model


def _weights(packed: e5.PackedModel) -> Iterator[tuple[str, torch.Tensor]]:
    shape = packed.shape
    hidden, wide = shape.hidden, shape.feed_forward
    words = packed.matrix("emb.word", shape.vocabulary, hidden).floats()
    yield "embeddings.word_embeddings.weight", torch.from_numpy(words)
    positions = packed.vector("emb.pos", shape.positions * hidden).reshape(-1, hidden)
    yield "embeddings.position_embeddings.weight", torch.from_numpy(positions.copy())
    kinds = packed.vector("emb.type", shape.kinds * hidden).reshape(-1, hidden)
    yield "embeddings.token_type_embeddings.weight", torch.from_numpy(kinds.copy())
    norms = {"emb.ln": NORMS["emb.ln"]}
    for layer in range(shape.layers):
        at, name = f"l{layer}", f"encoder.layer.{layer}"
        for short, (long, rows_wide, columns_wide) in LINEARS.items():
            rows, columns = wide if rows_wide else hidden, wide if columns_wide else hidden
            weight = packed.matrix(f"{at}.{short}.w", rows, columns).floats()
            yield f"{name}.{long}.weight", torch.from_numpy(weight)
            yield f"{name}.{long}.bias", torch.from_numpy(packed.vector(f"{at}.{short}.b", rows).copy())
        norms |= {f"{at}.{short}": f"{name}.{NORMS[short]}" for short in ("aln", "oln")}
    for short, long in norms.items():
        yield f"{long}.weight", torch.from_numpy(packed.vector(f"{short}.w", hidden).copy())
        yield f"{long}.bias", torch.from_numpy(packed.vector(f"{short}.b", hidden).copy())


def _expected(network: BertModel, ids: np.ndarray, mask: np.ndarray) -> np.ndarray:
    with torch.inference_mode():
        weight = torch.from_numpy(mask)
        hidden = network(input_ids=torch.from_numpy(ids), attention_mask=weight).last_hidden_state
        pooled = (hidden * weight[:, :, None]).sum(dim=1) / weight.sum(dim=1, keepdim=True)
        return torch.nn.functional.normalize(pooled, dim=1).numpy()


def test_the_reference_graph_is_the_standard_network(
    packed: e5.PackedModel, network: BertModel, encoder: OnnxEncoder
) -> None:
    """In 32 bits, padded batch and all, the written graph computes what transformers computes."""
    ids, mask = encoder.padded([encoder.tokens("query: ", text, 64) for text in SENTENCES])
    session = open_session(graph.float_graph(packed).SerializeToString())
    found = session.run([graph.VECTOR], {graph.IDS: ids, graph.MASK: mask})[0]
    assert (found * _expected(network, ids, mask)).sum(axis=1).min() > 0.99999


def test_the_served_graph_stays_close_to_the_standard_network(
    network: BertModel, encoder: OnnxEncoder
) -> None:
    """In 8 bits hardly anything is lost, in short queries and in passages of the full length."""
    queries = encoder.padded([encoder.tokens("query: ", text, 64) for text in SENTENCES])
    long = " ".join(SENTENCES) * 8
    passage = encoder.padded([encoder.tokens("passage: ", long, 512)])
    assert passage[0].shape == (1, 512)
    for ids, mask in (queries, passage):
        cosines = (encoder.run(ids, mask) * _expected(network, ids, mask)).sum(axis=1)
        assert cosines.min() > 0.999


def test_smoothing_is_measured_where_the_layers_read(packed: e5.PackedModel) -> None:
    """Every layer has its two measured inputs, each with a weight for each column."""
    names = graph.smoothing_inputs(packed)
    assert len(set(names)) == 2 * packed.shape.layers
    for name in (names[0], names[-1]):
        weights = graph.smoothing_weights(packed, name)
        assert weights.shape == (packed.shape.hidden,)
        assert (weights > 0).all()
