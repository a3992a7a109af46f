"""What stands behind the commands of `npc-dialogue`; each module is imported when its command runs."""
