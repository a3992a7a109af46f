"""Approved lines in the formats of other tools: dialogue addons, translators, voice studios."""
