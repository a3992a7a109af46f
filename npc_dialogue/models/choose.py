"""From what the user chose to the voices that are asked, first to last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .authored.voice import AuthoredVoice
from .port import Model

AUTHORED = "authored"
KEY_VARIABLE = "NPC_DIALOGUE_API_KEY"
MODEL_VARIABLE = "NPC_DIALOGUE_MODEL"
BASE_URL_VARIABLE = "NPC_DIALOGUE_BASE_URL"
OPENROUTER_KEY_VARIABLE = "OPENROUTER_API_KEY"
OPENROUTER = "openrouter:"
OPENROUTER_URL = "https://openrouter.ai/api/v1"


class ChoiceError(ValueError):
    """The choice of a model cannot be carried out; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelChoice:
    """Which model answers. Keys are never part of what is printed."""

    model: str = AUTHORED
    """`authored`, `openrouter:AUTHOR/NAME`, or a server's own name for a model together with `base_url`."""
    base_url: str | None = None
    """An OpenAI-compatible server, such as http://127.0.0.1:8080/v1."""
    key: str = ""
    context: int | None = None
    """The model's window in tokens; None: what is known of it, else 4,096."""
    source: str = "default"
    """Where it was chosen: default, command line or environment."""

    def __repr__(self) -> str:
        return f"ModelChoice(model={self.model!r}, base_url={self.base_url!r}, source={self.source!r})"

    @classmethod
    def of(
        cls, model: str | None, base_url: str | None, context: int | None, environment: Mapping[str, str]
    ) -> ModelChoice:
        """From the command line, else the environment, else the authored voice."""
        source = "command line" if model or base_url else "default"
        if source == "default" and (environment.get(MODEL_VARIABLE) or environment.get(BASE_URL_VARIABLE)):
            source = "environment"
        model = model or environment.get(MODEL_VARIABLE) or None
        base_url = base_url or environment.get(BASE_URL_VARIABLE) or None
        if model is None:
            if base_url is not None:
                raise ChoiceError("--base-url needs --model NAME, the server's name for the model.")
            return cls()
        if model == AUTHORED:
            return cls(source=source)
        if model.startswith(OPENROUTER):
            key = environment.get(OPENROUTER_KEY_VARIABLE, "")
            if not key:
                raise ChoiceError(f"--model {model} needs a key in the environment variable {OPENROUTER_KEY_VARIABLE}.")
            return cls(model=model, base_url=base_url or OPENROUTER_URL, key=key, context=context, source=source)
        if base_url is None:
            raise ChoiceError(
                f"--model {model} needs --base-url URL of an OpenAI-compatible server, "
                "or write openrouter:AUTHOR/NAME, or authored."
            )
        key = environment.get(KEY_VARIABLE, "")
        return cls(model=model, base_url=base_url, key=key, context=context, source=source)


def voices(choice: ModelChoice) -> tuple[Model, ...]:
    """The chosen model, if any, and below it the authored voice, which always answers."""
    authored = AuthoredVoice()
    if choice.model == AUTHORED or choice.base_url is None:
        return (authored,)
    from .chat_completions import ChatCompletions, ChatServer  # noqa: PLC0415 - httpx only where it is used

    server = ChatServer(
        id=choice.model,
        name=choice.model.removeprefix(OPENROUTER),
        base_url=choice.base_url,
        key=choice.key,
        context=choice.context or 4096,
    )
    return (ChatCompletions(server), authored)
