"""A Firefox without a window, with the extension as `scripts/pack --firefox` writes it, over its own remote protocol."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scripts.lib.pack import FIREFOX, for_firefox
from tests.extension.browser import EXTENSION
from tests.server_process import free_port

IDENTITY = FIREFOX["gecko"]["id"]
# Each installation has an origin of its own; this one is chosen, so that a server can be told of it.
UUID = "5b8d3a1e-0c44-4f0e-9a3b-2f6c1d7e8a90"
ORIGIN = f"moz-extension://{UUID}"
HOSTS = ["http://127.0.0.1/*", "http://localhost/*"]
PATIENCE = 30.0
# Pages of an extension are opened from outside only with the third.
FLAGS = ("--headless", "--marionette", "-remote-allow-system-access", "--no-remote")
SCRIPT = (
    "const done = arguments[arguments.length - 1];"
    "(async () => {%s})().then(found => done(found ?? null), problem => done({problem: String(problem)}))"
)


class Firefox:
    """One browser; `js` runs in the page that is shown, as the page does."""

    def __init__(self) -> None:
        path = os.environ.get("COPILOT_FIREFOX") or shutil.which("firefox") or shutil.which("firefox-esr")
        assert path, "no Firefox here: install Debian's firefox-esr or name one in COPILOT_FIREFOX"
        self._folder = tempfile.TemporaryDirectory(prefix="copilot-firefox-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        port = free_port()
        chosen = {
            "marionette.port": port,
            "extensions.webextensions.uuids": json.dumps({IDENTITY: UUID}),
            "datareporting.policy.dataSubmissionEnabled": False,
            "browser.shell.checkDefaultBrowser": False,
            "dom.disable_open_during_load": False,
        }
        (folder / "profile").mkdir()
        lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in chosen.items())
        (folder / "profile" / "user.js").write_text("".join(lines), encoding="utf-8")
        self._process = subprocess.Popen(
            [path, *FLAGS, "--profile", str(folder / "profile")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._socket = _connected(port)
        self._answers = self._socket.makefile("rb")
        self._asked = 0
        self._read()
        self("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {"timeouts": {"script": 20_000}}}})
        self("Addon:Install", {"path": str(unpacked(folder / "extension")), "temporary": True})

    def _read(self) -> Any:
        length = b""
        while (digit := self._answers.read(1)) != b":":
            assert digit, "Firefox ended"
            length += digit
        return json.loads(self._answers.read(int(length)))

    def __call__(self, command: str, parameters: dict[str, Any] | None = None) -> Any:
        """Ask for something; its answer's value."""
        self._asked += 1
        asked = json.dumps([0, self._asked, command, parameters or {}]).encode()
        self._socket.sendall(b"%d:%s" % (len(asked), asked))
        _, _, problem, answer = self._read()
        if problem:
            raise RuntimeError(f"{command}: {problem['message']}")
        return answer.get("value", answer) if isinstance(answer, dict) else answer

    def js(self, script: str, *values: object) -> Any:
        """What an asynchronous function body answers; `arguments` holds the values."""
        found = self("WebDriver:ExecuteAsyncScript", {"script": SCRIPT % script, "args": list(values)})
        assert not (isinstance(found, dict) and "problem" in found), found
        return found

    def open(self, address: str) -> str:
        """A new tab with a page; its handle."""
        handle: str = self("WebDriver:NewWindow", {"type": "tab"})["handle"]
        self.show(handle)
        self("WebDriver:Navigate", {"url": address})
        return handle

    def show(self, handle: str) -> None:
        """Bring a tab to the front."""
        self("WebDriver:SwitchToWindow", {"handle": handle})

    def tabs(self) -> list[str]:
        """The handles of all tabs."""
        found: list[str] = self("WebDriver:GetWindowHandles")
        return found

    def _element(self, selector: str) -> str:
        found = self("WebDriver:FindElement", {"using": "css selector", "value": selector})
        return str(next(iter(found.values())))

    def click(self, selector: str) -> None:
        """Press something as a person does."""
        self.until(f"document.querySelector({json.dumps(selector)})?.getClientRects().length")
        self("WebDriver:ElementClick", {"id": self._element(selector)})

    def keys(self, selector: str, keys: str) -> None:
        """Type into something as a person does."""
        self("WebDriver:ElementSendKeys", {"id": self._element(selector), "text": keys})

    def until(self, expression: str) -> Any:
        """Wait until an expression of the page is true; its value."""
        return eventually(lambda: self.js(f"return {expression}"), expression)

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(20)
        self._socket.close()
        self._folder.cleanup()


def unpacked(target: Path) -> Path:
    """The extension as Firefox gets it, but allowed on this machine's addresses: nobody is there to be asked."""
    shutil.copytree(EXTENSION, target)
    manifest = for_firefox(json.loads((target / "manifest.json").read_text(encoding="utf-8")))
    manifest["host_permissions"] = HOSTS
    (target / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return target


def eventually(find: Callable[[], Any], what: str) -> Any:
    """The first true value, within patience."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := find():
            return found
        time.sleep(0.1)
    raise AssertionError(f"waited for {what}")


def _connected(port: int) -> socket.socket:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port))
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
