"""What a model is told that speaks for several at once: only what each of them may know, and may say to all others.

What one of them knows alone is left out, since in one reply nothing keeps it from another's mouth. So are cores,
standings, goals and moods: they are each one's own.
"""

from __future__ import annotations

from collections.abc import Sequence

from npc_dialogue.text.languages import base_language
from npc_dialogue.text.tokens import truncate_to_tokens
from npc_dialogue.world.content import OWN, PLAYER
from npc_dialogue.world.knowledge import Known

from .budget import NOW_SHARE, SYSTEM_SHARE, allowance, limit_of
from .certainty import worded
from .estimate import estimate_tokens
from .gated import gated
from .history import ROLE_TOKENS, Window
from .languages import LANGUAGES
from .narrating import premise
from .occasion import ABOUT_TOKENS
from .prompt import Material, Message, Part, Prompt, Section, Telling, marked
from .sections import age, section, sentence
from .situation import Situation, Utterance
from .steering import LATELY
from .view import View, look, spoken
from .wake import stems_of

SENTENCES = 2
"""Of each who speaks, at most."""
_RULES_TOKENS = 300
"""For the rules, the world's own among them as far as they fit."""
_LINE_TOKENS = 60
"""Kept for one of them."""
_MANNER_TOKENS = 80
"""For how one of them talks."""
_EVENTS = 6


