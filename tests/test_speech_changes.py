"""The marks by which a model says that its feelings have changed: read under any cutting, never spoken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from npc_dialogue.speech.events import Proposal
from tests.support.speech import SETTING, cuts, hear


@pytest.mark.parametrize(
    ("mark", "found"),
    [
        ("[trust +2: kept his word]", Proposal("trust", 2, "kept his word")),
        ("[Trust -3]", Proposal("trust", -3, "")),
        ("[trust: +1.5, he smiled]", Proposal("trust", 1.5, "he smiled")),
        ("[trust −4 – a lie: a big one]", Proposal("trust", -4, "a lie: a big one")),
        ("[self_worth +1: x]", Proposal("self_worth", 1, "x")),
        ("[self worth +1: x]", Proposal("self_worth", 1, "x")),
        ("[trust +999999: x]", Proposal("trust", 999999, "x")),
    ],
)
def test_a_mark_is_read_and_not_spoken(mark: str, found: Proposal) -> None:
    stream = f"[warm] {mark} Come in. Sit down."
    for pieces in cuts(stream):
        result = hear(pieces)
        assert result.proposed == (found,)
        assert result.text == "Come in. Sit down."
        assert [line.emotion for line in result.lines] == ["warm", "warm"]
        assert not any(line.tags for line in result.lines)


@pytest.mark.parametrize("mark", ["[love +2: x]", "[trust 2: x]", "[trust +: x]", "[trust +2000000: x]"])
def test_what_is_no_such_mark_stays_a_direction(mark: str) -> None:
    result = hear([f"{mark} Come in."])
    assert result.proposed == ()
    assert result.text == "Come in."


def test_in_a_world_that_wants_none_it_is_a_direction_too() -> None:
    result = hear(["[trust +2: x] Come in."], setting=replace(SETTING, axes=()))
    assert (result.proposed, result.text) == ((), "Come in.")


def test_each_comes_with_the_line_that_it_stands_with() -> None:
    for pieces in cuts("Come in. [trust +1: a] Sit down. [trust -1: b]"):
        assert [each.by for each in hear(pieces).proposed] == [1, -1]
    assert hear(["[trust +1: a] Come i"], reason=None).proposed == ()


def test_where_nothing_was_said_nothing_is_proposed() -> None:
    for reason in ("stop", "broken", "cancelled"):
        assert hear(["[trust +1: a]"], reason=reason).proposed == ()


def test_a_reply_that_was_thrown_away_as_thoughts_proposes_nothing() -> None:
    result = hear(["[trust +1: a] so I should</think> Come in."])
    assert (result.proposed, result.text) == ((), "Come in.")
