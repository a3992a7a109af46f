"""Approved lines: read with the world, said in front of the authored voice, silent where a secret is closed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from npc_dialogue.engine import Engine, EngineSettings
from npc_dialogue.memory.in_memory import InMemoryStore
from npc_dialogue.models.approved import approved
from npc_dialogue.models.authored.voice import AuthoredVoice
from npc_dialogue.models.ladder import Rung
from npc_dialogue.models.port import Model
from npc_dialogue.models.scripted import Gate, ScriptedModel, reply
from npc_dialogue.order import Order
from npc_dialogue.playthrough.playthrough import Playthrough
from npc_dialogue.prompt.build import build_prompt
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.prompt.situation import Situation, Utterance
from npc_dialogue.text.events import Failure
from npc_dialogue.turn.deadlines import Deadlines
from npc_dialogue.turn.result import TurnResult
from npc_dialogue.world.advice import advice
from npc_dialogue.world.approved import digest_of, outdated
from npc_dialogue.world.content import (
    Action,
    ApprovedLine,
    ApprovedText,
    Card,
    Deed,
    Fact,
    Line,
    Secret,
    StateKey,
    Voice,
    WorldInfo,
)
from npc_dialogue.world.files import load_world
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World
from tests.support.worlds import CARD, mistakes_of, written
from tests.support.worlds import WORLD as WORLD_FILE

PRICE = Fact(
    id="price",
    text="Flour is three pence a stone.",
    said={"*": ("Three pence, like anybody.",)},
    topics=("what flour costs", "the price of flour", "what do you charge"),
)
DEBT = Secret(id="debt", text="She owes nine pounds.", when="trust > 50", tells=("nine pounds",), topics=("the debt",))


def line(id_: str, asked: str, text: str, **given: object) -> ApprovedLine:
    return ApprovedLine(id=id_, asked=asked, said=(ApprovedText(text=text, emotion="warm"),), **given)  # type: ignore[arg-type]


FLOUR = line("flour", "What does flour cost?", "Three pence, and a kind word.")


def world(*lines: ApprovedLine, **card: object) -> World:
    mira = Card(
        id="mira",
        name="Mira",
        knowledge=(PRICE,),
        secrets=(DEBT,),
        voice=Voice(languages=("de",)),
        lines={"fallback": (Line(text="Hm."), Line(text="Well, now.")), "greeting": (Line(text="Yes?"),)},
        **card,  # type: ignore[arg-type]
    )
    return World(
        info=WorldInfo(id="w", name="W", state={"flood": StateKey(type="bool")}),
        npcs={"mira": mira},
        actions={"give": Action(id="give", text="Gives.", when="world.flood")},
        approved={"mira": lines},
    )


def prompt(in_: World, said: str, *, trust: float = 0, heard: Sequence[Utterance] = (), **given: object) -> Prompt:
    relationships = Relationships.initial(in_).set("mira", "player", {"trust": trust}, world=in_)
    situation = Situation(
        world=in_,
        state=WorldState.initial(in_.info).patched({"flood": False}, info=in_.info),
        relationships=relationships,
        npc="mira",
        speaker="player",
        occasion="say" if said else "greet",
        line=said,
        utterances=tuple(heard),
    )
    return build_prompt(replace(situation, **given))  # type: ignore[arg-type]


def answer(in_: World, said: str, **given: object) -> str:
    """The id of the approved line that answers; "" for none."""
    found = approved(prompt(in_, said, **given))  # type: ignore[arg-type]
    return "" if found is None else found.id


# what it answers


@pytest.mark.parametrize(
    "said",
    [
        "What does flour cost?",
        "WHAT does flour cost",
        "what  dóes flour   cost?!",
        "How much does flour cost?",
        "Hello. What does the flour cost, please?",
        "What dose flour cost?",
    ],
)
def test_the_same_words_get_the_approved_line(said: str) -> None:
    assert answer(world(FLOUR), said) == "flour"


@pytest.mark.parametrize(
    "said",
    [
        "What do you charge?",
        "Who buys your flour?",
        "Where is the flour?",
        "Why does flour cost so much?",
        "Flour.",
        "Good day.",
        "What does a loaf cost?",
        "",
    ],
)
def test_other_words_do_not(said: str) -> None:
    assert answer(world(FLOUR), said) == ""


def test_a_line_without_asked_is_a_greeting_and_nothing_else() -> None:
    hello = line("hello", "", "You again.")
    assert answer(world(hello), "") == "hello"
    assert answer(world(hello), "You again.") == ""


def test_its_condition_and_its_language_count() -> None:
    trusted = line("flour", "What does flour cost?", "For you, two.", when="trust > 20")
    german = line("mehl", "What does flour cost?", "Drei Pence.", language="de")
    assert answer(world(trusted), "What does flour cost?") == ""
    assert answer(world(trusted), "What does flour cost?", trust=30) == "flour"
    assert answer(world(german, FLOUR), "What does flour cost?") == "flour"
    assert answer(world(german, FLOUR), "What does flour cost?", language="de") == "mehl"


def test_an_action_that_is_not_on_offer_keeps_its_line_back() -> None:
    gives = line("give", "Give me flour!", "Here.", action=Deed(name="give"))
    assert answer(world(gives), "Give me flour!") == ""
    high = WorldState.initial(world().info).patched({"flood": True}, info=world().info)
    assert answer(world(gives), "Give me flour!", state=high) == "give"


def test_what_is_done_with_a_line_can_be_asked_for_again() -> None:
    asked = "Give me flour!"
    gives = line("give", asked, "Here, take it.", action=Deed(name="give"))
    more = line("more", asked, "And once more.", action=Deed(name="give"))
    high = WorldState.initial(world().info).patched({"flood": True}, info=world().info)

    def heard(*replies: str) -> list[Utterance]:
        return [Utterance(speaker="mira", text=text, turn=str(turn)) for turn, text in enumerate(replies)]

    both = world(gives, more)
    assert answer(both, asked, state=high, heard=heard(gives.text)) == "more"
    assert answer(both, asked, state=high, heard=heard(gives.text, more.text)) == "give"
    assert answer(both, asked, state=high, heard=heard(more.text, gives.text)) == "more"
    could = line("could", "Could I have some flour?", "Here, take it.", action=Deed(name="give"))
    assert answer(world(could), "Could I have flour?", state=high, heard=heard(could.text)) == "could"
    assert answer(both, asked, heard=heard(gives.text)) == "", "it is not on offer"


def test_nothing_that_gives_a_closed_secret_away_is_said() -> None:
    leaky = line("leaky", "How are you?", "I owe nine  Pounds, since you ask.")
    assert answer(world(leaky), "How are you?") == ""
    assert answer(world(leaky), "How are you?", trust=60) == "leaky"
    (hint,) = [each for each in advice(world(leaky)) if each.key.startswith("lines[leaky]")]
    assert "nine pounds" in hint.found


def test_words_that_go_on_from_something_are_answered_only_after_it() -> None:
    why = line("why", "Why?", "Because the miller says so.", after="Nobody crosses the weir at night.")
    said = [
        Utterance(speaker="player", text="May I cross?", turn="t1"),
        Utterance(speaker="mira", text="Nobody crosses the weir at night.", turn="t1"),
    ]
    other = [*said[:1], Utterance(speaker="mira", text="Ask the ferryman about it.", turn="t1")]
    assert answer(world(why), "Why?", heard=said) == "why"
    assert answer(world(why), "Why?", heard=other) == ""
    assert answer(world(why), "Why?") == ""


def test_of_several_the_one_that_was_not_said_lately_and_none_twice_within_eight() -> None:
    second = line("second", "what does FLOUR cost", "Still three, and still a kind word from you.")
    both = world(FLOUR, second)
    first = answer(both, "What does flour cost?")
    text = {each.id: each.text for each in both.approved["mira"]}

    def after(*said: str) -> str:
        heard = [Utterance(speaker="mira", text=each, turn=f"t{at}") for at, each in enumerate(said)]
        return answer(both, "What does flour cost?", heard=heard)

    assert after(text[first]) not in ("", first)
    filler = [f"Sack number {word} is full." for word in ("one", "two", "three", "four", "five", "six", "seven")]
    assert after(*text.values(), *filler[:6]) == ""
    assert after(*text.values(), *filler, "And that was the last one.") == "flour"


# its place on the ladder


async def _talk(in_: World, orders: Sequence[Order], voices: Sequence[Model], deadlines: Deadlines) -> list[TurnResult]:
    ladder = [Rung(voice) for voice in (*voices, AuthoredVoice())]
    engine = Engine(EngineSettings(world=in_, open_store=InMemoryStore, ladder=ladder, deadlines=deadlines))
    try:
        playthrough: Playthrough = await engine.playthrough("p")
        results = []
        for order in orders:
            running = await playthrough.begin(order)
            results.append((await playthrough.run(running, lambda _: None))[0])
        return results
    finally:
        await engine.close()


def talk(in_: World, *said: Order | str, voices: Sequence[Model] = (), first: float = 4.0) -> list[TurnResult]:
    orders = [Order(kind="say", npc="mira", text=each) if isinstance(each, str) else each for each in said]
    return asyncio.run(_talk(in_, orders, voices, Deadlines(first_line=first)))


def test_without_a_model_it_comes_first_and_is_no_fallback() -> None:
    once, again, other = talk(world(FLOUR), "What does flour cost?", "What does flour cost?", "Blue, is it not.")
    assert (once.sources, once.text, once.fallback) == (("approved",), FLOUR.text, False)
    assert [each.emotion for each in once.lines] == ["warm"]
    assert (again.sources, again.fallback) == (("authored",), False)
    assert other.sources == ("authored",)


def test_a_model_that_answers_is_asked_before_it() -> None:
    model = ScriptedModel(reply("Four pence, friend."), id_="llama")
    (result,) = talk(world(FLOUR), "What does flour cost?", voices=[model])
    assert result.sources == ("llama",)


@pytest.mark.parametrize(
    "model",
    [
        ScriptedModel([Failure("model.failed", "it broke", retryable=True)], id_="llama"),
        ScriptedModel([Gate(asyncio.Event())], id_="llama"),
    ],
    ids=["failing", "silent"],
)
def test_it_stands_in_for_a_model_that_fails_or_is_late(model: ScriptedModel) -> None:
    (result,) = talk(world(FLOUR), "What does flour cost?", voices=[model], first=0.4)
    assert (result.sources, result.text, result.fallback) == (("approved",), FLOUR.text, True)


def test_who_asks_for_the_authored_voice_by_name_gets_that_one() -> None:
    order = Order(kind="say", npc="mira", text="What does flour cost?", model="authored")
    assert talk(world(FLOUR), order)[0].sources == ("authored",)


def test_it_passes_the_guard_as_a_model_does() -> None:
    """Six words of a closed secret's note in a row are too many, though no phrase of `tells` is among them."""
    told = replace(DEBT, text="She owes the old widow of the ferry house a great deal.", tells=("in debt",))
    leaky = line("leaky", "How are you?", "Bad. I owe the old widow of the ferry house a great deal.")
    in_ = world(leaky)
    in_ = replace(in_, npcs={"mira": replace(in_.npcs["mira"], secrets=(told,))})
    assert "ferry house" not in talk(in_, "How are you?")[0].text


