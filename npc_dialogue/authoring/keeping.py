"""What a writer keeps of a talk: replies as approved lines, a talk as a test, and both in the form of files."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from npc_dialogue.memory.store import Node
from npc_dialogue.order import Order, Refusal
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.scripts import fold
from npc_dialogue.turn.events import FILLER
from npc_dialogue.world.approved import changed
from npc_dialogue.world.content import ApprovedLine, Deed
from npc_dialogue.world.exports.exported import ExportKind, exported
from npc_dialogue.world.mistakes import ContentErrors

from .approved_file import with_line, without_line
from .approving import approved_line
from .talk import as_playthrough
from .verdicts import Bad, Verdicts

if TYPE_CHECKING:
    from .desk import Desk

Json = Any
DEFINED = "define: "
"""How the source of what a game sent begins."""


class Keeper:
    """Its answers are JSON objects; what cannot be done is a `Refusal`."""

    def __init__(self, desk: Desk, verdicts: Verdicts) -> None:
        self._desk = desk
        self._verdicts = verdicts

    # approved lines

    def listed(self, playthrough: Playthrough, npc: str | None) -> dict[str, Json]:
        """Every approved line, with whether what it was based on has changed; and the replies that were found bad."""
        world = playthrough.world
        lines = []
        for who, theirs in world.approved.items():
            for line in theirs if npc in (None, who) else ():
                why = changed(world, line)
                lines.append({**_row(who, line), "stale": bool(why), "why": list(why)})
        bad = [each.to_json() for each in self._verdicts.bad if npc in (None, each.npc)]
        return {"lines": lines, "bad": bad}

    async def turn(
        self, playthrough: Playthrough, turn: str, numbers: Sequence[int] | None, *, good: bool, word: str
    ) -> dict[str, Json]:
        """The writer's word on the reply of a turn, or on some of its lines."""
        node = await _turn(playthrough, turn)
        data = node.data
        assert node.result is not None
        lines = [
            line
            for line in node.result["lines"]
            if FILLER not in line["tags"] and (numbers is None or line["line"] in numbers)
        ]
        done = [each for each in node.result.get("actions", ()) if each["accepted"] is not False]
        prompt = await self._desk.prompt_of(playthrough, turn)
        asked = data["text"] if data["kind"] == "say" else ""
        if not good:
            return self._found_bad(data["npc"], asked, lines, word)
        action = Deed(name=done[0]["name"], args=dict(done[0]["args"])) if done else None
        return await self._approve(playthrough, prompt, lines, action=action, word=word)

    async def reply(
        self,
        playthrough: Playthrough,
        npc: str,
        asked: str,
        text: str,
        *,
        world: Mapping[str, Json] | None,
        relationship: Mapping[str, float] | None,
        good: bool,
        word: str,
    ) -> dict[str, Json]:
        """The writer's word on a reply of an audition: `text` as the NPC would say it, `[warm] …` for its feeling."""
        order = Order(kind="say" if asked else "greet", npc=npc, text=asked)
        prompt = await playthrough.inspect(order, world=world, relationship=relationship)
        lines = _lines_of(text, playthrough.world.emotions)
        if not good:
            return self._found_bad(npc, asked, lines, word)
        return await self._approve(playthrough, prompt, lines, action=None, word=word)

    async def take_back(self, playthrough: Playthrough, line_id: str) -> dict[str, Json]:
        """An approved line, or a bad reply by its number, is not wanted any more."""
        if self._verdicts.take_back(line_id):
            return {"id": line_id, "file": ""}
        world = playthrough.world
        npc = next((who for who, lines in world.approved.items() if any(line.id == line_id for line in lines)), None)
        if npc is None:
            raise Refusal("request.invalid", f"take_back: no approved line is called {line_id!r}.")
        file = world.source("approved", npc)
        await self._change(file, lambda text: without_line(text or "", line_id, file=file))
        return {"id": line_id, "file": file}

    async def _approve(
        self,
        playthrough: Playthrough,
        prompt: Prompt,
        lines: Sequence[Mapping[str, Json]],
        *,
        action: Deed | None,
        word: str,
    ) -> dict[str, Json]:
        if not lines:
            raise Refusal("request.invalid", "lines: nothing of it was said.")
        if prompt.occasion not in ("say", "greet"):
            raise Refusal("request.invalid", "Only what an NPC answers or greets with can be approved.")
        world, npc = playthrough.world, prompt.npc
        if world.source("npcs", npc).startswith(DEFINED):
            raise Refusal("request.invalid", f"{npc} is the game's own: it is in no file of this world.")
        line = approved_line(world, prompt, lines, action=action, word=word)
        file = world.source("approved", npc)
        name = world.npcs[npc].name
        await self._change(file, lambda text: with_line(text, line, file=file, name=name))
        return {"id": line.id, "file": file, "line": _row(npc, line)}

    async def _change(self, file: str, change: Callable[[str | None], str]) -> None:
        """A file of the world, changed as the preview changes any."""
        text, revision = await self._desk.text_of(file)
        try:
            changed_text = change(text)
        except ContentErrors as errors:
            raise Refusal("content.invalid", f"{file} has mistakes: {errors.mistakes[0]}") from errors
        await self._desk.write(file, revision, text=changed_text, set_=None)

    def _found_bad(self, npc: str, asked: str, lines: Sequence[Mapping[str, Json]], word: str) -> dict[str, Json]:
        text = "".join(line["before"] + line["text"] for line in lines).strip()
        return {"id": self._verdicts.add(Bad(npc=npc, asked=asked, text=text, word=word)), "file": ""}

    # files

    def export(self, playthrough: Playthrough, kind: ExportKind, npc: str | None) -> dict[str, Json]:
        """Approved lines in the form of another tool's file."""
        try:
            made = exported(playthrough.world, kind, npc or "")
        except KeyError as error:
            raise Refusal("request.invalid", f"npc: nothing of {npc} is approved.") from error
        return {"name": made.name, "text": made.text, "notes": list(made.notes)}

    async def script(
        self,
        playthrough: Playthrough,
        *,
        name: str | None,
        title: str,
        expectations: Mapping[str, Json] | None,
        write: bool,
    ) -> dict[str, Json]:
        """The talk up to here as a playthrough file; with `write` in the world's folder too."""
        told = expectations or {}
        if any(not isinstance(each, Mapping) for each in told.values()):
            raise Refusal("request.invalid", "expectations: a table for each turn, as `expect` in a playthrough file.")
        title = title.strip() or "A talk in the preview"
        nodes = await playthrough.so_far()
        written = as_playthrough(nodes, playthrough.world, title=title, expectations=told)
        file = name or re.sub(r"[^a-z0-9]+", "_", fold(title)).strip("_")[:48] or "talk"
        if write:
            path = f"playthroughs/{file}.toml"
            _, revision = await self._desk.text_of(path)
            await self._desk.write(path, revision, text=written.text, set_=None)
        return {"name": f"{file}.toml", "text": written.text, "notes": written.notes}


