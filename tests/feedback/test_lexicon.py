"""The word lists behind the comparison of replies."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from server.feedback import lexicon as lexicons
from server.feedback.lexicon import currencies, lexicon
from server.feedback.plain import plain

PRODUCT = {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ja", "zh"}
LISTS = tomllib.loads(Path(lexicons.__file__).with_name("edit_words.toml").read_text("utf-8"))


@pytest.mark.parametrize("table", ["negations", "courtesies", "polite", "numbers"])
def test_every_product_language_has_its_lists(table: str) -> None:
    """A language without a list would let every such edit pass."""
    assert set(LISTS[table]) >= PRODUCT


@pytest.mark.parametrize("table", ["promises", "units", "days"])
def test_every_product_language_has_every_entry(table: str) -> None:
    """The same holds for each kind of promise, unit and day."""
    assert all(set(lists) == PRODUCT for lists in LISTS[table].values())


@pytest.mark.parametrize("language", sorted(PRODUCT))
def test_every_entry_is_found_in_a_text(language: str) -> None:
    """What is listed is recognised where it stands, whichever way the list spells it."""
    words = lexicon(language)
    for name, pattern in words.promises.items():
        for entry in LISTS["promises"][name][language]:
            assert pattern.search(plain(f"x {entry.replace('*', '')} x", language)), entry
    for entry in LISTS["negations"][language]:
        assert words.negation.search(
            plain(f"x do{entry.replace('*', '')} x" if entry[0] == "*" else entry, language)
        )


def test_a_whole_word_is_not_found_inside_another() -> None:
    """ "No" is not in "know", "free" not in "freezer", but "refund" is in "refunded"."""
    words = lexicon("en")
    assert not words.negation.search("you know another note")
    assert not words.promises["free"].search("the freezer")
    assert words.promises["refund"].search("it was refunded")


def test_arabic_words_carry_their_neighbours() -> None:
    """ "And", "in" and the article are written as part of the word."""
    words = lexicon("ar")
    assert words.promises["delivered"].search(plain("ووصل الطرد", "ar"))
    assert words.negation.search(plain("ولا يمكن", "ar"))


def test_spelling_is_brought_to_one() -> None:
    """Case, accents, width, digits and invisible characters do not count; letters of other scripts stay."""
    assert plain("ÜBER Straße Łódź", "de") == "uber strasse lodz"
    assert plain("IŞIK İade", "tr") == "isik iade"
    assert plain("١٢٫٥ ＡＢＣ’s", "en") == "12.5 abc's"
    assert plain("が パ", "ja") == "が パ"
    assert plain("re\u00adfund\u200b", "en") == "refund"


def test_currencies_have_one_code() -> None:
    """Signs, names and codes of a currency are the same currency."""
    assert {currencies()[plain(name, "")] for name in ("€", "euros", "EUR", "ユーロ", "欧元")} == {"EUR"}


def test_an_unlisted_language_has_empty_lists() -> None:
    """Nothing is found for a language without lists, and it says so."""
    words = lexicon("sv")
    assert not words.listed
    assert not words.negation.search("inte")
