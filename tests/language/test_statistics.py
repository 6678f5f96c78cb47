"""The two statistics behind the language of a message."""

from __future__ import annotations

from server.language import ngrams, wordparts
from server.language.memory import expectation, with_message


def test_letter_statistics_do_not_depend_on_chance() -> None:
    """langdetect by itself answers differently from run to run; the full sum does not."""
    statistics = ngrams.LetterStatistics(["de", "en", "nl"])
    first = statistics.log_likelihoods("ich habe mein Paket nicht bekommen")
    assert first == statistics.log_likelihoods("ich habe mein Paket nicht bekommen")
    assert max(first, key=lambda language: first[language]) == "de"


def test_letter_statistics_say_nothing_where_langdetect_raises() -> None:
    """Digits, emoji and empty texts are no error."""
    statistics = ngrams.LetterStatistics(["de", "en"])
    assert [statistics.log_likelihoods(text) for text in ("", "123", "😀")] == [{}, {}, {}]


def test_both_ways_of_writing_chinese_are_one_language() -> None:
    """langdetect parts Chinese by place, the product does not."""
    statistics = ngrams.LetterStatistics(["zh", "ja"])
    assert set(statistics.log_likelihoods("我已經等了一個星期")) == {"zh", "ja"}


def test_word_statistics_know_only_what_was_asked_for() -> None:
    """Evidence is given for the languages of the set, and the best of all languages beside it."""
    statistics = wordparts.WordStatistics(["de", "nl"])
    assert set(statistics.evidence("wo ist mein paket")) <= {"de", "nl"}
    best = statistics.best_of_all("var är mitt paket någonstans")
    assert best is not None
    assert not best.offered
    assert statistics.best_of_all("") is None
    assert wordparts.WordStatistics([]).evidence("wo ist mein paket") == {}


def test_what_is_known() -> None:
    """Indonesian stands behind Malay, Norwegian behind both its forms; made-up codes are unknown."""
    assert all(map(wordparts.known, ("id", "nb", "zh")))
    assert all(map(ngrams.known, ("id", "nb", "zh")))
    assert not wordparts.known("xx")
    assert not ngrams.known("xx")


def test_memory_fades() -> None:
    """What was long ago weighs little and is dropped in the end."""
    memory = {"de": 1.0}
    for _ in range(10):
        memory = with_message(memory, "en", 0.9)
    assert set(memory) == {"en"}


def test_expectation_sums_to_one() -> None:
    """Without memory all are as likely; with it the remembered one leads; unknown ones do not count."""
    assert expectation({}, ["de", "en"]) == {"de": 0.5, "en": 0.5}
    expected = expectation({"de": 1.0, "sv": 9.0}, ["de", "en"])
    assert abs(sum(expected.values()) - 1.0) < 1e-9
    assert expected["de"] > 0.8
