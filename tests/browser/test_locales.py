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
EXTENSION = ROOTS["panel"].parent / "locales"
GOVERNANCE = ROOTS["static"] / "governance" / "locales"
FOLDERS = [PANEL, PAGES, EXTENSION, GOVERNANCE]
NAMES = ["panel", "pages", "extension", "governance"]
GAP = re.compile(r"\{(\w+)\}")
LANGUAGES = json.loads((PANEL / "index.json").read_text(encoding="utf-8"))
# Plural forms of the whole numbers that occur here, as the Unicode plural rules have them; Arabic may leave some out.
FORMS = {language: {"one", "other"} for language in ("de", "en", "es", "fr", "it", "nl", "pt", "tr")} | {
    "ar": {"zero", "one", "two", "few", "many", "other"},
    "ja": {"other"},
    "pl": {"one", "few", "many", "other"},
    "zh": {"other"},
}
# Texts that two languages spell alike: names, keys, and the words that neighbours like Spanish and Portuguese share.
MOST_SAME = 0.2


def words(folder: Path, language: str) -> dict[str, Any]:
    """A file of words."""
    found: dict[str, Any] = json.loads((folder / f"{language}.json").read_text(encoding="utf-8"))
    return found


def forms(value: str | dict[str, str]) -> list[tuple[str, str]]:
    """The forms of a text by name; a text without them stands for everything."""
    return [("other", value)] if isinstance(value, str) else list(value.items())


def gaps(value: str | dict[str, str]) -> set[str]:
    """The gaps of all forms of a text."""
    return {gap for _, text in forms(value) for gap in GAP.findall(text)}


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_every_listed_language_has_its_file(folder: Path) -> None:
    """The index names the files that are there, no more and no fewer."""
    assert sorted(LANGUAGES) == sorted(path.stem for path in folder.glob("*.json") if path.stem != "index")


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_all_that_english_says(folder: Path, language: str) -> None:
    """Keys are the same in all languages."""
    assert words(folder, language).keys() == words(folder, "en").keys()


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_has_the_gaps_that_english_has(folder: Path, language: str) -> None:
    """No `{name}` is ever shown, and none of what English shows is left out; only the words for one may lack it."""
    english = words(folder, "en")
    for key, value in words(folder, language).items():
        known = gaps(english[key])
        assert gaps(value) == known, key
        assert isinstance(value, dict) == isinstance(english[key], dict), key
        for form, text in forms(value):
            assert set(GAP.findall(text)) <= known, key
            assert form in ("zero", "one", "two") or set(GAP.findall(text)) == known, key
            assert text.strip() == text != "", key
            assert not re.search(r"[{}]", GAP.sub("", text)), key


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_a_language_is_written_in_it(folder: Path, language: str) -> None:
    """A file is no copy of the English one or of any other."""
    own = words(folder, language)
    for other in LANGUAGES:
        if other != language:
            same = [key for key, value in words(folder, other).items() if value == own[key]]
            assert len(same) <= MOST_SAME * len(own), (other, same)


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_those_of_the_language(folder: Path, language: str) -> None:
    """A text with plural forms has all those that the language knows and no other."""
    for key, value in words(folder, language).items():
        if isinstance(value, dict):
            assert "other" in value, key
            assert value.keys() <= FORMS[language], key
            assert value.keys() == FORMS[language] or language == "ar", key


def test_the_pages_use_words_that_exist() -> None:
    """Every key that a page or module names literally has words."""
    known = words(PANEL, "en").keys() | words(PAGES, "en").keys() | words(EXTENSION, "en").keys()
    literal = re.compile(r"""data-t(?:-[a-z-]+)?="([\w.]+)"|data-title="([\w.]+)"|\bt\(\s*"([\w.]+)"[,)]""")
    used = set()
    for root in (ROOTS["panel"].parent, ROOTS["static"].parent):
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
    for root in (ROOTS["panel"].parent, ROOTS["static"].parent):
        for path in [*root.rglob("*.js"), *root.rglob("*.html")]:
            assert forbidden.search(path.read_text(encoding="utf-8")) is None, path
