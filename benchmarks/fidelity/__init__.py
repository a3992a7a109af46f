"""How much of what must be in a prompt is in it, and what is in it that must not be."""
