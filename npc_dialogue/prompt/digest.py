"""A long talk made short without a model: of each thing said the sentence that says most, in its own words.

What says most is judged by what can be seen in any language (names, figures, how much is said) and, in English and
German, by the words of promises, requests and of what somebody tells of himself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from weakref import WeakKeyDictionary

from npc_dialogue.text.clean import clean_line
from npc_dialogue.text.scripts import words
from npc_dialogue.text.sentences import split_sentences
from npc_dialogue.text.terms import telling_terms
from npc_dialogue.world.world import World

from .situation import Excerpt, Happening, Utterance

LONGEST = 160
"""Characters of an excerpt."""
SHORT = 1
"""Characters of a word in a name that is no name by itself."""
LEAST = 20
"""The weight below which nothing is kept: greetings and thanks."""
_BINDS = frozenset(
    """
    promise promised swear swore oath vow agree agreed owe owed debt pay deal bargain meet tomorrow tonight remember
    forget secret never always help bring give gave find found lost need want please wish dead died killed born married
    verspreche versprochen versprich schwöre schwur eid schulde schuldest schulden schuld zahle abmachung treffen morgen
    erinnere erinnerst vergiss geheimnis niemals immer hilf helfe bring bringe gib gab finde gefunden verloren brauche
    bitte wünsche tot gestorben getötet geboren verheiratet
    """.split()
)
"""Words of promises, debts, requests and fates."""
_OWN = frozenset(
    "i i'm i've i'll my mine me we our ich mein meine meinen meinem meiner mir mich wir unser unsere".split()
)
"""Words of somebody who tells of himself."""


def digest(
    things: Sequence[Utterance | Happening],
    *,
    names: frozenset[str],
    gives_away: Callable[[str], frozenset[str]],
    most: int,
) -> tuple[Excerpt, ...]:
    """The `most` of these that say most, oldest first.

    `names` are words of the names that this world has; `gives_away` tells the facts that a text gives away.
    """
    found: list[Excerpt] = []
    for thing in things:
        if isinstance(thing, Happening):
            text = clean_line(thing.text, limit=LONGEST)
            weight = 40 + thing.weight // 2
            speaker = ""
        else:
            text, weight = _best(thing.text, names)
            speaker = thing.speaker
        if text and weight >= LEAST:
            sources = tuple(sorted(gives_away(text)))
            found.append(
                Excerpt(
                    speaker=speaker,
                    text=text,
                    turn=thing.turn,
                    weight=min(weight + 30 * bool(sources), 100),
                    time=thing.time,
                    sources=sources,
                )
            )
    return weightiest(found, most)


def weightiest(excerpts: Sequence[Excerpt], most: int) -> tuple[Excerpt, ...]:
    """The `most` that weigh most, of equal ones the later, in the order in which they stand; each text once."""
    last = {excerpt.text: at for at, excerpt in enumerate(excerpts)}
    ranked = sorted(last.values(), key=lambda at: (-excerpts[at].weight, -at))
    return tuple(excerpts[at] for at in sorted(ranked[:most]))


_NAMES: WeakKeyDictionary[World, frozenset[str]] = WeakKeyDictionary()


def name_words(world: World) -> frozenset[str]:
    """The words of the names that a world has, of people and of places, as `telling_terms` gives them."""
    if world not in _NAMES:
        named = [*(npc.name for npc in world.npcs.values()), *(place.name for place in world.places.values())]
        _NAMES[world] = frozenset(word for name in named for word in telling_terms(name) if len(word) > SHORT)
    return _NAMES[world]


@lru_cache(maxsize=4096)
def _best(text: str, names: frozenset[str]) -> tuple[str, int]:
    """The sentence of a text that says most, at most `LONGEST` long, and how much it says."""
    sentences = [line for part in split_sentences(text) if (line := clean_line(part, limit=LONGEST))]
    weighed = [(_weight(sentence, names), -at, sentence) for at, sentence in enumerate(sentences)]
    if not weighed:
        return "", 0
    weight, _, sentence = max(weighed)
    return sentence, weight


def _weight(sentence: str, names: frozenset[str]) -> int:
    said = words(sentence)
    telling = telling_terms(sentence)
    weight = min(len(telling), 6) * 3
    weight += 14 * min(len(names.intersection(telling)), 2)
    weight += 12 * any(char.isdigit() for char in sentence)
    weight += 10 * min(sum(word[:1].isupper() for word in sentence.split()[1:] if len(word) > 1), 2)
    weight += 14 * bool(_BINDS.intersection(said))
    weight += 8 * bool(_OWN.intersection(said) and len(telling) > 1)
    return weight
