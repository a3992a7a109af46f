"""Our sidecar with something else beneath httpx.

    NPC_DIALOGUE_TOKEN=... python -m benchmarks.relay.with_transport NAME --world DIR --data FILE --base-url URL

Prints the sidecar's ready line, and ends with its stdin. NAME is `ours`, `httpx` (httpx's own pool, without its limit
of a hundred connections) or `aiohttp` (httpx-aiohttp, the same; to be installed apart).
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from npc_dialogue.sidecar.owners import Owner
from npc_dialogue.sidecar.server import Serving, run

if TYPE_CHECKING:
    import httpx

    from npc_dialogue.sidecar.service import Service


_NEEDS: Final = {"aiohttp": "httpx_aiohttp"}


def _ours() -> httpx.AsyncBaseTransport:
    from npc_dialogue.models.transport import Transport  # noqa: PLC0415 - as in the sidecar, behind its ready line

    return Transport()


def _httpx() -> httpx.AsyncBaseTransport:
    import httpx  # noqa: PLC0415 - as above

    return httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=None, keepalive_expiry=120))


def _aiohttp() -> httpx.AsyncBaseTransport:
    aiohttp, bridge = import_module("aiohttp"), import_module(_NEEDS["aiohttp"])  # neither is ours to require

    def session() -> object:
        return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=120))

    transport: httpx.AsyncBaseTransport = bridge.AiohttpTransport(client=session)
    return transport


TRANSPORTS: Final[dict[str, Callable[[], httpx.AsyncBaseTransport]]] = {
    "ours": _ours,
    "httpx": _httpx,
    "aiohttp": _aiohttp,
}


def missing(name: str) -> str | None:
    """The module that this transport needs and that is not installed."""
    needed = _NEEDS.get(name)
    return needed if needed is not None and find_spec(needed) is None else None


def _build(arguments: argparse.Namespace) -> Service:
    from npc_dialogue.engine import Engine, EngineSettings  # noqa: PLC0415 - as above
    from npc_dialogue.memory.sqlite import SqliteStore  # noqa: PLC0415
    from npc_dialogue.models.authored.voice import AuthoredVoice  # noqa: PLC0415
    from npc_dialogue.models.chat_completions import ChatCompletions, ChatServer  # noqa: PLC0415
    from npc_dialogue.models.ladder import Rung  # noqa: PLC0415
    from npc_dialogue.protocol.limits import Limits  # noqa: PLC0415
    from npc_dialogue.sidecar.connection import FEATURES  # noqa: PLC0415
    from npc_dialogue.sidecar.service import Service  # noqa: PLC0415
    from npc_dialogue.world.files import load_world  # noqa: PLC0415

    server = ChatServer(id="bench", name="bench", base_url=arguments.base_url)
    model = ChatCompletions(server, transport=TRANSPORTS[arguments.transport]())
    settings = EngineSettings(
        world=load_world(arguments.world),
        open_store=lambda: SqliteStore(arguments.data),
        ladder=(Rung(model), Rung(AuthoredVoice())),
    )
    return Service(Engine(settings), Limits(), FEATURES)


def main() -> None:
    """Serves until stdin ends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("transport", choices=list(TRANSPORTS))
    parser.add_argument("--world", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base-url", required=True)
    arguments = parser.parse_args()
    asyncio.run(run(Serving(port=0, owners=(Owner(),), build=lambda: _build(arguments))))


if __name__ == "__main__":
    main()
