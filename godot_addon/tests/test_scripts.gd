extends NpcTest
## Every script of the project compiles. Where warnings count as errors, none has a warning either.


func test_every_script_compiles() -> void:
	var paths := _scripts_under("res://")
	assert_true(paths.has("res://addons/npc_dialogue/codec/msgpack.gd"), "the codec was not found")
	for path in paths:
		var script: GDScript = load(path)
		assert_true(script != null and script.can_instantiate() or _is_abstract(script), path)


func _is_abstract(script: GDScript) -> bool:
	return script != null and script.is_abstract()


func _scripts_under(folder: String) -> PackedStringArray:
	var paths: PackedStringArray = []
	for file in DirAccess.get_files_at(folder):
		if file.ends_with(".gd"):
			paths.append(folder.path_join(file))
	for inner in DirAccess.get_directories_at(folder):
		paths.append_array(_scripts_under(folder.path_join(inner)))
	return paths
