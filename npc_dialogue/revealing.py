"""What a turn gave away, and to whom."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from .past import Moment, spoken
from .prompt.learned import given_away, is_heard
from .prompt.prompt import Prompt
from .turn.events import WRITTEN
from .world.content import PLAYER
from .world.knowledge import filled_in, given_away_by, knowledge, learnable, uttered
from .world.learned import Reveal
from .world.world import World

Json = Any


def reveals_of(
    data: Mapping[str, Json],
    lines: Sequence[Mapping[str, Json]],
    prompt: Prompt | None,
    *,
    world: World,
    moment: Moment,
    player_hears: bool,
) -> list[Reveal]:
    """What a turn gave away: the speaker's words, then the NPC's `lines`.

    `data` is what its node holds, `prompt` what the voice was told (None: no voice was asked), `moment` the one in
    which it ends.
    """
    npc, speaker = data["npc"], data["speaker"]
    hearers = [who for who in (*data["hears"], *([PLAYER] if player_hears else ())) if who not in (npc, speaker)]
    found = []
    for source, phrase in given_away_by(world, data["text"]).items():
        note = _known_by(speaker, source, to=npc, world=world, moment=moment)
        if note is not None:
            found.append((source, speaker, npc, phrase, note))
    for authored in (False, True):
        said = [line["text"] for line in spoken(lines) if (line["source"] in WRITTEN) is authored]
        if said and prompt is not None:
            for source, (phrase, note) in given_away(prompt, said, authored=authored).items():
                found.append((source, npc, speaker, phrase, filled_in(world, source, note)))
    made = []
    for source, teller, listener, phrase, note in found:
        there = () if listener == PLAYER and not player_hears else (listener,)
        made.append(_reveal(source, teller, phrase, note, to=there, besides=hearers, world=world, moment=moment))
    return [each for each in made if each is not None]


def reveals_of_scripted(
    npc: str, text: str, *, told: Collection[str], overheard: Collection[str], world: World, moment: Moment
) -> list[Reveal]:
    """What a scripted line gave away; `npc` and those who heard it may be NPCs or the player."""
    learned = moment.learned.by(npc)
    if npc == PLAYER:
        spread = given_away_by(world, text)
        found = {source: (spread[source], each.text) for source, each in learned.items() if source in spread}
    else:
        speaker = next(iter(told or overheard), PLAYER)
        state, relationships = moment.state, moment.relationships
        found = uttered(world, state, relationships, npc=npc, speaker=speaker, talk=text, learned=learned)
    to = [who for who in told if who != npc]
    besides = [who for who in overheard if who != npc]
    made = [
        _reveal(source, npc, phrase, note, to=to, besides=besides, world=world, moment=moment)
        for source, (phrase, note) in found.items()
    ]
    return [each for each in made if each is not None]


def _reveal(
    source: str,
    teller: str,
    phrase: str,
    note: str,
    *,
    to: Collection[str],
    besides: Collection[str],
    world: World,
    moment: Moment,
) -> Reveal | None:
    """None where nobody was there who could learn it."""
    told = tuple(who for who in to if learnable(world, who, source))
    overheard = tuple(who for who in besides if learnable(world, who, source))
    if not told and not overheard:
        return None
    return Reveal(
        source=source,
        from_=teller,
        told=told,
        overheard=overheard,
        phrase=phrase,
        time=moment.state.time,
        text=note,
    )


def still_revealed(
    reveals: Sequence[Reveal], npcs: Collection[str], lines: Sequence[Mapping[str, Json]]
) -> list[Reveal]:
    """What is left of a turn's reveals when only these lines of its NPCs were heard."""
    said = {npc: [line["text"] for line in spoken(lines) if line["npc"] == npc] for npc in npcs}
    return [each for each in reveals if each.from_ not in said or is_heard(each.phrase, said[each.from_])]


def _known_by(speaker: str, source: str, *, to: str, world: World, moment: Moment) -> str | None:
    """The note of a fact as the speaker has it, "" where nothing is to be filled in; None: the speaker has it not."""
    learned = moment.learned.by(speaker).get(source)
    if learned is not None:
        return learned.text
    if speaker == PLAYER:
        return None
    mood = moment.mood_of(speaker, world)
    known = knowledge(world, moment.state, moment.relationships, npc=speaker, speaker=to, mood=mood).known
    note = next((each.text for each in known if each.source == source), None)
    return None if note is None else filled_in(world, source, note)
