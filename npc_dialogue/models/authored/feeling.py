"""With which emotion something is said that the writer gave none."""

from __future__ import annotations

from collections.abc import Mapping

from npc_dialogue.prompt.prompt import Prompt

_BY_KIND: Mapping[str, tuple[str, ...]] = {
    "thanks": ("warm", "happy"),
    "apology": ("warm",),
    "compliment": ("happy", "warm"),
    "offended": ("angry", "disgusted"),
    "refusal": (),
    "unknown": ("thoughtful",),
    "again": ("amused",),
    "disagree": ("thoughtful",),
}
"""The emotions of a kind of line, the first that the world has counts; for other kinds nothing in particular."""
_KIND_WORDS = frozenset({"thanks", "apology", "compliment", "again"})
"""What is said warmly only to whom one does not mistrust."""
_MISTRUST = frozenset({"distrustful", "wary"})
_AFRAID = frozenset({"afraid", "terrified"})
_FOND = frozenset({"trusting", "devoted"})


def mistrusts(prompt: Prompt) -> bool:
    """Whether the NPC has reason not to trust the speaker, by the default standings."""
    return prompt.material.standings.get("trust") in _MISTRUST


def trusts(prompt: Prompt) -> bool:
    """Whether the NPC trusts the speaker, by the default standings."""
    return prompt.material.standings.get("trust") in _FOND


def emotion_of(prompt: Prompt, kind: str, own: str) -> str:
    """The wording's own emotion, else that of the kind of line as the NPC stands to the speaker; only one that the
    world has, else none."""
    if own:
        return own if own in prompt.emotions else ""
    wanted = _BY_KIND.get(kind, ())
    if kind == "offended" and prompt.material.standings.get("fear") in _AFRAID:
        wanted = ("afraid",)
    elif kind in _KIND_WORDS and mistrusts(prompt):
        wanted = ()
    elif kind in ("greeting", "farewell") and trusts(prompt):
        wanted = ("warm",)
    return next((emotion for emotion in wanted if emotion in prompt.emotions), "")
