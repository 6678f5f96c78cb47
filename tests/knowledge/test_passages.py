"""Passages follow the document and point exactly into it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from server.knowledge.article import Article, FrontMatter, load_articles, version_of
from server.knowledge.passage import Audience, Passage
from server.knowledge.passages import ENOUGH, MOST, embedded_text, length, outline, split


def article(body: str) -> Article:
    """An article with this body."""
    front = FrontMatter(
        id="a",
        title="Title",
        brand="lumen",
        audience=Audience.CUSTOMER,
        language="en",
        owner="Mara",
        reviewed=date(2026, 1, 1),
        review_by=date(2027, 1, 1),
    )
    return Article(front=front, body=body, version=version_of(front, body), path="a.md")


def texts(body: str) -> list[str]:
    """The texts of a body's passages."""
    return [passage.text for passage in split(article(body))]


WORDS = st.text(
    st.sampled_from("abc defg. hij\t?! 。你好 كيف*_`[](<>&;#é😀e\u0301"), min_size=1, max_size=120
)
BLOCKS = st.one_of(
    WORDS,
    st.builds(lambda level, words: "#" * level + " " + words.replace("\n", " "), st.integers(1, 6), WORDS),
    st.lists(WORDS, min_size=1, max_size=9).map(lambda items: "\n".join(f"- {item}" for item in items)),
    st.lists(WORDS, min_size=1, max_size=9).map(
        lambda items: "\n".join(f"1. {item}\n   - sub" for item in items)
    ),
    st.lists(WORDS, min_size=1, max_size=9).map(
        lambda rows: "\n".join(["| a | b |", "| - | - |", *(f"| {row} | x |" for row in rows)])
    ),
    WORDS.map(lambda words: "> " + words),
    WORDS.map(lambda words: f"```\n{words}\n```"),
    WORDS.map(lambda words: words * 20),
    st.sampled_from(
        [
            "---",
            "Title\n===",
            "<div>\nx\n</div>",
            "[a]: http://b",
            "\u2028",
            "    code",
            "- - - a",
            "\x0b\x0c",
        ]
    ),
)
BODIES = st.lists(BLOCKS, max_size=8).map("\n\n".join)


@settings(max_examples=300, deadline=None, database=None)
@given(BODIES)
def test_offsets_are_exact_and_passages_do_not_overlap(body: str) -> None:
    """Whatever the text, a passage is its slice, has no blank edges, is short enough, follows the last."""
    at = 0
    for passage in split(article(body)):
        assert body[passage.start : passage.end] == passage.text
        assert passage.text == passage.text.strip()
        assert passage.text
        assert passage.start >= at
        assert length(passage.text) <= MOST
        at = passage.end


@settings(max_examples=300, deadline=None, database=None)
@given(BODIES)
def test_no_text_is_lost(body: str) -> None:
    """What lies between passages are headings, rules, link targets and space, as the parser sees them."""
    lines = body.split("\n")
    kept = [False] * len(body)
    for passage in split(article(body)):
        kept[passage.start : passage.end] = [True] * (passage.end - passage.start)
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    tokens = [token for token in parser.parse(body) if token.level == 0 and token.map and token.nesting >= 0]
    for token in tokens:
        if token.type in {"heading_open", "hr"} or token.map is None:
            continue
        for at in range(starts[token.map[0]], min(starts[token.map[1]], len(body))):
            assert kept[at] or body[at].isspace(), (body[at], at)


def test_headings_make_the_path() -> None:
    """A section has the headings above it, in words without markup; text above the first has none."""
    blocks = [
        "Intro.",
        "# One *two*",
        "A.",
        "### `Deep` \\# x",
        "B.",
        "## Back",
        "C.",
        "Other\n-----",
        "D.",
        "#",
        "E.",
    ]
    body = "\n\n".join(blocks)
    found = [(passage.headings, passage.text) for passage in split(article(body))]
    assert found == [
        ((), "Intro."),
        (("One two",), "A."),
        (("One two", "Deep # x"), "B."),
        (("One two", "Back"), "C."),
        (("One two", "Other"), "D."),
        ((), "E."),
    ]


def test_lists_and_tables_stay_whole_where_they_fit() -> None:
    """A list or table that fits is one passage with what stands beside it; no section leaks into the next."""
    rows = "| a | b |\n| --- | --- |\n" + "\n".join(f"| row {n} | value |" for n in range(9))
    items = "\n".join(f"{n}. item" for n in range(1, 9))
    assert texts(f"## T\n\n{rows}\n\n## L\n\nBefore:\n\n{items}\n") == [rows, f"Before:\n\n{items}"]


def test_a_long_list_is_cut_between_items_and_a_long_paragraph_between_sentences() -> None:
    """Cuts fall where a reader would make them, and pieces are neither tiny nor too long."""
    items = [f"- {'word ' * 30}{n}" for n in range(12)]
    found = texts("\n".join(items))
    assert all(part.startswith("- ") for part in found)
    assert "\n".join(found) == "\n".join(items)
    sentences = [f"This is sentence number {n}, of some length." for n in range(60)]
    found = texts(" ".join(sentences))
    assert all(part.startswith("This") and part.endswith(".") for part in found)
    assert all(ENOUGH <= len(part) <= MOST for part in found[:-1])


def test_a_word_longer_than_a_passage_is_cut() -> None:
    """Text without any space still fits, and nothing of it is lost."""
    assert "".join(texts("x" * (3 * MOST))) == "x" * (3 * MOST)


def test_chinese_is_measured_by_what_it_says() -> None:
    """Han characters count as several, so that a passage has about as many tokens in every language."""
    found = texts("我们在工作日二十四小时内发货。" * 60)
    assert all(len(part) <= MOST / 3 and part.endswith("。") for part in found)


def test_passage_knows_its_article() -> None:
    """Brand, audience and version come along; the model reads title and headings before the text."""
    passage = split(article("## Where\n\nHere.\n"))[0]
    assert isinstance(passage, Passage)
    assert (passage.article, passage.brand, passage.audience) == ("a", "lumen", Audience.CUSTOMER)
    assert passage.id == f"a@{passage.version}:{passage.start}-{passage.end}"
    assert embedded_text(passage) == "Title – Where\nHere."
    assert outline(passage) == "Where"
    assert outline(split(article("Here.\n"))[0]) == "Title"


@pytest.mark.parametrize("body", ["", "\n \n", "# Only\n\n## Headings\n", "---\n"])
def test_no_text_no_passages(body: str) -> None:
    """Headings and rules alone answer nothing."""
    assert texts(body) == []


def test_markup_stays_text() -> None:
    """HTML is text like any other; nothing is interpreted."""
    assert texts("<script>alert(1)</script>\n") == ["<script>alert(1)</script>"]


def test_the_shop_articles_split_well() -> None:
    """Every shipped article gives several passages, none longer than it should be."""
    articles, _ = load_articles(Path("knowledge/articles"))
    for one in articles:
        found = split(one)
        assert len(found) >= 2
        assert all(length(passage.text) <= MOST for passage in found)
