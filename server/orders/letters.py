"""Texts made comparable: one form for digits, widths, dashes, accents and spellings of a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

import msgspec

# Letters that no Unicode decomposition leads back to their plain ones.
_PLAIN = str.maketrans(
    {
        "ø": "o",
        "œ": "oe",
        "æ": "ae",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ł": "l",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ک": "ك",
        "ة": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ـ": "",
        "ٱ": "ا",
    }
)
# Umlauts and ring letters are written with one letter or with two.
_PAIRS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))

# "Servant of ..." names are written in one word or in two.
_SERVANT_OF = re.compile(r"\bعبد\s+(?=ال)")
_RUN = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")
_ASCII_WORD = re.compile(r"[a-z0-9]+")


class Plain(msgspec.Struct, frozen=True):
    """A text in one form, and for each of its characters the offset in the original."""

    text: str
    offsets: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Start and end in the original of a piece of the plain text."""
        return self.offsets[start], self.offsets[end - 1] + 1


def plain(original: str) -> Plain:
    """Digits of any script as ASCII, one dash, one space, no invisible marks; letters keep their case."""
    if original.isascii():
        return Plain(original.replace("\t", " "), range(len(original)))
    pieces: list[str] = []
    offsets: list[int] = []
    for run in _RUN.finditer(original):
        if run[0].isascii():
            pieces.append(run[0].replace("\t", " "))
            offsets.extend(range(*run.span()))
        else:
            for offset, character in enumerate(run[0], run.start()):
                piece = _simple(character)
                pieces.append(piece)
                offsets.extend([offset] * len(piece))
    return Plain("".join(pieces), offsets)


@lru_cache(maxsize=16384)
def _simple(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cf", "Me") or "\ufe00" <= character <= "\ufe0f":
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Pd" or character == "\u2212":
        return "-"
    if category == "Zs" or character == "\t":
        return " "
    if character == "№":
        return "#"
    return unicodedata.normalize("NFKC", character)


def folded(text: str) -> str:
    """Letters without case, accents and variant spellings: Müller, MUELLER and Muller are the same."""
    bare = text.lower() if text.isascii() else "".join(map(_bare, text))
    for pair, single in _PAIRS:
        bare = bare.replace(pair, single)
    return bare if bare.isascii() else unicodedata.normalize("NFC", bare)


@lru_cache(maxsize=16384)
def _bare(character: str) -> str:
    wide = unicodedata.normalize("NFKD", _simple(character).casefold())
    return "".join(mark for mark in wide if not _accent(mark)).translate(_PLAIN)


def _accent(character: str) -> bool:
    """Whether a mark only decorates its letter; vowel signs and viramas of Indic and Thai letters do not."""
    combining = unicodedata.combining(character)
    return combining == 1 or 10 <= combining <= 36 or combining >= 200


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text; hyphens and apostrophes part words."""
    letters = folded(text)
    if letters.isascii():
        return tuple(_ASCII_WORD.findall(letters))
    return tuple(_SERVANT_OF.sub("عبد", "".join(map(_letter, letters))).split())


@lru_cache(maxsize=16384)
def _letter(character: str) -> str:
    return character if unicodedata.category(character)[0] in "LNM" else " "


def unspaced(word: str) -> bool:
    """Whether a word is in a script that writes without spaces, so that its bounds say nothing."""
    return not word.isascii() and any(
        "\u0e00" <= character <= "\u0eff"
        or "\u1000" <= character <= "\u109f"
        or "\u1780" <= character <= "\u17ff"
        or "\u3040" <= character <= "\u30ff"
        or "\u3400" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U000323af"
        for character in word
    )


def within(name: str, text: str) -> bool:
    """Whether a folded text has a name in a script without spaces, two letters of it at least, anywhere in it.

    A Latin letter at its beginning stands by itself: a size L is not in XL.
    """
    if len(name) < 2 or not unspaced(name):
        return False
    start = text.find(name)
    while start > 0 and name[0].isascii() and text[start - 1].isascii() and text[start - 1].isalnum():
        start = text.find(name, start + 1)
    return start >= 0


def says_phrase(spoken: str, phrase: str) -> bool:
    """Whether `spoken`, words with a space around each, has a phrase; scripts without spaces anywhere in it."""
    said = " ".join(words(phrase))
    return bool(said) and (f" {said} " in spoken or within(said, spoken))
