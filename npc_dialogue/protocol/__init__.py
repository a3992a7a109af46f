"""What crosses the wire: messages, codec, error codes and limits of `npc-dialogue.v1`."""
