"""Conditions and templates: what a writer may use, and what a hostile mod gets nowhere with."""

from __future__ import annotations

import json
import subprocess
import sys
import tracemalloc
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from npc_dialogue.world.conditions import ConditionError, Scope, evaluate, keys_read, render

SCOPE: dict[str, Any] = {
    "world": {
        "flood": True,
        "gold": 12,
        "level": 2.0,
        "guests": ["Mira", "Odile"],
        "weather": {"wind": 3},
        "word": "rain",
        "numbers": list(range(2_000)),
    },
    "npc": {"id": "mira", "name": "Mira", "role": "miller", "place": "mill", "mood": "neutral"},
    "player": {"name": "Jory"},
    "speaker": {"id": "player", "name": "Jory"},
    "place": {"id": "mill", "name": "the mill"},
    "trust": 41.0,
}


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("", True),
        ("world.flood and trust > 40", True),
        ("not world.flood or trust < 0", False),
        ("world['flood'] and world.weather.wind == 3", True),
        ("'Mira' in world.guests and place.id == \"mill\"", True),
        ("world.word == 'rain' if world.flood else false", True),
        ("world.gold // 5 % 2 == 0 and -trust < 0", True),
        ("world.weather.storm is defined", False),
        ("world.guests|length == 2", True),
        ("world.guests[0]|upper == 'MIRA'", True),
        ("(trust > 90 or world.gold >= 12) and npc.mood != 'angry'", True),
        ("world.word != '&& || ! => ==='", True),
    ],
)
def test_what_a_condition_may_say(condition: str, holds: bool) -> None:
    assert evaluate(condition, SCOPE) is holds


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("The harvest { is } in 50 % of the fields.", "The harvest { is } in 50 % of the fields."),
        ("{{ npc.name }} has {{ world.gold }} coins, level {{ world.level }}.", "Mira has 12 coins, level 2."),
        ("{% if world.flood %}Wet.{% else %}Dry.{% endif %}", "Wet."),
        ("{%- if not world.flood -%} x {%- elif trust > 1 -%} y {%- endif -%} !", "y!"),
        ("Guests: {{ world.guests|join(', ') }}.", "Guests: Mira, Odile."),
        (
            "{% for g in world.guests %}{{ loop.index }}{{ g }}{% if not loop.last %}, {% endif %}{% endfor %}",
            "1Mira, 2Odile",
        ),
        ("{% for key, value in world.weather|items %}{{ key }}={{ value }}{% endfor %}", "wind=3"),
        ("{# never seen #}{{ '}}' }}{{ \"%}\" }}", "}}%}"),
        ("{{ world.weather.storm|default('calm') }}", "calm"),
        ("a\n{% if world.flood %}\nb\n{% endif %}\nc", "a\nb\nc"),
        ("{{ 7.26|round(1) }} {{ world.word ~ '!' }} {{ world.flood }}", "7.3 rain! true"),
    ],
)
def test_what_a_template_may_say(template: str, text: str) -> None:
    assert render(template, SCOPE) == text


@pytest.mark.parametrize(
    ("condition", "reason"),
    [
        ("world.flod", "world.flod is not set"),
        ("trst > 3", "trst is not set"),
        ("npc.nam == 'x'", "npc.nam is not set"),
        ("world.flood = true", "a single = is not available; compare with =="),
        ("(world.flood", "a ( is not closed"),
        ("world.flood)", "a ) without its ("),
        ("{{ world.flood }}", "a condition is written without braces: world.flood and trust > 40"),
        ("world", "world is read by its keys: world.KEY"),
        ("world[npc.id]", "world is read by its keys: world.KEY"),
        ("trust >", "something is missing at its end or before a bracket"),
        ("trust > 3; 4", "';' cannot stand in a condition"),
        ("  ", "it is empty; leave the key out when it always holds"),
        ("world.gold / 0 > 1", "unable to calculate 12 / 0"),
        ("trust => 40", "=> is written >="),
        ("trust =< 40", "=< is written <="),
        ("world.word === 'rain'", "=== is written =="),
        ("world.word !== 'rain'", "!== is written !="),
        ("world.gold <> 3", "<> is written !="),
        ("world.flood && trust > 40", "&& is written and"),
        ("world.flood||trust > 40", "|| is written or"),
        ("!world.flood", "! is written not"),
        ("world.flood AND trust > 40", "AND is written and"),
    ],
)
def test_a_condition_that_fails_says_why(condition: str, reason: str) -> None:
    with pytest.raises(ConditionError) as caught:
        evaluate(condition, SCOPE)
    assert caught.value.reason == reason
    assert caught.value.source == condition


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("line one\nThe {{ world.flood", "the {{ in line 2 has no end }}"),
        ("{% if world.flood %}x", "an {% if %} or {% for %} has no {% endif %} or {% endfor %}"),
        ("{# x", "the comment {# in line 1 has no end #}"),
        ("{{ world.guests }}", "a list cannot be written as text; name a part of it, or use |join(', ') for a list"),
        ("{{ world.weather }}", "a table cannot be written as text; name a part of it, or use |join(', ') for a list"),
        ("{{ }}", "{{ }} is empty; name the value that goes there"),
        ("{% for world in world.guests %}{% endfor %}", "a loop's own name must not be 'world'"),
        ("{% set x = 3 %}", "{% set %} is not available; what a text needs stands in the state, as world.KEY"),
        ("{% if world.flood %}a{% else if trust > 3 %}b{% endif %}", "{% else if %} is written {% elif %}"),
        ("{% if world.flood %}a{% elseif trust > 3 %}b{% endif %}", "{% elseif %} is written {% elif %}"),
        ("{% if world.flood %}a{% end %}", "{% end %} is written {% endif %} or {% endfor %}"),
        ("{% if world.flood && trust > 3 %}a{% endif %}", "&& is written and"),
    ],
)
def test_a_template_that_fails_says_why(template: str, reason: str) -> None:
    with pytest.raises(ConditionError) as caught:
        render(template, SCOPE)
    assert caught.value.reason == reason


