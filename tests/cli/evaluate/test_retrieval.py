"""`scripts/evaluate retrieval` asks the product's own index and prints what the interface promises."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from server.cli.evaluate import main
from server.cli.evaluate.retrieval import Quality, Query, Text, evaluate, index_of
from server.errors import ProblemsFound
from server.settings import PROJECT
from tests.knowledge.hashing import HashingEncoder

CORPUS = (
    Text("a", "parcels travel for three days", "en"),
    Text("b", "the warranty lasts two years", "en"),
    Text("c", "membership costs nothing", "en"),
)
QUERIES = (
    Query("1", "the warranty lasts two years", "en", ("b",)),
    Query("2", "parcels travel for three days", "de", ("a", "c")),
)


def test_figures_are_those_of_the_places(tmp_path: Path) -> None:
    """A right passage at the first place counts whole; the second of two right ones later, less."""
    encoder = HashingEncoder()
    index, rate = index_of(CORPUS, encoder, PROJECT / "knowledge", tmp_path)
    result = evaluate(index, QUERIES, encoder, rate)
    assert result.languages["en"] == msgspec.structs.replace(result.languages["en"], recall_1=1, mrr=1, map=1)
    assert result.languages["de"].recall_1 == 1
    assert result.languages["de"].map in (1, pytest.approx((1 + 2 / 3) / 2, abs=1e-3))
    assert result.ms_per_query > 0


def test_json_has_the_names_of_the_interface() -> None:
    """`recall@1` and the like, by language and overall."""
    names = set(msgspec.json.decode(msgspec.json.encode(Quality(0, 0, 0, 0, 0))))
    assert names == {"recall@1", "recall@5", "recall@10", "mrr", "map"}


def test_a_query_for_a_passage_that_is_not_there_is_named(tmp_path: Path) -> None:
    """Before anything is encoded."""
    corpus, queries = tmp_path / "corpus.jsonl", tmp_path / "queries.jsonl"
    corpus.write_bytes(b"\n".join(map(msgspec.json.encode, CORPUS)))
    queries.write_bytes(msgspec.json.encode(Query("9", "what", "en", ("z",))))
    with pytest.raises(ProblemsFound) as found:
        main(["retrieval", "--corpus", str(corpus), "--queries", str(queries)])
    assert "'z'" in str(found.value.problems[0])
