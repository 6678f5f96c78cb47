"""Whether a customer agreed, by words, in the languages served."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.errors import CopilotError
from server.understanding.consent import Consent, asked, consent, load_examples, plain_yes, proposes
from server.understanding.words import load_words

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
WORDS = load_words(KNOWLEDGE)


@pytest.mark.parametrize(
    ("language", "proposal", "answer", "said"),
    [
        ("en", "Shall I go ahead?", "Yes, please.", Consent.YES),
        ("en", "Shall I go ahead?", "Sounds good, thanks", Consent.YES),
        ("en", "Please reply yes to go ahead.", "process it somehow", Consent.OPEN),
        ("en", "Shall I go ahead?", "No, leave it.", Consent.NO),
        ("en", "Shall I go ahead?", "How much will it be?", Consent.OPEN),
        ("en", "Shall I go ahead?", "Is that correct?", Consent.OPEN),
        (
            "en",
            "Shall I go ahead?",
            "Whoa, that much? Yes please. I need it by Friday, when will it come then",
            Consent.YES,
        ),
        ("en", "Would you like me to exchange it?", "Can you do that instead?", Consent.OPEN),
        (
            "en",
            "Would you like me to return it?",
            "Yes, but before we go on I also need a new one",
            Consent.OPEN,
        ),
        ("de", "Soll ich das so machen?", "Ja, aber vorher noch etwas", Consent.OPEN),
        ("de", "Soll ich das so machen?", "Ja, gerne", Consent.YES),
        ("de", "Soll ich das so machen?", "Nein, lieber nicht", Consent.NO),
        ("fr", "Voulez-vous continuer ?", "Oui, allez-y", Consent.YES),
        ("tr", "Onaylıyor musunuz?", "evet tamam", Consent.YES),
        ("ar", "هل تريد المتابعة؟", "نعم تفضل", Consent.YES),
        ("ja", "よろしいですか", "はい、お願いします", Consent.YES),
        ("zh", "确认吗", "好的，请办理", Consent.YES),
    ],
)
def test_agreement_by_words(language: str, proposal: str, answer: str, said: Consent) -> None:
    """At the beginning or the end of an answer; a question alone is none."""
    assert consent(WORDS, language, proposal, answer) is said


def test_a_proposal_asks_for_a_yes_and_nothing_else() -> None:
    """Whoever still asks which one it is has proposed nothing."""
    assert proposes(WORDS, "en", "I will cancel order 12. Would you like me to proceed?")
    assert not proposes(WORDS, "en", "Please provide the order number and confirm the address.")
    assert not proposes(WORDS, "en", "Your order is on its way.")


def test_what_was_asked_last_is_found() -> None:
    """The sentence, whatever stands after it; nothing where nothing was asked."""
    told = "Shall I end it? Or shall I pause it? It takes a day."
    assert asked(WORDS, "en", told).strip() == "Or shall I pause it?"
    assert asked(WORDS, "en", "It takes a day.") == ""


def test_every_language_has_its_words_and_examples() -> None:
    """Twelve of them."""
    own = (WORDS.yes, WORDS.goes, WORDS.no, WORDS.holds, WORDS.asks, WORDS.insists, WORDS.seeks)
    for phrases in (*own, WORDS.before, WORDS.keeps, WORDS.cheapest, WORDS.joins):
        assert len(phrases) == 12
    examples = load_examples(KNOWLEDGE)
    assert len(examples.agrees) == len(examples.other) == 12


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """With its place."""
    (tmp_path / "understanding").mkdir()
    (tmp_path / "understanding" / "words.toml").write_text("[yes]\nen = 3\n", encoding="utf-8")
    with pytest.raises(CopilotError, match=r"words\.toml"):
        load_words(tmp_path)


@pytest.mark.parametrize(
    ("language", "question", "answer", "yes"),
    [
        ("en", "Shall I cancel it?", "yes please", True),
        ("de", "Soll ich sie stornieren?", "Ja, bitte", True),
        ("ar", "هل أتابع الإلغاء؟", "نعم", True),
        ("ja", "お取り消しを進めてもよろしいですか。", "はい、お願いします", True),
        ("zh", "要我为您取消吗？", "好的", True),
        ("tr", "İptal etmemi ister misiniz?", "Evet, lütfen.", True),
        ("en", "Shall I cancel it?", "no, please wait", False),
        ("en", "Shall I cancel it?", "yes, but not yet", False),
        ("de", "Soll ich sie stornieren?", "Ja, was kostet das denn?", False),
        ("en", "Shall I cancel it?", "and my other booking", False),
        ("en", "It is cancelled.", "yes thanks", False),
        ("zh", "要我为您取消吗？", "不用了", False),
        ("en", "", "yes", False),
        ("en", "Shall I?", "", False),
    ],
)
def test_only_a_plain_yes_to_a_question_is_one(language: str, question: str, answer: str, yes: bool) -> None:
    """Nothing against it, no question back, and something was asked."""
    assert plain_yes(WORDS, language, question, answer) is yes
