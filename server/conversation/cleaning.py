"""What of a typed text may be stored: characters that break storage, display or comparison are taken out."""

from __future__ import annotations

import re
import unicodedata

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufff9-\ufffb\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")

# Marks of direction reach over the text behind them. Embeddings and overrides go altogether: an override
# turns "100" into "001" even when it is closed. Isolates are what good software writes around names.
_FORCED_DIRECTION = re.compile("[\u202a-\u202e]")
_ISOLATE = re.compile("[\u2066-\u2069]")
_END_OF_ISOLATE = "\u2069"
_EDGES = (
    " \t\n\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f"
    "\u3000\ufeff"
)
_DEEPEST_ISOLATE = 60  # renderers give up on direction at 125 levels

# Characters that show nothing: zero-width, joiners, marks of direction, variation selectors, tags.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)


def clean_text(raw: str) -> str:
    """NFC with LF line ends; no controls but newline and tab, no lone surrogates, no direction that leaks."""
    text = _CONTROL.sub("", _LINE_END.sub("\n", _whole_characters(raw)))
    text = _FORCED_DIRECTION.sub("", text)
    text = "\n".join(_with_closed_isolates(line) for line in text.split("\n"))
    return unicodedata.normalize("NFC", text).strip(_EDGES)


def without_invisible(text: str) -> str:
    """The text less every character that shows nothing, for comparing it or guessing its language."""
    return _INVISIBLE.sub("", text)


def is_blank(text: str) -> bool:
    """Whether a reader would see nothing: white space, controls and invisible characters only."""
    return not without_invisible(_CONTROL.sub("", text)).strip()


def _whole_characters(raw: str) -> str:
    """Surrogate pairs joined, lone ones shown as the replacement character."""
    if not _SURROGATE.search(raw):
        return raw
    return raw.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _with_closed_isolates(line: str) -> str:
    """One line with only those isolates that both begin and end in it, since a line end closes the others."""
    if not _ISOLATE.search(line):
        return line
    open_at: list[int] = []
    dropped: set[int] = set()
    for found in _ISOLATE.finditer(line):
        if found.group() != _END_OF_ISOLATE:
            open_at.append(found.start())
        elif not open_at:
            dropped.add(found.start())
        else:
            begin = open_at.pop()
            if len(open_at) >= _DEEPEST_ISOLATE:
                dropped |= {begin, found.start()}
    dropped.update(open_at)
    return "".join(character for at, character in enumerate(line) if at not in dropped)
