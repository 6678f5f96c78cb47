"""A reply that a language model worded, as the agent sees it: being written, ready, sent."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import NewContext
from tests.browser.pages import chat, desk, message, open_conversation, write
from tests.browser.test_loop import outcome_of, picture
from tests.server_process import ServerProcess, copied

pytestmark = pytest.mark.browser


class Rewording(ThreadingHTTPServer):
    """A server with the chat completions interface that answers with other words as soon as it may."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        super().__init__(("127.0.0.1", 0), _Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        """Up to and with `/v1`."""
        return f"http://127.0.0.1:{self.server_port}/v1"


class _Handler(BaseHTTPRequestHandler):
    server: Rewording

    def do_POST(self) -> None:
        """Reword the last message by one phrase."""
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        task, text = (one["content"] for one in asked["messages"])
        text = text.replace("According to the carrier", "The carrier says that")
        if "shorter" in task:
            text = text.replace("The carrier says that, your", "Your")
        elif "friendlier" in task:
            text = f"{text} We will also refund you in full."
        self.server.may_answer.wait(30)
        body = json.dumps({"choices": [{"message": {"content": text}}]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def model() -> Iterator[Rewording]:
    """Something that words."""
    server = Rewording()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def worded(
    tmp_path_factory: pytest.TempPathFactory, indexed: Path, model: Rewording
) -> Iterator[ServerProcess]:
    """The demo shop with a language model behind it."""
    server = ServerProcess(copied(indexed, tmp_path_factory.mktemp("worded")))
    server.start(COPILOT_LLM_URL=model.url, COPILOT_LLM_SECONDS="60")
    yield server
    server.stop()


def test_other_words_come_after_the_template(
    new_context: NewContext, worded: ServerProcess, model: Rewording
) -> None:
    """The template reply is there at once; the other is announced, marked, and sent as it is."""
    agent = desk(new_context(), worded.url)
    agent.locator("#language-choice").select_option("en")
    customer = chat(new_context(), worded.url, "Oliver Bennett")
    order = re.search(r"#\w+", customer.locator(".starter").first.inner_text())
    assert order is not None
    text = f"Where is my order {order[0]}?"
    write(customer, text)
    open_conversation(agent, text)
    expect(agent.locator(".reply-first .reply-text")).to_contain_text(order[0])
    expect(agent.locator(".reply-wording")).to_have_text("A language model is wording another reply…")
    picture(agent, "draft-worded")
    model.may_answer.set()
    reply = agent.locator(".reply", has=agent.locator(".reply-worded"))
    expect(reply.locator(".reply-text")).to_contain_text("The carrier says that")
    expect(agent.locator(".reply-wording")).to_be_hidden()
    expect(reply.locator(".fact").first).to_be_visible()
    picture(agent, "draft-ready")
    agent.reload()
    expect(agent.locator(".reply", has=agent.locator(".reply-worded"))).to_have_count(1)
    expect(agent.locator(".copilot")).to_have_attribute("data-keys", "ready")
    reply.locator("button").first.click()
    agent.locator("#composer-text").press("Enter")
    expect(message(customer, "The carrier says that")).to_have_count(1)
    assert outcome_of(worded, text) == [("sent_as_is", 1, 1)]


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("ar", "dark")])
def test_a_reply_is_worded_as_the_agent_asks(
    new_context: NewContext,
    worded: ServerProcess,
    shop: ServerProcess,
    model: Rewording,
    language: str,
    theme: Literal["light", "dark"],
) -> None:
    """Shorter by keys, friendlier refused with a reason, translated; sent as offered. Without a model, no such row."""
    model.may_answer.set()
    agent = desk(new_context(color_scheme=theme), worded.url)
    agent.locator("#language-choice").select_option(language)
    customer = chat(new_context(), worded.url, "Oliver Bennett")
    order = re.search(r"#\w+", customer.locator(".starter").first.inner_text())
    assert order is not None
    text = f"Where is my order {order[0]}, please? ({language})"
    write(customer, text)
    open_conversation(agent, text)
    replies = agent.locator(".reply")
    expect(agent.locator(".reply-worded")).to_have_count(1)
    expect(agent.locator(".copilot")).to_have_attribute("data-keys", "ready")
    before = replies.count()
    row = agent.locator(".reword")
    choices = row.locator("button")
    expect(choices).to_have_count(3)
    agent.locator("#composer-text").press("Alt+s")
    expect(choices.first).to_be_focused()
    agent.keyboard.press("Enter")
    expect(replies).to_have_count(before + 1)
    news = row.locator(".reword-news")
    expect(news).not_to_be_empty()
    picture(agent, f"reword-{language}-{theme}")
    violations = Axe().run(agent, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
    assert violations.violations_count == 0, violations.generate_report()
    choices.nth(1).click()
    expect(news).to_contain_text({"en": "stays as it was", "ar": "يبقى الرد كما كان"}[language])
    expect(replies).to_have_count(before + 1)
    row.locator("select").select_option("tr")
    choices.nth(2).click()
    expect(replies.locator(".reply-text[lang=tr]")).to_have_count(1)
    expect(replies).to_have_count(before + 2)
    row.scroll_into_view_if_needed()
    picture(agent, f"reword-{language}-{theme}-more")
    replies.nth(before).locator("button").first.click()
    agent.locator("#composer-text").press("Enter")
    sent = replies.nth(before).locator(".reply-text").inner_text()
    expect(message(customer, sent)).to_have_count(1)
    assert outcome_of(worded, text) == [("sent_as_is", 1, 1)]

    plain = desk(new_context(), shop.url)
    customer = chat(new_context(), shop.url, "Oliver Bennett")
    write(customer, text)
    open_conversation(plain, text)
    expect(plain.locator(".reply-first")).to_be_visible()
    expect(plain.locator(".reword")).to_be_hidden()
