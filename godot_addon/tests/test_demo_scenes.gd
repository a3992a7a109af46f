extends NpcDemoTest
## What the demo shows of scenes, actions and interruptions, and who has heard what of it.

const OPEN_WORDS := "If the Sallow takes the ferry post"
const WHISPER := "nobody tells the girl"


func test_a_whisper_at_the_inn_is_heard_by_one_of_the_two() -> void:
	open()
	var said: Array[Array] = []
	demo.gathering.spoke.connect(
		func(who: DemoVillager, words: String, to: DemoVillager) -> void:
			said.append([who.first_name(), words, to.first_name() if to != null else ""])
	)
	var verdict: Array[Array] = []
	demo.gathering.whispered.connect(
		func(knows: Array[DemoVillager], not_knows: Array[DemoVillager]) -> void:
			verdict.append([_names(knows), _names(not_knows)])
	)
	demo.player.position = beside("Odile")
	await until(func() -> bool: return demo.near == person("Odile"), "Odile")
	press(KEY_Q)
	assert_true(demo.gathering.is_running)
	await until(
		func() -> bool:
			if demo.gathering.is_running:
				press(KEY_ENTER)
			return not demo.gathering.is_running,
		"the scene's end",
		30.0
	)
	assert_eq(said[0].slice(0, 1) + said[0].slice(2), ["Tobias", ""])
	assert_eq(said[2].slice(0, 1) + said[2].slice(2), ["Odile", "Tobias"])
	assert_contains(str(said[2][1]), WHISPER)
	assert_eq(verdict, [["Odile, Tobias", "Nell"]] as Array[Array])
	# Afterwards they have talked freely, each from what it knows.
	assert_between(said.size(), 4.0, 6.0)
	for who: String in ["odile", "tobias", "nell"]:
		assert_contains(await conversation(who), OPEN_WORDS, who)
	assert_contains(await conversation("tobias"), WHISPER)
	assert_contains(await conversation("odile"), WHISPER)
	assert_false((await conversation("nell")).contains(WHISPER))
	assert_false((await conversation("mira")).contains(OPEN_WORDS))
	await _whisper_to_nell()
	demo.player.position = Vector2(1100, 600)
	await until(func() -> bool: return not demo.gathering.is_seated, "the way home")


func _whisper_to_nell() -> void:
	await talk_with("Nell")
	demo.talk_box.whisper(true)
	await say("I know somebody with a second boat.")
	assert_contains(await conversation("nell"), "second boat")
	demo.talk_box.whisper(false)
	await say("It is late, Nell.")
	demo.leave()
	assert_contains(await conversation("odile"), "It is late, Nell.")
	assert_false((await conversation("odile")).contains("second boat"))


func test_one_can_get_up_in_the_middle_of_the_scene() -> void:
	open()
	demo.player.position = beside("Odile")
	await until(func() -> bool: return demo.near == person("Odile"), "Odile")
	press(KEY_Q)
	await until(func() -> bool: return demo.bubble.letters_shown() > 5, "the first words", 20.0)
	press(KEY_ESCAPE)
	await until(func() -> bool: return not demo.gathering.is_running, "the scene's end")
	assert_false(demo.bubble.visible)
	assert_true(demo.player.is_free)
	await talk_with("Odile")
	assert_eq(person("Odile").speaker.reply.error, "", "they are free to talk again")


func test_the_gate_does_not_move_at_first() -> void:
	open()
	var asked: Array[Array] = []
	person("Mira").speaker.action_proposed.connect(
		func(_id: String, action: String, arguments: Dictionary) -> void:
			asked.append([action, NpcFields.whole(arguments, "turns")])
	)
	demo.side_panel.flood_chosen.emit(true)
	await talk_with("Mira")
	demo.side_panel.trust_chosen.emit(40.0)
	await say("Can you open the gate?")
	assert_eq(asked, [["open_gate", 12]] as Array[Array])
	assert_contains(demo.talk_box.shown_text(), "I cannot open it for you now.")
	assert_false("raise the sluice" in demo.talk_box.shown_text())
	assert_eq(person("Mira").speaker.reply.lines[-1].tags, PackedStringArray(["refused"]))
	assert_true(demo.tale.is_flooded)
	var prompt := JSON.stringify((await NpcDialogue.inspect("mira")).data)
	assert_contains(prompt, "the chain is wet and slips", "she knows why")
	await say("Could you open it now?")
	assert_contains(demo.talk_box.shown_text(), "raise the sluice")
	assert_false(demo.tale.is_flooded)


func test_who_is_cut_off_remembers_what_was_heard_and_no_more() -> void:
	open()
	await talk_with("Mira")
	demo.talk_box.said.emit("Is the mill wheel turning?")
	var first := person("Mira").speaker.reply
	await until(func() -> bool: return demo.talk_box.letters_shown() > 20, "some letters", 20.0)
	var whole: String = (await first.done()).text
	assert_true(demo.talk_box.is_typing(), "she still speaks")
	demo.talk_box.said.emit("Who built it?")
	var shown := demo.talk_box.cut_text()
	await person("Mira").speaker.reply.done()
	var turns := NpcFields.maps((await NpcDialogue.history(-1, 2)).data, "turns")
	var kept := NpcFields.text(NpcFields.maps(turns[0], "lines")[-1], "text")
	assert_true(kept.ends_with("…"), kept)
	assert_true(kept.length() < whole.length() - 20, kept)
	assert_contains(shown, kept.trim_suffix("…").right(12))
	assert_true(shown.ends_with("—"), shown)
	var answer := await conversation("mira")
	assert_contains(answer, kept.trim_suffix("…").right(12))
	assert_false(answer.contains(whole.right(20)), answer)


func _names(villagers_there: Array[DemoVillager]) -> String:
	var names := PackedStringArray()
	for each in villagers_there:
		names.append(each.first_name())
	return ", ".join(names)
