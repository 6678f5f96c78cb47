"""When an answer is a plain yes."""

from __future__ import annotations

import pytest

from server.understanding.agreement import agrees


@pytest.mark.parametrize(
    ("question", "answer", "yes"),
    [
        ("Shall I cancel it?", "yes please", True),
        ("Soll ich sie stornieren?", "Ja, bitte", True),
        ("هل أتابع الإلغاء؟", "نعم", True),
        ("お取り消しを進めてもよろしいですか。", "はい、お願いします", True),
        ("要我为您取消吗？", "好的", True),
        ("İptal etmemi ister misiniz?", "Evet, lütfen.", True),
        ("Shall I cancel it?", "no, please wait", False),
        ("Shall I cancel it?", "yes, but not yet", False),
        ("Soll ich sie stornieren?", "Ja, was kostet das denn?", False),
        ("Shall I cancel it?", "and my other booking", False),
        ("It is cancelled.", "yes thanks", False),
        ("要我为您取消吗？", "不用了", False),
        ("", "yes", False),
        ("Shall I?", "", False),
    ],
)
def test_only_a_plain_yes_to_a_question_agrees(question: str, answer: str, yes: bool) -> None:
    """Nothing against it, no question back, and something was asked."""
    assert agrees(question, answer) is yes
