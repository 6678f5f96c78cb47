"""A browser with the extension, and what people do in it."""

from __future__ import annotations

import json
import re
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, ConsoleMessage, Page, Worker, expect

from server.web.origin import extension_origin
from tests.server_process import PROJECT

EXTENSION = PROJECT / "extension"
ORIGIN = extension_origin()
Desk = dict[str, Any]


class Chromium:
    """One browser with one profile; `complaints` collects what pages and the worker said was wrong."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.complaints: list[str] = []
        context.on("console", self._listen)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        self.worker()

    def _listen(self, line: ConsoleMessage) -> None:
        expected = "Failed to load resource" in line.text or "WebSocket connection" in line.text
        if line.type == "error" and not expected:
            self.complaints.append(line.text)

    def worker(self) -> Worker:
        """The extension's worker, once it runs."""
        for worker in self.context.service_workers:
            if worker.url.startswith(ORIGIN):
                return worker
        return self.context.wait_for_event("serviceworker")

    def close(self) -> None:
        """End the browser."""
        self.context.close()

    def begin_anew(self) -> None:
        """Close every page but an empty one, leave every desk, choose nothing; whoever signed in stays so."""
        kept = self.context.new_page()
        for page in self.context.pages:
            if page is not kept:
                page.close()
        self.keep(desks=[], language="", theme="system")
        self.complaints.clear()

    def page(self, path: str) -> Page:
        """A page of the extension in a tab; what was in front before stays what panels are about."""
        page = self.context.new_page()
        page.goto(f"{ORIGIN}/{path}")
        return page

    def panel(self) -> Page:
        """The side panel's page in a tab."""
        page = self.page("side/panel.html")
        expect(page.locator(".copilot")).to_have_count(1)
        return page

    def keep(self, **changes: Any) -> None:
        """Write settings as the options page does."""
        with_page = self.page("popup/popup.html")
        with_page.evaluate("changes => chrome.runtime.sendMessage({call: 'settings', changes})", changes)
        with_page.close()

    def sign_in(self, url: str) -> None:
        """Enter the server's address and let the first demo agent allow this browser."""
        options = self.page("options/options.html")
        options.get_by_label("Address of the server").fill(url)
        options.get_by_role("button", name="Save").click()
        with self.context.expect_page() as opened:
            options.get_by_role("button", name="Sign in").click()
        allowing = opened.value
        expect(allowing.locator(".account-choice, #who:not(:empty)").first).to_be_visible()
        if allowing.locator(".account-choice").count():
            allowing.locator(".account-choice").first.click()
        code = options.locator(".code").inner_text()
        expect(allowing.locator("#code")).to_have_text(code)
        allowing.locator("#submit").click()
        expect(allowing.locator("#done")).not_to_be_empty()
        expect(options.locator("#server")).to_contain_text("Signed in as Ada Brandt")
        allowing.close()
        options.close()

    def add(self, *desks: Desk) -> None:
        """Watch these desks, and nothing else, from now on."""
        self.keep(desks=[{"brand": "lumen", **desk} for desk in desks])
        patterns = [re.sub(r"(//[^/:]+).*", r"\1/*", pattern) for desk in desks for pattern in desk["match"]]
        page = self.page("popup/popup.html")
        page.wait_for_function(
            """async patterns => {
                const scripts = await chrome.scripting.getRegisteredContentScripts();
                return patterns.every(pattern => scripts.some(script => script.matches.includes(pattern)));
            }""",
            arg=patterns,
        )
        page.close()

    def kill_worker(self) -> None:
        """End the worker as the browser does after a while without work."""
        page = self.context.pages[0]
        session: CDPSession = self.context.new_cdp_session(page)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        session.detach()


def described(name: str, url: str, description: dict[str, Any]) -> Desk:
    """A desk by description, as the options page keeps it."""
    whole = {
        "name": name,
        "desk": name,
        "match": [f"{url}/*"],
        "capabilities": ["read", "insert"],
        **description,
    }
    return {"name": name, "desk": name, "adapter": "described", "match": [f"{url}/*"], "description": whole}


def shown(value: Any) -> str:
    """A value as JSON, for messages of failed assertions."""
    return json.dumps(value, ensure_ascii=False)
