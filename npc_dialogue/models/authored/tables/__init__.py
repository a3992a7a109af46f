"""What the authored voice knows of a language: everyday words, how one greets and parts, lines for who has none."""
