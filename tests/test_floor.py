"""Who has the floor: what holds of it whoever talks and whatever they say."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from npc_dialogue.floor import PING_PONG, Said, cued, next_speaker
from npc_dialogue.world.content import Cue

NAMES = {f"n{number}": name for number, name in enumerate(("Mira", "Odile", "Tom", "Anna", "Bo", "Wen", "Nell", "Cy"))}
NOTHING: dict[str, frozenset[str]] = {npc: frozenset() for npc in NAMES}
COMPANIES = st.integers(2, 8).flatmap(lambda size: st.permutations(list(NAMES)).map(lambda order: order[:size]))
LINES = st.sampled_from(["Hm.", "The river rose.", *(f"And you, {name}?" for name in NAMES.values())])
TOPICS = st.dictionaries(st.sampled_from(list(NAMES)), st.sets(st.sampled_from(["river", "rose"])), max_size=4)


@settings(max_examples=150)
@given(COMPANIES, st.lists(LINES, max_size=16), TOPICS, st.data())
def test_nobody_speaks_twice_running_and_no_two_alone(
    company: list[str], lines: list[str], topics: dict[str, set[str]], data: st.DataObject
) -> None:
    said: list[Said] = []
    for line in lines:
        wanted = data.draw(st.lists(st.sampled_from(company), max_size=2))
        passed = data.draw(st.sets(st.sampled_from(company), max_size=len(company)))
        asked = {"names": NAMES, "interests": {**NOTHING, **topics}, "passed": passed, "wanted": wanted}
        npc = next_speaker(company, said, **asked)  # type: ignore[arg-type]
        assert npc == next_speaker(company, said, **asked)  # type: ignore[arg-type]
        could = [each for each in company if each not in passed and (not said or each != said[-1].npc)]
        assert (npc is None) == (not could)
        if npc is None:
            continue
        assert npc in could
        lately = [each.npc for each in said[-PING_PONG:]]
        if len(lately) == PING_PONG and len(set(lately)) == 2 and npc in lately:
            assert not set(could) - set(lately), "a third could have spoken"
        said.append(Said(npc, line))


@given(COMPANIES)
def test_whoever_is_there_gets_a_word_in(company: list[str]) -> None:
    said: list[Said] = []
    for _ in range(2 * len(company)):
        npc = next_speaker(company, said, names=NAMES, interests=NOTHING)
        assert npc is not None
        said.append(Said(npc, "Hm."))
    assert {each.npc for each in said} == set(company)


def test_called_then_interrupted_then_wanted_then_whoever_has_to_do_with_it() -> None:
    company, topics = ["n0", "n1", "n2", "n3"], {**NOTHING, "n3": frozenset({"river"})}

    def follows(*said: Said, interrupted: str | None = None, wanted: tuple[str, ...] = ()) -> str | None:
        return next_speaker(
            company, said, names=NAMES, interests=topics, about="the river", interrupted=interrupted, wanted=wanted
        )

    assert follows() == "n3"
    assert follows(wanted=("n1",)) == "n1"
    assert follows(wanted=("n1",), interrupted="n2") == "n2"
    spoken = Said("n0", "Well, Odile?")
    assert follows(spoken, wanted=("n2",), interrupted="n2") == "n1"
    assert follows(Said("n0", "Well?"), wanted=("n0", "n2"), interrupted="n1") == "n2"
    assert follows(Said("n0", "Well?"), interrupted="n1") == "n3"


def test_a_cue_names_whoever_speaks_after_somebody_of_something_while_its_condition_holds() -> None:
    cues = (
        Cue(npc="n1", after=("n0",), when="yes"),
        Cue(npc="n2", topics=("ferry ropes",)),
        Cue(npc="n3", after=("n0",), when="no"),
        Cue(npc="n4"),
    )

    def of(last: Said | None, about: str = "") -> list[str]:
        return cued(cues, last, about, lambda condition: condition != "no")

    assert of(Said("n0", "Hm.")) == ["n1", "n4"]
    assert of(Said("n5", "The rope of the ferry.")) == ["n2", "n4"]
    assert of(None, "the ferry rope") == ["n2", "n4"]
