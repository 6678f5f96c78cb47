"""How much of a sentence is in words that its template does not have, whatever they mean: vectors overlook additions."""

from __future__ import annotations

import re
from collections import Counter

from server.feedback.lexicon import lexicon
from server.feedback.plain import plain
from server.feedback.wording import negations, promises

MARK = "\ue000"  # stands where a text shows a fact of its template
_STEM = 4  # letters by which forms of one word are the same word
_WORD = re.compile(r"[^\W\d_]+")
_SIGN = re.compile(r"[\u30a0-\u30ff\u3400-\u9fff]")
_ATTACHED = re.compile(r"^(?:[وفبلكس]{0,2}(?:ال|لل)?)(?=\w{3})")
# Short words mostly are grammar, which all sentences of a language share.
_WEIGHTS = {1: 0.2, 2: 0.2, 3: 0.3, 4: 0.6}
_WEIGHT_OF_FACT = 2.0
_GRAMMAR_SIGNS = frozenset("您我们你的在这里会把给是和并就也都已可以能不有个到了请将为于上下中后前一")
_WEIGHT_OF_GRAMMAR = 0.3
_BESIDE, _BESIDE_SIGNS = 2.6, 2.7


def courteous(sentence: str, language: str) -> bool:
    """Whether a sentence only greets, thanks or apologises, with a word or two beside it, and promises nothing."""
    text = plain(sentence, language)
    words = lexicon(language)
    rest = words.polite.sub(" ", words.courtesy.sub(" ", text))
    if rest == text or promises(text, language) or negations(text, language):
        return False
    beside = sum(_weight(piece) for piece in _pieces(rest, language))
    return beside <= (_BESIDE_SIGNS if words.unspaced else _BESIDE)


class Words:
    """The words of a template that a draft uses no more often than it: what is said twice is said anew."""

    def __init__(self, template: str, draft: str, language: str) -> None:
        self._language = language
        own, said = _pieces(template, language), _pieces(draft, language)
        self._known = {piece: _known(piece, own[piece], said[piece]) for piece in own}

    def share(self, part: str) -> float:
        """The weight of the words of a part of the draft that stand in the template, 0 to 1; a `MARK` is known."""
        facts = part.count(MARK) * _WEIGHT_OF_FACT
        weighed = [(_weight(piece), self._known.get(piece, 0.0)) for piece in _pieces(part, self._language)]
        whole = facts + sum(weight for weight, _ in weighed)
        return (facts + sum(weight * known for weight, known in weighed)) / whole if whole else 1.0


def _pieces(text: str, language: str) -> Counter[str]:
    """Words by their beginnings; signs that mean something by themselves where words are not set apart."""
    spelled = plain(text, language)
    if lexicon(language).unspaced:
        return Counter(_SIGN.findall(spelled))
    words = _WORD.findall(spelled.replace(MARK, " "))
    if language == "ar":
        words = [_ATTACHED.sub("", word) for word in words]
    return Counter(f"{word[:_STEM]}~" if len(word) > _STEM else word for word in words)


def _known(piece: str, own: int, said: int) -> float:
    """A word said more often than the template has it is new; grammar is so in proportion, as any sentence needs it."""
    if said <= own:
        return 1.0
    return own / said if _weight(piece) < 1.0 else 0.0


def _weight(piece: str) -> float:
    if not piece.isascii():
        return _WEIGHT_OF_GRAMMAR if piece in _GRAMMAR_SIGNS else 1.0
    return _WEIGHTS.get(len(piece), 1.0)
