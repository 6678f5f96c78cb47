"""From language, routing and mentions to what the copilot understood of a message: pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

import msgspec

from server.conversation.conversation import Correction
from server.language.detect import LanguageGuess
from server.understanding.understanding import Candidate, Mention, Understanding

# A workflow is taken up at SURE; the one a conversation already has is only left for one that is CLEARLY
# meant, or for none when none of them is as clearly meant.
SURE = 0.5
CLEARLY = 0.75
# Words beside a mention that still make a message an answer to our question: "it's", "hier ist die Nummer".
_WORDS_OF_AN_ANSWER = 6
_WORD = re.compile(r"[^\W_]+")


def understand(
    *,
    text: str,
    message: str,
    language: LanguageGuess,
    routed: Sequence[Candidate],
    correction: Correction,
    mentions: Sequence[Mention] = (),
    previous: str | None = None,
    needs: Mapping[str, Sequence[str]] | None = None,
    known: Collection[str] = (),
) -> Understanding:
    """The understanding after a customer's message; `needs` of each workflow less `known` is what is missing.

    `mentions` are those of the whole conversation, `previous` is the workflow understood before this message.
    """
    corrected = tuple(name for name, value in msgspec.structs.asdict(correction).items() if value is not None)
    if correction.language is not None:
        language = LanguageGuess(correction.language, 1.0, "corrected")
    if correction.workflow is not None:
        workflow, confidence = correction.workflow or None, 1.0
    else:
        here = [mention for mention in mentions if mention.message == message]
        workflow, confidence = _workflow(text, here, routed, previous)
    understanding = Understanding(
        language=language,
        workflow=workflow,
        confidence=confidence,
        candidates=tuple(routed),
        mentions=tuple(mentions),
        corrected=corrected,
    )
    return with_known(understanding, needs or {}, known)


def with_known(
    understanding: Understanding, needs: Mapping[str, Sequence[str]], known: Collection[str]
) -> Understanding:
    """The same with `missing` computed anew, once identity and order have been looked up."""
    wanted = needs.get(understanding.workflow, ()) if understanding.workflow is not None else ()
    return msgspec.structs.replace(understanding, missing=tuple(name for name in wanted if name not in known))


def is_answer(text: str, here: Sequence[Mention]) -> bool:
    """Whether a message only gives what was asked for: a number, an e-mail, with few words around."""
    if not here:
        return False
    rest, at = "", 0
    for mention in sorted(here, key=lambda mention: mention.start):
        rest += text[at : mention.start] + " "
        at = mention.end
    return len(_WORD.findall(rest + text[at:])) <= _WORDS_OF_AN_ANSWER


def _workflow(
    text: str, here: Sequence[Mention], routed: Sequence[Candidate], previous: str | None
) -> tuple[str | None, float]:
    """The workflow and its confidence; a conversation keeps the one it has unless clearly left."""
    best = routed[0] if routed else None
    chances = {candidate.workflow: candidate.confidence for candidate in routed}
    none = max(0.0, 1.0 - sum(chances.values()))
    if previous is None:
        return (best.workflow, best.confidence) if best and best.confidence >= SURE else (None, none)
    if best and best.workflow != previous and best.confidence >= CLEARLY:
        return best.workflow, best.confidence
    if none >= CLEARLY and not is_answer(text, here):
        return None, none
    return previous, chances.get(previous, 0.0)
