"""`scripts/bench index` measures reindexing beside the bare model call, and a small change beside a full run."""

from __future__ import annotations

from pathlib import Path

from server.cli.bench.index import SECTIONS, measure, write_knowledge
from server.embedding.encoder import OnnxEncoder
from server.knowledge.source import read_source
from server.settings import PROJECT


def test_articles_have_a_passage_a_section(tmp_path: Path) -> None:
    """As long as those of real articles."""
    source = read_source(write_knowledge(tmp_path / "knowledge", 3, PROJECT / "knowledge" / "golden"))
    passages = [passage for _, passage in source.pairs()]
    assert len(passages) == 3 * SECTIONS
    assert all(300 < len(passage.text) < 800 for passage in passages)


def test_both_figures_are_measured(encoder: OnnxEncoder, tmp_path: Path) -> None:
    """One article of the library is read anew, the rest is taken over."""
    result = measure(tmp_path, PROJECT / "knowledge" / "golden", encoder, 2, 20)
    assert result.passages == 2 * SECTIONS
    assert result.library == 20 * SECTIONS
    assert 0 < result.changed <= SECTIONS
    assert 0 < result.change_seconds < result.full_seconds
    assert result.share > 0
