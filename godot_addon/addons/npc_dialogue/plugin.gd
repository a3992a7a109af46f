@tool
extends EditorPlugin
## Adds the autoload and the project settings; takes both away again when the plugin is switched
## off.

const AUTOLOAD := "NpcDialogue"


func _enter_tree() -> void:
	NpcSettings.declare()


func _enable_plugin() -> void:
	add_autoload_singleton(AUTOLOAD, "npc_dialogue.gd")


func _disable_plugin() -> void:
	remove_autoload_singleton(AUTOLOAD)
	NpcSettings.withdraw()
	ProjectSettings.save()
