extends NpcSharedServiceTest
## Scripted scenes, remarks, talk among NPCs and the narrator: the real sidecar, Riverbend, the
## authored voice.


func test_what_a_scripted_scene_said_is_remembered_by_who_heard_it() -> void:
	var answer := await service.told("mira", "The ledger is in the sluice house.", ["player"])
	assert_true(answer.ok)
	assert_contains(await _conversation("mira"), "The ledger is in the sluice house.")
	assert_false((await _conversation("odile")).contains("sluice house"))


func test_nobody_talks_freely_with_those_in_a_scripted_scene() -> void:
	assert_true((await service.begin_scene(["mira"])).ok)
	var refused := await service.say("mira", "Hello!").done()
	assert_eq(refused.error, NpcProtocol.ERROR_SCENE_RUNNING)
	assert_eq((await service.say("odile", "Hello!").done()).error, "")
	assert_true((await service.end_scene()).ok)
	assert_eq((await service.say("mira", "Hello!").done()).error, "")


func test_a_remark_comes_once_and_then_rests_without_a_word_or_a_warning() -> void:
	var remark := await service.bark("mira").done()
	assert_eq(remark.error, "")
	assert_ne(remark.text, "")
	var rested := await service.bark("mira").done()
	assert_eq(rested.error, NpcProtocol.ERROR_BARK_RESTED)
	assert_eq(rested.lines.size(), 0)


func test_several_talk_in_one_reply() -> void:
	var talk := await service.converse(["mira", "odile", "tobias"], "the bridge", 4).done()
	assert_eq(talk.error, "")
	var voices: Dictionary = {}
	for line in talk.lines:
		voices[line.npc] = true
	assert_true(voices.size() >= 2, talk.text)
	assert_contains(await _conversation("tobias"), talk.lines[0].text)


func test_the_narrator_tells_a_bridge() -> void:
	var bridge := await service.narrate("You leave the mill.", "The inn, at dusk.").done()
	assert_eq(bridge.lines[0].npc, "narrator")
	assert_eq(bridge.text, "You leave the mill. The inn, at dusk.")


func test_where_nobody_waits_nothing_is_said_without_a_sidecar() -> void:
	service.set_fallback_lines("mira", ["Forgive me, I lost the thread."])
	service.start()
	service.client.give_up("there is none")
	assert_eq((await service.bark("mira").done()).text, "")
	assert_eq((await service.say("mira", "Hello?").done()).text, "Forgive me, I lost the thread.")


func _conversation(npc: String) -> String:
	var answer := await service.inspect(npc, "So?")
	var said := PackedStringArray()
	for message in NpcFields.maps(NpcFields.map(answer.data, "prompt"), "history"):
		said.append(NpcFields.text(message, "text"))
	return "\n".join(said)
