"""Reads what a language model wrote as a stranger's text: offered is only what says the template and nothing else."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Callable

import msgspec

from server.conversation.cleaning import clean_text
from server.drafting.draft import MODEL
from server.drafting.novelty import MARK, Words, courteous
from server.feedback.edit import EditReason, compare
from server.language.detect import LanguageGuess
from server.reply.reply import Reply
from server.reply.untied import untied

# Cosines of the default model: sentences that say a template's sentence in other words were seen from .92 on, added
# ones (a promise, a request, a remark) from .81 to .89. The whole alone would hide one added sentence.
SAME_TEXT = 0.94
SAME_SENTENCE = 0.91
# Short requests of any kind lie near each other for the model. Of the words of a sentence, or of a part between commas,
# that says the same, half and more stand in the template; of one that was added, less than this.
KNOWN = 0.5
KEPT = 0.5  # of the template's words; with less, something that was decided to be said is gone
_PART_FROM = 12  # letters of a part between commas that says something by itself
_PART_FROM_UNSPACED = 5
_CLEARLY = 0.6  # confidence from which a single sentence is in another language
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
_UNSPACED = ("ja", "zh")
_UNSEEN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_QUESTION = re.compile(r"[?？؟]|か[。、）]|吗")
_PART = re.compile(r"[,;:،؛，；：、–—]\s*|\s-\s")
_SENTENCE = re.compile(r"[^.!?。！？؟\n]*(?:[.!?](?!\s|$)[^.!?。！？؟\n]*)*(?:[.!?。！？؟]+|\n|$)")


class Fault(enum.StrEnum):
    """Why a draft is not offered."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_SHORTER = "not_shorter"
    MARKUP = "markup"
    LANGUAGE = "language"
    UNTIED = "untied"
    ADDED = "added"
    FACT_MISSING = "fact_missing"
    CHANGED = "changed"
    MEANING = "meaning"
    SAME = "same"
    UNAVAILABLE = "unavailable"


class Likeness(msgspec.Struct, frozen=True):
    """Cosines between template and draft, courtesies aside: of the whole, and of the sentence that fits worst."""

    whole: float
    sentence: float


def tidy(text: str) -> str:
    """A model's answer without what surrounds a reply: blanks, quotes, controls."""
    return clean_text(text).strip().strip("\"'“”„«»「」").strip()


def sentences(text: str) -> tuple[str, ...]:
    """The sentences that say something: those with a letter or digit, in order."""
    found = (part.strip() for part in _SENTENCE.findall(_UNSEEN.sub("", text)))
    return tuple(part for part in found if any(char.isalnum() for char in part))


def content(text: str, language: str) -> tuple[str, ...]:
    """The sentences of a text that do more than greet, thank or apologise."""
    return tuple(part for part in sentences(text) if not courteous(part, language))


Detect = Callable[[str], LanguageGuess]


def faults_of_form(text: str, template: Reply, detect: Detect) -> tuple[Fault, ...]:
    """What can be seen without vectors; `detect` tells the language of a text."""
    if not text or not any(char.isalpha() for char in text):
        return (Fault.EMPTY,)
    found: list[Fault] = []
    if len(text) > LONGER * len(template.text) + LONGER_BY:
        found.append(Fault.TOO_LONG)
    if _marked(text, _primary(template.language)) and not _MARKUP.search(template.text):
        found.append(Fault.MARKUP)
    if _foreign(text, template, detect):
        found.append(Fault.LANGUAGE)
    if untied(offered(text, template)):
        found.append(Fault.UNTIED)
    plain = _plain(text)
    if any(_plain(fact.shown) not in plain for fact in template.facts):
        found.append(Fault.FACT_MISSING)
    if _adds(text, template):
        found.append(Fault.ADDED)
    if _keeps(text, template) < KEPT:
        found.append(Fault.MEANING)
    if compare(template.text, text, template.language).reason in _CHANGES:
        found.append(Fault.CHANGED)
    return tuple(found)


def _marked(text: str, language: str) -> bool:
    """Whether a text holds signs that are no prose; "Hola:" at its beginning is a greeting."""
    return any(not courteous(found.group(), language) for found in _MARKUP.finditer(text))


def _foreign(text: str, template: Reply, detect: Detect) -> bool:
    """Whether a draft, or a sentence that the template does not have, is in another language."""
    language = _primary(template.language)
    if detect(text).language != language:
        return True
    own = set(sentences(template.text))
    for sentence in sentences(text):
        if sentence not in own:
            guess = detect(_without(sentence, template).replace(MARK, " "))
            if guess.language not in (None, language) and guess.confidence >= _CLEARLY:
                return True
            if guess.reason == "unsupported":
                return True
    return False


def _adds(text: str, template: Reply) -> bool:
    """Whether a draft asks where its template does not, has more sentences, or a part of one in mostly other words."""
    language = _primary(template.language)
    marked, own = (_without(_UNSEEN.sub("", each), template) for each in (text, template.text))
    said = content(marked, language)
    if len(said) > max(len(content(own, language)), 1):
        return True
    if bool(_QUESTION.search(marked)) is not bool(_QUESTION.search(own)):
        return True
    words = Words(own, marked, language)
    shortest = _PART_FROM_UNSPACED if language in _UNSPACED else _PART_FROM
    for sentence in said:
        for part in (sentence, *_PART.split(sentence)):
            letters = sum(char.isalpha() for char in part)
            if letters < shortest or courteous(part, language):
                continue
            if words.share(part) < KNOWN:
                return True
    return False


def _keeps(text: str, template: Reply) -> float:
    """How much of the template's words the draft still has."""
    language = _primary(template.language)
    marked, own = (_without(_UNSEEN.sub("", each), template) for each in (text, template.text))
    return Words(marked, own, language).share(" ".join(content(own, language)))


def _without(sentence: str, template: Reply) -> str:
    """A sentence with a mark in place of each fact that its template shows: names may be in any language."""
    for shown in sorted({fact.shown for fact in template.facts}, key=len, reverse=True):
        sentence = sentence.replace(_UNSEEN.sub("", shown), MARK)
    return sentence


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
