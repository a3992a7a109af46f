"""Whatever the order in which turns end and are corrected, head and snapshots know what the turns above them hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.lasting import Ending, Lasting
from npc_dialogue.past import Moment
from npc_dialogue.unsettled import Unsettled
from npc_dialogue.world.content import WorldInfo
from npc_dialogue.world.learned import Reveal
from npc_dialogue.world.moods import Mood
from npc_dialogue.world.relationships import Relationships
from npc_dialogue.world.scenes import Played
from npc_dialogue.world.state import WorldState
from npc_dialogue.world.world import World

WORLD = World(info=WorldInfo(id="w", name="W"))
MOMENT = Moment(state=WorldState.initial(WORLD.info), relationships=Relationships.initial(WORLD))
STEPS = st.lists(
    st.tuples(st.sampled_from(["begin", "end", "correct", "snapshot"]), st.integers(0, 5), st.sets(st.integers(0, 3))),
    max_size=30,
)


def ending(facts: set[int], turn: int) -> Ending:
    given = [Reveal(source=f"f{n}", from_="mira", told=("tom",), phrase="x", time=turn) for n in sorted(facts)]
    npc = ("mira", "bo", "anna")[turn % 3]
    moods = {npc: Mood("angry", len(facts) / 4, turn) if facts else None}
    return Ending(
        reveals=given, moods=moods, played=Played(scene="s", done=tuple(map(str, sorted(facts))), replies=turn)
    )


def replayed(held: dict[int, Ending], until: int) -> Lasting:
    lasting = Lasting()
    for turn, each in sorted(held.items()):
        if turn <= until:
            lasting = lasting.after(turn, each)
    return lasting


@given(STEPS)
def test_head_and_snapshots_know_what_stands_above_them(steps: list[tuple[str, int, set[int]]]) -> None:
    unsettled = Unsettled(Lasting())
    node = 0
    open_: list[int] = []
    ended: list[int] = []
    held: dict[int, Ending] = {}
    stored: dict[int, Lasting] = {}
    for what, which, facts in steps:
        changed = 0
        match what:
            case "begin":
                node += 1
                unsettled.begin(node)
                open_.append(node)
                ended.clear()
            case "end" if open_:
                first = [turn for turn in open_ if not any(each < turn and each % 3 == turn % 3 for each in open_)]
                changed = first[which % len(first)]  # an NPC's turns end one after another
                open_.remove(changed)
                ended.append(changed)
            case "correct" if ended:
                changed = ended[which % len(ended)]
            case "snapshot":
                node += 1
                stored[node] = unsettled.lasting
                unsettled.snapped(node, MOMENT)
        if changed:
            held[changed] = ending(facts, changed)
            unsettled.end(changed, held[changed])
            stored |= {each: moment.lasting for each, moment in unsettled.outdated(changed).items()}
        assert unsettled.lasting == replayed(held, node)
        assert {each for each in range(1, node + 1) if unsettled.correctable(each)} == set(ended)
        for each, lasting in stored.items():
            assert lasting == replayed(held, each)
