"""Routes to the services and servers that are known: OpenRouter, MiniMax, Ollama, KoboldCpp, and all like OpenAI's.

For a model of the catalogue its row says form, window, samplers and price; of others nothing is known, so they get a
small window and the form that every chat template takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from .catalogue import Offer, Price, Row, catalogue
from .choose import ModelChoice, way_of
from .dialects.chat import CHAT
from .dialects.completions import COMPLETIONS
from .dialects.dialect import Dialect
from .dialects.kobold import KOBOLD
from .dialects.minimax import MINIMAX, ROLE_PLAY
from .dialects.ollama import OLLAMA
from .dialects.openrouter import OpenRouterSettings, openrouter
from .render.alternating import alternating
from .render.forms import ROLES, TEMPLATES
from .render.own_roles import own_roles
from .render.rendered import Form
from .route import Route
from .server import Server, is_loopback
from .watch import LOCAL_PATIENCE, Patience

UNKNOWN_WINDOW = 4096
USUAL_WINDOW = 16_384
"""Prompts are cut to this where a model's window is larger, unless somebody asks for more: every token is paid for."""
UNKNOWN_SAMPLERS: Mapping[str, int | float] = {"temperature": 0.9}


def route_of(choice: ModelChoice, *, openrouter_settings: OpenRouterSettings | None = None) -> Route:
    """How a choice other than the authored voice is reached."""
    assert choice.base_url is not None, "a checked choice has an address"
    way = way_of(choice.model)
    name = choice.model.removeprefix(way)
    local = is_loopback(choice.base_url) and way not in {"openrouter:", "minimax:"}
    server = Server(
        base_url=choice.base_url,
        key=choice.key,
        patience=LOCAL_PATIENCE if local else Patience(),
    )
    match way:
        case "openrouter:":
            first, *fallbacks = name.split(",")
            settings = openrouter_settings or OpenRouterSettings()
            if fallbacks:
                settings = replace(settings, fallbacks=tuple(fallbacks))
            return openrouter_route(first, server, settings=settings, context=choice.context)
        case "minimax:":
            return minimax_route(name, server, context=choice.context)
        case "ollama:":
            return ollama_route(name, server, context=choice.context)
        case "kobold:":
            return template_route(name, "", server, dialect=KOBOLD, context=choice.context)
        case "raw:":
            template, _, model = name.partition(":")
            return template_route(template, model, server, context=choice.context)
        case _:
            return compatible_route(name, server, context=choice.context)


def openrouter_route(
    name: str, server: Server, *, settings: OpenRouterSettings | None = None, context: int | None = None
) -> Route:
    """`name` is OpenRouter's, such as `minimax/minimax-m2-her`."""
    settings = settings or OpenRouterSettings()
    found = [catalogue().offer("openrouter", one) for one in (name, *settings.fallbacks)]
    row, offer = found[0] if found[0] is not None else (None, None)
    choosy = settings.provider.get("require_parameters") is True  # then what is not needed is not asked for
    return Route(
        id=f"openrouter:{name}",
        server=Server(
            base_url=server.base_url,
            key=server.key,
            headers={**settings.headers(), **server.headers},
            patience=server.patience,
        ),
        dialect=openrouter(settings),
        model=name,
        form=ROLES[row.form] if row is not None else alternating,
        row=_id(row),
        context=context or _window([pair[1] if pair is not None else None for pair in found]),
        max_output=offer.max_output if offer is not None else None,
        samplers=_samplers(row, offer),
        seeded=not choosy and (offer is None or offer.accepts is None),
        thinking="unasked" if choosy else _THINKING["unknown" if row is None else row.thinking],
        tools=not choosy and all(pair is not None and pair[1].tools is True for pair in found),
        ensemble=not choosy and all(pair is not None and pair[0].ensemble for pair in found),
        stoppable=offer is None or offer.cancel is not False,
        prices=tuple(pair[1].price if pair is not None else None for pair in found),
        notes=_notes(row, offer),
    )


