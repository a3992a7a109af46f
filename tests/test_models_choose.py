"""What a choice of a model leads to: its route, or a sentence that helps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.models.catalogue import Price, catalogue
from npc_dialogue.models.choose import ChoiceError, MissingError, ModelChoice, Step, ladder
from npc_dialogue.models.cost import cost_bound, cost_of, prompt_tokens_upper
from npc_dialogue.models.dialects.openrouter import OpenRouterSettings
from npc_dialogue.models.preferences import PreferenceError, openrouter_settings
from npc_dialogue.models.render.alternating import alternating
from npc_dialogue.models.render.rendered import Rendered
from npc_dialogue.models.route import THINKING_TOKENS, UNSTOPPABLE_TOKENS, Route
from npc_dialogue.models.routes import USUAL_WINDOW, route_of
from npc_dialogue.text.events import Usage
from tests.support.prompts import FULL

Json = Any
KEYS = {"OPENROUTER_API_KEY": "k-openrouter", "MINIMAX_API_KEY": "k-minimax", "NPC_DIALOGUE_API_KEY": "k-own"}
LOCAL = "http://127.0.0.1:8080/v1"


def route(model: str, base_url: str | None = None, context: int | None = None, **settings: Json) -> Route:
    choice = ModelChoice.of(model, base_url, context, KEYS)
    return route_of(choice, openrouter_settings=openrouter_settings(settings) if settings else None)


@pytest.mark.parametrize(
    ("model", "base_url", "environment", "words"),
    [
        ("gpt", None, {}, "needs --base-url"),
        ("m2-her", None, {}, "Did you mean openrouter:minimax/minimax-m2-her or minimax:M2-her?"),
        ("unslopnemo", None, {}, "openrouter:thedrummer/unslopnemo-12b"),
        ("openrouter:a/b", None, {}, "OPENROUTER_API_KEY"),
        ("openrouter:", None, KEYS, "AUTHOR/NAME"),
        ("openrouter:minimax-m2-her", None, KEYS, "Did you mean openrouter:minimax/minimax-m2-her"),
        ("openrouter:a/b, c/d", None, KEYS, "no white space"),
        ("openrouter:a/b,c", None, KEYS, "AUTHOR/NAME"),
        ("openrouter:a/b", "http://example.org/v1", KEYS, "over https only"),
        ("openrouter:a/b", None, {"OPENROUTER_API_KEY": "two words"}, "is no key"),
        ("openrouter:a/b", None, {"OPENROUTER_API_KEY": "schlüssel"}, "is no key"),
        ("openrouter:a/b", None, {"OPENROUTER_API_KEY": "a\nb"}, "is no key"),
        ("minimax:M2-her", None, {}, "MINIMAX_API_KEY"),
        ("minimax:", None, KEYS, "name of a model after the colon"),
        ("ollama:", None, {}, "name of a model after the colon"),
        ("raw:metharme:x", None, {}, "continues texts"),
        ("raw:chatml:x", LOCAL, {}, "metharme, alpaca, llama3, aion"),
        ("kobold:mistral-small-creative", None, {}, "is no template"),
        ("x", "localhost:8080", {}, "is no address"),
        ("x", "ftp://127.0.0.1/", {}, "is no address"),
        ("x", "http://", {}, "is no address"),
        ("x", "http://127.0.0.1:99999", {}, "is no address"),
        ("x", "http://127.0.0.1:0/v1", {}, "is no address"),
        ("x", "http://[::1/v1", {}, "is no address"),
        ("x", "http://me:secret@127.0.0.1/v1", {}, "NPC_DIALOGUE_API_KEY"),
        ("x", "http://127.0.0.1/v1?key=1", {}, "only scheme, host, port and path"),
        ("x\ny", LOCAL, {}, "line breaks"),
        (None, LOCAL, {}, "needs --model NAME"),
    ],
)
def test_a_choice_that_cannot_be_carried_out_says_what_to_do(
    model: str | None, base_url: str | None, environment: dict[str, str], words: str
) -> None:
    with pytest.raises(ChoiceError) as error:
        ModelChoice.of(model, base_url, None, environment)
    assert words in str(error.value)
    assert "secret" not in str(error.value)


def test_a_window_without_room_for_an_npc_is_refused() -> None:
    with pytest.raises(ChoiceError, match="at least"):
        ModelChoice.of("x", LOCAL, 500, {})


def test_the_key_is_never_printed() -> None:
    choice = ModelChoice.of("openrouter:a/b", None, None, KEYS)
    assert choice.key == "k-openrouter"
    assert "k-openrouter" not in repr(choice)
    assert "k-openrouter" not in repr(route_of(choice).server)


def test_the_environment_chooses_where_nothing_else_does() -> None:
    chosen = {"NPC_DIALOGUE_MODEL": "ollama:tiny", "NPC_DIALOGUE_BASE_URL": "http://127.0.0.1:1/"}
    choice = ModelChoice.of(None, None, None, chosen)
    assert (choice.model, choice.base_url, choice.source) == ("ollama:tiny", "http://127.0.0.1:1", "environment")
    assert ModelChoice.of("authored", None, None, chosen).model == "authored"
    assert ModelChoice.of(None, None, None, {}) == ModelChoice()


def test_below_every_model_stands_the_authored_voice() -> None:
    assert [rung.voice.id for rung in ladder([])] == ["authored"]
    assert [rung.voice.id for rung in ladder([Step(ModelChoice())])] == ["authored"]
    chosen = ladder([Step(ModelChoice.of("minimax:M2-her", None, None, KEYS), 2.5)])
    assert [(rung.voice.id, rung.voice.context, rung.first_line) for rung in chosen] == [
        ("minimax:M2-her", USUAL_WINDOW, 2.5),
        ("authored", 4096, None),
    ]


def test_what_another_machine_may_have_is_told_from_what_is_wrong_everywhere(tmp_path: Path) -> None:
    for name in ("openrouter:minimax/minimax-m2-her", str(tmp_path / "gone.gguf")):
        with pytest.raises(MissingError):
            ModelChoice.named(name, None, None, {}, source="settings")
    with pytest.raises(ChoiceError) as wrong:
        ModelChoice.named("openrouter:her", None, None, KEYS, source="settings")
    assert not isinstance(wrong.value, MissingError)


@pytest.mark.parametrize(
    ("model", "window"),
    [
        ("openrouter:gryphe/mythomax-l2-13b", 3200),
        ("openrouter:sao10k/l3-euryale-70b", 8192),
        ("openrouter:sao10k/l3.1-euryale-70b", 8192),
        ("openrouter:thedrummer/unslopnemo-12b", USUAL_WINDOW),
        ("openrouter:THEDRUMMER/UnslopNemo-12b:free", USUAL_WINDOW),
        ("openrouter:nobody/knows-it", 4096),
        ("openrouter:thedrummer/unslopnemo-12b,gryphe/mythomax-l2-13b", 3200),
        ("openrouter:thedrummer/unslopnemo-12b,nobody/knows-it", 4096),
        ("minimax:MiniMax-M2", USUAL_WINDOW),
        ("ollama:tiny", 4096),
    ],
)
def test_prompts_are_cut_for_the_smallest_window_that_may_answer(model: str, window: int) -> None:
    assert route(model).context == window
    assert route(model, context=5000).context == 5000


def test_what_a_provider_has_dropped_is_said() -> None:
    (note,) = route("openrouter:sao10k/l3-euryale-70b").notes
    assert "2026-06-05" in note
    assert "Novita" in note
    assert "openrouter:sao10k/l3.1-euryale-70b" in note
    assert route("openrouter:sao10k/l3.1-euryale-70b").notes == ()


def test_a_provider_of_the_catalogue_is_known_by_its_address() -> None:
    novita = route("sao10k/l3-70b-euryale-v2.1", "https://api.novita.ai/v3/openai/")
    assert (novita.context, novita.samplers["min_p"]) == (8192, 0.075)
    assert novita.server.key == "k-own"
    assert route("M2-her", "https://api.minimax.io/v1").dialect.path == "/text/chatcompletion_v2"
    assert route("a/b", "https://openrouter.ai/api/v1").dialect.name == "openrouter"


def test_a_reply_is_kept_short_where_it_cannot_be_stopped() -> None:
    stubborn, other = route("openrouter:minimax/minimax-m2-her"), route("openrouter:thedrummer/unslopnemo-12b")
    assert stubborn.max_tokens(3000, thinks=False) == UNSTOPPABLE_TOKENS
    assert stubborn.max_tokens(80, thinks=False) == 80
    assert other.max_tokens(3000, thinks=False) == 3000
    assert other.max_tokens(10**6, thinks=False) == 32768
    thinker = route("minimax:MiniMax-M2.1")
    assert thinker.max_tokens(3000, thinks=True) == UNSTOPPABLE_TOKENS + THINKING_TOKENS


def test_the_preferences_of_a_game_reach_openrouter() -> None:
    provider = {"order": ["Novita"], "allow_fallbacks": False, "max_price": {"prompt": 1}, "require_parameters": True}
    chosen = route(
        "openrouter:thedrummer/unslopnemo-12b",
        provider=provider,
        fallbacks=["gryphe/mythomax-l2-13b"],
        site="https://example.org/game",
        title="The Game",
    )
    assert chosen.server.headers == {
        "HTTP-Referer": "https://example.org/game",
        "X-OpenRouter-Title": "The Game",
        "X-OpenRouter-Categories": "game,roleplay",
    }
    assert chosen.context == 3200
    assert not chosen.seeded
    settings = openrouter_settings({"provider": provider})
    assert settings == OpenRouterSettings(provider=provider)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"provider": {"ordr": ["x"]}}, "Did you mean 'order'?"),
        ({"provider": {"order": "Novita"}}, "a list of names was expected"),
        ({"provider": {"allow_fallbacks": "no"}}, "true or false"),
        ({"provider": {"data_collection": "never"}}, '"allow" or "deny"'),
        ({"provider": {"sort": "cheap"}}, '"price"'),
        ({"provider": {"max_price": {"prompt": "1"}}}, "a number"),
        ({"provider": []}, "a table was expected"),
        ({"titel": "x"}, "Did you mean 'title'?"),
        ({"title": "Mühle"}, "ASCII"),
        ({"site": "https://a\r\nX-Evil: 1"}, "ASCII"),
        ({"categories": ["a\n"]}, "ASCII"),
    ],
)
def test_a_mistaken_preference_is_named(given: dict[str, Json], words: str) -> None:
    with pytest.raises(PreferenceError) as error:
        openrouter_settings(given)
    assert words in str(error.value)


PRICE = Price(input=0.30, output=1.20, cache_read=0.03)


def test_a_bound_is_not_passed_by_what_a_request_costs() -> None:
    assert cost_bound(PRICE, 1000, 200) == pytest.approx(0.00054)
    assert cost_bound(None, 1000, 200) is None
    assert cost_of(PRICE, Usage(1000, 200)) == pytest.approx(0.00054)
    assert cost_of(PRICE, Usage(1000, 200, cached_tokens=900)) == pytest.approx(0.000297)
    assert cost_of(PRICE, Usage(1000, 200, cost=0.5)) == 0.5
    assert cost_of(PRICE, Usage(1000, None)) is None
    assert cost_of(None, Usage(1000, 200)) is None


@given(st.text(max_size=200))
def test_no_text_has_more_tokens_than_its_bound(text: str) -> None:
    """Not even for a tokenizer of single bytes."""
    rendered = Rendered(messages=({"role": "user", "content": text},))
    assert prompt_tokens_upper(rendered) > len(text.encode("utf-8", "replace"))
    assert prompt_tokens_upper(Rendered(text=text)) > len(text.encode("utf-8", "replace"))


def test_the_bound_of_a_turn_is_by_the_dearest_model_that_may_answer() -> None:
    dear, cheap = "sao10k/l3-euryale-70b", "gryphe/mythomax-l2-13b"
    rendered = alternating(FULL)
    alone = route(f"openrouter:{cheap}").bound(rendered, 200)
    both = route(f"openrouter:{cheap},{dear}").bound(rendered, 200)
    assert alone.dollars is not None
    assert both.dollars is not None
    assert both.dollars == pytest.approx(alone.dollars * 1.48 / 0.06)
    assert route(f"openrouter:{cheap},nobody/knows-it").bound(rendered, 200).dollars is None
    assert route("ollama:tiny").bound(rendered, 200).dollars == 0
    assert route("x", "https://example.org/v1").bound(rendered, 200).dollars is None
    assert route("openrouter:minimax/minimax-m1").bound(rendered, 200).reply_tokens == 200 + THINKING_TOKENS


def test_the_catalogue_names_only_what_is_there() -> None:
    known = catalogue()
    assert len({row.id for row in known.models}) == len(known.models) == 11
    for row in known.models:
        assert row.sources
        assert set(row.sources) <= set(known.sources)
        assert {offer.provider for offer in row.offers} <= set(known.providers)
        assert not row.successor or "/" in row.successor or known.row(row.successor) is not None
        for offer in row.offers:
            assert offer.window is None or offer.context is None or offer.window <= offer.context
            assert offer.gone is None or row.successor or any(other.gone is None for other in row.offers)
            for what, value in (("price", offer.price), ("max_output", offer.max_output)):
                assert (value is None) == any(missing.startswith(what) for missing in offer.not_found), offer.id
    unslopnemo = known.offer("openrouter", "thedrummer/unslopnemo-12b")
    assert unslopnemo is not None
    assert unslopnemo[1].window == 32768


def test_a_choice_stands_for_itself() -> None:
    choice = ModelChoice.of("kobold:mythomax-13b", None, None, {})
    assert choice.base_url == "http://127.0.0.1:5001"
    found = route_of(replace(choice, context=9000))
    assert (found.id, found.context, found.dialect.name) == ("kobold:mythomax-13b", 9000, "koboldcpp")


def test_the_document_has_every_way_with_its_figures() -> None:
    lines = (Path(__file__).parents[1] / "docs" / "models.md").read_text(encoding="utf-8").splitlines()
    assert any(f"Dated {catalogue().dated.isoformat()}" in line for line in lines)
    for row in catalogue().models:
        for offer in row.offers:
            line = next(line for line in lines if line.startswith("|") and offer.id + "`" in line)
            figures = [part.strip() for part in line.split("|")[3:-1]]
            assert figures[0] == f"{offer.window:,}"
            assert figures[1] == ("?" if offer.max_output is None else f"{offer.max_output:,}")
            price = [] if offer.price is None else [offer.price.input, offer.price.output]
            assert [float(told) for told in figures[2].split(" / ") if told != "?"] == price
            assert figures[3] == ("" if offer.gone is None else f"gone {offer.gone.isoformat()}")
