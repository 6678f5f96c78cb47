"""Which lines of an order are meant."""

from __future__ import annotations

import numpy as np
import pytest

from server.orders.context import Line, Order
from server.orders.lines import Meaning, choose, line_text, names_none, order_of_lines
from server.orders.records import LineRecord

RECORD = LineRecord(
    path="items",
    id="sku",
    name="title",
    words={
        "lamp": ("Lampe", "مصباح"),
        "cushion": ("pillow", "Kissen", "وسادة", "وسائد"),
        "candle": ("Kerze", "شمعة"),
        "sea": ("blue", "blau", "زرقاء"),
        "cedar": ("Zeder",),
    },
    all_words=("both", "everything", "beide", "alles", "كل"),
)


def line(line_id: str, name: str, **options: str) -> Line:
    """One line at ten."""
    return Line(line_id, name, 1, 1000, options)


ORDER = Order(
    "#1",
    (),
    (
        line("L", "Hygge Table Lamp", finish="brass"),
        line("C1", "Juno Velvet Cushion", colour="sea"),
        line("C2", "Juno Velvet Cushion", colour="plum"),
        line("K1", "Ember Candle", scent="cedar"),
    ),
)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("I want to return the lamp", ("L",)),
        ("the lamps go back", ("L",)),
        ("ich schicke die Lampe zurück", ("L",)),
        ("die Tischlampe bitte", ("L",)),
        ("أريد إرجاع المصباح", ("L",)),
        ("the blue one", ("C1",)),
        ("the blue cushion please", ("C1",)),
        ("das blaue Kissen", ("C1",)),
        ("both cushions", ("C1", "C2")),
        ("beide Kissen zurück", ("C1", "C2")),
        ("the plum cushion and the candle", ("C2", "K1")),
        ("the blue and the plum cushion", ("C1", "C2")),
        ("the cushion, the plum one", ("C2",)),
        ("die Zederkerze", ("K1",)),
        ("everything please", ("L", "C1", "C2", "K1")),
        ("THE CANDEL", ("K1",)),
    ],
)
def test_words_name_lines(text: str, lines: tuple[str, ...]) -> None:
    """Names, variants, plurals, compounds, what customers call them, several at once, slips."""
    assert choose([text], ORDER, RECORD).lines == lines


def test_two_that_fit_are_both_shown() -> None:
    """One of them is not guessed."""
    found = choose(["the cushion"], ORDER, RECORD)
    assert (found.reason, found.lines, found.choices) == ("unsure", (), ("C1", "C2"))


def test_without_a_name_all_may_be_meant() -> None:
    """Nothing is chosen, everything is a choice."""
    found = choose(["I want to send something back"], ORDER, RECORD)
    assert (found.reason, found.lines, found.choices) == ("open", (), ("L", "C1", "C2", "K1"))


def test_the_only_line_needs_no_name() -> None:
    """An order of one article leaves no choice."""
    order = Order("#2", (), (line("V", "Clay Vase"),))
    assert choose(["send it back"], order, RECORD).lines == ("V",)


def test_the_newest_message_that_names_one_counts() -> None:
    """What was named before gives way; a message that names nothing changes nothing."""
    assert choose(["the lamp", "no, the candle"], ORDER, RECORD).lines == ("K1",)
    assert choose(["the lamp", "how long does it take?"], ORDER, RECORD).lines == ("L",)


def test_no_order_has_no_lines() -> None:
    """Neither does an order without any."""
    assert choose(["the lamp"], None, RECORD).reason == "none"
    assert choose(["the lamp"], Order("#3", ()), RECORD).reason == "none"


def test_an_order_is_found_by_its_lines() -> None:
    """If only one of them has what was named."""
    other = Order("#2", (), (line("V", "Clay Vase"), line("L2", "Hygge Table Lamp", finish="sage")))
    assert order_of_lines(["the vase"], [ORDER, other], RECORD) == "#2"
    assert order_of_lines(["the candle"], [ORDER, other], RECORD) == "#1"
    assert order_of_lines(["the lamp"], [ORDER, other], RECORD) is None
    assert order_of_lines(["hello"], [ORDER, other], RECORD) is None


def test_meaning_decides_only_when_it_is_clear() -> None:
    """A word of another language near one line chooses it; one between two only ranks them."""
    axes = np.eye(4, dtype=np.float32)
    lines = {line_text(one): axes[place] for place, one in enumerate(ORDER.lines)}
    clear = Meaning(lines, np.array([[0.1, 0.0, 0.0, 0.9]], np.float32))
    assert names_none("la bougie", [ORDER], RECORD)
    assert choose(["la bougie"], ORDER, RECORD, clear).lines == ("K1",)
    vague = Meaning(lines, np.array([[0.1, 0.0, 0.895, 0.9]], np.float32))
    found = choose(["la bougie"], ORDER, RECORD, vague)
    assert (found.lines, found.choices[:2]) == ((), ("K1", "C2"))
