"""What the game changes: the state of its world, and how its people stand to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from npc_dialogue.past import passed_on, related, tales
from npc_dialogue.world.content import PLAYER
from npc_dialogue.world.gossip import gossip
from npc_dialogue.world.presence import FACTION
from npc_dialogue.world.relationships import Edge

from .branch import Branch
from .checks import card_of, checked

Json = Any


async def patch_state(branch: Branch, patch: Mapping[str, Json], *, replace_all: bool) -> int:
    """Merges a patch into the state, and has gossip go round for the time that has passed; the new revision."""
    state = checked(lambda: branch.moment.state.patched(patch, info=branch.world.info, replace=replace_all))
    data = {"patch": dict(patch), "replace": replace_all}
    before = branch.moment.state.time
    await branch.append("world", data, replace(branch.moment, state=state))
    if before is not None and branch.world.info.gossip is not None:
        await _gossip(branch, before)
    return branch.moment.state.revision


async def _gossip(branch: Branch, since: int) -> None:
    """What the NPCs tell each other in the game time that has passed."""
    known = tales(await branch.lookback.events(branch.head.id))
    told = gossip(branch.world, branch.moment.state, branch.moment.relationships, known, since=since)
    if told:
        await branch.append("event", passed_on(told, known), branch.moment)


async def relate(branch: Branch, change: Mapping[str, Json]) -> Edge:
    """Changes how `source` stands to `target`; `change` is what its node holds, without the time."""
    for who in (change["source"], change["target"]):
        if who != PLAYER and not who.startswith(FACTION):
            card_of(branch.world, who)
    data = {**change, "time": branch.moment.state.time}
    changed = checked(lambda: related(branch.moment.relationships, data, branch.world))
    await branch.append("relationship", data, replace(branch.moment, relationships=changed))
    return changed.edge(data["source"], data["target"])
