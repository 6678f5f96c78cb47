"""Money as people of a language write it, from integer minor units."""

from __future__ import annotations

from decimal import Decimal

from babel import Locale
from babel.numbers import format_currency, get_currency_precision


def show_money(minor_units: int, currency: str, locale: Locale) -> str:
    """An amount with its currency, exact to the minor unit.

    The decimals of a currency come from the same table by which orders are read, so that the two cancel out.
    """
    amount = Decimal(minor_units).scaleb(-get_currency_precision(currency))
    return format_currency(amount, currency, locale=locale)
