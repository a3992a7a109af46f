"""Model servers on this machine that are none: what the real ones answer, by path."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

Json = Any


@dataclass(frozen=True)
class Fake:
    """What a server answers by path; `otherwise` is its answer to every other."""

    answers: Mapping[str, tuple[int, Json]]
    otherwise: tuple[int, Json] = (404, {"detail": "Not Found"})
    server: str = ""


@asynccontextmanager
async def serving(fake: Fake) -> AsyncIterator[tuple[int, list[str]]]:
    """The port of a fake, and the paths that it was asked for."""
    asked: list[str] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := (await reader.readuntil(b"\r\n\r\n")).decode():
                path = head.split()[1]
                asked.append(path)
                status, body = fake.answers.get(path, fake.otherwise)
                data = body if isinstance(body, bytes) else json.dumps(body).encode()
                writer.write(
                    f"HTTP/1.1 {status} X\r\nServer: {fake.server}\r\nContent-Length: {len(data)}\r\n\r\n".encode()
                    + data
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async with raw(answer) as port:
        yield port, asked


@asynccontextmanager
async def raw(answer: Any) -> AsyncIterator[int]:
    """The port of a server that treats each connection so."""
    tasks: list[asyncio.Task[None]] = []

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.append(asyncio.ensure_future(answer(reader, writer)))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await server.wait_closed()


def models(owner: str, *names: str, **more: Json) -> dict[str, Json]:
    """The list of models as most servers give it."""
    return {"object": "list", "data": [{"id": name, "object": "model", "owned_by": owner, **more} for name in names]}


KOBOLD = Fake(
    {
        "/api/extra/version": (200, {"result": "KoboldCpp", "version": "1.116", "protected": False, "llm": True}),
        "/api/v1/model": (200, {"result": "koboldcpp/Silver-12B"}),
        "/api/extra/true_max_context_length": (200, {"value": 8192}),
        # what it says in the tongues of others
        "/v1/models": (200, models("koboldcpp", "koboldcpp/Silver-12B")),
        "/api/v1/models": (200, models("koboldcpp", "koboldcpp/Silver-12B")),
        "/api/version": (200, {"version": "0.7.0"}),
        "/api/tags": (200, {"models": [{"name": "koboldcpp", "model": "koboldcpp/Silver-12B", "details": {}}]}),
        "/api/ps": (200, {"models": [{"name": "koboldcpp", "model": "koboldcpp/Silver-12B"}]}),
        "/props": (200, {"chat_template": "", "total_slots": 1, "default_generation_settings": {"n_ctx": 8192}}),
    },
    server="ConcedoLlamaForKoboldServer",
)
SERVICE = {"version": 0.1, "software": {"name": "TabbyAPI"}, "api": {"openai": {"relative_url": "/v1"}, "koboldai": {}}}
TABBY = Fake(
    {
        "/.well-known/serviceinfo": (200, SERVICE),
        "/v1/model": (200, {"id": "Slate-8B-exl3", "object": "model", "parameters": {"max_seq_len": 16384}}),
        "/props": (200, {"total_slots": 4, "default_generation_settings": {"n_ctx": 16384}}),
        "/v1/models": (200, models("tabbyAPI", "Slate-8B-exl3")),
    },
    server="uvicorn",
)
ANYWAY = (200, {"error": "Unexpected endpoint or method. (GET /)"})


def lm_studio(*listed: Json) -> Fake:
    """LM Studio with these models."""
    return Fake({"/api/v1/models": (200, {"models": listed})}, otherwise=ANYWAY)


LOADED = {
    "type": "llm",
    "key": "google/gemma-4",
    "loaded_instances": [{"id": "google/gemma-4", "config": {"context_length": 4096, "parallel": 4}}],
    "max_context_length": 262144,
}
WAITING = {"type": "llm", "key": "deepseek-r1", "loaded_instances": [], "max_context_length": 131072}
EMBEDDING = {"type": "embedding", "key": "nomic", "loaded_instances": [{"id": "nomic", "config": {}}]}
LM_STUDIO_OLD = Fake(
    {
        "/api/v0/models": (
            200,
            {
                "object": "list",
                "data": [
                    {"id": "nomic", "type": "embeddings", "state": "loaded", "max_context_length": 2048},
                    {"id": "qwen2-vl-7b", "type": "vlm", "state": "not-loaded", "max_context_length": 32768},
                ],
            },
        )
    },
    otherwise=ANYWAY,
)
LLAMA_LOADING = Fake(
    {},
    otherwise=(503, {"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}),
    server="llama.cpp",
)
LLAMA_LOCKED = Fake(
    {"/health": (200, {"status": "ok"})},
    otherwise=(401, {"error": {"message": "Invalid API Key", "type": "authentication_error", "code": 401}}),
    server="llama.cpp",
)
LLAMA_ROUTER = Fake(
    {
        "/props": (400, {"error": {"code": 400, "message": "model name is missing", "type": "invalid_request_error"}}),
        "/v1/models": (
            200,
            {
                "data": [
                    {"id": "qwen3-8b", "owned_by": "llamacpp", "status": {"value": "unloaded"}},
                    {"id": "gemma-3-4b", "owned_by": "llamacpp", "status": {"value": "loaded", "args": []}},
                ]
            },
        ),
    },
    server="llama.cpp",
)


def ollama(installed: Sequence[Json], running: Sequence[Json] = ()) -> Fake:
    """Ollama with these models."""
    return Fake(
        {
            "/api/version": (200, {"version": "0.20.1"}),
            "/api/tags": (200, {"models": installed}),
            "/api/ps": (200, {"models": running}),
            "/v1/models": (200, models("library", *(entry["name"] for entry in installed))),
        }
    )


def tag(name: str, family: str = "llama", **more: Json) -> dict[str, Json]:
    """A model as Ollama lists it."""
    return {"name": name, "model": name, "details": {"format": "gguf", "family": family}, **more}


OLLAMA_INSTALLED = [
    tag("gpt-oss:120b-cloud", remote_model="gpt-oss:120b", remote_host="https://example.org:443"),
    tag("nomic-embed-text:latest", "nomic-bert"),
    tag("mxbai:latest", capabilities=["embedding"]),
    tag("llama3.2:latest", capabilities=["completion", "tools"]),
    tag("mistral:latest"),
]
VLLM = Fake(
    {
        "/version": (200, {"version": "0.12.0"}),
        "/v1/models": (200, models("vllm", "meta-llama/Llama-3.1-8B-Instruct", max_model_len=32768)),
    },
    server="uvicorn",
)
