"""The replies that a writer approved, as a voice: it answers to the same words, and to no others."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncGenerator, Iterator

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Failure, Finish, StreamEvent, Text, ToolCall, Written
from npc_dialogue.text.scripts import fold, words
from npc_dialogue.world.content import ApprovedLine, ApprovedText

from .authored.choice import Choice, Wording
from .authored.reply import same_question
from .authored.subjects import SAME, shingles_of

NOTHING = Failure("model.failed", "nothing that was approved answers this", retryable=False)
_DIRECTION = "direction:"
_WORD = re.compile(r"\S+\s*")


class ApprovedVoice:
    """Implements the `Model` port. Holds nothing between replies; fails at once where nothing is approved."""

    @property
    def id(self) -> str:
        """The source that lines carry."""
        return "approved"

    @property
    def context(self) -> int:
        """As small as the smallest model's."""
        return 4096

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        """The approved reply word by word, its emotions as marks and its directions as directions."""
        line = await asyncio.to_thread(approved, prompt) if prompt.material.approved else None
        if line is None:
            yield NOTHING
            return
        if line.action is not None:
            yield ToolCall(0, "", line.action.name, json.dumps(line.action.args))
        for number, said in enumerate(line.said, 1):
            yield Written(line.text_id(number))
            for word in _WORD.findall(_marked(said)):
                yield Text(word)
        yield Finish("stop")

    async def aclose(self) -> None:
        """Nothing is held open."""


def approved(prompt: Prompt) -> ApprovedLine | None:
    """The approved reply to these words that was not said within the last eight replies; None for none. What is done
    with a reply can be asked for again: one with an action is said once more rather than none.

    The words are the same when case and marks make the only difference, or else when the authored voice takes the two
    for one question.
    """
    if prompt.occasion == "greet":
        return _answer(prompt, list(prompt.material.approved), asked=False)
    lines = [line for line in prompt.material.approved if _follows(prompt, line.after)]
    key = _key(prompt.line)
    if key and (chosen := _answer(prompt, [line for line in lines if _key(line.asked) == key])):
        return chosen
    return _answer(prompt, list(_alike(prompt, lines)))


def _alike(prompt: Prompt, lines: list[ApprovedLine]) -> Iterator[ApprovedLine]:
    same = {asked: same_question(prompt, asked) for asked in dict.fromkeys(line.asked for line in lines)}
    return (line for line in lines if same[line.asked])


def _answer(prompt: Prompt, lines: list[ApprovedLine], *, asked: bool = True) -> ApprovedLine | None:
    by_text = {line.text: line for line in lines}
    wordings = [Wording(text, deed=line.action) for text, line in by_text.items()]
    choice = Choice(prompt)
    chosen = choice.fresh(wordings) or (choice.once_more(wordings) if asked else None)
    return None if chosen is None else by_text[chosen.text]


def _follows(prompt: Prompt, after: str) -> bool:
    """Whether the NPC has just said what the words that were asked go on from."""
    if not after:
        return True
    before, said = shingles_of(after), shingles_of(next(reversed(prompt.material.lately), ""))
    return len(before & said) >= SAME * len(before)


def _key(asked: str) -> tuple[str, ...]:
    return tuple(words(fold(asked)))


def _marked(said: ApprovedText) -> str:
    mark = f"[{said.emotion} {said.intensity:g}] " if said.emotion else ""
    directions = "".join(f"*{tag.removeprefix(_DIRECTION)}* " for tag in said.tags if tag.startswith(_DIRECTION))
    return f"{mark}{directions}{said.text} "
