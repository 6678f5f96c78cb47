"""An address in free text, learned from those that records have."""

from __future__ import annotations

import pytest

from server.orders.fieldwords import Learned, find, learn

FIELDS = ("street", "unit", "town", "land", "post")
TOWNS = (("Lund", "SE", "22100"), ("Kiel", "DE", "24103"), ("Graz", "AT", "80101"))


@pytest.fixture
def learned() -> Learned:
    """From sixty invented addresses."""
    names = ("Rose", "Mill", "Hill", "Oak", "Lake")
    ways = ("Street", "Road", "Lane")
    rows = []
    for number in range(60):
        town, land, post = TOWNS[number % 3]
        rows.append(
            {
                "street": f"{number + 3} {names[number % 5]} {ways[number % 3]}",
                "unit": f"Flat {number + 1}",
                "town": town,
                "land": land,
                "post": str(int(post) + number),
            }
        )
    return learn(rows)


def test_an_address_that_nobody_has_yet_is_found(learned: Learned) -> None:
    """Its country follows from the town."""
    text = "Please send it to 77 Birch Lane, Flat 12, Kiel 24199 from now on."
    found = find(text, learned, FIELDS, unlike=[])
    wanted = {"street": "77 Birch Lane", "unit": "Flat 12", "town": "Kiel", "land": "DE", "post": "24199"}
    assert found == wanted


def test_the_new_one_of_two_counts(learned: Learned) -> None:
    """The one that is known already is the old one, wherever it stands."""
    text = "New: 77 Birch Lane, Flat 12, Kiel 24199. Old: 3 Rose Street, Flat 1, Lund 22100."
    found = find(text, learned, FIELDS, unlike=[{"street": "3 Rose Street"}])
    assert (found["street"], found["post"]) == ("77 Birch Lane", "24199")


@pytest.mark.parametrize("text", ["", "I have moved", "Kiel is nice", "order 4711, Flat 12"])
def test_without_a_street_there_is_no_address(learned: Learned, text: str) -> None:
    """A town alone changes nothing."""
    assert find(text, learned, FIELDS, unlike=[]) == {}
