"""Writes small files in the package's layout, and sentences that many tests share."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

SENTENCES = (
    "Where is my order #A-1042?",
    "Wo bleibt meine Bestellung? Sie sollte gestern ankommen.",
    "أين طلبي رقم 1042؟",
    "¿Puedo devolver los zapatos si ya los he probado?",
    "我想修改预订日期，可以吗？",
    "Pourriez-vous annuler mon abonnement s'il vous plaît ?",
    "Можно ли поменять размер, если заказ уже отправлен?",
    "注文をキャンセルして返金してください。",
    "थैंक यू, मेरा रिफंड कब आएगा?",
    "Kargom hâlâ gelmedi, takip numarası çalışmıyor.",
    "ok thanks 👍",
    "REFUND NOW!!! order 77812 - this is the 3rd time I'm writing",
)

HIDDEN, FEED_FORWARD, POSITIONS = 32, 64, 4
PIECES = ("<s>", "<pad>", "</s>", "<unk>", "▁", "é", "parcel")
NORMAL = {"①": "1", "\u200d": " "}


def sizes() -> dict[str, tuple[int, ...]]:
    """Every tensor of a one-layer model; matrices have two sizes."""
    square = (HIDDEN, HIDDEN)
    layer = {"q": square, "k": square, "v": square, "ao": square}
    layer |= {"fi": (FEED_FORWARD, HIDDEN), "fo": (HIDDEN, FEED_FORWARD)}
    found: dict[str, tuple[int, ...]] = {"emb.word": (len(PIECES), HIDDEN)}
    found |= {"emb.pos": (POSITIONS * HIDDEN,), "emb.type": (2 * HIDDEN,)}
    found |= {f"l0.{name}.w": size for name, size in layer.items()}
    found |= {f"l0.{name}.b": size[:1] for name, size in layer.items()}
    for norm in ("emb.ln", "l0.aln", "l0.oln"):
        found |= {f"{norm}.w": (HIDDEN,), f"{norm}.b": (HIDDEN,)}
    return found


def small_model(
    path: Path, *, magic: bytes = b"E5S1", heads: int = 2, without: str = "", short: str = ""
) -> Path:
    """A whole file, or one with a wrong start, impossible sizes, a missing or a too short tensor."""
    random = np.random.default_rng(7)
    tensors: dict[str, tuple[int, bytes]] = {}
    for name, size in sizes().items():
        if name == without:
            continue
        if len(size) == 2:
            blocks = np.zeros(size[0] * size[1] // 32, np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)]))
            blocks["scale"] = random.uniform(0.01, 0.1, len(blocks))
            blocks["nibbles"] = random.integers(0, 256, (len(blocks), 16))
            tensors[name] = (1, blocks.tobytes())
        else:
            tensors[name] = (0, random.normal(size=size[0]).astype("<f4").tobytes())
    if short:
        kind, data = tensors[short]
        tensors[short] = (kind, data[:-4])
    head = magic + struct.pack("<I", 1)
    head += struct.pack("<7ifi", HIDDEN, 1, heads, FEED_FORWARD, len(PIECES), POSITIONS, 2, 1e-12, 32)
    body = head + _vocabulary() + struct.pack("<i", len(tensors))
    offset = len(body) + sum(2 + len(name) + 21 for name in tensors)
    for name, (kind, data) in tensors.items():
        body += struct.pack("<H", len(name)) + name.encode()
        body += struct.pack("<BIQQ", kind, 0, offset, len(data))
        offset += len(data)
    path.write_bytes(body + b"".join(data for _, data in tensors.values()))
    return path


def _vocabulary() -> bytes:
    encoded = [piece.encode() for piece in PIECES]
    offsets = np.cumsum([0, *map(len, encoded)]).astype("<u4")
    scores = -np.arange(len(PIECES), dtype="<f4")
    table = b""
    for source, target in NORMAL.items():
        points = [ord(one) for one in target]
        table += struct.pack(f"<IB{len(points)}I", ord(source), len(points), *points)
    counts = struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, sum(map(len, encoded)))
    texts = offsets.tobytes() + scores.tobytes() + b"".join(encoded)
    return counts + texts + struct.pack("<iI", len(NORMAL), len(table)) + table
