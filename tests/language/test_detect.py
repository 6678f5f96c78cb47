"""The language of one chat message and of a conversation."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.errors import CopilotError
from server.language.detect import LanguageDetector, LanguageGuess

PRODUCT = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ja", "zh")
CHAT: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "chat_messages.toml").read_text("utf-8"))
DETECTOR = LanguageDetector(PRODUCT)


def conversation(*messages: str) -> tuple[list[LanguageGuess], Mapping[str, float]]:
    """Every guess of a conversation in turn, and what is remembered at its end."""
    memory: Mapping[str, float] = {}
    guesses = []
    for message in messages:
        guesses.append(DETECTOR.detect(message, memory))
        memory = DETECTOR.remember(memory, guesses[-1])
    return guesses, memory


@pytest.mark.parametrize("language", PRODUCT)
def test_short_chat_messages_are_recognised(language: str) -> None:
    """At least 19 of 20 customer messages of each product language, accents or not, shouted or not."""
    right = [message for message in CHAT[language] if DETECTOR.detect(message).language == language]
    assert len(right) >= len(CHAT[language]) - 1


def test_chat_messages_over_all_languages() -> None:
    """Hardly any message is mistaken when all languages are counted alike."""
    shares = [
        sum(DETECTOR.detect(message).language == language for message in messages) / len(messages)
        for language, messages in CHAT.items()
    ]
    assert sum(shares) / len(shares) >= 0.98


@pytest.mark.parametrize(
    "message",
    [
        "wo ist mein paket https://example.com/where/is/my/order?lang=en",
        "wo ist mein paket #W2611340, sendung 1Z999AA10123456784",
        "wo ist mein paket? ich bin unter where.is@example.com erreichbar 😡😡😡",
        "<p>wo ist mein paket</p>&nbsp;",
        "w\u200bo i\x00st mein pa\u00adket",
        "\u202ewo ist mein paket\u202c \u2067",
        "wo ist mein paket \ud800",
        "ｗｏ ｉｓｔ ｍｅｉｎ ｐａｋｅｔ",
        "WO IST MEIN PAKET!!!",
        "wooooo ist mein paaaaket",
    ],
)
def test_noise_does_not_matter(message: str) -> None:
    """Links, codes, addresses, emoji, markup, invisible characters and wide letters change nothing."""
    assert DETECTOR.detect(message).language == "de"


@pytest.mark.parametrize(
    "message", ["", "   ", "12345", "#W2611340", "😀👍🏽", "?!...", "\x00", "https://example.com"]
)
def test_messages_without_language(message: str) -> None:
    """Where there are no words, no language is made up, and nothing is raised."""
    assert DETECTOR.detect(message) == LanguageGuess(language=None, confidence=0.0, reason="no_text")


@pytest.mark.parametrize("message", ["ok", "hi", "no", "si", "OK!!", "👍 ok", "thx", "¯\\_(ツ)_/¯", "lol"])
def test_too_short_messages_belong_to_nobody(message: str) -> None:
    """A word that every language uses decides nothing by itself."""
    assert DETECTOR.detect(message).language is None
    assert DETECTOR.detect(message).reason == "too_short"


@pytest.mark.parametrize("message", ["info", "super"])
def test_words_of_many_languages_are_ambiguous(message: str) -> None:
    """A longer word that several languages share is no evidence either."""
    assert DETECTOR.detect(message).language is None
    assert DETECTOR.detect(message).reason == "ambiguous"


@pytest.mark.parametrize("message", ["ok", "hi", "12345", "😀", "", "super"])
def test_what_shows_no_language_keeps_that_of_the_conversation(message: str) -> None:
    """ "ok" in a German conversation is German, and in a Japanese one Japanese."""
    for language in ("de", "ja"):
        guess = DETECTOR.detect(message, {language: 1.0})
        assert (guess.language, guess.reason) == (language, "memory")


@pytest.mark.parametrize(
    "message",
    [
        "Anna Lindner, 10115",
        "Lei Li 85033",
        "anna lindner 10115",
        "Jürgen Müller",
        "PLZ 80331",
        "anna@example.com",
    ],
)
def test_an_answer_of_names_keeps_the_language(message: str) -> None:
    """Who answers with a name and a postcode goes on in the conversation's language, whatever the name's origin."""
    guesses, _ = conversation("Hi, where is my order? It should have been here by now.", message)
    assert [guess.language for guess in guesses] == ["en", "en"]


def test_one_borrowed_word_is_no_change_of_language() -> None:
    """Germans say "merci" and "thanks" without becoming French or English."""
    guesses, memory = conversation("wo ist mein paket", "merci", "thanks", "okay")
    assert [guess.language for guess in guesses] == ["de"] * 4
    assert set(memory) == {"de"}


def test_a_sentence_in_another_language_is_a_change() -> None:
    """Whoever really switches is followed at once, and "ok" then belongs to the new language."""
    guesses, _ = conversation(
        "wo ist mein paket", "could we please continue in English", "ok", "wann kommt es denn"
    )
    assert [guess.language for guess in guesses] == ["de", "en", "en", "de"]


def test_a_greeting_in_another_language_is_forgotten() -> None:
    """A conversation that begins with "hola" and goes on in English is English."""
    guesses, memory = conversation("hola", "where is my order please", "it should have come yesterday", "ok")
    assert [guess.language for guess in guesses] == ["es", "en", "en", "en"]
    assert memory["en"] > memory.get("es", 0.0)


def test_remembering_changes_nothing_in_place() -> None:
    """The memory that goes in is the caller's, and stays as it is."""
    before = {"de": 0.5}
    after = DETECTOR.remember(before, LanguageGuess(language="en", confidence=0.9, reason="text"))
    assert before == {"de": 0.5}
    assert after["en"] == 0.9
    assert after["de"] < 0.5


