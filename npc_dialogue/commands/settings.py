"""The arguments that commands share, and what the environment and the settings file add to them."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from npc_dialogue.engine import RETELL_AFTER, Options
from npc_dialogue.models.caps import Caps
from npc_dialogue.models.choose import ChoiceError, MissingError, ModelChoice, Step
from npc_dialogue.turn.deadlines import Deadlines

if TYPE_CHECKING:
    from npc_dialogue.models.embeddings import Embeds
    from npc_dialogue.settings import Settings

NAME = "npc-dialogue.toml"
VARIABLE = "NPC_DIALOGUE_SETTINGS"
EMBEDDINGS_KEY = "NPC_DIALOGUE_EMBEDDINGS_KEY"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who is asked, as the command line, else the environment, else the settings file says."""

    rungs: tuple[Step | str, ...]
    """First to last; a sentence in the place of one that this machine lacks something for."""
    source: str

    @property
    def steps(self) -> tuple[Step, ...]:
        """Those that are asked."""
        return tuple(rung for rung in self.rungs if isinstance(rung, Step))

    @property
    def omitted(self) -> tuple[str, ...]:
        """Why the others are not, a sentence each."""
        return tuple(rung for rung in self.rungs if isinstance(rung, str))


def options(arguments: argparse.Namespace) -> Options:
    """The engine's options; raises `ChoiceError`, and `ContentErrors` for the settings file."""
    settings = settings_of(arguments)
    chosen = chosen_of(arguments, settings)
    return Options(
        world=Path(arguments.world),
        data=None if arguments.data is None else Path(arguments.data),
        steps=chosen.steps,
        model_source=chosen.source,
        omitted=chosen.omitted,
        openrouter=None if settings is None else settings.openrouter,
        deadlines=Deadlines() if settings is None else settings.turn,
        caps=Caps() if settings is None else settings.caps.caps,
        retell_after=_retell_after(settings),
        embeds=_embeds(settings),
    )


def _embeds(settings: Settings | None) -> Embeds | None:
    named = None if settings is None else settings.memory.embeddings
    if named is None:
        return None
    from npc_dialogue.models.embeddings import ServedEmbeddings  # noqa: PLC0415 - only where one is named
    from npc_dialogue.models.server import Server  # noqa: PLC0415

    key = os.environ.get(EMBEDDINGS_KEY, "").strip()
    return ServedEmbeddings(Server(base_url=named.base_url, key=key), named.model)


def _retell_after(settings: Settings | None) -> float | None:
    named = None if settings is None else settings.memory.retell_after
    return RETELL_AFTER if named is None else named or None


def settings_path(arguments: argparse.Namespace) -> Path | None:
    """The settings file that was named, else the one in the current folder; never one inside the world's."""
    named = arguments.settings or os.environ.get(VARIABLE)
    path = Path(named) if named else Path(NAME)
    if not named:
        world = getattr(arguments, "world", None)
        inside = world is not None and path.resolve().is_relative_to(Path(world).resolve())
        if inside or not path.is_file():
            return None
    return path


def settings_of(arguments: argparse.Namespace) -> Settings | None:
    """What the settings file says; raises `ContentErrors`."""
    path = settings_path(arguments)
    if path is None:
        return None
    from npc_dialogue.settings import load_settings  # noqa: PLC0415 - only where there is a file

    return load_settings(path)


def chosen_of(arguments: argparse.Namespace, settings: Settings | None) -> Chosen:
    """Raises `ChoiceError` for a name that is wrong anywhere."""
    choice = ModelChoice.of(arguments.model, arguments.base_url, arguments.context, os.environ)
    if choice.source != "default" or settings is None or not settings.models.ladder:
        return Chosen((Step(choice),), choice.source)
    path = settings_path(arguments)
    return Chosen(_ladder(settings, os.environ, NAME if path is None else path.name), "settings")


def _ladder(settings: Settings, environment: Mapping[str, str], file: str) -> tuple[Step | str, ...]:
    rungs: list[Step | str] = []
    for number, rung in enumerate(settings.models.ladder, 1):
        place = f"{file}: models.ladder[{number}]: "
        try:
            choice = ModelChoice.named(
                rung.model,
                rung.base_url,
                rung.context,
                environment,
                source="settings",
                program=settings.models.llama.program,
                slots=settings.models.llama.slots,
            )
        except MissingError as error:
            rungs.append(place + _as_keys(str(error)))
        except ChoiceError as error:
            raise ChoiceError(place + _as_keys(str(error))) from error
        else:
            rungs.append(Step(choice, rung.first_line))
    return tuple(rungs)


def _as_keys(sentence: str) -> str:
    """A sentence about options as one about the keys of the file: `base_url` for `--base-url`."""
    return re.sub(r"--([a-z-]+)", lambda option: option[1].replace("-", "_"), sentence)


def as_arguments(arguments: argparse.Namespace) -> list[str]:
    """The same as arguments for a sidecar of our own."""
    line = ["--world", str(arguments.world)]
    for flag in ("data", "model", "base_url", "context", "settings"):
        value = getattr(arguments, flag)
        if value is not None:
            line += [f"--{flag.replace('_', '-')}", str(value)]
    return line
