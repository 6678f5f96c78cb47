"""Raw values as declared scalars."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.orders.context import FieldType
from server.orders.values import Calendar, integer, money, scalar

CALENDAR = Calendar(date(2026, 3, 28), "Europe/Berlin")


def read(raw: Any, kind: FieldType) -> object:
    """A value of this type, amounts in major units of euros."""
    return scalar(raw, kind, "major", "EUR", CALENDAR)


@pytest.mark.parametrize(
    ("raw", "currency", "minor"),
    [
        (Decimal("129.90"), "EUR", 12990),
        (Decimal("0.1"), "EUR", 10),
        (129, "EUR", 12900),
        ("47.84", "EUR", 4784),
        (Decimal("43.127"), "KWD", 43127),
        (Decimal("1200"), "JPY", 1200),
        (Decimal("-5.50"), "EUR", -550),
        (Decimal("1E+2"), "EUR", 10000),
    ],
)
def test_money_becomes_minor_units_by_the_digits_of_its_currency(raw: Any, currency: str, minor: int) -> None:
    """Two, none and three digits; numbers and texts."""
    assert money(raw, "major", currency) == minor


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_money_is_exact(cents: int) -> None:
    """No amount moves by a cent on its way from a decimal text."""
    assert money(Decimal(cents).scaleb(-2), "major", "EUR") == cents
    assert money(cents, "minor", "EUR") == cents


@pytest.mark.parametrize(
    ("raw", "scale"),
    [
        (Decimal("1.005"), "major"),
        (Decimal("10.5"), "minor"),
        ("12,50", "major"),
        ("1 000", "minor"),
        ("NaN", "major"),
        ("1e999999", "major"),
        (True, "minor"),
        ([1], "minor"),
    ],
)
def test_what_is_not_an_exact_amount_is_refused(raw: Any, scale: Any) -> None:
    """Rounding, separators and non-numbers are never guessed at."""
    with pytest.raises(ValueError, match=r"amount|decimals"):
        money(raw, scale, "EUR")


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("2026-03-01", "2026-03-01"),
        ("today", "2026-03-28"),
        ("today+2", "2026-03-30"),
        ("today-28", "2026-02-28"),
        ("today-1T23:30", "2026-03-27"),
        ("2026-03-01T23:30:00Z", "2026-03-02"),
        ("2026-03-01T23:30:00", "2026-03-01"),
    ],
)
def test_dates_are_days_in_the_zone_of_the_brand(raw: str, day: str) -> None:
    """ISO dates, times and days relative to loading."""
    assert read(raw, FieldType.DATE) == day


@pytest.mark.parametrize(
    ("raw", "moment"),
    [
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"),
        ("2026-03-01T10:00", "2026-03-01T09:00:00Z"),
        ("2026-07-01T10:00", "2026-07-01T08:00:00Z"),
        ("2026-03-01T10:00:00+03:00", "2026-03-01T07:00:00Z"),
        ("today+1T12:00", "2026-03-29T10:00:00Z"),
        ("today", "2026-03-27T23:00:00Z"),
    ],
)
def test_times_are_kept_in_utc(raw: str, moment: str) -> None:
    """A time without a zone is the brand's own, on either side of a change of clocks."""
    assert read(raw, FieldType.TIME) == moment


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("31.12.2026", FieldType.DATE),
        ("2026-02-30", FieldType.DATE),
        ("tomorrow", FieldType.DATE),
        ("today+9999", FieldType.INTEGER),
        (20260301, FieldType.DATE),
        ("noon", FieldType.TIME),
        ("yes", FieldType.FLAG),
        (1, FieldType.FLAG),
        (Decimal("1.5"), FieldType.INTEGER),
        (True, FieldType.INTEGER),
        ({"a": 1}, FieldType.TEXT),
        (True, FieldType.TEXT),
    ],
)
def test_a_value_of_another_type_is_refused(raw: Any, kind: FieldType) -> None:
    """No value is bent into a type that it is not."""
    with pytest.raises(ValueError, match="is not"):
        read(raw, kind)


def test_missing_values_are_none_and_numbers_are_fit_for_text() -> None:
    """Nothing and the empty text are missing; a numeric key is a text."""
    assert [read(None, kind) for kind in FieldType] == [None] * len(FieldType)
    assert read("", FieldType.MONEY) is None
    assert read(4711, FieldType.TEXT) == "4711"
    assert read(False, FieldType.FLAG) is False
    assert integer(" 12 ") == 12
