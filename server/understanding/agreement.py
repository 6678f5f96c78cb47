"""Whether an answer is a plain yes to a question that was just asked; pure."""

from __future__ import annotations

import re
import unicodedata

_YES = frozenset(
    """
    yes yep yeah sure please ok agreed ja jawohl gern gerne bitte einverstanden oui volontiers accord si sí claro vale
    certo sim pode prima akkoord graag tak zgoda dobrze evet tamam olur lütfen نعم موافق تمام اجل أجل ايوه
    はい ええ お願いします 是 是的 好 好的 可以 行 对
    """.split()  # noqa: SIM905 - read by people
)
_NO = frozenset(
    """
    no not nope don't wait stop nein nicht doch warten non pas attendez espere não espera nee niet wacht nie czekać hayır
    bekle vazgeçtim لا ليس انتظر いいえ 待って やめ 不 不要 别 等
    """.split()  # noqa: SIM905
)
_MOST_WORDS = 12
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def agrees(question: str, answer: str) -> bool:
    """A short answer that says yes and nothing against it, to a message that asked something."""
    if not re.search(r"[?？؟]", question) and "よろしい" not in question:
        return False
    if re.search(r"[?？؟]", answer):
        return False
    words = [unicodedata.normalize("NFC", word.casefold()) for word in _WORD.findall(answer)]
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    return any(_says(word, _YES) for word in words[:4]) and not any(_says(word, _NO) for word in words)


def _says(word: str, said: frozenset[str]) -> bool:
    """Whether a word is one of these; scripts without spaces begin with it."""
    if word in said:
        return True
    return word[0] >= "\u3000" and any(word.startswith(one) for one in said if one[0] >= "\u3000")
