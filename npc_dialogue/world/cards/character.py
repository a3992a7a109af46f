"""The character of a card as a card of ours, and back, field by field."""

from __future__ import annotations

import re
from collections.abc import Mapping

from npc_dialogue.text.scripts import words
from npc_dialogue.text.sentences import split_sentences
from npc_dialogue.text.tokens import estimate_tokens

from ..content import Card, Json
from .examples import exchanges, written
from .macros import Macros, as_macros
from .notes import Notes
from .origin import EXTENSION
from .values import text, texts

CORE_TOKENS = 600
"""Up to which a description is a core; with its heading that fits into every prompt."""
SAMPLE_TOKENS = 500
CUT, JOINT = "cut", "joint"
"""Keys of `origin`: how long the core was cut, and what stood between it and the rest."""
_JOINT = "\n\n"
MAX_GREETINGS = 100
MAX_GREETING_WORDS = 400
IN_COMPANY = "speaker.id != 'player'"
"""The condition of a greeting for groups: somebody other than the player is spoken to."""
_FIELDS = frozenset(
    "name nickname description personality scenario first_mes mes_example system_prompt post_history_instructions "
    "alternate_greetings group_only_greetings extensions creator_notes creator_notes_multilingual tags creator "
    "character_version character_book assets source creation_date modification_date".split()
)
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]*]*\s+|[。！？]|\n+")
_WORD_END = re.compile(r"\s+")
_PARAGRAPH = re.compile(r"\n[ \t]*\n+")


def name_of(raw: Mapping[str, Json]) -> str:
    """What `{{char}}` stands for: the nickname, else the name."""
    return text(raw.get("nickname")).strip() or text(raw.get("name")).strip()


def read_character(raw: Mapping[str, Json], id_: str, macros: Macros, notes: Notes) -> dict[str, Json]:
    """The card, as in a content file, of a card's flat fields."""
    called = " ".join(name_of(raw).split())
    if len(called) > 80:
        notes.tell("name", "it has more than 80 characters and is cut off")
    name = called[:80].strip() or id_
    if text(raw.get("nickname")).strip():
        notes.tell("nickname", f"prompts and the game say {name!r}; the whole name is kept in `origin`")
    core, joint, more = _cut(_told(raw, "description", macros, notes))
    greetings = _greetings(raw, macros, notes)
    card: dict[str, Json] = {
        "id": id_,
        "name": name,
        "core": core,
        "description": more,
        "scenario": _told(raw, "scenario", macros, notes),
        "instructions": _told(raw, "system_prompt", macros, notes),
        "reminder": _told(raw, "post_history_instructions", macros, notes),
        "voice": {"register": _told(raw, "personality", macros, notes), **_length(greetings)},
        "samples": _samples(raw, name, macros, notes),
        "lines": {"greeting": greetings} if greetings else {},
    }
    if more:
        notes.tell("description", "its beginning became the core, up to a sentence's end; read it")
        card["origin"] = {CUT: len(core), **({JOINT: joint} if joint != _JOINT else {})}
    for field in raw:
        if field.startswith(EXTENSION):
            notes.tell(field.replace(EXTENSION, "extensions."), "it is kept, and nothing here reads it")
        elif field not in _FIELDS:
            notes.tell(field, "it belongs to no specification; it is kept")
    return {key: value for key, value in card.items() if value not in ("", [], {})}


def write_character(card: Card, scope: Mapping[str, Json], notes: Notes) -> dict[str, Json]:
    """The flat fields of V3 made of the card alone."""

    def told(template: str, where: str) -> str:
        return as_macros(template, scope, notes, where)

    first: list[str] = []
    company: list[str] = []
    for line in card.lines.get("greeting", ()):
        if line.when not in ("", IN_COMPANY):
            notes.tell("lines.greeting", "conditions (when) have no counterpart; these lines are left out")
            continue
        (company if line.when else first).append(told(line.text, "lines.greeting"))
    joint = text(card.origin.get(JOINT, _JOINT))
    description = joint.join(filter(None, (told(card.core, "core"), told(card.description, "description"))))
    return {
        "name": card.name,
        "description": description,
        "personality": told(card.voice.register, "voice.register"),
        "scenario": told(card.scenario, "scenario"),
        "first_mes": first[0] if first else "",
        "mes_example": written(
            (told(sample.player, "samples"), told(sample.npc, "samples")) for sample in card.samples
        ),
        "creator_notes": "",
        "system_prompt": told(card.instructions, "instructions"),
        "post_history_instructions": told(card.reminder, "reminder"),
        "alternate_greetings": first[1:],
        "group_only_greetings": company,
        "tags": [],
        "creator": "",
        "character_version": "",
    }


