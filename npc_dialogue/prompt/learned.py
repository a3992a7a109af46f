"""What an NPC was told by others on this branch, and what a reply may give away to those who hear it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from npc_dialogue.text.scripts import fold, words
from npc_dialogue.world.knowledge import Hearsay
from npc_dialogue.world.phrases import phrase_in

from .certainty import doubt
from .estimate import estimate_tokens
from .prompt import Part, Prompt, Section
from .sections import age, section
from .view import View
from .wake import stems_of

TOLD = "What you were told:"
SHORT = 4
"""A wording of fewer words gives a fact away only where it is the whole reply: others may say "Aye." as well."""


def hearsay(view: View, talk: frozenset[str], room: int) -> list[Section]:
    """What the NPC was told and does not know otherwise, with from whom and how long ago, within `room` tokens.

    `talk` are the stems of what was just said: what is spoken of comes first, then what was learned last. The part that
    does not fit is left out.
    """
    known = view.knowledge.hearsay
    if not known:
        return []
    awake = {each.known.source for each in known if any(stems_of([topic]) <= talk for topic in each.known.topics)}
    rows = {each.known.source: _row(view, each) for each in known}
    order = {each.known.source: at for at, each in enumerate(known)}
    room -= estimate_tokens(TOLD)
    kept = set()
    for source in sorted(order, key=lambda each: (each not in awake, -order[each])):
        tokens = estimate_tokens(rows[source]) + 1
        if tokens <= room:
            room -= tokens
            kept.add(source)
    if not kept:
        return []
    sources = [source for source in order if source in kept]
    why = "learned on this branch" if len(kept) == len(rows) else f"no room for {len(rows) - len(kept)} more"
    return [section("hearsay", Part.NOW, "\n".join([TOLD, *(rows[each] for each in sources)]), sources, why)]


def _row(view: View, heard: Hearsay) -> str:
    """`- Mira told you in confidence, 2 days ago: …`"""
    learned, known = heard.learned, heard.known
    name = view.name_of(learned.from_)
    lead = f"{name} told you" if learned.how == "told" else f"You overheard it from {name}"
    if known.kind == "secret" and learned.how == "told":
        lead += " in confidence"
    if ago := age(view.situation.state.time, learned.time).removesuffix(": "):
        lead += f", {ago[:1].lower()}{ago[1:]}"
    return f"- {lead}{doubt(known.sure)}: {known.text}"


def shown(sections: Iterable[Section]) -> frozenset[str]:
    """The sources of all that stands in a prompt."""
    return frozenset(source for each in sections if each.included for source in each.sources)


def given_away(prompt: Prompt, lines: Sequence[str], *, authored: bool) -> dict[str, tuple[str, str]]:
    """The source of each fact that these lines give away, to the phrase that did it and the note as it is filled in.

    A model gives away what stood in its prompt, by a phrase of `tells`; the authored voice also by its own wordings.
    """
    spoken = " ".join(lines)
    folded, plain = fold(spoken), _plain(spoken)
    found = {}
    for telling in prompt.tellings:
        if (telling.source in prompt.shown or (authored and telling.speakable)) and (
            phrase := phrase_in(folded, telling.tells)
        ):
            found[telling.source] = phrase, telling.text
    for tellable in prompt.material.tellable if authored else ():
        if tellable.source not in found:
            wording = next((each for each in tellable.said if _is_wording(_plain(each), plain)), "")
            if wording:
                found[tellable.source] = wording, tellable.text
    return found


def is_heard(phrase: str, lines: Sequence[str]) -> bool:
    """Whether a phrase that gave something away is also in what was heard of the reply."""
    spoken = " ".join(lines)
    return bool(phrase_in(fold(spoken), [phrase])) or _plain(phrase) in _plain(spoken)


def _plain(text: str) -> str:
    """The words of a text, each between spaces."""
    return f" {' '.join(words(fold(text)))} "


def _is_wording(wording: str, spoken: str) -> bool:
    return wording.strip() != "" and (wording == spoken or (len(wording.split()) >= SHORT and wording in spoken))