def ensemble(situations: Sequence[Sequence[Situation]], *, begins: str, lines: int) -> Prompt:
    """The prompt for what several say to each other, at most `lines` times.

    `situations` has for each of them one toward each of the others.
    """
    views = [look(toward[0]) for toward in situations]
    first = next(view for view in views if view.card.id == begins)
    situation = first.situation
    world, frame = situation.world, situation.frame
    heard = _heard(views)
    common = _common(situations)
    max_tokens = min(lines * _LINE_TOKENS, situation.context // 4)
    room = situation.context - max_tokens - max(32, situation.context // 20)

    system = [_rules(views, first, lines)]
    if text := premise(world, situation.state, frame):
        system.append(section("premise", Part.SYSTEM, f"# The world\n{text}", (f"{world.source('world')}#premise",)))
    system.append(_cast(views))
    left = int(room * SYSTEM_SHARE) - _tokens(system)
    system += _knowledge(first, common, heard, min(left, int(room * allowance("knowledge").share)))
    now = [*_seen(views), *_state(views), *_place(views), *_beat(first), *_steering(views, first, heard)]
    while _tokens(now) > room * NOW_SHARE and len(now) > 1:
        now.pop(0)  # what is said last counts most
    history = Window(_messages(first, heard)).within(room - _tokens(system) - _tokens(now))
    sections = (*system, *now)
    return Prompt(
        npc=begins,
        npc_name=", ".join(view.name for view in views),
        speaker=PLAYER,
        speaker_name=first.name_of(PLAYER),
        language=first.language(),
        written=base_language(world.language(begins)),
        occasion="converse",
        ensemble=True,
        sections=sections,
        history=history,
        line="",
        material=Material(lately=tuple(each.text for each in heard if each.speaker in situation.company)),
        about=first.text_of(situation.about),
        frame=frame,
        seed=situation.seed,
        max_tokens=max_tokens,
        sentences=SENTENCES,
        emotions=tuple(world.emotions),
        context=situation.context,
        tokens=_tokens(sections) + sum(message.tokens for message in history) + 2 * estimate_tokens(frame),
        tellings=tuple(
            Telling(source=each.source, tells=each.tells, text=each.text, speakable=False)
            for each in common
            if each.tells
        ),
        shown=frozenset(source for part in sections for source in part.sources),
    )


def _rules(views: Sequence[View], first: View, lines: int) -> Section:
    names = ", ".join(view.name for view in views)
    emotions = tuple(first.situation.world.emotions)
    shown = emotions[min(2, len(emotions) - 1)]
    language = LANGUAGES.get(first.language(), f"the language {first.language()}")
    rules = [
        f"You write what {names} say to each other in {language}: one after another, {lines} times at most, each time "
        f"at most {SENTENCES} short sentences, and nobody twice running. No narration, no gestures.",
        f"Each on a line of its own, with the name and a feeling in front: {first.name}: [{shown}] …",
        f"A feeling is one of {', '.join(emotions)}.",
        f"Nobody else speaks: never write for {first.name_of(PLAYER)} or anybody else.",
        "They know only what is written here or was said. Never invent.",
        f"<{first.situation.frame}> is what they notice now. Nobody said it; never mention it.",
    ]
    text = "\n".join(f"- {rule}" for rule in rules)
    for rule in map(first.text, first.situation.world.info.rules):
        longer = f"{text}\n- {rule}"
        if estimate_tokens(longer) > _RULES_TOKENS:
            break
        text = longer
    source = f"{first.situation.world.source('world')}#rules"
    return section("rules", Part.SYSTEM, text, ("engine", source), "always")


def _cast(views: Sequence[View]) -> Section:
    """Who they are and how each talks: what everybody sees and hears of them."""
    rows = []
    for view in views:
        manner = " ".join(filter(None, map(view.text, (view.card.voice.register, *view.card.voice.quirks))))
        role = view.text_of(view.card.role)
        told = ". ".join(filter(None, (role, truncate_to_tokens(manner, _MANNER_TOKENS))))
        rows.append(f"{view.name}: {sentence(told)}" if told else view.name)
    sources = [f"{view.situation.world.source('npcs', view.card.id)}#voice" for view in views]
    return section("voice", Part.SYSTEM, "\n".join(["# Who they are", *rows]), sources)


def _common(situations: Sequence[Sequence[Situation]]) -> list[Known]:
    """What each of them knows, and may say to each of the others, in the same words."""
    each_knows = []
    for toward in situations:
        for situation in toward:
            knowledge = gated(situation).knowledge
            known = {each.source: each for each in knowledge.known}
            each_knows.append({each.known.source: each.known for each in knowledge.hearsay} | known)
    mine, *others = each_knows
    return [
        known
        for source, known in mine.items()
        if all(source in other and other[source].text == known.text for other in others)
    ]


def _knowledge(first: View, common: Sequence[Known], heard: Sequence[Utterance], room: int) -> list[Section]:
    """The weightiest of it that fit; of lore what they speak of."""
    spoken_of = stems_of([first.situation.about, *(each.text for each in heard[-LATELY:])])
    wanted = [
        known
        for known in common
        if known.kind != "lore" or known.always or any(stems_of([topic]) <= spoken_of for topic in known.topics)
    ]
    title = "# What all of them know"
    room -= estimate_tokens(title)
    kept = []
    for known in sorted(wanted, key=lambda each: -each.weight):
        tokens = estimate_tokens(worded(first, known)) + 2
        if tokens <= room:
            room -= tokens
            kept.append(known)
    if not kept:
        return []
    text = "\n".join([title, *(f"- {worded(first, known)}" for known in kept)])
    return [section("knowledge", Part.SYSTEM, text, (known.source for known in kept), "known to all who speak")]


def _state(views: Sequence[View]) -> list[Section]:
    """What all of them perceive."""
    first, *others = views
    seen = [{(each.source, each.text) for each in view.perceived} for view in others]
    told = [each for each in first.perceived if all((each.source, each.text) in other for other in seen)]
    text = " ".join(sentence(first.text_of(each.text)) for each in told)
    return [section("state", Part.NOW, text, (each.source for each in told))] if text else []


def _seen(views: Sequence[View]) -> list[Section]:
    """What happened lately that all of them saw or were told of."""
    first, *others = views
    shared = [{each.turn for each in view.situation.happenings} for view in others]
    lately = [each for each in first.situation.happenings if all(each.turn in other for other in shared)][-_EVENTS:]
    rows = [f"- {age(first.situation.state.time, each.time)}{first.text_of(each.text)}" for each in lately]
    if not rows:
        return []
    text = "\n".join(["What happened, as all of them know:", *rows])
    return [section("memories", Part.NOW, text, (f"turn.{each.turn[1:]}" for each in lately))]


def _place(views: Sequence[View]) -> list[Section]:
    first = views[0]
    places = {view.place for view in views}
    place = first.situation.world.places.get(first.place or "") if len(places) == 1 else None
    if place is None:
        return []
    text = f"They are here: {first.text_of(place.name)}. {first.text(place.text)}".strip()
    return [section("place", Part.NOW, text, (first.situation.world.source("places", place.id),))]


def _beat(first: View) -> list[Section]:
    """What the writer wants of all of them; what is meant for one alone the others must not hear of."""
    beat = first.situation.beat
    if beat is None:
        return []
    told = []
    if set(beat.goal) == {OWN} and (goal := first.text(beat.goal[OWN])):
        told.append(f"What this talk is to come to: {first.text_of(goal)}")
    if first.situation.due and set(beat.nudge) == {OWN} and (nudge := first.text(beat.nudge[OWN])):
        told.append(f"Bring it about now: {first.text_of(nudge)}")
    source = f"{first.situation.world.source('scenes')}#beats.{beat.id}"
    text = truncate_to_tokens(" ".join(told), limit_of("beat"))
    return [section("beat", Part.NOW, text, (source,))] if text else []


def _steering(views: Sequence[View], first: View, heard: Sequence[Utterance]) -> list[Section]:
    situation = first.situation
    found = []
    if note := first.text_of(situation.note):
        found.append(section("note", Part.NOW, f"For this talk: {note}", ("request.note",)))
    names = " and ".join(view.name for view in views)
    about = truncate_to_tokens(first.text_of(situation.about), ABOUT_TOKENS)
    if about:
        found.append(section("note", Part.NOW, f"What they talk about: {about}", ("request.about",)))
    text = f"{names} {'go on talking' if heard else 'talk'}. {first.name} begins."
    return [*found, section("reminder", Part.NOW, text, ("engine",), "who talks")]


def _heard(views: Sequence[View]) -> list[Utterance]:
    """What was said in the hearing of all of them."""
    first, *others = views
    shared = [{(each.turn, each.speaker, each.text) for each in view.situation.utterances} for view in others]
    return [
        each
        for each in first.situation.utterances
        if all((each.turn, each.speaker, each.text) in other for other in shared)
    ]


def _messages(first: View, heard: Sequence[Utterance]) -> tuple[Message, ...]:
    """The same as the model writes it, with the name and the feeling in front."""
    situation = first.situation
    cast = {situation.npc, *situation.company}
    found = []
    for each in heard:
        text = spoken(each.text, situation.frame)
        if not text:
            continue
        name, mine = first.name_of(each.speaker), each.speaker in cast
        if mine:
            emotion = each.emotion if each.emotion in situation.world.emotions else ""
            text = f"{name}: {marked(text, emotion)}"
        tokens = estimate_tokens(text) + estimate_tokens(name) + ROLE_TOKENS
        found.append(Message(speaker=each.speaker, name=name, text=text, mine=mine, turn=each.turn, tokens=tokens))
    return tuple(found)


def _tokens(sections: Sequence[Section]) -> int:
    return sum(part.tokens + 1 for part in sections)
