class_name NpcSettings
extends RefCounted
## What the addon is told by the project's settings. A game can also fill in one by hand, see
## [member NpcDialogueService.settings].

const ENABLED := "npc_dialogue/sidecar/enabled"
const COMMAND := "npc_dialogue/sidecar/command"
const WORLD := "npc_dialogue/sidecar/world"
const ARGUMENTS := "npc_dialogue/sidecar/arguments"
const PLAYTHROUGH := "npc_dialogue/playthrough"

## Whether a sidecar is started at all. Without one NPCs speak their fallback lines.
var enabled: bool = true
## The sidecar's program: a path, also one with [code]res://[/code] or [code]user://[/code], or the
## name of a program on PATH. Empty: it is looked for, see [NpcSidecarFinder].
var command: String = ""
## The folder with the world's files. Empty: there is none, all NPCs come from [NpcPersona]s.
var world: String = ""
## Further arguments of [code]npc-dialogue serve[/code], such as [code]--model[/code].
var arguments: PackedStringArray = []
## Whose memory it is: one for each line of save games.
var playthrough: String = "default"
## The file that memory is kept in. Empty: memory ends with the sidecar.
var data: String = "user://npc_dialogue/memory.db"
## The file for the sidecar's log.
var log_file: String = "user://npc_dialogue/sidecar.log"


## The settings of this project; those that it does not make are the defaults.
static func from_project() -> NpcSettings:
	var settings := NpcSettings.new()
	settings.enabled = ProjectSettings.get_setting(ENABLED, settings.enabled)
	settings.command = ProjectSettings.get_setting(COMMAND, settings.command)
	settings.world = ProjectSettings.get_setting(WORLD, settings.world)
	settings.arguments = ProjectSettings.get_setting(ARGUMENTS, settings.arguments)
	settings.playthrough = ProjectSettings.get_setting(PLAYTHROUGH, settings.playthrough)
	return settings


## Makes the settings known to the editor, with their defaults.
static func declare() -> void:
	var defaults := NpcSettings.new()
	_declare(ENABLED, defaults.enabled, TYPE_BOOL)
	_declare(COMMAND, defaults.command, TYPE_STRING, PROPERTY_HINT_GLOBAL_FILE)
	_declare(WORLD, defaults.world, TYPE_STRING, PROPERTY_HINT_DIR)
	_declare(ARGUMENTS, defaults.arguments, TYPE_PACKED_STRING_ARRAY)
	_declare(PLAYTHROUGH, defaults.playthrough, TYPE_STRING)


## Forgets the settings that stand at their defaults; what the project has chosen stays in its file.
static func withdraw() -> void:
	var defaults := NpcSettings.new()
	var values: Dictionary[String, Variant] = {
		ENABLED: defaults.enabled,
		COMMAND: defaults.command,
		WORLD: defaults.world,
		ARGUMENTS: defaults.arguments,
		PLAYTHROUGH: defaults.playthrough,
	}
	for name in values:
		if ProjectSettings.has_setting(name) and ProjectSettings.get_setting(name) == values[name]:
			ProjectSettings.clear(name)


static func _declare(
	name: String, value: Variant, type: Variant.Type, hint: PropertyHint = PROPERTY_HINT_NONE
) -> void:
	if not ProjectSettings.has_setting(name):
		ProjectSettings.set_setting(name, value)
	ProjectSettings.set_initial_value(name, value)
	ProjectSettings.set_as_basic(name, true)
	ProjectSettings.add_property_info({"name": name, "type": type, "hint": hint})
