"""One window a workspace: a second start calls the first over a local socket and goes away."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 2_000


def _name(path: Path) -> str:
    """The socket's name: no path and no user in it, the same for every way to write the path."""
    digest = QCryptographicHash.hash(
        str(path.resolve()).encode(), QCryptographicHash.Algorithm.Sha256
    )
    return f"bibk-desktop-{bytes(digest.toHex().data()).decode()[:20]}"


def call_first(path: Path, arguments: Sequence[str]) -> bool:
    """Hand `arguments` to the window that has `path` open; False if no window answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(json.dumps(list(arguments)).encode() + b"\n")
    told = socket.waitForBytesWritten(PATIENCE)
    socket.disconnectFromServer()
    return told


class SingleStart(QObject):
    """Listens for later starts on the same workspace; `called(arguments)` follows each."""

    def __init__(
        self, path: Path, called: Callable[[list[str]], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._called = called
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)
        QLocalServer.removeServer(_name(path))
        self._server.listen(_name(path))

    def is_listening(self) -> bool:
        """Whether later starts can be heard."""
        return self._server.isListening()

    def _take(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            self._called([str(word) for word in json.loads(bytes(socket.readLine().data()))])
