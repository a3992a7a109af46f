"""Tables for Spanish: what the player wants."""
