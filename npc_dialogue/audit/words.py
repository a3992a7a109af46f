"""What an audit found, in words for a writer."""

from __future__ import annotations

from collections.abc import Mapping

from npc_dialogue.world.boundaries import PLACE, SPEAKER, Path
from npc_dialogue.world.content import PLAYER, WHERE, Json
from npc_dialogue.world.mistakes import Mistake

from .audit import Opening
from .leaks import Leak
from .moments import CAME, Coverage, Moment

_ENTRIES = ("knowledge[", "secrets[", "entries[")
_CONDITIONAL = ("lines.", "voice.address[")


def coverage_words(coverage: Coverage) -> str:
    """`mira: all 4,320 combinations of trust (15 values) and world.flood (2); 537 different prompts.`"""
    read = [f"{path_words(each.path)} ({len(each.values)})" for each in coverage.variables]
    count = f"{coverage.combinations:,} combination{'' if coverage.combinations == 1 else 's'}"
    how = f"all {count}" if coverage.exact else f"every two values together, out of {count},"
    of = f" of the values of {_listed(read)}" if read else ", since no condition changes"
    return f"{coverage.npc}: {how}{of}; {coverage.prompts:,} different prompts"


def opening_words(opening: Opening) -> str:
    """What has to change before a secret opens to the player."""
    if opening.moment is None:
        tried = "whatever the values" if opening.tried_all else "as far as was tried"
        told = f"stays closed to the player, {tried}"
    elif opening.moment:
        told = f"opens to the player with {moment_words(opening.npc, opening.moment, opening.start, nearest=True)}"
    else:
        told = "is open to the player from the start"
    return f"{told}; open from the start to {_listed(opening.now_to)}" if opening.now_to else told


def leak_words(leak: Leak) -> Mistake:
    """A leak as a mistake: through which file and key, what of which entry, in whose prompt and when, what to do."""
    entry = leak.entry
    when = moment_words(leak.npc, leak.moment, leak.start)
    found = f"{leak.found} of {entry.name}, in the prompt of {leak.npc} {f'with {when}' if when else 'at the start'}"
    expected = f"nothing of it there (section {leak.section})"
    if not leak.file:
        hint = "The gate let it through: that is a fault of npc-dialogue. Please report it together with the world."
        return Mistake(file=entry.file, key=entry.key, found=found, expected=expected, hint=hint)
    part = leak.key.rpartition("]")[2]
    if (leak.key.startswith(_ENTRIES) and part.startswith((".text", ".said"))) or leak.key.startswith("entries["):
        also = f"name {leak.npc} in the who of {entry.key}" if entry.owner != leak.npc else f"open {entry.key} earlier"
        hint = f"Take the words out, or give this the who and when of {entry.key} in {entry.file}, or {also}."
    elif leak.key.startswith(_CONDITIONAL):
        hint = f"Take the words out, or let its when hold only while that of {entry.key} in {entry.file} does."
    else:
        hint = "Take the words out: no condition guards this text as it guards that one."
    return Mistake(file=leak.file, key=leak.key, found=found, expected=expected, hint=hint)


def moment_words(npc: str, moment: Moment, start: Moment, *, nearest: bool = False) -> str:
    """What is otherwise than at the start: `trust of mira toward the player 40 (at the start 0)`.

    `nearest`: the values are the nearest that will do, so numbers are told as `from 40` or `down to -20`.
    """
    speaker = str(moment.get(SPEAKER, PLAYER))
    then = "now" if nearest else "at the start"
    toward = "the player" if speaker == PLAYER else speaker
    told = []
    for path, value in moment.items():
        now = start.get(path)
        match path:
            case ("speaker",):
                told.append(f"{toward} speaking")
            case ("place",):
                told.append(f"{npc} at {value}" + (f" ({then} {now})" if now else ""))
            case ("came",):
                told.append(f"axes that came from {value}")
            case ("world", *_):
                told.append(f"{path_words(path)} {_changed(value, now, nearest)}")
            case _:
                told.append(f"{path[0]} of {npc} toward {toward} {_changed(value, now, nearest)}")
    return _listed(told)


def path_words(path: Path) -> str:
    """A variable as conditions name it."""
    names: Mapping[Path, str] = {SPEAKER: "who speaks", PLACE: "the place", CAME: "the way there"}
    if path[:2] == ("world", WHERE) and len(path) > 2:
        return f"the place of {path[2]}"
    return names.get(path, ".".join(path))


def _changed(value: Json, now: Json, nearest: bool) -> str:
    if nearest and _is_number(value) and _is_number(now):
        return f"{'from' if value > now else 'down to'} {value:g} (now {now:g})"
    return f"{_value(value)} ({'now' if nearest else 'at the start'} {_value(now)})"


def _value(value: Json) -> str:
    if value is None:
        return "not set"
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if _is_number(value) else repr(value)


def _is_number(value: Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _listed(words: list[str] | tuple[str, ...]) -> str:
    return ", ".join(words[:-1]) + (" and " if len(words) > 1 else "") + words[-1] if words else ""
