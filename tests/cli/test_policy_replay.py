"""`scripts/policy replay` says how much money other rules are about."""

from __future__ import annotations

import pytest

from server.cli.policy.replay import in_words


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [
        (1250, "EUR", "€12.50"),
        (1250, "JPY", "¥1,250"),
        (1250, "KWD", "KWD1.250"),
        (1250, "", "1250"),
    ],
)
def test_money_has_the_decimals_of_its_currency(amount: int, currency: str, said: str) -> None:
    """None, two or three; an order without a currency is counted in its own units."""
    assert in_words(amount, currency) == said
