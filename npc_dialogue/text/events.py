"""What a model's stream is made of, whoever sends it.

A stream is any number of `Text`, `Reasoning`, `ToolCall`, `Written` and `Usage` events, and then exactly one `Finish`
or one `Failure`. A decoder for each kind of server turns its bytes into these; everything after it reads nothing else.
"""

from dataclasses import dataclass
from typing import Final, Literal

FinishReason = Literal["stop", "length", "tool_calls", "content_filter", "cancelled"]
LINE_ID: Final = "id:"
"""Begins the tag of a line that the writer gave an id."""


@dataclass(slots=True)
class Text:
    """A fragment of the reply; fragments joined are the reply. Cut anywhere, also inside a grapheme or a tag.

    Like the few others of which one is made for each token it is not frozen, which would take longer than the rest of
    the making; nobody changes it.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Reasoning:
    """A fragment of what the model thinks before it speaks. Never shown to the player."""

    text: str


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A fragment of a call. Those with one `index` belong together and their fields join by concatenation, so `id`
    and `name` are empty in every fragment but the first. The joined `arguments` are JSON, or claim to be."""

    index: int
    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Written:
    """What follows is a line that the writer gave this id, by which recordings and translations of it go."""

    id: str

    @property
    def tag(self) -> str:
        """With which the game hears of it."""
        return f"{LINE_ID}{self.id}"


@dataclass(frozen=True, slots=True)
class Usage:
    """What the request took, in the model's own tokens; `cost` in US dollars. None: the server did not say.
    A later one replaces an earlier one."""

    prompt_tokens: int | None
    completion_tokens: int | None
    cached_tokens: int | None = None
    cost: float | None = None
    whole: bool = True
    """Whether `prompt_tokens` surely has all of the prompt: some servers leave out what they had at hand."""


@dataclass(frozen=True, slots=True)
class Finish:
    """The stream ended as it should. `length`: the token limit cut it, perhaps inside a word."""

    reason: FinishReason


@dataclass(frozen=True, slots=True)
class Failure:
    """The stream broke, or never began. `code` is a word with a dot (`model.unreachable`), `message` a sentence for a
    person without key, path or traceback, `retry_after` seconds. Of a prompt that was too long: how many tokens the
    server counted, and how many its window has, where it said so."""

    code: str
    message: str
    retryable: bool
    retry_after: float | None = None
    prompt_tokens: int | None = None
    window: int | None = None


StreamEvent = Text | Reasoning | ToolCall | Written | Usage | Finish | Failure
