"""A second reading of a draft, written apart from the guard and plainer than it: is it wrong, as far as can be told?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from babel import Locale
from babel.dates import get_day_names, get_month_names
from langdetect import LangDetectException, detect_langs

from server.reply.reply import Reply
from server.reply.wording import locale_of

_UNSEEN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FIGURES = re.compile(r"\d+")
_CODE = re.compile(r"[^\W\d_]*-?\d[\w-]*")
_SIGN = re.compile(r"[€$£¥￥₺]|\bzł\b")
_FAMILIES = {
    "pt": {"pt", "gl", "es"},
    "es": {"es", "pt", "ca"},
    "nl": {"nl", "af", "de"},
    "zh": {"zh", "zh-cn", "zh-tw", "ko", "ja"},
}
_SURE = 0.9
_LONG_ENOUGH = 30
_PROMISES = {
    "en": "refund|free of charge|voucher|discount|guarantee|tomorrow|today|compensat|replacement",
    "de": "erstatt|kostenlos|gutschein|rabatt|garant|morgen|heute|entschädig|ersatz",
    "fr": "rembours|gratuit|bon d.achat|remise|garanti|demain|aujourd|dédommag|remplac",
    "es": "reembols|gratis|vale|descuento|garanti|mañana|hoy|compens|reemplaz",
    "it": "rimbors|gratis|gratuit|buono|sconto|garanti|domani|oggi|risarc|sostitu",
    "pt": "reembols|grátis|gratuit|vale|desconto|garanti|amanhã|hoje|compens|substitu",
    "nl": "terugbetal|gratis|bon|korting|garand|morgen|vandaag|vergoed|vervang",
    "pl": "zwro|bezpłatn|darmow|bon|rabat|gwarant|jutro|dzisiaj|rekompens|wymian",
    "tr": "iade|ücretsiz|çek|indirim|garanti|yarın|bugün|tazmin|yenisi",
    "ar": "استرد|مجان|قسيمة|خصم|ضمان|غد|اليوم|تعويض|بديل",
    "ja": "返金|無料|クーポン|割引|保証|明日|本日|補償|交換",
    "zh": "退款|免费|优惠券|折扣|保证|明天|今天|补偿|更换",
}


def wrongs(text: str, template: Reply) -> list[str]:
    """What is wrong with a draft, in a few words each; empty where plain reading finds nothing."""
    own, said = _plain(template.text), _plain(text)
    found = [f"lacks {fact.shown}" for fact in template.facts if _plain(fact.shown) not in said]
    for what, pattern in (("figure", _FIGURES), ("code", _CODE), ("currency", _SIGN)):
        more = Counter(pattern.findall(said)).keys() - Counter(pattern.findall(own)).keys()
        found += [f"{what} {one}" for one in sorted(more)]
    names = _calendar(template.language)
    found += [f"day {one}" for one in sorted(_words(said) & names - _words(own))]
    if (language := _language(said)) and language not in _FAMILIES.get(
        template.language, {template.language}
    ):
        found.append(f"language {language}")
    pattern = re.compile(_PROMISES.get(template.language, r"(?!)"), re.IGNORECASE)
    more = {one.lower() for one in pattern.findall(said)} - {one.lower() for one in pattern.findall(own)}
    found += [f"promise {one}" for one in sorted(more)]
    if not set(_long_words(own)) & set(_long_words(said)) and _long_words(own):
        found.append("nothing of the template")
    return found


def same_figures(text: str, template: Reply) -> bool:
    """The plain way to guard a draft: the same numbers as in the template, however often and wherever."""
    return set(_FIGURES.findall(_plain(text))) == set(_FIGURES.findall(_plain(template.text)))


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", _UNSEEN.sub("", text)).split())


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text))


def _long_words(text: str) -> list[str]:
    """Words by their beginnings; pairs of characters where words are not set apart."""
    if re.search("[\u3040-\u30ff\u4e00-\u9fff]", text):
        return [text[at : at + 2] for at in range(len(text) - 1)]
    return [one[:5].casefold() for one in _words(text) if len(one) > 4]


def _calendar(language: str) -> set[str]:
    locale: Locale | None = locale_of(language)
    if locale is None:
        return set()
    tables = (
        get(width, context, locale)
        for get in (get_month_names, get_day_names)
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
    )
    return {name for table in tables for name in table.values() if len(name) > 3}


def _language(text: str) -> str | None:
    """The language of a text, None unless that is sure."""
    if len(text) < _LONG_ENOUGH:
        return None
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return None
    return str(best.lang) if best.prob >= _SURE else None
