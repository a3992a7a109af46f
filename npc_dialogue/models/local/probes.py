"""How each kind of local server is told from the others, and what it says of its models.

Several imitate each other, so each is asked for what it alone answers, and the shape of that answer is checked: LM
Studio answers every path with status 200, KoboldCpp speaks Ollama's language beside its own, TabbyAPI speaks
KoboldAI's, and a web page on one of these ports may answer anything.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from .loopback import Answer

Json = Any
Kind = Literal["koboldcpp", "tabbyapi", "lmstudio", "llama-server", "ollama", "vllm"]
State = Literal["ready", "idle", "loading", "locked", "empty"]
Get = Callable[[str], Awaitable[Answer | None]]
"""Asks one server for a path."""

NAMES: dict[Kind, str] = {
    "koboldcpp": "KoboldCpp",
    "tabbyapi": "TabbyAPI",
    "lmstudio": "LM Studio",
    "llama-server": "llama-server",
    "ollama": "Ollama",
    "vllm": "vLLM",
}
LONGEST_NAME = 200
_WINDOW = range(256, 100_000_000)
_REFUSED = frozenset({401, 403})


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A server, and what it has."""

    kind: Kind
    state: State
    """`ready`: a model is loaded; `idle`: one is loaded when it is asked for; `loading`; `locked`: it wants a key;
    `empty`: it has no model that talks."""
    models: tuple[str, ...] = ()
    """By the server's own names, the one to take first."""
    context: int | None = None
    """The window of the first, in tokens; None when the server does not tell."""


async def koboldcpp(get: Get) -> Seen | None:
    """Its own version, by a path that nobody else has."""
    version = await get("/api/extra/version")
    if _field(version, "result") != "KoboldCpp":
        return None
    if _field(version, "protected") is True:
        return Seen(kind="koboldcpp", state="locked")
    model = _name(_field(await get("/api/v1/model"), "result"))
    if model is None or model.endswith("inactive"):
        return Seen(kind="koboldcpp", state="empty")
    window = _window(_field(await get("/api/extra/true_max_context_length"), "value"))
    return Seen(kind="koboldcpp", state="ready", models=(model,), context=window)


async def tabbyapi(get: Get) -> Seen | None:
    """The only one with a service description; the model it has loaded is behind its key."""
    software = _field(await get("/.well-known/serviceinfo"), "software")
    if not isinstance(software, dict) or software.get("name") != "TabbyAPI":
        return None
    model = await get("/v1/model")
    if model is not None and model.status in _REFUSED:
        return Seen(kind="tabbyapi", state="locked")
    name = _name(_field(model, "id"))
    if name is None:
        return Seen(kind="tabbyapi", state="empty")
    parameters = _field(model, "parameters")
    window = _window(parameters.get("max_seq_len")) if isinstance(parameters, dict) else None
    return Seen(kind="tabbyapi", state="ready", models=(name,), context=window)


async def lmstudio(get: Get) -> Seen | None:
    """Its own list of models: version 1 since 0.4.0, version 0 before."""
    listed = _field(await get("/api/v1/models"), "models")
    if _each_has(listed, "loaded_instances"):
        talking = [entry for entry in listed if entry.get("type") == "llm"]
        loaded = [instance for entry in talking for instance in _objects(entry["loaded_instances"])]
        waiting = [entry.get("key") for entry in talking if not entry["loaded_instances"]]
        config = loaded[0].get("config") if loaded else None
        window = config.get("context_length") if isinstance(config, dict) else None
        return _seen("lmstudio", [instance.get("id") for instance in loaded], waiting, window)
    listed = _field(await get("/api/v0/models"), "data")
    if _each_has(listed, "state"):
        talking = [entry for entry in listed if entry.get("type") in ("llm", "vlm")]
        ready = [entry for entry in talking if entry.get("state") == "loaded"]
        waiting = [entry.get("id") for entry in talking if entry.get("state") != "loaded"]
        window = ready[0].get("loaded_context_length") if ready else None
        return _seen("lmstudio", [entry.get("id") for entry in ready], waiting, window)
    return None


