"""Words by which people agree, refuse and point back, as the knowledge folder lists them by language."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import msgspec

from server.errors import CopilotError

FILE = "understanding/words.toml"
_WORD = re.compile(r"[^\W_]+")
# A word of so many letters may end otherwise, by no more than so many.
_BENT, _ENDING = 5, 8
Phrases = dict[str, tuple[str, ...]]


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Phrases by language: agreeing, going ahead, refusing, holding up, asking for a yes, insisting, seeking.

    Of things: as before, what is kept, the cheapest; joining words. The last ones tell of how many: the new number in
    front of it and the old one behind (`instead`) or the other way round (`becomes`), no more than, what a number of
    pieces is called, one more, one less.
    """

    yes: Phrases = {}
    goes: Phrases = {}
    no: Phrases = {}
    holds: Phrases = {}
    asks: Phrases = {}
    insists: Phrases = {}
    seeks: Phrases = {}
    before: Phrases = {}
    keeps: Phrases = {}
    cheapest: Phrases = {}
    joins: Phrases = {}
    instead: Phrases = {}
    becomes: Phrases = {}
    only: Phrases = {}
    quantity: Phrases = {}
    one_more: Phrases = {}
    one_less: Phrases = {}


def load_words(knowledge: Path) -> Words:
    """The words of a knowledge folder, none where it has no such file; CopilotError when it cannot be read."""
    file = knowledge / FILE
    if not file.is_file():
        return Words()
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Words)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise CopilotError(str(error), where=str(file), remedy="mend the file") from error


def spoken_words(text: str) -> str:
    """The folded words of a text with a space around each, so that a phrase is found with `in`."""
    return f" {' '.join(_WORD.findall(_folded(text)))} "


def says(text: str, phrases: Iterable[str]) -> bool:
    """Whether a text, as `spoken_words` gives it, has one of the phrases; scripts without spaces anywhere in it."""
    return any(_holds(text, phrase) for phrase in phrases)


def longest(text: str, phrases: Iterable[str]) -> int:
    """How many words the longest of the phrases has that a text says, whatever their last word ends in; 0 for none."""
    return max((len(spoken_words(phrase).split()) for phrase in phrases if _tells(text, phrase)), default=0)


def of(phrases: Phrases, language: str) -> tuple[str, ...]:
    """The phrases of a language and of English, which people of every language use; all without one."""
    if not language:
        return tuple(phrase for own in phrases.values() for phrase in own)
    base = language.partition("-")[0]
    return (*phrases.get(base, ()), *(phrases.get("en", ()) if base != "en" else ()))


@lru_cache(8192)
def _phrase(phrase: str) -> tuple[str, bool]:
    spoken = spoken_words(phrase)
    return (spoken.strip(), True) if any(character > "\u2e7f" for character in spoken) else (spoken, False)


@lru_cache(8192)
def _bent(phrase: str) -> re.Pattern[str] | None:
    """A phrase with other endings of its last word ("modify" in "modifying"); None for one too short for any."""
    spoken, unspaced = _phrase(phrase)
    word = spoken.split()[-1] if spoken.strip() else ""
    if unspaced or len(word) < _BENT:
        return None
    return re.compile(rf"{re.escape(spoken.rstrip()[:-1])}\w{{0,{_ENDING}}} ")


def _tells(text: str, phrase: str) -> bool:
    bent = _bent(phrase)
    return _holds(text, phrase) if bent is None else bent.search(text) is not None


def _holds(text: str, phrase: str) -> bool:
    wanted, unspaced = _phrase(phrase)
    return wanted in (text.replace(" ", "") if unspaced else text)


@lru_cache(4096)
def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(one for one in bare if not 0x300 <= ord(one) <= 0x36F))
