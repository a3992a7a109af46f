"""Token estimates, kept: the same sections and messages are counted again with every turn."""

from __future__ import annotations

from functools import lru_cache

from npc_dialogue.text import tokens

estimate_tokens = lru_cache(maxsize=16_384)(tokens.estimate_tokens)
truncate_to_tokens = lru_cache(maxsize=4_096)(tokens.truncate_to_tokens)
