"""The sections of what lies behind the conversation: what comes to mind now, and what was earlier, in short."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from functools import lru_cache

from npc_dialogue.world.gossip import doubts
from npc_dialogue.world.knowledge import given_away

from .digest import digest, name_words
from .estimate import estimate_tokens
from .harmless import harmless_line
from .kept import Kept
from .prompt import Message, Part, Section
from .sections import age, section
from .situation import Chapter, Excerpt, Happening, Recollection, Utterance
from .view import View

REMEMBERED = "What you remember:"
EARLIER = "# Earlier, as you remember it"
FRESH = 4
"""Events that are told whatever their weight."""
LATEST, FOREMOST = 2, 2
"""Events, then recollections, that have the first choice where room is short."""
RECALLED = 6
"""Recollections at most."""
LONGEST = 200
"""Characters of what is recalled of one who spoke."""
_DAY = 1440
Thing = Utterance | Happening
_EARLIER = Kept[list[Section]](32)
_REST = Kept[Chapter](32)
_TOLD = Kept[list[tuple[str, int, str]]](1024)
"""The same with every turn until the conversation is cut at another place."""


def memories(view: View, room: int, shown: Collection[str], most: int = 12) -> list[Section]:
    """At most so many events and things said, with their age in game time, as they fit into `room` tokens.

    The newest events and what the talk brings to mind come first, then the events of most weight; what is in a turn
    that is `shown` word for word is not told again.
    """
    happenings = view.situation.happenings
    newest = range(len(happenings) - 1, -1, -1)
    weightiest = sorted(newest[FRESH:], key=lambda at: -happenings[at].weight)
    recalled = [memory for memory in view.situation.recalled if memory.turn not in shown and _may_be_told(view, memory)]
    wanted: list[Happening | Recollection] = [
        *(happenings[at] for at in newest[:LATEST]),
        *recalled[:FOREMOST],
        *(happenings[at] for at in newest[LATEST:FRESH]),
        *recalled[FOREMOST:RECALLED],
        *(happenings[at] for at in weightiest),
    ]
    rows: dict[str, int] = {}
    sources: dict[str, int] = {}
    room -= estimate_tokens(REMEMBERED)
    for memory in wanted:
        row = f"- {_happening(view, memory) if isinstance(memory, Happening) else _recollection(view, memory)}"
        tokens = estimate_tokens(row) + 1
        if len(rows) < most and tokens <= room and row not in rows:
            room -= tokens
            rows[row] = sources[memory.turn] = _number(memory.turn)
    if not rows:
        return []
    text = "\n".join([REMEMBERED, *sorted(rows, key=rows.__getitem__)])
    why = "the newest events, what the talk brings to mind, and the weightiest events"
    return [section("memories", Part.NOW, text, sorted(sources, key=sources.__getitem__), why)]


def earlier(view: View, history: Sequence[Message], room: int) -> list[Section]:
    """What was before the conversation that is told word for word, in short, as it fits into `room` tokens.

    It changes only when the conversation is cut at another place. The newer a stretch and the more a sentence says,
    the sooner it stays; what draws on a fact that is closed now is not told.
    """
    begin = _number(history[0].turn) if history else None
    chapters = _before(view.situation.chapters, begin)
    covered = max((chapter.end for chapter in chapters), default=0)
    things = _between(view, covered, begin)
    closed = frozenset(entry.source for entry in view.knowledge.covered)
    npc, frame = view.card.id, view.situation.frame
    key, world = (npc, frame, begin), view.situation.world

    def made() -> list[Section]:
        rest = [_REST.get(world, key, things, lambda: _chapter(view, things))] if things else []
        return _earlier(view, [*chapters, *rest], closed, room)

    return _EARLIER.get(world, key, (chapters, things, closed, room), made)


def _earlier(view: View, chapters: Sequence[Chapter], closed: frozenset[str], room: int) -> list[Section]:
    world, npc, frame = view.situation.world, view.card.id, view.situation.frame
    told = [
        _TOLD.get(
            world,
            (npc, frame, chapter.begin, chapter.end),
            (chapter, closed),
            lambda chapter=chapter: _told(view, chapter, closed),  # type: ignore[misc]
        )
        for chapter in chapters
    ]
    room -= estimate_tokens(EARLIER) + 16
    kept: set[tuple[int, int]] = set()
    texts: set[str] = set()
    for at, row in _by_need(told):
        text = told[at][row][0]
        tokens = estimate_tokens(text) + 1
        if tokens <= room and text not in texts:
            room -= tokens
            kept.add((at, row))
            texts.add(text)
    rows: list[str] = []
    sources: dict[str, None] = {}
    day: tuple[int, int] | None = None
    for at, chapter in enumerate(chapters):
        lines = [text for row, (text, _, _) in enumerate(told[at]) if (at, row) in kept]
        if not lines:
            continue
        span = _days(chapter)
        if span is not None and span != day:
            rows.append(f"Day {span[0]}:" if span[0] == span[1] else f"Day {span[0]} to {span[1]}:")
            day = span
        rows += lines
        sources |= dict.fromkeys(turn for row, (_, _, turn) in enumerate(told[at]) if (at, row) in kept)
    if not rows:
        return []
    whole = "\n".join([EARLIER, *rows])
    return [section("earlier", Part.SYSTEM, whole, sources, "before the conversation that is told word for word")]


def today(view: View) -> str:
    """Which day it is, for those that are named in what was earlier; "" where the game keeps no time."""
    time = view.situation.state.time
    return "" if time is None else f"Today is day {time // _DAY + 1}."


def _before(chapters: Sequence[Chapter], begin: int | None) -> list[Chapter]:
    """Those that ended before the conversation begins, and longer ones that reach into it."""
    return [each for each in chapters if begin is None or each.end < begin or (each.turns > 12 and each.begin < begin)]


def _between(view: View, covered: int, begin: int | None) -> list[Thing]:
    """What came after the last chapter and is not told word for word, oldest first."""
    if begin is None:
        return []
    said = view.situation.utterances  # in the order of their turns
    first = bisect_right(said, covered, key=_number_of)
    things: list[Thing] = [*said[first : bisect_left(said, begin, lo=first, key=_number_of)]]
    things += (each for each in view.situation.happenings if covered < _number_of(each) < begin)
    return sorted(things, key=_number_of)


def _chapter(view: View, things: Sequence[Thing]) -> Chapter:
    """The same in short."""
    situation = view.situation
    excerpts = digest(
        things,
        names=name_words(situation.world),
        gives_away=lambda text: given_away(situation.world, view.card.id, [text]),
        most=max(len(things) // 2, 3),
    )
    times = [thing.time for thing in things if thing.time is not None]
    return Chapter(
        excerpts=excerpts,
        begin=_number(things[0].turn),
        end=_number(things[-1].turn),
        first=min(times, default=None),
        last=max(times, default=None),
        turns=len(things),
    )


def _told(view: View, chapter: Chapter, closed: frozenset[str]) -> list[tuple[str, int, str]]:
    """Rows, each with its weight and turn: the model's words, or where these must not be told the excerpts."""
    if chapter.text and closed.isdisjoint(chapter.sources):
        return [(f"- {view.text_of(chapter.text)}", 100, f"t{chapter.end}")]
    return [
        (f"- {_excerpt(view, each)}", each.weight, each.turn)
        for each in chapter.excerpts
        if closed.isdisjoint(each.sources)
    ]


