"""What of a message carries its meaning."""

from __future__ import annotations

import pytest

from server.understanding.spoken import spoken


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hello, where is my order #L10234?", "Hello, where is my order ?"),
        ("مرحبا، أين طلبي #L10201؟", "مرحبا، أين طلبي ؟"),
        ("It is L-10234, mail ada@example.com", "It is L- , mail"),
        ("see https://example.com/track?x=1 please", "see please"),
        ("I ordered 2 lamps 14 days ago", "I ordered 2 lamps 14 days ago"),
        ("您好，我的订单L10234什么时候送到？", "您好，我的订单 什么时候送到？"),
        ("こんにちは。注文#L10234はいつ届きますか？", "こんにちは。注文 はいつ届きますか？"),
        ("10115", "10115"),
        ("#L10234", "#L10234"),
        ("", ""),
    ],
)
def test_numbers_and_addresses_are_left_out(text: str, left: str) -> None:
    """Codes go, words and small numbers stay; a message of codes alone stays as it is."""
    assert spoken(text) == left


@pytest.mark.parametrize("unit", ["a", "1", "a1", "1-", "x@", "#", "https://", "é", " "])
def test_long_hostile_messages(unit: str) -> None:
    """The longest message of any repeated unit comes back as a string."""
    assert isinstance(spoken(unit * (20_000 // len(unit))), str)
