"""How many of a model's own tokens one of our estimate's is, learned from what its server counted.

The estimate goes by script and never saw the model's tokenizer. What is learned is kept for each model and language,
since a tokenizer may be good at one and bad at another.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Self

FEWEST_TOKENS = 200
"""Of a prompt from which something is learned: in a short one the template's marks weigh too much."""
LATEST = 16
"""Prompts that are looked at."""
ENOUGH = 8
"""Of them, before more room is given than the estimate has."""
STEP = 0.05
"""The factor moves in steps, and downward only by two at once: each changes the window, and with it what a server can
reuse of a prompt."""
LEAST, MOST = 0.8, 4.0
"""A factor beyond is a fault of the server, or one of ours, not a tokenizer."""
PARTIAL = 0.5
"""A count of less than so much of the estimate leaves something out."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Of one model in one language."""

    model: str
    language: str
    factor: float = 1.0
    """By which estimates are multiplied."""
    ratios: tuple[float, ...] = ()
    """Counted by estimated, of the latest prompts, the newest last; ends with the process."""

    def counted(self, estimated: int, tokens: int, *, whole: bool = True) -> Self:
        """After a prompt whose tokens a server counted.

        Not `whole`: the server may have left out what it had at hand, so that the count says nothing where it is low.
        """
        ratio = tokens / max(estimated, 1)
        if estimated < FEWEST_TOKENS or ratio < PARTIAL or (not whole and ratio < self.factor):
            return self
        return self._with(ratio)

    def refused(self, estimated: int, tokens: int) -> Self:
        """After a prompt that was too long, of which the server said how many tokens it has: one such is enough."""
        ratio = tokens / max(estimated, 1)
        return self if ratio < PARTIAL else self._with(ratio, ratio)

    def _with(self, *ratios: float) -> Self:
        """The highest ratio but one counts: a single odd count is not believed."""
        seen = (*self.ratios, *(round(min(ratio, MOST), 3) for ratio in ratios))[-LATEST:]
        factor = self.factor
        if len(seen) > 1:
            wanted = min(max(math.ceil(sorted(seen)[-2] / STEP - 1e-9) * STEP, LEAST), MOST)
            if wanted > factor or (len(seen) >= ENOUGH and wanted <= factor - 2 * STEP + 1e-9):
                factor = round(wanted, 2)
        return replace(self, ratios=seen, factor=factor)
