class_name DemoTale
extends Node
## What the game itself knows: the time of day, the river, and where the save game is.
##
## The game owns its state and tells NPCs of it. What NPCs remember is with the sidecar; of that the
## save game holds a mark, no more.

## The time of day or the river has changed.
signal changed
## Something is to be told, in a sentence.
signal told(news: String)

const FILE := "user://demo.cfg"
const SECTION := "tale"

var daytime: String = "day"
var is_flooded: bool = false
## How often somebody went to the sluice gate; the first time it does not move.
var tries_at_the_gate: int = 0


func _ready() -> void:
	NpcDialogue.settings.playthrough = _read("playthrough", NpcDialogue.settings.playthrough)
	# Also after a crash: the game's state is what the game says it is.
	NpcDialogue.connected.connect(_tell_everything)


func set_daytime(what: String) -> void:
	daytime = what
	changed.emit()
	NpcDialogue.world({"daytime": what})


func set_flood(is_over_the_banks: bool) -> void:
	is_flooded = is_over_the_banks
	changed.emit()
	NpcDialogue.world({"flood": is_over_the_banks})


## Whether an NPC may do what it would, which is then done, and what whoever is there sees of that.
func decide(action: String, arguments: Dictionary) -> Dictionary:
	match action:
		"give_item":
			var what := NpcFields.text(arguments, "item").replace("_", " ")
			return _decided(true, "You are given %d × %s." % [arguments.get("count", 1), what])
		"open_gate":
			tries_at_the_gate += 1
			if tries_at_the_gate == 1:
				return _decided(false, "The sluice gate does not move: the chain is wet and slips.")
			set_flood.call_deferred(false)
			return _decided(
				true, "The sluice gate is open, and the high water runs through the mill."
			)
	return _decided(false, "Nothing came of it: here everybody stays where they are.")


func has_save() -> bool:
	return _read("mark", "") != ""


## Keeps where all stands. Returns whether it could.
func save(walker: Vector2) -> bool:
	var mark := await NpcDialogue.save()
	if not mark:
		told.emit("There is nobody to remember the tale: the sidecar is not there.")
		return false
	var file := _open()
	file.set_value(SECTION, "mark", mark)
	file.set_value(SECTION, "marked_playthrough", NpcDialogue.settings.playthrough)
	file.set_value(SECTION, "daytime", daytime)
	file.set_value(SECTION, "is_flooded", is_flooded)
	file.set_value(SECTION, "walker", walker)
	file.save(FILE)
	told.emit("Saved. What is said from now on will not have been said after a load.")
	return true


## Goes back to the save game. Returns where the walker stood, or [constant Vector2.ZERO].
func load_save() -> Vector2:
	var playthrough := _read("marked_playthrough", "")
	if playthrough != NpcDialogue.settings.playthrough:
		_use(playthrough)
	var answer := await NpcDialogue.load(_read("mark", ""))
	if not answer.ok:
		told.emit("The save game cannot be loaded: %s" % answer.message)
		return Vector2.ZERO
	var file := _open()
	daytime = file.get_value(SECTION, "daytime", daytime)
	is_flooded = file.get_value(SECTION, "is_flooded", is_flooded)
	changed.emit()
	_tell_everything()
	told.emit("Loaded. Nobody knows any more what was said after the save.")
	return file.get_value(SECTION, "walker", Vector2.ZERO)


## A new tale, in which nobody has met the walker yet. The old one stays where it is.
func begin_anew() -> void:
	_use("demo-%d" % roundi(Time.get_unix_time_from_system()))
	told.emit("A new tale: nobody has met you yet.")


func _decided(is_accepted: bool, what_is_seen: String) -> Dictionary:
	told.emit(what_is_seen)
	return {"accepted": is_accepted, "note": what_is_seen}


func _use(playthrough: String) -> void:
	var file := _open()
	file.set_value(SECTION, "playthrough", playthrough)
	file.save(FILE)
	NpcDialogue.use_playthrough(playthrough)


func _tell_everything() -> void:
	NpcDialogue.world({"daytime": daytime, "flood": is_flooded})


func _read(key: String, absent: String) -> String:
	return _open().get_value(SECTION, key, absent)


func _open() -> ConfigFile:
	var file := ConfigFile.new()
	# Absent at first: then it is empty.
	file.load(FILE)
	return file
