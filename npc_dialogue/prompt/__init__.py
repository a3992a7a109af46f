"""What the model is told: one neutral prompt for one NPC and one moment."""
