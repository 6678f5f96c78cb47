"""Terms meet across spelling, script and typing habits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.knowledge.terms import terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Größe", "GRÖSSE"),
        ("٣٠٨", "308"),
        ("Panthers", "بانثرز"),
        ("Panthers", "Пантерз"),
        ("والشحن", "شحن"),
        ("İstanbul", "istanbul"),
        ("我的订单", "订单号"),
        ("パンサーズ", "ﾊﾟﾝｻｰｽﾞ"),
        ("Lieferung", "Lieferungen"),
    ],
)
def test_what_people_mean_alike_shares_a_term(one: str, other: str) -> None:
    """Case, width, digits, articles, endings and, for names, scripts do not stand between them."""
    assert set(terms(one)) & set(terms(other))


def test_different_words_share_nothing() -> None:
    """Neither the words nor how they sound."""
    assert not set(terms("garden lamp")) & set(terms("shoe voucher"))


@given(st.text())
def test_any_text_has_terms_without_an_error(text: str) -> None:
    """Whatever is typed; the same text has the same terms."""
    assert terms(text) == terms(text)


def test_a_long_text_is_cut() -> None:
    """A pasted book costs no more than a page."""
    assert len(terms("word " * 100_000)) < 10_000
