"""A program in the place of llama-server that behaves as a test asks: the words in its model file say how.

slow      is loading until a file `model.loaded` lies beside it
mortal    ends with code 7 as soon as it has said what it is
bind      finds its port taken at its first start
chatty    writes megabytes into its log
other     says that it has another model
lost      begins each reply with one token at most and never ends it, until its client leaves

Each start is a line of `model.starts`; each reply that is begun or left by its client is a line in the pipe
`model.events`, when there is one.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from npc_dialogue.models.local.llama_child import LlamaSettings

Json = Any

_SOURCE = f"""#!{sys.executable} -S
import http.server, json, os, sys, threading
from pathlib import Path

told = dict(zip(sys.argv[1::2], sys.argv[2::2]))
model = Path(told["--model"])
beside = lambda ending: model.with_suffix("." + ending)
with beside("starts").open("a") as starts:
    starts.write(json.dumps({{"arguments": sys.argv[1:], "environment": dict(os.environ)}}) + "\\n")
start = len(beside("starts").read_text().splitlines())
ways = model.read_text().split()
if "bind" in ways and start == 1:
    sys.exit("main: couldn't bind HTTP server socket, hostname: 127.0.0.1, port: 1")
if "chatty" in ways:
    for _ in range(2000):
        print("x" * 4000, flush=True)
    print("y" * 4_000_000, flush=True)
events = beside("events").open("w", buffering=1) if beside("events").exists() else open(os.devnull, "w")

class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        ready = "slow" not in ways or beside("loaded").exists()
        path = "/elsewhere/other.gguf" if "other" in ways else str(model)
        body = {{"model_path": path, "total_slots": 3, "default_generation_settings": {{"n_ctx": 2048}}}}
        self.send_response(200 if ready else 503)
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())
        if "mortal" in ways and self.path == "/props":
            threading.Timer(0, os._exit, [7]).start()

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.end_headers()
        print("begun", file=events)
        try:
            while "lost" in ways and asked["max_tokens"] == 1:
                self.wfile.write(b": still reading\\n\\n")
                threading.Event().wait(0.01)
            self.wfile.write(b'data: {{"choices":[{{"delta":{{"content":"Yes."}},"finish_reason":"stop"}}]}}\\n\\n')
            self.wfile.write(b"data: [DONE]\\n\\n")
        except OSError:
            ways.remove("lost")
            print("left", file=events)

    def log_message(self, *_):
        pass

http.server.ThreadingHTTPServer(("127.0.0.1", int(told["--port"])), Answers).serve_forever()
"""


def stand_in(folder: Path, ways: str) -> LlamaSettings:
    """Settings whose program is the stand-in, with a model file in `folder` that says how it behaves."""
    program = folder / "stand-in"
    program.write_text(_SOURCE)
    program.chmod(0o755)
    model = folder / "model.gguf"
    model.write_text(ways)
    settings = LlamaSettings.of(model, {"LLAMA_SERVER": str(program)})
    return replace(settings, pauses=(0.0, 0.0), told_every=0.0)


def starts(settings: LlamaSettings) -> list[dict[str, Json]]:
    """The arguments and the environment of each start."""
    return [json.loads(line) for line in settings.model.with_suffix(".starts").read_text().splitlines()]


def event_pipe(settings: LlamaSettings) -> Path:
    """The pipe that the stand-in writes its events into; to be made before it starts, and then read."""
    path = settings.model.with_suffix(".events")
    os.mkfifo(path)
    return path
