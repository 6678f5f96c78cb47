"""Whether the customer agreed to a request as it was proposed, or asks for it in so many words; pure."""

from __future__ import annotations

from typing import Any

from server.orders.actions import ActionRecord
from server.orders.context import Order
from server.orders.meant import choice_meant, lines_named
from server.policy.request import Request
from server.request.reader import Reader
from server.request.said import Said, names_order
from server.understanding.clauses import clauses
from server.understanding.consent import Consent, asked, consent, plain_yes, proposes
from server.understanding.words import longest, of, says, spoken_words
from server.workflow.workflow import Action

# How surely an answer must agree by its meaning to count without any word for it.
SURELY = 0.15


class Agreement:
    """What the answer says to the proposal; `agrees` is how surely it does by its meaning, where that was measured."""

    def __init__(self, reader: Reader, agrees: float | None = None) -> None:
        self._reader, self._said = reader, reader.said
        words, language = reader.setting.words, reader.situation.language
        self.answered = consent(words, language, self._said.proposal, self._said.answer)
        self.worded = self.answered is Consent.YES
        insists = says(spoken_words(self._said.proposal), of(words.insists, language))
        if self.answered is Consent.OPEN and not insists and agrees is not None and agrees >= SURELY:
            self.answered = Consent.YES
        self.plain = plain_yes(words, language, self._said.proposal, self._said.answer)

    def agreed(
        self, action: Action, record: ActionRecord, order: Order | None, section: str, request: Request
    ) -> bool:
        """Whether the customer said yes to this request as it was proposed, or asks for all of it with a yes."""
        reader, said = self._reader, self._said
        if not reader.situation.known_before or not self._answers(record):
            return False
        agrees = self.answered is Consent.YES
        just, proposed = self._asked_just(action), self._proposed(action, record, section)
        if (just or (proposed and agrees)) and self._names(action, order, said.answer):
            alone = Said(answers=(said.answer,))
            if self._grounded(alone, action, record, order, "", request):
                return True
        if not proposed:
            return False
        if self._grounded(Said(section), action, record, order, section, request):
            return True
        if just and self._consistent(action, record, order, section, request):
            return True
        if not agrees or not said.by_agent:
            return False
        both = f"{said.by_agent[0]}\n{section}"
        return self._grounded(Said(both), action, record, order, both, request)

    def _answers(self, record: ActionRecord) -> bool:
        """Whether the answer agrees, or names the choice that was asked for and holds nothing up."""
        if self.answered is Consent.YES:
            return True
        words, language = self._reader.setting.words, self._reader.situation.language
        return self._chooses(record) and not says(spoken_words(self._said.answer), of(words.holds, language))

    def _chooses(self, record: ActionRecord) -> bool:
        """Whether the answer names one of the choices that the proposal gave for each argument that has any."""
        proposal, answer = self._said.proposal.casefold(), self._said.answer
        return bool(record.choices) and all(
            choice_meant(answer, own, record.choice_words) and all(one.casefold() in proposal for one in own)
            for own in record.choices.values()
        )

    def _proposed(self, action: Action, record: ActionRecord, section: str) -> bool:
        """Whether the agent asked for a yes to this action, and for nothing else that the answer does not give."""
        if action.words and not _tells(section, action):
            return False
        words, language = self._reader.setting.words, self._reader.situation.language
        if self.worded and self._chooses(record):
            return bool(asked(words, language, self._said.proposal))
        return proposes(words, language, self._said.proposal)

    def _asked_just(self, action: Action) -> bool:
        """Whether a yes in so many words answers a sentence that asks for just this action, and seeks nothing."""
        words, language = self._reader.setting.words, self._reader.situation.language
        sentence = asked(words, language, self._said.proposal)
        return self.worded and _tells(sentence, action) and proposes(words, language, sentence)

    def _consistent(
        self, action: Action, record: ActionRecord, order: Order | None, section: str, request: Request
    ) -> bool:
        """Whether nothing that the proposal names is other than what is requested."""
        reader = Reader(self._reader.setting, self._reader.situation, Said(section))
        named = reader.fill(action, record, order, section).arguments
        return all(_sorted(request.arguments.get(name)) == _sorted(value) for name, value in named.items())

    def asked_for(self, action: Action) -> bool:
        """Whether the customer asks for something that needs no agreement, or says yes to just that."""
        said, setting, language = self._said, self._reader.setting, self._reader.situation.language
        refusing = of(setting.words.no, language)
        parts = clauses(setting.words, language, said.answer)
        told = [spoken_words(one.text) for one in parts if _tells(one.text, action)]
        if told:
            return not any(says(one, refusing) for one in told)
        return self.answered is Consent.YES and _tells(asked(setting.words, language, said.proposal), action)

    def spoken_of(self, action: Action) -> bool:
        """Whether the answer or the proposal speaks of an action at all."""
        return _tells(self._said.answer, action) or _tells(self._said.proposal, action)

    def _names(self, action: Action, order: Order | None, text: str) -> bool:
        """Whether a text speaks of an action, and of the order or its lines."""
        if not _tells(text, action):
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


def _tells(text: str, action: Action) -> bool:
    return longest(spoken_words(text), action.words) > 0


def _sorted(value: Any) -> Any:
    return sorted(value) if isinstance(value, list) else value
