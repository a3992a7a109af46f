"""The authored voice: answers from what the writer wrote, without any model."""
