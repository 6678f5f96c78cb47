"""Reads what a language model wrote as a stranger's text: offered is only what says the template and nothing else."""

from __future__ import annotations

import enum
import re
import unicodedata

import msgspec

from server.conversation.cleaning import clean_text
from server.drafting.draft import MODEL
from server.feedback.edit import EditReason, compare
from server.reply.reply import Reply
from server.reply.untied import untied

# Cosines of the default model: sentences that say a template's sentence in other words were seen from .92 on, added
# ones (a promise, a request, a remark) from .81 to .89. The whole alone would hide one added sentence.
SAME_TEXT = 0.94
SAME_SENTENCE = 0.91
# A draft may be this much longer than its template: politeness needs room, a new offer needs more.
LONGER, LONGER_BY = 1.5, 40

_CHANGES = (
    EditReason.AMOUNT,
    EditReason.DATE,
    EditReason.IDENTIFIER,
    EditReason.NEGATION,
    EditReason.PROMISE,
)
_MARKUP = re.compile(r"[<>{}|`\\]|\*\*|__|^\s*#|^\s*\w{1,12}:\s|://|\[[^\]]*\]", re.MULTILINE)
_UNSEEN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SENTENCE = re.compile(r"[^.!?。！？؟\n]*(?:[.!?](?!\s|$)[^.!?。！？؟\n]*)*(?:[.!?。！？؟]+|\n|$)")


class Fault(enum.StrEnum):
    """Why a draft is not offered."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    MARKUP = "markup"
    LANGUAGE = "language"
    UNTIED = "untied"
    FACT_MISSING = "fact_missing"
    CHANGED = "changed"
    MEANING = "meaning"
    SAME = "same"
    UNAVAILABLE = "unavailable"


class Likeness(msgspec.Struct, frozen=True):
    """Cosines between template and draft: of the whole, and of the draft's sentence that fits worst."""

    whole: float
    sentence: float


def tidy(text: str) -> str:
    """A model's answer without what surrounds a reply: blanks, quotes, controls."""
    return clean_text(text).strip().strip("\"'“”„«»「」").strip()


def sentences(text: str) -> tuple[str, ...]:
    """The sentences that say something: those with a letter or digit, in order."""
    found = (part.strip() for part in _SENTENCE.findall(_UNSEEN.sub("", text)))
    return tuple(part for part in found if any(char.isalnum() for char in part))


def faults_of_form(text: str, template: Reply, language: str | None) -> tuple[Fault, ...]:
    """What can be seen without vectors; `language` is the detected one, None when that was not possible."""
    if not text or not any(char.isalpha() for char in text):
        return (Fault.EMPTY,)
    found: list[Fault] = []
    if len(text) > LONGER * len(template.text) + LONGER_BY:
        found.append(Fault.TOO_LONG)
    if _MARKUP.search(text) and not _MARKUP.search(template.text):
        found.append(Fault.MARKUP)
    if language != _primary(template.language):
        found.append(Fault.LANGUAGE)
    if untied(offered(text, template)):
        found.append(Fault.UNTIED)
    plain = _plain(text)
    if any(_plain(fact.shown) not in plain for fact in template.facts):
        found.append(Fault.FACT_MISSING)
    if compare(template.text, text, template.language).reason in _CHANGES:
        found.append(Fault.CHANGED)
    return tuple(found)


def faults_of_meaning(likeness: Likeness) -> tuple[Fault, ...]:
    """Whether the draft says something that the template does not say."""
    same = likeness.whole >= SAME_TEXT and likeness.sentence >= SAME_SENTENCE
    return () if same else (Fault.MEANING,)


def offered(text: str, template: Reply) -> Reply:
    """The draft as a reply: tied to the facts of the template, which also tells the agent what it means."""
    return Reply(
        text=text,
        language=template.language,
        wording=MODEL,
        facts=template.facts,
        gloss=template.gloss,
        gloss_language=template.gloss_language,
    )


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", _UNSEEN.sub("", text)).split())


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
