"""What of a message carries its meaning: numbers, addresses and links say who and which, not what is wanted."""

from __future__ import annotations

import re

# Every repetition is bounded, so that a hostile message costs no more than its length.
_CODES = re.compile(
    r"https?://\S{1,500}|[^\s@]{1,64}@\S{1,255}|#\w{1,64}"
    r"|\b[^\W\d]{0,8}\d[\w-]{0,40}\d[\w-]{0,40}\d[\w-]{0,40}"
)
_SPACES = re.compile(r"\s+")


def spoken(text: str) -> str:
    """The message without order numbers, postcodes, e-mails and links, for embedding; the message if nothing is left."""
    left = _SPACES.sub(" ", _CODES.sub(" ", text)).strip()
    return left if any(character.isalpha() for character in left) else text
