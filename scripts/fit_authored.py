"""Fits what each sort of evidence counts for when the authored voice looks for what a question is about.

    pip install scipy      # beside the project
    python scripts/fit_authored.py

Reads the practice questions of tests/data/authored_practice.toml, never those of tests/data/authored_questions.toml;
asks each also of an NPC who knows only a few of these entries, by a few of their topics; and takes one topic in
`TAKEN_OUT` of each NPC as a question with itself taken out. Prints the weights for `models/authored/matcher.py`, with
vectors and without, and what the questions come to when each is judged by weights that were fitted without any question
about its entry. Takes some minutes.
"""

from __future__ import annotations

import math
import random
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final

sys.path.append(str(Path(__file__).parents[1]))

from npc_dialogue.models.authored.chapter import read as read_topic
from npc_dialogue.models.authored.evidence import AGAINST, FOR, MEANT, NEAREST, evidence
from npc_dialogue.models.authored.index import Index, index
from npc_dialogue.models.authored.question import joined, read
from npc_dialogue.models.authored.subjects import Subject, subjects
from npc_dialogue.models.authored.vocabulary import vocabulary
from npc_dialogue.text.scripts import fold, words
from npc_dialogue.text.talk import reading
from tests.support.authored_answers import Case, case, read_questions

PRACTICE: Final = Path(__file__).parents[1] / "tests" / "data" / "authored_practice.toml"
FOLDS: Final = 5
TAKEN_OUT: Final = 97
"""One topic in so many is asked as a question."""
LONG: Final = 4
"""Words that it has at least."""
WEIGHT_TOPIC: Final = 0.15
"""Of such a one, beside a practice question's 1."""
WEIGHT_FEW: Final = 0.05
"""Of a practice question put to somebody who knows little."""
MOST_SUBJECTS: Final = 8
MOST_TOPICS: Final = 6
"""How little that is."""
SHARE_KNOWN: Final = 0.65
"""How often the answer is among it."""
SHARE_LISTED: Final = 0.5
"""How often something is written of what is not known."""
WEIGHT_NONE: Final = 2.0
"""How much more a question counts that nothing answers: a wrong fact costs more than silence."""
RIDGE: Final = 0.1
_BY_MEANING, _BY_WORDS = ((*FOR, *MEANT), (*AGAINST, *NEAREST)), (FOR, AGAINST)
_BOUNDS: Mapping[str, tuple[float | None, float | None]] = {
    "faint": (None, -1.5), "last": (1.0, 1.0), "against": (-3.0, -0.5), "gap": (None, 0.0), "always": (0.5, None),
    "cover": (None, None), "opinion": (None, None), "unknown": (None, None), "asked": (None, None),
    "weight": (None, None), "size": (None, None), **dict.fromkeys(NEAREST, (None, None)),
}  # fmt: skip
"""Between which a weight may be; from 0 on for the others."""
_UNKNOWN = FOR.index("unknown")
_BARS = (0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)


@dataclass(frozen=True, slots=True)
class Example:
    """A question with the evidence: a row of `FOR` and `MEANT` for each subject that anything speaks for."""

    rows: tuple[tuple[float, ...], ...]
    fits: tuple[bool, ...]
    """Whether each answers it."""
    none: bool
    """Nothing that is known does."""
    against: tuple[float, ...]
    weight: float
    group: str
    """Examples of one are never fitted on while another of it is judged."""
    sort: str
    """practice, few, or topics."""


def main() -> int:
    """Prints figures and weights."""
    asked = [case(question, seed) for seed, question in enumerate(read_questions(PRACTICE))]
    examples = [example for each in asked for example in _practice(each)]
    first = {each.question.npc: each for each in reversed(asked)}
    examples += [example for each in first.values() for example in _topics(each)]
    meant = [each for each in examples if len(each.against) > len(AGAINST)]
    for names, which in ((_BY_MEANING, meant), (_BY_WORDS, [_without_meaning(each) for each in examples])):
        _fit(names, which)
    return 0


