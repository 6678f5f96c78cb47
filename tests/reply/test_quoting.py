"""Passages as chat messages quote them."""

from __future__ import annotations

import pytest

from server.reply.quoting import LONGEST, quoted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Send it back **within 14 days** of *delivery*.", "Send it back within 14 days of delivery."),
        ("Broken in the\nfile, not in the message.", "Broken in the file, not in the message."),
        ("荷物は通常\n三日で届きます。", "荷物は通常三日で届きます。"),
        (
            "Choose one:\n\n- a neighbour\n- a parcel\n  shop",
            "Choose one:\n\n• a neighbour\n\n• a parcel shop",
        ),
        ("1. Open it.\n2. Press *Cancel*.", "• Open it.\n\n• Press Cancel."),
        ("See [our page](https://example.com/a_b) first.", "See our page first."),
        ("入口在*我的行程*中，**免费**。", "入口在我的行程中，免费。"),
        ("*マイトリップ*の*取り消し*の横です。", "マイトリップの取り消しの横です。"),
        ("2*3*4 in a line", "2*3*4 in a line"),
        ("snake_case stays, 3 * 4 too", "snake_case stays, 3 * 4 too"),
        (
            "| Paid with | Where to | When |\n| --- | --- | --- |\n| Card | the same card | 3 days |\n| Cash | | never |",
            "• Card: Where to the same card; When 3 days.\n\n• Cash: When never.",
        ),
        ("", ""),
    ],
)
def test_markup_becomes_plain_text(text: str, said: str) -> None:
    """Emphasis, links, lists and tables read as sentences."""
    assert quoted(text) == said


def test_what_is_too_long_ends_with_a_whole_sentence() -> None:
    """Never amid a sentence, in any script."""
    for sentence in (
        "This is one of many sentences. ",
        "这是很多句子中的一句。",
        "هذه جملة واحدة من جمل كثيرة. ",
    ):
        said = quoted(sentence * 60)
        assert 0 < len(said) <= LONGEST
        assert said.endswith(sentence.strip())


def test_an_introduction_without_its_list_is_left_out() -> None:
    """Nothing is announced that does not follow."""
    assert quoted("First this.\n\nThen choose:\n\n- " + "a very long item " * 40, 60) == "First this."
    assert quoted("word " * 300) == ""
