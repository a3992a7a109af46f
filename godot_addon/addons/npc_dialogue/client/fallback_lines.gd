class_name NpcFallbackLines
extends RefCounted
## What NPCs say when nobody can answer for them: lines that their writers kept for that.

## What is heard of an NPC that has no such line.
const SILENCE := "…"

var _lines: Dictionary[String, PackedStringArray] = {}
var _next: Dictionary[String, int] = {}


## The game's own lines for an NPC, such as those of its [NpcPersona].
func set_lines(npc: String, lines: PackedStringArray) -> void:
	if not lines.is_empty():
		_lines[npc] = lines


## The cast as [code]describe[/code] tells of it. Lines that the game has given itself stay. Those
## with a template in them are left to the sidecar, which alone can fill it in.
func learn(cast: Array[Dictionary]) -> void:
	for member in cast:
		var npc := NpcFields.text(member, "id")
		if _lines.has(npc):
			continue
		var plain: PackedStringArray = []
		for line in NpcFields.texts(member, "fallback"):
			if not line.contains("{{") and not line.contains("{%"):
				plain.append(line)
		set_lines(npc, plain)


## The next line of an NPC: each once, in turn.
func next(npc: String) -> String:
	var lines: PackedStringArray = _lines.get(npc, PackedStringArray())
	if lines.is_empty():
		return SILENCE
	var index: int = _next.get(npc, 0)
	_next[npc] = index + 1
	return lines[index % lines.size()]
