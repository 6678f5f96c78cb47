"""Writes the files of the default model: tokenizer, network in 8 bits, weights and manifest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import numpy as np
import onnx
import sentencepiece
from numpy.typing import NDArray

from server.embedding import e5, graph, manifest
from server.embedding.encoder import open_session
from server.embedding.manifest import BUILDER, NAME
from server.embedding.vocabulary import sentencepiece_model

# Between 0 (all the rounding falls on the inputs) and 1 (all of it on the weights); .6 agrees best.
BALANCE = 0.6

# What the columns of the network are measured on; the wording matters little, the variety does.
SAMPLES = (
    "query: Where is my order #48213?",
    "query: Wo bleibt mein Paket? Es sollte schon am Montag ankommen.",
    "query: أريد إرجاع الحذاء واسترداد المبلغ",
    "query: Quiero cambiar la talla de mi pedido, ¿es posible?",
    "query: 我的包裹什么时候到？",
    "query: Je voudrais annuler ma réservation du 14 mars.",
    "query: ok thx 👍",
    "query: Могу ли я изменить адрес доставки?",
    "passage: Unworn items may be returned within thirty days of delivery; the refund goes to the card used.",
    "passage: Mitglieder mit Goldstatus zahlen keinen Versand, auch nicht bei Teillieferungen ins Ausland.",
    "passage: 予約の変更は出発の24時間前まで無料です。それ以降は手数料がかかります。",
    "passage: Siparişiniz kargoya verildikten sonra takip numarası e-posta ile gönderilir.",
)


def write_contents(work: Path, progress: Callable[[str, float], None], least_agreement: float) -> None:
    """Fills the folder `work`; the network stays in 32 bits if 8 agree less than `least_agreement` with them."""
    progress("Reading the packaged model", 0.0)
    packed = e5.packaged_file()
    model = e5.read(packed)
    progress("Preparing the tokenizer", 0.1)
    tokenizer = work / manifest.TOKENIZER
    tokenizer.write_bytes(sentencepiece_model(model.vocabulary))
    samples = _samples(tokenizer, model)
    progress("Measuring the network", 0.4)
    reference = graph.float_graph(model)
    expected, largest, centre = _measure(reference, samples)
    progress("Writing the network in 8 bits", 0.6)
    network = work / manifest.MODEL
    _save(graph.with_words(graph.byte_graph(model, _smoothing(model, largest)), centre), network)
    progress("Comparing it with the reference", 0.8)
    agreement = _agreement(network, samples, expected)
    precision: Literal["int8", "float32"] = "int8"
    if agreement < least_agreement:
        # Nothing reads the values that were measured, so they are not given out again.
        del reference.graph.output[1:]
        _save(graph.with_words(reference, centre), network)
        precision, agreement = "float32", _agreement(network, samples, expected)
    settings = manifest.Settings(
        source=manifest.entry(packed).sha256,
        tokenizer=manifest.entry(tokenizer).sha256,
        builder=BUILDER,
        precision=precision,
        dimension=model.shape.hidden,
        begin=model.vocabulary.begin,
        end=model.vocabulary.end,
        pad=model.vocabulary.pad,
    )
    files = {path.name: manifest.entry(path) for path in (network, work / manifest.WEIGHTS, tokenizer)}
    version = e5.installed_version()
    manifest.write(
        work,
        manifest.Manifest(NAME, e5.PACKAGE, version, settings, settings.fingerprint, agreement, files),
    )


def _save(network: onnx.ModelProto, path: Path) -> None:
    # Weights in a file of their own are mapped, not read: what is not used takes no memory, servers share it.
    weights = path.with_name(manifest.WEIGHTS)
    weights.unlink(missing_ok=True)
    onnx.save(network, path, save_as_external_data=True, location=weights.name)


def _samples(tokenizer: Path, model: e5.PackedModel) -> list[NDArray[np.int64]]:
    reader = sentencepiece.SentencePieceProcessor(model_file=str(tokenizer))
    marks = model.vocabulary
    return [np.array([[marks.begin, *reader.encode(text), marks.end]], np.int64) for text in SAMPLES]


def _measure(
    reference: onnx.ModelProto, samples: list[NDArray[np.int64]]
) -> tuple[list[e5.Floats], dict[str, e5.Floats], e5.Floats]:
    """The reference vectors, for each other output the largest size of each column, and the middle of words."""
    session = open_session(reference.SerializeToString())
    names = [output.name for output in reference.graph.output]
    found = [session.run(names, _feed(ids)) for ids in samples]
    vectors, *others = zip(*found, strict=True)
    sizes = [np.max([np.abs(value).max(axis=0) for value in values], axis=0) for values in others]
    words = np.concatenate(others[names.index(graph.words_input()) - 1])
    # Rounded, so that another processor's last digits do not move it.
    centre = np.round(np.median(words, axis=0), 2).astype(np.float32)
    return list(vectors), dict(zip(names[1:], sizes, strict=True)), centre


def _smoothing(model: e5.PackedModel, largest: dict[str, e5.Floats]) -> dict[str, e5.Floats]:
    """For each measured value the divisor of its columns that spreads large ones over inputs and weights.

    Divisors are powers of two, so that another processor's last digits do not change the weights.
    """
    found: dict[str, e5.Floats] = {}
    for name, size in largest.items():
        weight = np.maximum(graph.smoothing_weights(model, name), 1e-6)
        exponent = BALANCE * np.log2(np.maximum(size, 1e-6)) - (1 - BALANCE) * np.log2(weight)
        found[name] = np.exp2(np.rint(exponent - exponent.mean())).astype(np.float32)
    return found


def _agreement(network: Path, samples: list[NDArray[np.int64]], expected: list[e5.Floats]) -> float:
    session = open_session(network)
    found = [session.run([graph.VECTOR], _feed(ids))[0] for ids in samples]
    cosines = [(one * other).sum() for one, other in zip(found, expected, strict=True)]
    return float(np.nan_to_num(cosines, nan=-1).min())


def _feed(ids: NDArray[np.int64]) -> dict[str, NDArray[np.int64]]:
    return {graph.IDS: ids, graph.MASK: np.ones_like(ids)}
