"""`scripts/evaluate`: measures on sets of data how good the copilot is, one module for each command."""

from __future__ import annotations

import argparse

from server.cli import group

COMMANDS = {
    "actions": "whether the action that agents ran was ready, in recorded conversations",
    "policy": "whether rules allow what a business permits and nothing else, on recorded requests",
    "understanding": "how often it is told what a message asks for, learned from a few examples of each intent",
    "assist": "whether what agents chose next was among what would have been offered, learned from dialogues before",
    "retrieval": "how well passages are found for questions, in one language and across languages",
    "gaps": "how well questions of one meaning are grouped, in one language and across languages",
    "language": "how often the language of a message is told, alone and in a conversation",
    "drafts": "whether wrong drafts of a language model get past the guard, made up ones and real ones",
    "hostile": "attacks as customer messages: alone from a stranger, and behind the question of a known customer",
}


DESCRIPTION = "Measure on data how good the copilot is."


def parser() -> argparse.ArgumentParser:
    """The arguments of scripts/evaluate."""
    return group.parser(__name__, DESCRIPTION, COMMANDS)


def main(arguments: list[str]) -> int:
    """Run one evaluation; 1 when something happened that may not happen."""
    return group.run(__name__, DESCRIPTION, COMMANDS, arguments)
