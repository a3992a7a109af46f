"""llama-server as a child: started for a GGUF file, watched while it loads, started again when it dies.

The child is started by a keeper (`keeper.py`), which takes it along when this process is gone, however it went. Its
log is read as it comes, so that it never waits for us, and only the end of it is kept.
"""

from __future__ import annotations

import asyncio
import codecs
import logging
import os
import secrets
import shlex
import shutil
import socket
import sys
import time
from asyncio.subprocess import PIPE, STDOUT, Process
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

from .loopback import HOST, ask, client

log = logging.getLogger(__name__)

Notice = Callable[[str, str], None]
"""Is told a code (`model.loading`, `model.ready`, `model.lost`, `model.failed`) and one sentence for people."""

PROGRAM_VARIABLE = "LLAMA_SERVER"
ARGUMENTS_VARIABLE = "NPC_DIALOGUE_LLAMA_ARGUMENTS"
HOW_TO_GET = (
    "take llama.cpp from https://github.com/ggml-org/llama.cpp/releases and put llama-server on PATH, "
    f"or let the environment variable {PROGRAM_VARIABLE} name it"
)
SLOTS = 4
CONTEXT = 4096
PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0)
BATCH = 128
"""Tokens of a prompt that are computed at a time. It hears of a cancel only between two, and so does everybody who
waits behind one; on a CPU larger ones are no faster."""
STEADY_SECONDS = 60.0
"""After so long without trouble a death is the first again."""
HEALTH_SECONDS = 0.1
TOLD_EVERY = 5.0
END_SECONDS = 0.4
MOST_LINES = 100
MOST_CHARACTERS = 400
"""Of one line of its log."""
_OWN_SETTINGS = {
    "LLAMA_ARG_REASONING": "off",  # a player waits for the first words: an NPC does not think for half a minute
    "LLAMA_ARG_THINK_BUDGET": "0",  # the same for builds before 2026
    "LLAMA_ARG_CACHE_RAM": "1024",  # MiB for the prompts of NPCs without a slot; its own default is eight times that
}


