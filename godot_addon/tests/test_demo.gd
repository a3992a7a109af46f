extends NpcDemoTest
## The demo as somebody plays it: keys in, words on the screen out.


func test_walk_up_talk_and_leave() -> void:
	open()
	demo.player.position = beside("Mira") + Vector2(-80, 0)
	Input.action_press(&"demo_right")
	await until(func() -> bool: return demo.near == person("Mira"), "Mira")
	Input.action_release(&"demo_right")
	press(KEY_E)
	assert_eq(demo.talking_with, person("Mira"))
	assert_true(demo.talk_box.visible)
	await until(func() -> bool: return demo.talk_box.shown_text() != "", "the greeting", 20.0)
	await say("Who are you?")
	assert_eq(demo.talk_box.shown_text(), person("Mira").speaker.reply.text)
	assert_eq(person("Mira").speaker.reply.sources, PackedStringArray(["authored"]))
	press(KEY_ESCAPE)
	assert_eq(demo.talking_with, null)
	assert_false(demo.talk_box.visible)
	assert_true(demo.player.is_free)


func test_the_river_is_not_walked_into() -> void:
	open()
	demo.player.position = Vector2(1400, 1180)
	Input.action_press(&"demo_right")
	var left: float = demo.player.position.x
	await until(func() -> bool: return demo.player.position.x > left + 20.0, "a step")
	for _frame in 90:
		await get_tree().physics_frame
	assert_between(demo.player.position.x, 1420.0, 1500.0)


func test_all_of_the_village_are_in_the_world() -> void:
	open()
	await until(func() -> bool: return not NpcDialogue.cast.is_empty(), "the cast", 20.0)
	var known: Array[String] = []
	for member in NpcDialogue.cast:
		known.append(NpcFields.text(member, "id"))
	for villager in villagers():
		assert_true(known.has(villager.speaker.id), villager.display_name)
		assert_true(villager.speaker.fallback_lines.size() >= 3, villager.display_name)
	assert_eq(villagers().size(), known.size())


func test_a_flood_is_seen_and_heard() -> void:
	open()
	await talk_with("Mira")
	await say("Is the mill wheel turning?")
	var dry: String = demo.talk_box.shown_text()
	demo.side_panel.flood_chosen.emit(true)
	await say("Is the mill wheel turning?")
	assert_ne(demo.talk_box.shown_text(), dry)
	var prompt := NpcFields.map((await NpcDialogue.inspect("mira")).data, "prompt")
	assert_contains(JSON.stringify(prompt), "over its banks")
	var wheel: DemoWheel = (demo.get_node("People/Mill") as DemoMill).wheel
	await until(func() -> bool: return wheel.drive == 0.0, "the wheel's stop")


func test_after_a_load_the_later_talk_is_forgotten() -> void:
	open()
	await talk_with("Mira")
	assert_true(await demo.tale.save(demo.player.position))
	await say("My horse is called Barnaby.")
	assert_contains(await conversation("mira"), "Barnaby")
	var news: Array[String] = []
	demo.tale.told.connect(func(text: String) -> void: news.append(text))
	demo.side_panel.load_pressed.emit()
	assert_eq(demo.talking_with, null)
	await until(func() -> bool: return not news.is_empty(), "the load")
	assert_contains(news[0], "Loaded")
	var known := await conversation("mira")
	assert_false(known.contains("Barnaby"), known)


func test_a_new_tale_and_back_to_the_old_one() -> void:
	open()
	await talk_with("Mira")
	await say("My horse is called Barnaby.")
	assert_true(await demo.tale.save(demo.player.position))
	var old := NpcDialogue.settings.playthrough
	demo.side_panel.new_game_pressed.emit()
	assert_eq(demo.talking_with, null)
	assert_ne(NpcDialogue.settings.playthrough, old)
	assert_eq(await conversation("mira"), "[]")
	await demo.tale.load_save()
	assert_eq(NpcDialogue.settings.playthrough, old)
	assert_contains(await conversation("mira"), "Barnaby")


func test_the_standing_is_shown_and_moved() -> void:
	open()
	await talk_with("Mira")
	demo.side_panel.trust_chosen.emit(75.0)
	var answer := await NpcDialogue.relationship_set("mira", "player", {})
	assert_eq(NpcFields.number(NpcFields.map(answer.data, "values"), "trust"), 75.0)


func test_the_panel_opens_while_one_types() -> void:
	open()
	await talk_with("Nell")
	press(KEY_TAB)
	assert_true(demo.side_panel.visible)
	press(KEY_TAB)
	assert_false(demo.side_panel.visible)
	assert_true(get_viewport().gui_get_focus_owner() is LineEdit, "one can go on typing")


func test_without_a_sidecar_it_still_plays() -> void:
	NpcDialogue.settings.enabled = false
	open()
	demo.player.position = beside("Tobias")
	await until(func() -> bool: return demo.near == person("Tobias"), "Tobias")
	press(KEY_ENTER)
	await say("Good morning!")
	assert_true(person("Tobias").speaker.fallback_lines.has(demo.talk_box.shown_text()))
	press(KEY_ESCAPE)
