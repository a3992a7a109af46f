"""How a model is told what its NPC may do now, and by which mark it does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from npc_dialogue.world.fitting import schema_of
from npc_dialogue.world.offers import Offer, offered

from .budget import limit_of
from .estimate import estimate_tokens
from .prompt import Part, Section
from .sections import section
from .view import View

Json = Any
T = TypeVar("T")
REFUSED: Mapping[str, str] = {
    "de": "Das kann ich jetzt nicht tun.",
    "en": "I cannot do that for you now.",
    "es": "Ahora no puedo hacer eso.",
    "fr": "Je ne peux pas faire cela maintenant.",
}
"""What an NPC says whose writer wrote nothing for a refusal, by language; in others it is silent."""
_MOST_VALUES = 8
"""Of an `enum`, in the prompt."""


def offers(view: View) -> tuple[Offer, ...]:
    """What the NPC may do now, harmless; of several wordings the one for this turn comes first."""
    situation = view.situation
    found = offered(
        situation.world,
        situation.state,
        situation.relationships,
        npc=situation.npc,
        speaker=situation.speaker,
        problems=view.undone,
    )
    return tuple(_spoken(offer, view) for offer in found)


def actions(view: View, found: Sequence[Offer]) -> list[Section]:
    """A line for each that fits, for models that have no tools; nothing where there is nothing to do."""
    if not found or view.situation.tools:
        return []
    lines = [f"- {_form(offer)}: {view.text_of(offer.text)}" for offer in found]
    lead = f"Only if you do one of these, write its mark before the words, like {_mark(found[0])}:"
    kept = len(lines)
    while kept and estimate_tokens("\n".join((lead, *lines[:kept]))) > limit_of("actions"):
        kept -= 1
    if not kept:
        return []
    left = f"; {len(lines) - kept} left out: no room" if kept < len(lines) else ""
    sources = [offer.source for offer in found[:kept]]
    return [section("actions", Part.NOW, "\n".join((lead, *lines[:kept])), sources, f"what may be done now{left}")]


def tools(found: Sequence[Offer]) -> tuple[Json, ...]:
    """The same as functions in OpenAI's form."""
    return tuple(
        {
            "type": "function",
            "function": {"name": offer.id, "description": offer.text, "parameters": schema_of(offer.arguments)},
        }
        for offer in found
    )


def _spoken(offer: Offer, view: View) -> Offer:
    own = tuple(
        (text, line.emotion, line.id or "")
        for line in view.card.lines.get("refusal", ())
        if offer.id in line.topics and view.holds(line.when) and (text := view.text(line.text))
    )
    plain = REFUSED.get(view.language())
    refused = own or offer.refused or (((plain, "", ""),) if plain else ())
    return replace(
        offer,
        text=view.text_of(offer.text),
        said=tuple(view.text_of(each) for each in _turned(offer.said, view)),
        refused=tuple((view.text_of(text), emotion, id_) for text, emotion, id_ in _turned(refused, view)),
    )


def _turned(wordings: tuple[T, ...], view: View) -> tuple[T, ...]:
    """The same, beginning with another one each turn."""
    first = view.situation.seed % len(wordings) if wordings else 0
    return (*wordings[first:], *wordings[:first])


def _form(offer: Offer) -> str:
    """`give_item item=bread|flour count=1-12`."""
    schema = schema_of(offer.arguments)
    needed = schema.get("required", ())
    parts = [
        f"{name}={_values(part)}" if name in needed else f"[{name}={_values(part)}]"
        for name, part in schema.get("properties", {}).items()
    ]
    return " ".join((offer.id, *parts))


def _values(schema: Mapping[str, Json]) -> str:
    values = [schema["const"]] if "const" in schema else list(schema.get("enum", ()))
    if values:
        more = "|…" if len(values) > _MOST_VALUES else ""
        return "|".join(str(value) for value in values[:_MOST_VALUES]) + more
    if schema.get("type") == "boolean":
        return "true|false"
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        return f"{low:g}-{high:g}"
    return {"integer": "number", "number": "number"}.get(str(schema.get("type")), "text")


def _mark(offer: Offer) -> str:
    """An example of its mark."""
    schema = schema_of(offer.arguments)
    parts = [
        f" {name}={_values(part).partition('|')[0].partition('-')[0]}"
        for name, part in schema.get("properties", {}).items()
        if name in schema.get("required", ())
    ]
    return f"[do {offer.id}{''.join(parts)}]"