# what it was based on


def test_what_has_changed_is_told_of_all_lines_together() -> None:
    source = "npcs/mira.toml#knowledge.price"
    lines = [line(f"l{at}", f"Question {at}?", "x", based_on={source: digest_of(world(), source)}) for at in range(5)]
    before = world(*lines)
    assert not list(outdated(before))
    dearer = replace(PRICE, text="Flour is four pence a stone.")
    after = replace(before, npcs={"mira": replace(before.npcs["mira"], knowledge=(dearer,))})
    (hint,) = outdated(after)
    assert (hint.file, hint.key) == ("approved/mira.toml", "lines[l0], lines[l1], lines[l2] and 2 more")
    assert source in hint.found
    gone = replace(before, npcs={"mira": replace(before.npcs["mira"], knowledge=())})
    assert len(list(outdated(gone))) == 1


def test_a_digest_is_the_contents_and_not_the_defaults() -> None:
    card = world().npcs["mira"]
    plain, said = world(), replace(world(), npcs={"mira": replace(card, role="miller")})
    for source in ("npcs/mira.toml#core", "npcs/mira.toml#voice", "npcs/mira.toml#secrets.debt"):
        assert digest_of(plain, source) == digest_of(said, source) != ""
    assert digest_of(plain, "npcs/mira.toml#role") != digest_of(said, "npcs/mira.toml#role")
    for nothing in ("npcs/mira.toml#knowledge.x", "npcs/otto.toml#core", "engine", "npcs/mira.toml#", "x#y[2].z"):
        assert digest_of(plain, nothing) == ""