async def _turn(playthrough: Playthrough, turn: str) -> Node:
    nodes = await playthrough.so_far()
    node = next((each for each in nodes if each.kind == "turn" and f"t{each.id}" == turn), None)
    if node is None or node.result is None:
        raise Refusal("turn.unknown", f"This branch has no turn {turn!r} that has ended.")
    return node


_MARK = re.compile(r"\[(?P<name>[^\W\d]\w*)(?: (?P<strength>[01](?:\.\d+)?))?\]\s*")


def _lines_of(text: str, emotions: Mapping[str, str]) -> list[dict[str, Json]]:
    """A text with marks of feelings as lines; without any it is one line, of no feeling in particular."""
    lines: list[dict[str, Json]] = []
    emotion, intensity, at = "", 0.6, 0
    marks = [mark for mark in _MARK.finditer(text) if mark["name"] in emotions]
    for mark in [*marks, None]:
        said = text[at : mark.start() if mark is not None else len(text)].strip()
        if said:
            before = " " if lines else ""
            row = {"text": said, "before": before, "emotion": emotion, "intensity": intensity, "tags": []}
            lines.append({**row, "line": len(lines)})
        if mark is not None:
            emotion, intensity, at = mark["name"], float(mark["strength"] or 0.6), mark.end()
    return lines


def _row(npc: str, line: ApprovedLine) -> dict[str, Json]:
    return {
        "id": line.id,
        "npc": npc,
        "asked": line.asked,
        "text": line.text,
        "when": line.when,
        "word": line.word,
        "fingerprint": line.fingerprint,
    }
