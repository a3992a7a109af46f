"""Moods last, fade with game time and with turns, belong to their branch, and never keep themselves alive."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.memory.sqlite import SqliteStore
from npc_dialogue.memory.store import Store
from npc_dialogue.order import Order
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.text.events import Finish, StreamEvent, Text
from npc_dialogue.turn.events import TurnLine
from npc_dialogue.world.content import Fact, Line, MoodRules, Secret
from npc_dialogue.world.moods import FAINT, Mood, mood_after, mood_now
from npc_dialogue.world.world import World
from tests.support.moments import WORLD as PLAIN
from tests.support.playthroughs import played

MIRA = replace(
    PLAIN.npcs["mira"],
    mood="thoughtful",
    knowledge=(Fact(id="grudge", text="You will not forget this.", when="npc.mood == 'angry'"),),
    secrets=(Secret(id="temper", text="You broke the mirror.", when="npc.mood == 'angry'"),),
    lines={"greeting": (Line(text="You again.", when="npc.mood == 'angry'"), Line(text="Good day."))},
)
WORLD = replace(PLAIN, npcs={**PLAIN.npcs, "mira": MIRA})
RULES = MoodRules()
Steps = Callable[[Playthrough], Awaitable[None]]


class Echo:
    """A model that is in whatever mood its prompt says, and angry when it is insulted."""

    id = "echo"
    context = 4096

    def __init__(self) -> None:
        self.prompts: list[Prompt] = []

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        self.prompts.append(prompt)
        mood = "angry 0.9" if prompt.line == "Fool." or "angry" in prompt.text(Part.NOW) else "neutral"
        yield Text(f"[{mood}] Aye, number {len(self.prompts)} is what it is.")
        yield Finish("stop")

    async def aclose(self) -> None:
        pass


class Unmarked(Echo):
    """Marks what it says to an insult, and nothing else."""

    async def stream(self, prompt: Prompt) -> AsyncGenerator[StreamEvent]:
        yield Text("[angry 0.9] Out." if prompt.line == "Fool." else "The rain is early this year.")
        yield Finish("stop")


def play(
    steps: Steps,
    *,
    model: Echo | None = None,
    world: World = WORLD,
    open_store: Callable[[], Store] = InMemoryStore,
) -> None:
    played(steps, world, model or Echo(), open_store=open_store)


async def say(playthrough: Playthrough, text: str = "Hm.", npc: str = "mira") -> TurnLine:
    result, _ = await playthrough.run(
        await playthrough.begin(Order(kind="say", npc=npc, text=text)), lambda _event: None
    )
    return result.lines[0]


async def told(playthrough: Playthrough) -> str:
    """What Mira's prompt says of her mood."""
    prompt = await playthrough.inspect(Order(kind="say", npc="mira", text="Hm."))
    sections = [part.text for part in prompt.sections if part.kind == "steering"]
    return " ".join(sections).partition(".")[0]


CALM = "Your mood: thoughtful"
ANGRY = "Your mood: thoughtful, and still angry from before"


def test_a_mood_is_told_and_read_by_conditions_and_lines_have_it() -> None:
    async def steps(playthrough: Playthrough) -> None:
        assert await told(playthrough) == CALM
        await say(playthrough, "Fool.")
        assert await told(playthrough) == ANGRY
        prompt = await playthrough.inspect(Order(kind="say", npc="mira", text="Hm."))
        assert "You will not forget this." in prompt.text(Part.NOW)
        assert "You broke the mirror." in prompt.text(Part.NOW)
        assert prompt.material.mood == "angry"
        assert [line.text for line in prompt.material.lines] == ["You again.", "Good day."]
        other = await playthrough.inspect(Order(kind="say", npc="tom", text="Hm."))
        assert "angry" not in other.text(Part.NOW)

    play(steps)


def test_an_angry_reply_does_not_lock_in() -> None:
    emotions = []

    async def steps(playthrough: Playthrough) -> None:
        await say(playthrough, "Fool.")
        emotions.extend([(await say(playthrough)).emotion for _ in range(50)])
        assert await told(playthrough) == CALM
        assert playthrough.moment.moods == {}

    play(steps)
    cooled = emotions.index("neutral")
    assert 2 < cooled < 12
    assert set(emotions[cooled:]) == {"neutral"}


def test_the_prompt_moves_nothing_of_what_a_server_has_read() -> None:
    echo = Echo()

    async def steps(playthrough: Playthrough) -> None:
        await say(playthrough, "Fool.")
        for _ in range(8):
            await say(playthrough)

    play(steps, model=echo)
    assert len({prompt.text(Part.SYSTEM) for prompt in echo.prompts}) == 1


