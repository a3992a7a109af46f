"""Does the gate keep what it should? A second opinion, made from the content and from finished prompts."""
