"""What the NPC answers: from what was said to a wording with its emotion.

In this order: an insult is taken as one, a demand is refused; a question about a subject is answered, or covered, where
it is not rather like a kind of talk; identity, small talk, requests and "what did you say?" have their own lines; what
else is asked is not known, where it is not very like one; what is told is answered by what it is like; greetings and
thanks are answered in kind. What an NPC tells at which standing is the writer's to say, by `when`; the standings here
only colour the emotion of lines that have none of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.scripts import fold, words
from npc_dialogue.text.sentences import split_sentences
from npc_dialogue.text.talk import reading
from npc_dialogue.text.talk.reading import Sentence
from npc_dialogue.world.content import Deed, LineKind

from .choice import NONVERBAL, Choice, Wording
from .feeling import emotion_of
from .index import index
from .manners import kind_of, manners
from .matcher import Match, matches
from .question import Question, joined, read
from .subjects import SAME, Subject, shingles_of, spoken_of, subjects
from .vocabulary import vocabulary

ENOUGH, CERTAIN = 0.7, 0.8
"""The chances from which on a subject is the answer, and is that to a request or a statement on how the listener is."""
HARMLESS = 0.8
"""How much less sure an opinion or a cover needs to be than a fact: out of place, neither tells anything wrong."""
NAMED = 0.5
"""How much less sure one needs to be where the question is nothing but one of the subject's topics: "the river"."""
PLAIN = 0.95
"""From which on no kind of talk is thought of, nor where a topic stands there word by word."""
RATHER, ASKED, TOLD = 0.7, 0.85, 0.5
"""The chances from which on a kind of talk is meant rather than such a subject; where something is asked that nothing
is known of; and where something is told."""
NEAR_COVER = 0.6
"""A closed secret is covered when it comes so near to what fits best."""
LITTLE = 1.7
"""A question that weighs less may mean what was spoken of last."""

ABOUT = 0.4
"""The chance from which on a subject belongs to what several talk about."""
OTHERS = 16
"""Messages among which it is looked for whether somebody has said something already."""
SAME_QUESTION = 0.5
"""Two questions are the same when so many of their words are."""

LOOSE = frozenset({"how"})
"""A cue that only one of two that are the same may have: "how much is it" asks what it costs."""
NEARLY = 0.75
"""The same of two that are about nothing which the listener knows."""

_PERSONAL = ("identity", "smalltalk", "again")
"""Kinds of talk that are taken for what they are unless a topic stands there word by word."""
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
    deed: Deed | None = None
    """What is done with it."""
    id: str = ""
    """The writer's name for the line."""


def reply(prompt: Prompt) -> Reply:
    """The reply to a prompt; the same for the same prompt."""
    return _Talk(prompt).reply()


def same_question(prompt: Prompt, asked: str) -> bool:
    """Whether the player's words ask what these do: about the same, in much the same words."""
    return _Talk(prompt).asks_as(_Talk(replace(prompt, line=asked)))


def warm(prompt: Prompt) -> None:
    """Makes ready what the NPC's first reply would wait for: the tables of its language (of English where it has none)
    and the index of its subjects, which any of its prompts has, whatever was said. Nothing else comes of it."""
    _Talk(prompt)
    manners(reading.language_of("", prompt.own_language))


