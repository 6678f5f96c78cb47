"""The model as an ONNX graph from token numbers to one vector of length one for each text.

The table of word vectors keeps the packaged 4-bit blocks, so nothing is lost there and only the rows in use
are ever unpacked. A layer multiplies either in 32-bit numbers (the reference) or in 8-bit ones: weights with
one scale a column, inputs with one scale a token. A scale a token, unlike the usual one for the whole batch,
gives a text the same vector whatever it is encoded beside, and keeps ten times closer to the reference.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from server.embedding.e5 import BLOCK, Floats, PackedModel

IDS, MASK, VECTOR, WORDS = "input_ids", "attention_mask", "sentence_embedding", "token_signs"
OPSET, IR_VERSION = 21, 10
CONTRIB = "com.microsoft"

# Tokens that mean the same in two languages are nearest to each other two thirds of the way through; the last
# layers turn them towards the vector of the whole text.
WORDS_LAYER = 8

Smoothing = Mapping[str, Floats]


def float_graph(model: PackedModel) -> onnx.ModelProto:
    """The reference in 32 bits; beside the vectors it gives out what `smoothing_inputs` names."""
    graph = _Writer(model, smoothing=None)
    return graph.finish([*smoothing_inputs(model)])


def byte_graph(model: PackedModel, smoothing: Smoothing) -> onnx.ModelProto:
    """The graph to serve, in 8 bits; `smoothing` holds a divisor for each column of the inputs it names."""
    return _Writer(model, smoothing).finish([])


def with_words(network: onnx.ModelProto, centre: Floats) -> onnx.ModelProto:
    """Also gives out on which side of `centre` (hidden,) each number of a token lies: (tokens of all texts, hidden)."""
    graph = network.graph
    graph.initializer.append(numpy_helper.from_array(centre, f"{WORDS}.centre"))
    graph.node.append(helper.make_node("Greater", [words_input(), f"{WORDS}.centre"], [WORDS], name=WORDS))
    graph.output.append(helper.make_tensor_value_info(WORDS, TensorProto.BOOL, ["words", len(centre)]))
    return network


def words_input() -> str:
    """The value that words are read from."""
    return _attention_input(WORDS_LAYER)


def smoothing_inputs(model: PackedModel) -> list[str]:
    """The values worth smoothing: those where a few columns are far larger than the rest."""
    layers = range(model.shape.layers)
    return [_attention_input(layer) for layer in layers] + [_middle(layer) for layer in layers]


def smoothing_weights(model: PackedModel, name: str) -> Floats:
    """The largest weight that meets each column of the named value."""
    layer, kind = name.split(".")
    shape = model.shape
    rows = dict.fromkeys("qkv", shape.hidden) if kind == "input" else {"fi": shape.feed_forward}
    parts = [model.matrix(f"{layer}.{key}.w", count, shape.hidden).floats() for key, count in rows.items()]
    largest: Floats = np.abs(np.concatenate(parts)).max(axis=0)
    return largest


def _attention_input(layer: int) -> str:
    return f"l{layer}.input"


def _middle(layer: int) -> str:
    return f"l{layer}.middle"


class _Writer:
    """Collects nodes and constants; every method returns the name of the value it adds."""

    def __init__(self, model: PackedModel, smoothing: Smoothing | None) -> None:
        self.model = model
        self.smoothing = smoothing
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def finish(self, extra: list[str]) -> onnx.ModelProto:
        shape = self.model.shape
        self._sizes()
        value = self._embeddings()
        for layer in range(shape.layers):
            value = self._layer(layer, value)
        self._pool(value)
        texts: list[str | int] = ["texts", "tokens"]
        graph = helper.make_graph(
            self.nodes,
            "multilingual-e5-small",
            [helper.make_tensor_value_info(name, TensorProto.INT64, texts) for name in (IDS, MASK)],
            [
                helper.make_tensor_value_info(VECTOR, TensorProto.FLOAT, ["texts", shape.hidden]),
                *(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in extra),
            ],
            list(self.constants.values()),
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)

    def _node(self, kind: str, inputs: list[str], output: str, domain: str = "", **settings: Any) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **settings))
        return output

    def _constant(self, name: str, value: NDArray[Any]) -> str:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def _vector(self, name: str, size: int | None = None) -> str:
        return self._constant(name, self.model.vector(name, size or self.model.shape.hidden))

    def _sizes(self) -> None:
        """Values that several places need: the shape of the batch, and zero points for every token."""
        self._constant("minus_one", np.array([-1], np.int64))
        self._constant("zero", np.array([0], np.int64))
        self._constant("one", np.array([1], np.int64))
        self._constant("hidden", np.array([self.model.shape.hidden], np.int64))
        self._constant("flat_shape", np.array([-1, self.model.shape.hidden], np.int64))
        self._node("Shape", [IDS], "batch_shape")
        self._node("Concat", ["batch_shape", "hidden"], "deep_shape", axis=0)
        self._node("Cast", [MASK], "mask", to=TensorProto.INT32)
        if self.smoothing is not None:
            self._constant("byte_scale", np.array(1 / 127, np.float32))
            self._constant("unit_scale", np.array(1, np.float32))
            self._constant("zero_point", np.array(128, np.uint8))
            self._node("Reshape", [IDS, "minus_one"], "flat_ids")
            self._node("Shape", ["flat_ids"], "token_count")
            middle = helper.make_tensor("middle", TensorProto.UINT8, [1], [128])
            self._node("ConstantOfShape", ["token_count"], "zero_points", value=middle)

    def _embeddings(self) -> str:
        """Word, position and kind vectors added and normalised, as (tokens of all texts, hidden)."""
        shape = self.model.shape
        words = self.model.matrix("emb.word", shape.vocabulary, shape.hidden)
        self._nibbles("words", words.levels)
        self._nibbles("words.zero", np.full(words.scales.shape, 8, np.uint8))
        self._constant("words.scale", words.scales)
        packed = ["words", IDS, "words.scale", "words.zero"]
        self._node(
            "GatherBlockQuantized",
            packed,
            "word",
            CONTRIB,
            block_size=BLOCK,
            gather_axis=0,
            quantize_axis=1,
        )
        positions = self.model.vector("emb.pos", shape.positions * shape.hidden).reshape(-1, shape.hidden)
        kind = self.model.vector("emb.type", shape.kinds * shape.hidden)[: shape.hidden]
        self._constant("positions", positions + kind)
        self._node("Shape", [IDS], "length", start=1, end=2)
        self._node("Slice", ["positions", "zero", "length", "zero"], "position")
        self._node("Add", ["word", "position"], "embedding")
        scale = [self._vector("emb.ln.w"), self._vector("emb.ln.b")]
        self._node("LayerNormalization", ["embedding", *scale], "normal", axis=-1, epsilon=shape.epsilon)
        return self._node("Reshape", ["normal", "flat_shape"], _attention_input(0))

    def _nibbles(self, name: str, levels: NDArray[np.uint8]) -> None:
        pairs = levels[:, 0::2] | (levels[:, 1::2] << 4)
        self.constants[name] = helper.make_tensor(
            name, TensorProto.UINT4, levels.shape, pairs.tobytes(), raw=True
        )

    def _layer(self, layer: int, value: str) -> str:
        shape, at = self.model.shape, f"l{layer}"
        joined = self._multiply(value, [f"{at}.q", f"{at}.k", f"{at}.v"], shape.hidden, shape.hidden)
        parts = [f"{at}.query", f"{at}.key", f"{at}.value"]
        split = helper.make_node("Split", [joined], parts, name=f"{at}.split", axis=-1, num_outputs=3)
        self.nodes.append(split)
        deep = [self._node("Reshape", [part, "deep_shape"], f"{part}.deep") for part in parts]
        biases = [self.model.vector(f"{at}.{key}.b", shape.hidden) for key in "qkv"]
        bias = self._constant(f"{at}.qkv.b", np.concatenate(biases))
        attended = self._node(
            "MultiHeadAttention",
            [*deep, bias, "mask"],
            f"{at}.attended",
            CONTRIB,
            num_heads=shape.heads,
        )
        flat = self._node("Reshape", [attended, "flat_shape"], f"{at}.context")
        out = self._multiply(flat, [f"{at}.ao"], shape.hidden, shape.hidden)
        middle = self._add_and_normalise(out, value, f"{at}.ao", f"{at}.aln", _middle(layer))
        wide = self._multiply(middle, [f"{at}.fi"], shape.feed_forward, shape.hidden)
        bias = self._vector(f"{at}.fi.b", shape.feed_forward)
        bent = self._node("BiasGelu", [wide, bias], f"{at}.bent", CONTRIB)
        narrow = self._multiply(bent, [f"{at}.fo"], shape.hidden, shape.feed_forward)
        return self._add_and_normalise(narrow, middle, f"{at}.fo", f"{at}.oln", _attention_input(layer + 1))

    def _add_and_normalise(self, value: str, skipped: str, bias: str, norm: str, output: str) -> str:
        inputs = [value, skipped, self._vector(f"{norm}.w"), self._vector(f"{norm}.b")]
        inputs.append(self._vector(f"{bias}.b"))
        epsilon = self.model.shape.epsilon
        return self._node("SkipLayerNormalization", inputs, output, CONTRIB, epsilon=epsilon)

    def _multiply(self, value: str, names: list[str], rows: int, columns: int) -> str:
        """`value` times the named weights side by side, without bias."""
        parts = [self.model.matrix(f"{name}.w", rows, columns).floats() for name in names]
        weights = np.concatenate(parts).T
        output = f"{names[0]}.product"
        if self.smoothing is None:
            return self._node("MatMul", [value, self._constant(f"{output}.w", weights)], output)
        if value in self.smoothing:
            divisor = self.smoothing[value]
            weights = weights * divisor[:, None]
            inverse = self._constant(f"{output}.smooth", 1 / divisor)
            value = self._node("Mul", [value, inverse], f"{output}.smoothed")
        return self._multiply_bytes(value, weights, output)

    def _multiply_bytes(self, value: str, weights: Floats, output: str) -> str:
        scale = np.maximum(np.abs(weights).max(axis=0), np.finfo(np.float32).tiny) / 127
        levels = np.rint(weights / scale).astype(np.int8)
        size = self._node("Abs", [value], f"{output}.size")
        largest = self._node("ReduceMax", [size, "minus_one"], f"{output}.largest", keepdims=1)
        step = self._node("Mul", [largest, "byte_scale"], f"{output}.step")
        steps = self._node("Reshape", [step, "minus_one"], f"{output}.steps")
        rounded = self._node("QuantizeLinear", [value, steps, "zero_points"], f"{output}.bytes", axis=0)
        weight = [self._constant(f"{output}.w", levels), "unit_scale"]
        weight.append(self._constant(f"{output}.scale", scale.astype(np.float32)))
        whole = self._node(
            "MatMulIntegerToFloat",
            [rounded, *weight, "zero_point"],
            f"{output}.whole",
            CONTRIB,
        )
        return self._node("Mul", [whole, step], output)

    def _pool(self, value: str) -> None:
        """The mean over the tokens that are not padding, brought to length one."""
        self._node("Reshape", [value, "deep_shape"], "deep")
        self._node("Cast", [MASK], "weight", to=TensorProto.FLOAT)
        self._node("Unsqueeze", ["weight", "one"], "weights")
        self._node("MatMul", ["weights", "deep"], "sums")
        self._node("Squeeze", ["sums", "one"], "sum")
        self._node("LpNormalization", ["sum"], VECTOR, axis=-1, p=2)
