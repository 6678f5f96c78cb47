"""Which lines, variants, entries and choices a text means."""

from __future__ import annotations

import pytest

from server.orders.context import Field, FieldType, Line, Part, Product, Variant
from server.orders.meant import choice_meant, entry_meant, holds_id, lines_meant, variant_meant
from server.orders.records import LineRecord

RECORD = LineRecord(
    path="items",
    id="id",
    words={"kettle": ("boiler", "wasserkocher"), "L": ("large", "groß")},
    all_words=("everything", "both", "alles"),
)
LINES = (
    Line("71001", "Steel Kettle", 1, 4990, {"colour": "red", "size": "M"}, "K"),
    Line("71002", "Desk Lamp", 1, 3000, {"colour": "black", "arm": "short"}, "L"),
    Line("71003", "Desk Lamp", 1, 3500, {"colour": "white", "arm": "short"}, "L"),
)
KETTLES = Product(
    "K",
    "Steel Kettle",
    variants=(
        Variant("71001", 4990, True, {"colour": "red", "size": "M"}),
        Variant("71011", 5490, True, {"colour": "red", "size": "L"}),
        Variant("71012", 5590, True, {"colour": "blue", "size": "L"}),
        Variant("71013", 4590, False, {"colour": "blue", "size": "M"}),
    ),
)
PURSES = (
    Part("card_1", (Field("kind", FieldType.TEXT, "credit_card"), Field("last", FieldType.TEXT, "4242"))),
    Part("card_2", (Field("kind", FieldType.TEXT, "credit_card"), Field("last", FieldType.TEXT, "1881"))),
    Part("gift_9", (Field("kind", FieldType.TEXT, "gift_card"), Field("left", FieldType.MONEY, 900))),
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("the kettle goes back", ("71001",)),
        ("der Wasserkocher ist kaputt", ("71001",)),
        ("item 71003 and item 71001", ("71001", "71003")),
        ("the white desk lamp", ("71003",)),
        ("the lamp for $30.00", ("71002",)),
        ("the lamp", ()),
        ("everything", ("71001", "71002", "71003")),
        ("both lamps", ("71002", "71003")),
        ("the umbrella", ()),
        ("number 710010", ()),
    ],
)
def test_lines_are_named_by_id_name_option_or_price(text: str, meant: tuple[str, ...]) -> None:
    """What fits two equally means neither, unless all were meant."""
    assert set(lines_meant(text, LINES, RECORD)) == set(meant)


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("the same in size L", "71011"),
        ("the large one, please", "71011"),
        ("blue and large", "71012"),
        ("from red to blue", "71012"),  # the one that fits in all else is sold out
        ("the one for 55.90", "71012"),
        ("item 71012 instead", "71012"),
        ("I am not sure about it", None),
    ],
)
def test_a_variant_is_told_by_what_is_to_change(text: str, variant: str | None) -> None:
    """What is not named stays as it is; a letter by itself is a size only where it is written as one."""
    assert variant_meant(text, LINES[0], KETTLES, RECORD) == variant


def test_another_size_written_small_is_no_size() -> None:
    """A `m` in a sentence is no M."""
    assert variant_meant("i m unhappy with it", LINES[0], KETTLES, RECORD) is None


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("use the gift card", "gift_9"),
        ("the card ending in 1881", "card_2"),
        ("the credit card", None),
        ("gift_9 please", "gift_9"),
        ("cash", None),
    ],
)
def test_an_entry_is_named_by_its_fields(text: str, entry: str | None) -> None:
    """Two that fit alike are none."""
    assert entry_meant(text, PURSES) == entry


def test_a_choice_goes_by_its_words() -> None:
    """Both at once is neither."""
    words = {"too late": ("delayed",)}
    assert choice_meant("it was delayed", ("too late", "not wanted"), words) == "too late"
    assert choice_meant("delayed and not wanted", ("too late", "not wanted"), words) is None


def test_an_id_inside_another_is_none() -> None:
    """Digits of a longer number, letters of a longer word."""
    assert holds_id("order A12 and A1", "A1") == 14
    assert holds_id("B12", "12") == -1
