"""What stands in a reply without a source."""

from __future__ import annotations

import pytest

from server.reply.reply import Reply, TiedFact
from server.reply.untied import untied


def reply(text: str, *shown: str, language: str = "en") -> Reply:
    """A reply whose facts are shown like this."""
    facts = tuple(TiedFact("f", each, each, "order") for each in shown)
    return Reply(text=text, language=language, wording="a", facts=facts)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("All fine, thank you.", ()),
        ("Order #L10234 is on its way.", ("#L10234",)),
        ("Order (L10234), really: L10234!", ("L10234",)),
        ("It costs €49.90.", ("€49.90",)),
        ("By March 2, 2026 or so", ("March 2, 2026",)),
        ("L1, L2, and L3", ("L1", "L2", "L3")),
        ("Tracking 00340434, then.", ("00340434",)),
        ("Lamp 2 m and Lamp 20 m", ("Lamp 2 m", "Lamp 20 m")),
        ("2. März 2026", ("2. März 2026",)),
        ("You may march on, Sun or rain", ()),
        ("Version “2.0”", ("2.0",)),
    ],
)
def test_what_is_tied_is_silent(text: str, shown: tuple[str, ...]) -> None:
    """Punctuation, brackets and repetition do not matter."""
    assert untied(reply(text, *shown)) == []


@pytest.mark.parametrize(
    ("text", "shown", "found"),
    [
        ("It takes 3 days.", (), ["3"]),
        ("It takes 3-5 days.", ("3",), ["3-5"]),
        ("Order L102345", ("L10234",), ["L102345"]),
        ("Order XL10234", ("L10234",), ["XL10234"]),
        ("We refund €149.90", ("€49.90", "49.90"), ["€149.90"]),
        ("We refund 10.50", ("10",), ["10.50"]),
        ("We refund 2010", ("10",), ["2010"]),
        ("We give -10", ("10",), ["-10"]),
        ("We give 10 %", ("10",), ["10"]),
        ("We give 10%", ("10",), ["10%"]),
        ("By March 3, 2026", ("March 2, 2026",), ["3", "2026", "March"]),
        ("It comes on Monday.", (), ["Monday"]),
        ("It comes in December.", (), ["December"]),
        ("Write to help@lumen.example.", (), ["help@lumen.example"]),
        ("See https://lumen.example/track now", (), ["https://lumen.example/track"]),
        ("See www.lumen.example", (), ["www.lumen.example"]),
        ("½ of it, ² and ①", (), ["½", "²", "①"]),
    ],
)
def test_what_is_not_tied_is_named(text: str, shown: tuple[str, ...], found: list[str]) -> None:
    """Numbers, dates, names of days, addresses; a part of another number does not count as shown."""
    assert untied(reply(text, *shown)) == found


@pytest.mark.parametrize(
    ("language", "text", "shown", "found"),
    [
        ("de", "Sie kommt am Dienstag.", (), ["Dienstag"]),
        ("de", "Sie kommt am Dienstag, 10. März 2026.", ("Dienstag, 10. März 2026",), []),
        ("ar", "الطلب \u2068L10234\u2069 يصل \u206810 مارس 2026\u2069.", ("L10234", "10 مارس 2026"), []),
        ("ar", "يصل يوم الثلاثاء", (), ["الثلاثاء"]),
        ("ar", "خلال ٣ أيام", (), ["٣"]),
        ("ar", "المبلغ \u2068\u200f49.90\xa0€\u2069", ("\u200f49.90\xa0€",), []),
        ("ar", "\u2068A1\u2069 و\u2068B2\u2069", ("A1", "B2"), []),
        ("zh", "您的订单L10234正在路上，一切都好。", ("L10234",), []),
        ("zh", "您的订单L10234将在3天内送达。", ("L10234",), ["您的订单L10234将在3天内送达。"]),
        ("tlh", "5 Monday", (), ["5"]),
    ],
)
def test_every_language_has_its_own_digits_and_days(
    language: str, text: str, shown: tuple[str, ...], found: list[str]
) -> None:
    """Marks of direction are looked through; scripts without spaces work."""
    assert untied(reply(text, *shown, language=language)) == found


def test_an_address_that_is_tied_is_fine() -> None:
    """A carrier's page may be a fact like any other."""
    assert untied(reply("Follow https://track.example/1.", "https://track.example/1")) == []
