"""An entry of a lorebook as an entry of lore, and back (Character Card V3, "Lorebook Fields")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..content import MAX_TURNS, Json, Lore
from ..keys import PatternError, check_pattern
from .decorators import Decorator, decorated
from .macros import Macros, as_macros
from .names import id_of
from .notes import Notes
from .origin import EXTENSION
from .values import number, text, texts, whole

MAX_DEPTH = 50
MAX_SHARE = 1_000
MAX_PATTERN = 300
"""Characters of a regular expression."""
NEVER = "false"
"""The condition of an entry that is switched off."""
_JS = re.compile(r"/(?P<pattern>.+)/(?P<flags>[a-z]*)", re.DOTALL)
_META = re.compile(r"[\\^$.|?*+()\[\]{}]")
_LOGIC = {0: "any", 1: "not_all", 2: "not_any", 3: "all"}
"""SillyTavern's selectiveLogic."""
_NUMBER_OF = {mode: number for number, mode in _LOGIC.items()}
_TURNS_OF = {"stay": "sticky", "rest": "cooldown", "delay": "delay"}
"""Ours in turns to SillyTavern's in messages, two of which are a turn."""
_EXTENSION_OF = (
    ("whole_words", "match_whole_words", True),
    ("chance", "probability", 100),
    ("group", "group", ""),
    ("group_share", "group_weight", 100),
    ("depth", "scan_depth", None),
)
"""A key of ours, SillyTavern's extension, and the default of both."""
_MARKS_OF_ST = ("selectiveLogic", "exclude_recursion", "display_index", "useProbability")
_KNOWN = frozenset(
    "activate dont_activate activate_only_after keep_activate_after_match dont_activate_after_match scan_depth "
    "ignore_on_max_context additional_keys exclude_keys".split()
)
_NUMBERED = frozenset({"activate_only_after", "scan_depth"})
_UNUSED = {
    "position": "where in the prompt it stands; the engine decides that",
    "role": "as whose message it is told; it is told as what comes to mind",
    "delay_until_recursion": "woken only by other entries",
    "vectorized": "woken by likeness",
    "automation_id": "a script that runs with it",
    "triggers": "woken only for some kinds of replies",
    "group_override": "chosen in its group by order; by weight if its group has no shares",
    "use_group_scoring": "chosen in its group by the number of keys",
    "outlet_name": "told at a place of the prompt's own",
    "ignore_budget": "told whatever the room",
    "match_persona_description": "woken by the player's description",
    "match_character_description": "woken by the character's description",
    "match_character_personality": "woken by the character's personality",
    "match_character_depth_prompt": "woken by the character's note",
    "match_scenario": "woken by the scenario",
    "match_creator_notes": "woken by the creator's notes",
    "character_filter": "known to some characters only; write them into `who`",
}
"""SillyTavern's extensions of an entry that nothing here does, and what they would."""


@dataclass(frozen=True, slots=True)
class BookSettings:
    """What a lorebook says for all its entries, and who knows them."""

    who: tuple[str, ...]
    scan_depth: int | None = None
    recursive: bool = True


