extends NpcTest
## The demo as somebody plays it: keys in, words on the screen out, with the real sidecar.

const SCENE := "res://demo/demo.tscn"

static var _count: int = 0

var demo: Demo


func before() -> void:
	_count += 1
	var folder := "user://tests/demo_%d_%d" % [OS.get_process_id(), _count]
	DirAccess.remove_absolute(DemoTale.FILE)
	NpcDialogue.stop()
	NpcDialogue.settings = NpcSettings.from_project()
	NpcDialogue.settings.world = NpcServiceTest.world_path()
	NpcDialogue.settings.data = folder.path_join("memory.db")
	NpcDialogue.settings.log_file = folder.path_join("sidecar.log")
	NpcDialogue.client.patience = 30.0


func after() -> void:
	for action: StringName in DemoControls.KEYS:
		Input.action_release(action)
	NpcDialogue.stop()


func test_walk_up_talk_and_leave() -> void:
	_open()
	demo.player.position = _beside("Mira") + Vector2(-80, 0)
	Input.action_press(&"demo_right")
	await until(func() -> bool: return demo.near == _villager("Mira"), "Mira")
	Input.action_release(&"demo_right")
	_press(KEY_E)
	assert_eq(demo.talking_with, _villager("Mira"))
	assert_true(demo.talk_box.visible)
	await until(func() -> bool: return demo.talk_box.shown_text() != "", "the greeting", 20.0)
	await _say("Who are you?")
	assert_eq(demo.talk_box.shown_text(), _villager("Mira").speaker.reply.text)
	assert_eq(_villager("Mira").speaker.reply.sources, PackedStringArray(["authored"]))
	_press(KEY_ESCAPE)
	assert_eq(demo.talking_with, null)
	assert_false(demo.talk_box.visible)
	assert_true(demo.player.is_free)


func test_the_river_is_not_walked_into() -> void:
	_open()
	demo.player.position = Vector2(1400, 1180)
	Input.action_press(&"demo_right")
	var left: float = demo.player.position.x
	await until(func() -> bool: return demo.player.position.x > left + 20.0, "a step")
	for _frame in 90:
		await get_tree().physics_frame
	assert_between(demo.player.position.x, 1420.0, 1500.0)


func test_all_of_the_village_are_in_the_world() -> void:
	_open()
	await until(func() -> bool: return not NpcDialogue.cast.is_empty(), "the cast", 20.0)
	var known: Array[String] = []
	for member in NpcDialogue.cast:
		known.append(NpcFields.text(member, "id"))
	for villager in _villagers():
		assert_true(known.has(villager.speaker.id), villager.display_name)
		assert_true(villager.speaker.fallback_lines.size() >= 3, villager.display_name)
	assert_eq(_villagers().size(), known.size())


func test_a_flood_is_seen_and_heard() -> void:
	_open()
	await _talk_with("Mira")
	await _say("Is the mill wheel turning?")
	var dry: String = demo.talk_box.shown_text()
	demo.side_panel.flood_chosen.emit(true)
	await _say("Is the mill wheel turning?")
	assert_ne(demo.talk_box.shown_text(), dry)
	var prompt := NpcFields.map((await NpcDialogue.inspect("mira")).data, "prompt")
	assert_contains(JSON.stringify(prompt), "over its banks")
	var wheel: DemoWheel = (demo.get_node("People/Mill") as DemoMill).wheel
	await until(func() -> bool: return wheel.drive == 0.0, "the wheel's stop")


func test_the_gate_does_not_move_at_first() -> void:
	_open()
	demo.side_panel.flood_chosen.emit(true)
	await _talk_with("Mira")
	demo.side_panel.trust_chosen.emit(40.0)
	await _say("Can you open the gate?")
	assert_contains(demo.talk_box.shown_text(), "I cannot open it for you now.")
	assert_false("raise the sluice" in demo.talk_box.shown_text())
	assert_true(demo.tale.is_flooded)
	await _say("Could you open it now?")
	assert_contains(demo.talk_box.shown_text(), "raise the sluice")
	assert_false(demo.tale.is_flooded)


