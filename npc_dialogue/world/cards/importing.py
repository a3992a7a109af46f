"""A card or lorebook as content."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from npc_dialogue.text.languages import guess_language
from npc_dialogue.text.scripts import fold

from ..content import Card, Json, Lore
from ..mistakes import ContentErrors, Mistake
from ..parse import parse
from .character import name_of, read_character, write_character
from .entries import MAX_DEPTH, BookSettings, read_entry, write_entry
from .errors import CardError
from .macros import MACROS, Macros, hidden_keys
from .names import id_of
from .notes import Notes
from .origin import absent, as_origin, flat, in_a_line, kept
from .spec import book_of, card_fields, entry_fields
from .values import text, texts, whole

_T = TypeVar("_T")
MAX_ENTRIES = 10_000
USER = "the traveller"
BESIDE, FILES, BOOK, CRLF = "beside", "files", "book", "crlf"
"""Keys of `origin`: what stands beside a card's `data`, as JSON text; files of the card to files of the world; and of a
lore file: the lorebook that it is a part of; and the fields whose lines end as on Windows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Content as in the files: a card or none, entries of lore, and the `origin` of a lorebook on its own."""

    card: dict[str, Json] | None = None
    lore: list[dict[str, Json]] = field(default_factory=list)
    book: dict[str, Json] = field(default_factory=dict)
    name: str = ""
    """What the file calls itself."""
    language: str = "en"
    recursive: bool = False
    """Whether the lorebook wants entries to wake each other."""
    notes: list[str] = field(default_factory=list)
    """What has no counterpart, was cut or decided; a line each."""


def proposed_id(raw: Mapping[str, Json], taken: Container[str] = ()) -> str:
    """An id for the character of a card, of its name in any script."""
    fields, _ = card_fields(raw, Notes())
    return id_of(name_of(fields), "npc", taken)


def import_card(raw: Mapping[str, Json], id_: str, *, lore_ids: Container[str] = (), user: str = USER) -> Imported:
    """A card of any version. Raises CardError for one that is over a limit.

    `lore_ids` are the ids of entries that the world has, `user` is what it calls the player.
    """
    notes = Notes()
    fields, beside = card_fields(raw, notes)
    original = flat(fields)
    book = original.get("character_book")
    if isinstance(book, dict):
        original["character_book"] = head_of(book)
    macros = Macros(" ".join(name_of(fields).split())[:80] or id_, user, notes)
    content = read_character(original, id_, macros, notes)
    more = content.pop("origin", {})
    card = made(Card, {**content, "origin": more})
    anew = write_character(card, MACROS, Notes())
    left = kept(original, anew)
    if crlf := [key for key, value in left.items() if isinstance(value, str) and value == with_crlf(anew.get(key))]:
        left = {key: value for key, value in left.items() if key not in crlf}
        more = {**more, CRLF: crlf}
    if beside:
        more = {**more, BESIDE: json.dumps(beside)}
    content["origin"] = as_origin(left, **more)
    if not content["origin"]:
        del content["origin"]
    lore = _entries(book, (id_,), lore_ids, macros, notes) if isinstance(book, dict) else []
    shown = " ".join(text(fields.get(key)) for key in ("description", "first_mes"))[:4_000]
    return Imported(
        card=content,
        lore=lore,
        name=text(content["name"]),
        language=guess_language(shown) or "en",
        recursive=isinstance(book, dict) and book.get("recursive_scanning") is True,
        notes=notes.lines(),
    )


def import_book(
    raw: Mapping[str, Json], *, who: tuple[str, ...], lore_ids: Container[str] = (), user: str = USER
) -> Imported:
    """A lorebook on its own: of V3, bare, or world info of SillyTavern. `who` knows it."""
    notes = Notes()
    book = book_of(raw)
    lore = _entries(book, who, lore_ids, Macros("", user, notes), notes)
    head = head_of(book)
    return Imported(lore=lore, book=as_origin(head), name=text(head.get("name")), notes=notes.lines())


def with_crlf(value: Json) -> Json:
    """A text with lines that end as on Windows."""
    return value.replace("\n", "\r\n") if isinstance(value, str) else None


def head_of(book: Mapping[str, Json]) -> dict[str, Json]:
    """A lorebook without its entries."""
    return {"extensions": {}, **{key: value for key, value in book.items() if key != "entries"}}


def settings_of(book: Mapping[str, Json], who: tuple[str, ...]) -> BookSettings:
    """What a lorebook says for all its entries."""
    return BookSettings(who, whole(book.get("scan_depth"), MAX_DEPTH), book.get("recursive_scanning") is not False)


def made(type_: type[_T], data: Json) -> _T:
    """The content class of what was read; a mistake here is ours, and told as the world's own are."""
    mistakes: list[Mistake] = []
    value = parse(type_, data, "import", mistakes)
    if value is None:
        raise ContentErrors(mistakes)
    return value


def _entries(
    book: Mapping[str, Json], who: tuple[str, ...], taken: Container[str], macros: Macros, notes: Notes
) -> list[dict[str, Json]]:
    listed = book.get("entries")
    if listed is not None and not isinstance(listed, list):
        raise CardError("The entries of the lorebook are no list.")
    if len(listed or ()) > MAX_ENTRIES:
        raise CardError(f"The lorebook has {len(listed or ()):,} entries; {MAX_ENTRIES:,} are allowed.")
    if book.get("recursive_scanning") is True:
        notes.tell("lorebook", "its entries wake each other where world.toml has scan_lore = true below [lore]")
    if book.get("token_budget") is not None:
        notes.tell("lorebook", "token_budget is kept; how much lore fits, the engine decides")
    settings = settings_of(book, who)
    ids: set[str] = set()
    found: list[dict[str, Json]] = []
    hidden: list[list[str]] = []
    for number, entry in enumerate(listed or (), 1):
        if not isinstance(entry, dict):
            notes.tell("lorebook", f"entry {number} is no table and is left out")
            continue
        raw = flat(entry_fields(entry))
        id_ = id_of(_label(raw), "entry", _Either(ids, taken))
        ids.add(id_)
        lore = read_entry(raw, id_, settings, macros, notes)
        anew = write_entry(made(Lore, lore), MACROS, Notes())
        origin = in_a_line(kept(raw, anew), absent(raw, anew))
        found.append({**lore, "origin": origin} if origin else lore)
        hidden.append(hidden_keys(text(raw.get("content"))))
    _wake_hidden(found, hidden)
    return found


def _wake_hidden(lore: list[dict[str, Json]], hidden: list[list[str]]) -> None:
    """`{{hidden_key:…}}` in one entry wakes those that have the key."""
    by_key: dict[str, list[str]] = {}
    for entry in lore:
        for topic in entry.get("topics", ()):
            by_key.setdefault(fold(topic), []).append(entry["id"])
    for entry, keys in zip(lore, hidden, strict=True):
        wakes = dict.fromkeys(id_ for key in keys for id_ in by_key.get(fold(key), ()) if id_ != entry["id"])
        if wakes:
            entry["wakes"] = list(wakes)


def _label(raw: Mapping[str, Json]) -> str:
    names = (text(raw.get("name")), text(raw.get("comment")), *texts(raw.get("keys"))[:1])
    return next((name for name in names if name.strip()), "")


@dataclass(frozen=True, slots=True)
class _Either(Container[str]):
    one: Container[str]
    other: Container[str]

    def __contains__(self, id_: object) -> bool:
        return id_ in self.one or id_ in self.other
