"""The interface's languages are files that say the same things."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.browser.peer import ROOTS

PANEL = ROOTS["panel"] / "locales"
PAGES = ROOTS["static"] / "locales"
LANGUAGES = json.loads((PANEL / "index.json").read_text(encoding="utf-8"))
# Plural forms of whole numbers, as the Unicode plural rules have them.
FORMS = {"ar": {"zero", "one", "two", "few", "many", "other"}, "de": {"one", "other"}, "en": {"one", "other"}}


def words(folder: Path, language: str) -> dict[str, Any]:
    """A file of words."""
    found: dict[str, Any] = json.loads((folder / f"{language}.json").read_text(encoding="utf-8"))
    return found


def texts(value: str | dict[str, str]) -> list[str]:
    """A text, or the forms of one."""
    return [value] if isinstance(value, str) else list(value.values())


@pytest.mark.parametrize("folder", [PANEL, PAGES], ids=["panel", "pages"])
def test_every_listed_language_has_its_file(folder: Path) -> None:
    """The index names the files that are there, no more and no fewer."""
    assert sorted(LANGUAGES) == sorted(path.stem for path in folder.glob("*.json") if path.stem != "index")


@pytest.mark.parametrize("folder", [PANEL, PAGES], ids=["panel", "pages"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_all_that_english_says(folder: Path, language: str) -> None:
    """Keys are the same in all languages."""
    assert words(folder, language).keys() == words(folder, "en").keys()


@pytest.mark.parametrize("folder", [PANEL, PAGES], ids=["panel", "pages"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_has_the_gaps_that_english_has(folder: Path, language: str) -> None:
    """Every gap of a text is one that the English text has, so that no `{name}` is ever shown."""
    english = words(folder, "en")
    for key, value in words(folder, language).items():
        known = {gap for text in texts(english[key]) for gap in re.findall(r"\{(\w+)\}", text)}
        for text in texts(value):
            assert set(re.findall(r"\{(\w+)\}", text)) <= known, key
            assert text.strip(), key


@pytest.mark.parametrize("folder", [PANEL, PAGES], ids=["panel", "pages"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_those_of_the_language(folder: Path, language: str) -> None:
    """A text with plural forms has the form for everything else, and none that the language does not know."""
    for key, value in words(folder, language).items():
        if isinstance(value, dict):
            assert "other" in value, key
            assert value.keys() <= FORMS.get(language, value.keys()), key


def test_the_pages_use_words_that_exist() -> None:
    """Every key that a page or module names literally has words."""
    known = words(PANEL, "en").keys() | words(PAGES, "en").keys()
    literal = re.compile(r"""data-t(?:-[a-z-]+)?="([\w.]+)"|data-title="([\w.]+)"|\bt\(\s*"([\w.]+)"[,)]""")
    used = set()
    for root in (ROOTS["panel"], ROOTS["static"].parent):
        for path in [*root.rglob("*.js"), *root.rglob("*.html")]:
            for match in literal.finditer(path.read_text(encoding="utf-8")):
                used.add(next(filter(None, match.groups())))
    assert used - known == set()
    assert len(used) > 100


def test_no_module_makes_markup_or_code_from_text() -> None:
    """Text reaches the page through text nodes only, and no page has script or style of its own."""
    forbidden = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|createContextualFragment"
        r"|DOMParser|\son\w+=|<style|style=|<script>"
    )
    for root in (ROOTS["panel"], ROOTS["static"].parent):
        for path in [*root.rglob("*.js"), *root.rglob("*.html")]:
            assert forbidden.search(path.read_text(encoding="utf-8")) is None, path
