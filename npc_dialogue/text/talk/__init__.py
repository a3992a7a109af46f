"""What is said to an NPC, read by tables: a greeting, an insult, a question, a wish. English and German have tables."""
