"""Tenth stage: the marks by which a model has its NPC do something; and what a call of a tool means."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from npc_dialogue.speech.events import Act
from npc_dialogue.speech.guard import Guard
from npc_dialogue.speech.items import Aside, Item
from npc_dialogue.text.clean import clean_line, strip_markup
from npc_dialogue.text.template_tokens import find_tokens
from npc_dialogue.world.fitting import DEEPEST, LONGEST, FitError, fitted, key, schema_of
from npc_dialogue.world.offers import Offer

Json = Any

_MARK = re.compile(
    r"\s*(?P<do>(?:do|action)\b\s*[:=]?\s*)?(?P<name>[^\W\d][\w-]*)(?P<rest>.*)", re.DOTALL | re.IGNORECASE
)
_ARGUMENT = re.compile(r"(?:^|(?<=[\s,;]))(?P<name>[^\W\d][\w-]*)\s*[=:]\s*")
_QUOTES = {'"': '"', "'": "'", "“": "”", "„": "“", "«": "»"}
_LEAD = " \t,;:"
MOST_ARGUMENTS = 2_000
"""Characters of a tool call's arguments."""


class Deeds:
    """Makes an `Act` of `[do give_item item=bread count=2]`, `[do: give_item(item="bread")]`, `[give_item item=bread]`
    and the like; what such a mark gets wrong is told in it. Anything else in brackets stays a direction."""

    def __init__(self, offers: tuple[Offer, ...] | None) -> None:
        self._offers = offers

    @property
    def plain(self) -> bool:
        """See `Stage`."""
        return True

    def feed(self, item: Item) -> Sequence[Item]:
        if self._offers is not None and isinstance(item, Aside) and item.kind == "square":
            return (_marked(item.mark, self._offers) or item,)
        return (item,)

    def finish(self) -> Sequence[Item]:
        return ()


def called(name: str, arguments: str, offers: Sequence[Offer]) -> Act:
    """What the call of a tool means; `arguments` is JSON, or claims to be."""
    try:
        if len(arguments) > MOST_ARGUMENTS:
            raise FitError(f"its arguments have {len(arguments)} characters.")
        given = _table(arguments or "{}")
    except FitError as error:
        return _act(name, None, offers, wrong=str(error))
    return _act(name, given, offers)


def guarded(act: Act, guard: Guard, offers: Sequence[Offer]) -> Act:
    """The act, of which nothing can come where its arguments say what must not be heard; the writer's values may."""
    declared = {text for offer in offers if offer.id == act.action for text in _texts(dict(offer.arguments))}
    for text in (act.wrong, *_texts(dict(act.args))):
        if text not in declared and (caught := guard.objection_to(text)) is not None:
            return Act(act.action, answer=act.answer, wrong=f"by its arguments {caught}")
    return act


def _texts(value: Json) -> Iterator[str]:
    """Every text in a value, names of arguments among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield name
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _washed(value: Json, depth: int = 0) -> Json:
    """A value whose texts have nothing in them that a player is never shown; too deep ones are left to be refused."""
    if isinstance(value, str):
        return _clean(value)
    if depth > DEEPEST:
        return value
    if isinstance(value, Mapping):
        return {_clean(name): _washed(each, depth + 1) for name, each in value.items()}
    if isinstance(value, list):
        return [_washed(each, depth + 1) for each in value]
    return value


def _clean(text: str) -> str:
    """Without unseen characters, markup and tokens of chat templates, whatever comes to light when others have gone."""
    while True:
        seen = clean_line(strip_markup(text), limit=LONGEST + 1, multiline=True)
        for first, last in reversed(find_tokens(seen)):
            seen = seen[:first] + seen[last:]
        if seen == text:
            return text
        text = seen


def _marked(mark: str, offers: Sequence[Offer]) -> Act | None:
    match = _MARK.fullmatch(mark)
    if match is None:
        return None
    name, rest = match["name"], match["rest"].strip(_LEAD)
    with_arguments = rest.startswith(("(", "{")) or _ARGUMENT.search(rest) is not None
    offer = _offer(name, offers)
    if not with_arguments and (not match["do"] or (rest and offer is None)):
        return None
    if offer is None and not match["do"]:
        return None
    try:
        given = _given(rest, offer)
    except FitError as error:
        return _act(name, None, offers, wrong=str(error))
    return _act(name, given, offers)


def _act(name: str, given: dict[str, Json] | None, offers: Sequence[Offer], *, wrong: str = "") -> Act:
    offer = _offer(name, offers)
    if offer is None:
        return Act(name[:64], wrong="it is not on offer now")
    if given is None:
        return Act(offer.id, answer=offer.answer, wrong=wrong)
    try:
        return Act(offer.id, fitted(offer.arguments, _washed(given)), offer.answer)
    except FitError as error:
        return Act(offer.id, answer=offer.answer, wrong=str(error))


def _offer(name: str, offers: Sequence[Offer]) -> Offer | None:
    return next((offer for offer in offers if key(offer.id) == key(name)), None)


def _given(rest: str, offer: Offer | None) -> dict[str, Json]:
    """The arguments as they are written; one alone needs no name where there is only one."""
    if rest.startswith("(") and rest.endswith(")"):
        rest = rest[1:-1].strip(_LEAD)
    if rest.startswith("{"):
        return _table(rest)
    found = list(_ARGUMENT.finditer(rest))
    if not found and rest:
        names = list(schema_of(offer.arguments).get("properties", {})) if offer is not None else []
        if len(names) != 1:
            raise FitError(f"{rest!r}: the argument has no name.")
        return {names[0]: _value(rest)}
    if found and rest[: found[0].start()].strip(_LEAD):
        raise FitError(f"{rest[: found[0].start()]!r}: the argument has no name.")
    given: dict[str, Json] = {}
    if not found:
        return given
    ends = [*(each.start() for each in found[1:]), len(rest)]
    for each, end in zip(found, ends, strict=True):
        if each["name"] in given:
            raise FitError(f"{each['name']}: it is given twice.")
        given[each["name"]] = _value(rest[each.end() : end])
    return given


def _value(text: str) -> Json:
    text = text.strip(_LEAD)
    if text.startswith(("[", "{")):
        return _json(text)
    if len(text) > 1 and _QUOTES.get(text[0]) == text[-1]:
        return text[1:-1]
    return text


def _table(text: str) -> dict[str, Json]:
    value = _json(text)
    if not isinstance(value, dict):
        raise FitError("its arguments are no table.")
    return value


def _json(text: str) -> Json:
    try:
        return json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise FitError("its arguments are no JSON.") from None


def _no_number(name: str) -> Json:
    raise ValueError(f"{name} is no number of JSON")
