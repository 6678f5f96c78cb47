"""Money in all the ways it is written."""

from __future__ import annotations

import pytest
from babel import Locale

from server.reply.money import show_money


@pytest.mark.parametrize(
    ("amount", "currency", "language", "shown"),
    [
        (4990, "EUR", "en", "€49.90"),
        (4990, "EUR", "de", "49,90\xa0€"),
        (123456789, "EUR", "de", "1.234.567,89\xa0€"),
        (0, "EUR", "en", "€0.00"),
        (5, "USD", "en", "$0.05"),
        (-1250, "USD", "en", "-$12.50"),
        (5000, "JPY", "en", "¥5,000"),
        (1, "JPY", "de", "1\xa0¥"),
        (12345, "KWD", "en", "KWD12.345"),
        (12345, "KWD", "de", "12,345\xa0KWD"),
        (10, "BHD", "en", "BHD0.010"),
        (4990, "EUR", "ar", "\u200f49.90\xa0€"),
        (12345, "KWD", "ar", "\u200f12.345\xa0د.ك.\u200f"),
    ],
)
def test_minor_units_are_shown_exactly(amount: int, currency: str, language: str, shown: str) -> None:
    """Two, no and three decimals, in the order and with the signs of the language."""
    assert " ".join(show_money(amount, currency, Locale(language)).split(" ")) == shown
