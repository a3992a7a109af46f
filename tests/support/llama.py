"""A real llama-server for the length of a test."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpx

from tests.support.need import need

START_DEADLINE = 30.0  # seconds
POLL = 0.02  # seconds


@contextlib.contextmanager
def serve(path: Path, *, slots: int = 1, context: int = 4096, flags: Sequence[str] = ()) -> Iterator[str]:
    """Start llama-server with the model at `path` on a free loopback port; yields its address, `http://127.0.0.1:PORT`.

    `context` is the number of tokens for each of the `slots`; more than the model was written for is cut to that.
    `flags` are added to its command line. The server is killed at the end. Without llama-server on this machine the
    test is skipped.
    """
    port = _free_port()
    command = [
        *need("llama-server"),
        *("--model", str(path), "--host", "127.0.0.1", "--port", str(port)),
        *("--parallel", str(slots), "--ctx-size", str(context * slots), "--threads", "1", "--no-webui"),
        *flags,
    ]
    settings = {key: value for key, value in os.environ.items() if not key.startswith("LLAMA_ARG_")}
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(command, env=settings, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            address = f"http://127.0.0.1:{port}"
            if not _is_up(server, address):
                log.seek(0)
                said = log.read().decode(errors="replace")
                raise RuntimeError(f"llama-server did not get ready in {START_DEADLINE:.0f} s:\n{said[-2000:]}")
            yield address
        finally:
            server.kill()
            server.wait()


def _is_up(server: subprocess.Popen[bytes], address: str) -> bool:
    """Ask /health until the model is loaded. False when the server ended or the deadline has passed."""
    deadline = time.monotonic() + START_DEADLINE
    while time.monotonic() < deadline:
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(f"{address}/health", timeout=5).status_code == httpx.codes.OK:
                return True
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(timeout=POLL)
            return False
    return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
