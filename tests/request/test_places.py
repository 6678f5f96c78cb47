"""Addresses inside sentences."""

from __future__ import annotations

import pytest

from server.request.addresses import place_asked
from server.request.places import place_inside
from server.request.said import Said


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Please send it to 12 Columbia Road, London E2 7RG instead", "12 Columbia Road, London E2 7RG"),
        ("can you ship it to 12 Columbia Road, London E2 7RG?", "12 Columbia Road, London E2 7RG"),
        ("Bitte an Torstraße 5, 10119 Berlin schicken", "Torstraße 5, 10119 Berlin"),
        ("Können Sie das Paket an Am Markt 3, 50667 Köln senden?", "Am Markt 3, 50667 Köln"),
        ("envoyez-le au 12 rue de Rivoli, 75001 Paris svp", "12 rue de Rivoli, 75001 Paris"),
        ("mándenlo a la calle Mayor 5, 28013 Madrid por favor", "calle Mayor 5, 28013 Madrid"),
        ("spedite in via Roma 8, 20121 Milano, grazie", "via Roma 8, 20121 Milano"),
        ("proszę wysłać na ul. Długa 5, 00-238 Warszawa.", "ul. Długa 5, 00-238 Warszawa"),
        ("住所を東京都渋谷区神宮前1-2-3に変更してください", "東京都渋谷区神宮前1-2-3"),
        ("请改寄到北京市朝阳区建国路88号，谢谢", "北京市朝阳区建国路88号"),
        ("أرسلوه إلى شارع الوصل 12، دبي", "شارع الوصل 12، دبي"),
        ("I moved to number 5, change the address please", ""),
        ("is 12 Columbia Road, London fine?", ""),
        ("I ordered 2 Lamps, 3 Candles", ""),
        ("it came on Monday, December 12, 2026", ""),
        ("thank you", ""),
        ("", ""),
    ],
)
def test_an_address_is_found_in_a_sentence(text: str, place: str) -> None:
    """A street with its number and a postcode; neither a list of goods nor a date."""
    assert place_inside(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("and change my address to Hohe Straße 5, 50667 Köln", "Hohe Straße 5, 50667 Köln"),
        ("Hohe Straße 5, 50667 Köln", "Hohe Straße 5, 50667 Köln"),
        ("c/o Ana Lima, Torstraße 5, 10119 Berlin", "c/o Ana Lima, Torstraße 5, 10119 Berlin"),
        ("hohe straße 5 in 50667 köln", "hohe straße 5 in 50667 köln"),
    ],
)
def test_what_asks_for_an_address_is_no_part_of_it(text: str, place: str) -> None:
    """Words in front that only ask are left out, whatever else was written stays."""
    assert place_asked(Said(answers=(text,))) == place
