"""The default model as a module of sentence-transformers, whose own ONNX support needs an old version."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from sentence_transformers.base.modules import InputModule

from server.embedding.encoder import OnnxEncoder


class OnnxModule(InputModule):
    """Takes texts to vectors in one module: `SentenceTransformer(modules=[OnnxModule(encoder)])`."""

    def __init__(self, encoder: OnnxEncoder) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.encoder = encoder

    @property
    def max_seq_length(self) -> int:
        """Tokens of a passage that are read."""
        return self.encoder.settings.passage_tokens

    def get_embedding_dimension(self) -> int:
        """Numbers in a vector."""
        return self.encoder.dimension

    def preprocess(
        self, inputs: Sequence[Any], prompt: str | None = None, *, task: str | None = None, **_: Any
    ) -> dict[str, torch.Tensor | Any]:
        """Token numbers and mask; a `query` is cut shorter than a `document`."""
        settings = self.encoder.settings
        limit = settings.query_tokens if task == "query" else settings.passage_tokens
        tokens = [self.encoder.tokens(prompt or "", text, limit) for text in inputs]
        ids, mask = self.encoder.padded(tokens)
        return {"input_ids": torch.from_numpy(ids), "attention_mask": torch.from_numpy(mask)}

    def forward(self, features: dict[str, torch.Tensor | Any], **_: Any) -> dict[str, torch.Tensor | Any]:
        """Adds `sentence_embedding` to the features."""
        ids, mask = features["input_ids"].cpu().numpy(), features["attention_mask"].cpu().numpy()
        features["sentence_embedding"] = torch.from_numpy(self.encoder.run(ids, mask))
        return features

    def save(self, output_path: str, *_args: Any, **_settings: Any) -> None:
        """Copies the model folder, which is all the state there is."""
        shutil.copytree(self.encoder.folder, Path(output_path), dirs_exist_ok=True)
