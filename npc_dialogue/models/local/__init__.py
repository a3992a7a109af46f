"""Models on this machine: servers that already run here, and llama-server started as a child for a GGUF file."""