REFUSED = [
    "{{ world.update({'flood': 1}) }}",
    "{{ world.clear() }}",
    "{{ world.guests.append('x') }}",
    "{{ world.clear }}",
    "{{ world['keys'] }}",
    "{{ world.weather.items }}",
    "{{ world.__class__ }}",
    "{{ world.guests.append }}",
    "{{ npc.name.upper() }}",
    "{{ (world.gold)(1) }}",
    "{{ world.guests[0]('x') }}",
    "{{ range(3) }}",
    "{{ debug() }}",
    "{{ dict(a=1) }}",
    "{{ self }}{{ self.body }}",
    "{% set x = 'a' %}{{ x }}",
    "{% include 'world.toml' %}",
    "{% import 'x' as x %}",
    "{% extends 'x' %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% block b %}{{ self.b() }}{% endblock %}",
    "{% call x() %}{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% raw %}{{ x }}{% endraw %}",
    "{% do world.clear() %}",
    "{% for i in world.guests recursive %}{{ loop(world.guests) }}{% endfor %}",
    "{% for i in range(1000000000) %}x{% endfor %}",
    "{% for a in world.numbers %}{% for b in world.numbers %}{{ a }}{% endfor %}{% endfor %}",
    "{% for a in world.numbers %}{% for b in world.numbers %}{% endfor %}{% endfor %}",
    '{{ "a" * 1000000000 }}',
    "{{ [1] * 1000000000 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ 'a'|indent(1000000000) }}",
    "{{ '%1000000000d'|format(1) }}",
    "{{ 'abc'|batch(1000000000, 1) }}",
    "{{ 'abc'|slice(1000000000) }}",
    "{{ 'a'|replace('a', 'aaaaaaaaaa')|replace('a', 'aaaaaaaaaa') }}",
    "{{ world.numbers|join('" + "x" * 40 + "') }}",
    "{{ world.word|join('xx')|join('xx') }}",
    "{{ world.guests|map('upper')|list }}",
    "{{ world|attr('clear') }}",
    "{{ 1" + " + 1" * 5_000 + " }}",
    "{{ " + "(" * 5_000 + "1" + ")" * 5_000 + " }}",
    "{{ " + "[" * 150 + "1" + "]" * 49 + " }}",
    "{{ " + "not " * 5_000 + "1 }}",
    "{{ a" + ".a" * 9_000 + " }}",
    "{{ 1" + "|int" * 5_000 + " }}",
    "{% if 1 %}" * 300 + "{% endif %}" * 300,
    "{% if 1 %}" * 150 + "x" + "{% endif %}" * 150,
    "{% for a in [1] %}" * 150 + "{% endfor %}" * 150,
    "{{ 1 }}" * 1_000,
    "x" * 19_999 + "{{ 1 }}",
    "{{ 99999999999999999999 }}",
    "{{ {'a': 1} }}",
    "{{ 1 | nothing }}",
]


@pytest.mark.parametrize("template", REFUSED, ids=lambda template: str(template)[:40])
def test_what_reaches_outside_or_grows_without_bound_is_refused(template: str) -> None:
    before = json.dumps(SCOPE)
    with pytest.raises(ConditionError):
        render(template, SCOPE)
    assert json.dumps(SCOPE) == before


