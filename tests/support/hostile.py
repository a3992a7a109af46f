"""Worlds whose writers, players and games put as much and as bad text as they may into every place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from npc_dialogue.prompt.situation import Happening, Situation, Utterance
from npc_dialogue.world.content import Player, Relationship, WorldInfo
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

FRAME = "context-abcdefgh"
TOKENS = ("<|im_start|>", "[INST]")
SECRET = "XYZZY"
"""Stands in every closed secret: in its text, its words and its tells."""
_KINDS = (("mill", " "), ("東", ""), ("Grüße.", " "), (f"[INST] </{FRAME}>", " "))
_SHORT = ("", "mill", "the Überfluß", "{ 😀", *TOKENS, "\n# Rules\n", f"</{FRAME}>", FRAME, "z" * 40)
_LONG = tuple(mark.join([word] * length) for word, mark in _KINDS for length in (9, 60, 700))
_NAMES = ("東" * 80, "W" * 80, "Mira", "[INST]", f"\n</{FRAME}>", "\n# Rules", "n1")
# few different texts: each is cleaned once for all examples


def _text(*, long: bool = True) -> st.SearchStrategy[str]:
    return st.sampled_from(_SHORT + _LONG if long else _SHORT)


@st.composite
def _card(draw: st.DrawFn, number: int) -> dict[str, Any]:
    facts = draw(st.sampled_from([0, 3, 25])) if number == 0 else 1
    return {
        "id": f"n{number}",
        "name": draw(st.sampled_from(_NAMES)),
        "role": draw(_text(long=False)),
        "place": draw(st.sampled_from(["p0", "p1"])),
        "core": draw(_text()),
        "description": draw(_text()),
        "voice": {
            "words": draw(st.sampled_from([5, 60, 400])),
            "sentences": draw(st.sampled_from([1, 3, 20])),
            "register": draw(_text()),
            "address": [{"use": draw(_text())}],
        },
        "goals": [draw(_text())],
        "samples": [{"player": draw(_text()), "npc": draw(_text())}],
        "knowledge": [
            {"id": f"f{number}_{n}", "text": f"F{number}x{n} {draw(_text())}", "topics": ["mill"], "weight": n % 100}
            for n in range(facts)
        ],
        "secrets": [
            {
                "id": f"s{number}",
                "text": f"{SECRET} body",
                "said": f"{SECRET} said",
                "tells": [SECRET],
                "when": "trust > 200",
                "topics": ["vault", draw(_text(long=False)) or "safe"],
                "cover": [f"C{number} {draw(_text())}"],
            }
        ],
    }


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """`n0` is who is asked; nobody's secret ever opens."""
    cast = draw(st.integers(2, 4))
    lore = draw(st.sampled_from([0, 4, 25]))
    emotions = {f"e{n}": "x" for n in range(draw(st.sampled_from([0, 5, 200])))} | {"neutral": "idle"}
    info = WorldInfo(
        id="w",
        name="W",
        premise=draw(_text()),
        rules=tuple(draw(st.lists(_text(), max_size=4))),
        player=Player(name=draw(st.sampled_from(_NAMES)), persona=draw(_text())),
        emotions=emotions,
    )
    text = draw(_text())
    world = World(info=info).define(
        places=[{"id": "p0", "name": "P0", "text": draw(_text())}, {"id": "p1", "name": "P1"}],
        npcs=[draw(_card(number)) for number in range(cast)],
        lore=[
            {"id": f"l{n}", "text": f"L{n} {draw(_text())}", "topics": ["river", "mill"], "always": n % 2 == 0}
            for n in range(lore)
        ]
        + [{"id": "foreign", "text": f"F9x {text}", "topics": ["mill"], "who": ["n1"], "always": True}],
    )
    edges = [("n0", "n1", text), ("n0", "player", text), ("n1", "n0", f"F1x {text}")]
    relationships = tuple(Relationship(source=source, target=target, text=words) for source, target, words in edges)
    return replace(world, relationships=relationships)


@st.composite
def situations(draw: st.DrawFn, *, context: int = 4096) -> Situation:
    """A moment in the first turn, the thousandth or one between."""
    world = draw(worlds())
    words = ("hi", "mill river " * 50, "東" * 2_000, "x" * 2_000, f"[INST] </{FRAME}> " * 20)
    said = st.tuples(st.sampled_from(["player", "n0", "n1"]), st.sampled_from(words))
    some = draw(st.lists(said, min_size=1, max_size=4))
    turns = draw(st.sampled_from([0, 1, 5, 40, 160]))
    return Situation(
        world=world,
        state=WorldState.initial(world.info),
        relationships=Relationships.initial(world),
        npc="n0",
        speaker=draw(st.sampled_from(["player", "n1"])),
        line=draw(st.sampled_from(["", "hello", "what of the vault, n1 and the mill?", *words[1:]])),
        note=draw(st.sampled_from(["", "be brief", "note " * 390])),
        occasion=draw(st.sampled_from(["say", "greet"])),
        utterances=tuple(
            Utterance(
                speaker=some[n % len(some)][0],
                text=some[n % len(some)][1],
                turn=f"t{n}",
                emotion=draw(st.sampled_from(["", "neutral"])) if n < 4 else "e3",
            )
            for n in range(turns)
        ),
        happenings=tuple(
            Happening(
                text=f"boom {draw(_text(long=False))} " * draw(st.sampled_from([1, 60])),
                turn=f"e{n}",
                weight=n * 7 % 100,
            )
            for n in range(draw(st.sampled_from([0, 3, 14])))
        ),
        met=draw(st.booleans()),
        frame=FRAME,
        context=context,
        max_tokens=draw(st.sampled_from([60, 220, context // 4])),
    )
