"""How many of an article there are to be, as customers of twelve languages say it."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.orders.brand import load_brand
from server.orders.context import Line
from server.orders.records import LineRecord
from server.request.quantities import counting, quantity_asked
from server.request.said import Said
from server.understanding.words import Words, load_words

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
# Language, how many there are, how many are wanted, and what was written about bedside lamps.
SAID = [
    ("en", 1, 3, "change quantity from 1 to 3"),
    ("en", 1, 2, "please make it two cushions instead of one before you send it"),
    ("en", 1, 2, "add another lamp to my order"),
    ("en", 1, None, "I have two questions about a lamp: can it be black?"),
    ("en", 2, None, "Can I change the lamps to black?"),
    ("en", 1, 3, "I would like 3 lamps please"),
    ("de", 2, 1, "Bitte nur eine Lampe statt zwei"),
    ("de", 1, 2, "bitte zwei statt einer Lampe, die Bestellung ist noch nicht verschickt"),
    ("de", 1, 3, "menge von 1 auf 3 ändern"),
    ("de", 1, 2, "noch eine Lampe zu meiner Bestellung dazu"),
    ("fr", 2, 1, "une seule lampe au lieu de deux"),
    ("fr", 1, 2, "mettez deux lampes au lieu d'une avant l'envoi svp"),
    ("es", 2, 1, "solo una lámpara en vez de dos"),
    ("es", 1, 2, "pongan dos lámparas en vez de una"),
    ("it", 2, 1, "solo una lampada invece di due"),
    ("it", 1, 2, "mettete due lampade invece di una"),
    ("pt", 2, 1, "só um candeeiro em vez de dois"),
    ("pt", 1, 2, "ponham dois candeeiros em vez de um"),
    ("nl", 2, 1, "maar één lamp in plaats van twee"),
    ("nl", 1, 2, "doe er twee lampen bij in plaats van één"),
    ("pl", 2, 1, "tylko jedną lampkę zamiast dwóch"),
    ("pl", 1, 2, "proszę dać dwie lampki zamiast jednej"),
    ("tr", 2, 1, "iki yerine sadece bir lamba olsun"),
    ("tr", 1, 2, "bir yerine iki lamba olsun"),
    ("ar", 2, 1, "أريد مصباحا واحدا فقط بدلا من اثنين"),
    ("ar", 1, 2, "اجعلوها مصباحين بدل واحد"),
    ("ja", 2, 1, "ランプを二つから一つにしてください"),
    ("ja", 1, 2, "ランプを一つから二つにしてください"),
    ("zh", 2, 1, "台灯从两个改成一个"),
    ("zh", 1, 2, "台灯从一个改成两个"),
    ("zh", 1, 3, "数量从1改成3"),
    ("tr", 1, 3, "adedi 1'den 3'e çıkarın"),
    ("ar", 1, 3, "تغيير الكمية من 1 إلى 3"),
    ("en", 1, None, "can you change the lamp to another colour"),
    ("en", 1, None, "one more question about the lamp"),
    ("de", 1, None, "Ich habe noch eine Frage zur Lampe"),
    ("ja", 1, 2, "ランプをもう一つ追加したい"),
    ("zh", 1, 2, "订单里再加一盏台灯"),
    ("es", 1, 2, "añadir otra lámpara a mi pedido"),
    ("es", 1, None, "quiero otra talla"),
    ("en", 1, None, "I only want one lamp instead of two"),
    ("en", 1, None, "instead of two I want one"),
    ("en", 2, 12, "quantity 12 instead of 2 please"),
    ("de", 1, None, "nur eine Lampe statt zwei"),
    ("zh", 2, 1, "订单里的台灯只要一盏，不要两盏"),
    ("ar", 2, 1, "مصباح واحد فقط بدلا من اثنين في طلبي"),
]


@pytest.fixture(scope="module")
def words() -> Words:
    """The words that ship."""
    return load_words(KNOWLEDGE)


@pytest.fixture(scope="module")
def record() -> LineRecord:
    """What customers of the demo shop call its articles."""
    found = load_brand(KNOWLEDGE / "brands" / "lumen").records.order.lines
    assert found is not None
    return found


def asked(text: str, language: str, now: int, words: Words, record: LineRecord, more: int = 0) -> int | None:
    """What is read of one message about so many lamps, and `more` other lines."""
    lines = [Line(str(n), "Wolke Bedside Lamp", now, 6990, {"colour": "white"}) for n in range(1 + more)]
    return quantity_asked(Said(answers=(text,)), lines, record, counting(words, language))


@pytest.mark.parametrize(("language", "now", "wanted", "text"), SAID)
def test_it_is_read(
    words: Words, record: LineRecord, language: str, now: int, wanted: int | None, text: str
) -> None:
    """In figures, words and duals; what counts something else, or is so already, is no wish."""
    assert asked(text, language, now, words, record) == wanted


def test_sizes_and_several_articles_tell_nothing(words: Words, record: LineRecord) -> None:
    """A figure of the article's own name counts nothing; a number for two articles is not clear."""
    lights = [Line("1", "Firefly String Lights", 1, 3990, {"length": "10 m"})]
    said = Said(answers=("two 10 m lights please",))
    assert quantity_asked(said, lights, record, counting(words, "en")) == 2
    said = Said(answers=("the 5 m lights instead please, not those of 10 m",))
    assert quantity_asked(said, lights, record, counting(words, "en")) is None
    assert asked("three instead of two", "en", 2, words, record, more=1) is None
