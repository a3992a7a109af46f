"""npc-dialogue: lets the characters of a Godot game talk."""

__version__ = "0.1.0"
