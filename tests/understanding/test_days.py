"""Days that messages name, in figures and in words."""

from __future__ import annotations

from datetime import date

import pytest

from server.understanding.days import days_named

SUNDAY = date(2026, 11, 22)
THIRD = date(2026, 12, 3)


@pytest.mark.parametrize(
    "text",
    [
        "move it to 3 December please",
        "December 3rd, 2026 would be fine",
        "auf den 3. Dezember verlegen",
        "le 3 décembre",
        "el 3 de diciembre",
        "il 3 dicembre",
        "em 3 de dezembro",
        "op 3 december",
        "na 3 grudnia",
        "3 Aralık'a alabilir miyiz",
        "إلى ٣ ديسمبر",
        "12月3日に変更",
        "改到12月3号",
        "03.12.2026",
        "2026-12-03",
    ],
)
def test_a_day_is_read_in_every_language(text: str) -> None:
    """With and without a year, with digits of its own script."""
    assert days_named(text, SUNDAY) == (THIRD,)


@pytest.mark.parametrize("text", ["on Friday", "am Freitag", "يوم الجمعة", "周五", "w piątek", "金曜日に"])
def test_a_weekday_is_the_next_of_its_name(text: str) -> None:
    """Never today."""
    assert days_named(text, SUNDAY) == (date(2026, 11, 27),)
    assert days_named(text, date(2026, 11, 27)) == (date(2026, 12, 4),)


def test_a_day_that_has_passed_is_the_one_next_year() -> None:
    """Today itself has not passed."""
    assert days_named("22 November or 21 November", SUNDAY) == (SUNDAY, date(2027, 11, 21))


def test_figures_with_two_readings_give_both() -> None:
    """The day first, as most write it."""
    assert days_named("3/12", SUNDAY) == (THIRD, date(2027, 3, 12))


@pytest.mark.parametrize("text", ["", "31 November", "9 to 10 people", "PT-40264", "30.2.2026", "10.5.3.2"])
def test_what_is_no_day_is_none(text: str) -> None:
    """Days that do not exist and other numbers."""
    assert days_named(text, SUNDAY) == ()
