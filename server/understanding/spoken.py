"""What of a message carries its meaning: numbers, addresses and links say who and which, not what is wanted."""

from __future__ import annotations

import re

# Every repetition is bounded, so that a hostile message costs no more than its length.
_CODES = re.compile(
    # ASCII only: Chinese, Japanese and Arabic words stand right beside a number or an address.
    r"https?://[!-~]{1,500}|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}|#[A-Za-z0-9_-]{1,64}"
    r"|(?<![A-Za-z0-9_])[A-Za-z_]{0,8}\d[A-Za-z\d_-]{0,40}\d[A-Za-z\d_-]{0,40}\d[A-Za-z\d_-]{0,40}"
)
_SPACES = re.compile(r"\s+")


def spoken(text: str) -> str:
    """The message without order numbers, postcodes, e-mails and links, for embedding; the message if nothing is left."""
    left = _SPACES.sub(" ", _CODES.sub(" ", text)).strip()
    return left if any(character.isalpha() for character in left) else text
