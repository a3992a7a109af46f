"""Every version of a card or lorebook brought to V3."""

from __future__ import annotations

from collections.abc import Mapping

from ..content import Json
from .notes import Notes
from .values import number, table, text

V3, LOREBOOK = "chara_card_v3", "lorebook_v3"
VERSION = "3.0"
_V1 = ("name", "description", "personality", "scenario", "first_mes", "mes_example")
_REQUIRED: Mapping[str, Json] = {
    **dict.fromkeys(_V1, ""),
    "creator_notes": "",
    "system_prompt": "",
    "post_history_instructions": "",
    "alternate_greetings": [],
    "tags": [],
    "creator": "",
    "character_version": "",
    "group_only_greetings": [],
}
_ENTRY_REQUIRED: Mapping[str, Json] = {
    "keys": [],
    "content": "",
    "enabled": True,
    "insertion_order": 100,
    "use_regex": False,
}
_ST_ENTRY = {
    "uid": "id",
    "key": "keys",
    "keysecondary": "secondary_keys",
    "comment": "comment",
    "content": "content",
    "constant": "constant",
    "selective": "selective",
    "order": "insertion_order",
    "name": "name",
}
"""Keys of SillyTavern's world info that a lorebook entry of V3 has too."""
_ST_EXTENSION = {
    "position": "position",
    "excludeRecursion": "exclude_recursion",
    "preventRecursion": "prevent_recursion",
    "delayUntilRecursion": "delay_until_recursion",
    "displayIndex": "display_index",
    "probability": "probability",
    "useProbability": "useProbability",
    "depth": "depth",
    "selectiveLogic": "selectiveLogic",
    "outletName": "outlet_name",
    "group": "group",
    "groupOverride": "group_override",
    "groupWeight": "group_weight",
    "scanDepth": "scan_depth",
    "caseSensitive": "case_sensitive",
    "matchWholeWords": "match_whole_words",
    "useGroupScoring": "use_group_scoring",
    "automationId": "automation_id",
    "role": "role",
    "vectorized": "vectorized",
    "sticky": "sticky",
    "cooldown": "cooldown",
    "delay": "delay",
    "triggers": "triggers",
    "ignoreBudget": "ignore_budget",
    "matchPersonaDescription": "match_persona_description",
    "matchCharacterDescription": "match_character_description",
    "matchCharacterPersonality": "match_character_personality",
    "matchCharacterDepthPrompt": "match_character_depth_prompt",
    "matchScenario": "match_scenario",
    "matchCreatorNotes": "match_creator_notes",
    "characterFilter": "character_filter",
}
"""The others, and what they are called among the extensions of an entry."""


def card_fields(raw: Mapping[str, Json], notes: Notes) -> tuple[dict[str, Json], dict[str, Json]]:
    """The fields of `data` as V3 has them, and what stands beside `data`."""
    spec, data = raw.get("spec"), raw.get("data")
    if not isinstance(spec, str) or not isinstance(data, dict):
        return {**_REQUIRED, **raw}, {}
    beside = {key: value for key, value in raw.items() if key not in ("spec", "spec_version", "data")}
    beside = {key: value for key, value in beside.items() if key not in _V1 or value != data.get(key)}
    version = raw.get("spec_version")
    if spec != "chara_card_v2" and version != VERSION:
        beside["spec_version"] = version
        if (number(version) or 0) > float(VERSION):
            notes.tell("spec_version", f"the card is of version {text(version)[:10]}; what is new in it is only kept")
    return {**_REQUIRED, **data}, beside


def card_of(fields: Mapping[str, Json], beside: Mapping[str, Json]) -> dict[str, Json]:
    """A card of V3."""
    rest = {key: value for key, value in beside.items() if key != "spec_version"}
    version = beside.get("spec_version", VERSION)
    return {**rest, "spec": V3, "spec_version": version, "data": {**_REQUIRED, **fields}}


def book_of(raw: Mapping[str, Json]) -> dict[str, Json]:
    """The lorebook of V3 in a file: a `lorebook_v3`, a bare lorebook, or world info of SillyTavern."""
    if raw.get("spec") == LOREBOOK:
        return table(raw.get("data"))
    entries = raw.get("entries")
    if isinstance(entries, list):
        return dict(raw)
    # worlds that came out of a card hold that card's book a second time, as originalData
    rest = {key: value for key, value in raw.items() if key not in ("entries", "originalData")}
    return {**rest, "entries": [_of_world(each) for each in table(entries).values()]}


def entry_fields(entry: Json) -> dict[str, Json]:
    """The fields of one entry with those that are required."""
    return {**_ENTRY_REQUIRED, **table(entry)}


def _of_world(entry: Json) -> Json:
    if not isinstance(entry, dict):
        return entry
    made: dict[str, Json] = {"use_regex": False}
    extensions: dict[str, Json] = dict(table(entry.get("extensions")))
    for key, value in entry.items():
        if key in _ST_ENTRY:
            made[_ST_ENTRY[str(key)]] = value
        elif key == "disable":
            made["enabled"] = value is not True
        elif key != "extensions":
            extensions[_ST_EXTENSION.get(str(key), str(key))] = value
    extensions.setdefault("selectiveLogic", 0)
    return {**made, "extensions": extensions}
