"""The sockets of this worker: who may connect, and that all of them end when the server stops."""

from __future__ import annotations

from litestar.connection import WebSocket

from server.web.peer import Peer, close
from server.web.protocol import CLOSE_FORBIDDEN
from server.web.services import Services


class SocketServer:
    """Serves sockets; one instance for the application."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self._open: set[Peer] = set()

    async def serve(self, socket: WebSocket) -> None:  # type: ignore[type-arg]
        """Serve one socket until it ends."""
        await socket.accept()
        if not self.services.origin_allowed(socket.headers.get("origin"), socket.headers.get("host")):
            await close(socket, CLOSE_FORBIDDEN, "this origin may not connect")
            return
        peer = Peer(self.services, socket)
        self._open.add(peer)
        try:
            await peer.run()
        finally:
            self._open.discard(peer)

    def shut(self) -> None:
        """Ask all sockets to come back later: the server is stopping."""
        for peer in self._open:
            peer.stopping.set()