def minimax_route(name: str, server: Server, *, context: int | None = None) -> Route:
    """`name` is MiniMax's own, such as `M2-her` or `MiniMax-M2.1`."""
    row, offer = catalogue().offer("minimax", name) or (None, None)
    role_play = offer is not None and offer.own_roles
    form = ROLES[row.form] if row is not None else alternating
    return Route(
        id=f"minimax:{name}",
        server=server,
        dialect=ROLE_PLAY if role_play else MINIMAX,
        model=offer.id if offer is not None else name,
        form=own_roles if role_play else form,
        folded=form if role_play else None,
        row=_id(row),
        context=context or _window([offer]),
        max_output=offer.max_output if offer is not None else None,
        samplers=_samplers(row, offer),
        seeded=False,
        thinking="always" if row is None else _THINKING[row.thinking],
        ensemble=row is not None and row.ensemble,
        stoppable=False,
        prices=(offer.price if offer is not None else None,),
        notes=_notes(row, offer),
    )


def ollama_route(name: str, server: Server, *, context: int | None = None) -> Route:
    """`name` is Ollama's, such as `llama3.2:3b`; the window is set, whatever its default."""
    return Route(
        id=f"ollama:{name}",
        server=server,
        dialect=OLLAMA,
        model=name,
        form=alternating,
        context=context or UNKNOWN_WINDOW,
        samplers=UNKNOWN_SAMPLERS,
        thinking="off",
        prices=(_own_price(server),),
    )


def template_route(
    template: str, name: str, server: Server, *, dialect: Dialect = COMPLETIONS, context: int | None = None
) -> Route:
    """A server that continues a text. `template` is a form's name or a row of the catalogue that has one."""
    row = catalogue().row(template)
    form: Form = TEMPLATES[row.template if row is not None else template]
    return Route(
        id=f"{'kobold' if dialect is KOBOLD else 'raw'}:{template}" + (f":{name}" if name else ""),
        server=server,
        dialect=dialect,
        model=name,
        form=form,
        row=_id(row),
        context=context or UNKNOWN_WINDOW,
        samplers=row.samplers if row is not None and row.samplers else UNKNOWN_SAMPLERS,
        prices=(_own_price(server),),
    )


def compatible_route(name: str, server: Server, *, context: int | None = None) -> Route:
    """Any server that speaks OpenAI's chat completions; a provider of the catalogue is known by its address."""
    addresses = {known.base_url: provider for provider, known in catalogue().providers.items()}
    provider = addresses.get(server.base_url.rstrip("/"), "")
    if provider == "openrouter":
        return openrouter_route(name, server, context=context)
    if provider == "minimax":
        return minimax_route(name, server, context=context)
    row, offer = catalogue().offer(provider, name) or (None, None)
    return Route(
        id=name,
        server=server,
        dialect=CHAT,
        model=name,
        form=ROLES[row.form] if row is not None else alternating,
        row=_id(row),
        context=context or _window([offer]),
        max_output=offer.max_output if offer is not None else None,
        samplers=_samplers(row, offer),
        tools=offer is not None and offer.tools is True,
        ensemble=row is not None and row.ensemble,
        stoppable=offer is None or offer.cancel is not False,
        prices=(offer.price if offer is not None else _own_price(server),),
        notes=_notes(row, offer),
    )


_THINKING: Mapping[str, Literal["unasked", "off", "always"]] = {"none": "unasked", "unknown": "off", "always": "always"}


def _id(row: Row | None) -> str:
    return "" if row is None else row.id


def _own_price(server: Server) -> Price | None:
    """A model on this machine costs nothing; elsewhere nobody knows."""
    return Price(input=0.0, output=0.0) if is_loopback(server.base_url) else None


def _window(offers: list[Offer | None]) -> int:
    windows = [offer.window if offer is not None and offer.window is not None else UNKNOWN_WINDOW for offer in offers]
    return min(USUAL_WINDOW, *windows)


def _samplers(row: Row | None, offer: Offer | None) -> Mapping[str, int | float]:
    if row is None or offer is None:
        return UNKNOWN_SAMPLERS
    if offer.accepts is None:
        return row.samplers
    return {name: value for name, value in row.samplers.items() if name in offer.accepts}


def _notes(row: Row | None, offer: Offer | None) -> tuple[str, ...]:
    if row is None or offer is None or offer.gone is None:
        return ()
    note = f"{row.name} has left {catalogue().providers[offer.provider].name} ({offer.gone.isoformat()})."
    if offer.note:
        note += f" {offer.note}"
    successor = catalogue().row(row.successor)
    if successor is not None:
        note += f" Its successor: {successor.offers[0].provider}:{successor.offers[0].id}."
    return (note,)
