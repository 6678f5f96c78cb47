"""Folders of workflow files."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.conversation.conversation import Assurance
from server.workflow.load import load_workflow, load_workflows
from server.workflow.workflow import Workflow, of_brand
from tests.workflow.files import MINIMAL, changed, line_of, write


def loaded(file: Path) -> Workflow:
    """The workflow of a file without fault."""
    workflow, problems = load_workflow(file)
    assert problems == []
    assert workflow is not None
    return workflow


def test_a_file_becomes_a_workflow(tmp_path: Path) -> None:
    """Everything that the file says is there, typed."""
    workflow = loaded(write(tmp_path))
    assert (workflow.id, workflow.title, workflow.brands) == ("greet", "Say hello", ("all",))
    assert workflow.owners.operations == "Cy"
    assert workflow.parameters == {"limit": 3}
    assert workflow.fields == {"order": {"weight": "integer", "due_on": "date"}}
    assert workflow.examples == {"en": ("hello", "good morning")}
    assert [rule.id for rule in workflow.rules] == ["heavy", "usual"]
    assert workflow.rules[0].asks == ("weight",)
    assert workflow.cases[0].facts == {"order": {"weight": 4}}
    assert workflow.assurance is Assurance.NONE
    assert workflow.rule("usual") is workflow.rules[1]
    assert workflow.rule("other") is None


def test_a_workflow_that_only_automates_is_visible(tmp_path: Path) -> None:
    """As many hand-offs after as before means nothing was redesigned."""
    assert not loaded(write(tmp_path)).redesign.only_automates
    same = write(tmp_path, changed("after = 0", "after = 1"))
    assert loaded(same).redesign.only_automates


def test_places_point_at_conditions_and_cases(tmp_path: Path) -> None:
    """Later messages can name the line of a condition, also inside a text of several lines."""
    text = changed(
        'when = "order.has_weight && order.weight > parameters.limit"',
        "when = '''\norder.has_weight\n&& true'''",
    )
    file = write(tmp_path, text)
    workflow = loaded(file)
    assert workflow.place("rule.heavy") == f"{file.as_posix()}:{line_of('order.has_weight', text)}"
    assert workflow.place("rule.heavy", 1) == f"{file.as_posix()}:{line_of('&& true', text)}"
    assert workflow.place("case.1") == f"{file.as_posix()}:{line_of('[[case]]', text) + 6}"
    assert workflow.place("parameters.limit") == f"{file.as_posix()}:{line_of('limit = 3', text)}"
    assert workflow.place("nowhere") == file.as_posix()


def test_the_version_follows_the_content_only(tmp_path: Path) -> None:
    """Comments and layout leave the version alone, a changed limit does not."""
    before = loaded(write(tmp_path)).version
    assert loaded(write(tmp_path, "# a note\n\n" + MINIMAL)).version == before
    assert loaded(write(tmp_path, changed("limit = 3", "limit = 4"))).version != before


@pytest.mark.parametrize(
    ("old", "new", "part", "what"),
    [
        ('title = "Say hello"', 'titel = "Say hello"', "titel", "unknown key `titel`"),
        ("volume = 10", "volume = -1", "volume = -1", "`redesign.volume`: Expected `int` >= 0"),
        ("limit = 3", "limit = [3]", "limit = [3]", "`parameters.limit`"),
        ('decision = "allow"', 'decision = "maybe"', 'decision = "maybe"', "Invalid enum value 'maybe'"),
        ('identity = "none"', 'identity = "sure"', 'identity = "sure"', "Invalid enum value 'sure'"),
        ('wording = "hello"', 'wording = "Hello World"', "Hello World", "matching regex"),
        (
            'id = "usual"',
            'id = "heavy"',
            '[[rule]]\nid = "heavy"\nwhen = "true"',
            "a second rule is called `heavy`",
        ),
        ('name = "light"', 'name = "heavy"', '[[case]]\nname = "heavy"\ndecision = "allow"', "a second case"),
        ('id = "greet"', 'id = "other"', 'id = "other"', "stands in a file named `greet`"),
        ('weight = "integer"', 'weight = "kilo"', 'weight = "kilo"', "Invalid enum value 'kilo'"),
        ('en = ["hello", "good morning"]', "", "[examples]", "no example leads to this workflow"),
        ('en = ["goodbye"]', 'en = ["HELLO"]', 'en = ["HELLO"]', "both an example and a counter-example"),
        ('[counter_examples]\nen = ["goodbye"]', '[counter_examples]\nEnglish = ["a"]', "English", "regex"),
        (
            'when = "order.has_weight && order.weight > parameters.limit"',
            'when = "true"',
            '[[rule]]\nid = "usual"',
            "rule `usual` is never reached: `heavy` always applies",
        ),
        ("facts = { order.weight = 4 }", 'rule = "gone"', 'rule = "gone"', "no rule is called `gone`"),
    ],
)
def test_a_fault_is_reported_with_its_line(tmp_path: Path, old: str, new: str, part: str, what: str) -> None:
    """Each kind of fault names file and line, and the workflow is not used."""
    text = changed(old, new)
    file = write(tmp_path, text)
    workflow, problems = load_workflow(file)
    assert workflow is None
    found = [problem for problem in problems if what in problem.what]
    assert len(found) == 1, [problem.sentence for problem in problems]
    assert found[0].where == f"{file.as_posix()}:{line_of(part, text)}"


def test_all_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    """One run over a folder shows everything to mend, and good files are still loaded."""
    write(tmp_path)
    write(tmp_path, changed("volume = 10", "volume = 1.5", changed("before = 1", 'before = "one"')), "second")
    write(tmp_path, "id = ", "third")
    workflows, problems = load_workflows(tmp_path)
    assert [workflow.id for workflow in workflows] == ["greet"]
    places = [problem.where.removeprefix(tmp_path.as_posix() + "/") for problem in problems]
    assert places == ["second.toml:13", "second.toml:15", "third.toml:1"]
    assert all(problem.remedy or problem.what for problem in problems)


def test_a_broken_text_names_the_line(tmp_path: Path) -> None:
    """A syntax error of TOML and a text in another encoding are problems like any other."""
    _, problems = load_workflow(write(tmp_path, 'id = "greet"\ntitle = "open\n'))
    assert problems[0].where.endswith("greet.toml:2")
    file = tmp_path / "latin.toml"
    file.write_bytes('id = "grüße"'.encode("latin-1"))
    _, problems = load_workflow(file)
    assert "cannot be read" in problems[0].what
    deep = write(tmp_path, "a = " + "[" * 5000, "deep")
    assert "not TOML" in load_workflow(deep)[1][0].what


def test_lines_ended_as_on_windows_are_read(tmp_path: Path) -> None:
    """A file saved with CRLF is the same workflow."""
    unix = loaded(write(tmp_path))
    file = tmp_path / "greet.toml"
    file.write_bytes(MINIMAL.replace("\n", "\r\n").encode())
    assert loaded(file).version == unix.version


def test_an_empty_folder_is_a_problem(tmp_path: Path) -> None:
    """Nothing to load is said, not passed over."""
    workflows, problems = load_workflows(tmp_path / "nothing")
    assert workflows == ()
    assert "no workflow files" in problems[0].what


def test_brands_must_exist_when_they_are_known(tmp_path: Path) -> None:
    """A brand that nobody declared is a fault; `all` always works."""
    write(tmp_path, changed('brands = ["all"]', 'brands = ["lumen", "lumne"]'))
    workflows, problems = load_workflows(tmp_path, {"lumen": 1})
    assert workflows == ()
    assert [problem.what for problem in problems] == ["no brand is called `lumne`"]


def test_a_brand_has_its_own_before_the_common_one(tmp_path: Path) -> None:
    """A workflow for one brand replaces the one for all there, and nowhere else."""
    write(tmp_path / "common")
    write(tmp_path / "lumen", changed('["all"]', '["lumen"]', changed("Say hello", "Say hello warmly")))
    workflows, problems = load_workflows(tmp_path)
    assert problems == []
    assert [workflow.title for workflow in of_brand(workflows, "lumen")] == ["Say hello warmly"]
    assert [workflow.title for workflow in of_brand(workflows, "retail")] == ["Say hello"]


def test_two_files_for_the_same_brand_are_a_fault(tmp_path: Path) -> None:
    """Which of two rules would hold must never depend on the order of files."""
    write(tmp_path / "a")
    write(tmp_path / "b")
    workflows, problems = load_workflows(tmp_path)
    assert len(workflows) == 1
    assert "already in" in problems[0].what
