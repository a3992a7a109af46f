"""What the NPC answers: from what was said to a wording with its emotion.

In this order: an insult is taken as one, a demand is refused; a question about a subject is answered, or covered;
identity, small talk, requests and "what did you say?" have their own lines; what else is asked is not known; greetings,
thanks and the like are answered in kind. What an NPC tells at which standing is the writer's to say, by `when`; the
standings here
only colour the emotion of lines that have none of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.scripts import fold, words
from npc_dialogue.text.sentences import split_sentences
from npc_dialogue.world.content import LineKind

from . import intent
from .choice import Choice, Wording
from .feeling import emotion_of
from .index import index
from .intent import Sentence
from .matcher import ENOUGH, Match, Question, matches, read
from .subjects import Subject, spoken_of, subjects
from .vocabulary import vocabulary

SURE, CERTAIN = ENOUGH + 0.05, ENOUGH + 0.15
"""Scores from which on a statement, and a request, are taken as a question."""
UNCLEAR = 0.04
"""Two subjects nearer to each other than this are both meant; a closed secret is covered then."""
CLOSE, PLAIN = 0.89, 0.8
"""A match is no answer when another comes so near to it, unless its score is as high as this."""
LITTLE = 1.7
"""A question that weighs less may mean what was spoken of last."""
SHORT = 3
"""A statement of so few words names what it wants to hear of."""

_BY_THEMSELVES: tuple[LineKind, ...] = ("again", "identity", "smalltalk", "refusal")
_IN_KIND: tuple[LineKind, ...] = (
    "farewell",
    "apology",
    "thanks",
    "greeting",
    "compliment",
    "disagree",
    "agree",
)


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said, and why: the kind of line, and the id of the subject when it is about one."""

    kind: Literal["fact", "cover", "topic"] | LineKind
    text: str
    subject: str = ""
    emotion: str = ""
    intensity: float = 0.6


def reply(prompt: Prompt) -> Reply:
    """The reply to a prompt; the same for the same prompt."""
    return _Talk(prompt).reply()


class _Talk:
    """One reply."""

    def __init__(self, prompt: Prompt) -> None:
        self._prompt = prompt
        self._choice = Choice(prompt)
        language = intent.language_of(prompt.line, prompt.language)
        self._known = vocabulary(language)
        names = tuple(sorted(prompt.material.names.values()))
        self._index = index(subjects(prompt.material), names, tuple(dict.fromkeys((prompt.language, language))))
        self._reading = intent.read(prompt.line, self._known, words(fold(prompt.npc_name)))
        self._last = spoken_of(self._index.subjects, prompt.material.lately)

    def reply(self) -> Reply:
        """The reply."""
        if self._prompt.occasion == "greet":
            return self._line("greeting")
        kinds, sentences = self._reading.kinds, self._reading.sentences
        if "offended" in kinds:
            return self._line("offended")
        if any("demand" in sentence.kinds for sentence in sentences):
            return self._line("refusal")
        if (subject := self._subject()) is not None:
            return self._tell(subject)
        for kind in _BY_THEMSELVES:
            if any(kind in sentence.kinds for sentence in sentences):
                return self._line(kind)
        if any(sentence.asks and not sentence.goes_on for sentence in sentences):
            return self._line("unknown")
        return self._line(next((kind for kind in _IN_KIND if kind in kinds), "fallback"))

    def _subject(self) -> Subject | None:
        """What was asked about."""
        sentences = self._reading.sentences
        found = []
        before: Question | None = None
        for sentence in sentences:
            match = self._match(sentence, before)
            if match is not None and match.score >= _needed(sentence):
                found.append(match)
            before = self._read(sentence.tokens)
        if found:
            return max(found, key=lambda match: match.score).subject
        asks_again = any("again" in sentence.kinds or sentence.goes_on for sentence in sentences)
        if asks_again and all(sentence.goes_on or "again" in sentence.kinds for sentence in sentences):
            return next((subject for subject in self._index.subjects if subject.id == self._last), None)
        return None

    def _match(self, sentence: Sentence, before: Question | None) -> Match | None:
        """What one sentence is about; `before` is the sentence before it."""
        if sentence.goes_on:
            return None
        question = self._read(sentence.tokens)
        best = _best(matches(question, self._index))
        if best is not None and not best.exact and not sentence.kinds.isdisjoint(("identity", "smalltalk", "again")):
            return None
        points = sentence.points and question.weight < LITTLE and not (best is not None and best.exact)
        if points and (before is not None or self._last):
            last = self._last if before is None else ""
            in_context = _best(matches(question, self._index, before=before or self._before(), last=last))
            if best is None or before is not None or (in_context is not None and in_context.score > best.score):
                return in_context
        return best

    def _before(self) -> Question:
        """What was asked before."""
        asked = next((message.text for message in reversed(self._prompt.history) if not message.mine), "")
        return self._read(self._known.tokens(asked)[: intent.MOST_WORDS])

    def _read(self, tokens: Sequence[str]) -> Question:
        return read(tokens, self._known, self._index)

    def _tell(self, subject: Subject) -> Reply:
        """One of the subject's wordings; when all were said lately, that it was said."""
        wordings = [Wording(text, subject.emotion, subject.intensity) for text in subject.said]
        chosen = self._choice.fresh(wordings)
        if chosen is None:
            return self._line("again", subject.id)
        text = chosen.text
        if self._choice.used(text):
            lead = self._choice.own("again")
            both = f"{lead.text} {text}" if lead is not None else text
            if len(split_sentences(both)) <= self._prompt.sentences:
                text = both
        return self._spoken(subject.kind, Wording(text, chosen.emotion, chosen.intensity), subject.id)

    def _line(self, kind: LineKind, subject: str = "") -> Reply:
        return self._spoken(kind, self._choice.line(kind), subject)

    def _spoken(self, kind: Literal["fact", "cover", "topic"] | LineKind, wording: Wording, subject: str) -> Reply:
        emotion = emotion_of(self._prompt, kind, wording.emotion)
        return Reply(kind, wording.text, subject, emotion, wording.intensity)


def _needed(sentence: Sentence) -> float:
    """The score that makes a subject the answer to a sentence."""
    if "refusal" in sentence.kinds:
        return CERTAIN
    return ENOUGH if sentence.asks or len(sentence.tokens) <= SHORT else SURE


def _best(found: Sequence[Match]) -> Match | None:
    """The best match; of nearly equal ones a closed secret's cover, and none if they tell too little apart."""
    if not found:
        return None
    near = [match for match in found if match.score > found[0].score - UNCLEAR]
    best = next((match for match in near if match.subject.kind == "cover"), found[0])
    if len(found) > 1 and not best.exact and best.score < PLAIN and found[1].score > CLOSE * best.score:
        return None
    return best
