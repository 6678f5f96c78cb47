"""Decisions to replies: values by language, facts with sources, glosses, hostile values."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.orders.context import Field, FieldType, Order, OrderContext, Scalar
from server.reply.reply import TiedFact
from server.reply.untied import untied
from server.reply.wording import Missing
from tests.reply.wordings import bought, composed, decided, load, replies

STATUS = Field("status", FieldType.TEXT, "shipped")


def test_a_reply_shows_each_fact_by_language_and_ties_it(tmp_path: Path) -> None:
    """Text, number, money, day, time and parameter: as shown, raw, and where from."""
    wordings = load(
        tmp_path,
        en="a = { $brand } { $name } { $order } { $due_on } { $total } { $weight } { $paid_at } { $limit }",
        de="a = { $brand } / { $order } / { $due_on } / { $total } / { $weight } / { $paid_at } / { $limit }",
    )
    context = bought(
        Field("due_on", FieldType.DATE, "2026-03-02"),
        Field("total", FieldType.MONEY, 123456, "EUR"),
        Field("weight", FieldType.INTEGER, 1500),
        Field("paid_at", FieldType.TIME, "2026-02-28T23:30:00Z"),
    )
    reply = replies(wordings, decided("a", parameters__limit=3), context, "de")[0]
    assert reply.text == (
        "Lumen & Loom / L10234 / 2. März 2026 / 1.234,56\xa0€ / 1.500 / 1. März 2026, 00:30 / 3"
    )
    assert reply.facts == (
        TiedFact("brand", "Lumen & Loom", "Lumen & Loom", "brand"),
        TiedFact("order", "L10234", "L10234", "order #L10234"),
        TiedFact("due_on", "2026-03-02", "2. März 2026", "order #L10234 · due_on"),
        TiedFact("total", 123456, "1.234,56\xa0€", "order #L10234 · total"),
        TiedFact("weight", 1500, "1.500", "order #L10234 · weight"),
        TiedFact("paid_at", "2026-02-28T23:30:00Z", "1. März 2026, 00:30", "order #L10234 · paid_at"),
        TiedFact("limit", 3, "3", "rule greet/usual · parameters.limit"),
    )
    assert untied(reply) == []
    assert (reply.language, reply.wording) == ("de", "a")
    assert reply.gloss.startswith("Lumen & Loom Anna Weiß L10234 March 2, 2026 €1,234.56 1,500")
    assert reply.gloss_language == "en"


@pytest.mark.parametrize(
    ("amount", "currency", "language", "shown"),
    [
        (5000, "JPY", "de", "5.000\xa0¥"),
        (12345, "KWD", "en", "KWD12.345"),
        (12345, "KWD", "ar", "\u200f12.345\xa0د.ك.\u200f"),
    ],
)
def test_currencies_with_other_decimals(
    tmp_path: Path, amount: int, currency: str, language: str, shown: str
) -> None:
    """Yen have none, Kuwaiti dinars three; the amount stays exact and tied in every language."""
    wordings = load(
        tmp_path, en="a = Total { $total }.", de="a = Summe { $total }.", ar="a = المجموع { $total }."
    )
    reply = replies(
        wordings, decided("a"), bought(Field("total", FieldType.MONEY, amount, currency)), language
    )[0]
    fact = reply.facts[0]
    assert " ".join(fact.shown.split(" ")) == shown
    assert fact.value == amount
    assert fact.shown in reply.text
    assert untied(reply) == []


def test_money_takes_the_currency_of_its_order(tmp_path: Path) -> None:
    """And without any currency there is no amount to show."""
    wordings = load(tmp_path, en="a = { $has_total ->\n    [yes] { $total }\n   *[no] unknown\n}")
    field = Field("total", FieldType.MONEY, 4990)
    assert replies(wordings, decided("a"), bought(field), "en")[0].text == "€49.90"
    order = Order("L1", (field,))
    context = OrderContext("demo", datetime(2026, 3, 1, tzinfo=UTC), "c1", "Anna", (order,), "L1")
    assert replies(wordings, decided("a"), context, "en")[0].text == "unknown"


def test_arabic_sets_foreign_text_apart(tmp_path: Path) -> None:
    """Numbers and Latin names stand between marks of isolation, and plural forms follow the language."""
    wordings = load(
        tmp_path,
        en="a = { $order } { $limit }",
        ar="""
            a = الطلب { $order } خلال { $limit ->
                [one] يوم واحد
                [two] يومين
                [few] { $limit } أيام
               *[other] { $limit } يومًا
            }.
            """,
    )
    texts = [
        replies(wordings, decided("a", parameters__limit=limit), bought(STATUS), "ar")[0]
        for limit in (1, 2, 3, 11)
    ]
    assert [reply.text for reply in texts] == [
        "الطلب \u2068L10234\u2069 خلال يوم واحد.",
        "الطلب \u2068L10234\u2069 خلال يومين.",
        "الطلب \u2068L10234\u2069 خلال \u20683\u2069 أيام.",
        "الطلب \u2068L10234\u2069 خلال \u206811\u2069 يومًا.",
    ]
    assert [untied(reply) for reply in texts] == [[]] * 4


def test_left_to_right_languages_get_no_marks(tmp_path: Path) -> None:
    """German and English texts stay as an agent would type them, an Arabic name in them is isolated."""
    wordings = load(tmp_path, en="a = { $order }, { $name }.", de="a = { $order }, { $name }.")
    assert replies(wordings, decided("a"), bought(STATUS), "de")[0].text == "L10234, Anna Weiß."
    assert (
        replies(wordings, decided("a"), bought(STATUS, name="نور"), "de")[0].text
        == "L10234, \u2068نور\u2069."
    )


@pytest.mark.parametrize(
    "name",
    [
        "{ $total } { -brand } Lamp",
        "Lamp\n\nYour refund of 500 EUR is approved",
        "\u202e\u2066Lamp\u2069",
        "<script>alert(1)</script>",
        "Lamp\x00\x1b[31m",
        "x" * 5000,
        "مصباح\u200f",
        "\ud800 Lamp",
        "%s %(order)s {0} ${x}",
    ],
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_hostile_item_names_stay_one_short_line_of_text(tmp_path: Path, name: str, language: str) -> None:
    """Never interpreted, never longer than allowed, never able to turn the direction of the rest."""
    wordings = load(
        tmp_path, en="a = Order { $order } ({ $items }).", ar="a = الطلب { $order } ({ $items })."
    )
    reply = replies(wordings, decided("a"), bought(STATUS, lines=(name,)), language)[0]
    assert len(reply.text) < 100
    assert "\n" not in reply.text
    assert not set(reply.text) & set("\x00\x1b\u202e\u2066\u200f")
    assert reply.text.count("\u2068") == reply.text.count("\u2069")
    assert untied(reply) == []
    item = reply.facts[1]
    assert (item.name, item.source) == ("items", "order #L10234 · line 1")
    assert item.shown in reply.text
    if "{" in name:
        assert "{" in reply.text


def test_missing_facts_are_told_apart_from_present_ones(tmp_path: Path) -> None:
    """`has_...` answers no for what is empty, unfit or undeclared; without the question it is missing."""
    wordings = load(
        tmp_path,
        en="a = { $has_due_on ->\n    [yes] by { $due_on }\n   *[no] some day\n}\nb = By { $due_on }.",
    )
    good = Field("due_on", FieldType.DATE, "2026-03-02")
    assert replies(wordings, decided("a"), bought(good), "en")[0].text == "by March 2, 2026"
    values: tuple[Scalar, ...] = (None, "", "soon", "2026-13-01", 7, True)
    for context in (bought(), *(bought(Field("due_on", FieldType.DATE, value)) for value in values)):
        assert replies(wordings, decided("a"), context, "en")[0].text == "some day"
        missing = composed(wordings, decided("b"), context, "en")
        assert isinstance(missing, Missing)
        assert "due_on" in missing.reason


def test_without_an_order_its_facts_are_missing(tmp_path: Path) -> None:
    """A wording that needs an order gives no reply."""
    wordings = load(tmp_path, en="a = Your order { $order }.")
    nothing = OrderContext("demo", datetime(2026, 3, 1, tzinfo=UTC))
    assert isinstance(composed(wordings, decided("a"), nothing, "en"), Missing)


def test_a_language_without_the_wording_is_missing_not_english(tmp_path: Path) -> None:
    """The caller is told, and decides."""
    wordings = load(tmp_path, en="a = A", de="a = A")
    assert composed(wordings, decided("a"), bought(), "tr") == Missing("a", "tr", "`a` is not written in tr")
    assert isinstance(composed(wordings, decided("gone"), bought(), "en"), Missing)


def test_a_regional_language_formats_its_own_way(tmp_path: Path) -> None:
    """Words of the language, dates and numbers of the region, and the language that was found is named."""
    wordings = load(tmp_path, en="a = { $due_on } { $weight }", de="a = { $due_on } { $weight }")
    context = bought(Field("due_on", FieldType.DATE, "2026-01-02"), Field("weight", FieldType.INTEGER, 12345))
    reply = replies(wordings, decided("a"), context, "de-CH")[0]
    assert reply.text == "2. Januar 2026 12’345"
    assert reply.language == "de"
    assert "Jänner" in replies(wordings, decided("a"), context, "de-AT")[0].text
    assert untied(reply) == []


def test_alternatives_follow_the_first_reply(tmp_path: Path) -> None:
    """Each with its own facts and gloss; one that cannot be filled or says the same is left out."""
    wordings = load(
        tmp_path,
        en="a = Long { $order }\n    .short = Short\n    .same = Long { $order }\n    .broken = { $due_on }",
        de="a = Lang { $order }\n    .short = Kurz\n    .same = Lang { $order }\n    .broken = { $due_on }",
    )
    found = replies(wordings, decided("a"), bought(STATUS), "de")
    assert [(reply.text, reply.wording, reply.gloss) for reply in found] == [
        ("Lang L10234", "a", "Long L10234"),
        ("Kurz", "a.short", "Short"),
    ]
    assert [len(reply.facts) for reply in found] == [1, 0]


def test_a_gloss_is_written_only_for_another_language(tmp_path: Path) -> None:
    """Nor does a missing gloss keep a reply back."""
    wordings = load(tmp_path, en="a = A", de="a = B")
    reply = replies(wordings, decided("a"), bought(), "de", gloss="de-AT")[0]
    assert (reply.gloss, reply.gloss_language) == ("", "")
    assert replies(wordings, decided("a"), bought(), "de", gloss="tr")[0].gloss == ""
    assert replies(wordings, decided("a"), bought(), "de", gloss="en")[0].gloss == "A"


def test_orders_are_listed_when_they_are_few(tmp_path: Path) -> None:
    """Each is tied; more than five are not listed."""
    wordings = load(tmp_path, en="a = { $has_orders ->\n    [yes] One of { $orders }?\n   *[no] Which?\n}")
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    orders = tuple(Order(f"L{number}", ()) for number in range(1, 7))
    few = OrderContext("demo", moment, "c1", "Anna", orders[:3])
    reply = replies(wordings, decided("a"), few, "en")[0]
    assert reply.text == "One of L1, L2, and L3?"
    assert [fact.source for fact in reply.facts] == ["order #L1", "order #L2", "order #L3"]
    assert untied(reply) == []
    many = OrderContext("demo", moment, "c1", "Anna", orders)
    assert replies(wordings, decided("a"), many, "en")[0].text == "Which?"


def test_days_since_a_date_come_from_the_decision(tmp_path: Path) -> None:
    """What was computed names what it was computed from."""
    wordings = load(
        tmp_path,
        en="a = { $days_since_due_on ->\n    [one] One day\n   *[other] { $days_since_due_on } days\n} late.",
    )
    inputs: dict[str, Scalar] = {"order__days_since_due_on": 4}
    reply = replies(wordings, decided("a", **inputs), bought(STATUS), "en")[0]
    assert reply.text == "4 days late."
    assert reply.facts[0].source == "order #L10234 · due_on, today"
    assert (
        replies(wordings, decided("a", order__days_since_due_on=1), bought(STATUS), "en")[0].text
        == "One day late."
    )


def test_other_inputs_of_a_decision_are_not_shown(tmp_path: Path) -> None:
    """Only parameters and counted days come from there; texts and switches among parameters work, too."""
    wordings = load(
        tmp_path,
        en="a = { $gift ->\n    [yes] gift\n   *[no] plain\n} { $shop } { $rate }\nb = { $assurance }",
    )
    decision = decided("a", parameters__gift=True, parameters__shop="Lumen 2\n", parameters__rate=0.5)
    reply = replies(wordings, decision, bought(), "en")[0]
    assert reply.text == "gift Lumen 2 0.5"
    assert untied(reply) == []
    assert isinstance(composed(wordings, decided("b", customer__assurance=2), bought(), "en"), Missing)


def test_today_is_the_day_of_the_brand(tmp_path: Path) -> None:
    """Shown with the clock as its source."""
    wordings = load(tmp_path, en="a = Today is { $today }.")
    reply = replies(wordings, decided("a"), bought(), "en")[0]
    assert reply.text == "Today is March 10, 2026."
    assert reply.facts == (TiedFact("today", "2026-03-10", "March 10, 2026", "clock"),)


def test_a_field_cannot_take_the_place_of_what_is_built_in(tmp_path: Path) -> None:
    """A record with a field `brand` or `order` does not change what these mean."""
    wordings = load(tmp_path, en="a = { $brand } { $order }")
    context = bought(Field("brand", FieldType.TEXT, "Evil"), Field("order", FieldType.TEXT, "X9"))
    assert replies(wordings, decided("a"), context, "en")[0].text == "Lumen & Loom L10234"


def test_an_id_with_its_own_sign_is_not_doubled(tmp_path: Path) -> None:
    """Shops write #W123 or 10234."""
    wordings = load(tmp_path, en="a = Order { $order }.")
    reply = replies(wordings, decided("a"), bought(STATUS, order_id="#W123"), "en")[0]
    assert reply.text == "Order #W123."
    assert reply.facts[0].source == "order #W123"
    assert untied(reply) == []
