"""What the player hears: the raw stream made into clean lines."""
