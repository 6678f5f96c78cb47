"""How a message falls into clauses."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.understanding.clauses import MOST_CLAUSES, clauses
from server.understanding.words import load_words

WORDS = load_words(Path(__file__).parents[2] / "knowledge")


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "cancel #1 and where is #2?", ["cancel #1 ", "and where is #2?"]),
        ("de", "Storniere 1. Wo ist 2?", ["Storniere 1.", " Wo ist 2?"]),
        ("ar", "ألغ الطلب 1 وأين الطلب 2؟", ["ألغ الطلب 1 ", "وأين الطلب 2؟"]),
        ("ja", "注文1をキャンセルして。また注文2はどこ？", ["注文1をキャンセルして。", "また注文2はどこ？"]),
        ("zh", "取消订单1，另外订单2在哪", ["取消订单1，", "另外订单2在哪"]),
        ("en", "it costs 3.50, ok", ["it costs 3.50,", " ok"]),
        ("en", "thanks", ["thanks"]),
        ("en", "", []),
    ],
)
def test_clauses_are_cut_behind_marks_and_before_words_that_join(
    language: str, text: str, parts: list[str]
) -> None:
    """Together they are the whole message; a joining word of another language joins nothing."""
    found = clauses(WORDS, language, text)
    assert [one.text for one in found] == parts
    assert "".join(one.text for one in found) == text


def test_only_a_sentence_or_a_joining_word_begins_a_clause_firmly() -> None:
    """A comma alone may stand inside one request."""
    found = clauses(WORDS, "en", "wrong size, so the larger one. And the bill?")
    assert [one.firm for one in found] == [True, False, True]


def test_a_story_has_no_more_clauses_than_are_looked_at() -> None:
    """Whatever comes after belongs to the last one."""
    found = clauses(WORDS, "en", "No way. " * 50)
    assert len(found) == MOST_CLAUSES
    assert found[-1].end == 8 * 50
