"""A client of the wire, from docs/protocol.md, websockets and msgpack alone: it knows nothing of the package."""

from __future__ import annotations

import json
from contextlib import ExitStack
from typing import Any

import msgpack
from websockets.sync.client import connect
from websockets.typing import Subprotocol

Message = dict[str, Any]
TERMINAL = {"ok", "welcome", "error", "turn.end", "turn.error"}


class Stranger:
    """One connection, one request at a time; binary frames, or text frames with `as_text`."""

    def __init__(
        self, url: str, token: str, *, playthrough: str, as_text: bool = False, resume: Message | None = None
    ) -> None:
        self._open = ExitStack()
        headers = {"Authorization": f"Bearer {token}"}
        protocols = [Subprotocol("npc-dialogue.v1")]
        websocket = connect(url, subprotocols=protocols, additional_headers=headers, compression=None)
        self._socket = self._open.enter_context(websocket)
        self._as_text = as_text
        self._last_id = 0
        client = {"name": "a stranger", "version": "1"}
        self.welcome = self.ask("hello", protocol=1, client=client, playthrough=playthrough, resume=resume)

    def send(self, type_: str, /, **fields: Any) -> int:
        """Sends a request; its id."""
        self._last_id += 1
        message = {"type": type_, "id": self._last_id, **fields}
        self._socket.send(json.dumps(message) if self._as_text else msgpack.packb(message))
        return self._last_id

    def receive(self, timeout: float = 30) -> Message:
        """The next message, whole, about whatever it is."""
        parts: dict[int, str] = {}
        while True:
            frame = self._socket.recv(timeout)
            message: Message = json.loads(frame) if isinstance(frame, str) else msgpack.unpackb(frame)
            if message["type"] != "part":
                return message
            text = parts[message["id"]] = parts.get(message["id"], "") + message["text"]
            if message["n"] + 1 == message["of"]:
                whole: Message = json.loads(text)
                return whole

    def until_end(self, id_: int) -> list[Message]:
        """All that is said about a request, the terminal message last."""
        said: list[Message] = []
        while not said or said[-1]["type"] not in TERMINAL:
            message = self.receive()
            if message["id"] == id_:
                said.append(message)
        return said

    def ask(self, type_: str, /, **fields: Any) -> Message:
        """Sends a request; its terminal message."""
        return self.until_end(self.send(type_, **fields))[-1]

    def leave(self) -> None:
        """Says bye, and closes when the answer has come."""
        self.ask("bye")
        self.close()

    def close(self) -> None:
        """Closes without a word, as a lost connection does."""
        self._open.close()
