"""Texts made comparable."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.orders.letters import folded, plain, words


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Müller", "MUELLER"),
        ("Müller", "muller"),
        ("Søren", "soeren"),
        ("Kjærgaard", "kjaergard"),
        ("Yıldız", "YILDIZ"),
        ("Wiśniewski", "wisniewski"),
        ("Straße", "STRASSE"),
        ("Nguyễn", "nguyen"),
        ("Βασίλης", "ΒΑΣΙΛΗΣ"),
        ("Королёв", "КОРОЛЕВ"),
        ("فاطمة", "فاطِمَه"),
        ("أحمد", "احمد"),
        ("علی", "علي"),
        ("ليلى", "ليلي"),
        ("מֹשֶׁה", "משה"),
        ("Ｗａｎｇ", "wang"),
    ],
)
def test_spellings_of_a_name_are_the_same(left: str, right: str) -> None:
    """Case, accents, umlauts in two letters, Arabic spellings, full width."""
    assert folded(left) == folded(right)
    assert folded(unicodedata.normalize("NFD", left)) == folded(right)


@pytest.mark.parametrize(
    ("left", "right"), [("राम", "रोम"), ("มา", "มี"), ("Anna", "Anne"), ("علي", "عمر"), ("がく", "かく")]
)
def test_different_names_stay_different(left: str, right: str) -> None:
    """Vowel signs and voicing marks are letters, not decoration."""
    assert folded(left) != folded(right)


def test_words_are_parted_at_punctuation_of_any_script() -> None:
    """Hyphens, apostrophes and Arabic commas part words; combining marks do not."""
    assert words("O’Neill, Rhys-Jones؛ राम।") == ("o", "neill", "rhys", "jones", "राम")


@given(st.text(max_size=60))
def test_every_plain_character_knows_where_it_came_from(text: str) -> None:
    """Offsets never run backwards nor beyond the original."""
    form = plain(text)
    assert len(form.offsets) == len(form.text)
    assert list(form.offsets) == sorted(form.offsets)
    assert all(0 <= offset < len(text) for offset in form.offsets)
