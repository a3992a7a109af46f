"""A prompt in which every part that a form treats in its own way is there."""

from __future__ import annotations

from npc_dialogue.prompt.prompt import Material, Message, Part, Prompt, Section, SectionKind


def section(kind: SectionKind, text: str, source: str, part: Part = Part.SYSTEM, *, included: bool = True) -> Section:
    """A section of the neutral prompt."""
    return Section(kind=kind, part=part, text=text, sources=(source,), tokens=len(text) // 4, included=included)


def said(speaker: str, name: str, text: str, emotion: str = "") -> Message:
    """An utterance of the conversation; Mira is the NPC."""
    return Message(speaker=speaker, name=name, text=text, mine=speaker == "mira", turn="t1", tokens=8, emotion=emotion)


FULL = Prompt(
    npc="mira",
    npc_name="Mira",
    speaker="player",
    speaker_name="Ash",
    language="en",
    occasion="say",
    sections=(
        section("rules", "- You are Mira.", "engine"),
        section("core", "# Who you are\nThe miller.", "npcs/mira.toml#core"),
        section("samples", "# How you sound\nAsh: Flour?\nMira: Two coppers.", "npcs/mira.toml#samples"),
        section("knowledge", "# What you know\n- The weir leaks.", "npcs/mira.toml#knowledge.weir"),
        section("lore", "- The king is ill.", "lore/court.toml", included=False),
        section("premise", "# Ash\nA stranger with a lute.", "world.toml#player.persona"),
        section("place", "You are here: the mill.", "places.toml", Part.NOW),
        section("state", "It is night.", "state.time", Part.NOW),
    ),
    history=(
        said("player", "Ash", "Good evening."),
        said("mira", "Mira", "Evening.", "warm"),
        said("odile", "Odile", "Two sacks!"),
    ),
    line="Is the weir sound?",
    material=Material(),
    samples=(("Flour?", "Two coppers."),),
    frame="context-1f2e",
    seed=7,
    max_tokens=200,
    emotions=("neutral", "warm"),
)
