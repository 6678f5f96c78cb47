"""What of a message tells its language."""

from __future__ import annotations

import pytest

from server.language.scripts import dominant, script_of, scripts_of, weigh
from server.language.signal import signal_of


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("Where is it? https://example.com/a?b=c", "Where is it"),
        ("Where is it example.com/track now", "Where is it now"),
        ("mail me.too@example.com please", "mail please"),
        ("order #W2611340 and item 1008292230", "order and item"),
        ("it's 3pm, isn't it", "it's isn't it"),
        ("pleaaaase heeeelp", "please help"),
        ("注文番号W2611340はどこ", "注文番号 はどこ"),
        ("أين طلبي Samsung", "أين طلبي"),
        ("my name is محمد ok", "my name is ok"),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_only_words_of_the_dominant_script_stay(message: str, text: str) -> None:
    """Everything that is no language, or another script's, is set aside."""
    assert signal_of(message).text == text


def test_repeated_words_count_once() -> None:
    """Saying a word ten times is no more evidence than saying it once."""
    assert signal_of("help help help me").words == 2


def test_unspaced_scripts_are_counted_by_letters() -> None:
    """A Chinese sentence without blanks is more than one word."""
    assert signal_of("我的订单在哪里").words > 3


@pytest.mark.parametrize(
    ("letter", "script"),
    [
        ("a", "Latin"),
        ("ß", "Latin"),
        ("ж", "Cyrillic"),
        ("ع", "Arabic"),
        ("あ", "Kana"),
        ("漢", "Han"),
        ("한", "Hangul"),
    ],
)
def test_letters_have_a_script(letter: str, script: str) -> None:
    """Each letter belongs to one script."""
    assert script_of(letter) == script


@pytest.mark.parametrize("sign", ["1", " ", "!", "×", "÷", "😀", "\u0301"])
def test_other_signs_have_none(sign: str) -> None:
    """Digits, signs, emoji and marks say nothing about the script."""
    assert script_of(sign) is None


def test_japanese_is_written_in_two_scripts() -> None:
    """Kana among Han means Japanese; Han alone may be either."""
    assert dominant(weigh("返品できますか")) == "Kana"
    assert dominant(weigh("退货")) == "Han"
    assert scripts_of("ja") == {"Kana", "Han"}
    assert scripts_of("de") == {"Latin"}
