"""What an index is: made when, from what, by which model, and how good it was measured to be."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from server.errors import CopilotError

FORMAT = 2
FILE = "manifest.json"


class Recall(msgspec.Struct, frozen=True):
    """Shares of the golden questions whose article came first and among the first five; mean reciprocal rank."""

    questions: int
    first: float
    five: float
    reciprocal: float = 0.0


class Fall(msgspec.Struct, frozen=True):
    """A measure that fell by more than `allowed` in a group of golden questions, or that lies below its `floor`.

    `worse` lists the questions that fell; below a floor, those that are not found.
    """

    group: str
    measure: str
    before: float
    after: float
    allowed: float
    questions: int
    worse: tuple[str, ...] = ()
    floor: float | None = None

    @property
    def sentence(self) -> str:
        """What is wrong, without the group."""
        if self.floor is not None:
            return f"{self.measure} is {self.after:.3f} where at least {self.floor:.3f} is asked"
        return f"{self.measure} falls from {self.before:.3f} to {self.after:.3f} where {self.allowed:.3f} is allowed"


class Counts(msgspec.Struct, frozen=True):
    """What a reindexing found, in articles."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0


class Calibration(msgspec.Struct, frozen=True):
    """The floor and what it does: shares of golden questions kept, of off-topic texts that yield nothing."""

    margin: float
    golden: int
    kept: float
    off_topic: int
    dropped: float


class Manifest(msgspec.Struct, frozen=True):
    """Facts of one index; `content` hashes everything it was made from, `built_at` is UTC.

    `accepted` is the reason for which it was published although golden questions fell (`falls`), `skipped` names the
    files left out because they were broken, `usual_rate` is passages a second in the last run that had many.
    """

    format: int
    id: str
    content: str
    built_at: datetime
    fingerprint: str
    dimension: int
    kind: str
    articles: int
    passages: int
    calibration: Calibration
    recall: dict[str, Recall]
    brands: dict[str, Recall] = {}
    counts: Counts = Counts()
    embedded: int = 0
    passages_per_second: float = 0.0
    usual_rate: float = 0.0
    accepted: str = ""
    falls: tuple[Fall, ...] = ()
    skipped: tuple[str, ...] = ()


class _Model(msgspec.Struct, frozen=True):
    fingerprint: str


_decoder = msgspec.json.Decoder(Manifest)
_model_decoder = msgspec.json.Decoder(_Model)


def read_manifest(folder: Path) -> Manifest:
    """The manifest of an index folder; CopilotError when it is missing, damaged or of another format."""
    file = folder / FILE
    remedy = "run scripts/reindex"
    try:
        manifest = _decoder.decode(file.read_bytes())
    except OSError as error:
        raise CopilotError(
            f"the index has no manifest: {error.strerror}", where=str(file), remedy=remedy
        ) from error
    except msgspec.MsgspecError as error:
        raise CopilotError(f"the manifest is damaged: {error}", where=str(file), remedy=remedy) from error
    if manifest.format != FORMAT:
        what = f"the index has format {manifest.format}, this program reads {FORMAT}"
        raise CopilotError(what, where=str(file), remedy=remedy)
    return manifest


def made_by(folder: Path) -> str:
    """The fingerprint of the model of an index of any format, empty where it cannot be told."""
    try:
        return _model_decoder.decode((folder / FILE).read_bytes()).fingerprint
    except (OSError, msgspec.MsgspecError):
        return ""


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Writes the manifest in a form that people can read."""
    (folder / FILE).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=2))
