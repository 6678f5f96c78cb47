"""The query comes from the conversation: the last message decides, short ones lean on what was said before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from server.knowledge.index import KnowledgeIndex, open_index
from server.knowledge.passage import Audience
from server.knowledge.reindex import reindex
from server.knowledge.retrieval import Retrieval, combined, note, retrieve, weigh
from tests.knowledge.hashing import HashingEncoder
from tests.knowledge.library import write_library

ENCODER = HashingEncoder()
QUESTION = "My parcel with the blue lamp was promised for Monday, where is it now?"


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeIndex:
    """The small library, indexed."""
    folder = tmp_path_factory.mktemp("retrieval")
    report = reindex(write_library(folder / "knowledge"), folder / "index", ENCODER)
    return open_index(folder / "index" / report.id)


def ask(
    index: KnowledgeIndex, *texts: str, audiences: Sequence[Audience] = tuple(Audience), k: int = 4
) -> Retrieval:
    """Retrieves for a conversation in English."""
    vectors = list(ENCODER.encode_queries(texts)) if texts else []
    return retrieve(
        index,
        texts,
        vectors,
        weigh(texts),
        brand="lumen",
        languages=["en"],
        audiences=audiences,
        at=date(2026, 6, 1),
        k=k,
    )


def test_the_last_message_weighs_most() -> None:
    """Weights rise to 1 at the end, whatever was said."""
    assert weigh([]) == []
    assert weigh(["hi"]) == [1.0]
    weights = weigh([QUESTION, QUESTION, QUESTION, "and that one?"])
    assert weights[-1] == 1
    assert weights == sorted(weights)


def test_a_short_message_leans_more_than_a_long_one() -> None:
    """`and that one?` says nothing by itself, a whole sentence does; a greeting lends little."""
    short, long, greeted = (
        weigh([QUESTION, "and that one?"]),
        weigh([QUESTION, QUESTION]),
        weigh(["hi", "and that one?"]),
    )
    assert short[0] > 3 * long[0]
    assert greeted[0] < short[0] / 3


def test_chinese_says_more_with_fewer_signs() -> None:
    """Ten Han characters lean less than ten letters."""
    assert weigh([QUESTION, "我想退货请问怎么办理呢谢谢"])[0] < weigh([QUESTION, "and the next"])[0]


def test_combined_is_the_weighted_direction() -> None:
    """One message alone is its own vector; two meet between them, nearer to the heavier."""
    one, two = np.eye(2, dtype=np.float32)
    assert np.allclose(combined([one], [0.3]), one)
    both = combined([one, two], [0.5, 1.0])
    assert np.isclose(np.linalg.norm(both), 1)
    assert both[1] > both[0] > 0


def test_a_question_is_answered_with_citations(index: KnowledgeIndex) -> None:
    """What reaches the floor is cited with all that is needed to open it."""
    found = ask(index, "which bulb does the lamp take")
    assert found.relevant
    assert found.best >= found.floor
    citation = found.citations[0]
    assert citation == found.nearest
    assert (citation.article, citation.headings, citation.language) == ("lamps", ("Bulbs",), "en")
    assert citation.relevance == found.best
    assert all(citation.relevance >= found.floor for citation in found.citations)
    assert len(ask(index, "which bulb does the lamp take", k=1).citations) == 1


def test_small_talk_is_not(index: KnowledgeIndex) -> None:
    """Under the floor nothing is cited; what came nearest is still known."""
    found = ask(index, "hello there friend")
    assert not found.relevant
    assert found.citations == ()
    assert found.nearest is not None
    assert found.best < found.floor


def test_a_follow_up_leans_on_the_question_before(index: KnowledgeIndex) -> None:
    """A bare follow-up finds what the conversation is about, and the trace shows how."""
    found = ask(index, "which bulb does the lamp take", "and that?")
    assert found.nearest is not None
    assert found.nearest.article == "lamps"
    assert found.query == "1.00 × “and that?” + 0.80 × “which bulb does the lamp take”"


def test_nothing_said_or_nothing_allowed(index: KnowledgeIndex) -> None:
    """No message and no permitted passage are answers too."""
    for found in (ask(index), ask(index, "lamp bulb", audiences=[])):
        assert not found.relevant
        assert found.nearest is None
        assert found.citations == ()


def test_note_is_short() -> None:
    """Long messages are cut and lines joined, so that a trace stays one line."""
    line = note(["first\nline", "x" * 500], [0.25, 1.0])
    assert line.startswith("1.00 × “xxx")
    assert line.endswith("…” + 0.25 × “first line”")
    assert len(line) < 130
