"""Pages of help desks as they look to a content script: the structure that each one really has, with words of ours."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

PAGES = Path(__file__).parent / "pages"


class Desks:
    """Serves every page at any path: the address picks the conversation, the first part of the path the page."""

    def __init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def stop(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """`/chatwoot/app/accounts/1/conversations/42` is `chatwoot.html`; scripts and styles are found by name."""
        name = urlsplit(self.path).path.strip("/").split("/")[0] or "plain"
        path = PAGES / (name if "." in name else f"{name}.html")
        if not path.is_file():
            self.send_error(404)
            return
        kinds = {".js": "text/javascript", ".html": "text/html", ".css": "text/css"}
        self.send_response(200)
        self.send_header("Content-Type", f"{kinds[path.suffix]}; charset=utf-8")
        # As strict as help desks are: nothing that the extension does may need the page's permission.
        self.send_header("Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'")
        self.end_headers()
        self.wfile.write(path.read_bytes())

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""
