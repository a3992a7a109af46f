extends NpcSharedServiceTest
## The whole path: a game's requests, the real sidecar, Riverbend, the authored voice.


func test_an_npc_answers() -> void:
	var reply := service.say("mira", "Hello! Who are you?")
	var pieces: Array[String] = []
	var lines: Array[NpcLine] = []
	reply.delta.connect(func(_index: int, text: String) -> void: pieces.append(text))
	reply.line.connect(func(line: NpcLine) -> void: lines.append(line))
	assert_false(reply.is_finished, "nothing happens before there was time to listen")
	await reply.done()
	assert_eq(reply.error, "")
	assert_eq(reply.reason, NpcProtocol.END_STOP)
	assert_eq(reply.sources, PackedStringArray(["authored"]))
	assert_eq(reply.lines, lines)
	assert_eq("".join(pieces), "".join(lines.map(func(line: NpcLine) -> String: return line.text)))
	assert_ne(reply.text, "")
	assert_eq(reply.lines[0].npc, "mira")
	assert_ne(reply.lines[0].emotion, "")
	assert_ne(reply.mark, "")


func test_a_greeting() -> void:
	var reply := await service.greet("odile", "the player comes in, wet").done()
	assert_eq(reply.error, "")
	assert_eq(reply.npc, "odile")
	assert_ne(reply.text, "")


func test_a_flood_changes_prompt_and_answer() -> void:
	const QUESTION := "Is the mill wheel turning?"
	var dry_prompt := await _prompt("mira", QUESTION)
	var dry := await service.say("mira", QUESTION).done()
	var answer := await service.world({"flood": true})
	assert_true(answer.ok)
	var wet_prompt := await _prompt("mira", QUESTION)
	var wet := await service.say("mira", QUESTION).done()
	assert_ne(wet_prompt, dry_prompt)
	assert_contains(wet_prompt, "The Sallow is over its banks")
	assert_false(dry_prompt.contains("The Sallow is over its banks"))
	assert_ne(wet.text, dry.text)
	assert_true(wet.text.contains("stop") or wet.text.contains("still"), wet.text)


func test_after_a_load_the_later_talk_is_not_known() -> void:
	await service.say("mira", "I like your wheel.").done()
	var mark := await service.save()
	assert_ne(mark, "")
	var later := await service.say("mira", "My horse is called Barnaby.").done()
	assert_contains(await _conversation("mira"), "Barnaby")
	var answer := await service.load(mark)
	assert_true(answer.ok)
	var known := await _conversation("mira")
	assert_false(known.contains("Barnaby"), known)
	assert_contains(known, "I like your wheel.")
	answer = await service.load(later.mark)
	assert_contains(await _conversation("mira"), "Barnaby", "nothing is lost")


func test_a_mark_that_nobody_gave_out() -> void:
	var answer := await service.load("m-nowhere")
	assert_false(answer.ok)
	assert_eq(answer.code, NpcProtocol.ERROR_MARK_UNKNOWN)
	assert_ne(answer.message, "")


func test_undo_and_retry() -> void:
	await service.say("tobias", "Good morning, ferryman.").done()
	await service.say("tobias", "My hat blew away.").done()
	var again := await service.retry("tobias").done()
	assert_eq(again.error, "")
	assert_ne(again.text, "")
	var undone := await service.undo()
	assert_true(undone.ok)
	var known := await _conversation("tobias")
	assert_false(known.contains("blew away"), known)
	assert_contains(known, "Good morning")


func test_standing_is_set_and_adjusted() -> void:
	var answer := await service.relationship_set("mira", "player", {"trust": 60})
	assert_eq(NpcFields.number(NpcFields.map(answer.data, "values"), "trust"), 60.0)
	answer = await service.relationship_adjust("mira", "player", {"trust": -15.5}, "Late again.")
	assert_eq(NpcFields.number(NpcFields.map(answer.data, "values"), "trust"), 44.5)
	answer = await service.relationship_set("mira", "player", {"kindness": 1})
	assert_false(answer.ok, "there is no such axis")


