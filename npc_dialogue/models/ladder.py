"""Who is asked first, second …: voices with the time that each may take and how it did lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from npc_dialogue.text.events import Failure

from .gauge import Gauge
from .health import Health, State
from .port import Calls, Catalogued, KeepsApart, Model, Notice


@dataclass(slots=True)
class Rung:
    """A voice on the ladder. One object for as long as the process lives, shared by all turns."""

    voice: Model
    first_line: float | None = None
    """Seconds from when it is asked until something of it can be heard; None: its share of what is left."""
    health: Health = field(default_factory=Health)
    gauge: Gauge = field(init=False)
    tell: Notice | None = None
    """Hears once of what only a person can mend."""

    _calls: Calls | None = field(init=False)
    _keeps_apart: KeepsApart | None = field(init=False)

    def __post_init__(self) -> None:
        self.gauge = Gauge(self.voice.id)
        self._calls = self.voice if isinstance(self.voice, Calls) else None  # to find out takes long
        self._keeps_apart = self.voice if isinstance(self.voice, KeepsApart) else None

    def window(self, language: str) -> int:
        """The voice's window for a prompt in this language, in tokens of our estimate."""
        return self.gauge.window(self.voice.context, language)

    @property
    def tools(self) -> bool:
        """Whether the voice is told of actions as tools."""
        return self._calls is not None and self._calls.tools

    @property
    def ensemble(self) -> bool:
        """Whether the voice speaks for several in one reply."""
        return self._keeps_apart is not None and self._keeps_apart.ensemble

    @property
    def row(self) -> str:
        """The catalogue's id of the model; "" where it has none."""
        return self.voice.row if isinstance(self.voice, Catalogued) else ""

    def state(self, now: float) -> State:
        """What is known of the voice at this moment, in seconds of a steady clock."""
        return self.health.state(now)

    def failed(self, failure: Failure, now: float) -> None:
        """It failed, or was late, before it was heard or while it spoke."""
        news = self.health.failed(failure, now)
        if news and self.health.cause == "refused" and self.tell is not None:
            self.tell("model.refused", f"{self.voice.id}: {failure.message}")


def preferring(ladder: Sequence[Rung], row: str) -> Sequence[Rung]:
    """The ladder with the voices in front that are this model of the catalogue, each in its order; the same where none
    is: a card chooses among what the game has opened, and opens nothing."""
    wanted = [rung for rung in ladder if rung.row == row]
    return [*wanted, *(rung for rung in ladder if rung.row != row)] if wanted else ladder


def seconds_for(rung: Rung, below: Sequence[Rung], *, now: float, until: float) -> float:
    """How long a voice may take to its first words when something must be heard at `until`.

    Its own setting, or an equal share with those `below` it that would be asked, and never more than is left. The
    lowest rung, which needs no server, is not among `below`.
    """
    left = max(0.0, until - now)
    if rung.first_line is not None:
        return min(left, rung.first_line)
    others = sum(other.state(now) == "well" for other in below)
    return left / (1 + others)
