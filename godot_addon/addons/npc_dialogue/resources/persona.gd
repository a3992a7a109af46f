@icon("../icons/persona.svg")
class_name NpcPersona
extends Resource
## An NPC that the game brings itself: who it is, how it talks, what it knows.
##
## The same as a card in a world folder ([code]npcs/*.toml[/code]), filled in in the editor. Give it
## to an [NpcSpeaker], or to [method NpcDialogueService.define_persona]. Texts are templates:
## [code]{{ world.harvest }}[/code] is filled in by the sidecar.

## Lower-case letters, digits and _, beginning with a letter.
@export var id: String = ""
## The name that the player reads.
@export var display_name: String = ""
## In a word or two: ferryman, queen of the bees.
@export var role: String = ""
## Who this is, in at most some 500 words; never left out of a prompt. What it knows belongs into
## [member knowledge].
@export_multiline var core: String = ""
## What one sees of it.
@export_multiline var description: String = ""
## Where it usually is: the id of a place of the world.
@export var place: String = ""
## One of the world's emotions.
@export var mood: String = ""
@export var goals: PackedStringArray = []
@export var fears: PackedStringArray = []
@export var knowledge: Array[NpcFact] = []

@export_group("Voice")
## How it talks: short and gruff, in the words of a sailor.
@export_multiline var register: String = ""
## Habits of speech.
@export var quirks: PackedStringArray = []
## The most sentences of a usual reply.
@export_range(1, 20) var sentences: int = 3
## The most words of a usual reply.
@export_range(5, 400) var words: int = 60
## A language tag such as [code]de[/code]; empty: the world's.
@export var language: String = ""

@export_group("Written lines")
@export var greeting_lines: PackedStringArray = []
@export var farewell_lines: PackedStringArray = []
## When it will not do what is asked.
@export var refusal_lines: PackedStringArray = []
## When it does not know.
@export var unknown_lines: PackedStringArray = []
## When nobody can answer for it, not even the written lines: the sidecar is not there. Plain texts.
@export var fallback_lines: PackedStringArray = []

@export_group("More")
## Whatever else a card may have, in the form of the content files; it goes over the rest.
@export var more: Dictionary = {}


## The card, in the form of the content files.
func to_definition() -> Dictionary:
	var card: Dictionary = {"id": id, "name": display_name if display_name else id}
	var plain: Dictionary = {
		"role": role,
		"core": core,
		"description": description,
		"place": place,
		"mood": mood,
		"goals": Array(goals),
		"fears": Array(fears),
		"knowledge": _knowledge(),
		"lines": _lines(),
	}
	for key: String in plain:
		if plain[key]:
			card[key] = plain[key]
	card["voice"] = _voice()
	return card.merged(more, true)


func _voice() -> Dictionary:
	var voice: Dictionary = {"sentences": sentences, "words": words}
	if register:
		voice["register"] = register
	if not quirks.is_empty():
		voice["quirks"] = Array(quirks)
	if language:
		voice["language"] = language
	return voice


func _knowledge() -> Array:
	var facts: Array = []
	for fact in knowledge:
		if fact != null:
			facts.append(fact.to_definition())
	return facts


func _lines() -> Dictionary:
	var kinds: Dictionary[String, PackedStringArray] = {
		"greeting": greeting_lines,
		"farewell": farewell_lines,
		"refusal": refusal_lines,
		"unknown": unknown_lines,
		"fallback": fallback_lines,
	}
	var lines: Dictionary = {}
	for kind in kinds:
		var written: Array = []
		for text in kinds[kind]:
			written.append({"text": text})
		if not written.is_empty():
			lines[kind] = written
	return lines
