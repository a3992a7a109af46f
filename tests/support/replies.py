"""The table of replies in `tests/data/replies`: what a model sends, and what the player gets of it.

A file is a list of cases; what stands above the first holds for all of them. Of a case `stream` is what the model
sends, `lines` what is heard, `closed` how the reply ended itself, `proposes` the changes that come with it, `does` the
actions; the other keys are those of `setting_of`. A line is its text, behind it tags in `<…>` and the mood in `{…}`, if
any. One that begins with `/` follows a line's end, one that begins with `+` nothing, all others a space. An action is
behind how many lines it comes, its name and its arguments in JSON, or behind `!` why nothing comes of it.
"""

from __future__ import annotations

import codecs
import json
import random
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from npc_dialogue.speech.events import Act, Line, Proposal
from npc_dialogue.speech.forbidden import Forbidden
from npc_dialogue.speech.lines import EndReason
from npc_dialogue.speech.setting import SpeechSetting
from npc_dialogue.world.knowledge import ClosedSecret
from npc_dialogue.world.offers import Offer

from .speech import SETTING, Heard

FOLDER = Path(__file__).resolve().parents[1] / "data" / "replies"
RULES = """- Answer with only what Mira says aloud: at most 3 sentences, no narration.
- You know only what is written here or was said."""
GATE = ClosedSecret(
    source="npcs/mira.toml#secrets.gate",
    tells=(
        "wound the gate down",
        "drehte das Tor herunter",
        "ai baissé la vanne",
        "bajé la compuerta",
        "門を下ろした",
        "放下了闸门",
        "수문을 내렸",
        "ปิดประตูน้ำ",
        "أنزلت البوابة",
        "फाटक गिराया",
    ),
    texts=("On the night of the flood she shut the mill gate to save the seed corn.",),
)
"""What is not to be heard."""


OFFERS = (
    Offer(
        id="give_item",
        text="Hands it over.",
        arguments={
            "item": {"type": "string", "enum": ["bread", "smoked_eel"]},
            "count": {"type": "integer", "minimum": 1, "maximum": 12, "default": 1},
        },
        answer=False,
        said=("Here.",),
    ),
    Offer(id="open_gate", text="Opens it.", arguments={"turns": {"type": "integer", "default": 5}}, answer=True),
    Offer(id="tell", text="Sends word.", arguments={"words": {"type": "string"}}, answer=False),
)
"""What may be done where a case says `acts`."""


@dataclass(frozen=True)
class Case:
    """One row of the table."""

    stream: str
    reason: EndReason
    setting: SpeechSetting
    want: Heard


def setting_of(keys: Mapping[str, Any]) -> SpeechSetting:
    """What the chain is told: `language`, `npc` and `others` by name, `directions`, `sentences` and `words` at most,
    `whole` sentences, what the world may `allow`, what was `used` already or `said` before, and whether it `acts`."""
    used = keys.get("used", "")
    forbidden = Forbidden(allow=tuple(keys.get("allow", ())), instructions=RULES, secrets=(GATE,), used=used)
    return replace(
        SETTING,
        npc_name=keys.get("npc", SETTING.npc_name),
        other_names=tuple(keys.get("others", SETTING.other_names)),
        language=keys.get("language", SETTING.language),
        directions=keys.get("directions", SETTING.directions),
        whole_sentences=keys.get("whole", False),
        max_sentences=keys.get("sentences", SETTING.max_sentences),
        max_words=keys.get("words", SETTING.max_words),
        said=tuple(keys.get("said", ())),
        offers=OFFERS if keys.get("acts") else None,
        forbidden=forbidden,
    )


def cases() -> dict[str, Case]:
    """All cases by file and name."""
    found = {}
    for file in sorted(FOLDER.glob("*.toml")):
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        for keys in table.pop("case"):
            lines = tuple(line_of(row, number) for number, row in enumerate(keys["lines"]))
            sent = tuple((line.line, line.text) for line in lines)
            proposed = tuple(map(_proposal_of, keys.get("proposes", ())))
            done = tuple(map(_act_of, keys.get("does", ())))
            want = Heard(lines, keys.get("closed", ""), sent, proposed, done)
            name = f"{file.stem}: {keys['name']}"
            assert name not in found
            found[name] = Case(keys["stream"], keys.get("reason", "stop"), setting_of({**table, **keys}), want)
    return found


def line_of(row: str, number: int) -> Line:
    """A line as it is written in the table."""
    mood = re.search(r" \{(\w+) ?([\d.]*)\}$", row)
    text = row[: mood.start()] if mood else row
    tags = tuple(re.findall(r" <([^<>]*)>", text))
    text = re.sub(r"( <[^<>]*>)+$", "", text)
    before = {"/": "\n", "+": ""}.get(text[0], "" if number == 0 else " ")
    text = text[1:] if text[0] in "/+" else text
    if "narration" in tags:
        return Line(number, text, before, "neutral", 0, tags, narrated=True)
    name, strength = (mood[1], mood[2]) if mood else ("neutral", "")
    return Line(number, text, before, name, float(strength or 0.6), tags)


def _proposal_of(row: str) -> Proposal:
    """`trust +2: why`."""
    change, _, reason = row.partition(": ")
    axis, by = change.split(" ")
    return Proposal(axis, float(by), reason)


def _act_of(row: str) -> tuple[int, Act]:
    """`1 give_item {"item": "bread", "count": 2}`, `0 fly ! it is not on offer now`."""
    lines, name, rest = f"{row} ".split(" ", 2)
    answer = any(offer.id == name and offer.answer for offer in OFFERS)
    if rest.startswith("! "):
        return int(lines), Act(name, answer=answer, wrong=rest[2:].strip())
    return int(lines), Act(name, json.loads(rest or "{}"), answer)


def byte_cuts(stream: str, name: str) -> Iterator[list[str]]:
    """Every cut of the stream's bytes into pieces of one to three, and fifty of random lengths, as they are decoded."""
    data = stream.encode()
    for size in (1, 2, 3):
        for first in range(size):
            yield _decoded([data[:first], *(data[at : at + size] for at in range(first, len(data), size))])
    chance = random.Random(name)
    for _ in range(50):
        at, pieces = 0, []
        while at < len(data):
            length = chance.choice((1, 2, 3, 5, 8, 13, 40))
            pieces.append(data[at : at + length])
            at += length
        yield _decoded(pieces)


def _decoded(pieces: list[bytes]) -> list[str]:
    decoder = codecs.getincrementaldecoder("utf-8")()
    return [decoder.decode(piece) for piece in pieces]