async def llama_server(get: Get) -> Seen | None:
    """By its properties; while it loads and when it wants a key, by its header and its own error."""
    props = await get("/props")
    if props is None:
        return None
    if "llama.cpp" in props.server and props.status == 503:
        return Seen(kind="llama-server", state="loading")
    if "llama.cpp" in props.server and props.status in _REFUSED:
        return Seen(kind="llama-server", state="locked")
    settings = _field(props, "default_generation_settings")
    ours = isinstance(settings, dict) and _field(props, "build_info") is not None
    entries = list(_objects(_field(await get("/v1/models"), "data")))
    if not ours and not any(entry.get("owned_by") == "llamacpp" for entry in entries):
        return None
    ready = [entry.get("id") for entry in entries if _is_loaded(entry)]
    waiting = [entry.get("id") for entry in entries if not _is_loaded(entry)]
    window = settings.get("n_ctx") if isinstance(settings, dict) else None
    return _seen("llama-server", ready, waiting, window)


async def ollama(get: Get) -> Seen | None:
    """By its version and its list; models that it passes on to a cloud are not of this machine."""
    if not isinstance(_field(await get("/api/version"), "version"), str):
        return None
    installed = _field(await get("/api/tags"), "models")
    if not isinstance(installed, list):
        return None
    here = [entry.get("name") for entry in _objects(installed) if _talks(entry)]
    running = [entry for entry in _objects(_field(await get("/api/ps"), "models")) if entry.get("name") in here]
    loaded = [entry.get("name") for entry in running]
    waiting = [name for name in here if name not in loaded]
    return _seen("ollama", loaded, waiting, running[0].get("context_length") if running else None)


async def vllm(get: Get) -> Seen | None:
    """By the owner that it gives its models."""
    if not isinstance(_field(await get("/version"), "version"), str):
        return None
    entries = [entry for entry in _objects(_field(await get("/v1/models"), "data")) if entry.get("owned_by") == "vllm"]
    if not entries:
        return None
    return _seen("vllm", [entry.get("id") for entry in entries], [], entries[0].get("max_model_len"))


IN_ORDER = (koboldcpp, tabbyapi, lmstudio, llama_server, ollama, vllm)
"""Who imitates others comes before them."""


def _seen(kind: Kind, loaded: list[Json], waiting: list[Json], window: Json) -> Seen:
    ready = tuple(name for name in map(_name, loaded) if name is not None)
    idle = tuple(name for name in map(_name, waiting) if name is not None)
    state: State = "ready" if ready else "idle" if idle else "empty"
    return Seen(kind=kind, state=state, models=ready + idle, context=_window(window) if ready else None)


def _talks(entry: dict[str, Json]) -> bool:
    """Whether an entry of Ollama's list is a model for chat that runs here."""
    if entry.get("remote_model") or entry.get("remote_host"):
        return False
    capabilities = entry.get("capabilities")
    if isinstance(capabilities, list):
        return "completion" in capabilities
    details = entry.get("details")
    family = details.get("family") if isinstance(details, dict) else None
    return not (isinstance(family, str) and "bert" in family)


def _is_loaded(entry: dict[str, Json]) -> bool:
    """A router tells it of each model; a server with one model has it loaded."""
    status = entry.get("status")
    return not isinstance(status, dict) or status.get("value") in ("loaded", "sleeping")


def _field(answer: Answer | None, name: str) -> Json:
    if answer is None or answer.status != 200 or not isinstance(answer.json, dict):
        return None
    return answer.json.get(name)


def _objects(value: Json) -> Iterator[dict[str, Json]]:
    return (entry for entry in value if isinstance(entry, dict)) if isinstance(value, list) else iter(())


def _each_has(value: Json, key: str) -> bool:
    return isinstance(value, list) and all(isinstance(entry, dict) and key in entry for entry in value)


def _name(value: Json) -> str | None:
    """A model's name as it can be shown and sent back; None when it is not one."""
    return value if isinstance(value, str) and 0 < len(value) <= LONGEST_NAME and value.isprintable() else None


def _window(value: Json) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value in _WINDOW else None
