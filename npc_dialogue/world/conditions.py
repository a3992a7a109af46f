"""Conditions and templates over plain data, bounded whatever a mod writes into them.

`expressions.py` decides what may be written; here it is compiled once and run: undefined names are errors, loops have
fuel, values are plain (a table or a Python object cannot be printed), and nothing is loaded, called or changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count
from typing import Any

import minijinja

from .content import MOOD, WHERE, Json
from .expressions import Compared, ConditionError, Read, check_condition, check_template, shortened

__all__ = ["ConditionError", "Problem", "Scope", "Table", "compared", "evaluate", "keys_read", "reads", "render"]

FUEL = 5_000
"""Instructions of one evaluation: a loop of about a thousand rounds."""
MAX_VALUE = 4_000
"""Characters of one value that is filled in."""
MAX_OUTPUT = 40_000
"""Characters of a rendered template."""
MAX_COMPILED = 16_384
"""Sources kept compiled, at about 8 KB each."""
MAX_MADE = 1_024
"""Texts kept that were made, by what they were made of."""
MAX_MADE_TEXT = 1_000
"""Characters of one that is kept, and of a value that it was made of."""
_SCALARS = frozenset((bool, int, float, str, type(None)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A condition or template of the content that failed: where it stands (`FILE#key`), and why."""

    source: str
    reason: str


class Table:
    """A mapping as templates see it: its keys, and none of Python's methods."""

    __slots__ = ("_data", "_made")

    def __init__(self, data: Mapping[str, Json]) -> None:
        self._data = data
        self._made: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        value = self._data[key]
        if type(value) in _SCALARS:
            return value
        if key not in self._made:
            self._made[key] = _plain(value)
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._data

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)


class Scope(dict[str, Any]):
    """The names a source may read; every mapping in it is a Table and every list a tuple."""

    __slots__ = ()

    def __init__(self, names: Mapping[str, Json]) -> None:
        super().__init__((name, _plain(value)) for name, value in names.items())

    def with_(self, name: str, value: Json) -> Scope:
        """These names and one more."""
        made = Scope({})
        made.update(self)
        made[name] = _plain(value)
        return made


def evaluate(expression: str, scope: Mapping[str, Json]) -> bool:
    """Whether the condition holds; "" always does. Raises ConditionError.

    A failing condition must close what it guards: catch the error and go on as if it did not hold.
    """
    if not expression:
        return True
    return _run(_COMPILER.condition(expression), expression, scope) == "1"


def render(template: str, scope: Mapping[str, Json]) -> str:
    """The template's text, its placeholders filled in. Raises ConditionError."""
    if "{" not in template:
        return template
    compiled = _COMPILER.template(template)
    text = template if compiled.name is None else _run(compiled, template, scope)
    if len(text) > MAX_OUTPUT:
        raise ConditionError(template, f"it came to {len(text):,} characters; {MAX_OUTPUT:,} are allowed")
    return text


def reads(source: str, *, condition: bool = False) -> tuple[Read, ...]:
    """Every name that a template (or a condition) reads, each once. Raises ConditionError where it cannot be read."""
    if condition:
        return _COMPILER.condition(source).reads if source else ()
    return _COMPILER.template(source).reads if "{" in source else ()


def compared(source: str, *, condition: bool = False) -> tuple[Compared, ...]:
    """Every value that a template (or a condition) reads, with what it compares it with. Raises ConditionError."""
    if condition:
        return _COMPILER.condition(source).compared if source else ()
    return _COMPILER.template(source).compared if "{" in source else ()


@lru_cache(maxsize=MAX_COMPILED)
def keys_read(source: str, *, condition: bool = False) -> frozenset[str]:
    """The top keys of the state that a template (or a condition) depends on, such as {"flood"}. Raises ConditionError.

    `place` and `npc.place` depend on "where", and `npc.mood`, which is no key, on `MOOD`.
    """
    keys = set()
    for read in reads(source, condition=condition):
        if read.name == "world":
            keys.add(read.attribute)
        elif read.name == "place" or (read.name == "npc" and read.attribute in ("place", "")):
            keys.add(WHERE)
        if read.name == "npc" and read.attribute in ("mood", ""):
            keys.add(MOOD)
    return frozenset(keys)


def _plain(value: Json) -> Any:
    if type(value) in _SCALARS:
        return value
    if isinstance(value, Mapping):
        return Table(value)
    if isinstance(value, list | tuple):
        return tuple(_plain(item) for item in value)
    return value


@dataclass(frozen=True, slots=True)
class _Compiled:
    shelf: _Shelf
    name: str | None
    """None: a text with nothing to fill in."""
    reads: tuple[Read, ...]
    compared: tuple[Compared, ...]
    paths: tuple[tuple[str, str], ...] | None
    """Names and attributes that alone decide what comes of it; None: it has a loop."""


def _join(value: Any, *arguments: Any) -> str:
    separator = arguments[0] if arguments else ""
    if not isinstance(value, list | tuple) or not all(_is_word(item) for item in value):
        raise ValueError("|join needs a list of texts or numbers")
    if len(arguments) > 1 or not isinstance(separator, str) or len(separator) > 40:
        raise ValueError("|join takes one separator of at most 40 characters")
    joined = separator.join(_written(item) for item in value[: MAX_VALUE + 1])
    if len(joined) > MAX_VALUE:
        raise ValueError(f"|join came to more than {MAX_VALUE:,} characters")
    return joined


