"""Who answers: the model port, its implementations and the authored voice."""
