"""From what the user chose to the voices that are asked, first to last."""

from __future__ import annotations

import difflib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from .authored.voice import AuthoredVoice
from .ladder import Rung
from .port import Model

if TYPE_CHECKING:
    from .dialects.openrouter import OpenRouterSettings
    from .local.llama_child import LlamaSettings

log = logging.getLogger(__name__)

AUTHORED: Final = "authored"
AUTO: Final = "auto"
LOCAL: Final = "local"
"""The same, as a rung of the ladder is called."""
KEY_VARIABLE: Final = "NPC_DIALOGUE_API_KEY"
MODEL_VARIABLE: Final = "NPC_DIALOGUE_MODEL"
BASE_URL_VARIABLE: Final = "NPC_DIALOGUE_BASE_URL"
LEAST_CONTEXT: Final = 3072
"""With less there is no room for who the NPC is."""
LONGEST_NAME: Final = 300

_ADDRESSES: Final = {
    "openrouter:": "https://openrouter.ai/api/v1",
    "minimax:": "https://api.minimax.io/v1",
    "ollama:": "http://127.0.0.1:11434",
    "kobold:": "http://127.0.0.1:5001",
    "raw:": None,
}
"""The ways to name a model, and where each leads unless --base-url says otherwise."""
_KEYS: Final = {"openrouter:": "OPENROUTER_API_KEY", "minimax:": "MINIMAX_API_KEY"}
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})


class ChoiceError(ValueError):
    """The choice of a model cannot be carried out; the message says what to do."""


class MissingError(ChoiceError):
    """It could be carried out on a machine that has what is missing here: a key, a file, a program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelChoice:
    """Which model answers. Keys are never part of what is printed."""

    model: str = AUTHORED
    """`authored`; `auto`; the path of a GGUF file; `openrouter:AUTHOR/NAME`, with further names after commas as
    fallbacks; `minimax:NAME`; `ollama:NAME`; `kobold:TEMPLATE`; `raw:TEMPLATE:NAME`; or a server's own name for it."""
    base_url: str | None = None
    """The server's address, up to and without a dialect's own path."""
    key: str = field(default="", repr=False)
    context: int | None = None
    """The model's window in tokens; None: what is known of it, else 4,096."""
    source: str = "default"
    """Where it was chosen: default, command line or environment."""
    gguf: LlamaSettings | None = None
    """What llama-server is started with, when the model is a file."""

    @classmethod
    def of(
        cls, model: str | None, base_url: str | None, context: int | None, environment: Mapping[str, str]
    ) -> ModelChoice:
        """From the command line, else the environment, else the authored voice; raises `ChoiceError`."""
        source = "command line" if model or base_url else "default"
        if source == "default" and (environment.get(MODEL_VARIABLE) or environment.get(BASE_URL_VARIABLE)):
            source = "environment"
        model = model or environment.get(MODEL_VARIABLE) or None
        base_url = base_url or environment.get(BASE_URL_VARIABLE) or None
        return cls.named(model, base_url, context, environment, source=source)

    @classmethod
    def named(
        cls,
        model: str | None,
        base_url: str | None,
        context: int | None,
        environment: Mapping[str, str],
        *,
        source: str,
        program: str | None = None,
        slots: int | None = None,
    ) -> ModelChoice:
        """A choice that was made by `source`; the environment adds keys. Raises `ChoiceError`.

        `program` is llama-server and `slots` how many NPCs it keeps ready, for a GGUF file.
        """
        if context is not None and context < LEAST_CONTEXT:
            raise ChoiceError(f"--context {context}: an NPC needs a window of at least {LEAST_CONTEXT:,} tokens.")
        if model is None:
            if base_url is not None:
                raise ChoiceError("--base-url needs --model NAME, the server's name for the model.")
            return cls()
        if model == AUTHORED:
            return cls(source=source)
        if model in {AUTO, LOCAL}:
            return cls(model=AUTO, context=context, source=source)
        if model.lower().endswith(".gguf") and base_url is None:
            gguf = _gguf(model, context, environment, program, slots)
            return cls(model=model, context=context, source=source, gguf=gguf)
        way = way_of(model)
        address = base_url or _ADDRESSES.get(way)
        if address is None:
            raise ChoiceError(_no_address(model, way))
        _check_name(model, way)
        _check_address(address)
        key = _key(model, way, address, environment)
        return cls(model=model, base_url=address.rstrip("/"), key=key, context=context, source=source)


@dataclass(frozen=True, slots=True)
class Step:
    """A rung as it was chosen."""

    choice: ModelChoice
    first_line: float | None = None
    """Seconds to its first words; None: its share."""


def ladder(steps: Sequence[Step], *, openrouter: OpenRouterSettings | None = None) -> tuple[Rung, ...]:
    """The chosen models, and below them the authored voice, which always answers."""
    rungs = []
    for step in steps:
        voice = _voice(step.choice, openrouter)
        if voice is not None:
            rungs.append(Rung(voice, step.first_line))
    return (*rungs, Rung(AuthoredVoice()))