@pytest.mark.parametrize("stored", [False, True], ids=["in memory", "in a file"])
def test_load_and_undo_take_a_mood_back(stored: bool, tmp_path: Path) -> None:
    async def steps(playthrough: Playthrough) -> None:
        before, _ = await playthrough.save()
        await say(playthrough, "Fool.")
        after, _ = await playthrough.save()
        for _ in range(40):  # past a snapshot
            await say(playthrough)
        assert await told(playthrough) == CALM
        late, _ = await playthrough.save()
        await playthrough.load(after)
        assert await told(playthrough) == ANGRY
        await playthrough.undo()
        assert await told(playthrough) == CALM
        await playthrough.load(late)
        assert await told(playthrough) == CALM
        await playthrough.load(before)
        assert await told(playthrough) == CALM

    file = tmp_path / "memory.db"
    play(steps, open_store=(lambda: SqliteStore(file)) if stored else InMemoryStore)


def test_a_mood_fades_with_game_time() -> None:
    async def steps(playthrough: Playthrough) -> None:
        await playthrough.patch({"time": 1000})
        await say(playthrough, "Fool.")
        assert await told(playthrough) == ANGRY
        await playthrough.patch({"time": 1060})
        assert await told(playthrough) == "Your mood: thoughtful, and still a little angry from before"
        await playthrough.patch({"time": 1200})
        assert await told(playthrough) == CALM

    play(steps)


def test_an_unmarked_reply_shows_the_mood_that_lasts() -> None:
    async def steps(playthrough: Playthrough) -> None:
        first, second = await say(playthrough, "Fool."), await say(playthrough)
        assert (first.emotion, first.intensity) == ("angry", 0.9)
        assert (second.emotion, second.intensity) == ("angry", 0.9)

    play(steps, model=Unmarked())


def after(before: Mood | None, *shown: tuple[str, float], told: str = "thoughtful", minute: int | None = 0) -> str:
    found = mood_after(before, shown, WORLD, npc="mira", minute=minute, told=told)
    return "" if found is None else f"{found.emotion} {found.intensity:.2f}"


HALF = 0.5**0.25
ANGER = Mood("angry", 0.8, 0)


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (after(None, ("neutral", 1.0), ("thoughtful", 1.0)), ""),
        (after(None, ("sad", 0.3), ("angry", 0.7), ("neutral", 0.9)), "angry 0.70"),
        (after(None, ("sad", FAINT - 0.01)), ""),
        (after(ANGER), f"angry {0.8 * HALF:.2f}"),
        (after(ANGER, ("angry", 1.0), told="angry"), f"angry {0.8 * HALF:.2f}"),
        (after(ANGER, ("happy", 0.6), told="angry"), f"angry {0.8 * HALF:.2f}"),
        (after(ANGER, ("happy", 0.7), told="angry"), "happy 0.70"),
        (after(ANGER, ("neutral", 1.0), told="angry", minute=60), f"angry {0.4 * HALF:.2f}"),
        (after(ANGER, ("angry", 1.0), minute=6000), "angry 1.00"),  # long over, and not told of: anew
        (after(ANGER, ("angry", 1.0), minute=6000, told="angry"), ""),  # it was told of when the reply began
        (after(ANGER, minute=None), f"angry {0.8 * HALF:.2f}"),
    ],
)
def test_what_a_turn_leaves(left: str, expected: str) -> None:
    assert left == expected


EMOTIONS = st.sampled_from(["neutral", "thoughtful", "angry", "sad", "happy"])
SHOWN = st.lists(st.tuples(EMOTIONS, st.floats(0, 1)), max_size=3)


@given(st.lists(SHOWN, max_size=30), st.integers(0, 200))
def test_a_mood_is_never_stronger_than_what_was_shown_and_always_ends(
    turns: list[list[tuple[str, float]]], pause: int
) -> None:
    carried: Mood | None = None
    minute, most = 0, 0.0
    for shown in turns:
        told = mood_now(carried, WORLD, minute)
        before = told.intensity if told is not None else 0.0
        name = told.emotion if told is not None else "thoughtful"
        carried = mood_after(carried, shown, WORLD, npc="mira", minute=minute, told=name)
        most = max([most, *(intensity for _, intensity in shown)])
        if carried is not None:
            assert FAINT <= carried.intensity <= most
            if told is not None and carried.emotion == told.emotion:
                assert carried.intensity < before
        minute += pause
    for _ in range(10):
        carried = mood_after(carried, [("neutral", 1.0)], WORLD, npc="mira", minute=minute, told="")
    assert carried is None


def test_time_that_ran_backwards_changes_nothing() -> None:
    assert ANGER.at(-50, RULES) == ANGER
    assert ANGER.at(None, RULES) == ANGER


def test_an_emotion_that_the_world_has_lost_is_not_carried() -> None:
    assert mood_now(Mood("gloomy", 1.0, 0), WORLD, 0) is None
