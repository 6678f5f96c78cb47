"""Brings two spellings of the same words to one: case, accents, width, digits, invisible characters."""

from __future__ import annotations

import re
import unicodedata

from server.conversation.cleaning import without_invisible

# Marks that change the spelling but not the word; those of Japanese, Thai or Hindi letters change the letter.
_ACCENT = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640]")
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_ONE_FOR_ANOTHER = str.maketrans(
    {"ł": "l", "ı": "i", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ة": "ه", "ى": "ي", "ک": "ك", "ی": "ي"}
    | dict.fromkeys("’‘`´ʼ", "'")
    | dict.fromkeys("‐‑‒–—−", "-")
    | {"٫": ".", "٬": ",", "٪": "%", "،": ",", "؛": ";", "؟": "?"}
)


def plain(text: str, language: str) -> str:
    """The text in lower case, without accents, with ASCII digits, hyphens and apostrophes."""
    spelled = unicodedata.normalize("NFKC", without_invisible(text))
    spelled = _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), spelled)
    if language == "tr":
        spelled = spelled.replace("İ", "i").replace("I", "ı")
    split = unicodedata.normalize("NFD", spelled.lower().translate(_ONE_FOR_ANOTHER))
    return unicodedata.normalize("NFC", _ACCENT.sub("", split))