def _fit(names: tuple[Sequence[str], Sequence[str]], examples: Sequence[Example]) -> None:
    """Prints what the examples come to, and the weights of all of them."""
    judged: dict[str, list[tuple[float, bool, bool]]] = {}
    for fold_number in range(FOLDS):
        mine = [example for example in examples if zlib.crc32(example.group.encode()) % FOLDS == fold_number]
        weights = _fitted([example for example in examples if example not in mine], names)
        for example in mine:
            judged.setdefault(example.sort, []).append(_judged(weights, example, len(names[0])))
    for sort, of_sort in judged.items():
        print(f"{len(of_sort)} of {sort}; right and wrong in 100, by the chance from which on a subject is the answer:")
        for bar in _BARS:
            right, wrong = (100 * found / len(of_sort) for found in (_right(of_sort, bar), _wrong(of_sort, bar)))
            print(f"  {bar:.2f}: {right:.1f} {wrong:.1f}")
        for most in (3, 5):
            bars = [bar for bar, _, _ in of_sort if 100 * _wrong(of_sort, bar) <= most * len(of_sort)]
            print(f"  at most {most} wrong: {max(100 * _right(of_sort, bar) / len(of_sort) for bar in bars):.1f}")
    weights = _fitted(examples, names)
    print(", ".join(f'"{name}": {weight:.2f}' for name, weight in zip(chain(*names), weights, strict=True)))


def _without_meaning(example: Example) -> Example:
    rows = tuple(row[: len(FOR)] for row in example.rows)
    return replace(example, rows=rows, against=example.against[: len(AGAINST)])


def _practice(asked: Case) -> Iterator[Example]:
    """The question's evidence, if it is read as one about something: as it is, and of somebody who knows little."""
    question = asked.question
    about = {meaning.split(":", 1)[-1] for meaning in question.expect if not meaning.startswith("kind:")} - {"unknown"}
    if not (about or all(_is_none(meaning) for meaning in question.expect)):
        return
    whole, language = _index(asked)
    known = vocabulary(language)
    talk = reading.read(question.text, language, words(fold(asked.prompt.npc_name)))
    telling = [each for each in talk.sentences if not each.goes_on and (each.asks or not talk.kinds)]
    if not telling:
        return
    group = question.text if "unknown" in question.expect else f"{question.npc} {question.expect[0]}"
    little = index(_few(whole.subjects, about, seed=zlib.crc32(question.text.encode())), _people(asked), (language,))
    for found, sort, weight in ((whole, "practice", 1.0), (little, "few", WEIGHT_FEW)):
        rows, against = evidence(joined([read(each.tokens, known, found) for each in telling]), found)
        fits = [_fits(subject, about) for subject in found.subjects]
        if any(fits) or not about or sort == "few":
            yield _example(rows, against, fits, found, group=group, weight=weight, sort=sort)


def _few(known: Sequence[Subject], about: set[str], *, seed: int) -> tuple[Subject, ...]:
    """A few of the subjects, with a few topics each; what the question is about is among them two times in three."""
    chance = random.Random(seed)
    wanted = [each for each in known if _fits(each, about)] if chance.random() < SHARE_KNOWN else []
    others = [each for each in known if each.kind != "unknown" and not _fits(each, about)]
    listed = [each for each in known if each.kind == "unknown"] if chance.random() < SHARE_LISTED else []
    chosen = [*wanted, *chance.sample(others, min(len(others), chance.randint(1, MOST_SUBJECTS))), *listed]
    some = [chance.sample(each.topics, min(len(each.topics), chance.randint(1, MOST_TOPICS))) for each in chosen]
    return tuple(replace(each, topics=tuple(topics)) for each, topics in zip(chosen, some, strict=True))


def _topics(asked: Case) -> Iterator[Example]:
    """Topics of an NPC, each as a question to an index without it."""
    whole, language = _index(asked)
    known = vocabulary(language)
    topics = ((subject, topic) for subject in whole.subjects for topic in subject.topics)
    for subject, topic in islice(topics, 0, None, TAKEN_OUT):
        in_, tokens = read_topic(topic, (language, *(each.language for each in whole.vocabularies)))
        if len(tokens) < LONG or in_ is not known:
            continue
        rest = replace(subject, topics=tuple(each for each in subject.topics if each != topic))
        others = tuple(rest if each is subject else each for each in whole.subjects)
        found = index(others, _people(asked), (language,))
        rows, against = evidence(read(tokens, known, found), found)
        fits = [each is rest and each.kind != "unknown" for each in others]
        group = f"{asked.question.npc} {subject.id}"
        yield _example(rows, against, fits, found, group=group, weight=WEIGHT_TOPIC, sort="topics")


