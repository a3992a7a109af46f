"""What people type for an NPC or a state key, and what was probably meant."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from npc_dialogue.world.content import TIME, WHERE
from npc_dialogue.world.mistakes import nearest


def npc_of(typed: str, cast: Mapping[str, str]) -> str | None:
    """The id of whoever is called so by id, name, or one word of the name, in any case; `cast` is names by id."""
    typed = typed.strip().casefold()
    for npc, name in cast.items():
        if typed in {npc, name.casefold()}:
            return npc
    near = [npc for npc, name in cast.items() if typed in name.casefold().split()]
    return near[0] if len(near) == 1 else None


def nobody(typed: str, cast: Mapping[str, str]) -> str:
    """A sentence about a name that `npc_of` does not know."""
    if not cast:
        return "Nobody is in this world yet: add npcs/NAME.toml."
    hint = nearest(typed, cast.values()) or nearest(typed.casefold(), cast)
    return f"There is no NPC '{typed}' in this world; here are: {', '.join(cast)}. {hint}".rstrip()


def undeclared(key: str, declared: Collection[str]) -> str:
    """A sentence about a key that the world does not declare, which a game may set all the same; "" if it does, or if
    every world has it."""
    if key in declared or key in {TIME, WHERE}:
        return ""
    return f"The world declares no state key '{key}'. {nearest(key, declared)}".rstrip()