func test_after_a_load_the_later_talk_is_forgotten() -> void:
	_open()
	await _talk_with("Mira")
	assert_true(await demo.tale.save(demo.player.position))
	await _say("My horse is called Barnaby.")
	assert_contains(await _conversation(), "Barnaby")
	var news: Array[String] = []
	demo.tale.told.connect(func(text: String) -> void: news.append(text))
	demo.side_panel.load_pressed.emit()
	assert_eq(demo.talking_with, null)
	await until(func() -> bool: return not news.is_empty(), "the load")
	assert_contains(news[0], "Loaded")
	var known := await _conversation()
	assert_false(known.contains("Barnaby"), known)


func test_a_new_tale_and_back_to_the_old_one() -> void:
	_open()
	await _talk_with("Mira")
	await _say("My horse is called Barnaby.")
	assert_true(await demo.tale.save(demo.player.position))
	var old := NpcDialogue.settings.playthrough
	demo.side_panel.new_game_pressed.emit()
	assert_eq(demo.talking_with, null)
	assert_ne(NpcDialogue.settings.playthrough, old)
	assert_eq(await _conversation(), "[]")
	await demo.tale.load_save()
	assert_eq(NpcDialogue.settings.playthrough, old)
	assert_contains(await _conversation(), "Barnaby")


func test_the_standing_is_shown_and_moved() -> void:
	_open()
	await _talk_with("Mira")
	demo.side_panel.trust_chosen.emit(75.0)
	var answer := await NpcDialogue.relationship_set("mira", "player", {})
	assert_eq(NpcFields.number(NpcFields.map(answer.data, "values"), "trust"), 75.0)


func test_the_panel_opens_while_one_types() -> void:
	_open()
	await _talk_with("Nell")
	_press(KEY_TAB)
	assert_true(demo.side_panel.visible)
	_press(KEY_TAB)
	assert_false(demo.side_panel.visible)
	assert_true(get_viewport().gui_get_focus_owner() is LineEdit, "one can go on typing")


func test_without_a_sidecar_it_still_plays() -> void:
	NpcDialogue.settings.enabled = false
	_open()
	demo.player.position = _beside("Tobias")
	await until(func() -> bool: return demo.near == _villager("Tobias"), "Tobias")
	_press(KEY_ENTER)
	await _say("Good morning!")
	assert_true(_villager("Tobias").speaker.fallback_lines.has(demo.talk_box.shown_text()))
	_press(KEY_ESCAPE)


func _open() -> void:
	demo = (load(SCENE) as PackedScene).instantiate()
	add_child(demo)


func _talk_with(who: String) -> void:
	demo.player.position = _beside(who)
	await until(func() -> bool: return demo.near == _villager(who), who)
	demo.talk_to(demo.near)
	var reply := _villager(who).speaker.reply
	await until(func() -> bool: return reply.is_finished, "the greeting", 20.0)


func _say(words: String) -> void:
	demo.talk_box.said.emit(words)
	await demo.talking_with.speaker.reply.done()
	_press(KEY_ENTER)
	await until(func() -> bool: return not demo.talk_box.is_typing(), "the typing's end")


func _conversation() -> String:
	var prompt := NpcFields.map((await NpcDialogue.inspect("mira")).data, "prompt")
	return JSON.stringify(prompt["history"])


func _villagers() -> Array[DemoVillager]:
	var found: Array[DemoVillager] = []
	for child in demo.get_node("People").get_children():
		if child is DemoVillager:
			found.append(child)
	return found


func _villager(who: String) -> DemoVillager:
	return demo.get_node("People").get_node(who)


func _beside(who: String) -> Vector2:
	return _villager(who).position + Vector2(-50, 14)


func _press(key: Key) -> void:
	var event := InputEventKey.new()
	event.keycode = key
	event.physical_keycode = key
	event.pressed = true
	get_viewport().push_input(event)
	var release: InputEventKey = event.duplicate()
	release.pressed = false
	get_viewport().push_input(release)