def read_entry(raw: Mapping[str, Json], id_: str, book: BookSettings, macros: Macros, notes: Notes) -> dict[str, Json]:
    """The entry of lore, as in a content file, of a flat lorebook entry."""
    where = f"lore {id_}"
    extension = {key.removeprefix(EXTENSION): value for key, value in raw.items() if key.startswith(EXTENSION)}
    sillytavern = any(mark in extension for mark in _MARKS_OF_ST)
    force, unknown, content = decorated(text(raw.get("content")), _is_known)
    said = {each.name: each for each in reversed(force)}
    for each in unknown:
        notes.tell(where, f"@@{each.name} has no counterpart")
    lore: dict[str, Json] = {
        "id": id_,
        "title": macros.plain(text(raw.get("name")) or text(raw.get("comment")), where)[:200],
        "text": macros.template(content, where),
        **_keys(raw, sillytavern, macros, notes, where),
        **_further_keys(raw, force, sillytavern, macros, notes),
        "who": list(book.who),
        "weight": 0 if "ignore_on_max_context" in said else _weight(raw),
    }
    if "activate" in said or (raw.get("constant") is True and (sillytavern or raw.get("use_regex") is not True)):
        lore["always"] = True
    off = "dont_activate" in said and "activate" not in said
    if raw.get("enabled") is False or off or not lore["text"]:
        lore["when"] = NEVER
    lore.update(_timing(extension, said))
    depth = said["scan_depth"].number if "scan_depth" in said else whole(extension.get("scan_depth"), MAX_DEPTH)
    if (depth := book.scan_depth if depth is None else min(depth, MAX_DEPTH)) is not None:
        lore["depth"] = depth
    if not book.recursive or extension.get("exclude_recursion") is True:
        lore["by_lore"] = False
    if extension.get("prevent_recursion") is True:
        lore["scanned"] = False
    for key, what in _UNUSED.items():
        if extension.get(key) not in (None, False, 0, "", [], {}):
            notes.tell(where, f"{what} ({key} has no counterpart)")
    if text(raw.get("position")):
        notes.tell(where, "where in the prompt it stands (position), the engine decides")
    return {key: value for key, value in lore.items() if value not in ("", []) or key == "text"}


def write_entry(lore: Lore, scope: Mapping[str, Json], notes: Notes) -> dict[str, Json]:
    """A flat lorebook entry of V3 made of an entry of lore alone."""
    where = f"lore {lore.id}"
    keys = list(lore.topics)
    if lore.patterns:
        keys = [*map(_js, lore.patterns), *(f"/{re.escape(topic)}/i" for topic in lore.topics)]
    raw: dict[str, Json] = {
        "keys": keys,
        "content": as_macros(lore.text, scope, notes, where),
        "enabled": lore.when != NEVER,
        "insertion_order": _order(lore.weight),
        "use_regex": bool(lore.patterns),
    }
    if lore.title:
        raw["comment"] = lore.title
    if lore.always:
        raw["constant"] = True
    if lore.when not in ("", NEVER):
        notes.tell(where, "its condition (when) has no counterpart; the entry may be told at any time")
    if lore.places:
        notes.tell(where, "its places have no counterpart")
    return {**raw, **_written_conditions(lore)}


def _written_conditions(lore: Lore) -> dict[str, Json]:
    """How an entry is woken, in SillyTavern's extensions where V3 has no field."""
    raw: dict[str, Json] = {}
    if lore.case:
        raw["case_sensitive"] = True
    if lore.also:
        raw |= {"selective": True, "secondary_keys": list(lore.also)}
        mode = _NUMBER_OF[lore.also_mode]
        if mode:
            raw[EXTENSION + "selectiveLogic"] = mode
    for key, name, default in _EXTENSION_OF:
        if (value := getattr(lore, key)) != default:
            raw[EXTENSION + name] = value
    for key, name in _TURNS_OF.items():
        if turns := getattr(lore, key):
            raw[EXTENSION + name] = 2 * turns
    if not lore.by_lore:
        raw[EXTENSION + "exclude_recursion"] = True
    if not lore.scanned:
        raw[EXTENSION + "prevent_recursion"] = True
    return raw


def _is_known(decorator: Decorator) -> bool:
    if decorator.name in _NUMBERED:
        return decorator.number is not None
    return decorator.name in _KNOWN


def _keys(raw: Mapping[str, Json], sillytavern: bool, macros: Macros, notes: Notes, where: str) -> dict[str, Json]:
    """`topics` for words, `patterns` for regular expressions."""
    topics: list[str] = []
    patterns: list[str] = []
    regex = raw.get("use_regex") is True
    for key in texts(raw.get("keys")):
        plain = macros.plain(key, where)
        match = _JS.fullmatch(plain) if regex or sillytavern else None
        if match or (regex and not sillytavern and _META.search(plain)):
            if (pattern := _pattern(match, plain)) is not None:
                patterns.append(pattern)
            else:
                notes.tell(where, f"the regular expression {plain[:40]!r} cannot be read, so it wakes nothing")
        elif plain:
            topics.append(plain)
    found: dict[str, Json] = {"topics": topics}
    if patterns:
        found["patterns"] = patterns
    if (raw.get("case_sensitive") is True) or raw.get(EXTENSION + "case_sensitive") is True:
        found["case"] = True
    if raw.get(EXTENSION + "match_whole_words") is False:
        found["whole_words"] = False
    return found


