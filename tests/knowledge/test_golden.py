"""Golden questions are read strictly and must name what exists."""

from __future__ import annotations

from pathlib import Path

from server.knowledge.article import load_articles
from server.knowledge.golden import Tolerance, load_golden
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
    (golden / "also.toml").write_text(line.format("lumen", "parcels") + 'also = ["lamps", "nowhere"]\n')
    (golden / "dead.toml").write_text(line.format("lumen", "nothing") + line.format("other", "parcels"))
    said = problems_of(tmp_path)
    assert sum("keys.toml:" in sentence for sentence in said) == 4
    assert any("keys.toml:3: unknown key `answer`" in sentence for sentence in said)
    assert any("dead.toml:5: there is no original 'nothing'" in sentence for sentence in said)
    assert any("dead.toml:10: 'parcels' belongs to 'lumen', not to 'other'" in sentence for sentence in said)
    assert any("also.toml:6: there is no original 'nowhere'" in sentence for sentence in said)
    for name in ("syntax", "keys", "latin", "nested"):
        assert any(f"{name}.toml" in sentence for sentence in said)


def test_too_few_texts_set_no_floor(tmp_path: Path) -> None:
    """Without enough questions or small talk nothing can be measured, and that is said."""
    write_library(tmp_path)
    (tmp_path / "golden" / "lumen.toml").unlink()
    (said,) = problems_of(tmp_path)
    assert "0 questions and 0 off-topic texts are too few" in said


def test_the_tolerance_is_stated_once(tmp_path: Path) -> None:
    """One file may state by how much golden questions may fall; a second statement is a problem."""
    write_library(tmp_path)
    golden = tmp_path / "golden"
    (golden / "a.toml").write_text("[tolerance]\nrecall = 0.1\n")
    articles, _ = load_articles(tmp_path / "articles")
    found, problems = load_golden(golden, articles)
    assert problems == []
    assert found.allowed == Tolerance(recall=0.1, reciprocal=0.05)
    (golden / "b.toml").write_text("[tolerance]\nreciprocal = 2.0\n")
    (golden / "c.toml").write_text("[tolerance]\nreciprocal = 0.2\n")
    said = problems_of(tmp_path)
    assert len(said) == 2
    assert "b.toml:2" in said[0]
    assert "c.toml: the tolerance is also stated in a.toml" in said[1]


def test_questions_about_articles_left_out_are_left_out(tmp_path: Path) -> None:
    """When broken articles are skipped, questions about them are no problems of their own."""
    write_library(tmp_path)
    articles, _ = load_articles(tmp_path / "articles")
    kept = [article for article in articles if article.id != "lamps"]
    line = '[[questions]]\nquestion = "a{}"\nlanguage = "en"\nbrand = "lumen"\narticle = "parcels"\n'
    (tmp_path / "golden" / "more.toml").write_text("".join(line.format(number) for number in range(3)))
    golden, problems = load_golden(tmp_path / "golden", kept, left_out=True)
    assert problems == []
    assert {question.article for question in golden.questions} == {"parcels", "refunds"}