def _items(value: Any, *arguments: Any) -> tuple[tuple[str, Any], ...]:
    if not isinstance(value, Table) or arguments:
        raise ValueError("|items needs a table, and nothing else")
    return tuple((key, value[key]) for key in value)


def _finalize(value: Any) -> str:
    """What `{{ value }}` writes."""
    if not _is_word(value):
        kinds = {type(None): "nothing", Table: "a table", tuple: "a list", list: "a list"}
        kind = kinds.get(type(value), "this value")
        raise ValueError(f"{kind} cannot be written as text; name a part of it, or use |join(', ') for a list")
    text = " ".join(_written(value).split())  # a value is a word in a sentence: its line breaks could begin a section
    if len(text) > MAX_VALUE:
        raise ValueError(f"a value has {len(text):,} characters; {MAX_VALUE:,} are allowed in a text")
    return text


def _is_word(value: Any) -> bool:
    return isinstance(value, str | int | float)


def _written(value: str | float) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


@dataclass(slots=True)
class _Shelf:
    """An environment and what is compiled in it, by source and by whether it is a condition."""

    environment: minijinja.Environment
    compiled: dict[tuple[str, bool], _Compiled] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=count)
    """For the names of sources in the environment, each given out once, whichever threads compile at the same time."""
    made: dict[tuple[object, ...], str] = field(default_factory=dict)
    """What came of a source and the values that it reads: with most turns they are the same."""


class _Compiler:
    """Compiles each source once. A full shelf is left behind whole, so that whoever still holds a part can run it."""

    def __init__(self) -> None:
        self._shelf = self._new_shelf()

    def condition(self, source: str) -> _Compiled:
        return self._compiled(source, condition=True)

    def template(self, source: str) -> _Compiled:
        return self._compiled(source, condition=False)

    def _compiled(self, source: str, *, condition: bool) -> _Compiled:
        shelf = self._shelf
        if (known := shelf.compiled.get((source, condition))) is not None:
            return known
        if len(shelf.compiled) >= MAX_COMPILED:
            shelf = self._shelf = self._new_shelf()
        checked = check_condition(source) if condition else check_template(source)
        name = None
        if checked.emitted is not None:
            name = f"{'condition' if condition else 'template'} {next(shelf.numbers)}"
            try:
                shelf.environment.add_template(name, checked.emitted)
            except minijinja.TemplateError as error:
                raise ConditionError(source, _in_words(error)) from None
        paths = None if checked.loops else tuple(dict.fromkeys((read.name, read.attribute) for read in checked.reads))
        made = _Compiled(shelf, name, checked.reads, checked.compared, paths)
        compiled = shelf.compiled[source, condition] = made
        return compiled

    @staticmethod
    def _new_shelf() -> _Shelf:
        environment = minijinja.Environment(
            filters={"join": _join, "items": _items},
            debug=False,
            fuel=FUEL,
            undefined_behavior="strict",
            finalizer=_finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            pycompat=False,
        )
        return _Shelf(environment)


_COMPILER = _Compiler()


def _run(compiled: _Compiled, source: str, scope: Mapping[str, Json]) -> str:
    names = scope if isinstance(scope, Scope) else Scope(scope)
    shelf, made_of = compiled.shelf, _made_of(compiled, names)
    if made_of is not None and (known := shelf.made.get(made_of)) is not None:
        return known
    try:
        text = shelf.environment.render_template(str(compiled.name), **names)
    except minijinja.TemplateError as error:
        reason = _missing(compiled.reads, names) if error.kind == "UndefinedError" else _in_words(error)
        raise ConditionError(source, reason) from None
    except ValueError as error:  # the finalizer's and the filters' own words, or a text that is not Unicode
        reason = "a value is no valid Unicode" if isinstance(error, UnicodeError) else str(error)
        raise ConditionError(source, reason) from None
    if made_of is not None and len(text) <= MAX_MADE_TEXT:
        if len(shelf.made) >= MAX_MADE:
            shelf.made.clear()
        shelf.made[made_of] = text
    return text


def _made_of(compiled: _Compiled, names: Scope) -> tuple[object, ...] | None:
    """The source and the values that it reads, each with its type since 1, 1.0 and true are equal; None where one is
    missing, no plain value or long."""
    if compiled.paths is None:
        return None
    made_of: list[object] = [compiled.name]
    for name, attribute in compiled.paths:
        value = names.get(name, names)
        if attribute and type(value) is Table:
            value = value[attribute] if attribute in value else names  # noqa: SIM401 - a Table has no `get`
        if type(value) not in _SCALARS or (type(value) is str and len(value) > MAX_MADE_TEXT):
            return None
        made_of += (type(value), value)
    return tuple(made_of)


def _missing(reads: tuple[Read, ...], names: Scope) -> str:
    for read in reads:
        if read.name not in names:
            return f"{read.name} is not set"
        table = names[read.name]
        if read.attribute and isinstance(table, Table) and read.attribute not in table:
            return f"{read.name}.{read.attribute} is not set"
    return "it reads a value that is not set"


def _in_words(error: minijinja.TemplateError) -> str:
    if error.kind == "OutOfFuel":
        return "it runs too long"
    detail = error.detail or error.kind
    if detail.startswith("unexpected end of input"):
        return "an {% if %} or {% for %} has no {% endif %} or {% endfor %}"
    if detail in ("unexpected `)`", "unexpected end of block", "unexpected end of variable block"):
        return "something is missing at its end or before a bracket"
    return shortened(detail, 200)
