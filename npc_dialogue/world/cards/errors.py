"""What is told when a file cannot be read as a card or lorebook."""

from __future__ import annotations


class CardError(ValueError):
    """A file that is no card, is damaged or is over a limit; the message is one sentence for whoever picked it."""
