"""The parts of a message that may each ask for something of their own; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

import msgspec

from server.understanding.words import Words, of

# No message has more requests than are shown; what comes after so many clauses belongs to the last.
MOST_CLAUSES = 8
_ENDS = re.compile(r"[.!;](?=\s)|[。！？؟;?\n]")
_PAUSES = re.compile(r"[,:](?=\s)|[，、،：]")
_FEWEST = 2
_WORD = re.compile(r"[^\W_]")


class Clause(msgspec.Struct, frozen=True):
    """A part of a message and where it stands in it; `firm` when a sentence or a joining word begins it."""

    start: int
    end: int
    text: str
    firm: bool = True


def clauses(words: Words, language: str, text: str) -> tuple[Clause, ...]:
    """The clauses of a message, in order and together all of it: cut behind marks and before words that join."""
    firm = {0, *(match.end() for match in _ENDS.finditer(text)), *_joined(words, language, text)}
    cuts = sorted({*firm, *(match.end() for match in _PAUSES.finditer(text)), len(text)})
    found: list[Clause] = []
    for start, end in pairwise(cuts):
        bare = len(_WORD.findall(text[start:end])) < _FEWEST
        if found and (bare or len(found) == MOST_CLAUSES):
            last = found[-1]
            found[-1] = Clause(last.start, end, text[last.start : end], last.firm)
        else:
            found.append(Clause(start, end, text[start:end], start in firm))
    return tuple(found)


def _joined(words: Words, language: str, text: str) -> Iterable[int]:
    for phrase in of(words.joins, language):
        whole = all(one <= "\u2e7f" for one in phrase)
        before = r"(?<!\w)" if whole else ""
        # In Arabic the word that joins is written together with the next one.
        after = r"(?!\w)" if whole and phrase != "و" else ""
        pattern = f"{before}{re.escape(phrase)}{after}"
        yield from (match.start() for match in re.finditer(pattern, text, re.IGNORECASE))