class _Talk:
    """One reply."""

    def __init__(self, prompt: Prompt) -> None:
        self._prompt = prompt
        self._choice = Choice(prompt)
        language = reading.language_of(prompt.line, prompt.own_language)
        self._known = vocabulary(language)
        names = tuple(sorted(prompt.material.names.values()))
        self._index = index(subjects(prompt.material), names, tuple(dict.fromkeys((prompt.own_language, language))))
        self._reading = reading.read(prompt.line, language, words(fold(prompt.npc_name)))
        self._last = spoken_of(self._index.subjects, prompt.material.lately)

    def reply(self) -> Reply:
        """The reply, and what the scene that it plays in has waited for."""
        answer = self._answer()
        due = next(iter(self._prompt.material.due), None)
        if due is None or self._prompt.occasion in ("bark", "narrate"):
            return answer
        if self._prompt.occasion == "converse" or answer.kind in ("fallback", "unknown"):
            return Reply("topic", due.text, "", due.emotion, due.intensity)
        return replace(answer, text=f"{answer.text} {due.text}")

    def _answer(self) -> Reply:
        if self._prompt.occasion == "greet":
            first = None if self._prompt.history else self._choice.first("greeting")
            return self._spoken("greeting", first, "") if first else self._line("greeting")
        if self._prompt.occasion == "bark":
            return self._remark()
        if self._prompt.occasion == "converse":
            return self._contribution()
        if self._prompt.occasion == "narrate":
            return self._spoken("fallback", self._choice.first("fallback") or Wording(NONVERBAL), "")
        kinds, sentences = self._reading.kinds, self._reading.sentences
        if "offended" in kinds:
            return self._line("offended")
        if any("demand" in sentence.kinds for sentence in sentences):
            return self._line("refusal")
        found = self._about()
        if found is not None:
            doubtful = not found.exact and found.score < PLAIN
            manner = self._manner(RATHER) if doubtful else None
            return self._tell(found.subject) if manner is None else self._line(manner)
        for kind in _BY_THEMSELVES:
            if any(kind in sentence.kinds for sentence in sentences):
                return self._line(kind)
        if any(self._wants(sentence) for sentence in sentences):
            return self._line(self._manner(ASKED) or "unknown")
        plain = next((kind for kind in _IN_KIND if kind in kinds), None)
        return self._line(self._manner(TOLD if plain is None else ASKED) or plain or "fallback")

    def asks_as(self, other: _Talk) -> bool:
        """Whether what was said is the question of the other, in other words: both ask, about the same subject,
        with the same who, where and why; about none, nearly all words must be the same."""
        mine, its = self._asked(), other._asked()
        if mine is None or its is None or not mine.cues ^ its.cues <= LOOSE:
            return False
        subject, also = self._subject(), other._subject()
        if (subject and subject.id) != (also and also.id):
            return False
        here, there = ({term.word for term in each.terms} for each in (mine, its))
        least = NEARLY if subject is None else SAME_QUESTION
        return len(here & there) >= least * len(here | there) > 0

    def _asked(self) -> Question | None:
        """All that the sentences ask, as one; None where they ask nothing."""
        asking = [sentence for sentence in self._reading.sentences if sentence.asks]
        return joined([self._read(sentence.tokens) for sentence in asking]) if asking else None

    def _remark(self) -> Reply:
        """A remark on what it is about, else any; of those said lately the one of longest ago, and never the last."""
        lines = [line for line in self._prompt.material.lines if line.kind == "bark"]
        about = set(self._known.tokens(self._prompt.about))
        fitting = [line for line in lines if any(about.issuperset(self._known.tokens(each)) for each in line.topics)]
        for these in (fitting, [line for line in lines if not line.topics]):
            wordings = [Wording(line.text, line.emotion, line.intensity) for line in these]
            if chosen := self._choice.fresh(wordings) or self._choice.oldest(wordings):
                return self._spoken("bark", chosen, "")
        return Reply("bark", NONVERBAL)

    def _contribution(self) -> Reply:
        """What it has to say among several that nobody of them has said: to what was just said, else to what they talk
        about, else to whatever it has opinions on; then it is silent."""
        asked = self._subject() if self._prompt.line else None
        about = self._known.tokens(self._prompt.about)[: reading.MOST_WORDS]
        found = [match.subject for match in matches(self._read(about), self._index) if match.score >= ABOUT]
        opinions = [] if about else [each for each in self._index.subjects if each.kind == "topic"]
        for subject in ([asked] if asked is not None else []) + found + opinions:
            fresh = [text for text in subject.said if not self._choice.used(text) and not self._is_said(text)]
            if fresh and (subject.kind != "cover" or subject is asked):
                return self._spoken(subject.kind, Wording(fresh[0], subject.emotion, subject.intensity), subject.id)
        return Reply("fallback", NONVERBAL)

    def _is_said(self, text: str) -> bool:
        """Whether somebody else has said so lately."""
        words = shingles_of(text)
        others = [self._prompt.line, *(message.text for message in self._prompt.history[-OTHERS:])]
        return any(len(words & shingles_of(said)) >= SAME * len(words) > 0 for said in others)

    def _wants(self, sentence: Sentence) -> bool:
        """Whether it asks something; what says nothing ("you know?") does not beside a greeting or the like."""
        if not sentence.asks or sentence.goes_on:
            return False
        return not self._reading.kinds or self._read(sentence.tokens).weight > 0

    def _subject(self) -> Subject | None:
        found = self._about()
        return found.subject if found is not None else None

    def _about(self) -> Match | None:
        """What was asked about: what all the sentences together are about, else one of them by itself."""
        sentences = self._reading.sentences
        telling = [sentence for sentence in sentences if not sentence.goes_on]
        asked = [sentence for sentence in telling if sentence.asks or not self._reading.kinds]
        if asked:
            match = self._match(asked)
            if match is None and len(asked) > 1:
                alone = [found for sentence in asked if sentence.asks and (found := self._match([sentence]))]
                match = max(alone, key=lambda found: found.score, default=None)
                match = match if match is not None and match.score >= CERTAIN else None
            return match
        if sentences and all(sentence.goes_on or "again" in sentence.kinds for sentence in sentences):
            last = next((subject for subject in self._index.subjects if subject.id == self._last), None)
            return Match(last, 1.0, exact=False) if last is not None else None
        return None

    def _match(self, sentences: Sequence[Sentence]) -> Match | None:
        """What the sentences are about, if that is sure enough."""
        question = joined([self._read(sentence.tokens) for sentence in sentences])
        best = _best(matches(question, self._index))
        exact = best is not None and best.exact
        points = any(sentence.points for sentence in sentences) and question.weight < LITTLE and not exact
        if points and self._last:
            in_context = _best(matches(question, self._index, before=self._before(), last=self._last))
            if best is None or (in_context is not None and in_context.score > best.score):
                best = in_context
        if best is None:
            return None
        if not exact and any(not sentence.kinds.isdisjoint(_PERSONAL) for sentence in sentences):
            return None
        needed = min(map(_needed, sentences)) * (1.0 if best.subject.kind == "fact" else HARMLESS)
        if any(self._index.subjects[number] is best.subject for number in self._index.with_topic(question.bare)):
            needed *= NAMED
        return best if best.score >= needed else None

    def _manner(self, chance: float) -> LineKind | None:
        """The kind of talk that the sentences together are likest to, if that is so likely."""
        telling = (sentence.tokens for sentence in self._reading.sentences if not sentence.goes_on)
        return kind_of(telling, self._known.language, chance)

    def _before(self) -> Question:
        """What was asked before."""
        asked = next((message.text for message in reversed(self._prompt.history) if not message.mine), "")
        return self._read(self._known.tokens(asked)[: reading.MOST_WORDS])

    def _read(self, tokens: Sequence[str]) -> Question:
        return read(tokens, self._known, self._index)

    def _tell(self, subject: Subject) -> Reply:
        """One of the subject's wordings. When all were said lately: one with a deed once more, to whoever asks for it;
        that it was said, to whoever asks the same again; a new question, which the words that were said answered
        already or do not answer at all, is not known."""
        deeds = subject.deeds or (None,) * len(subject.said)
        ids = subject.ids or ("",) * len(subject.said)
        wordings = [
            Wording(text, subject.emotion, subject.intensity, deed, id_)
            for text, deed, id_ in zip(subject.said, deeds, ids, strict=True)
        ]
        chosen = self._choice.fresh(wordings)
        if chosen is None and self._is_named(subject):
            chosen = self._choice.once_more(wordings)
        repeated = self._is_repeated()
        if chosen is None:
            return self._line("again", subject.id) if repeated else self._line("unknown")
        text, id_ = chosen.text, chosen.id
        if repeated and chosen.deed is None and self._choice.used(text):
            lead = self._choice.own("again")
            both = f"{lead.text} {text}" if lead is not None else text
            if len(split_sentences(both)) <= self._prompt.sentences:
                text, id_ = both, ""
        return self._spoken(subject.kind, replace(chosen, text=text, id=id_), subject.id)

    def _is_named(self, subject: Subject) -> bool:
        """Whether what was said is about the subject by its own words, and does not only point back at it ("What?")."""
        telling = [each for each in self._reading.sentences if not each.goes_on and "again" not in each.kinds]
        questions = [self._read(sentence.tokens) for sentence in telling]
        return any(
            match.subject is subject and match.score >= ENOUGH * HARMLESS
            for question in ([*questions, joined(questions)] if questions else [])
            for match in matches(question, self._index)
        )

    def _is_repeated(self) -> bool:
        """Whether the player asks what he has asked, in much the same words, or only points back at it."""
        now = {term.word for sentence in self._reading.sentences for term in self._read(sentence.tokens).terms}
        if not now:
            return True
        for message in self._prompt.history:
            if not message.mine:
                tokens = self._known.tokens(message.text)[: reading.MOST_WORDS]
                before = {term.word for term in self._read(tokens).terms}
                if len(now & before) >= SAME_QUESTION * len(now | before):
                    return True
        return False

    def _line(self, kind: LineKind, subject: str = "") -> Reply:
        return self._spoken(kind, self._choice.line(kind), subject)

    def _spoken(self, kind: Literal["fact", "cover", "topic"] | LineKind, wording: Wording, subject: str) -> Reply:
        emotion = emotion_of(self._prompt, kind, wording.emotion)
        return Reply(kind, wording.text, subject, emotion, wording.intensity, wording.deed, wording.id)


def _needed(sentence: Sentence) -> float:
    """The score that makes a subject the answer to a sentence."""
    if "refusal" in sentence.kinds or (sentence.tells_you and not sentence.asks):
        return CERTAIN
    return ENOUGH


def _best(found: Sequence[Match]) -> Match | None:
    """The best match; instead of it a closed secret's cover that comes near to it."""
    if not found:
        return None
    covers = (match for match in found if match.subject.kind == "cover" and match.score > NEAR_COVER * found[0].score)
    cover = next(covers, None)
    return found[0] if cover is None else replace(cover, score=found[0].score)
