"""What a writer should know of a prompt: what failed when it was made, and what was too long for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from npc_dialogue.world.content import PLAYER, Condition, Template
from npc_dialogue.world.keys import PATTERN_SECONDS
from npc_dialogue.world.mistakes import Mistake
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.walk import marked
from npc_dialogue.world.world import World

from .estimate import estimate_tokens
from .sections import CORE_TOKENS, INSTRUCTIONS_TOKENS, RULES_TOKENS, fitting_rules, whole_core
from .situation import Situation
from .steering import REMINDER_TOKENS
from .view import View, look
from .wake import Waking


def problems(view: View, waking: Waking) -> tuple[str, ...]:
    """`FILE#key: what is wrong`, each once: of facts, state and actions that could not be told, of what the view filled
    in, and of what took too long to wake.

    To be asked when all sections are made. It is for the writer; nothing of it is for a model.
    """
    found = [f"{each.source}: {each.reason}" for each in (*view.knowledge.problems, *view.unperceived, *view.undone)]
    if view.failures:
        where: dict[str, str] = {}
        for place, source in _written(view):
            where.setdefault(source, place)
        found += [f"{where.get(source, 'engine')}: {reason}" for source, reason in view.failures.items()]
    found += [
        f"{source}: one of its patterns took over {PATTERN_SECONDS:g} s and was given up" for source in waking.slow
    ]
    found += [f"{each.file}#{each.key}: {each.found}; expected {each.expected}" for each in _too_long(view)]
    return tuple(dict.fromkeys(found))


def too_long(world: World) -> list[Mistake]:
    """What is cut off or left out of every prompt at the start of a playthrough: long cores, too many rules."""
    state, relationships = WorldState.initial(world.info), Relationships.initial(world)
    found: dict[tuple[str, str], Mistake] = {}
    for npc in world.npcs:
        moment = Situation(world=world, state=state, relationships=relationships, npc=npc, speaker=PLAYER)
        for mistake in _too_long(look(moment)):
            found.setdefault((mistake.file, mistake.key), mistake)
    return list(found.values())


def _too_long(view: View) -> Iterator[Mistake]:
    world = view.situation.world
    key, core = whole_core(view)
    if (tokens := estimate_tokens(core)) > CORE_TOKENS:
        yield Mistake(
            file=world.source("npcs", view.card.id),
            key=key,
            found=f"about {tokens:,} tokens",
            expected=f"at most {CORE_TOKENS}",
            hint="What is longer is cut off."
            if key == "core"
            else "There is no core: the beginning stands in every prompt, the rest only where there is room.",
        )
    for name, most in (("instructions", INSTRUCTIONS_TOKENS), ("reminder", REMINDER_TOKENS)):
        if (tokens := estimate_tokens(view.text(getattr(view.card, name)))) > most:
            yield Mistake(
                file=world.source("npcs", view.card.id),
                key=name,
                found=f"about {tokens:,} tokens",
                expected=f"at most {most}",
                hint="What is longer is cut off.",
            )
    _, left = fitting_rules(view)
    if left:
        yield Mistake(
            file=world.source("world"),
            key="rules",
            found=f"{left} too many for the prompt of {view.name}",
            expected=f"{RULES_TOKENS} tokens together with the engine's own",
            hint="What does not fit is left out.",
        )


def _written(view: View) -> Iterator[tuple[str, str]]:
    """Every template and condition that the view may have filled in, with its place."""
    world = view.situation.world
    card, info = world.source("npcs", view.card.id), world.source("world")
    places = ((f"{world.source('places', place.id)}#places.{place.id}", place) for place in world.places.values())
    edges = world.source("relationships")
    related = ((f"{edges}#relationships[{number}]", edge) for number, edge in enumerate(world.relationships, 1))
    for start, value in chain([(f"{card}#", view.card), (f"{info}#", world.info)], places, related):
        for path, hint, source in marked(value):
            if hint is Template or hint is Condition:
                yield start + path if start.endswith("#") else f"{start}.{path}", source
