"""Reads a draft whole: its form, then its language and its meaning sentence by sentence, off the event loop."""

from __future__ import annotations

import asyncio
from concurrent.futures import Executor
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from server.drafting.guard import Fault, Likeness, content, faults_of_form, faults_of_meaning, sentences
from server.language.detect import LanguageDetector
from server.reply.reply import Reply


class Encode(Protocol):
    """Sentence vectors off the event loop."""

    async def queries(self, texts: list[str]) -> NDArray[np.float32]:
        """(n, d) L2-normalised rows."""


class Guard:
    """What stands between a language model and the agent; every text of a model passes here."""

    def __init__(self, encode: Encode, detector: LanguageDetector, executor: Executor) -> None:
        self._encode = encode
        self._detector = detector
        self._executor = executor

    async def faults(self, text: str, template: Reply) -> tuple[Fault, ...]:
        """Why a draft of this template is not offered; empty for one that may be."""
        loop = asyncio.get_running_loop()
        detect = self._detector.detect
        faults = await loop.run_in_executor(self._executor, faults_of_form, text, template, detect)
        if faults:
            return faults
        return faults_of_meaning(await self._likeness(text, template))

    async def faults_of_template(self, reply: Reply) -> tuple[Fault, ...]:
        """Why a reply of our own wordings is not offered in its language."""
        loop = asyncio.get_running_loop()
        detect = self._detector.detect
        return await loop.run_in_executor(self._executor, faults_of_form, reply.text, reply, detect)

    async def _likeness(self, text: str, template: Reply) -> Likeness:
        new, known = (_said(each, template.language) for each in (text, template.text))
        vectors = await self._encode.queries([" ".join(new), " ".join(known), *new, *known])
        rows, columns = vectors[2 : 2 + len(new)], vectors[2 + len(new) :]
        return Likeness(
            whole=float(vectors[0] @ vectors[1]), sentence=float((rows @ columns.T).max(axis=1).min())
        )


def _said(text: str, language: str) -> tuple[str, ...]:
    """What is compared: all but courtesies, or these where there is nothing else."""
    return content(text, language.partition("-")[0].lower()) or sentences(text)
