"""Fluent files to wordings: what is wrong with them, what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.reply.wording import Missing, Wordings, label_key, locale_of
from tests.reply.wordings import faults, load, write


def test_broken_files_are_reported_together_with_their_lines(tmp_path: Path) -> None:
    """Syntax errors of every file in every language in one pass."""
    found = faults(
        tmp_path,
        en="""
            good = Fine.
            bad = { $open
            good-again = Fine.

            no value here
            """,
        de="good = Gut.\ngood-again = { \nselect = { $x ->\n    [a] A\n}\n",
    )
    places = [(problem.where.removeprefix(f"{tmp_path.as_posix()}/"), problem.what[:12]) for problem in found]
    assert ("en/a.ftl:3", "not Fluent: ") in places
    assert ("en/a.ftl:5", "not Fluent: ") in places
    assert [place for place, what in places if what == "not Fluent: " and place.startswith("de/")]
    assert len([what for _, what in places if what == "not Fluent: "]) >= 4


def test_a_broken_message_is_missing_and_the_others_work(tmp_path: Path) -> None:
    """One syntax error does not take a language away."""
    wordings, problems = Wordings.load(write(tmp_path, en="good = Fine.\nbad = { $open\n"))
    assert problems
    assert wordings.render("en", "good", {}) == "Fine."
    assert isinstance(wordings.render("en", "bad", {}), Missing)


@pytest.mark.parametrize(
    ("english", "german", "what", "place"),
    [
        ("a = A\nb = B", "a = A", "`b` (", "de"),
        ("a = A", "a = A\nb = B", "`b` is not in the reference language", "de/a.ftl:2"),
        ("a = { $x }", "a = { $y }", "`a` uses `$y`, which en does not", "de/a.ftl:1"),
        ("a = A\n    .short = B", "a = A", "`a` lacks `.short`", "de/a.ftl:1"),
        ("a = A", "a = A\n    .short = B", "`a.short` is not in the reference language", "de/a.ftl:1"),
        (
            "a = A",
            "# note\n\na = { b }",
            "`a` refers to `b`, which this language does not have",
            "de/a.ftl:3",
        ),
        ("a = A", "a = { -b }", "`a` refers to `-b`", "de/a.ftl:1"),
        ("a = A\nb = B", "a = { b }\nb = { a }", "`a` refers to itself", "de/a.ftl:1"),
        ("a = A", "a = { a }", "`a` refers to itself", "de/a.ftl:1"),
        ("a = A", "a = A\na = B", "`a` is already in", "de/a.ftl:2"),
        ("a = A", "a =\n    In\n    24 Stunden", "`a` has the number", "de/a.ftl:2"),
        ("a = A", 'a = { "24" }', "`a` has the number `24`", "de/a.ftl:1"),
        ("a = A", "a = { 24 }", "`a` has the number `24`", "de/a.ftl:1"),
        ("a = A", "a = ٢٤ ساعة", "`a` has the number", "de/a.ftl:1"),
        ("a = { $x }", "a = { UPPER($x) }", "there is no function `UPPER`", "de/a.ftl:1"),
        ("a = { $x }", "a = { DATETIME($x) }", "there is no function `DATETIME`", "de/a.ftl:1"),
        ("a = { $x }", 'a = { DATE($x, style: "huge") }', "has no option `style: huge`", "de/a.ftl:1"),
        ("a = { $x }", "a = { NUMBER($x, minimumFractionDigits: 2) }", "has no option", "de/a.ftl:1"),
    ],
)
def test_a_language_must_say_what_the_reference_says(
    tmp_path: Path, english: str, german: str, what: str, place: str
) -> None:
    """Missing, surplus and dangling messages, unknown variables and functions, numbers without a source."""
    found = [problem for problem in faults(tmp_path, en=english, de=german) if what in problem.what]
    assert found, [problem.sentence for problem in faults(tmp_path, en=english, de=german)]
    assert found[0].where == f"{tmp_path.as_posix()}/{place}"


def test_variables_count_through_references(tmp_path: Path) -> None:
    """A message may move a variable into a part that it refers to."""
    wordings = load(tmp_path, en="a = { $x } { b }\nb = { $y }", de="a = { b }{ $x }\nb = { $y }")
    assert wordings.variables("en", "a") == {"x", "y"}
    assert wordings.variables("de", "a") == {"x", "y"}
    assert wordings.variables("de", "gone") == frozenset()


def test_numbers_may_be_keys_of_variants(tmp_path: Path) -> None:
    """Only numbers that are shown need a source."""
    wordings = load(tmp_path, en="a = { $n ->\n    [0] none\n   *[other] some\n}")
    assert wordings.messages("en") == {"a"}


def test_terms_are_each_languages_own_affair(tmp_path: Path) -> None:
    """Inflection needs terms that the reference has not."""
    load(
        tmp_path,
        en="-shop = Lumen\na = At { -shop }",
        de="-shop = { $case ->\n    *[nom] Lumen\n     [gen] Lumens\n}\n-x = y\n"
        'a = Bei { -shop(case: "gen") }',
    )


def test_a_folder_must_be_a_language_and_the_reference_must_be_there(tmp_path: Path) -> None:
    """Both are told by name."""
    (tmp_path / "klingonisch").mkdir()
    found = faults(tmp_path, de="a = A")
    assert [
        "klingonisch" in problem.what or "reference language `en`" in problem.what for problem in found
    ] == [
        True,
        True,
    ]


def test_a_file_in_another_encoding_is_reported(tmp_path: Path) -> None:
    """Not guessed at."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_bytes("a = Größe".encode("latin-1"))
    found = faults(tmp_path)
    assert "cannot be read" in found[0].what


def test_regional_languages_fall_back_to_their_own_and_never_to_english(tmp_path: Path) -> None:
    """de-AT takes its own message, then the German one; a missing one is said to be missing."""
    write(tmp_path, en="a = A\nb = B\nc = C", de="a = Deutsch\nb = B\n")
    (tmp_path / "de-AT").mkdir()
    (tmp_path / "de-AT" / "a.ftl").write_text("a = Österreichisch\n", encoding="utf-8")
    wordings, _ = Wordings.load(tmp_path)
    assert wordings.chain("de-AT") == ("de-AT", "de")
    assert wordings.chain("de_at") == ("de-AT", "de")
    assert wordings.chain("de-CH") == ("de",)
    assert wordings.chain("tr") == ()
    assert wordings.render("de-AT", "a", {}) == "Österreichisch"
    assert wordings.render("de-AT", "b", {}) == "B"
    assert wordings.render("de", "c", {}) == Missing("c", "de", "`c` is not written in de")
    assert wordings.render("tr", "a", {}) == Missing("a", "tr", "`a` is not written in tr")
    assert wordings.found_in("tr", "a") is None


def test_a_text_with_a_hole_is_missing(tmp_path: Path) -> None:
    """The runtime would write the variable's name; here nothing goes out."""
    wordings = load(tmp_path, en='a = Dear { $name }\n    .short = { $name }\nb =\n    .only = B\nc = { "" }')
    for wording in ("a", "a.short", "a.long", "b", "c"):
        assert isinstance(wordings.render("en", wording, {}), Missing), wording
    assert wordings.render("en", "b.only", {}) == "B"
    assert "Unknown external: name" in str(wordings.render("en", "a", {}))


def test_lines_in_the_file_are_no_lines_in_the_text(tmp_path: Path) -> None:
    """Only an empty line parts paragraphs, and what is left out leaves no gaps."""
    wordings = load(
        tmp_path,
        en="""
            a =
                One
                two.   { $x ->
                    [yes] Three.
                   *[no] {""}
                }


                Four.
                { "" }
            """,
    )
    assert wordings.render("en", "a", {"x": "no"}) == "One two.\n\nFour."
    assert wordings.render("en", "a", {"x": "yes"}) == "One two. Three.\n\nFour."


def test_alternatives_are_attributes(tmp_path: Path) -> None:
    """In the order of the file."""
    wordings = load(tmp_path, en="a = A\n    .short = B\n    .formal = C\nb = B")
    assert wordings.alternatives("en", "a") == ("a.short", "a.formal")
    assert wordings.alternatives("en", "b") == ()
    assert wordings.alternatives("en", "gone") == ()


def test_labels_are_plain_texts_by_language(tmp_path: Path) -> None:
    """They may hold numbers, but no gaps; a regional language adds to its own."""
    wordings = load(
        tmp_path,
        en="a = A",
        en_labels="workflow-x = Where?\nvalue-size-2xl = 2XL",
        de="a = A",
        de_labels="workflow-x = Wo?\nvalue-size-2xl = 2XL",
    )
    assert wordings.labels("de") == {"workflow-x": "Wo?", "value-size-2xl": "2XL"}
    assert wordings.labels("de-CH") == wordings.labels("de")
    assert wordings.labels("tr") == {}
    gap = faults(tmp_path / "gap", en_labels="workflow-x = { $x }")
    assert "label `workflow-x` has a gap to fill" in gap[0].what


def test_label_keys_are_made_from_any_value() -> None:
    """Whatever an order system calls its states."""
    assert label_key("value", "status", "Return requested") == "value-status-return_requested"
    assert label_key("value", "status", "pending (items modified)") == "value-status-pending_items_modified"
    assert label_key("rule", "order_status", "which_order") == "rule-order_status-which_order"


def test_the_version_follows_the_content(tmp_path: Path) -> None:
    """Another wording is another version, the same files are the same."""
    first = load(tmp_path / "a", en="a = A").version
    assert load(tmp_path / "b", en="a = A").version == first
    assert load(tmp_path / "c", en="a = B").version != first
    assert load(tmp_path / "d", en="a = A", de="a = A").version != first


def test_locales_of_unknown_languages_are_none() -> None:
    """A language that nobody can format is no reason to fail."""
    assert str(locale_of("de-AT")) == "de_AT"
    assert [str(locale_of(tag)) for tag in ("pt", "pt-BR")] == ["pt_PT", "pt_BR"]
    for language in ("", "xx", "klingon", "../de", "de-XX-YY-ZZ", "\x00"):
        assert locale_of(language) is None
