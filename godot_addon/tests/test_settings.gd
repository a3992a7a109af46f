extends NpcServiceTest
## The game's own [code]npc-dialogue.toml[/code] reaches its sidecar.


func test_the_games_own_settings_are_read() -> void:
	var path := ProjectSettings.globalize_path("res://npc-dialogue.toml")
	var file := FileAccess.open(path, FileAccess.WRITE)
	file.store_string('[models]\nladder = ["authored"]\n')
	file.close()
	var answer := await service.status()
	DirAccess.remove_absolute(path)
	assert_true(answer.ok, answer.message)
	assert_eq(NpcFields.text(NpcFields.map(answer.data, "status"), "source"), "settings")
