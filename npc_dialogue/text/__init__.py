"""The leaf room: what is known of text itself, and the events a model's stream is made of.

Pure functions and small state machines over strings; no input or output, no clock, nothing of ours imported.
Import the module you need (`from npc_dialogue.text.sentences import SentenceSplitter`): nothing is gathered here,
so that starting up pays only for what is used.
"""
