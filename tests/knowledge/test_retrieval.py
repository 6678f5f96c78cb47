"""The query comes from the conversation: the last message decides, short ones lean on those before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import numpy as np
import pytest

from server.embedding.encoder import Encoder
from server.knowledge.index import KnowledgeIndex
from server.knowledge.passage import Audience
from server.knowledge.retrieval import Retrieval, combined, note, retrieve, weigh

QUESTION = "My parcel with the blue lamp was promised for Monday, where is it now?"
Ask = Callable[..., Retrieval]


@pytest.fixture
def ask(shop_index: KnowledgeIndex, encoder: Encoder) -> Ask:
    """Retrieves for a conversation with the demo shop."""

    def ask(
        *texts: str, language: str = "en", audiences: Sequence[Audience] = tuple(Audience), k: int = 4
    ) -> Retrieval:
        return retrieve(
            shop_index,
            texts,
            encoder.encode_queries(texts) if texts else [],
            weigh(texts),
            brand="lumen",
            languages=[language, "en"],
            audiences=audiences,
            at=date(2026, 6, 1),
            k=k,
        )

    return ask


def test_the_last_message_weighs_most() -> None:
    """Weights rise to 1 at the end, whatever was said."""
    assert weigh([]) == []
    assert weigh(["hi"]) == [1.0]
    weights = weigh([QUESTION, QUESTION, QUESTION, "and that one?"])
    assert weights[-1] == 1
    assert weights == sorted(weights)


def test_a_short_message_leans_more_than_a_long_one() -> None:
    """`and that one?` says nothing by itself, a whole sentence does; a greeting lends little."""
    short, long = weigh([QUESTION, "and that one?"]), weigh([QUESTION, QUESTION])
    assert short[0] > 3 * long[0]
    assert weigh(["hi", "and that one?"])[0] < short[0] / 3


def test_chinese_says_more_with_fewer_signs() -> None:
    """Thirteen Han characters lean less than as many letters."""
    assert weigh([QUESTION, "我想退货请问怎么办理呢谢谢"])[0] < weigh([QUESTION, "and the next?"])[0]


def test_combined_is_the_weighted_direction() -> None:
    """One message alone is its own vector; two meet between them, nearer to the heavier."""
    one, two = np.eye(2, dtype=np.float32)
    assert np.allclose(combined([one], [0.3]), one)
    both = combined([one, two], [0.5, 1.0])
    assert np.isclose(np.linalg.norm(both), 1)
    assert both[1] > both[0] > 0


@pytest.mark.parametrize(
    ("language", "text", "article"),
    [
        ("en", "It says delivered but I never got it", "lost-parcel"),
        ("de", "mein paket sollte vorgestern da sein", "late-parcel-de"),
        ("ar", "أين طلبي؟", "order-status-ar"),
        ("de", "wie lange habe ich Garantie auf die Stehlampe", "short-answers-de"),
    ],
)
def test_a_question_is_answered_with_citations(ask: Ask, language: str, text: str, article: str) -> None:
    """What reaches the floor is cited in the customer's language where it exists, else in another."""
    found = ask(text, language=language)
    assert found.relevant
    assert found.citations[0] == found.nearest
    assert article in [citation.article for citation in found.citations[:2]]
    assert found.best == found.citations[0].relevance
    assert all(citation.relevance >= found.floor for citation in found.citations)
    assert len(ask(text, language=language, k=1).citations) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "hello"),
        ("en", "thanks a lot"),
        ("en", "what's the weather"),
        ("de", "danke schön"),
        ("ar", "شكرا"),
    ],
)
def test_small_talk_is_not(ask: Ask, language: str, text: str) -> None:
    """Under the floor nothing is cited, even after a question; what came nearest is still known."""
    for found in (ask(text, language=language), ask("where is my order?", text, language=language)):
        assert not found.relevant
        assert found.citations == ()
        assert found.nearest is not None
        assert found.best < found.floor


def test_a_follow_up_leans_on_the_question_before(ask: Ask) -> None:
    """The same few words find what the conversation is about, and the trace shows how."""
    for before, article, shared in (
        ("how do I send the curtains back", "returns", "send"),
        ("where is my order", "order-status", "order"),
    ):
        found = ask(before, "and the other one?")
        assert article in [citation.article for citation in found.citations[:2]]
        assert found.query.startswith("1.00 × “and the other one?” + 0.")
        assert found.query.endswith(f" × “{before}”")
        assert shared in found.terms


def test_internal_passages_are_for_agents(ask: Ask) -> None:
    """An agent sees them, marked; where only customers' text may be used they are not found."""
    text = "how much goodwill voucher may I give"
    assert ask(text).citations[0].audience is Audience.INTERNAL
    shown = ask(text, audiences=[Audience.CUSTOMER]).citations
    assert all(citation.audience is Audience.CUSTOMER for citation in shown)


def test_nothing_said_or_nothing_allowed(ask: Ask) -> None:
    """No message and no permitted passage are answers too."""
    for found in (ask(), ask("where is my order", audiences=[])):
        assert not found.relevant
        assert found.nearest is None
        assert found.citations == ()


def test_note_is_short() -> None:
    """Long messages are cut and lines joined, so that a trace stays one line."""
    line = note(["first\nline", "x" * 500], [0.25, 1.0])
    assert line.startswith("1.00 × “xxx")
    assert line.endswith("…” + 0.25 × “first line”")
    assert len(line) < 130
