class_name NpcWorldFolder
extends RefCounted
## Finds the world's files as a real folder, which the sidecar can read.
##
## While the editor runs the game, [code]res://world[/code] is one. In an exported game it is inside
## the package: then a folder of that name beside the executable is taken, where players can change
## it; or else what is in the package is copied to [constant COPY]. The package has files such as
## [code]*.toml[/code] only if the export preset's filter for non-resource files includes them.

## Where the copy of a packaged world is.
const COPY := "user://npc_dialogue/world"
## The world of a game whose NPCs all come from [NpcPersona]s.
const EMPTY := "user://npc_dialogue/no_world"
const WORLD_FILES: Array[String] = ["world.toml", "world.json"]

## What is wrong, as a sentence, or empty.
var error: String = ""


## The folder's path for another program, or an empty text.
func resolve(world: String) -> String:
	error = ""
	if not world:
		return _empty_world()
	# Not absolute where res:// is no folder: in an exported game.
	var path := ProjectSettings.globalize_path(world).simplify_path()
	if path.is_absolute_path() and _is_world(path):
		return path
	if world.begins_with("res://"):
		var beside := OS.get_executable_path().get_base_dir().path_join(world.get_file())
		if _is_world(beside):
			return beside
		if _is_world(world):
			return _unpacked(world)
	error = (
		"NPC Dialogue: there is no world.toml in %s, the folder of the project setting %s."
		% [path, NpcSettings.WORLD]
	)
	return ""


## Copies a folder, in place of what was there. Returns whether all of it could be copied.
static func copy(from: String, to: String) -> bool:
	_remove(to)
	return _copy(from, to)


func _empty_world() -> String:
	DirAccess.make_dir_recursive_absolute(EMPTY)
	var file := FileAccess.open(EMPTY.path_join("world.json"), FileAccess.WRITE)
	if file == null:
		error = "NPC Dialogue cannot write to %s." % EMPTY
		return ""
	var title: String = ProjectSettings.get_setting("application/config/name", "")
	file.store_string(JSON.stringify({"id": "game", "name": title if title else "The game"}))
	return ProjectSettings.globalize_path(EMPTY)


func _unpacked(world: String) -> String:
	if not copy(world, COPY):
		error = "NPC Dialogue cannot copy %s to %s." % [world, COPY]
		return ""
	return ProjectSettings.globalize_path(COPY)


static func _is_world(folder: String) -> bool:
	for file in WORLD_FILES:
		if FileAccess.file_exists(folder.path_join(file)):
			return true
	return false


static func _copy(from: String, to: String) -> bool:
	if DirAccess.make_dir_recursive_absolute(to) != OK:
		return false
	for file in DirAccess.get_files_at(from):
		var bytes := FileAccess.get_file_as_bytes(from.path_join(file))
		var target := FileAccess.open(to.path_join(file), FileAccess.WRITE)
		if target == null or not target.store_buffer(bytes):
			return false
	for folder in DirAccess.get_directories_at(from):
		if not _copy(from.path_join(folder), to.path_join(folder)):
			return false
	return true


static func _remove(folder: String) -> void:
	for file in DirAccess.get_files_at(folder):
		DirAccess.remove_absolute(folder.path_join(file))
	for inner in DirAccess.get_directories_at(folder):
		_remove(folder.path_join(inner))
	if DirAccess.dir_exists_absolute(folder):
		DirAccess.remove_absolute(folder)
