"""One call for all who talk: the reply made into lines of each, and a prompt in which nobody's own is."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.port import Model
from npc_dialogue.models.render.own_roles import own_roles
from npc_dialogue.models.scripted import ScriptedModel, Step, reply
from npc_dialogue.order import Order, Spoken
from npc_dialogue.prompt.ensemble import ensemble
from npc_dialogue.prompt.gated import gated
from npc_dialogue.prompt.prompt import Part, Prompt
from npc_dialogue.prompt.situation import Situation
from npc_dialogue.speech.ensemble import Ensemble
from npc_dialogue.speech.events import Closed, Delta, Line, SpeechEvent, Voice
from npc_dialogue.speech.forbidden import Forbidden
from npc_dialogue.speech.lines import EndReason
from npc_dialogue.speech.setting import Company
from npc_dialogue.text.events import Failure
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.events import TurnLine
from npc_dialogue.world.content import Beat, Card, Fact, Place, Player, Scene, Secret, StateKey, WorldInfo
from npc_dialogue.world.content import Voice as Manner
from npc_dialogue.world.knowledge import ClosedSecret
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World
from tests.support.playthroughs import Opened
from tests.support.speech import SETTING

NAMES = {"mira": "Mira", "odile": "Odile Fenn", "tom": "Old Tom Barrow"}
SECRET = ClosedSecret(source="s", tells=("nine pounds",), texts=("She owes nine pounds.",))
COMPANY = Company(
    voices={
        npc: replace(
            SETTING,
            npc_name=name,
            other_names=("Ash", "Anna", *(other for other in NAMES.values() if other != name)),
            directions="drop",
            max_sentences=3,
            forbidden=Forbidden(secrets=(SECRET,)),
        )
        for npc, name in NAMES.items()
    },
    begins="mira",
    most=4,
)


def spoken(pieces: Sequence[str], reason: EndReason = "stop", company: Company = COMPANY) -> list[SpeechEvent]:
    ensemble = Ensemble(company)
    events = [event for piece in pieces for event in ensemble.feed(piece)]
    return [*events, *ensemble.finish(reason)]


def by_speaker(events: Sequence[SpeechEvent]) -> list[tuple[str, str]]:
    """Who says each line, which is what its deltas promised."""
    found, npc, sent = list[tuple[str, str]](), "", dict[int, str]()
    for event in events:
        match event:
            case Voice():
                npc = event.npc
            case Delta():
                sent[event.line] = sent.get(event.line, "") + event.text
            case Line():
                assert (event.line, event.text) == (len(found), sent[event.line])
                found.append((npc, event.text))
    return found


REPLIES = {
    "[warm] Well.\nOdile: Hm.": "mira Well.|odile Hm.",
    "**Odile Fenn:** [warm] Aye. So.\n\nTom: No.": "odile Aye.|odile So.|tom No.",
    "Mira: One.\nMira: Two.\nTom Barrow says: Three.": "mira One.|mira Two.|tom Three.",
    "Tom: Hm.\nAsh: I buy it!\nMira: Good.": "tom Hm.",
    "Tom: Hm.\nAnna: Me too.\nMira: Good.": "tom Hm.",
    "Tom: Hm.\nUser: Go on.": "tom Hm.",
    "Tom: Hm.<|im_end|>\nMira: Good.": "tom Hm.",
    "<think>Odile: what now</think>Tom: Hm.": "tom Hm.",
    "Tom: *shrugs* Hm.\nOdile: …\nMira: Yes?": "tom Hm.|mira Yes?",
    "Mira: 1 a.\nTom: 2 b.\nMira: 3 c.\nTom: 4 d.\nMira: 5 e.": "mira 1 a.|tom 2 b.|mira 3 c.|tom 4 d.",
    "Mira: One. Two. Three. Four. Five.\nTom: Hm.": "mira One.|mira Two.|mira Three.|tom Hm.",
    "Tom: Hm.\nOdile: She owes him nine pounds.\nMira: No!": "tom Hm.",
    "Mira: One. Tom: Two? Odile Fenn: Three.": "mira One.|tom Two?|odile Three.",
    "Mira: I say this: Tom: no.": "mira I say this: Tom: no.",
    "Mira: Hm! Ash: Yes.": "mira Hm!",
    "Mira: …\nTom: ...": " …",
    "": "",
}
"""What a model writes, to who says what."""


@pytest.mark.parametrize(("text", "lines"), REPLIES.items())
def test_a_reply_is_split_by_who_speaks(text: str, lines: str) -> None:
    for size in (1, 2, 7, 999):
        said = by_speaker(spoken([text[at : at + size] for at in range(0, len(text), size)]))
        assert "|".join(f"{npc} {words}" for npc, words in said) == lines


def test_each_speaker_begins_on_a_line_of_its_own_and_somebody_elses_line_closes_the_reply() -> None:
    events = spoken(["Mira: Yes. No.\nTom: Hm.\nAsh: Oh."])
    assert [event.before for event in events if isinstance(event, Line)] == ["", " ", "\n"]
    assert [event.reason for event in events if isinstance(event, Closed)] == ["stop"]


_PIECES = "Mira: |Tom: |Odile: |Ash: |\n|Aye. |[warm] |*nods* |… |nine pounds |<think>|</think>|the river |says |**"
WORDS = st.sampled_from(_PIECES.split("|"))


@settings(max_examples=60)
@given(st.lists(WORDS, max_size=14).map("".join), st.lists(st.integers(1, 9), min_size=1, max_size=20))
def test_the_lines_are_the_same_however_the_stream_was_cut(text: str, cuts: list[int]) -> None:
    pieces, rest = list[str](), text
    while rest:
        size = cuts[len(pieces) % len(cuts)]
        pieces.append(rest[:size])
        rest = rest[size:]
    whole, cut = by_speaker(spoken([text])), by_speaker(spoken(pieces))
    assert whole == cut
    assert "nine pounds" not in " ".join(said for _, said in whole)


WELL = Fact(id="well", text="The well is dry.", who=("tom", "odile"), tells=("well is dry",))
ALONE = Fact(id="boat", text="She has a second boat.", topics=("boat",))
WORLD = World(
    info=WorldInfo(id="w", name="W", player=Player(name="Ash"), premise="A village."),
    npcs={
        "mira": Card(
            id="mira",
            name="Mira",
            place="mill",
            core="Mira hates flour.",
            role="the miller",
            goals=("To leave.",),
            voice=Manner(register="Curt."),
            knowledge=(WELL, ALONE),
            secrets=(
                Secret(id="debt", text="She owes Tom.", when="speaker.id == 'tom'", tells=("owes Tom",)),
                Secret(id="love", text="She sings.", when="true", who=("tom", "odile")),
            ),
        ),
        "odile": Card(id="odile", name="Odile", place="mill"),
        "tom": Card(id="tom", name="Tom", place="mill"),
        "anna": Card(id="anna", name="Anna", place="mill"),
    },
    places={"mill": Place(id="mill", name="the mill")},
    scenes={
        "s": Scene(
            id="s",
            npcs=("mira", "odile", "tom"),
            beats=(Beat(id="dry", goal={"*": "they speak of water", "tom": "he lies"}, done_said=("well is dry",)),),
        )
    },
)
TALK = Order(kind="converse", npc="mira", company=("mira", "odile", "tom"), about="the weather", lines=5)


def play(steps: Callable[[Opened], Awaitable[None]], *voices: Model, world: World = WORLD) -> None:
    async def go() -> None:
        opened = await Opened.in_memory(world, [*voices, AuthoredVoice()], Deadlines())
        try:
            async with asyncio.timeout(20):
                await steps(opened)
        finally:
            await opened.leave()

    asyncio.run(go())


async def talk(opened: Opened, order: Order = TALK) -> list[TurnLine]:
    heard: list[Spoken] = []
    await opened.turn(order, heard)
    return [each for each in heard if isinstance(each, TurnLine)]


def test_one_call_speaks_for_all_from_what_all_of_them_may_know() -> None:
    model = ScriptedModel(reply("[warm] Rain?\nTom: [neutral] The well is dry.\nOdile: Hm."), ensemble=True)

    async def steps(opened: Opened) -> None:
        await opened.playthrough.told("anna", "It thunders.", ["mira", "odile", "tom"])
        await opened.playthrough.told("anna", "Mira, a word.", ["mira"])
        lines = await talk(opened)
        assert [(line.npc, line.text, line.emotion, line.tags) for line in lines] == [
            ("mira", "Rain?", "warm", ()),
            ("tom", "The well is dry.", "neutral", ("beat:dry",)),
            ("odile", "Hm.", "thoughtful", ()),
        ]
        (prompt,) = model.prompts
        told = prompt.text(Part.SYSTEM) + prompt.text(Part.NOW)
        for known in ("A village.", "The well is dry.", "She sings.", "the mill", "Mira: The miller. Curt."):
            assert known in told
        for own in ("second boat", "owes Tom", "hates flour", "To leave", "he lies", "speak of water"):
            assert own not in told
        assert [message.text for message in prompt.history] == ["It thunders."]

    play(steps, model)


def test_what_was_said_together_is_remembered_by_who_said_it_and_moods_go_on() -> None:
    model = ScriptedModel(reply("[angry] No!\nTom: [warm] The well is dry.\nOdile: Hm."), ensemble=True)

    async def steps(opened: Opened) -> None:
        await talk(opened)
        prompt = await opened.prompt("odile", "So?")
        assert [(said.speaker, said.text) for said in prompt.history] == [
            ("mira", "No!"),
            ("tom", "The well is dry."),
            ("odile", "Hm."),
        ]
        assert opened.playthrough.moment.mood_of("mira", WORLD) == "angry"
        assert opened.playthrough.moment.learned.knows("anna", "npcs/mira.toml#knowledge.well")

    play(steps, model)


@pytest.mark.parametrize("together", [[Failure("model.failed", "down", retryable=True)], reply("Ash: I say so!")])
def test_where_nothing_comes_of_it_they_speak_one_by_one(together: list[Step]) -> None:
    def script(prompt: Prompt) -> list[Step]:
        return together if prompt.ensemble else reply(f"[neutral] {prompt.npc} speaks.")

    async def steps(opened: Opened) -> None:
        lines = await talk(opened, replace(TALK, lines=3))
        assert [line.text for line in lines] == ["mira speaks.", "odile speaks.", "tom speaks."]

    model = ScriptedModel(script, ensemble=True)
    play(steps, model)


def test_where_all_keep_silent_nobody_is_asked_again() -> None:
    model = ScriptedModel(reply("Mira: …\nTom: …"), ensemble=True)

    async def steps(opened: Opened) -> None:
        assert await talk(opened) == []
        assert len(model.prompts) == 1

    play(steps, model)


def test_a_model_that_does_not_keep_voices_apart_is_asked_for_each() -> None:
    model = ScriptedModel(lambda prompt: reply(f"[neutral] {prompt.npc} speaks."))

    async def steps(opened: Opened) -> None:
        await talk(opened, replace(TALK, lines=2))
        assert [prompt.npc_name for prompt in model.prompts] == ["Mira", "Odile"]

    play(steps, model)


def test_a_group_of_own_roles_has_all_their_names() -> None:
    model = ScriptedModel(reply("Mira: Hm."), ensemble=True)

    async def steps(opened: Opened) -> None:
        await talk(opened)
        await talk(opened)
        messages = own_roles(model.prompts[-1]).messages
        assert [(each["role"], each["name"]) for each in messages] == [
            ("system", "Mira, Odile, Tom"),
            ("group", "Mira, Odile, Tom"),
            ("assistant", "Mira"),
            ("user", "Ash"),
        ]
        assert messages[2]["content"] == "Mira: [thoughtful] Hm."

    play(steps, model)


NPCS = ("mira", "odile", "tom")
WHO = st.sets(st.sampled_from(NPCS)).map(lambda who: tuple(sorted(who)))
WHEN = st.sampled_from(["", "speaker.id == 'tom'", "npc.id != 'odile'", "world.flood", "speaker.id != 'player'"])
FACTS = st.lists(st.tuples(st.sampled_from(NPCS), st.booleans(), WHO, WHEN), max_size=6)


@settings(max_examples=60)
@given(FACTS, st.booleans())
def test_the_prompt_for_all_has_nothing_that_one_may_not_know_or_not_say_to_another(
    facts: list[tuple[str, bool, tuple[str, ...], str]], flood: bool
) -> None:
    made: dict[str, dict[str, list[Fact | Secret]]] = {npc: {"knowledge": [], "secrets": []} for npc in NPCS}
    for number, (npc, hidden, who, when) in enumerate(facts):
        if hidden:
            made[npc]["secrets"].append(Secret(id=f"f{number}", text=f"Marker{number}.", who=who, when=when or "true"))
        else:
            made[npc]["knowledge"].append(Fact(id=f"f{number}", text=f"Marker{number}.", who=who, when=when))
    world = World(
        info=WorldInfo(id="w", name="W", state={"flood": StateKey(type="bool", default=flood)}),
        npcs={
            npc: Card(id=npc, name=NAMES[npc], knowledge=tuple(own["knowledge"]), secrets=tuple(own["secrets"]))  # type: ignore[arg-type]
            for npc, own in made.items()
        },
    )
    state, relationships = WorldState.initial(world.info), Relationships.initial(world)
    situations = [
        [
            Situation(
                world=world,
                state=state,
                relationships=relationships,
                npc=npc,
                speaker=other,
                occasion="converse",
                company=tuple(who for who in NPCS if who != npc),
            )
            for other in NPCS
            if other != npc
        ]
        for npc in NPCS
    ]
    prompt = ensemble(situations, begins="odile", lines=4)
    shown = {int(number) for number in re.findall(r"Marker(\d+)", prompt.text(Part.SYSTEM) + prompt.text(Part.NOW))}
    for number in range(len(facts)):
        may = all(
            f"Marker{number}." in {known.text for known in gated(situation).knowledge.known}
            for toward in situations
            for situation in toward
        )
        assert (number in shown) is may
    assert prompt.tokens + prompt.max_tokens <= prompt.context
