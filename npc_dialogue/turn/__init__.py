"""One turn, from the prompt to the last line: its voices asked in order, and what is heard of them."""
