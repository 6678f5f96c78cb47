"""What customers call a variant in the twelve languages, with the words that the shop's records declare."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import msgspec
import pytest

from server.orders.context import Line, Product, Variant
from server.orders.lines import same_word
from server.orders.meant import lines_meant
from server.orders.records import LineRecord
from server.request.lines import variants_asked
from server.request.said import Said

RECORDS = Path(__file__).parents[2] / "knowledge" / "brands" / "lumen" / "records.toml"
RECORD = msgspec.convert(tomllib.loads(RECORDS.read_text(encoding="utf-8"))["order"]["lines"], LineRecord)
DAY = date(2026, 3, 1)


def asked(text: str, option: str, own: str, *others: str) -> str | None:
    """The value of the variant that a text wants instead of the line's own."""
    values = (own, *others)
    variants = tuple(Variant(f"V-{value}", 1000, True, {option: value}) for value in values)
    line = Line(f"V-{own}", "Article", 1, 1000, {option: own}, "P")
    catalogue = {RECORD.catalogue or "": {"P": Product("P", "Article", (), variants)}}
    said = Said(answers=(text,), since=(text,))
    found = variants_asked(said, "", [line], RECORD, catalogue, DAY)
    return found[0].removeprefix("V-") if found else None


LARGER = {
    "en": ["in size L", "one size up", "a bigger one"],
    "de": ["in Größe L", "lieber eine größere"],
    "fr": ["taille L", "une plus grande", "la taille au-dessus"],
    "es": ["en talla L", "una talla más", "uno más grande"],
    "it": ["taglia L", "una taglia in più", "quello grande"],
    "pt": ["tamanho L", "um maior", "um tamanho acima"],
    "nl": ["maat L", "een grotere"],
    "pl": ["rozmiar L", "o rozmiar większy", "większą poproszę", "w dużym rozmiarze"],
    "tr": ["L beden", "büyüğünü istiyorum", "bir beden büyük"],
    "ar": ["المقاس L", "أريد مقاسا أكبر", "الحجم الكبير"],
    "ja": ["Lサイズにしたい", "大きいサイズ", "大きめで", "一つ上のサイズ"],
    "zh": ["换成大号的", "大的那个", "大一号", "要更大的", "L码"],
}
SMALLER = {
    "en": ["size S", "one size down"],
    "de": ["Größe S", "eine Nummer kleiner"],
    "fr": ["taille S", "une taille en dessous"],
    "es": ["talla S", "una talla menos"],
    "it": ["taglia S", "uno più piccolo"],
    "pt": ["tamanho S", "um tamanho abaixo"],
    "nl": ["maat S", "een kleinere"],
    "pl": ["rozmiar S", "mniejszą poproszę"],
    "tr": ["S beden", "küçük olanı"],
    "ar": ["مقاسا أصغر", "الصغير"],
    "ja": ["Sサイズ", "小さめで", "一つ下のサイズ"],
    "zh": ["小号的", "小一号", "更小的", "S码"],
}


@pytest.mark.parametrize("text", [text for texts in LARGER.values() for text in texts])
def test_the_larger_one(text: str) -> None:
    """By a size's letter, by comparison, and inside a sentence without spaces."""
    assert asked(text, "size", "small", "large") == "large"


@pytest.mark.parametrize("text", [text for texts in SMALLER.values() for text in texts])
def test_the_smaller_one(text: str) -> None:
    """The other way round."""
    assert asked(text, "size", "large", "small") == "small"


@pytest.mark.parametrize(
    "text", ["280cm", "280 Zentimeter", "280 centymetrów", "280センチのもの", "280厘米的", "280 سم"]
)
def test_lengths_however_they_are_written(text: str) -> None:
    """With the unit behind the number at once, in full, or in another script."""
    assert asked(text, "length", "240 cm", "280 cm") == "280 cm"


@pytest.mark.parametrize("text", ["换成黑色", "我想要黑的", "黒い方", "czarny kolor", "siyahını", "السوداء"])
def test_colours_in_other_scripts(text: str) -> None:
    """The colour alone stands for the variant."""
    assert asked(text, "finish", "brass", "black", "sage") == "black"


@pytest.mark.parametrize(
    "text", ["我要退货", "大家好", "大概什么时候", "XLサイズ", "サイズを変えたい", "l'article", "XL"]
)
def test_what_only_looks_like_a_size(text: str) -> None:
    """A letter of another size, or of a word, is none."""
    assert asked(text, "size", "small", "large") is None


def test_everything_in_scripts_without_spaces() -> None:
    """All lines are meant in the middle of a sentence, too; a line's name is found there."""
    lines = [Line("1", "Hygge Table Lamp", 1, 100, {}), Line("2", "Tide Towel Set", 1, 100, {})]
    assert lines_meant("请全部退货", lines, RECORD) == ("1", "2")
    assert lines_meant("両方返品したい", lines, RECORD) == ("1", "2")
    assert same_word("台灯", "我要退台灯")
    assert not same_word("lサイズ", "xlサイズ")
