"""Questions of one meaning are one gap, largest first, with the nearest article."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from server.embedding.encoder import Encoder
from server.knowledge.gaps import Asked, gaps_of
from server.knowledge.index import KnowledgeIndex, open_index
from server.knowledge.reindex import reindex
from tests.knowledge.hashing import HashingEncoder
from tests.knowledge.library import write_library

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def asked(question: str, language: str = "en", minutes: int = 0, reason: str = "low_relevance") -> Asked:
    """A question of the shop."""
    return Asked(question, language, "lumen", NOW + timedelta(minutes=minutes), reason)


@pytest.fixture
def index(tmp_path: Path) -> KnowledgeIndex:
    """A small index."""
    knowledge = write_library(tmp_path / "knowledge")
    return open_index(tmp_path / "index" / reindex(knowledge, tmp_path / "index", HashingEncoder()).id)


def test_largest_first_with_counts(index: KnowledgeIndex) -> None:
    """Groups by meaning, with languages, reasons, the last time and what came nearest."""
    questions = [
        asked("can i pay with crypto coins", minutes=1),
        asked("crypto coins can i pay", minutes=9, reason="incomplete"),
        asked("can i pay with crypto coins", minutes=2),
        asked("which bulb lamp takes", minutes=3),
    ]
    vectors = HashingEncoder().encode_queries([one.question for one in questions])
    first, second = gaps_of(index, questions, vectors, date(2026, 6, 1))
    assert (first.count, first.languages, first.brands) == (3, {"en": 3}, {"lumen": 3})
    assert first.examples == ("can i pay with crypto coins", "crypto coins can i pay")
    assert first.reasons == {"low_relevance": 2, "incomplete": 1}
    assert first.last == NOW + timedelta(minutes=9)
    assert second.count == 1
    assert second.nearest is not None
    assert (second.nearest.article, second.nearest.headings) == ("lamps", ("Bulbs",))
    assert second.nearest.score > 0


def test_nothing_asked_and_one_question(index: KnowledgeIndex) -> None:
    """The ends of the range."""
    encoder = HashingEncoder()
    assert gaps_of(index, [], encoder.encode_queries([]), date(2026, 6, 1)) == []
    (gap,) = gaps_of(index, [asked("hm")], encoder.encode_queries(["hm"]), date(2026, 6, 1))
    assert gap.count == 1


def test_a_brand_without_articles_has_no_nearest(index: KnowledgeIndex) -> None:
    """What another brand's customers ask is counted, though nothing can be near."""
    other = Asked("where is my parcel", "en", "other", NOW, "low_relevance")
    (gap,) = gaps_of(index, [other], HashingEncoder().encode_queries([other.question]), date(2026, 6, 1))
    assert gap.nearest is None


@pytest.mark.quality
def test_one_meaning_in_several_languages(shop_index: KnowledgeIndex, encoder: Encoder) -> None:
    """With the real model: five ways to ask for a shop in town are one gap, gift wrapping is another."""
    questions = [
        asked("Do you have a store in Vienna that I can visit?"),
        asked("Habt ihr ein Geschäft in Wien, das ich besuchen kann?", "de"),
        asked("Is there a shop in Vienna?"),
        asked("Gibt es einen Laden in Wien?", "de"),
        asked("هل لديكم متجر في فيينا يمكنني زيارته؟", "ar"),
        asked("Can you wrap it as a present for my mother?"),
        asked("Könnt ihr es als Geschenk für meine Mutter einpacken?", "de"),
    ]
    vectors = encoder.encode_queries([one.question for one in questions])
    first, second = gaps_of(shop_index, questions, vectors, date(2026, 6, 1))[:2]
    assert first.count == 5
    assert set(first.languages) == {"en", "de", "ar"}
    assert second.count == 2
