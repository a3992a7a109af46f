"""The game's own settings, `npc-dialogue.toml`: who is asked, how long that may take, what it may cost.

It names programs, addresses and caps, and so belongs to the game and never to a world's folder: worlds are mods. Keys
stay in the environment.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, ConfigDict, Field

from .models.caps import MOST_DOLLARS, MOST_TOKENS, Cap, Caps
from .models.choose import AUTHORED, LEAST_CONTEXT
from .models.dialects.openrouter import OpenRouterSettings
from .models.preferences import PreferenceError, openrouter_settings
from .turn.deadlines import Deadlines
from .world.mistakes import ContentErrors, Mistake, described
from .world.parse import parse
from .world.toml_help import toml_mistake

Json = Any
MAX_BYTES: Final = 256 * 1024
_STRICT = ConfigDict(extra="forbid", str_strip_whitespace=True)


def _named(value: Json) -> Json:
    """A rung that is only a name."""
    return {"model": value} if isinstance(value, str) else value


@dataclass(frozen=True, slots=True, kw_only=True)
class RungSettings:
    """One rung of the ladder: what `--model` takes, `local` for what runs on this machine, or `authored`."""

    __pydantic_config__ = _STRICT

    model: Annotated[str, Field(min_length=1, max_length=300, description="as for --model, or local, or authored")]
    base_url: Annotated[str | None, Field(description="the server's address, where --model would need one")] = None
    context: Annotated[int | None, Field(ge=LEAST_CONTEXT, description="the model's window in tokens")] = None
    first_line: Annotated[
        float | None, Field(ge=0.05, le=120, description="seconds it may take to its first words; else its share")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LlamaProgram:
    """How llama-server is started for a GGUF file."""

    __pydantic_config__ = _STRICT

    program: Annotated[str | None, Field(description="the path of llama-server; else PATH")] = None
    slots: Annotated[int, Field(ge=1, le=64, description="NPCs whose last prompt is kept ready")] = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsSettings:
    """`[models]`."""

    __pydantic_config__ = _STRICT

    ladder: Annotated[
        tuple[Annotated[RungSettings, BeforeValidator(_named, json_schema_input_type=str | RungSettings)], ...],
        Field(max_length=8, description="who is asked first, second …; the authored voice is always the last"),
    ] = ()
    openrouter: Annotated[Mapping[str, Json], Field(description="what OpenRouter is asked for")] = field(
        default_factory=dict
    )
    llama: Annotated[LlamaProgram, Field(description="the llama-server of our own")] = LlamaProgram()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineSettings:
    """`[deadlines]`, in seconds from the player's line."""

    __pydantic_config__ = _STRICT

    first_line: Annotated[float, Field(ge=0.5, le=120, description="by then something is heard")] = 4.0
    total: Annotated[float, Field(ge=1, le=600, description="by then the turn has ended")] = 20.0
    filler: Annotated[float, Field(ge=0, le=120, description="after so long a filler line is said; 0: never")] = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class CapSettings:
    """One cap. What is left out has no end."""

    __pydantic_config__ = _STRICT

    tokens: Annotated[int | None, Field(ge=0, le=MOST_TOKENS, description="in and out together")] = None
    dollars: Annotated[float | None, Field(ge=0, le=MOST_DOLLARS, description="US dollars")] = None

    @property
    def cap(self) -> Cap:
        """The cap."""
        return Cap.of(tokens=self.tokens, dollars=self.dollars)


