"""What `inspect` with `changes` tells: how each section would differ."""

from __future__ import annotations

from npc_dialogue.prompt.difference import differences
from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.prompt.report import report
from npc_dialogue.world.relationships import Relationships
from tests.support.moments import WORLD, prompt


def trusting(value: float) -> Relationships:
    return Relationships.initial(WORLD).set("mira", "player", {"trust": value}, world=WORLD)


def rebuilt(before: Prompt, after: Prompt) -> list[str]:
    """The texts of the earlier prompt with every difference carried out."""
    texts = [section.text for section in before.sections if section.included]
    for difference in differences(before, after):
        if difference.before:
            texts.remove(difference.before)
        if difference.after:
            texts.append(difference.after)
    return sorted(texts)


def test_nothing_supposed_is_nothing_different() -> None:
    assert differences(prompt("the debt?"), prompt("the debt?")) == ()


def test_a_secret_that_opens_is_added_and_its_cover_removed() -> None:
    before, after = prompt("the debt?"), prompt("the debt?", relationships=trusting(60))
    found = {difference.kind: difference for difference in differences(before, after)}
    assert found["knowledge"].change == "added"
    assert "nine pounds" in found["knowledge"].after
    assert found["covers"].change == "removed"
    assert "Money comes and goes." in found["covers"].before
    assert found["standing"].change == "changed"
    gone, new = found["standing"].lines
    assert len(gone) == len(new) == 1
    assert "has begun to trust" in new[0]
    assert rebuilt(before, after) == sorted(section.text for section in after.sections if section.included)


def test_the_report_has_them_as_data_and_the_budget_in_its_order() -> None:
    before, after = prompt("the debt?"), prompt("the debt?", relationships=trusting(60))
    told = report(after, before=before)
    assert [each["kind"] for each in told["differences"]] == [each.kind for each in differences(before, after)]
    assert "differences" not in report(after)
    budget = {row["kind"]: row for row in told["budget"]}
    assert next(iter(budget)) == "rules"
    assert budget["standing"]["tokens"] == next(s.tokens for s in after.sections if s.kind == "standing")
    assert budget["line"]["tokens"] > 0
    assert budget["covers"]["left_out"] > 0, "the other secret's cover, which nobody asked for"
