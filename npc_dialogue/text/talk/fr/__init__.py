"""Tables for French: what the player wants."""
