"""Order numbers, e-mails and postcodes in messages."""

from __future__ import annotations

import pytest

from server.orders.mentions import EMAIL, MAYBE_ORDER, ORDER, POSTCODE, mentions_in
from server.orders.shapes import Shapes, learn, postcode_key

SHAPES = learn(
    [f"#L{number}" for number in range(10201, 10256)],
    ["10115", "1010", "E2 7RG", "CF10 1BU"],
    ["order", "Bestellung", "طلبي"],
)


def found(text: str, shapes: Shapes = SHAPES) -> list[tuple[str, str]]:
    """Kind and value of every mention."""
    return [(mention.kind, mention.value) for mention in mentions_in(text, "m1", shapes)]


@pytest.mark.parametrize(
    "text",
    [
        "where is #L10234?",
        "l10234",
        "L-10234 please",
        "my order L 10234",
        "＃Ｌ１０２３４",
        "رقم#L١٠٢٣٤،",
        "طلبي ١٠٢٣٤؟",
        "(#l 10234)",
        "#10234",
        "order 10234",
        "Bestellung: 10234.",
        "#L1 02 34",
        "#L\u200b10\u200d2\ufe0f34",
        "2 #L10234 3 pieces",
        "订单L10234号",
        "„L10234“",
        "№ L10234",
        "https://shop.example/orders/L10234?x=1",
        "1) L10234",
    ],
)
def test_an_order_number_is_found_however_it_is_typed(text: str) -> None:
    """Case, digits of any script, invisible characters, punctuation and a missing prefix do not matter."""
    assert found(text) == [(ORDER, "#L10234")]


def test_offsets_lead_back_to_the_original_text() -> None:
    """The place of a mention is in the text as it came, invisible characters included."""
    text = "مرحبا، #L١\u200b٠٢٣٤؟ شكرا"
    (mention,) = mentions_in(text, "m7", SHAPES)
    assert text[mention.start : mention.end] == "#L١\u200b٠٢٣٤"
    assert mention.message == "m7"


@pytest.mark.parametrize(
    "text",
    [
        "call me: +49 30 10234",
        "0176-10234-11",
        "030 10234 55",
        "(030) 10234-0",
        "XL10234",
        "L10234X",
        "L102345",
        "l10234@example.com",
        "IBAN DE10234",
        "in 12.10234",
    ],
)
def test_telephones_and_longer_words_are_no_order_numbers(text: str) -> None:
    """Neither is anything that merely contains such digits."""
    assert not [kind for kind, _ in found(text) if kind in (ORDER, MAYBE_ORDER)]


@pytest.mark.parametrize("text", ["10115 Berlin", "size L 10115 Berlin", "ich wohne in 10115"])
def test_a_postcode_is_never_surely_an_order_number(text: str) -> None:
    """Bare digits of that length are a postcode, and at most perhaps an order."""
    assert (POSTCODE, "10115") in found(text)
    assert ORDER not in [kind for kind, _ in found(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("e2 7rg", "E27RG"),
        ("E27RG,", "E27RG"),
        ("CF10-1BU", "CF101BU"),
        ("A-1010 Wien", "1010"),
        ("Torstraße 14 10115 Berlin", "10115"),
        ("zip 10115-1234", "10115"),
        ("الرمز ١٠١١٥", "10115"),
    ],
)
def test_postcodes_are_found_in_the_patterns_of_the_business(text: str, value: str) -> None:
    """With or without space, in any digits, behind a country's letter."""
    assert (POSTCODE, value) in found(text)


def test_a_number_with_a_wrong_digit_count_behind_a_mark_is_still_meant_as_one() -> None:
    """A slip of the finger is a number nobody has, not silence."""
    assert found("#L1023") == [(ORDER, "#L1023")]
    assert found("#L102345") == [(ORDER, "#L102345")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("'ana@example.com'", "ana@example.com"),
        ("Mail: ANA.Lima+x@Example.Co.UK.", "ana.lima+x@example.co.uk"),
        ("o'neill@example.org", "o'neill@example.org"),
        ("ana＠example.com", "ana@example.com"),
        ("jürgen@müller.example", "jürgen@müller.example"),
    ],
)
def test_emails_are_found_in_one_spelling(text: str, value: str) -> None:
    """Without case, quotes and the full stop behind them."""
    assert found(text) == [(EMAIL, value)]


def test_shapes_are_learned_from_any_kind_of_number() -> None:
    """Joints, lower case, digits alone, letters and digits mixed."""
    joined = learn(["ord-2024-00017", "ord-2025-00020"], [])
    assert found("ORD-2024-00018", joined) == [(ORDER, "ord-2024-00018")]
    assert found("ORD202400018", joined) == [(ORDER, "ord-2024-00018")]
    digits = learn(["1001", "1002", "99871"], [], ["ticket"])
    assert found("ticket 1005", digits) == [(ORDER, "1005")]
    assert found("1005", digits) == [(MAYBE_ORDER, "1005")]
    parts = learn(["403-1234567-1234567"], [])
    assert found("403-7654321-7654321", parts) == [(ORDER, "403-7654321-7654321")]
    mixed = learn(["4WQ150", "ZFA04Y", "VAAOXJ", "SDZQKO", "FQ8APE", "PEP4E0", "K1NW8N", "UDMOP1"], [])
    assert found("my booking 4wq15z", mixed) == [(ORDER, "4WQ15Z")]
    assert found("because of VAAOXJ", mixed) == [(MAYBE_ORDER, "VAAOXJ")]


def test_a_flood_of_numbers_is_cut() -> None:
    """A hostile message cannot make the copilot look up thousands of things."""
    assert len(found(" ".join(f"#L{number}" for number in range(10000, 10900)))) == 50


def test_nothing_is_found_without_shapes() -> None:
    """A business without records has no order numbers and no postcodes."""
    assert found("#L10234 10115 E2 7RG", Shapes()) == []


def test_postcodes_are_compared_without_spaces_and_case() -> None:
    """Hyphens and digits of other scripts do not matter either."""
    assert postcode_key("sw1a 1aa") == postcode_key("SW1A-1AA") == "SW1A1AA"
    assert postcode_key("١٠١١٥") == "10115"
