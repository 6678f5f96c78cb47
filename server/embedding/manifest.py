"""What a built model folder says about itself, so that a vector is never compared with a stranger's."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Literal

import msgspec

from server.errors import CopilotError

NAME = "multilingual-e5-small"
# Raise it whenever a change in contents.py, graph.py or vocabulary.py gives a text another vector.
BUILDER = 2
FILE = "manifest.json"
MODEL = "model.onnx"
WEIGHTS = "weights.bin"
TOKENIZER = "tokenizer.model"
REBUILD = "delete the folder and start again: it is built anew"


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of the folder: bytes and SHA-256."""

    size: int
    sha256: str


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that decides which vector a text gets; `source` is the SHA-256 of the weights it was built from."""

    source: str
    tokenizer: str
    builder: int
    precision: Literal["int8", "float32"]
    dimension: int
    begin: int
    end: int
    pad: int
    pooling: Literal["mean"] = "mean"
    query_prefix: str = "query: "
    passage_prefix: str = "passage: "
    query_tokens: int = 64
    passage_tokens: int = 512

    @property
    def fingerprint(self) -> str:
        """Equal on every machine that builds from the same package, whatever its processor rounds to."""
        return hashlib.sha256(msgspec.json.encode(self, order="sorted")).hexdigest()


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of `manifest.json`; `agreement` is the lowest cosine to the 32-bit reference when built."""

    name: str
    package: str
    version: str
    settings: Settings
    fingerprint: str
    agreement: float
    files: dict[str, Entry]


_DECODER = msgspec.json.Decoder(Manifest)


def read(folder: Path) -> Manifest:
    """The manifest of a folder whose files are all there and whole; CopilotError says what is not."""
    path = folder / FILE
    try:
        found = _DECODER.decode(path.read_bytes())
    except FileNotFoundError:
        raise CopilotError("this is no model folder", where=str(path), remedy=REBUILD) from None
    except (OSError, msgspec.MsgspecError) as error:
        raise CopilotError(f"cannot read it: {error}", where=str(path), remedy=REBUILD) from error
    if found.fingerprint != found.settings.fingerprint:
        raise CopilotError("the settings were changed by hand", where=str(path), remedy=REBUILD)
    for name, entry in found.files.items():
        file = folder / name
        if not file.is_file() or file.stat().st_size != entry.size:
            raise CopilotError("the file is missing or cut short", where=str(file), remedy=REBUILD)
    return found


def write(folder: Path, manifest: Manifest) -> None:
    """Writes `manifest.json` in a form that people can read."""
    (folder / FILE).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=2))


def entry(path: Path) -> Entry:
    """Size and digest of a file."""
    with path.open("rb") as file:
        return Entry(path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())