@pytest.mark.parametrize("reason", ["memory", "too_short", "unsupported", "no_text"])
def test_memory_does_not_feed_on_itself(reason: str) -> None:
    """Only what a text itself showed is remembered."""
    guess = LanguageGuess(language="de" if reason == "memory" else None, confidence=0.9, reason=reason)
    assert DETECTOR.remember({"de": 0.5}, guess) == {"de": 0.5}


@pytest.mark.parametrize(
    "message",
    [
        "hej, när kommer mitt paket?",
        "где мой заказ",
        "kde je moje objednávka",
        "سفارش من کجاست؟ هنوز نرسیده",
        "주문한 물건이 어디에 있나요",
        "đơn hàng của tôi ở đâu",
    ],
)
def test_languages_that_are_not_offered_are_noticed(message: str) -> None:
    """A whole sentence in another language gets none, rather than the nearest one."""
    assert DETECTOR.detect(message) == LanguageGuess(language=None, confidence=0.99, reason="unsupported")


def test_dialect_is_not_mistaken_for_a_neighbour() -> None:
    """Arabic dialect looks Persian to word statistics, but is written without Persian letters."""
    assert DETECTOR.detect("وين الاوردر حقي").language == "ar"


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("أين طلبي Samsung Galaxy Buds", "ar"),
        ("我的airpods pro坏了", "zh"),
        ("iPhone 15 Proが届きません", "ja"),
        ("my name is محمد, where is my parcel", "en"),
        ("優の良品 这个牌子有货吗", "zh"),
    ],
)
def test_foreign_names_do_not_decide(message: str, language: str) -> None:
    """A brand or a name in another script leaves the sentence what it is."""
    assert DETECTOR.detect(message).language == language


def test_the_allowed_languages_are_all_there_is() -> None:
    """A word that two languages share goes to the one that is offered."""
    assert LanguageDetector(["nl", "en"]).detect("hallo").language == "nl"
    assert LanguageDetector(["de", "en"]).detect("hallo").language == "de"


@pytest.mark.parametrize(
    ("allowed", "message", "language"),
    [
        (["en"], "where is my order", "en"),
        (
            ["en", "sw"],
            "habari yako rafiki, naomba msaada wako asante sana",
            "sw",
        ),  # langdetect alone knows it
        (["en", "am"], "ሰላም እንዴት ነህ", "am"),  # eldc alone knows it
        (["en", "id"], "di mana pesanan saya", "id"),
        (["da", "nb", "sv"], "jeg har ikke mottatt pakken min ennå", "nb"),
        (["ru", "uk"], "де моє замовлення", "uk"),
    ],
)
def test_other_sets_of_languages(allowed: list[str], message: str, language: str) -> None:
    """Any language may be offered that one of the two statistics knows."""
    assert LanguageDetector(allowed).detect(message).language == language


@pytest.mark.parametrize("allowed", [[], ["en", "xx"]])
def test_unknown_languages_are_refused(allowed: list[str]) -> None:
    """Whoever configures a language that cannot be recognised hears it at once."""
    with pytest.raises(CopilotError, match="language"):
        LanguageDetector(allowed)


def test_the_same_message_always_gets_the_same_answer() -> None:
    """Neither another detector nor the order of messages changes a guess."""
    messages = [message for language in PRODUCT for message in CHAT[language]]
    again = LanguageDetector(PRODUCT)
    assert [DETECTOR.detect(one) for one in messages] == [again.detect(one) for one in reversed(messages)][
        ::-1
    ]


def test_threads_may_share_a_detector() -> None:
    """Eight threads at once read what one reads alone, also while further detectors are made."""
    messages = [message for language in PRODUCT for message in CHAT[language]] * 3
    alone = [DETECTOR.detect(message) for message in messages]
    with ThreadPoolExecutor(8) as pool:
        others = [pool.submit(LanguageDetector, PRODUCT) for _ in range(3)]
        assert list(pool.map(DETECTOR.detect, messages)) == alone
        assert all(other.result().detect("wo ist mein paket").language == "de" for other in others)


@settings(max_examples=200, deadline=None)
@given(
    st.text(st.characters(codec=None), max_size=300),
    st.dictionaries(st.sampled_from([*PRODUCT, "sv"]), st.floats(0, 3), max_size=3),
)
def test_any_text_gets_an_answer(text: str, memory: dict[str, float]) -> None:
    """Whatever is typed, the guess is an allowed language or none, with a confidence from 0 to 1."""
    guess = DETECTOR.detect(text, memory)
    assert guess.language is None or guess.language in PRODUCT
    assert 0.0 <= guess.confidence <= 1.0


@pytest.mark.parametrize(
    "unit",
    ["a", "wo ", "\u200b", "\U0001f600", "<", "a.", "a@", "#", "漢", "\u0301", "\ud800", "1-", "ا", "<a>"],
)
def test_the_largest_frame_is_read(unit: str) -> None:
    """64 kB of anything gets an answer; only its beginning is looked at."""
    guess = DETECTOR.detect(unit * (65536 // len(unit)))
    assert guess.language is None or guess.language in PRODUCT
