"""Passages that share telling terms with a question score, and are found in mapped files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from server.knowledge.lexical import Lexical, asked_terms, in_common, write_lexical

TEXTS = (
    "The Aurora lamp ships within two days.",
    "Shipping to islands takes two days longer.",
    "The warranty of the lamp lasts 24 months.",
    "",
)


@pytest.fixture
def lexical(tmp_path: Path) -> Lexical:
    """The postings of four passages, one of them empty."""
    write_lexical(tmp_path, TEXTS)
    return Lexical(tmp_path, len(TEXTS))


def test_the_rarer_shared_word_decides(lexical: Lexical) -> None:
    """`warranty` stands in one passage, `lamp` in two."""
    scores = lexical.scores(asked_terms(["warranty of my lamp?"], [1.0]))
    assert scores.argmax() == 2
    assert scores[0] > scores[1] == 0 == scores[3]


def test_all_words_shared_is_no_more_than_a_few_times_one(lexical: Lexical) -> None:
    """Scores are shares of what was asked, whatever the question's length."""
    short = lexical.scores(asked_terms(["warranty"], [1.0])).max()
    long = lexical.scores(asked_terms(["The warranty of the lamp lasts 24 months."], [1.0])).max()
    assert 0.3 < long / short < 3


def test_earlier_messages_lend_their_terms_by_weight() -> None:
    """A term counts with the largest weight of a message that says it; order numbers are no terms."""
    asked = asked_terms(["the lamp of #L10482", "and the warranty?"], [0.5, 1.0])
    assert asked["w:lamp"] == 0.5
    assert asked["w:the"] == 1.0
    assert not any("10482" in term for term in asked)


def test_nothing_in_common_scores_nothing(lexical: Lexical) -> None:
    """Neither do questions without terms."""
    assert not lexical.scores({}).any()
    assert not lexical.scores(asked_terms(["zebra"], [1.0])).any()


def test_passages_without_any_term_can_be_searched(tmp_path: Path) -> None:
    """An index of symbols alone opens and finds nothing."""
    write_lexical(tmp_path, ["👍", ""])
    assert np.array_equal(Lexical(tmp_path, 2).scores({"w:lamp": 1.0}), np.zeros(2))


def test_terms_in_common_are_told_as_people_read_them() -> None:
    """Words whole, beginnings with an ellipsis, numbers and pairs of signs; heavier ones first, sounds not at all."""
    asked = asked_terms(["tracking parcels 24", "parcel 退款"], [0.5, 1.0])
    passages = ["Trackers tell where a parcel is.", "退款 within 24 hours"]
    assert in_common(asked, passages) == ("parcel", "退款", "track…", "24")
    assert in_common(asked, []) == ()
