"""How messages sound to the model: of which workflow they are, and whether an answer agrees."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from server.conversation.conversation import Author, Message
from server.embedding.build import ensure_default_model
from server.embedding.encoder import OnnxEncoder
from server.settings import Settings
from server.understanding.consent import AGREES, load_examples
from server.understanding.routing import Router
from server.understanding.spoken import spoken
from server.workflow.workflow import Workflow


class Hearing:
    """Learned from the examples of workflows and of agreeing; each text is encoded once."""

    def __init__(self, workflows: Sequence[Workflow], knowledge: Path) -> None:
        self._encoder = OnnxEncoder(ensure_default_model(Settings().models), threads=1)
        self._router = self._learned(
            [
                (label, text)
                for one in workflows
                for label, examples in ((one.id, one.examples), (None, one.counter_examples))
                for own in examples.values()
                for text in own
            ]
        )
        self._consent = self._learned(load_examples(knowledge).labelled)
        self._routes: dict[str, dict[str, float]] = {}
        self._agreeing: dict[str, float] = {}

    def _learned(self, examples: Sequence[tuple[str | None, str]]) -> Router | None:
        if not examples:
            return None
        vectors = self._encoder.encode_queries([spoken(text) for _, text in examples])
        return Router.from_vectors([label for label, _ in examples], vectors)

    def agrees(self, messages: Sequence[Message]) -> float | None:
        """How surely the customer's answer to the agent's last message agrees."""
        place = max((at for at, one in enumerate(messages) if one.author is not Author.CUSTOMER), default=-1)
        answer = " ".join(one.text for one in messages[place + 1 :])
        if self._consent is None or not answer:
            return None
        if answer not in self._agreeing:
            self._agreeing[answer] = self._chances(self._consent, answer).get(AGREES, 0.0)
        return self._agreeing[answer]

    def routed(self, texts: Sequence[str]) -> dict[str, float]:
        """How surely messages are of each workflow, the last one counting most."""
        found: dict[str, float] = {}
        if self._router is None:
            return found
        for place, text in enumerate(reversed(texts)):
            if text not in self._routes:
                self._routes[text] = self._chances(self._router, text)
            for name, chance in self._routes[text].items():
                found[name] = max(found.get(name, 0.0), chance * (1.0 - 0.2 * place))
        return found

    def _chances(self, router: Router, text: str) -> dict[str, float]:
        vector = self._encoder.encode_queries([spoken(text)])[0]
        return {one.workflow: one.confidence for one in router.route(vector)}
