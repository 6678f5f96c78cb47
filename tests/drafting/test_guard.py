"""The guard offers other words for the same thing, and nothing else."""

from __future__ import annotations

import pytest

from server.drafting.guard import (
    Fault,
    Likeness,
    faults_of_form,
    faults_of_meaning,
    offered,
    sentences,
    tidy,
)
from server.embedding.encoder import OnnxEncoder
from server.language.detect import LanguageDetector
from server.reply.reply import Reply, TiedFact

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ja", "zh")


def template(language: str, text: str, *facts: str) -> Reply:
    """A reply whose facts stand in it as given."""
    tied = tuple(TiedFact(f"fact{at}", shown, shown, "order") for at, shown in enumerate(facts))
    assert all(fact in text for fact in facts)
    return Reply(text=text, language=language, wording="status-shipped", facts=tied)


ENGLISH = template(
    "en",
    "Your order LM-20417 is on its way. It should reach you by November 24, 2026.",
    "LM-20417",
    "November 24, 2026",
)
GERMAN = template(
    "de",
    "Ihre Bestellung LM-20417 ist unterwegs. Sie sollte bis zum 24. November 2026 bei Ihnen sein.",
    "LM-20417",
    "24. November 2026",
)
SPANISH = template(
    "es",
    "Tu pedido LM-20417 está en camino. Debería llegarte antes del 24 de noviembre de 2026.",
    "LM-20417",
    "24 de noviembre de 2026",
)
JAPANESE = template(
    "ja",
    "ご注文LM-20417は配送中です。2026年11月24日までにお届けの予定です。",
    "LM-20417",
    "2026年11月24日",
)
ARABIC = template(
    "ar",
    "طلبك LM-20417 في الطريق إليك. من المتوقع أن يصلك قبل 24 نوفمبر 2026.",
    "LM-20417",
    "24 نوفمبر 2026",
)

SAME = [
    (
        ENGLISH,
        "Order LM-20417 has already left and is on its way. We expect it to arrive by November 24, 2026.",
    ),
    (
        GERMAN,
        "Gute Nachrichten: Ihre Bestellung LM-20417 ist bereits unterwegs und sollte bis zum 24. November 2026 "
        "bei Ihnen ankommen.",
    ),
    (JAPANESE, "ご注文LM-20417はただいま配送中で、2026年11月24日までにお届けする予定です。"),
    (ARABIC, "يسعدنا إخبارك بأن طلبك LM-20417 في الطريق، ومن المتوقع وصوله قبل 24 نوفمبر 2026."),
]
OTHER = [
    (ENGLISH, "", Fault.EMPTY),
    (ENGLISH, "🙂", Fault.EMPTY),
    (ENGLISH, f"{ENGLISH.text} {ENGLISH.text} {ENGLISH.text}", Fault.TOO_LONG),
    (ENGLISH, f"{ENGLISH.text} <b>now</b>", Fault.MARKUP),
    (ENGLISH, f"Agent: {ENGLISH.text}", Fault.MARKUP),
    (ENGLISH, f"{ENGLISH.text} See https://track.example", Fault.MARKUP),
    (ENGLISH, f"{GERMAN.text[:-1]}, November 24, 2026.", Fault.LANGUAGE),
    (ENGLISH, "Your order LM-20417 is on its way. It should reach you by November 25, 2026.", Fault.UNTIED),
    (ENGLISH, "Your order LM-20471 is on its way. It should reach you by November 24, 2026.", Fault.UNTIED),
    (ENGLISH, "Your order LM-20417 is on its way.", Fault.FACT_MISSING),
    (ENGLISH, "Your order LM-20417 is delayed. It should reach you by November 24, 2026.", Fault.CHANGED),
    (ENGLISH, f"{ENGLISH.text} If it is late, we will refund you.", Fault.CHANGED),
    (
        ENGLISH,
        "Your order LM-20417 is not on its way. It should reach you by November 24, 2026.",
        Fault.CHANGED,
    ),
    (ENGLISH, f"{ENGLISH.text} Please send us your password.", Fault.MEANING),
    (ENGLISH, f"{ENGLISH.text} The courier is slow and rude.", Fault.MEANING),
    (GERMAN, f"{GERMAN.text} Die Versandkosten erstatten wir Ihnen.", Fault.CHANGED),
    (SPANISH, f"{SPANISH.text} Te devolveremos el dinero si quieres.", Fault.MEANING),
    (JAPANESE, f"{JAPANESE.text}返金もいたします。", Fault.CHANGED),
    (ARABIC, f"{ARABIC.text} سنعيد لك المال.", Fault.MEANING),
]


def verdict(encoder: OnnxEncoder, text: str, reply: Reply) -> set[Fault]:
    """Every fault, with the real detector and the real vectors."""
    form = faults_of_form(text, reply, LanguageDetector(LANGUAGES).detect)
    if Fault.EMPTY in form:
        return set(form)
    new, known = sentences(text), sentences(reply.text)
    vectors = encoder.encode_queries([text, reply.text, *new, *known])
    likeness = Likeness(
        whole=float(vectors[0] @ vectors[1]),
        sentence=float((vectors[2 : 2 + len(new)] @ vectors[2 + len(new) :].T).max(axis=1).min()),
    )
    return {*form, *faults_of_meaning(likeness)}


@pytest.mark.parametrize(("reply", "text"), SAME)
def test_other_words_for_the_same_are_offered(encoder: OnnxEncoder, reply: Reply, text: str) -> None:
    """A draft that says the template in other words has no fault, in any script."""
    assert verdict(encoder, text, reply) == set()


@pytest.mark.parametrize(("reply", "text", "fault"), OTHER)
def test_what_says_something_else_is_not(encoder: OnnxEncoder, reply: Reply, text: str, fault: Fault) -> None:
    """A changed, missing or added statement is a fault, and the fault has a name."""
    assert fault in verdict(encoder, text, reply)


def test_the_template_itself_is_without_fault(encoder: OnnxEncoder) -> None:
    """A model that answers with the template changes nothing."""
    for reply in (ENGLISH, GERMAN, SPANISH, JAPANESE, ARABIC):
        assert verdict(encoder, reply.text, reply) == set()


def test_a_draft_keeps_the_facts_of_its_template() -> None:
    """What is offered is tied to the same sources and says that a model worded it."""
    reply = offered("Order LM-20417 will be there by November 24, 2026.", ENGLISH)
    assert (reply.facts, reply.language, reply.wording) == (ENGLISH.facts, "en", "model")


def test_what_surrounds_an_answer_is_taken_off() -> None:
    """Models put quotes and blanks around what they were asked for."""
    assert tidy(" \n“Your order is here.”\n") == "Your order is here."
