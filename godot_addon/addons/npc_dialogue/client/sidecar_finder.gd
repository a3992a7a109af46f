class_name NpcSidecarFinder
extends RefCounted
## Finds the sidecar's program on this machine.
##
## Looked at in this order: the project setting [constant NpcSettings.COMMAND]; the folder [constant
## BESIDE] beside the game's executable; the environment variable [constant VARIABLE]; PATH; and, in
## a game that the editor runs, a [code].venv[/code] in the project's folder or above it.

const PROGRAM := "npc-dialogue"
const VARIABLE := "NPC_DIALOGUE"
const BESIDE := "npc_sidecar"

## What was looked at and is not there, for [method what_was_tried].
var tried: PackedStringArray = []


## The path of the program, or an empty text.
func find(setting: String) -> String:
	tried = []
	var path := _named("the setting %s" % NpcSettings.COMMAND, setting)
	if not path:
		path = _at(_beside_the_executable())
	if not path:
		path = _named("the environment variable %s" % VARIABLE, OS.get_environment(VARIABLE))
	if not path:
		path = _on_path(PROGRAM)
		if not path:
			tried.append("there is no %s on PATH" % PROGRAM)
	if not path and OS.has_feature("editor"):
		path = _in_a_venv()
	return path


## A sentence that says where the program was looked for, and what to do.
func what_was_tried() -> String:
	return (
		(
			"NPC Dialogue found no sidecar, so NPCs speak their fallback lines (%s); put npc-dialogue"
			+ " on PATH, or name its program in the project setting %s (docs/godot.md tells more)."
		)
		% ["; ".join(tried), NpcSettings.COMMAND]
	)


func _named(what: String, value: String) -> String:
	if not value:
		tried.append("%s is empty" % what)
		return ""
	var path := value
	if value.begins_with("res://") or value.begins_with("user://"):
		path = ProjectSettings.globalize_path(value)
	var found := ""
	if path.is_absolute_path():
		found = path if _is_program(path) else ""
	else:
		found = _on_path(path)
	if not found:
		tried.append("%s names %s, which is no program" % [what, value])
	return found


func _at(path: String) -> String:
	if _is_program(path):
		return path
	tried.append("there is no %s" % path)
	return ""


func _beside_the_executable() -> String:
	var folder := OS.get_executable_path().get_base_dir().path_join(BESIDE)
	return folder.path_join(PROGRAM + _suffix())


func _on_path(program: String) -> String:
	var file := program + ("" if program.ends_with(_suffix()) else _suffix())
	for folder in OS.get_environment("PATH").split(";" if _is_windows() else ":", false):
		var path := folder.path_join(file)
		if _is_program(path):
			return path
	return ""


func _in_a_venv() -> String:
	var inner := ".venv/Scripts/" if _is_windows() else ".venv/bin/"
	var start := ProjectSettings.globalize_path("res://").simplify_path()
	var folder := start
	while folder:
		var path := folder.path_join(inner + PROGRAM + _suffix())
		if _is_program(path):
			return path
		if folder == folder.get_base_dir():
			break
		folder = folder.get_base_dir()
	tried.append("there is no %s in %s or above it" % [inner + PROGRAM + _suffix(), start])
	return ""


func _is_program(path: String) -> bool:
	if not FileAccess.file_exists(path):
		return false
	if _is_windows():
		return true
	const MAY_RUN := (
		FileAccess.UNIX_EXECUTE_OWNER
		| FileAccess.UNIX_EXECUTE_GROUP
		| FileAccess.UNIX_EXECUTE_OTHER
	)
	return FileAccess.get_unix_permissions(path) & MAY_RUN != 0


static func _is_windows() -> bool:
	return OS.get_name() == "Windows"


static func _suffix() -> String:
	return ".exe" if _is_windows() else ""
