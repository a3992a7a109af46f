"""How a model is asked to say that its feelings have changed."""

from __future__ import annotations

from .prompt import Part, Section
from .sections import section
from .view import View


def proposals(view: View) -> list[Section]:
    """The form of the mark, the axes and the most that may be proposed; nothing in a world that wants none."""
    world = view.situation.world
    rules = world.info.proposals
    axes = [axis for axis in rules.axes if axis in world.axes]
    if not axes or view.situation.occasion != "say":
        return []
    text = (
        f"Only if these words change how you feel about {view.speaker_name}, write it after the feeling, like "
        f"[{axes[0]} +{min(2, rules.turn):g}: kept a promise]: {', '.join(axes)}, up to {rules.turn:g}, + or -."
    )
    source = f"{world.source('world')}#proposals"
    return [section("proposals", Part.NOW, text, (source,), "changes of standing may be proposed")]