def left_out(card: Card, notes: Notes) -> None:
    """Tells what of a card no specification has a field for."""
    for key in ("role", "place", "factions", "goals", "fears", "secrets", "model"):
        if getattr(card, key):
            notes.tell(key, "no card has a field for it; it is left out")
    if card.voice.quirks or card.voice.address:
        notes.tell("voice", "quirks and address have no field in a card; they are left out")
    kinds = [kind for kind in card.lines if kind != "greeting"]
    if kinds:
        notes.tell("lines", f"only greetings have a field in a card; {', '.join(kinds)} are left out")


def _told(raw: Mapping[str, Json], field: str, macros: Macros, notes: Notes) -> str:
    value = raw.get(field)
    if value is not None and not isinstance(value, str):
        notes.tell(field, "it is no text and is not used")
    return macros.template(text(value), field)


def _greetings(raw: Mapping[str, Json], macros: Macros, notes: Notes) -> list[dict[str, Json]]:
    """`first_mes` and its alternatives, then those for groups."""
    said = [text(raw.get("first_mes")), *texts(raw.get("alternate_greetings"))]
    lines: list[dict[str, Json]] = [{"text": macros.template(each, "greetings")} for each in said[:MAX_GREETINGS]]
    lines += [
        {"text": macros.template(each, "group_only_greetings"), "when": IN_COMPANY}
        for each in texts(raw.get("group_only_greetings"))[:MAX_GREETINGS]
    ]
    if len(said) > MAX_GREETINGS:
        notes.tell("alternate_greetings", f"the first {MAX_GREETINGS} are used")
    return [line for line in lines if line["text"]]


def _length(greetings: list[dict[str, Json]]) -> dict[str, Json]:
    """`sentences` and `words` such that the longest greeting is heard whole, within what a voice may have.

    A reply is ended after twice as many words, and after twice as many sentences and one.
    """
    spoken = [each["text"] for each in greetings]
    most = max((len(words(each)) for each in spoken), default=0)
    sentences = max((len(split_sentences(each[: MAX_GREETING_WORDS * 20])) for each in spoken), default=0)
    found: dict[str, Json] = {}
    if sentences > 7:
        found["sentences"] = min(20, (sentences + 1) // 2)
    if most > 120:
        found["words"] = min(MAX_GREETING_WORDS, (most + 1) // 2 + 1)
    return found


def _samples(raw: Mapping[str, Json], name: str, macros: Macros, notes: Notes) -> list[dict[str, Json]]:
    """As many exchanges of the examples as a prompt has room for."""
    told = text(raw.get("mes_example")).replace("\r\n", "\n")
    pairs = exchanges(told, [text(raw.get("name")).strip(), name])
    found: list[dict[str, Json]] = []
    room = SAMPLE_TOKENS
    for player, npc in pairs:
        sample = {"player": macros.template(player, "mes_example"), "npc": macros.template(npc, "mes_example")}
        room -= estimate_tokens(sample["player"] + sample["npc"])
        if found and room < 0:
            break
        if sample["player"] and sample["npc"]:
            found.append(sample)
    if told.strip() and not pairs:
        notes.tell("mes_example", "no line of it begins with {{char}}: or the name, so it gives no samples; it is kept")
    elif len(found) < len(pairs):
        notes.tell("mes_example", f"the first {len(found)} of its {len(pairs)} exchanges became samples; all are kept")
    return found


def _cut(description: str) -> tuple[str, str, str]:
    """A core of at most 600 tokens, what stands between it and the rest, and the rest.

    It is cut at a paragraph, else at a sentence, else at a word; "" are the last two where all of it is the core.
    """
    if estimate_tokens(description) <= CORE_TOKENS:
        return description, "", ""
    beginning = _beginning(description)
    for boundary in (_PARAGRAPH, _SENTENCE_END, _WORD_END):
        ends = [each.end() for each in boundary.finditer(beginning) if _is_whole(beginning[: each.end()])]
        if ends and (boundary is not _PARAGRAPH or ends[-1] > len(beginning) // 3):
            core, more = description[: ends[-1]].rstrip(), description[ends[-1] :].lstrip()
            if core and more:
                return core, description[len(core) : len(description) - len(more)], more
    return description, "", ""


def _beginning(description: str) -> str:
    """The longest beginning of at most 600 tokens."""
    low, high = 0, min(len(description), CORE_TOKENS * 8)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if estimate_tokens(description[:middle]) <= CORE_TOKENS else (low, middle - 1)
    return description[:low]


def _is_whole(template: str) -> bool:
    """Whether no placeholder is cut in two."""
    return template.count("{{ ") == template.count(" }}")
