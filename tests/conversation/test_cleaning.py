"""What of a typed text may be stored."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from server.conversation.cleaning import clean_text, is_blank, without_invisible

ISOLATES = "\u2066\u2067\u2068"


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("hello", "hello"),
        ("  hello \n\t ", "hello"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\x85d\x0be\x0cf", "a\nb\nc\nd\ne\nf"),
        ("a\tb", "a\tb"),
        ("a\x00b\x07c\x1bd\x7fe\x9ff", "abcdef"),
        ("\ufeffhello\ufeff", "hello"),
        ("e\u0301", "é"),
        ("\ud83d\ude00", "😀"),
        ("a\ud800b", "a\ufffdb"),
        ("\udc00", "\ufffd"),
        ("مرحبا", "مرحبا"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("", ""),
    ],
)
def test_cleaning(raw: str, clean: str) -> None:
    """Controls go, line ends and composition become one kind, lone surrogates are shown as broken."""
    assert clean_text(raw) == clean


@pytest.mark.parametrize("mark", ["\u202a", "\u202b", "\u202d", "\u202e", "\u202c"])
def test_forced_direction_goes(mark: str) -> None:
    """An override or embedding would reorder what follows, or what it encloses: "100" must not read "001"."""
    assert clean_text(f"pay {mark}100\u202c now") == "pay 100 now"


@pytest.mark.parametrize("isolate", list(ISOLATES))
def test_balanced_isolates_stay(isolate: str) -> None:
    """Isolates around a name or number are how good software keeps it readable."""
    text = f"طلبك {isolate}#W2611340\u2069 في الطريق"
    assert clean_text(text) == text


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("a \u2067b", "a b"),
        ("a\u2069 b", "a b"),
        ("\u2067a\nb\u2069", "a\nb"),
        ("\u2066\u2067a\u2069 b", "\u2067a\u2069 b"),
        ("a\u2069\u2066b\u2069", "a\u2066b\u2069"),
    ],
)
def test_isolates_that_do_not_close_in_their_line_go(raw: str, clean: str) -> None:
    """Nothing reaches over the text behind it."""
    assert clean_text(raw) == clean


def test_isolates_nested_beyond_reason_go() -> None:
    """Deeper than any renderer follows, marks are dropped in pairs."""
    nested = "\u2066" * 200 + "a" + "\u2069" * 200
    clean = clean_text(nested)
    assert clean.count("\u2066") == clean.count("\u2069") <= 100
    assert "a" in clean


@pytest.mark.parametrize(
    "text", ["", " \n\t", "\u200b\u200d", "\x00\x07", "\ufeff", "\u2067\u2069", "\u3164", "\ufe0f"]
)
def test_blank(text: str) -> None:
    """What shows nothing is blank."""
    assert is_blank(text)


@pytest.mark.parametrize("text", ["a", "0", ".", "😀", "漢", "\u200bx"])
def test_not_blank(text: str) -> None:
    """Anything a reader sees is not."""
    assert not is_blank(text)


def test_invisible_characters_can_be_left_out() -> None:
    """For comparing, text is taken without what does not show."""
    assert without_invisible("pa\u00adss\u200bword\u2069\ufe0f") == "password"


MARKS = st.text(
    st.one_of(
        st.characters(codec=None),
        st.sampled_from(
            "\r\n\t\x00\x85\u2028\u202e\u202c\u2066\u2067\u2068\u2069\ufeff\u200b\u0301e\ud83d\ude00 "
        ),
    ),
    max_size=80,
)


@settings(max_examples=500, deadline=None)
@given(MARKS)
@example("\u2028e\ud800\ufeff\u2067\ufeff\r\u200b\u2028")
@example("e\u202c\u0301")
def test_cleaned_text_is_safe_and_stays_as_it_is(raw: str) -> None:
    """Any text can be cleaned, stored as UTF-8, and is not changed by being cleaned again."""
    clean = clean_text(raw)
    assert clean_text(clean) == clean
    assert clean.encode("utf-8").decode("utf-8") == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert clean == clean.strip()
    assert not any(unicodedata.category(character) == "Cc" and character not in "\n\t" for character in clean)
    assert not any(character in "\u202a\u202b\u202c\u202d\u202e" for character in clean)
    for line in clean.split("\n"):
        depth = 0
        for character in line:
            depth += (character in ISOLATES) - (character == "\u2069")
            assert depth >= 0
        assert depth == 0