def _voice(choice: ModelChoice, openrouter: OpenRouterSettings | None) -> Model | None:
    """None for the authored voice, and where `auto` finds nothing."""
    if choice.gguf is not None:
        from .local.gguf import GgufModel  # noqa: PLC0415 - as below

        return GgufModel(choice.gguf)
    if choice.model == AUTO:
        return _found(choice)
    if choice.base_url is None:
        return None
    from .routes import route_of  # noqa: PLC0415 - httpx and the catalogue only where they are used
    from .served import ServedModel  # noqa: PLC0415

    return ServedModel(route_of(choice, openrouter_settings=openrouter))


def _found(choice: ModelChoice) -> Model | None:
    """The server that `--model auto` takes, if there is one; says which."""
    from .local.detect import detect_now  # noqa: PLC0415 - httpx only where it is used
    from .local.take import route_to  # noqa: PLC0415
    from .served import ServedModel  # noqa: PLC0415

    detection = detect_now()
    log.info("%s", detection.sentence)
    if detection.chosen is None:
        return None
    route = route_to(detection.chosen, context=choice.context)
    return ServedModel(replace(route, notes=(detection.sentence, *route.notes)))


def _gguf(
    model: str, context: int | None, environment: Mapping[str, str], program: str | None, slots: int | None
) -> LlamaSettings:
    from .local.llama_child import SLOTS, LlamaSettings, LocalModelError  # noqa: PLC0415 - only where it is used

    try:
        return LlamaSettings.of(model, environment, context=context, program=program, slots=slots or SLOTS)
    except LocalModelError as error:
        raise MissingError(str(error)) from error


def way_of(model: str) -> str:
    """The prefix that says how a model is reached, with its colon; empty: by its server's own name."""
    return next((way for way in _ADDRESSES if model.startswith(way)), "")


def _no_address(model: str, way: str) -> str:
    if way == "raw:":
        return (
            f"--model {model} needs --base-url URL of a server that continues texts, such as http://127.0.0.1:8080/v1."
        )
    hint = _suggestion(model)
    return (
        f"--model {model} needs --base-url URL of an OpenAI-compatible server, "
        f"or write openrouter:AUTHOR/NAME, minimax:NAME, ollama:NAME, path/to/model.gguf, auto or authored.{hint}"
    )


def _check_name(model: str, way: str) -> None:
    name = model.removeprefix(way)
    if len(name) > LONGEST_NAME or not name.isprintable() or name != name.strip():
        raise ChoiceError("--model: a name has no line breaks, no white space around it, and at most 300 characters.")
    if way == "openrouter:":
        for one in name.split(","):
            author, _, rest = one.partition("/")
            if not author or not rest or " " in one:
                raise ChoiceError(
                    f"--model {model}: OpenRouter's names are AUTHOR/NAME, several with commas between them "
                    f"and no white space.{_suggestion(one)}"
                )
    elif way in {"raw:", "kobold:"}:
        _check_template(model, name if way == "kobold:" else name.partition(":")[0])
    elif way and not name:
        raise ChoiceError(f"--model {model} needs the name of a model after the colon.{_suggestion(model)}")


def _check_template(model: str, template: str) -> None:
    from .catalogue import catalogue  # noqa: PLC0415 - only where it is used
    from .render.forms import TEMPLATES  # noqa: PLC0415

    rows = [row.id for row in catalogue().models if row.template]
    if template not in TEMPLATES and template not in rows:
        raise ChoiceError(
            f"--model {model}: '{template}' is no template; known are {', '.join(TEMPLATES)}, "
            f"and the models {', '.join(rows)}, which have one."
        )


def _check_address(address: str) -> None:
    try:
        parts = urlsplit(address)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or not address.isprintable() or " " in address:
        shown = "" if "@" in address else f" {address!r}"
        raise ChoiceError(f"--base-url{shown} is no address; write it like http://127.0.0.1:8080/v1.")
    if parts.username is not None or parts.query or parts.fragment:
        raise ChoiceError(
            f"--base-url: only scheme, host, port and path belong into it; a key goes into {KEY_VARIABLE}."
        )


def _key(model: str, way: str, address: str, environment: Mapping[str, str]) -> str:
    variable = _KEYS.get(way, KEY_VARIABLE)
    key = environment.get(variable, "").strip()
    if not key.isascii() or not key.isprintable() or " " in key:
        raise ChoiceError(f"{variable} holds what is no key: white space or characters outside of ASCII.")
    if way not in _KEYS:
        return key
    if not key:
        raise MissingError(f"--model {model} needs a key in the environment variable {variable}.")
    parts = urlsplit(address)
    if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise ChoiceError(f"--base-url {address}: the key in {variable} is sent over https only.")
    return key


def _suggestion(model: str) -> str:
    """The names of the catalogue that are meant, perhaps."""
    from .catalogue import catalogue  # noqa: PLC0415 - only where it is used

    wanted = model.rpartition(":")[2].lower()
    ways: dict[str, list[str]] = {}
    for row in catalogue().models:
        for offer in row.offers:
            if f"{offer.provider}:" in _KEYS:
                for name in (row.id, offer.id.lower(), offer.id.lower().rpartition("/")[2]):
                    ways.setdefault(name, []).append(f"{offer.provider}:{offer.id}")
    near = difflib.get_close_matches(wanted, ways, n=1, cutoff=0.75)
    return f" Did you mean {' or '.join(dict.fromkeys(ways[near[0]]))}?" if near else ""
