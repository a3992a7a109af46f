"""The authored voice put to the test: questions in, answers judged against what the NPC could have said.

What was said is told by its wording alone: every fact, cover and line of the prompt's material is a wording, and a
reply has said those that occur in it. Nothing of the voice itself is looked at.
"""

from __future__ import annotations

import asyncio
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from npc_dialogue.models.port import Model
from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import AuthoredLine, Prompt
from npc_dialogue.prompt.situation import Situation
from npc_dialogue.text.events import Finish, Text
from npc_dialogue.world.content import PLAYER
from npc_dialogue.world.files import load_world
from npc_dialogue.world.knowledge import Knowledge, knowledge
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

ROOT = Path(__file__).parents[2]
QUESTIONS = ROOT / "tests" / "data" / "authored_questions.toml"
BUILT_IN = "kind:builtin"
"""What a reply is about that has none of the writer's wordings in it."""
KNOWLEDGE = ("fact:", "lore:", "secret:")
_LONG = 5
"""Words from which on a sentence of a secret is its own and not a turn of phrase."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a player types, and what the answer may be about; `tests/data/authored_questions.toml` says how."""

    world: str
    npc: str
    text: str
    expect: tuple[str, ...]
    state: Mapping[str, Any] = field(default_factory=dict)
    relate: Mapping[str, float] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A question with its prompt, and what the NPC knows while it is asked."""

    question: Question
    language: str
    prompt: Prompt
    knowledge: Knowledge
    closed: tuple[str, ...]
    """Of every secret in this world that the NPC may not tell now: phrases that would tell it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A reply, judged."""

    case: Case
    reply: str
    """Without the mark of its emotion."""
    about: tuple[str, ...]
    """What it says, in the words of `expect`; the first of each thing said stands for it."""
    right: bool
    wrong_fact: bool
    """It tells a fact, lore or secret that does not answer the question."""
    leaks: tuple[str, ...]
    """Phrases of closed secrets that are in it."""


@dataclass(frozen=True, slots=True)
class _Wording:
    """Something the NPC can say, with all that it counts as; the first is shown."""

    means: tuple[str, ...]
    text: str

    @property
    def is_answer(self) -> bool:
        """It tells or covers something, so whatever stands before or after it is manners."""
        return self.means[0].startswith((*KNOWLEDGE, "cover:"))


def read_questions(path: Path = QUESTIONS) -> tuple[Question, ...]:
    """The questions of the file. Raises TypeError for a key that a question does not have."""
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["questions"]
    return tuple(
        Question(**{**entry, "expect": tuple([found] if isinstance(found := entry["expect"], str) else found)})
        for entry in entries
    )


def case(question: Question, seed: int) -> Case:
    """The question with the prompt that a turn would build for it, at the very beginning of a playthrough."""
    world = _world(question.world)
    state = WorldState.initial(world.info).patched(question.state, info=world.info)
    relationships = Relationships.initial(world).set(question.npc, PLAYER, question.relate, world=world)
    knows = knowledge(world, state, relationships, npc=question.npc, speaker=PLAYER)
    situation = Situation(
        world=world,
        state=state,
        relationships=relationships,
        npc=question.npc,
        speaker=PLAYER,
        line=question.text,
        seed=seed,
    )
    return Case(
        question=question,
        language=world.language(question.npc),
        prompt=build_prompt(situation),
        knowledge=knows,
        closed=tuple(_phrases(world, opened={known.id for known in knows.known if known.kind == "secret"})),
    )


def possible(asked: Case) -> frozenset[str]:
    """Everything that `expect` could name for this NPC at this moment."""
    return frozenset(meaning for wording in _wordings(asked) for meaning in wording.means)


def answers(voice: Model, cases: Sequence[Case]) -> tuple[Answer, ...]:
    """Every question answered by the voice, each in a conversation of its own."""

    async def ask() -> tuple[Answer, ...]:
        return tuple([judge(each, await _reply(voice, each.prompt)) for each in cases])

    return asyncio.run(ask())


def judge(asked: Case, reply: str) -> Answer:
    """What a reply (without marks) is about, and whether that was asked.

    A built-in line says nothing that the writer wrote, so nobody can tell that it fits: it is never right.
    """
    expect = asked.question.expect
    said = _said(_wordings(asked), reply)
    tells = [wording for wording in said if wording.is_answer]
    fits = [any(meaning in expect for meaning in wording.means) for wording in said]
    return Answer(
        case=asked,
        reply=reply,
        about=tuple(wording.means[0] for wording in said) or (BUILT_IN,),
        right=bool(said) and all(fits),
        wrong_fact=any(w.means[0].startswith(KNOWLEDGE) and w.means[0] not in expect for w in tells),
        leaks=tuple(phrase for phrase in asked.closed if phrase in _plain(reply)),
    )


def totals(judged: Sequence[Answer]) -> str:
    """The figures in one line; the same in docs/authored-voice.md."""
    languages = sorted({answer.case.language for answer in judged})
    by_language = {each: [answer for answer in judged if answer.case.language == each] for each in languages}
    parts = [_of(judged, "right"), *(_of(among, f"in {each}") for each, among in by_language.items())]
    wrong = sum(answer.wrong_fact for answer in judged)
    leaks = sum(bool(answer.leaks) for answer in judged)
    return f"{', '.join(parts)}; {wrong} wrong facts ({wrong / len(judged):.1%}); {leaks} closed secrets told"


def table(judged: Iterable[Answer]) -> str:
    """Question, NPC, what was expected, what was said, right or wrong, as Markdown."""
    rows = ["| question | asked of | expected | said | |", "|---|---|---|---|---|"]
    for answer in judged:
        question = answer.case.question
        moment = [f"{key} = {value}" for key, value in {**question.state, **question.relate}.items()]
        asked_of = f"{question.npc} ({', '.join(moment)})" if moment else question.npc
        verdict = "right" if answer.right else "**wrong fact**" if answer.wrong_fact else "wrong"
        said = f"{answer.reply} `{'`, `'.join(answer.about)}`"
        expected = " or ".join(f"`{each}`" for each in question.expect)
        rows.append("| " + " | ".join(map(_cell, (question.text, asked_of, expected, said, verdict))) + " |")
    return "\n".join(rows)


def _of(judged: Sequence[Answer], what: str) -> str:
    right = sum(answer.right for answer in judged)
    return f"{right} of {len(judged)} {what} ({right / len(judged):.1%})"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


@cache
def _world(name: str) -> World:
    return load_world(ROOT / "samples" / name)


def _phrases(world: World, opened: set[str]) -> Iterable[str]:
    """What would give a closed secret away: its `tells`, and every sentence of its `said` and `text`."""
    for card in world.npcs.values():
        for secret in card.secrets:
            if secret.id not in opened:
                yield from map(_plain, secret.tells)
                for text in (secret.text, *(words for wordings in secret.said.values() for words in wordings)):
                    sentences = re.split(r"(?<=[.!?;:])\s+", _plain(text))
                    yield from (sentence for sentence in sentences if len(sentence.split()) >= _LONG)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


async def _reply(voice: Model, prompt: Prompt) -> str:
    """The whole reply. Raises AssertionError when the stream does not end as it should."""
    events = [event async for event in voice.stream(prompt)]
    assert events, "the stream is empty"
    assert isinstance(events[-1], Finish), events[-1]
    text = "".join(event.text for event in events if isinstance(event, Text))
    mark = rf"\[\s*(?:{'|'.join(map(re.escape, prompt.emotions))})\b[^\]\[]*\]"
    return " ".join(re.sub(mark, " ", text).split())


def _wordings(asked: Case) -> list[_Wording]:
    material = asked.prompt.material
    kinds = {known.id: known.kind for known in asked.knowledge.known}
    told = [_Wording((f"{kinds[each.id]}:{each.id}",), words) for each in material.tellable for words in each.said]
    covers = [_Wording((f"cover:{each.id}",), words) for each in material.covers for words in each.said]
    return [*told, *covers, *(_Wording(_meanings(line), line.text) for line in material.lines)]


def _meanings(line: AuthoredLine) -> tuple[str, ...]:
    if line.kind == "topic":
        return (*(f"topic:{topic}" for topic in line.topics), "kind:topic")
    return (f"kind:{line.kind}", *(["unknown"] if line.kind in ("unknown", "fallback") else []))


def _said(wordings: Iterable[_Wording], reply: str) -> list[_Wording]:
    """The wordings of which the reply consists: all that tell something, or else its last line; [] for neither.

    A wording that occurs only inside a longer one ("No." in "No. Boat's full of reasons.") was not said.
    """
    found = [
        (match.start(), match.end(), wording)
        for wording in wordings
        for match in re.finditer(rf"(?<!\w){re.escape(' '.join(wording.text.split()))}(?!\w)", reply)
    ]
    whole = [
        (end, wording)
        for start, end, wording in found
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b, _ in found)
    ]
    tells = [wording for _, wording in whole if wording.is_answer]
    return tells or [wording for _, wording in sorted(whole, key=lambda each: each[0])[-1:]]
