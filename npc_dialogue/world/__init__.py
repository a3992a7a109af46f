"""What is true in the game's world, and who may know it."""