@dataclass(frozen=True, slots=True, kw_only=True)
class CapsSettings:
    """`[caps]`: what may be spent at most."""

    __pydantic_config__ = _STRICT

    turn: Annotated[CapSettings, Field(description="one turn")] = CapSettings()
    npc: Annotated[CapSettings, Field(description="one NPC in a day")] = CapSettings()
    playthrough: Annotated[CapSettings, Field(description="one playthrough, ever")] = CapSettings()
    day: Annotated[CapSettings, Field(description="everything in a day (UTC)")] = CapSettings()
    turns_at_once: Annotated[int | None, Field(ge=1, le=1000, description="replies written at the same time")] = None

    @property
    def caps(self) -> Caps:
        """All of them."""
        return Caps(
            turn=self.turn.cap,
            npc=self.npc.cap,
            playthrough=self.playthrough.cap,
            day=self.day.cap,
            turns_at_once=self.turns_at_once,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddingsSettings:
    """`[memory.embeddings]`: a server that tells what texts mean."""

    __pydantic_config__ = _STRICT

    base_url: Annotated[
        str, Field(pattern=r"^https?://[^\s/?#@]+[^\s?#@]*$", description="such as http://127.0.0.1:8081/v1")
    ]
    model: Annotated[str, Field(max_length=300, description="what the server calls it")] = "default"


@dataclass(frozen=True, slots=True, kw_only=True)
class MemorySettings:
    """`[memory]`."""

    __pydantic_config__ = _STRICT

    retell_after: Annotated[
        float | None,
        Field(
            ge=0,
            le=3600,
            description="seconds of silence until a model tells the past again in fewer words; 0: never; left out: 10",
        ),
    ] = None
    embeddings: Annotated[
        EmbeddingsSettings | None, Field(description="memories are found by what they mean as well, not by words alone")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The whole file. Every table may be left out."""

    __pydantic_config__ = _STRICT

    models: Annotated[ModelsSettings, Field(description="who answers")] = ModelsSettings()
    deadlines: Annotated[DeadlineSettings, Field(description="how long a player waits")] = DeadlineSettings()
    caps: Annotated[CapsSettings, Field(description="what may be spent")] = CapsSettings()
    memory: Annotated[MemorySettings, Field(description="what is remembered")] = MemorySettings()

    @property
    def openrouter(self) -> OpenRouterSettings:
        """OpenRouter's part; checked when the file was read."""
        return openrouter_settings(self.models.openrouter)

    @property
    def turn(self) -> Deadlines:
        """The deadlines of a turn."""
        given = self.deadlines
        return Deadlines(first_line=given.first_line, total=given.total, filler=given.filler or None)


def load_settings(path: Path) -> Settings:
    """Reads a settings file; raises `ContentErrors` with everything that is wrong in it."""
    mistakes: list[Mistake] = []
    settings = _parsed(path, mistakes)
    if settings is None or mistakes:
        raise ContentErrors(mistakes)
    return settings


def _parsed(path: Path, mistakes: list[Mistake]) -> Settings | None:
    text = _text(path, mistakes)
    if text is None:
        return None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        mistakes.append(toml_mistake(text, path.name, str(error)))
        return None
    except (RecursionError, ValueError):
        mistakes.append(_mistake(path, "", "what cannot be read", "a plain TOML file"))
        return None
    models = data.get("models")
    if isinstance(models, dict) and isinstance(ladder := models.get("ladder"), str):
        mistakes.append(_mistake(path, "models.ladder", described(ladder), 'a list, such as ["auto"]'))
        return None
    settings = parse(Settings, data, path.name, mistakes)
    if settings is None:
        return None
    if settings.deadlines.total < settings.deadlines.first_line:
        mistakes.append(_mistake(path, "deadlines.total", "less than first_line", "at least as many seconds"))
    for place, rung in enumerate(settings.models.ladder[:-1], 1):
        if rung.model == AUTHORED:
            found, expected = "'authored' above others", "it at the end: it always answers, so nobody below is asked"
            mistakes.append(_mistake(path, f"models.ladder[{place}]", found, expected))
    try:
        openrouter_settings(settings.models.openrouter)
    except PreferenceError as error:
        mistakes.append(
            _mistake(path, "models.openrouter", "what OpenRouter does not take", "its own names", str(error))
        )
    return settings


def _text(path: Path, mistakes: list[Mistake]) -> str | None:
    try:
        with path.open("rb") as opened:
            data = opened.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            mistakes.append(_mistake(path, "", "too much to read", f"at most {MAX_BYTES:,} bytes"))
            return None
        return data.decode("utf-8-sig")
    except OSError as error:
        mistakes.append(_mistake(path, "", f"a file that cannot be read ({error.strerror})", "a text file"))
    except UnicodeDecodeError:
        mistakes.append(_mistake(path, "", "bytes that are no UTF-8", "a text file saved as UTF-8"))
    return None


def _mistake(path: Path, key: str, found: str, expected: str, hint: str = "") -> Mistake:
    return Mistake(file=path.name, key=key, found=found, expected=expected, hint=hint)
