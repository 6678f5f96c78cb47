"""How many of something a message asks for."""

from __future__ import annotations

import pytest

from server.understanding.counts import count_named

LATIN = ("bag", "suitcase", "koffer", "gepäck", "valise", "maleta", "valig", "mala", "walizk", "bagaj")
THINGS = (*LATIN, "حقيب", "荷物", "行李")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("please add two bags", 2),
        ("add another suitcase", 1),
        ("zwei weitere Koffer bitte", 2),
        ("noch ein Gepäckstück", 1),
        ("3 Koffer", 3),
        ("deux valises de plus", 2),
        ("una maleta más", 1),
        ("aggiungere due valigie", 2),
        ("uma mala extra", 1),
        ("twee extra koffers", 2),
        ("dwie walizki", 2),
        ("iki bagaj eklemek istiyorum", 2),
        ("أريد إضافة حقيبتين", 2),
        ("حقيبة إضافية", 1),
        ("荷物を2つ追加", 2),
        ("加两件行李", 2),
        ("one moment, I want a bag", 1),
        ("hello there", None),
        ("two tickets please", None),
        ("", None),
    ],
)
def test_numbers_belong_to_what_they_stand_beside(text: str, count: int | None) -> None:
    """In figures and words; a thing without a number is one."""
    assert count_named(text, THINGS) == count