func test_a_line_waits_for_the_games_word() -> void:
	var model := NpcScriptedModel.new()
	add_child(model)
	service = make_service()
	service.settings.arguments = model.arguments()
	service.world({"flood": true})
	service.relationship_set("mira", "player", {"trust": 40})
	var reply := service.say("mira", "Open the gate, please!")
	var asked: Array[String] = []
	reply.action.connect(
		func(id: String, action: String, arguments: Dictionary) -> void:
			asked.append("%s %s %s %s" % [id, action, arguments, reply.text])
			service.action_result(reply, id, false, "The chain slips.")
	)
	await until(model.is_asked, "the model's turn", 20.0)
	model.say("[warm] [do open_gate turns=3] I raise it for you. There.")
	model.finish()
	await reply.done()
	assert_eq(asked, ['a1 open_gate { "turns": 3 } '] as Array[String])
	assert_contains(reply.text, "I cannot open it for you now.")
	assert_eq(reply.lines[0].tags, PackedStringArray(["refused"]))
	assert_contains(await _prompt("mira", "Well?"), "The chain slips.")
	var answer := await service.action_result(reply, "a1", true)
	assert_eq(answer.code, NpcProtocol.ERROR_ACTION_UNKNOWN, "it was answered")


func test_the_game_accepts_what_a_model_proposes() -> void:
	var model := NpcScriptedModel.new()
	add_child(model)
	service = make_service()
	service.settings.arguments = model.arguments()
	var reply := service.say("mira", "Your sacks are up in the loft.")
	var changes: Array[Dictionary] = []
	reply.relationship_change.connect(changes.append)
	await until(model.is_asked, "the model's turn", 20.0)
	model.say("[warm] [trust +9: carried the sacks] Sixty-two of them. I counted.")
	model.finish()
	await reply.done()
	assert_eq(reply.text, "Sixty-two of them. I counted.")
	assert_eq(changes.size(), 1)
	assert_eq(NpcFields.number(NpcFields.map(changes[0], "by"), "trust"), 4.0, "the world's limit")
	var answer := await service.relationship_result(changes[0], true, {"trust": 3})
	assert_eq(NpcFields.number(NpcFields.map(answer.data, "values"), "trust"), 3.0)
	assert_contains(await _prompt("mira", "Well?"), "carried the sacks")
	answer = await service.relationship_result(changes[0], false)
	assert_eq(answer.code, NpcProtocol.ERROR_RELATIONSHIP_UNKNOWN, "it was answered")
	answer = await service.undo()
	assert_eq(NpcFields.maps(answer.data, "relationships").size(), 1)


func test_a_witness_knows_of_an_event() -> void:
	var answer := await service.event("The walker fell into the leat.", ["mira"], 80)
	assert_true(answer.ok)
	assert_contains(await _prompt("mira", "What happened?"), "fell into the leat")
	assert_false((await _prompt("odile", "What happened?")).contains("fell into the leat"))


func test_what_the_sidecar_tells_of_itself() -> void:
	assert_true(await service.until_ready())
	assert_eq(service.model, "authored")
	assert_true(service.client.features.has("say"))
	await until(func() -> bool: return service.cast.size() == 5, "the cast")
	assert_true(service.emotions.has("neutral"))
	var line := NpcLine.of_addon("mira", "Good day.")
	assert_eq(service.animation(line), str(service.emotions["neutral"]))
	line.emotion = "unheard_of"
	assert_eq(service.animation(line), "")
	var status := NpcFields.map((await service.status()).data, "status")
	assert_eq(NpcFields.text(status, "model"), "authored")
	await service.say("nell", "Hello, Nell.").done()
	var turns := NpcFields.maps((await service.history()).data, "turns")
	assert_eq(turns.size(), 1)
	assert_eq(NpcFields.text(turns[0], "text"), "Hello, Nell.")


func test_somebody_unknown_does_not_answer_with_an_error_text() -> void:
	var reply := await service.say("mirra", "Hello?").done()
	assert_eq(reply.error, NpcProtocol.ERROR_NPC_UNKNOWN)
	assert_eq(reply.text, NpcFallbackLines.SILENCE)
	assert_eq(reply.lines[0].source, NpcLine.ADDON)


