"""Any embedding model that sentence-transformers can load; the library itself is imported on first use."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from server.embedding import manifest
from server.embedding.encoder import Encoder, OnnxEncoder, Vectors, shorten
from server.errors import CopilotError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

QUERY_TOKENS = 64
PASSAGES_PER_STEP = 32
# Published without prompts in their configuration, yet trained with these.
E5_PROMPTS = {"query": "query: ", "document": "passage: "}


def load_encoder(model: str | Path, threads: int | None = None) -> Encoder:
    """The light encoder for a folder that this program built, sentence-transformers for everything else."""
    folder = Path(model)
    return OnnxEncoder(folder, threads) if (folder / manifest.FILE).is_file() else SentenceEncoder(model)


class SentenceEncoder:
    """Encodes with a model id of a hub, a folder saved by sentence-transformers, or a folder built here."""

    def __init__(self, model: str | Path, prompts: Mapping[str, str] | None = None) -> None:
        """`prompts` for `query` and `document` replace the model's own; CopilotError if it does not load."""
        self._model, built = _load(model)
        given = dict(prompts or {}) or _missing_prompts(self._model, str(model))
        self._model.prompts = {**self._model.prompts, **given}
        self.dimension = self._model.get_embedding_dimension() or len(self.encode_queries([""])[0])
        self.fingerprint = built if built and not given else _fingerprint(self._model)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimension); a text is cut to 64 tokens, or to what the model reads if that is less."""
        if not texts:
            return np.empty((0, self.dimension), np.float32)
        limit = min(QUERY_TOKENS, self._model.max_seq_length or QUERY_TOKENS)
        found = self._model.encode_query(
            [shorten(text, limit) for text in texts],
            show_progress_bar=False,
            normalize_embeddings=True,
            processing_kwargs={"text": {"max_length": limit, "truncation": True}},
        )
        return np.asarray(found, np.float32)

    def encode_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """(texts, dimension); a text is cut to what the model reads; `progress` hears how many are done."""
        vectors = np.empty((len(texts), self.dimension), np.float32)
        limit = self._model.max_seq_length
        order = sorted(range(len(texts)), key=lambda row: -len(texts[row]))
        for start in range(0, len(order), PASSAGES_PER_STEP):
            rows = order[start : start + PASSAGES_PER_STEP]
            vectors[rows] = self._model.encode_document(
                [shorten(texts[row], limit) if limit else texts[row] for row in rows],
                show_progress_bar=False,
                normalize_embeddings=True,
            )
            if progress is not None:
                progress(start + len(rows))
        return vectors


def _load(model: str | Path) -> tuple[SentenceTransformer, str]:
    """The model, and its fingerprint if it was built here."""
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415  (ten seconds and a gigabyte)

    if (Path(model) / manifest.FILE).is_file():
        from server.embedding.module import OnnxModule  # noqa: PLC0415  (as above)

        encoder = OnnxEncoder(Path(model))
        settings = encoder.settings
        prompts = {"query": settings.query_prefix, "document": settings.passage_prefix}
        built = SentenceTransformer(modules=[OnnxModule(encoder)], prompts=prompts, device="cpu")
        return built, encoder.fingerprint
    try:
        return SentenceTransformer(str(model)), ""
    except Exception as error:  # the hub, the file system and each architecture raise types of their own
        raise CopilotError(
            f"the embedding model does not load: {error}",
            where=str(model),
            remedy="name a folder saved by sentence-transformers, or a model id that the hub can serve now",
        ) from error


def _missing_prompts(model: SentenceTransformer, name: str) -> dict[str, str]:
    known = any(model.prompts.values())
    needed = "e5" in name.lower().split("/")[-1].split("-") and "instruct" not in name.lower()
    return E5_PROMPTS if needed and not known else {}


def _fingerprint(model: SentenceTransformer) -> str:
    """Of the weights and prompts themselves, so that the same model is recognised under any name."""
    import torch  # noqa: PLC0415  (as above)

    digest = hashlib.sha256()
    facts: dict[str, Any] = {"prompts": model.prompts, "limit": model.max_seq_length, "query": QUERY_TOKENS}
    digest.update(repr(sorted(facts.items())).encode())
    digest.update(repr(model).encode())
    for name, value in sorted(model.state_dict().items()):
        digest.update(name.encode())
        digest.update(value.cpu().contiguous().flatten().view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()
