"""One playthrough while it is open: where it stands, what runs in it, and every change of either."""