func test_a_text_that_is_too_long_is_refused_and_the_talk_goes_on() -> void:
	var reply := await service.say("mira", "a".repeat(2001)).done()
	assert_eq(reply.error, NpcProtocol.ERROR_TEXT_TOO_LONG)
	reply = await service.say("mira", "a".repeat(70_000)).done()
	assert_eq(reply.error, NpcProtocol.ERROR_REQUEST_INVALID, "no frame holds it")
	reply = await service.say("mira", "🌾".repeat(2000)).done()
	assert_eq(reply.error, "")


func test_a_value_without_a_form_on_the_wire_is_refused() -> void:
	var answer := await service.world({"where_exactly": Vector2.ONE})
	assert_false(answer.ok)
	assert_eq(answer.code, NpcProtocol.ERROR_REQUEST_INVALID)
	assert_contains(answer.message, "where_exactly")


func test_more_requests_than_may_be_under_way() -> void:
	var answers: Array[NpcAnswer] = []
	for index in 100:
		answers.append(service.client.ask({"type": "world.patch", "patch": {"harvest": "in"}}))
	service.start()
	for answer in answers:
		await answer.done()
		assert_true(answer.ok, answer.message)


func test_a_large_answer_comes_in_parts() -> void:
	for index in 24:
		var words := "Number %d. %s" % [index, "All work and no play. ".repeat(80)]
		await service.say("wendel", words).done()
	var answer := await service.history(0, 500)
	var turns := NpcFields.maps(answer.data, "turns")
	assert_eq(turns.size(), 24)
	assert_true(JSON.stringify(answer.data).length() > 32768, "no part was needed")
	assert_contains(NpcFields.text(turns[23], "text"), "Number 23. All work")
	assert_true(answer.data["id"] is int, "ids are whole in JSON, too")


func test_a_persona_of_the_game_answers() -> void:
	var answer := await service.define_persona(_baker())
	assert_true(answer.ok, answer.message)
	var reply := await service.say("bo", "What about the oven?").done()
	assert_eq(reply.error, "")
	assert_contains(reply.text, "cracked")
	assert_contains(await _prompt("bo", "Hello"), "Bo bakes at night")


func test_a_persona_with_a_mistake_is_refused_in_words() -> void:
	var persona := _baker()
	persona.mood = "hangry"
	var answer := await service.define_persona(persona)
	assert_eq(answer.code, NpcProtocol.ERROR_CONTENT_INVALID)
	assert_contains(answer.message, "hangry")


func test_another_playthrough_knows_nothing_of_this_one() -> void:
	var first := service.settings.playthrough
	await service.say("mira", "My horse is called Barnaby.").done()
	service.use_playthrough(first + " again")
	var other := await _conversation("mira")
	assert_false(other.contains("Barnaby"), other)
	service.use_playthrough(first)
	assert_contains(await _conversation("mira"), "Barnaby")


func _baker() -> NpcPersona:
	var oven := NpcFact.new()
	oven.id = "oven"
	oven.text = "The oven has a crack."
	oven.said = ["The oven is cracked, and so am I."]
	oven.topics = ["oven", "the crack"]
	var persona := NpcPersona.new()
	persona.id = "bo"
	persona.display_name = "Bo"
	persona.core = "Bo bakes at night and sleeps in the flour."
	persona.register = "Sleepy."
	persona.knowledge = [oven]
	persona.greeting_lines = ["Mind the flour."]
	persona.fallback_lines = ["Mm?"]
	return persona


func _prompt(npc: String, text: String) -> String:
	var prompt := NpcFields.map((await service.inspect(npc, text)).data, "prompt")
	return "%s\n%s" % [NpcFields.text(prompt, "system"), NpcFields.text(prompt, "now")]


func _conversation(npc: String) -> String:
	var prompt := NpcFields.map((await service.inspect(npc, "Well?")).data, "prompt")
	return JSON.stringify(prompt["history"])
