"""Money, dates, facts and articles as the panel shows them."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser


def formatted(page: Page, locale: str, call: str, *arguments: Any) -> str:
    """What a formatter of a locale makes of a value."""
    found: str = page.evaluate(
        """async ([locale, call, given]) => {
            const { Format } = await import("/panel/format.js");
            return new Format(locale, "Europe/Berlin")[call](...given);
        }""",
        [locale, call, list(arguments)],
    )
    return found.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("locale", "minor", "currency", "shown"),
    [
        ("en-GB", 14990, "EUR", "€149.90"),
        ("de-DE", 14990, "EUR", "149,90 €"),
        ("en-GB", 1500, "JPY", "JP¥1,500"),
        ("en-GB", 1500, "KWD", "KWD 1.500"),
    ],
)
def test_money_has_the_digits_of_its_currency(
    blank: Page, locale: str, minor: int, currency: str, shown: str
) -> None:
    """Minor units become an amount by the currency's own number of digits."""
    assert formatted(blank, locale, "money", minor, currency) == shown


def test_a_calendar_day_is_the_same_in_every_zone(blank: Page) -> None:
    """A date without a time never moves to the day before."""
    assert formatted(blank, "en-GB", "date", "2026-11-22") == "22 Nov 2026"


def test_a_moment_is_shown_in_the_zone(blank: Page) -> None:
    """A time in UTC is shown where the reader is."""
    assert formatted(blank, "de-DE", "moment", "2026-11-22T23:30:00Z") == "23.11.2026, 00:30"


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "now"), (3, "3 sec ago"), (125, "2 min ago"), (7300, "2 hr ago"), (172800, "2 days ago")],
)
def test_age_is_told_in_one_unit(blank: Page, seconds: int, shown: str) -> None:
    """An age is said in its largest whole unit."""
    assert formatted(blank, "en-GB", "ago", seconds).replace(".", "") == shown


def pieces(page: Page, text: str, *shown: str) -> list[str]:
    """The marked pieces of a text."""
    found: list[str] = page.evaluate(
        """async ([text, shown]) => {
            const { pieces } = await import("/panel/facts.js");
            const all = pieces(text, shown.map((one) => ({ shown: one })));
            if (all.map((piece) => piece.text).join("") !== text) throw new Error("text was lost");
            return all.filter((piece) => piece.fact).map((piece) => piece.text);
        }""",
        [text, list(shown)],
    )
    return found


@pytest.mark.parametrize(
    ("text", "shown", "found"),
    [
        (
            "Order #10482 came on 24 November 2026.",
            ("#10482", "24 November 2026"),
            ["#10482", "24 November 2026"],
        ),
        ("It takes 2 days until 2026, not 12 or 1.2 or 2.5.", ("2",), ["2"]),
        ("Anna and Annabel", ("Anna",), ["Anna"]),
        ("#10482 and 10482", ("10482", "#10482"), ["#10482", "10482"]),
        ("订单10482已发货", ("10482",), ["10482"]),
        ("طلبك \u2068#10482\u2069 في الطريق", ("#10482",), ["#10482"]),
        ("nothing here", ("",), []),
    ],
)
def test_facts_are_found_whole(blank: Page, text: str, shown: tuple[str, ...], found: list[str]) -> None:
    """A fact is marked wherever it stands by itself, never inside a longer number or word."""
    assert pieces(blank, text, *shown) == found


def test_a_passage_is_marked_by_code_points(blank: Page) -> None:
    """Offsets count characters as the server does, also behind an emoji that takes two units in the browser."""
    body = "# Parcels 📦📦\n\nThe parcel\nleaves *today*.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n"
    start = body.index("The parcel")
    blocks = blank.evaluate(
        """async ([body, start, end]) => {
            const { blocks } = await import("/panel/markdown.js");
            return blocks(body, start, end);
        }""",
        [body, start, start + len("The parcel\nleaves *today*.")],
    )
    assert [block["kind"] for block in blocks] == ["heading", "text", "table"]
    assert blocks[0]["rows"] == [[[{"text": "Parcels 📦📦", "marked": False}]]]
    assert blocks[1]["rows"] == [[[{"text": "The parcel leaves *today*.", "marked": True}]]]
    assert [[cell[0]["text"] for cell in row] for row in blocks[2]["rows"]] == [["a", "b"], ["1", "2"]]


def test_plurals_follow_the_language(blank: Page) -> None:
    """Arabic has forms for one, two and few."""
    said = blank.evaluate(
        """async () => {
            const { loadI18n } = await import("/panel/i18n.js");
            const i18n = await loadI18n("ar");
            return [1, 2, 5, 40].map((count) => i18n.t("order.others", { count }));
        }"""
    )
    assert len(set(said)) == 4
    assert said[1] == "اثنان آخران"


@pytest.mark.parametrize(
    ("wishes", "chosen"),
    [(["de-AT", "en"], "de"), (["sv-SE", "ar-EG"], "ar"), (["sv"], "en"), ([None, "EN-us"], "en")],
)
def test_the_best_language_is_picked(blank: Page, wishes: list[str | None], chosen: str) -> None:
    """The first wish that there is a file for wins, whatever its region; English if none."""
    picked = blank.evaluate(
        """async (wishes) => {
            const { availableLanguages, pickLanguage } = await import("/panel/i18n.js");
            return pickLanguage(wishes, await availableLanguages());
        }""",
        wishes,
    )
    assert picked == chosen
