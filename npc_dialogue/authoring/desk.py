"""What the preview can ask for beside what a game can: the world's files, and what replies are made of.

One desk stands beside an engine. It reads the files again when they change; where they hold mistakes the last good
world goes on.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from npc_dialogue.engine import Engine
from npc_dialogue.order import Order, Refusal, RunningTurn
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.basis import fingerprint
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.turn.result import TurnResult
from npc_dialogue.world.files import read_document
from npc_dialogue.world.mistakes import ContentErrors, Mistake
from npc_dialogue.world.parse import impossible

from .audition import PATIENT, Audition, estimate
from .checking import Checked, as_json, check, hints
from .folder import Content, WorldFolder
from .form import changed
from .keeping import Keeper
from .sent import Sent, SentPrompts
from .verdicts import Verdicts
from .watching import Trace, Watch

log = logging.getLogger(__name__)
Json = Any
Tell = Callable[[str, str], None]
LOOK_SECONDS = 0.25
"""Between two glances at the folder; more where a glance itself takes long."""
MOST_OF_TIME = 0.1
"""The part of the time that is spent with looking."""


class Desk:
    """Its methods may be called at the same time; each answer is a JSON object. What cannot be done is a `Refusal`."""

    def __init__(
        self,
        engine: Engine,
        folder: WorldFolder,
        mistakes: Sequence[Mistake] = (),
        verdicts: Verdicts | None = None,
        *,
        watch: Watch | None = None,
    ) -> None:
        """`mistakes`: those of the files, where the engine was started with another world in their place.

        `verdicts`: where bad replies are kept; None: for this session. `watch`: begun before the files were read; None:
        from now on.
        """
        self._engine = engine
        self._folder = folder
        self._mistakes = tuple(mistakes)
        self._watch = watch or Watch(folder)
        self._revision = 0
        """How often the files were read again."""
        self._hinted: tuple[int, list[str]] | None = None
        """For which revision hints were looked for, and what was found."""
        self._reading = asyncio.Lock()
        self._revisions: dict[tuple[str, Trace | None], str] = {}
        """By file and what the file system said of it."""
        self._sent = SentPrompts()
        self.keeper = Keeper(self, verdicts or Verdicts())
        """What is kept of talks."""
        self._tell: Tell = lambda _code, _text: None
        self._watching: asyncio.Task[None] | None = None

    def start(self, tell: Tell) -> None:
        """Watches the folder from now on; `tell` hears of what was read again."""
        self._tell = tell
        self._watching = asyncio.create_task(self._look())

    async def close(self) -> None:
        """Watches no more."""
        if self._watching is not None:
            self._watching.cancel()
            with suppress(asyncio.CancelledError):
                await self._watching

    # the files

    async def listed(self, playthrough: Playthrough) -> dict[str, Json]:
        """The world's folder: every file, and what is wrong."""
        return {
            "world": {
                "folder": str(self._folder.folder),
                "name": playthrough.world.info.name,
                "writable": self._folder.writable,
            },
            "files": await asyncio.to_thread(self._files),
            "mistakes": await self._json(self._mistakes),
            "state": dict(playthrough.moment.state.data),
            "portraits": await asyncio.to_thread(self._folder.portraits),
            "places": [{"id": place.id, "name": place.name} for place in playthrough.world.places.values()],
        }

    async def read(self, path: str) -> dict[str, Json]:
        """One file: its text, and what it says as data where it says anything."""
        content = await asyncio.to_thread(self._folder.read, path)
        return await asyncio.to_thread(self._told, path, content)

    async def write(
        self, path: str, revision: str, *, text: str | None, set_: Mapping[str, Json] | None
    ) -> dict[str, Json]:
        """Puts a whole text in the place of a file, or changes keys of it; the world is read again.

        A text is written as it is. What single keys would make of the world is looked at first; with new mistakes
        nothing is written.
        """
        if (text is None) == (set_ is None):
            raise Refusal("request.invalid", "text or set: one of the two.")
        async with self._reading:
            if set_ is not None:
                before = await asyncio.to_thread(self._folder.read, path)
                if before.text is None or before.revision != revision:
                    raise Refusal("author.stale", "The file has changed since it was read; read it again.")
                text = await asyncio.to_thread(changed, before.text, set_, path)
                new = await self._new_mistakes(path, text)
                if new:
                    return {
                        "path": path,
                        "revision": revision,
                        "written": False,
                        "mistakes": await self._json(new, path, text),
                    }
            assert text is not None
            content = await asyncio.to_thread(self._folder.write, path, text, revision)
            await self._read_again()
        mistakes = await self._json([each for each in self._mistakes if each.file == path])
        return {"path": path, "revision": content.revision, "written": True, "mistakes": mistakes}

    async def check(self) -> dict[str, Json]:
        """What is wrong with the files as they are now."""
        await self.reload()
        return {"mistakes": await self._json(self._mistakes), "hints": await self._hints()}

    async def reload(self) -> dict[str, Json]:
        """Reads the world again now."""
        async with self._reading:
            await self._read_again()
        return {"mistakes": await self._json(self._mistakes), "revision": self._revision}

    # what replies are made of

    def keep(self, playthrough: Playthrough, running: RunningTurn, result: TurnResult) -> None:
        """Keeps the prompts that a turn was given, for `prompt`."""
        self._sent.keep(playthrough.record.name, running, result)

    async def prompt(self, playthrough: Playthrough, turn: str, npc: str | None) -> dict[str, Json]:
        """The prompt that was sent for a turn; where it is not kept any more, as it would be made today."""
        sent = self._sent.of(playthrough.record.name, turn, npc)
        rebuilt = sent is None
        if sent is None:
            sent = Sent(await playthrough.told_for(turn, npc), "")
        model = sent.model or playthrough.first_voice(Order(kind="greet", npc=sent.prompt.npc)).voice.id
        report = self._engine.report(sent.prompt, model=model)
        mark = fingerprint(sent.prompt)
        return {"turn": turn, "prompt": report, "fingerprint": mark, "model": sent.model, "rebuilt": rebuilt}

    async def prompt_of(self, playthrough: Playthrough, turn: str) -> Prompt:
        """The same as it is made of."""
        sent = self._sent.of(playthrough.record.name, turn, None)
        return await playthrough.told_for(turn) if sent is None else sent.prompt

    async def text_of(self, path: str) -> tuple[str | None, str]:
        """The text of a file with its revision; None and "" where there is none yet."""
        files = await asyncio.to_thread(self._folder.files)
        if all(file.path != path for file in files):
            return None, ""
        content = await asyncio.to_thread(self._folder.read, path)
        if content.text is None:
            raise Refusal("author.path", f"{path} is not UTF-8.")
        return content.text, content.revision

    async def audition(
        self,
        playthrough: Playthrough,
        order: Order,
        *,
        world: Mapping[str, Json] | None,
        relationship: Mapping[str, float] | None,
    ) -> Audition:
        """One reply outside the playthrough; whoever asked hears it."""
        return Audition(await playthrough.audition(order, PATIENT, world=world, relationship=relationship))

    async def estimate(
        self,
        playthrough: Playthrough,
        order: Order,
        *,
        world: Mapping[str, Json] | None,
        relationship: Mapping[str, float] | None,
    ) -> dict[str, Json]:
        """What such a reply can take at most."""
        prompt = await playthrough.inspect(order, world=world, relationship=relationship)
        return dict(estimate(playthrough.first_voice(order), prompt))

    async def forks(self, playthrough: Playthrough, name: str | None, mark: str | None) -> dict[str, Json]:
        """The playthroughs that are kept; with a name one more, which stands where this one does or did."""
        if name is None:
            listed = await self._engine.listed()
            return {"playthroughs": [{"name": each.name, "turns": each.turns} for each in listed]}
        await self._engine.fork(playthrough, mark, name)
        return {"name": name}

    # inside

    async def _look(self) -> None:
        clock = asyncio.get_running_loop().time
        while True:
            begun = clock()
            files = await asyncio.to_thread(self._watch.look)
            took = clock() - begun
            if files:
                async with self._reading:
                    await self._read_again(files)
            await asyncio.sleep(max(LOOK_SECONDS, took / MOST_OF_TIME))

    async def _read_again(self, files: Sequence[str] | None = None) -> None:
        """`files` are those that have changed, where that is known."""
        if files is None:
            files = await asyncio.to_thread(self._watch.take)
        checked = await asyncio.to_thread(check, self._folder.folder)
        mistakes = await self._taken(checked)
        if not files and mistakes == self._mistakes:
            return
        self._mistakes = mistakes
        self._revision += 1
        told = {"files": list(files), "mistakes": await self._json(mistakes)}
        self._tell("world.mistaken" if mistakes else "world.reloaded", json.dumps(told, ensure_ascii=False))

    async def _taken(self, checked: Checked) -> tuple[Mistake, ...]:
        """Goes on in what was read, where it is sound."""
        if checked.world is None:
            return checked.mistakes
        try:
            await self._engine.reload(checked.world)
        except ContentErrors as errors:
            return errors.mistakes
        return ()

    async def _new_mistakes(self, path: str, text: str) -> list[Mistake]:
        """Those that the world would have with this text and has not without it."""
        after = await asyncio.to_thread(check, self._folder.folder, instead={path: text})
        if not after.mistakes:
            return []
        before = await asyncio.to_thread(check, self._folder.folder)
        return [each for each in after.mistakes if each not in before.mistakes]

    async def _hints(self) -> list[str]:
        """Looked for once in each world, since that takes a while."""
        revision = self._revision
        if self._hinted is None or self._hinted[0] != revision:
            world = None if self._mistakes else self._engine.world
            found = await asyncio.to_thread(lambda: [str(each) for each in hints(self._folder.folder, world)])
            self._hinted = revision, found
        return self._hinted[1]

    async def _json(self, mistakes: Sequence[Mistake], path: str = "", text: str = "") -> list[dict[str, Json]]:
        """For the wire; `text` is what would be in the file at `path`."""

        def text_of(file: str) -> str | None:
            if file == path:
                return text
            with suppress(Refusal):  # what a game has defined is in no file, and some cannot be read
                return self._folder.read(file).text
            return None

        return await asyncio.to_thread(as_json, mistakes, text_of)

    def _files(self) -> list[dict[str, Json]]:
        """Each is read once for what the file system says of it."""
        found, traces, known = [], self._folder.traces(), self._revisions
        self._revisions = {}
        for file in self._folder.files():
            trace = traces.get(file.path)
            revision = known.get((file.path, trace), "")
            with suppress(Refusal):  # too large, or gone meanwhile: not one that can be read here
                revision = revision or self._folder.revision(file)
                self._revisions[file.path, trace] = revision
                found.append({"path": file.path, "kind": file.kind, "size": file.size, "revision": revision})
        return found

    def _told(self, path: str, content: Content) -> dict[str, Json]:
        data, mistakes = (None, []) if content.text is None else read_document(content.text, path)
        if data is not None and impossible(data, path):
            data = None
        here = [each for each in self._mistakes if each.file == path]
        return {
            "path": path,
            "text": content.text,
            "data": data,
            "revision": content.revision,
            "mistakes": as_json(here or mistakes, lambda _file: content.text),
        }
