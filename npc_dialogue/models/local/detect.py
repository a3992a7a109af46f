"""Which model servers run on this machine now, and which of them `--model auto` takes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import PureWindowsPath

import httpx

from .loopback import HOST, Answer, ask, client
from .probes import IN_ORDER, NAMES, Kind, Seen, State

PORTS = (5001, 5000, 1234, 8080, 9931, 11434, 8000)
"""The usual ones of KoboldCpp, TabbyAPI, LM Studio, llama-server (old and new), Ollama and vLLM."""
PORT_SECONDS = 1.5
"""All that one port gets; the ports are asked at once."""
_PREFERRED: tuple[State, ...] = ("ready", "idle", "loading")
_BESIDE: dict[State, str] = {
    "ready": "",
    "idle": ", loads its model when it is asked for",
    "loading": ", still loading its model",
    "locked": ", wants a key: name it with --base-url and give the key in the environment",
    "empty": ", has no model to talk with",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A model server on this machine."""

    kind: Kind
    port: int
    state: State
    models: tuple[str, ...]
    """By the server's own names, the one to take first; none while it is loading, locked or empty."""
    context: int | None
    """The window of the first, in tokens; None when the server does not tell."""

    @property
    def base_url(self) -> str:
        """Without a path: `http://127.0.0.1:PORT`."""
        return f"http://{HOST}:{self.port}"

    @property
    def name(self) -> str:
        """The server's name for people, and where it is."""
        return f"{NAMES[self.kind]} on port {self.port}"

    @property
    def model(self) -> str:
        """The model to ask for; a server that is still loading its only one takes any name."""
        return self.models[0] if self.models else "local"

    @property
    def shown(self) -> str:
        """The model's name for people; of one that llama-server calls by its path only the file's name."""
        name = self.model
        return PureWindowsPath(name).stem if name.lower().endswith(".gguf") else name


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """All that was found, in the order of the ports."""

    found: tuple[Found, ...]
    ports: tuple[int, ...]

    @property
    def chosen(self) -> Found | None:
        """The one to talk to: with a loaded model before one that has to load it; then the first."""
        able = [server for server in self.found if server.state in _PREFERRED]
        return min(able, key=lambda server: _PREFERRED.index(server.state), default=None)

    @property
    def sentence(self) -> str:
        """What was found and what is taken, for people."""
        taken = self.chosen
        beside = "; ".join(f"{one.name}{_BESIDE[one.state]}" for one in self.found if one is not taken)
        if taken is None:
            ports = ", ".join(map(str, self.ports))
            there = f" There is {beside}." if beside else ""
            return (
                f"No model server was found on this machine (ports {ports}), so the authored voice answers.{there} "
                "Start one, or name a file with --model path/to/model.gguf."
            )
        told = f", with a window of {taken.context:,} tokens" if taken.context else ""
        model = f"the model {taken.shown}" if taken.models else "the model that it is loading"
        also = f" There is also {beside}." if beside else ""
        return f"Found {taken.name}; {model} answers{told}.{also}"


async def detect(ports: Sequence[int] = PORTS) -> Detection:
    """Asks all ports of this machine at once; takes no longer than `PORT_SECONDS`."""
    async with client(PORT_SECONDS) as http:
        seen = await asyncio.gather(*(_probe(http, port) for port in ports))
    found = tuple(
        Found(kind=one.kind, port=port, state=one.state, models=one.models, context=one.context)
        for port, one in zip(ports, seen, strict=True)
        if one is not None
    )
    return Detection(found=found, ports=tuple(ports))


def detect_now(ports: Sequence[int] = PORTS) -> Detection:
    """`detect` for callers without an event loop, or inside one that may wait."""
    with ThreadPoolExecutor(max_workers=1) as aside:
        return aside.submit(asyncio.run, detect(ports)).result()


async def _probe(http: httpx.AsyncClient, port: int) -> Seen | None:
    answers: dict[str, Answer | None] = {}

    async def get(path: str) -> Answer | None:
        if path not in answers:
            answers[path] = await ask(http, f"http://{HOST}:{port}{path}")
        return answers[path]

    try:
        async with asyncio.timeout(PORT_SECONDS):
            for probe in IN_ORDER:
                if (seen := await probe(get)) is not None:
                    return seen
                if not any(answers.values()):
                    return None  # nobody listens there, or nobody who speaks HTTP
    except TimeoutError:
        pass
    return None
