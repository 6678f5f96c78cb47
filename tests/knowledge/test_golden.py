"""Golden questions are read strictly and must name what exists."""

from __future__ import annotations

from pathlib import Path

from server.knowledge.article import load_articles
from server.knowledge.golden import load_golden
from tests.knowledge.library import OFF_TOPIC, write_library


def problems_of(root: Path) -> list[str]:
    """The sentences of all problems of a library's golden questions."""
    articles, _ = load_articles(root / "articles")
    return [problem.sentence for problem in load_golden(root / "golden", articles)[1]]


def test_files_are_read_as_one(tmp_path: Path) -> None:
    """Questions and small talk of all files come together; a text that stands twice counts once."""
    write_library(tmp_path)
    (tmp_path / "golden" / "more.toml").write_text(
        '[off_topic]\nen = ["hello there", "hm"]\nde = ["hallo"]\n'
    )
    articles, _ = load_articles(tmp_path / "articles")
    golden, problems = load_golden(tmp_path / "golden", articles)
    assert problems == []
    assert len(golden.questions) == 9
    assert len(golden.small_talk()) == len(OFF_TOPIC) + 2
    assert ("de", "hallo") in golden.small_talk()


def test_broken_files_and_dead_articles_are_all_named(tmp_path: Path) -> None:
    """Syntax, unknown keys and articles that do not exist or belong elsewhere, each with its file."""
    write_library(tmp_path)
    golden = tmp_path / "golden"
    (golden / "syntax.toml").write_text("questions = [")
    (golden / "keys.toml").write_text('[[questions]]\nquestion = "a"\nanswer = "b"\n')
    (golden / "latin.toml").write_bytes(b'[off_topic]\nde = ["gr\xfc\xdfe"]\n')
    (golden / "nested.toml").write_text("a = " + "[" * 5000 + "]" * 5000)
    line = '[[questions]]\nquestion = "a"\nlanguage = "en"\nbrand = "{}"\narticle = "{}"\n'
    (golden / "dead.toml").write_text(line.format("lumen", "nothing") + line.format("other", "parcels"))
    said = problems_of(tmp_path)
    assert len(said) == 6
    assert any("dead.toml: question 1: there is no original 'nothing'" in sentence for sentence in said)
    assert any("question 2: 'parcels' belongs to 'lumen', not to 'other'" in sentence for sentence in said)
    for name in ("syntax", "keys", "latin", "nested"):
        assert any(f"{name}.toml" in sentence for sentence in said)


def test_too_few_texts_set_no_floor(tmp_path: Path) -> None:
    """Without enough questions or small talk nothing can be measured, and that is said."""
    write_library(tmp_path)
    (tmp_path / "golden" / "lumen.toml").unlink()
    (said,) = problems_of(tmp_path)
    assert "0 questions and 0 off-topic texts are too few" in said