def _by_need(told: Sequence[Sequence[tuple[str, int, str]]]) -> list[tuple[int, int]]:
    """Which rows are let in first: the best of each stretch, then the second best …, the newest stretch first."""
    ranked = [[-at for _, at in sorted((-weight, -at) for at, (_, weight, _) in enumerate(rows))] for rows in told]
    deepest = max(map(len, ranked), default=0)
    return [
        (at, ranked[at][depth])
        for depth in range(deepest)
        for at in range(len(ranked) - 1, -1, -1)
        if depth < len(ranked[at])
    ]


def _excerpt(view: View, excerpt: Excerpt) -> str:
    text = view.text_of(excerpt.text)
    return f"{_who(view, excerpt.speaker)}: “{text}”" if excerpt.speaker else text


def _happening(view: View, happening: Happening) -> str:
    """When it happened, who told of it, and what it was."""
    text = f"{age(view.situation.state.time, happening.time)}{view.text_of(happening.text)}"
    return f"{_teller(view, happening.told_by)}{text}"


def _recollection(view: View, memory: Recollection) -> str:
    """When it was, who said it or told of it, and what."""
    when = age(view.situation.state.time, memory.time)
    text = harmless_line(memory.text, frame=view.situation.frame, limit=LONGEST)
    if memory.kind in {"witnessed", "told"}:
        return f"{_teller(view, memory.speaker)}{when}{text}"
    row = f"{when}{_who(view, memory.speaker)}: “{text}”"
    if memory.answer:
        answer = harmless_line(memory.answer, frame=view.situation.frame, limit=LONGEST)
        row += f" {_who(view, memory.answered_by)}: “{answer}”"
    return row


def _may_be_told(view: View, memory: Recollection) -> bool:
    """Whether it gives away no secret that is closed between these two."""
    closed = {entry.source for entry in view.knowledge.covered}
    return not closed or closed.isdisjoint(given_away(view.situation.world, view.card.id, [memory.text, memory.answer]))


def _teller(view: View, told_by: str) -> str:
    if not told_by:
        return ""
    situation = view.situation
    doubted = doubts(situation.world.info.gossip, situation.relationships, view.card.id, told_by)
    return f"{view.name_of(told_by)} told you{', and you doubt it' if doubted else ''}: "


def _who(view: View, speaker: str) -> str:
    return "You" if speaker == view.card.id else view.name_of(speaker)


def _days(chapter: Chapter) -> tuple[int, int] | None:
    if chapter.first is None or chapter.last is None:
        return None
    return chapter.first // _DAY + 1, chapter.last // _DAY + 1


def _number_of(thing: Thing) -> int:
    return _number(thing.turn)


@lru_cache(maxsize=16_384)
def _number(turn: str) -> int:
    """The node of a turn's name: `t17` is 17."""
    digits = turn[1:]
    return int(digits) if digits.isdecimal() else 0
