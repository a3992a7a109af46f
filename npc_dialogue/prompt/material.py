"""What the authored voice answers from; it gets no more of the world than a model does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from npc_dialogue.text.languages import base_language
from npc_dialogue.text.scripts import fold, words
from npc_dialogue.world.content import PLAYER, ApprovedLine, Line, LineKind
from npc_dialogue.world.knowledge import closed_secrets
from npc_dialogue.world.offers import Offer
from npc_dialogue.world.phrases import phrase_in

from .beat import due_lines
from .harmless import harmless_line
from .kept import Kept
from .prompt import AuthoredLine, Cover, Material, Message
from .view import View

_NAMES = Kept[Mapping[str, str]](64)
"""Those of whom an NPC has heard, whoever is present."""
LATELY = 24
"""Own replies that are remembered as used up."""


def material(view: View, said: Sequence[Message], offers: Sequence[Offer]) -> Material:
    """Lines that may be said now, what may be told in the NPC's own words, covers, and what was said lately."""
    frame = view.situation.frame
    offered = frozenset(offer.id for offer in offers)
    address = view.address()
    lately = tuple(message.text for message in said if message.mine)[-LATELY:]
    return Material(
        lines=tuple(
            AuthoredLine(
                kind=kind,
                text=text,
                emotion=line.emotion,
                intensity=line.intensity,
                topics=line.topics,
                deed=line.action,
                id=line.id or "",
            )
            for kind, lines in view.card.lines.items()
            for line in lines
            if _fits(kind, line, view, offered) and view.holds(line.when) and (text := view.text(line.text))
        ),
        due=tuple(line for line in due_lines(view) if line.text not in " ".join(lately)),
        tellable=view.gated.tellable,
        covers=tuple(
            Cover(
                id=covered.id,
                said=tuple(harmless_line(wording, frame=frame) for wording in covered.cover),
                topics=covered.topics,
                emotion=covered.emotion,
            )
            for covered in view.knowledge.covered
            if covered.cover
        ),
        unknown=view.situation.world.unknown.get(view.card.id, ()),
        approved=_approved(view, offered),
        names=_names(view),
        address=view.text(address.use) if address is not None else "",
        formal=bool(address is not None and address.formal),
        standings=view.edge.standings,
        mood=view.situation.mood_name,
        lately=lately,
    )


def _fits(kind: LineKind, line: Line, view: View, offered: frozenset[str]) -> bool:
    """Not a line that promises what is not on offer, and none that is for an action the game refuses."""
    if line.action is not None and line.action.name not in offered:
        return False
    return kind != "refusal" or not any(topic in view.situation.world.actions for topic in line.topics)


def _approved(view: View, offered: frozenset[str]) -> tuple[ApprovedLine, ...]:
    """Approved replies whose condition holds, in the language of this one, with nothing in them that gives away what
    is closed."""
    situation = view.situation
    lines = situation.world.approved.get(situation.npc, ()) if situation.occasion in ("say", "greet") else ()
    own = situation.world.language(situation.npc)
    holding = [
        line
        for line in lines
        if bool(line.asked) is (situation.occasion == "say")
        and base_language(line.language or own) == view.language()
        and (line.action is None or line.action.name in offered)
        and view.holds(line.when)
    ]
    if not holding:
        return ()
    closed = closed_secrets(
        situation.world,
        situation.state,
        situation.relationships,
        npc=situation.npc,
        speaker=situation.speaker,
        learned=situation.learned,
        told=situation.told,
    )
    tells = [phrase for secret in closed for phrase in secret.tells]
    return tuple(line for line in holding if not phrase_in(fold(line.text), tells))


def _names(view: View) -> dict[str, str]:
    """Those the NPC knows of: who is present, who stands in its relationships, who occurs in what it knows."""
    situation, own = view.situation, view.card.id
    world, edges = situation.world, situation.relationships

    def heard_of() -> Mapping[str, str]:
        return {
            npc: view.name_of(npc)
            for npc, card in world.npcs.items()
            if npc != own
            and (edges.edge(own, npc).text or view.gated.has_word(max(words(fold(card.name)), key=len, default="")))
        }

    names = _NAMES.get(world, (own, situation.frame), (view.gated, edges), heard_of)
    here = {who for who in view.present if who != own and who in world.npcs}
    if not here <= names.keys():
        names = {npc: view.name_of(npc) for npc in world.npcs if npc in names or npc in here}
    return {**names, PLAYER: view.name_of(PLAYER)} if PLAYER in view.present else dict(names)
