"""`scripts/picture`: README's picture of the desk, as a visitor sees it after a few customers wrote."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from tests.browser.pages import chat, desk, first_reply, open_conversation, write
from tests.server_process import ServerProcess

SIZE = {"width": 1440, "height": 900}
OTHERS = (("ليلى حداد", "أين طلبي؟"), ("Priya Sharma", "I would like to send my lamp back, please."))
FIRST = "Guten Tag, kommt meine Bestellung #L10234 diese Woche noch?"
QUESTION = "Wo bleibt meine Bestellung #L10234? Ich warte schon so lange."


def take(url: str, file: Path) -> None:
    """Let customers write, answer one of them, and keep what the desk shows for the next message."""
    with sync_playwright() as player:
        browser = player.chromium.launch(
            executable_path=os.environ["COPILOT_CHROMIUM"],
            args=["--no-sandbox", "--font-render-hinting=none"],
        )
        for name, text in OTHERS:
            write(chat(browser.new_context(locale="en-GB"), url, name), text)
        customer = chat(browser.new_context(locale="de-DE"), url, "Anna Lindner")
        write(customer, FIRST)
        agent = desk(browser.new_context(viewport=SIZE, locale="en-GB"), url)  # type: ignore[arg-type]
        agent.locator("#language-choice").select_option("en")
        open_conversation(agent, FIRST)
        first_reply(agent)
        agent.keyboard.press("Tab")
        agent.keyboard.press("Enter")
        expect(agent.locator(".message.mine .state")).to_have_text("Seen")
        write(customer, QUESTION)
        expect(agent.locator(".message-text", has_text=QUESTION)).to_have_count(1)
        first_reply(agent)
        agent.screenshot(path=file)
        browser.close()


def main(file: Path) -> None:
    """A server on a folder of its own for as long as it takes."""
    with tempfile.TemporaryDirectory(prefix="copilot-picture-") as folder:
        server = ServerProcess(Path(folder))
        try:
            take(server.start(), file)
        finally:
            server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
