extends NpcServiceTest
## The node that makes an NPC talk, with the real sidecar.

var speaker := NpcSpeaker.new()
var heard: Array[String] = []


func before() -> void:
	super()
	speaker.service = service
	speaker.reply_started.connect(func(_reply: NpcReply) -> void: heard.append("start"))
	speaker.delta.connect(func(_index: int, _text: String) -> void: heard.append("delta"))
	speaker.spoke.connect(func(line: NpcLine) -> void: heard.append(line.text))
	speaker.reply_finished.connect(func(_reply: NpcReply) -> void: heard.append("end"))


func after() -> void:
	super()
	if not speaker.is_inside_tree():
		speaker.free()


func test_somebody_of_the_world_folder() -> void:
	speaker.npc_id = "odile"
	add_child(speaker)
	assert_eq(speaker.id, "odile")
	var reply := speaker.greet()
	await reply.done()
	assert_eq(speaker.reply, reply)
	assert_eq(reply.error, "")
	assert_eq(heard[0], "start")
	assert_eq(heard[-1], "end")
	assert_true(heard.has("delta"))
	assert_true(heard.has(reply.lines[0].text))


func test_a_persona_is_defined_and_greets_in_its_own_words() -> void:
	var persona := NpcPersona.new()
	persona.id = "bo"
	persona.display_name = "Bo"
	persona.greeting_lines = ["Mind the flour, it bites."]
	speaker.persona = persona
	add_child(speaker)
	var reply := await speaker.greet().done()
	assert_eq(reply.error, "")
	assert_eq(reply.text, "Mind the flour, it bites.")


func test_without_a_sidecar_the_nodes_own_lines_are_spoken() -> void:
	service.settings.enabled = false
	speaker.npc_id = "odile"
	speaker.fallback_lines = ["Sit down, duck."]
	add_child(speaker)
	assert_eq((await speaker.say("Hello").done()).text, "Sit down, duck.")


func test_the_persona_has_fallback_lines_too() -> void:
	service.settings.enabled = false
	var persona := NpcPersona.new()
	persona.id = "bo"
	persona.fallback_lines = ["Mm?"]
	speaker.persona = persona
	add_child(speaker)
	assert_eq((await speaker.say("Hello").done()).text, "Mm?")


func test_the_casts_lines_are_known_when_the_sidecar_goes() -> void:
	speaker.npc_id = "tobias"
	add_child(speaker)
	await until(func() -> bool: return not service.cast.is_empty(), "the cast", 20.0)
	service.launcher.restart_pauses = []
	send_signal("KILL", service.launcher.process.pid)
	await until(
		func() -> bool: return service.client.state == NpcClient.State.GONE,
		"the end of the sidecar"
	)
	var reply := await speaker.say("Hello").done()
	assert_ne(reply.text, NpcFallbackLines.SILENCE)
	assert_eq(reply.lines[0].source, NpcLine.ADDON)


func test_new_words_cut_off_what_is_being_said() -> void:
	var model := NpcScriptedModel.new()
	add_child(model)
	service.settings.arguments = model.arguments()
	speaker.npc_id = "mira"
	add_child(speaker)
	var first := speaker.say("Tell me of the mill.")
	await until(model.is_asked, "the model's turn", 20.0)
	model.say("It has stood for ninety-one years. My grand")
	await until(func() -> bool: return first.text.ends_with("grand"), "the first words")
	var second := speaker.say("Never mind.", {"heard": {"line": 0, "chars": 12}})
	await first.done()
	assert_eq(first.reason, NpcProtocol.END_CANCELLED)
	await until(func() -> bool: return model.questions == 2, "the next question", 20.0)
	model.say("As you like.")
	model.finish()
	await second.done()
	assert_eq(second.text, "As you like.")
	var turns := NpcFields.maps((await service.history()).data, "turns")
	assert_eq(NpcFields.text(NpcFields.maps(turns[0], "lines")[0], "text"), "It has stood…")


func test_new_words_cut_off_what_is_still_being_typed() -> void:
	speaker.npc_id = "mira"
	add_child(speaker)
	var first := await speaker.say("Is the mill wheel turning?").done()
	await speaker.say("Never mind.", {"heard": {"line": 0, "chars": 9}}).done()
	await speaker.say("Go on.", {"heard": {}}).done()
	var turns := NpcFields.maps((await service.history(-1, 3)).data, "turns")
	var kept := NpcFields.maps(turns[0], "lines")
	assert_eq(kept.size(), 1)
	assert_eq(NpcFields.text(kept[0], "text"), first.text.left(9).strip_edges(false, true) + "…")
	assert_eq(NpcFields.text(turns[1], "reason"), NpcProtocol.END_STOP)


func test_words_before_the_first_reply_has_begun_take_its_place() -> void:
	speaker.npc_id = "mira"
	add_child(speaker)
	var first := speaker.say("Hello!")
	var second := speaker.say("Good evening!")
	assert_eq(first.reason, NpcProtocol.END_CANCELLED)
	assert_eq((await second.done()).error, "")


func test_a_node_without_an_npc_says_so_in_the_editor() -> void:
	assert_eq(speaker._get_configuration_warnings().size(), 1)
	speaker.npc_id = "mira"
	assert_eq(speaker._get_configuration_warnings().size(), 0)