def _pattern(match: re.Match[str] | None, written: str) -> str | None:
    """A JavaScript regular expression as one of Python's; None where it is none."""
    pattern, flags = (match["pattern"], match["flags"]) if match else (written, "")
    pattern = pattern.replace("\\/", "/").replace("(?<", "(?P<").replace("(?P<=", "(?<=").replace("(?P<!", "(?<!")
    kept = "".join(flag for flag in "ims" if flag in flags)
    pattern = (f"(?{kept})" if kept else "") + pattern.replace("[^]", "[\\s\\S]")
    try:
        check_pattern(pattern[:MAX_PATTERN])
    except PatternError:
        return None
    return pattern if len(pattern) <= MAX_PATTERN else None


def _js(pattern: str) -> str:
    match = re.fullmatch(r"(?:\(\?([ims]+)\))?(.*)", pattern, re.DOTALL)
    flags, rest = (match[1] or "", match[2]) if match else ("", pattern)
    return f"/{rest.replace('/', chr(92) + '/')}/{flags}"


def _further_keys(
    raw: Mapping[str, Json], force: list[Decorator], sillytavern: bool, macros: Macros, notes: Notes
) -> dict[str, Json]:
    """`also` and `also_mode`: secondary keys, or else the keys of decorators."""
    where = "secondary_keys"
    found: list[tuple[list[str], str]] = []
    if raw.get("selective") is True and (sillytavern or raw.get("use_regex") is not True):
        second = (macros.plain(key, where) for key in texts(raw.get("secondary_keys")))
        logic = whole(raw.get(EXTENSION + "selectiveLogic"), 3)
        found.append(([key for key in second if key], _LOGIC[logic or 0]))
    for name, mode in (("additional_keys", "any"), ("exclude_keys", "not_any")):
        values = [value for each in force if each.name == name for value in each.values]
        found.append(([macros.plain(value, where) for value in values], mode))
    found = [(keys, mode) for keys, mode in found if keys]
    if len(found) > 1:
        notes.tell(where, "it has several lists of further keys; only the first counts")
    if not found:
        return {}
    keys, mode = found[0]
    return {"also": keys, **({"also_mode": mode} if mode != "any" else {})}


def _timing(extension: Mapping[str, Json], said: Mapping[str, Decorator]) -> dict[str, Json]:
    """Chance, groups and turns."""
    found: dict[str, Json] = {}
    chance = whole(extension.get("probability"), 100)
    if chance is not None and chance != 100 and extension.get("useProbability") is not False:
        found["chance"] = chance
    groups = [each for each in texts(extension.get("group")) if each]
    if groups:
        found["group"] = id_of(groups[0], "group")
        share = whole(extension.get("group_weight"), MAX_SHARE)
        if share is not None and share != 100:
            found["group_share"] = max(share, 1)
    for key, name in _TURNS_OF.items():
        if messages := whole(extension.get(name), 2 * MAX_TURNS):
            found[key] = (messages + 1) // 2
    if "activate_only_after" in said and (turns := said["activate_only_after"].number):
        found["delay"] = min(turns, MAX_TURNS)
    if "keep_activate_after_match" in said:
        found["stay"] = MAX_TURNS
    if "dont_activate_after_match" in said:
        found["rest"] = MAX_TURNS
    return found


def _weight(raw: Mapping[str, Json]) -> int:
    """0 to 100 of any number, in the same order: 100, which is common, becomes 50, which is ours."""
    priority = number(raw.get("priority"))
    order = number(raw.get("insertion_order")) if priority is None else priority
    if order is None:
        return 50
    return round(100 * order / (order + 100)) if order > 0 else 0


def _order(weight: int) -> int:
    """A number of which `_weight` makes the weight again."""
    return round(100 * weight / (100 - weight)) if weight < 100 else 100_000
