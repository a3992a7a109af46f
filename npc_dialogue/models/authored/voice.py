"""The authored voice as a model: the default one, which needs no server and always answers."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncGenerator

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Finish, StreamEvent, Text, ToolCall, Written

from ..port import Prompts
from .reply import reply, warm

USUAL_INTENSITY = 0.6
PAUSE = 1.0
"""Seconds before each NPC whose topics are read beforehand: whoever starts or speaks just now has them for himself."""
_WORD = re.compile(r"\S+\s*")


class AuthoredVoice:
    """Implements the `Model` port. Holds nothing between replies: what it says follows from the prompt alone."""

    def __init__(self, *, pause: float = PAUSE) -> None:
        """`pause`: see `PAUSE`."""
        self._pause = pause
        self._read: set[str] = set()
        """NPCs whose topics were read before anybody spoke to them."""
        self._reading = asyncio.Lock()
        """While a thread is at work: two would read the same topics twice."""
        self._asked = 0
        self._quiet = asyncio.Event()
        self._quiet.set()

    @property
    def id(self) -> str:
        """The source that lines carry."""
        return "authored"

    @property
    def context(self) -> int:
        """A window as small as the smallest model's: what does not fit there, this voice does not know either."""
        return 4096

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The reply word by word. An emotion stands in front as a mark that is not spoken: `[warm] Good morning.`, or
        `[warm 0.9] …` where the writer gave its intensity."""
        self._asked += 1
        self._quiet.clear()
        try:
            async with self._reading:
                spoken = await asyncio.to_thread(reply, prompt)  # nobody else waits while topics are read
        finally:
            self._asked -= 1
            if not self._asked:
                self._quiet.set()
        if spoken.id:
            yield Written(spoken.id)
        if spoken.emotion:
            strength = "" if spoken.intensity == USUAL_INTENSITY else f" {spoken.intensity:g}"
            yield Text(f"[{spoken.emotion}{strength}] ")
        if spoken.deed is not None:
            yield ToolCall(0, "", spoken.deed.name, json.dumps(spoken.deed.args))
        for word in _WORD.findall(spoken.text):
            yield Text(word)
        yield Finish("stop")

    async def prepare(self, prompts: Prompts) -> int:
        """Reads the NPCs' topics on a thread: the first reply would wait for that, some hundred milliseconds long.

        Each NPC's once, since they are nearly the same in all playthroughs."""
        unread = {npc: write for npc, write in prompts.items() if npc not in self._read}
        self._read |= unread.keys()
        for write in unread.values():
            await asyncio.sleep(self._pause)
            await self._quiet.wait()
            prompt = await write()
            async with self._reading:
                await asyncio.to_thread(warm, prompt)
        return len(unread)

    async def aclose(self) -> None:
        """Nothing is held open."""