# the file


def folder(tmp_path: Path, text: str, name: str = "approved/mira.toml") -> Path:
    return written(tmp_path, {"world.toml": WORLD_FILE, "npcs/mira.toml": CARD, name: text})


def test_a_file_is_read_with_the_world(tmp_path: Path) -> None:
    text = '[[lines]]\nid = "a"\nasked = "Q?"\nsaid = [{ text = "{{ A }}", emotion = "warm" }]\n'
    (read,) = load_world(folder(tmp_path, text)).approved["mira"]
    assert read == ApprovedLine(id="a", asked="Q?", said=(ApprovedText(text="{{ A }}", emotion="warm"),))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('[[lines]]\nid = "a"\n', "lines[a].said: found nothing; expected what is said, one [[lines.said]] or more"),
        ('[[lines]]\nid = "a"\nsaid = []\n', "lines[a].said"),
        ('[[lines]]\nid = "A b"\nsaid = [{ text = "x" }]\n', "Write 'a_b'."),
        ('[[lines]]\nid = "a"\nsaid = [{ text = "x", emotion = "glad" }]\n', "lines[a].said[1].emotion: found 'glad'"),
        ('[[lines]]\nid = "a"\nsaid = [{ text = "x" }]\nwhen = "trst > 3"\n', "Did you mean 'trust'?"),
        ('[[lines]]\nid = "a"\nsaid = [{ text = "x" }]\naction = { name = "give" }\n', "lines[a].action.name"),
        ('[[lines]]\nid = "a"\nsaid = [{ text = "x" }]\n' * 2, "lines[a].id: found 'a' for a second time"),
        ('[[lines]]\nid = "a"\naksed = "x"\n', "Did you mean 'asked'?"),
    ],
)
def test_mistakes_are_told_by_file_and_key(text: str, found: str, tmp_path: Path) -> None:
    told = "\n".join(map(str, mistakes_of(folder(tmp_path, text))))
    assert "approved/mira.toml" in told
    assert found in told


