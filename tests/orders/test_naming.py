"""Whether somebody's name was said."""

from __future__ import annotations

import pytest

from server.orders.naming import place_of, said


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (("Yusuf", "Rossi"), "This is yusuf rossi."),
        (("Yusuf", "Rossi"), "ROSSI, Yusuf"),
        (("Yusuf", "Rossi"), "It's Yusuf Rossi's account"),
        (("Yusuf", "Rossi"), "First name: Yusuf\nLast name: Rossi"),
        (("Yusuf", "Rossi"), "Yusuf M. Rossi"),
        (("Jürgen", "Müller"), "hier Juergen Mueller"),
        (("Siobhán", "O'Neill"), "siobhan oneill"),
        (("Siobhán", "O'Neill"), "Siobhan O’Neill"),
        (("Owain", "Rhys-Jones"), "Owain Rhys Jones"),
        (("Isabella", "García Fernández"), "Isabella Garcia"),
        (("Mary Ann", "Lee"), "Mary Lee"),
        (("محمد", "عبد الله"), "أنا محمّد عبد الله،"),
        (("محمد", "عبد الله"), "محمد عبدالله"),
        (("محمد", "عبدالله"), "انا محمد عبد الله"),
        (("ليلى", "حداد"), "انا ليلي حداد"),
        (("小明", "王"), "我是王小明，我的订单呢"),
        (("Anna Maria Lindner",), "Anna Lindner here"),
        (("Prince",), "I am Prince"),
    ],
)
def test_a_name_is_recognised_in_any_script_order_and_spelling(names: tuple[str, ...], text: str) -> None:
    """Whole words close together are enough, whatever the accents."""
    assert place_of(names, said([text])) is not None


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (("Yusuf", "Rossi"), "Yusuf here"),
        (("Yusuf", "Rossi"), "Mr Rossi"),
        (("Yusuf", "Rossi"), "Yusufa Rossini"),
        (("Mark", "Brown"), "please mark that the lamp I ordered last week came in brown"),
        (("Isabella", "de la Cruz"), "Isabella de Souza"),
        (("小明", "王"), "王先生 小红"),
        (("Anna", "Anna"), "Anna"),
    ],
)
def test_half_a_name_or_scattered_words_are_none(names: tuple[str, ...], text: str) -> None:
    """Parts of words, one part only, and parts far apart do not count."""
    assert place_of(names, said([text])) is None


def test_the_closer_parts_win() -> None:
    """Of two people, the one whose name stands together is the one who was named."""
    text = said(["Please mark my brown lamp as broken. Anna Brown"])
    mark, anna = place_of(("Mark", "Brown"), text), place_of(("Anna", "Brown"), text)
    assert mark is not None
    assert anna is not None
    assert anna < mark
