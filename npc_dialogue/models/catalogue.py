"""The catalogue of models, read from `catalogue.toml`: a dated table of what was found, and of what was not."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib import resources
from typing import ClassVar, Literal

from pydantic import ConfigDict, TypeAdapter

_STRICT: ConfigDict = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """US dollars for a million tokens."""

    __pydantic_config__: ClassVar = _STRICT

    input: float
    output: float
    cache_read: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """Somebody who runs models."""

    __pydantic_config__: ClassVar = _STRICT

    name: str
    base_url: str
    key: str
    """The environment variable that holds the key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A model as one provider runs it. None: not found."""

    __pydantic_config__: ClassVar = _STRICT

    provider: str
    id: str
    """The provider's name for it."""
    gone: date | None = None
    """Since when the provider does not have it any more."""
    context: int | None = None
    """The window in tokens of what is routed to, prompt and reply together."""
    advertised: int | None = None
    """What the listing says instead, where that is known to be wrong."""
    smallest: int | None = None
    """The smallest window that a server behind the provider was seen with."""
    max_output: int | None = None
    price: Price | None = None
    own_roles: bool = False
    """Whether M2-her's own roles are taken."""
    tools: bool | None = None
    structured: bool | None = None
    cancel: bool | None = None
    """Whether closing the stream stops the work and its price."""
    accepts: tuple[str, ...] | None = None
    """The samplers that are taken; None: all that the model has here."""
    note: str = ""
    not_found: tuple[str, ...] = ()

    @property
    def window(self) -> int | None:
        """The window that is sure to be taken."""
        return self.context if self.smallest is None else self.smallest


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One model."""

    __pydantic_config__: ClassVar = _STRICT

    id: str
    name: str
    form: Literal["alternating", "leading"]
    """How the prompt is rendered for a provider who knows the model's template."""
    thinking: Literal["none", "always", "unknown"]
    """Whether it reasons before it speaks: never, always, or perhaps."""
    offers: tuple[Offer, ...]
    weights: str = ""
    """On Hugging Face; empty: none are public, or they were not looked for."""
    licence: str = ""
    template: Literal["", "metharme", "alpaca", "llama3", "aion"] = ""
    """For a server of one's own that leaves it to the client."""
    samplers: Mapping[str, int | float] = field(default_factory=dict)
    ensemble: bool = False
    """Whether it keeps several voices apart in one reply."""
    quirks: tuple[str, ...] = ()
    successor: str = ""
    """A row's id, or a provider's name for a model that has no row."""
    not_found: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All rows."""

    __pydantic_config__: ClassVar = _STRICT

    dated: date
    sources: Mapping[str, str]
    providers: Mapping[str, Provider]
    models: tuple[Row, ...]

    def row(self, id_: str) -> Row | None:
        """The row of that id."""
        return next((row for row in self.models if row.id == id_), None)

    def offer(self, provider: str, id_: str) -> tuple[Row, Offer] | None:
        """The row and offer of a provider's model; case and a variant such as `:free` make no difference."""
        named = id_.lower().partition(":")[0]
        for row in self.models:
            for offer in row.offers:
                if offer.provider == provider and offer.id.lower() == named:
                    return row, offer
        return None


@cache
def catalogue() -> Catalogue:
    """The shipped catalogue."""
    text = resources.files(__package__).joinpath("catalogue.toml").read_text(encoding="utf-8")
    return TypeAdapter(Catalogue).validate_python(tomllib.loads(text))
