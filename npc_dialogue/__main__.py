"""`python -m npc_dialogue` is the same as the command `npc-dialogue`."""

from .cli import main

if __name__ == "__main__":
    main()