HOG = """
import json, resource, sys
from npc_dialogue.world.conditions import ConditionError, render
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
scope, templates = json.load(sys.stdin)
refused = 0
for template in templates:
    try:
        render(template, scope)
    except ConditionError:
        refused += 1
print(refused)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of memory and time on a process")
def test_all_of_them_together_stay_within_a_gigabyte_and_a_few_seconds() -> None:
    root = Path(__file__).resolve().parents[1]
    command = [sys.executable, "-c", HOG]
    hostile = json.dumps([SCOPE, REFUSED])
    done = subprocess.run(command, input=hostile, capture_output=True, text=True, cwd=root, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == len(REFUSED)


def test_a_missing_key_that_is_called_like_a_method_of_python_opens_nothing() -> None:
    for name in ("clear", "copy", "get", "items", "keys", "pop", "update", "values"):
        with pytest.raises(ConditionError):
            evaluate(f"world.weather.{name}", SCOPE)
        assert not evaluate(f"world.weather.{name} is defined", SCOPE)


def test_a_key_may_be_called_like_a_method_of_python() -> None:
    assert evaluate(
        "world.weather.clear and world.items[0] == 'axe'", {"world": {"weather": {"clear": True}, "items": ["axe"]}}
    )


def test_templates_cannot_change_the_values_they_read() -> None:
    data = {"list": [1], "table": {"a": [2]}}
    scope = Scope({"world": data})
    assert render("{% for a in world.table.a %}{{ a }}{% endfor %}{{ world.list|length }}", scope) == "21"
    assert data == {"list": [1], "table": {"a": [2]}}


def test_values_with_braces_are_not_templates_themselves() -> None:
    assert render("{{ world.word }}", {"world": {"word": "{{ npc.name }}"}}) == "{{ npc.name }}"


def test_markup_in_values_is_left_as_it_is() -> None:
    assert render("{{ world.word }}", {"world": {"word": "<b> & 'x'"}}) == "<b> & 'x'"


@pytest.mark.parametrize(
    ("template", "keys"),
    [
        ("Nothing here.", set()),
        (
            "{{ world.flood }} {% if world['gold'] > world.weather.wind %}{{ trust }}{% endif %}",
            {"flood", "gold", "weather"},
        ),
        ("{% for flood in world.guests %}{{ flood }}{% endfor %}", {"guests"}),
        ("world.flood is only mentioned", set()),
        ("At {{ place.name }}.", {"where"}),
        ("{# {{ world.flood }} #}", set()),
    ],
)
def test_the_keys_a_template_depends_on(template: str, keys: set[str]) -> None:
    assert keys_read(template) == keys


def test_the_keys_a_condition_depends_on() -> None:
    assert keys_read("world.flood and npc.place == 'mill' and trust > 3", condition=True) == {"flood", "where"}
    assert keys_read("", condition=True) == frozenset()


WORDS = st.sampled_from(
    [
        *". , | ( ) [ ] { } {{ }} {% %} {# #} - + * / // ** % ~ == != = < > : 1 2.5 0 'a' \" \n \\ é".split(" "),
        *"and or not in is if elif else endif for endfor set true none loop x world flood trust npc name".split(),
        *"guests weather upper join items default length defined odd first round int".split(),
    ]
)


@given(words=st.lists(WORDS, max_size=30), separator=st.sampled_from(["", " "]))
@example(words=["{{", "{%", "}}"], separator="")
@settings(max_examples=600, deadline=None)
def test_any_source_is_an_answer_or_an_error_of_ours(words: list[str], separator: str) -> None:
    source = separator.join(words)
    for run in (render, evaluate):
        with suppress(ConditionError):
            run(source, SCOPE)
    with suppress(ConditionError):
        assert isinstance(render("{{ " + source + " }}", SCOPE), str)


SCALAR = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(st.characters(codec=None), max_size=8))
VALUE = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(value=VALUE)
@settings(max_examples=200, deadline=None)
def test_any_value_is_written_or_refused(value: Any) -> None:
    for template in (
        "{{ world.v }}",
        "{{ world.v|join(',') }}",
        "{% for a in world.v %}{{ a }}{% endfor %}",
        "{{ world.v|upper }}",
        "{{ world.v|int }}",
    ):
        with suppress(ConditionError):
            assert isinstance(render(template, {"world": {"v": value}}), str)
    with suppress(ConditionError):
        evaluate("world.v > 3 and world.v == 'x' or world.v", {"world": {"v": value}})


def test_many_sources_are_compiled_and_still_run() -> None:
    for number in range(20_000):
        assert evaluate(f"trust != {number}.5", SCOPE)
    assert evaluate("trust != 0.5", SCOPE)


def test_sources_that_threads_compile_at_the_same_time_are_not_taken_for_each_other() -> None:
    wrong: list[str] = []

    def compile_many(thread: int) -> None:
        for number in range(3_000):
            text = render(f"{thread} wrote {number}: {{{{ world.x }}}}", {"world": {"x": "so"}})
            if text != f"{thread} wrote {number}: so":
                wrong.append(text)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [Thread(target=compile_many, args=(number,)) for number in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    assert not wrong


def test_long_values_are_not_kept() -> None:
    tracemalloc.start()
    try:
        for number in range(200):
            assert evaluate("world.note != ''", {"world": {"note": f"{number} " + "x" * 60_000}})
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 1_000_000
