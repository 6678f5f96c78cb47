"""Whether the customer agreed to a request as it was proposed, or asks for it in so many words; pure."""

from __future__ import annotations

from typing import Any

from server.orders.actions import ActionRecord
from server.orders.context import Order
from server.orders.meant import lines_named
from server.policy.request import Request
from server.request.reader import Reader
from server.request.said import Said, names_order
from server.understanding.consent import Consent, consent, plain_yes, proposes
from server.understanding.words import says, spoken_words
from server.workflow.workflow import Action

# How surely an answer must agree by its meaning to count without any word for it.
SURELY = 0.35


class Agreement:
    """What the answer says to the proposal; `agrees` is how surely it does by its meaning, where that was measured."""

    def __init__(self, reader: Reader, agrees: float | None = None) -> None:
        self._reader, self._said = reader, reader.said
        words, language = reader.setting.words, reader.situation.language
        self.answered = consent(words, language, self._said.proposal, self._said.answer)
        if self.answered is Consent.OPEN and agrees is not None and agrees >= SURELY:
            self.answered = Consent.YES
        self.plain = plain_yes(words, language, self._said.proposal, self._said.answer)

    def agreed(
        self, action: Action, record: ActionRecord, order: Order | None, section: str, request: Request
    ) -> bool:
        """Whether the customer said yes to this request as it was proposed, or asks for all of it with a yes."""
        reader, said = self._reader, self._said
        if not reader.situation.known_before or self.answered is Consent.NO:
            return False
        agrees = self.answered is Consent.YES
        repeats = self.answered is Consent.OPEN and says(spoken_words(said.answer), action.words)
        if not (agrees or (repeats and "?" not in said.answer)):
            return False
        if agrees and self._names(action, order, said.answer):
            alone = Said(answers=(said.answer,))
            if self._grounded(alone, action, record, order, "", request):
                return True
        if not proposes(reader.setting.words, reader.situation.language, said.proposal):
            return False
        if action.words and not says(spoken_words(section), action.words):
            return False
        if self._grounded(Said(section), action, record, order, section, request):
            return True
        if not agrees or not said.by_agent:
            return False
        both = f"{said.by_agent[0]}\n{section}"
        return self._grounded(Said(both), action, record, order, both, request)

    def asked_for(self, action: Action) -> bool:
        """Whether the customer asks for something that needs no agreement, or agrees to it."""
        here = says(spoken_words(self._said.answer), action.words)
        agreed = self.answered is Consent.YES
        return here or (agreed and says(spoken_words(self._said.proposal), action.words))

    def _names(self, action: Action, order: Order | None, text: str) -> bool:
        """Whether a text speaks of an action, and of the order or its lines."""
        if not says(spoken_words(text), action.words):
            return False
        lined = self._reader.records.order.lines
        if order is None or names_order(text, order):
            return True
        return lined is not None and bool(lines_named(text, order.lines, lined))

    def _grounded(
        self,
        said: Said,
        action: Action,
        record: ActionRecord,
        order: Order | None,
        section: str,
        request: Request,
    ) -> bool:
        """Whether one text alone names what a request is about, and nothing that contradicts it."""
        reader = self._reader
        alone = Reader(reader.setting, reader.situation, said).fill(action, record, order, section)
        for argument, kind in record.arguments.items():
            wanted, here = request.arguments.get(argument), alone.arguments.get(argument)
            if kind in ("lines", "variants") and _sorted(wanted) != _sorted(here):
                return False
            if kind == "text" and argument in reader.setting.learned.fields and wanted != here:
                return False
            if "." in kind and record.lines_argument is None and wanted != here:
                return False
        if record.lines_argument is None and not alone.named:
            return order is not None and (
                not names_orders(reader) or names_order(section or self._said.answer, order)
            )
        return True


def names_orders(reader: Reader) -> bool:
    """Whether the proposal or the answer has the number of any of the customer's orders."""
    texts = (reader.said.proposal, reader.said.answer)
    return any(names_order(text, order) for order in reader.situation.context.orders for text in texts)


def _sorted(value: Any) -> Any:
    return sorted(value) if isinstance(value, list) else value
