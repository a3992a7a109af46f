"""The processes of a run: started, each on its own core where the system can, looked at from outside, ended."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from .clients import CompletionsClient, WireClient, connect_completions, connect_wire
from .prose import now

ROOT = Path(__file__).resolve().parents[2]
NPCS = 32
CAN_PIN = hasattr(os, "sched_setaffinity")
CORES = sorted(os.sched_getaffinity(0)) if CAN_PIN else list(range(os.cpu_count() or 1))
RELAY_CORE, OWN_CORE = CORES[0], CORES[-1]
"""What is measured has the first core to itself; upstream and players share the last."""


def pin(pid: int, core: int) -> None:
    """Keeps a process on one core; without a way to do that, nothing."""
    if CAN_PIN:
        os.sched_setaffinity(pid, {core})


@dataclass(slots=True)
class Child:
    """A process that was started, and its port."""

    process: subprocess.Popen[bytes]
    port: int
    started: int
    """When it was started, in microseconds of `prose.now`."""
    token: str = ""
    """What lets a client in."""
    log: Path | None = None

    def memory(self) -> float:
        """Resident MB of the process and its children; 0 where it cannot be read."""
        return sum(_resident(pid) for pid in _family(self.process.pid)) / 1024

    def cpu(self) -> float:
        """Seconds of processor time so far, children's too; 0 where it cannot be read."""
        return sum(_used(pid) for pid in _family(self.process.pid))

    def stop(self) -> None:
        """Ends it with its children."""
        for pid in reversed(_family(self.process.pid)):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stdin is not None:
            self.process.stdin.close()
        if self.process.stdout is not None:
            self.process.stdout.close()


def upstream() -> Child:
    """The fake model server, beside the players."""
    started = now()
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.relay.upstream"], stdout=subprocess.PIPE, cwd=ROOT, env=os.environ
    )
    pin(process.pid, OWN_CORE)
    assert process.stdout is not None
    return Child(process, int(process.stdout.readline()), started)


@dataclass(slots=True)
class Row:
    """Something a player can ask: the upstream itself or a relay before it."""

    name: str
    child: Child
    is_sidecar: bool

    async def connect(self, name: str) -> CompletionsClient | WireClient:
        """A connection, ready to ask; for a sidecar as the playthrough of that name."""
        if self.is_sidecar:
            return await connect_wire(self.child.port, self.child.token, name)
        return await connect_completions(self.child.port, self.child.token)


def write_world(folder: Path) -> Path:
    """A world of small prompts with NPCS farmers, whose replies may be long."""
    world = folder / "world"
    (world / "npcs").mkdir(parents=True)
    (world / "world.toml").write_text('id = "bench"\nname = "Bench"\nlanguage = "en"\n', encoding="utf-8")
    for number in range(NPCS):
        card = (
            f'id = "npc{number}"\nname = "Farmer {number}"\nrole = "farmer"\ncore = "You grow barley by the river."\n'
            f'[voice]\nsentences = 20\nwords = 400\n[[lines.fallback]]\ntext = "Not now."\n'
        )
        (world / "npcs" / f"npc{number}.toml").write_text(card, encoding="utf-8")
    return world


def sidecar(
    folder: Path, world: Path, upstream_port: int, *, transport: str | None = None, package: Path = ROOT
) -> Child:
    """Our sidecar with its memory on the disk, as a game starts it.

    `transport`: the name of another thing beneath httpx (`with_transport`); `package`: the folder of another copy of
    npc_dialogue, to compare two of them.
    """
    token = secrets.token_hex(32)
    data = Path(tempfile.mkdtemp(dir=folder)) / "memory.db"
    what = ["--world", str(world), "--data", str(data), "--base-url", f"http://127.0.0.1:{upstream_port}/v1"]
    if transport is None:
        command = ["npc_dialogue", "serve", "--model", "bench", "--owner", "stdin", *what]
    else:
        command = ["benchmarks.relay.with_transport", transport, *what]
    log = folder / "sidecar.log"
    started = now()
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=out,
            cwd=package,
            env={**os.environ, "PYTHONPATH": f"{package}{os.pathsep}{ROOT}", "NPC_DIALOGUE_TOKEN": token},
        )
    pin(process.pid, RELAY_CORE)
    assert process.stdout is not None
    ready = process.stdout.readline()
    if not ready:
        raise RuntimeError(f"the sidecar did not start:\n{log.read_text(encoding='utf-8')[-2000:]}")
    return Child(process, int(json.loads(ready)["url"].rpartition(":")[2]), started, token, log)


def litellm(folder: Path, program: Path, upstream_port: int) -> Child:
    """LiteLLM's proxy with one worker, as its documentation sets it up for production, without a database."""
    config, log = folder / "litellm.yaml", folder / "litellm.log"
    config.write_text(
        "model_list:\n  - model_name: bench\n    litellm_params:\n      model: openai/bench\n"
        f"      api_base: http://127.0.0.1:{upstream_port}/v1\n      api_key: none\n"
        "litellm_settings:\n  set_verbose: false\n  num_retries: 0\n",
        encoding="utf-8",
    )
    port, key = _free_port(), f"sk-{secrets.token_hex(32)}"
    started = now()
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*(str(program), "--config", str(config)), *("--host", "127.0.0.1", "--port", str(port))],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            env={
                **os.environ,
                "LITELLM_MASTER_KEY": key,
                "LITELLM_MODE": "PRODUCTION",
                "LITELLM_LOG": "ERROR",
                "LITELLM_LOCAL_MODEL_COST_MAP": "True",
            },
        )
    pin(process.pid, RELAY_CORE)
    return Child(process, port, started, key, log)


async def listening(child: Child, seconds: float = 60.0) -> None:
    """Waits until a process that does not say so is there."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", child.port)
        except OSError as error:
            if time.monotonic() > deadline or child.process.poll() is not None:
                said = child.log.read_text(encoding="utf-8", errors="replace") if child.log is not None else ""
                raise RuntimeError(f"a process that is to be measured did not start:\n{said[-2000:]}") from error
            await asyncio.sleep(0.01)
        else:
            writer.close()
            return


@contextmanager
def stopped(*children: Child) -> Iterator[None]:
    """Stops them when the block ends."""
    try:
        yield
    finally:
        for child in children:
            child.stop()


def many_files() -> None:
    """A thousand connections need more open files than most systems allow at first."""
    with suppress(ImportError):
        import resource  # noqa: PLC0415 - not everywhere

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _family(pid: int) -> list[int]:
    """A process and its descendants."""
    found = [pid]
    for parent in found:
        with suppress(OSError):
            for thread in Path(f"/proc/{parent}/task").iterdir():
                found += map(int, (thread / "children").read_text().split())
    return found


def _resident(pid: int) -> int:
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
    return 0


def _used(pid: int) -> float:
    with suppress(OSError):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def names(count: int) -> Sequence[str]:
    """Playthroughs nobody has played before."""
    run = secrets.token_hex(3)
    return [f"{run}-{number}" for number in range(count)]
