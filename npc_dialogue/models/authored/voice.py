"""The authored voice (thin for now; being built out)."""

from __future__ import annotations

from collections.abc import AsyncGenerator

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Finish, StreamEvent, Text


class AuthoredVoice:
    """Implements the `Model` port."""

    @property
    def id(self) -> str:
        """The source that lines carry."""
        return "authored"

    @property
    def context(self) -> int:
        """The window in tokens."""
        return 4096

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """A line of the right kind."""
        kind = "greeting" if prompt.occasion == "greet" else "fallback"
        lines = [
            line for line in prompt.material.lines if line.kind == kind and line.text not in prompt.material.lately
        ]
        text = lines[prompt.seed % len(lines)].text if lines else "…"
        for word in text.split(" "):
            yield Text(word + " ")
        yield Finish("stop")

    async def aclose(self) -> None:
        """Nothing is held open."""
