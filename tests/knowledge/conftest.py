"""The demo business, indexed once with the real model."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from server.embedding.encoder import Encoder
from server.knowledge.index import KnowledgeIndex, open_index
from server.knowledge.reindex import ReindexReport, reindex

KNOWLEDGE = Path("knowledge")


@pytest.fixture(scope="session")
def shop_report(
    encoder: Encoder, indexed: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, ReindexReport]:
    """The root of the shop's indexes and what reindexing reports of the one in force."""
    root = Path(shutil.copytree(indexed / "index", tmp_path_factory.mktemp("shop") / "index"))
    return root, reindex(KNOWLEDGE, root, encoder)


@pytest.fixture(scope="session")
def shop_index(shop_report: tuple[Path, ReindexReport]) -> KnowledgeIndex:
    """The shop's index."""
    root, report = shop_report
    return open_index(root / report.id)
