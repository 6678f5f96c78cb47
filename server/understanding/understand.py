"""From language, routing and mentions to what the copilot understood of a message: pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

import msgspec

from server.conversation.conversation import Correction
from server.language.detect import LanguageGuess
from server.understanding.understanding import Candidate, Mention, Understanding

# A workflow is taken up at SURE; the one a conversation already has is only left for one that is CLEARLY
# meant, or for none when none of them is as clearly meant. While the customer was asked for something, "Ana
# Lima" or "not at hand" must not end the workflow, so that none of them has to be SURELY_NONE.
SURE = 0.5
CLEARLY = 0.75
SURELY_NONE = 0.99
# Words beside a mention that still make a message an answer: "it's", "hier ist die Nummer"; more of them, and
# very short messages without one, while something was asked for.
_WORDS_BESIDE = 6
_WORDS_BESIDE_AWAITED = 15
_WORDS_AWAITED = 3
_WORD = re.compile(r"[^\W_]+")
# Awaited where the message says yes to what the agent asked.
CONFIRMATION = "confirmation"


def understand(
    *,
    text: str,
    message: str,
    language: LanguageGuess,
    routed: Sequence[Candidate],
    correction: Correction,
    mentions: Sequence[Mention] = (),
    previous: str | None = None,
    awaited: Collection[str] = (),
    needs: Mapping[str, Sequence[str]] | None = None,
    known: Collection[str] = (),
) -> Understanding:
    """The understanding after a customer's message; `needs` of each workflow less `known` is what is missing.

    `mentions` are those of the whole conversation; `previous` and `awaited` are the workflow and the
    `missing` that were understood before this message.
    """
    if correction.language is not None:
        language = LanguageGuess(correction.language, 1.0, "corrected")
    if correction.workflow is not None:
        workflow, confidence = correction.workflow or None, 1.0
    else:
        here = [mention for mention in mentions if mention.message == message]
        workflow, confidence = _workflow(text, here, routed, previous, awaited)
    understanding = Understanding(
        language=language,
        workflow=workflow,
        confidence=confidence,
        candidates=tuple(routed),
        mentions=tuple(mentions),
        corrected=correction.names,
    )
    return with_known(understanding, needs or {}, known)


def with_known(
    understanding: Understanding, needs: Mapping[str, Sequence[str]], known: Collection[str]
) -> Understanding:
    """The same with `missing` computed anew, once identity and order have been looked up."""
    wanted = needs.get(understanding.workflow, ()) if understanding.workflow is not None else ()
    return msgspec.structs.replace(understanding, missing=tuple(name for name in wanted if name not in known))


def is_answer(text: str, here: Sequence[Mention], awaited: Collection[str] = ()) -> bool:
    """Whether a message only gives what was asked for: a number, an e-mail, a name, with few words around."""
    rest, at = "", 0
    for mention in sorted(here, key=lambda mention: mention.start):
        rest += text[at : mention.start] + " "
        at = mention.end
    beside = len(_WORD.findall(rest + text[at:]))
    if here:
        return beside <= (_WORDS_BESIDE_AWAITED if awaited else _WORDS_BESIDE)
    return CONFIRMATION in awaited or (bool(awaited) and beside <= _WORDS_AWAITED)


def _workflow(
    text: str,
    here: Sequence[Mention],
    routed: Sequence[Candidate],
    previous: str | None,
    awaited: Collection[str],
) -> tuple[str | None, float]:
    """The workflow and its confidence; a conversation keeps the one it has unless clearly left."""
    best = routed[0] if routed else None
    chances = {candidate.workflow: candidate.confidence for candidate in routed}
    none = max(0.0, 1.0 - sum(chances.values()))
    if previous is None:
        return (best.workflow, best.confidence) if best and best.confidence >= SURE else (None, none)
    if best and best.workflow != previous and best.confidence >= CLEARLY:
        return best.workflow, best.confidence
    if none >= (SURELY_NONE if awaited else CLEARLY) and not is_answer(text, here, awaited):
        return None, none
    return previous, chances.get(previous, 0.0)
