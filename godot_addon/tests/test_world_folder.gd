extends NpcTest
## Where the sidecar finds the world's files.

const PLACE := "user://tests/worlds"

var folder := NpcWorldFolder.new()


func test_a_folder_of_the_project_in_the_editor() -> void:
	_write("res://tests/world_for_test", "world.toml")
	var path := folder.resolve("res://tests/world_for_test")
	DirAccess.remove_absolute("res://tests/world_for_test/world.toml")
	DirAccess.remove_absolute("res://tests/world_for_test")
	assert_eq(path, ProjectSettings.globalize_path("res://tests/world_for_test"))
	assert_eq(folder.error, "")


func test_a_folder_anywhere() -> void:
	_write(PLACE.path_join("one"), "world.json")
	var path := ProjectSettings.globalize_path(PLACE.path_join("one"))
	assert_eq(folder.resolve(PLACE.path_join("one")), path)
	assert_eq(folder.resolve(path), path)


func test_a_folder_without_a_world() -> void:
	DirAccess.make_dir_recursive_absolute(PLACE.path_join("none"))
	assert_eq(folder.resolve(PLACE.path_join("none")), "")
	assert_contains(folder.error, "world.toml")


func test_no_folder_at_all_is_a_world_of_personas() -> void:
	var path := folder.resolve("")
	var text := FileAccess.get_file_as_string(path.path_join("world.json"))
	var world: Dictionary = JSON.parse_string(text)
	assert_eq(world["id"], "game")


func test_a_copy_of_a_world() -> void:
	var from := PLACE.path_join("packed")
	var to := PLACE.path_join("copy")
	_write(from, "world.toml")
	_write(from.path_join("npcs"), "mira.toml")
	_write(to, "left_over.toml")
	assert_true(NpcWorldFolder.copy(from, to))
	assert_true(FileAccess.file_exists(to.path_join("npcs/mira.toml")))
	assert_eq(FileAccess.get_file_as_string(to.path_join("world.toml")), "id = 'test'\n")
	assert_false(FileAccess.file_exists(to.path_join("left_over.toml")))


func _write(where: String, file: String) -> void:
	DirAccess.make_dir_recursive_absolute(where)
	FileAccess.open(where.path_join(file), FileAccess.WRITE).store_string("id = 'test'\n")
