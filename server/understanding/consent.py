"""Whether the customer agreed to what the agent proposed: pure.

A yes counts only as an answer to something that was asked; a message that also refuses, or asks for something else
instead, is no yes.
"""

from __future__ import annotations

import enum
import re
import tomllib
from pathlib import Path

import msgspec

from server.errors import CopilotError
from server.understanding.words import Words, of, says, spoken_words

FILE = "understanding/consent.toml"
AGREES, OTHER = "agrees", "other"

# An agreement stands at the beginning or the end of what is said; so many words from either are looked at.
_NEAR = 9
# A plain yes is no longer than this, and one of its first words says it.
_FEW, _FIRST = 12, 4
_QUESTIONS = ("?", "？", "؟")
_SENTENCE = re.compile(r"[^.!。！?？؟\n]*[^.!。！?？؟\s][.!。！?？؟\n]*")


class Consent(enum.StrEnum):
    """What a customer's message says to a proposal."""

    YES = "yes"
    NO = "no"
    OPEN = "open"


class Examples(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Answers of customers by language: those that agree, and others."""

    agrees: dict[str, tuple[str, ...]] = {}
    other: dict[str, tuple[str, ...]] = {}

    @property
    def labelled(self) -> list[tuple[str, str]]:
        """Label and text of each."""
        return [
            (label, text)
            for label, own in ((AGREES, self.agrees), (OTHER, self.other))
            for texts in own.values()
            for text in texts
        ]


def load_examples(knowledge: Path) -> Examples:
    """The answers of a knowledge folder, none where it has no such file; CopilotError when it cannot be read."""
    file = knowledge / FILE
    if not file.is_file():
        return Examples()
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Examples)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise CopilotError(str(error), where=str(file), remedy="mend the file") from error


def consent(words: Words, language: str, proposal: str, answer: str) -> Consent:
    """What an answer says, its questions aside; where a yes was asked for by that word, only a yes is one.

    A yes stands at the beginning or the end, or begins a sentence; what holds it up ("before we do") takes it back.
    """
    parts = spoken_words(answer).split()
    stated = [spoken_words(one) for one in _SENTENCE.findall(answer) if one.rstrip()[-1:] not in _QUESTIONS]
    told = " ".join(stated).split()
    ends = (f" {' '.join(told[:_NEAR])} ", f" {' '.join(told[-_NEAR:])} ")
    begins = [f" {' '.join(one.split()[:_FIRST])} " for one in stated]
    agreeing = of(words.yes, language)
    if not says(spoken_words(proposal), agreeing[:1]):
        agreeing = (*agreeing, *of(words.goes, language))
    if any(says(one, agreeing) for one in (*ends, *begins)):
        return Consent.OPEN if says(spoken_words(answer), of(words.holds, language)) else Consent.YES
    refuses = says(f" {' '.join(parts[:3])} ", of(words.no, language))
    return Consent.NO if refuses else Consent.OPEN


def plain_yes(words: Words, language: str, question: str, answer: str) -> bool:
    """Whether a short answer begins with a yes, and says nothing against it, to a message that asked something."""
    asked = any(mark in question for mark in _QUESTIONS) or says(
        spoken_words(question), of(words.asks, language)
    )
    spoken = spoken_words(answer)
    parts = spoken.split()
    if not asked or not 0 < len(parts) <= _FEW or any(mark in answer for mark in _QUESTIONS):
        return False
    agreeing = (*of(words.yes, language), *of(words.goes, language))
    return says(f" {' '.join(parts[:_FIRST])} ", agreeing) and not says(spoken, of(words.no, language))


def asked(words: Words, language: str, proposal: str) -> str:
    """The last sentence of an agent's message that asks for a yes; empty without one."""
    asking = [
        one
        for one in _SENTENCE.findall(proposal)
        if one.rstrip()[-1:] in _QUESTIONS or says(spoken_words(one), of(words.asks, language))
    ]
    return asking[-1] if asking else ""


def proposes(words: Words, language: str, proposal: str) -> bool:
    """Whether an agent's message asks for a yes and for nothing else."""
    spoken = spoken_words(proposal)
    return says(spoken, of(words.asks, language)) and not says(spoken, of(words.seeks, language))
