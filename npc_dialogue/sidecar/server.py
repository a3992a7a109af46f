"""The sidecar's process: binds, tells that it is ready, then imports the rest, serves, and goes with its owner.

A client that comes in before the engine is built waits for it inside the handshake's connection; so a game's first
handshake is answered in the time that Python needs to start.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import secrets
import signal
import socket
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.protocol import State
from websockets.typing import Subprotocol

from npc_dialogue.protocol.limits import AUTHOR_FRAME, SUBPROTOCOL

from .front import Asked, Front, Shown
from .guard import Handshake, Refused, admit, may_see
from .outbox import MOST_BYTES, Outbox
from .owners import Owner, watch

if TYPE_CHECKING:
    from .service import Service

log = logging.getLogger(__name__)

TOKEN_VARIABLE = "NPC_DIALOGUE_TOKEN"
MOST_FRAME_BYTES = 1024 * 1024
"""Beyond this a frame closes the connection; between this and the limit it gets an error."""
MOST_PAGE_FRAME_BYTES = AUTHOR_FRAME + MOST_FRAME_BYTES
"""The same where a writers' page is shown, which sends whole files."""
LONELY_SECONDS = 30.0
"""How long an owned sidecar stays without a client."""
LAST_RESORT_SECONDS = 0.8
MOST_STRANGERS = 64
"""Connections that have not shown the token yet; one more drops the oldest, so that no page can use up the files that a
process may open, and the game's own handshake, done in milliseconds, still passes between them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """What the process is started with."""

    port: int
    owners: tuple[Owner, ...]
    build: Callable[[], Service]
    """Imports and builds all that is not needed to answer a handshake; called on a thread of its own.

    Raises `CannotServe`."""
    front: Front | None = None
    """What browsers are shown; None: nothing. With it there is no ready line, and no file with a token."""


class CannotServe(Exception):
    """The sidecar cannot start; the message is for the person who started it."""


async def run(serving: Serving) -> None:
    """Serves until an owner, a signal or half a lonely minute ends it."""
    listening = _bind(serving.port)
    token, token_file = _token(keep=serving.front is None)
    try:
        await _serve(serving, listening, token, token_file)
    finally:
        _forget(token_file)


async def _serve(serving: Serving, listening: socket.socket, token: str, token_file: Path | None) -> None:
    port = listening.getsockname()[1]
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    going = _last_resort(token_file)

    def end() -> None:
        going.put(None)
        with suppress(RuntimeError):  # the loop is closed: the sidecar is already going
            loop.call_soon_threadsafe(stop.set)

    door = Door(token, lonely=end if serving.owners else None, front=serving.front)
    door.port = port
    for owner in serving.owners:
        watch(owner, end)
    for number in (signal.SIGINT, signal.SIGTERM):
        # Python's own handler runs also while the loop is at work, the loop's would wait for it
        signal.signal(number, lambda _number, _frame: end())
    async with serve(door.client, sock=listening, **door.settings) as server:
        if serving.front is None:
            _say_ready(port, token_file)
        building = asyncio.create_task(asyncio.to_thread(serving.build))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({building, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if not building.done():
            _forget(token_file)
            os._exit(0)  # a thread in the middle of its imports cannot be stopped, and there is nothing to keep yet
        try:
            service = await building
        except BaseException:
            door.service.cancel()  # or clients that came early would be waited for
            raise
        service.start()
        door.service.set_result(service)
        if serving.front is not None:
            serving.front.opened(port)
        await stopping
        await _close(server, door, service)


async def _close(server: Server, door: Door, service: Service) -> None:
    server.close(close_connections=False)
    await service.close()
    await door.say_goodbye()


class Door:
    """Lets clients in and counts them."""

    def __init__(self, token: str, lonely: Callable[[], None] | None, front: Front | None = None) -> None:
        """`lonely` is called when for half a minute no client was there."""
        self.service: asyncio.Future[Service] = asyncio.get_running_loop().create_future()
        self.port = 0
        """Ours, once it is bound; a client must name it in its Host header."""
        self._token = token
        self._lonely = lonely
        self._front = front
        self._clients: set[ServerConnection] = set()
        self._strangers = _Strangers()
        self._refused: Counter[str] = Counter()
        self._timer: asyncio.TimerHandle | None = None
        self._count()

    @property
    def settings(self) -> dict[str, Any]:
        """What the websocket server is started with."""
        return {
            "process_request": self.check,
            "select_subprotocol": lambda _connection, _offered: Subprotocol(SUBPROTOCOL),
            "backlog": MOST_STRANGERS // 2,  # asyncio takes in so many at once before it can drop any
            "create_connection": partial(_Newcomer, self._strangers),
            "compression": None,
            "max_size": MOST_FRAME_BYTES if self._front is None else MOST_PAGE_FRAME_BYTES,
            "write_limit": MOST_BYTES,
            "ping_interval": None,  # a game stopped at a breakpoint answers no ping and is not gone
            "close_timeout": 0.2,
            "server_header": None,
            "logger": logging.getLogger("npc_dialogue.websocket"),
        }

    def check(self, connection: ServerConnection, request: Request) -> Response | None:
        """The guard's word on a handshake, or what a browser is shown."""
        headers = request.headers
        front = self._front
        if front is not None and "websocket" not in ",".join(headers.get_all("Upgrade")).lower():
            return self._show(front, connection, request)
        handshake = Handshake(
            path=request.path,
            hosts=headers.get_all("Host"),
            origins=headers.get_all("Origin"),
            authorizations=headers.get_all("Authorization"),
            subprotocols=[
                name.strip() for value in headers.get_all("Sec-WebSocket-Protocol") for name in value.split(",")
            ],
        )
        spend = None if front is None else front.spend
        refused = admit(handshake, port=self.port, token=self._token, spend=spend)
        if refused is not None:
            return self._refuse(connection, refused)
        self._strangers.forget(connection)
        if front is not None and handshake.origins:
            assert isinstance(connection, _Newcomer)
            connection.next_ticket = front.ticket
        return None

    def _show(self, front: Front, connection: ServerConnection, request: Request) -> Response:
        headers = request.headers
        named = {name.lower(): value for name, value in headers.raw_items()}
        refused = may_see(headers.get_all("Host"), headers.get_all("Origin"), named, port=self.port)
        if refused is not None:
            return self._refuse(connection, refused)
        method = getattr(request, "method", "GET")  # of websockets 16 and newer; those before refuse all others
        if method not in ("GET", "HEAD"):
            shown = Shown(405, {"Allow": "GET, HEAD"})
        else:
            shown = front.show(Asked(path=request.path, headers=named, port=self.port))
        response = connection.respond(shown.status, "")
        response.headers = Headers({**shown.headers, "Content-Length": str(len(shown.body)), "Connection": "close"})
        response.body = b"" if method == "HEAD" else shown.body
        return response

    def _refuse(self, connection: ServerConnection, refused: Refused) -> Response:
        self._refused[refused.reason] += 1
        times = self._refused[refused.reason]
        if times.bit_count() == 1:  # once, twice, four times …: any page can ask, and nobody may fill the log
            log.warning("refused a client (%d): %s", times, refused.reason)
        return connection.respond(refused.status, refused.reason + "\n" if refused.told else "")

    async def client(self, websocket: ServerConnection) -> None:
        """One client from handshake to close."""
        outbox = Outbox(_Wire(websocket))
        assert isinstance(websocket, _Newcomer)
        websocket.too_slow = outbox.overflow
        sending = asyncio.create_task(outbox.run())
        self._clients.add(websocket)
        self._count()
        hello: asyncio.TimerHandle | None = None
        try:
            service = await asyncio.shield(self.service)
            from .connection import Connection  # noqa: PLC0415 - `build` has imported it meanwhile

            connection = Connection(service, outbox, websocket.next_ticket)

            patience = service.limits.hello_seconds

            def wait_for_hello(seconds: int) -> None:
                # second by second: if we were busy for several, what had come meanwhile is read before the next
                nonlocal hello
                if connection.greeted:
                    return
                if seconds or connection.greeting:
                    left = max(0, seconds - 1)
                    hello = asyncio.get_running_loop().call_later(1, wait_for_hello, left)
                else:
                    closing.append(asyncio.create_task(websocket.close(4001, f"no hello within {patience} seconds")))

            closing: list[asyncio.Task[None]] = []
            wait_for_hello(patience)
            await connection.serve(websocket)
        except ConnectionClosed:
            pass  # gone without a closing handshake, as a killed game is
        finally:
            if hello is not None:
                hello.cancel()
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
            self._clients.discard(websocket)
            self._count()

    async def say_goodbye(self) -> None:
        """Closes every connection behind what was sent on it."""
        await asyncio.gather(*(websocket.close(1001, "the sidecar is going") for websocket in list(self._clients)))

    def _count(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if not self._clients and self._lonely is not None:
            self._timer = asyncio.get_running_loop().call_later(LONELY_SECONDS, self._lonely)


class _Strangers:
    """Connections that have not shown the token yet, the oldest first."""

    def __init__(self) -> None:
        self._waiting: dict[ServerConnection, None] = {}

    def add(self, connection: ServerConnection) -> None:
        """One more; the oldest goes when they are too many."""
        self._waiting[connection] = None
        if len(self._waiting) > MOST_STRANGERS:
            oldest = next(iter(self._waiting))
            self.forget(oldest)
            oldest.transport.abort()

    def forget(self, connection: ServerConnection) -> None:
        """It has shown the token, or is gone."""
        self._waiting.pop(connection, None)


class _Newcomer(ServerConnection):
    """Tells of its coming and going, and when its client takes nothing: pongs too wait for it."""

    def __init__(self, strangers: _Strangers, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._strangers = strangers
        self.too_slow: Callable[[], None] = self.close_transport
        self.next_ticket: Callable[[], str] | None = None
        """Mints the next ticket of a client that has come in by one."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See `asyncio.Protocol`."""
        super().connection_made(transport)
        self._strangers.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """See `asyncio.Protocol`."""
        self._strangers.forget(self)
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """See `asyncio.Protocol`."""
        super().pause_writing()
        self.too_slow()

    def close_transport(self) -> None:
        """Drops the connection."""
        self.transport.abort()


class _Wire:
    """A websocket that is written to without waiting."""

    def __init__(self, websocket: ServerConnection) -> None:
        self._protocol = websocket.protocol
        self._transport = websocket.transport
        self.close = websocket.close
        self.abort = websocket.transport.abort

    def write(self, frame: str | bytes) -> None:
        """Leaves out a connection that is closing; of one that takes nothing `_Newcomer` tells.

        The frame is put together here (RFC 6455, section 5.2: whole, unmasked, without extensions), as what websockets
        does for a message would take longer than all else that the sidecar does to send it. All other frames are its
        own; it writes each whole and at once too, and keeps no account of messages.
        """
        transport = self._transport
        if self._protocol.state is State.OPEN and not transport.is_closing():
            opcode, payload = (b"\x82", frame) if isinstance(frame, bytes) else (b"\x81", frame.encode())
            transport.write(opcode + _LENGTHS[len(payload)] + payload if len(payload) < 126 else _long(opcode, payload))


_LENGTHS = [bytes([length]) for length in range(126)]


def _long(opcode: bytes, payload: bytes) -> bytes:
    length = len(payload)
    extended = b"\x7e" + length.to_bytes(2) if length < 65_536 else b"\x7f" + length.to_bytes(8)
    return opcode + extended + payload


def _token(*, keep: bool) -> tuple[str, Path | None]:
    """The token from the environment, or a new one; to `keep` it is in a file that only this user can read."""
    token = os.environ.pop(TOKEN_VARIABLE, "")
    if token:
        if len(token) < 32 or not token.isascii() or not token.isprintable() or " " in token:
            raise CannotServe(
                f"{TOKEN_VARIABLE} must have at least 32 printable characters; leave it unset to get one."
            )
        return token, None
    token = secrets.token_hex(32)
    if not keep:
        return token, None
    folder = Path(tempfile.mkdtemp(prefix="npc-dialogue-"))  # made for this user alone
    path = folder / "token"
    path.touch(mode=0o600)
    path.write_text(token, encoding="ascii")
    return token, path


def _forget(token_file: Path | None) -> None:
    if token_file is not None:
        with suppress(OSError):  # somebody has cleared it away, or put something beside it
            token_file.unlink(missing_ok=True)
            token_file.parent.rmdir()


def _bind(port: int) -> socket.socket:
    # with the protocol named, asyncio sends each frame at once; else a second one waits until the first is acknowledged
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("127.0.0.1", port))
    except OSError as error:
        listening.close()
        raise CannotServe(
            f"Port {port} on 127.0.0.1 cannot be used: {error.strerror}. Take --port 0 for any free one."
        ) from error
    return listening


def _say_ready(port: int, token_file: Path | None) -> None:
    ready: dict[str, Any] = {"event": "ready", "url": f"ws://127.0.0.1:{port}", "protocol": 1, "pid": os.getpid()}
    if token_file is not None:
        ready["token_file"] = str(token_file)
    print(json.dumps(ready, separators=(",", ":")), flush=True)  # noqa: T201 - the one line of stdout


def _last_resort(token_file: Path | None) -> SimpleQueue[None]:
    """An owned sidecar never outlives its game by a second, whatever hangs: what is put in starts the clock.

    The queue may be put into from any thread and within a signal's handler.
    """
    going: SimpleQueue[None] = SimpleQueue()

    def wait() -> None:
        going.get()
        time.sleep(LAST_RESORT_SECONDS)
        _forget(token_file)
        os._exit(0)

    threading.Thread(target=wait, name="last-resort", daemon=True).start()
    return going
