"""Sends a real command a signal at a stage of its work.

Python imports the class that PYTHONWARNINGS names before it runs anything, so `ignore::tests.knowledge.signalling.Stage`
brings this file into a script that knows nothing of it. COPILOT_TEST_STAGE and COPILOT_TEST_SIGNAL say what and when.
"""

from __future__ import annotations

import os
import re
import signal
import sys

# What Python tells about itself as it begins with each: the event, the file's name, how it is opened.
STAGES = {
    "checking": ("open", r"/articles/.*\.md$", "r"),
    "embedding": ("open", r"/\.embedded-[0-9a-f]+$", "a"),
    "building": ("open", r"/\.building/space\.npz$", "w+"),
    "gate": ("open", r"/\.building/crowding\.npy$", "r"),
    "publishing": ("os.rename", r"/\.building$", ""),
    "naming": ("os.rename", r"/\.current$", ""),
    "history": ("open", r"/history\.jsonl$", "a"),
    "ledger": ("sqlite3.connect", r"copilot\.sqlite3", ""),
}


class Stage(Warning):
    """What PYTHONWARNINGS asks for."""


def _install(stage: str, number: signal.Signals) -> None:
    event, name, mode = STAGES[stage]
    sent = False

    def watch(happened: str, arguments: tuple[object, ...]) -> None:
        nonlocal sent
        if sent or happened != event or not re.search(name, str(arguments[0])):
            return
        if not mode or arguments[1] == mode:
            sent = True
            os.kill(os.getpid(), number)

    sys.addaudithook(watch)


if "COPILOT_TEST_STAGE" in os.environ:
    _install(os.environ["COPILOT_TEST_STAGE"], signal.Signals(int(os.environ["COPILOT_TEST_SIGNAL"])))
