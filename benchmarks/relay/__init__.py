"""What a relay costs: a client straight to a model server, through the sidecar, and through LiteLLM's proxy."""