class LocalModelError(ValueError):
    """The file or the program is not there; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LlamaSettings:
    """What the child is started with. Make it with `of`, which looks whether all of it is there."""

    model: Path
    program: str
    slots: int = SLOTS
    """NPCs whose last prompt is kept at a time; each takes the memory of one context."""
    context: int = CONTEXT
    """Tokens of each slot."""
    arguments: tuple[str, ...] = ()
    """More for its command line, such as `--n-gpu-layers 20`; what stands there wins over ours."""
    pauses: tuple[float, ...] = PAUSES
    """Seconds before each new start in a row; after the last the child is given up."""
    told_every: float = TOLD_EVERY
    """Seconds between two notices while it loads."""

    @classmethod
    def of(
        cls,
        model: str | Path,
        environment: Mapping[str, str],
        *,
        program: str | None = None,
        context: int | None = None,
        slots: int = SLOTS,
    ) -> LlamaSettings:
        """Looks for the program in the environment, then at `program` (the game's setting), then on PATH.

        Raises `LocalModelError`.
        """
        path = Path(model)
        if not path.is_file():
            raise LocalModelError(f"There is no file {path}; --model wants the path of a GGUF file.")
        found = program_of(environment, program)
        if found is None:
            raise LocalModelError(
                f"A GGUF file needs llama-server, and {missing_program(environment, program)}: {HOW_TO_GET}."
            )
        try:
            arguments = shlex.split(environment.get(ARGUMENTS_VARIABLE, ""))
        except ValueError as error:
            raise LocalModelError(f"{ARGUMENTS_VARIABLE} cannot be read: {error}.") from error
        return cls(
            model=path.resolve(),
            program=found,
            slots=slots,
            context=context or CONTEXT,
            arguments=tuple(arguments),
        )

    @property
    def id(self) -> str:
        """The file's name without its ending."""
        return self.model.stem


def program_of(environment: Mapping[str, str], program: str | None) -> str | None:
    """The path of llama-server: of the one that is named, else on PATH; None when it is not there."""
    named = environment.get(PROGRAM_VARIABLE) or program
    return shutil.which(named or "llama-server", path=environment.get("PATH"))


def missing_program(environment: Mapping[str, str], program: str | None) -> str:
    """Where `program_of` has looked in vain, and who named it."""
    named = environment.get(PROGRAM_VARIABLE) or program
    if named is None:
        return "llama-server is not on PATH"
    by = PROGRAM_VARIABLE if environment.get(PROGRAM_VARIABLE) else "models.llama.program"
    return f"{by} names {named}, which {'cannot be started' if Path(named).exists() else 'is not there'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """A child that answers. Each start has its own."""

    base_url: str
    """Up to and with `/v1`."""
    context: int
    """Tokens of each slot, as the server says."""
    slots: int


class LlamaChild:
    """Starts with `start`, and then answers, or not, until `aclose`."""

    def __init__(self, settings: LlamaSettings) -> None:
        self.settings = settings
        self.key = secrets.token_hex(32)
        """Without it the child answers nobody: every page in a browser can reach a port of this machine."""
        self.serving: Serving | None = None
        self.trouble = f"{settings.id} was not started yet"
        """Why it does not answer now; for a log and for people."""
        self.given_up = False
        self._notice: Notice = lambda _code, _text: None
        self._living: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()
        self._tail: deque[str] = deque(maxlen=MOST_LINES)

    def start(self, notice: Notice) -> None:
        """Begins, once, on the running loop; returns before the model is loaded."""
        if self._living is None:
            self._notice = notice
            self._living = asyncio.create_task(self._live(), name=f"llama-server {self.settings.id}")

    async def answering(self) -> Serving | None:
        """Waits until it answers; None when it never will."""
        while self.serving is None and not self.given_up:
            await self._changed.wait()
        return self.serving

    async def aclose(self) -> None:
        """Ends the child. Its memory is free when this returns."""
        if self._living is not None:
            self._living.cancel()
            await asyncio.gather(self._living, return_exceptions=True)
        self._set(None, f"{self.settings.id} was closed", given_up=True)

    async def _live(self) -> None:
        """From start to start until it is closed or given up."""
        deaths = 0
        loaded_before = False
        while True:
            begun = time.monotonic()
            loaded, why = await self._run_once(again=loaded_before)
            loaded_before = loaded_before or loaded
            if not loaded_before and not self._port_was_taken():
                self._give_up(f"{self.settings.id} cannot be loaded: {why}.")
                return
            if loaded and time.monotonic() - begun >= STEADY_SECONDS:
                deaths = 0
            if deaths == len(self.settings.pauses):
                self._give_up(f"{self.settings.id} stopped {deaths + 1} times and is left alone now: {why}.")
                return
            self._set(None, f"{self.settings.id} has stopped and is being started again")
            self._notice("model.lost", f"{self.settings.id} has stopped ({why}); it is started again.")
            log.warning("llama-server ended, %s; its last words:\n%s", why, "\n".join(self._tail))
            await asyncio.sleep(self.settings.pauses[deaths])
            deaths += 1

    async def _run_once(self, *, again: bool) -> tuple[bool, str]:
        """One child from its start to its end: whether it had loaded the model, and why it ended."""
        self._tail.clear()
        port = _free_port()
        try:
            size = self.settings.model.stat().st_size
            process = await self._spawn(port)
        except OSError as error:
            return False, f"it cannot be started, {error.strerror or type(error).__name__}"
        self._set(None, f"{self.settings.id} is loading")
        self._notice("model.loading", f"{self.settings.id} is loading{' again' if again else ''} ({_told_size(size)}).")
        reading = asyncio.create_task(self._read_log(process))
        begun, loaded = time.monotonic(), False
        try:
            serving = await self._load(process, f"http://{HOST}:{port}")
            if serving is not None:
                loaded = True
                self._set(serving, "")
                took = time.monotonic() - begun
                self._notice("model.ready", f"{self.settings.id} is ready after {took:.0f} seconds.")
                await process.wait()
            await reading
        finally:
            self._set(None, f"{self.settings.id} has ended")
            await _end(process)
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)
        return loaded, self._why(process, loaded=loaded)

    async def _spawn(self, port: int) -> Process:
        settings = self.settings
        command = [
            settings.program,
            *("--model", str(settings.model), "--alias", settings.id),
            *("--host", HOST, "--port", str(port)),
            *("--parallel", str(settings.slots), "--ctx-size", str(settings.slots * settings.context)),
            *("--batch-size", str(BATCH)),
            *settings.arguments,
        ]
        keeper = [sys.executable, "-I", "-S", str(Path(__file__).with_name("keeper.py"))]
        if sys.platform == "win32":
            from subprocess import CREATE_NO_WINDOW  # noqa: PLC0415 - only there

            flags = CREATE_NO_WINDOW
        else:
            flags = 0
        return await asyncio.create_subprocess_exec(
            *keeper, *command, stdin=PIPE, stdout=PIPE, stderr=STDOUT, env=self._environment(), creationflags=flags
        )

    def _environment(self) -> dict[str, str]:
        """Ours without secrets and without settings for another llama-server."""
        passed = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("LLAMA_ARG_", "NPC_DIALOGUE_")) and not name.endswith(("_KEY", "_TOKEN", "_SECRET"))
        }
        return {**passed, **_OWN_SETTINGS, "LLAMA_API_KEY": self.key}

    async def _load(self, process: Process, url: str) -> Serving | None:
        """Waits until the model is loaded, and tells that it still does; None when the child ended before."""
        begun = told = time.monotonic()
        ended = asyncio.create_task(process.wait())
        try:
            async with client(2.0, {"Authorization": f"Bearer {self.key}"}) as http:
                while not ended.done():
                    health = await ask(http, f"{url}/health")
                    if health is not None and health.status == 200:
                        serving = await self._ready(http, url)
                        if serving is not None:
                            return serving
                    now = time.monotonic()
                    if now - told >= self.settings.told_every:
                        told = now
                        so_far = f"{now - begun:.0f} seconds so far"
                        self._notice("model.loading", f"{self.settings.id} is still loading, {so_far}.")
                    await asyncio.wait({ended}, timeout=HEALTH_SECONDS)
        finally:
            ended.cancel()
            await asyncio.gather(ended, return_exceptions=True)
        return None

    async def _ready(self, http: httpx.AsyncClient, url: str) -> Serving | None:
        """What the child says of itself; None when somebody else sits on the port."""
        props = await ask(http, f"{url}/props")
        if props is None or not isinstance(props.json, dict):
            return None
        path = props.json.get("model_path")
        if not isinstance(path, str) or Path(path).name != self.settings.model.name:
            return None
        settings, slots = props.json.get("default_generation_settings"), props.json.get("total_slots")
        context = settings.get("n_ctx") if isinstance(settings, dict) else None
        return Serving(
            base_url=f"{url}/v1",
            context=context if isinstance(context, int) and context > 0 else self.settings.context,
            slots=slots if isinstance(slots, int) and slots > 0 else self.settings.slots,
        )

    async def _read_log(self, process: Process) -> None:
        assert process.stdout is not None
        decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        line = ""
        while data := await process.stdout.read(8192):
            *lines, line = (line + decode(data)).split("\n")
            line = line[-MOST_CHARACTERS:]
            for whole in lines:
                self._tail.append(whole.rstrip()[:MOST_CHARACTERS])
        if line:
            self._tail.append(line)

    def _port_was_taken(self) -> bool:
        return any("bind" in line and ("couldn't" in line or "failed" in line) for line in self._tail)

    def _why(self, process: Process, *, loaded: bool) -> str:
        """Why it ended: a signal, or the first error that it logged while it loaded, since others follow from that."""
        code = process.returncode or 0
        if code > 128:
            return f"ended by signal {code - 128}"
        if not loaded:
            for line in self._tail:
                _, marked, words = line.partition(" E ")
                if marked or "error" in line.lower():
                    words = (words if marked else line).strip().rstrip(".")
                    return words.replace(f"{self.settings.model.parent}{os.sep}", "")
        return f"ended with code {code}"

    def _give_up(self, sentence: str) -> None:
        log.warning("%s its last words:\n%s", sentence, "\n".join(self._tail))
        self._set(None, sentence, given_up=True)
        self._notice("model.failed", sentence)

    def _set(self, serving: Serving | None, trouble: str, *, given_up: bool = False) -> None:
        self.serving, self.trouble, self.given_up = serving, trouble, given_up
        self._changed.set()
        self._changed = asyncio.Event()


async def _end(process: Process) -> None:
    """Lets go of the keeper, which ends all that it started; one that does not is killed."""
    assert process.stdin is not None
    process.stdin.close()
    try:
        async with asyncio.timeout(END_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def _free_port() -> int:
    """One that nobody uses now. Should somebody take it before the child does, the child ends and gets another."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _told_size(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"