def test_a_file_of_nobody_is_a_mistake(tmp_path: Path) -> None:
    (told,) = mistakes_of(folder(tmp_path, "lines = []\n", "approved/mirra.toml"))
    assert "Did you mean 'mira'?" in str(told)


def test_who_is_taken_out_of_the_cast_takes_the_approved_lines_along() -> None:
    gone = world(FLOUR).define(npcs=[{"id": "otto", "name": "Otto"}], replace=True)
    assert not gone.approved


def test_what_it_gives_away_counts_as_told() -> None:
    """Though the fact stood in no prompt: whoever approved the line knew what it says."""
    told = line("owes", "How are you?", "I owe nine pounds, since you ask.", when="trust > 50")
    quiet = line("quiet", "And now?", "Still nine pounds.")
    in_ = world(told, quiet)

    async def scenario() -> list[TurnResult]:
        engine = Engine(EngineSettings(world=in_, open_store=InMemoryStore, ladder=[Rung(AuthoredVoice())]))
        try:
            playthrough = await engine.playthrough("p")
            results = []
            for trust, text in ((60, "How are you?"), (0, "And now?")):
                await playthrough.set_relationship("mira", "player", {"trust": trust})
                running = await playthrough.begin(Order(kind="say", npc="mira", text=text))
                results.append((await playthrough.run(running, lambda _: None))[0])
            return results
        finally:
            await engine.close()

    first, second = asyncio.run(scenario())
    assert (first.sources, second.sources) == (("approved",), ("approved",))
