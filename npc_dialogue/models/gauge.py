"""How long a prompt for one voice may be, in the tokens of our estimate."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from npc_dialogue.prompt.prompt import Prompt
from npc_dialogue.text.events import Failure, Usage
from npc_dialogue.text.measure import Measure

from .settling import is_credible

LEAST_WINDOW = 1_536
"""Whatever a server says: below it there is no prompt to make."""
SHORTER = 0.75
"""Of what was refused, for the next prompt where the server gave no numbers."""


class Gauge:
    """Of one voice, for as long as the process lives; what servers counted is kept longer through `keep`."""

    def __init__(self, model: str) -> None:
        self.keep: Callable[[Measure], None] | None = None
        """Told of every factor that has changed."""
        self._model = model
        self._measures: dict[str, Measure] = {}
        self._window: int | None = None

    @property
    def factors(self) -> Mapping[str, float]:
        """Language to the model's tokens for one of the estimate's, where they are known to differ."""
        return {language: each.factor for language, each in self._measures.items() if each.factor != 1.0}

    def remember(self, measures: Iterable[Measure]) -> None:
        """What an earlier process learned, as far as this one has not learned already."""
        for measure in measures:
            if measure.model == self._model:
                self._measures.setdefault(measure.language, measure)

    def window(self, context: int, language: str) -> int:
        """A window of so many of the model's tokens, in tokens of the estimate for prompts in this language."""
        known = context if self._window is None else min(context, self._window)
        return int(known / self._measure(language).factor)

    def counted(self, prompt: Prompt, usage: Usage) -> None:
        """After a reply that was read to its end."""
        if usage.prompt_tokens and is_credible(usage):
            before = self._measure(prompt.language)
            self._learn(before, before.counted(prompt.tokens, usage.prompt_tokens, whole=usage.whole))

    def refused(self, prompt: Prompt, failure: Failure) -> None:
        """After a prompt that was too long for the server: the next one is shorter."""
        measure = self._measure(prompt.language)
        if failure.prompt_tokens is not None:
            measure = self._learn(measure, measure.refused(prompt.tokens, failure.prompt_tokens))
        if failure.window is not None:
            self._narrow(failure.window)
        most = (prompt.tokens + prompt.max_tokens) * (1 if failure.prompt_tokens and failure.window else SHORTER)
        if self.window(prompt.context, prompt.language) > most:
            self._narrow(int(most * measure.factor))

    def _narrow(self, window: int) -> None:
        known = window if self._window is None else min(window, self._window)
        self._window = max(known, LEAST_WINDOW)

    def _measure(self, language: str) -> Measure:
        return self._measures.get(language) or Measure(self._model, language)

    def _learn(self, before: Measure, after: Measure) -> Measure:
        self._measures[after.language] = after
        if after.factor != before.factor and self.keep is not None:
            self.keep(after)
        return after