def _index(asked: Case) -> tuple[Index, str]:
    language = reading.language_of(asked.question.text, asked.prompt.own_language)
    languages = tuple(dict.fromkeys((asked.prompt.own_language, language)))
    return index(subjects(asked.prompt.material), _people(asked), languages), language


def _people(asked: Case) -> tuple[str, ...]:
    return tuple(sorted(asked.prompt.material.names.values()))


def _example(
    rows: Mapping[int, tuple[float, ...]],
    against: tuple[float, ...],
    fits: Sequence[bool],
    of: Index,
    *,
    weight: float,
    **given: str,
) -> Example:
    none = not any(fits)
    shown = tuple(fits[number] or (none and of.subjects[number].kind == "unknown") for number in rows)
    return Example(tuple(rows.values()), shown, none, against, weight * (WEIGHT_NONE if none else 1.0), **given)


def _fits(subject: Subject, about: set[str]) -> bool:
    return subject.id.removeprefix("topic:") in about or (
        subject.kind == "topic" and not about.isdisjoint(subject.topics)
    )


def _is_none(meaning: str) -> bool:
    return meaning == "unknown" or meaning.startswith("kind:")


def _fitted(examples: Sequence[Example], names: tuple[Sequence[str], Sequence[str]]) -> list[float]:
    """The weights under which what fits, or nothing where nothing does, is likeliest: a conditional logit."""
    import numpy as np  # noqa: PLC0415 - none of the project's own
    from scipy.optimize import minimize  # noqa: PLC0415

    usable = [each for each in examples if any(each.fits) or each.none]
    wide, named = len(names[0]), tuple(chain(*names))
    none_at = np.cumsum([0, *(len(each.rows) + 1 for each in usable)])
    features = np.zeros((none_at[-1], len(named)))
    fits = np.zeros(none_at[-1], bool)
    for each, begin in zip(usable, none_at[:-1], strict=True):
        end = begin + len(each.rows) + 1
        features[begin, wide:] = each.against
        if each.rows:
            features[begin + 1 : end, :wide] = each.rows
        fits[begin:end] = (each.none, *each.fits)
    owner = np.repeat(np.arange(len(usable)), np.diff(none_at))
    begins, counts = none_at[:-1], np.array([each.weight for each in usable])

    def loss(weights: Any) -> tuple[float, Any]:
        logits = features @ weights
        shares = np.exp(logits - np.maximum.reduceat(logits, begins)[owner])
        total, good = np.add.reduceat(shares, begins), np.add.reduceat(shares * fits, begins)
        good = np.maximum(good, 1e-300)
        slope = (shares / total[owner] - shares * fits / good[owner]) * counts[owner]
        held = RIDGE * (weights**2).sum()
        return -(counts * np.log(good / total)).sum() + held, slope @ features + 2 * RIDGE * weights

    bounds = [_BOUNDS.get(name, (0.0, None)) for name in named]
    begun = [min(max(0.5, low if low is not None else 0.5), high if high is not None else 0.5) for low, high in bounds]
    return list(minimize(loss, np.array(begun), jac=True, method="L-BFGS-B", bounds=bounds).x)


def _judged(weights: Sequence[float], example: Example, wide: int) -> tuple[float, bool, bool]:
    """The chance of the likeliest subject, whether it answers the question, and whether nothing does."""
    if not example.rows:
        return 0.0, False, example.none
    none = sum(w * x for w, x in zip(weights[wide:], example.against, strict=True))
    logits = [sum(w * x for w, x in zip(weights[:wide], row, strict=True)) for row in example.rows]
    shares = [math.exp(logit - max(none, *logits)) for logit in logits]
    best = max(range(len(shares)), key=lambda at: shares[at] * (not example.rows[at][_UNKNOWN]))
    total = math.exp(none - max(none, *logits)) + sum(shares)
    return shares[best] / total, example.fits[best] and not example.rows[best][_UNKNOWN], example.none


def _right(judged: Sequence[tuple[float, bool, bool]], bar: float) -> int:
    return sum(fits if chance >= bar else none for chance, fits, none in judged)


def _wrong(judged: Sequence[tuple[float, bool, bool]], bar: float) -> int:
    return sum(chance >= bar and not fits for chance, fits, _ in judged)


if __name__ == "__main__":
    sys.exit(main())
