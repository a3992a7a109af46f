"""What the NPC answers: from what was said to a wording with its emotion.

In this order: an insult is taken as one; a question about a subject is told of, or covered; identity, small talk and requests
have their own lines; what asks for something else is not known; greetings, thanks and the like are answered in kind.
Trust and fear colour the emotion of lines that have none of their own, and whether a bare "don't you think?" is agreed
with; what an NPC tells at which standing is the writer's to say, by `when`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.scripts import fold, words
from npc_dialogue.text.sentences import split_sentences
from npc_dialogue.world.content import LineKind

from . import intent
from .choice import Choice, Wording
from .feeling import emotion_of
from .intent import Reading, Sentence
from .matcher import ENOUGH, Match, Question, matches, read
from .subjects import Index, Subject, index, spoken_of, subjects
from .vocabulary import TABLED, Vocabulary, vocabulary

SURE, CERTAIN = ENOUGH + 0.05, ENOUGH + 0.15
"""Scores from which on a statement, or a request, is taken as a question."""

ReplyKind = Literal["fact", "cover", "topic"] | LineKind


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said, and why: the kind of line, and for one about a subject its id."""

    kind: ReplyKind
    text: str
    subject: str = ""
    emotion: str = ""
    intensity: float = 0.6


def reply(prompt: Prompt) -> Reply:
    """The reply to a prompt; the same for the same prompt."""
    if prompt.occasion == "greet":
        return _line(prompt, "greeting")
    return _Talk(prompt).reply()


def _line(prompt: Prompt, kind: LineKind, choice: Choice | None = None) -> Reply:
    wording = (choice or Choice(prompt)).line(kind)
    return _spoken(prompt, kind, wording)


def _spoken(prompt: Prompt, kind: ReplyKind, wording: Wording, subject: str = "") -> Reply:
    return Reply(kind, wording.text, subject, emotion_of(prompt, kind, wording.emotion), wording.intensity)


class _Talk:
    """One reply to something that was said."""

    def __init__(self, prompt: Prompt) -> None:
        self._prompt = prompt
        self._choice = Choice(prompt)
        language = intent.language_of(prompt.line, prompt.language)
        self._known = vocabulary(language)
        names = frozenset(word for name in prompt.material.names.values() for word in words(fold(name)))
        languages = tuple(dict.fromkeys((prompt.language, language)))
        self._index = index(subjects(prompt.material), names, languages)
        self._reading = intent.read(prompt.line, self._known, words(fold(prompt.npc_name)))
        self._last = spoken_of(self._index, prompt.material.lately)

    def reply(self) -> Reply:
        """The reply."""
        kinds = self._reading.kinds
        if "offended" in kinds:
            return self._line("offended")
        if any("demand" in sentence.kinds for sentence in self._reading.sentences):
            return self._line("refusal")
        if (told := self._told()) is not None:
            return self._tell(told)
        for kind in _BY_THEMSELVES:
            if any(kind in sentence.kinds for sentence in self._reading.sentences):
                return self._again() if kind == "again" else self._line(kind)
        if any(sentence.asks for sentence in self._reading.sentences):
            return self._line("unknown")
        for kind in _IN_KIND:
            if kind in kinds:
                return self._line(kind)
        return self._line("fallback")

    def _line(self, kind: LineKind) -> Reply:
        return _spoken(self._prompt, kind, self._choice.line(kind))

    def _told(self) -> Subject | None:
        """The subject that was asked about."""
        found: list[Match] = []
        for sentence in self._reading.sentences:
            match = self._match(sentence)
            if match is not None and match.score >= self._needed(sentence) and _allowed(sentence, match):
                found.append(match)
        return max(found, key=lambda match: match.score).subject if found else None

    def _match(self, sentence: Sentence) -> Match | None:
        """What one sentence is about."""
        question = read(sentence.tokens, self._known, self._index)
        if sentence.goes_on:
            return self._gone_on()
        best = _best(matches(question, self._index))
        if sentence.points and self._last and (best is None or best.score < CERTAIN) and question.weight < LITTLE:
            before = self._question_before()
            in_context = _best(matches(question, self._index, before=before, last=self._last))
            if in_context is not None and (best is None or in_context.score > best.score):
                return in_context
        return best
