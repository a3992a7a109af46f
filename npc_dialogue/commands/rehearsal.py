"""Plays a scripted conversation on a voice and holds the replies against what it expects."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Literal

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.caps import Caps
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.port import Model
from npc_dialogue.models.recorded import Follows
from npc_dialogue.order import Order, ProposedAction, Spoken
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.languages import base_language, guess_language
from npc_dialogue.text.scripts import words
from npc_dialogue.text.sentences import split_sentences
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import TurnLine
from npc_dialogue.turn.result import TurnResult
from npc_dialogue.world.content import NARRATOR, PLAYER, Expectation, ScriptedAnswer, Step
from npc_dialogue.world.content import Playthrough as Script
from npc_dialogue.world.scenes import BEAT
from npc_dialogue.world.world import World

SEED = 7
"""A rehearsal sounds the same each time."""
_YES = ScriptedAnswer(accepted=True)


async def rehearse(
    world: World,
    script: Script,
    voices: Sequence[Model] | None = None,
    *,
    deadlines: Deadlines | None = None,
    caps: Caps | None = None,
) -> list[str]:
    """What was not as expected, a sentence each; empty when all was. The last of `voices` needs no server."""
    voices = voices or (AuthoredVoice(),)
    settings = EngineSettings(
        world=world,
        open_store=InMemoryStore,
        ladder=[Rung(voice) for voice in voices],
        deadlines=deadlines or Deadlines(),
        warms=False,  # a rehearsal meets only some of the cast
        caps=caps or Caps(),
    )
    engine = Engine(settings)
    try:
        playthrough = await engine.playthrough("rehearsal")
        marks: dict[str, str] = {}
        complaints: list[str] = []
        for number, step in enumerate(script.steps, 1):
            for voice in voices:
                if isinstance(voice, Follows):
                    voice.begin(number)
            complaints += [f"step {number}: {text}" for text in await _play(playthrough, step, number, marks)]
        return complaints
    finally:
        await engine.close()


async def _play(playthrough: Playthrough, step: Step, number: int, marks: dict[str, str]) -> list[str]:
    if step.patch is not None:
        await playthrough.patch(step.patch)
    if step.event is not None:
        await playthrough.event(step.event.text, step.event.witnesses, step.event.weight)
    if step.told is not None:
        await playthrough.told(step.told.npc, step.told.text, step.told.hears)
    for npc, values in (step.relate or {}).items():
        await playthrough.set_relationship(npc, PLAYER, values)
    if step.save is not None:
        marks[step.save], _ = await playthrough.save()
    if step.load is not None:
        if step.load not in marks:
            return [f"nothing was saved as '{step.load}' before"]
        await playthrough.load(marks[step.load])
    order = _order(step, SEED + number)
    if order is None:
        return []
    prompt = await playthrough.inspect(order, world=None, relationship=None)
    running = await playthrough.begin(order)
    game = _Game(playthrough, running.id, step.answers)
    result, _ = await playthrough.run(running, game.hear)
    await asyncio.gather(*game.words)
    return [*held_against(step.expect, result, prompt, running.actions), *_of_scene(step.expect, game.lines)]


def _order(step: Step, seed: int) -> Order | None:
    """The turn that a step asks for."""
    if step.converse is not None:
        talk = step.converse
        return Order(
            kind="converse", npc=talk.npcs[0], company=talk.npcs, about=talk.about, lines=talk.lines, seed=seed
        )
    if step.npc is None or not (step.greet or step.say):
        return None
    kind: Literal["greet", "say"] = "greet" if step.greet else "say"
    return Order(kind=kind, npc=step.npc, text=step.say or "", hears=step.hears, seed=seed)


def _of_scene(expected: Expectation, lines: Sequence[TurnLine]) -> list[str]:
    """What of a scene did not come with these lines, a sentence each."""
    tags = {tag for line in lines for tag in line.tags}
    narrated = "\n".join(line.text for line in lines if line.npc == NARRATOR)
    found = [f"the beat {beat} was not done" for beat in expected.beats if f"{BEAT}{beat}" not in tags]
    found += [f"the narrator did not tell '{phrase}'" for phrase in expected.narrated if phrase not in narrated]
    return found


class _Game:
    """Hears one turn, and answers what an NPC would do as the script says."""

    def __init__(self, playthrough: Playthrough, turn: str, answers: Mapping[str, ScriptedAnswer]) -> None:
        self._playthrough = playthrough
        self._turn = turn
        self._answers = answers
        self.words: list[asyncio.Task[None]] = []
        self.lines: list[TurnLine] = []

    def hear(self, event: Spoken) -> None:
        if isinstance(event, TurnLine):
            self.lines.append(event)
        elif isinstance(event, ProposedAction):
            said = self._answers.get(event.name, _YES)
            word = self._playthrough.answer_action(self._turn, event.action, accepted=said.accepted, note=said.note)
            self.words.append(asyncio.create_task(word))


def held_against(
    expected: Expectation, result: TurnResult, prompt: Prompt, actions: Sequence[ProposedAction]
) -> list[str]:
    """What a reply and what its NPC would do lack or have too much of, a sentence each."""
    said = result.text.casefold()
    told = "\n".join(section.text for section in prompt.sections if section.included).casefold()
    found = []
    if expected.says and not any(phrase.casefold() in said for phrase in expected.says):
        found.append(f"expected one of {list(expected.says)} in: {result.text}")
    found += [f"said '{phrase}': {result.text}" for phrase in expected.never if phrase.casefold() in said]
    emotions = [line.emotion for line in result.lines]
    if expected.emotion and expected.emotion not in emotions:
        found.append(f"expected the emotion {expected.emotion}, it was {', '.join(emotions)}: {result.text}")
    if expected.source and set(result.sources) != {expected.source}:
        found.append(f"expected {expected.source} to speak, it was {', '.join(result.sources)}")
    if expected.language is not None:
        language = guess_language(result.text)
        if language is not None and language != base_language(expected.language):
            found.append(f"expected {expected.language}, it sounds like {language}: {result.text}")
    if expected.sentences is not None and len(split_sentences(result.text)) > expected.sentences:
        found.append(f"more than {expected.sentences} sentences: {result.text}")
    if expected.words is not None and len(words(result.text)) > expected.words:
        found.append(f"more than {expected.words} words: {result.text}")
    tags = {tag for line in result.lines for tag in line.tags}
    found += [f"no line has the tag '{tag}': {result.text}" for tag in expected.tags if tag not in tags]
    found += _done_otherwise(expected, actions)
    talk = "\n".join(message.text for message in prompt.history).casefold()
    found += [f"it has not heard '{phrase}'" for phrase in expected.heard if phrase.casefold() not in talk]
    found += [f"it has heard '{phrase}'" for phrase in expected.unheard if phrase.casefold() in talk]
    found += [f"the prompt lacks '{phrase}'" for phrase in expected.prompt_has if phrase.casefold() not in told]
    found += [f"the prompt holds '{phrase}'" for phrase in expected.prompt_lacks if phrase.casefold() in told]
    return found


def _done_otherwise(expected: Expectation, actions: Sequence[ProposedAction]) -> list[str]:
    """What it would do and should not, and the other way round."""
    done = ", ".join(f"{each.name} {dict(each.args)}" if each.args else each.name for each in actions) or "nothing"
    found = [f"it would do {each.name}" for each in actions if each.name in expected.never_does]
    deed = expected.does
    if deed is None or any(each.name == deed.name and {**each.args, **deed.args} == each.args for each in actions):
        return found
    arguments = f" {deed.args}" if deed.args else ""
    return [*found, f"expected it to do {deed.name}{arguments}, it would do {done}"]
