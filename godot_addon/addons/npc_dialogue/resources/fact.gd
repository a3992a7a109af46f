class_name NpcFact
extends Resource
## Something that an NPC knows, and may tell.

## Lower-case letters, digits and _, beginning with a letter.
@export var id: String = ""
## A note of what is the case. A model reads it, nobody speaks it.
@export_multiline var text: String = ""
## The same in this NPC's own words, spoken as they stand when no model is there: one wording or
## several.
@export var said: PackedStringArray = []
## Words and short phrases by which a player asks for it.
@export var topics: PackedStringArray = []
## A condition such as [code]world.flood and trust > 40[/code]; empty: always. While it does not
## hold, the NPC does not know it.
@export var when: String = ""
## What is kept when there is little room: higher stays longer.
@export_range(0, 100) var weight: int = 50


## The fact, in the form of the content files.
func to_definition() -> Dictionary:
	var fact: Dictionary = {"id": id, "text": text, "weight": weight}
	if not said.is_empty():
		fact["said"] = Array(said)
	if not topics.is_empty():
		fact["topics"] = Array(topics)
	if when:
		fact["when"] = when
	return fact
