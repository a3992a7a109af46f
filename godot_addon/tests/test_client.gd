extends NpcServiceTest
## The client and its connection: what becomes of requests when the line is cut, and what is sent.
##
## A real sidecar stands behind a proxy that cuts; its model says what the test has it say.

var model := NpcScriptedModel.new()
var proxy := NpcCuttingProxy.new()
var client := NpcClient.new()
var launcher := NpcLauncher.new()
var troubles: Array[String] = []
var is_unreachable: bool = false


func before() -> void:
	super()
	for node: Node in [model, proxy, client, launcher]:
		add_child(node)
	launcher.settings = service.settings
	launcher.settings.arguments = model.arguments()
	client.trouble.connect(func(text: String) -> void: troubles.append(text))
	client.unreachable.connect(func(_why: String) -> void: is_unreachable = true)
	launcher.started.connect(
		func(url: String, token: String) -> void: client.open(proxy.stand_before(url), token)
	)
	launcher.start()


func after() -> void:
	client.leave()
	launcher.stop()
	super()


func test_a_turn_goes_on_after_the_line_was_cut() -> void:
	var reply := _say("Tell me of the mill.")
	var pieces: Array[String] = []
	reply.delta.connect(func(_index: int, text: String) -> void: pieces.append(text))
	await until(model.is_asked, "the model's turn", 20.0)
	model.say("It has stood for ninety-one years. My grand")
	await until(func() -> bool: return reply.text.ends_with("grand"), "the first words")
	var id := reply.request_id
	proxy.cut()
	model.say("father built the wheel. ")
	await until(func() -> bool: return not _is_ready(), "the loss")
	await until(_is_ready, "another connection")
	model.say("It has thirty-two buckets.")
	model.finish()
	await reply.done()
	const WHOLE := "It has stood for ninety-one years. My grandfather built the wheel."
	assert_eq(reply.error, "")
	assert_eq(reply.text, WHOLE + " It has thirty-two buckets.")
	assert_eq("".join(pieces), reply.text.replace(". ", "."), "nothing came twice")
	assert_ne(reply.request_id, id, "it goes on under another id")
	assert_true(reply.request_id >= 1 << 52)
	assert_eq(troubles, [] as Array[String])


func test_a_turn_that_ended_while_nobody_was_there_is_told_of() -> void:
	var reply := _say("Tell me of the mill.")
	await until(model.is_asked, "the model's turn", 20.0)
	await until(func() -> bool: return reply.turn != "", "the turn")
	proxy.cut()
	model.say("It has stood for ninety-one years.")
	model.finish()
	await reply.done()
	assert_eq(reply.text, "It has stood for ninety-one years.")
	assert_eq(reply.error, "")


func test_a_resumed_turn_can_be_cancelled() -> void:
	var reply := _say("Tell me of the mill.")
	await until(model.is_asked, "the model's turn", 20.0)
	model.say("It has stood for ninety-one years. My grand")
	await until(func() -> bool: return reply.text.contains("grand"), "the first words")
	proxy.cut()
	await until(func() -> bool: return not _is_ready(), "the loss")
	await until(_is_ready, "another connection")
	reply.cancel({"line": 0, "chars": 6})
	await reply.done()
	assert_eq(reply.reason, NpcProtocol.END_CANCELLED)
	assert_eq(reply.error, "")
	assert_true(reply.text.ends_with("…"), reply.text)


func test_a_cancelled_turn_still_ends_by_itself() -> void:
	var reply := _say("Tell me of the mill.")
	await until(model.is_asked, "the model's turn", 20.0)
	model.say("It has stood for ninety-one years. My grand")
	await until(func() -> bool: return reply.text.ends_with("grand"), "the first words")
	reply.cancel()
	await reply.done()
	assert_eq(reply.reason, NpcProtocol.END_CANCELLED)
	assert_eq(reply.text, "It has stood for ninety-one years. My grand…")
	assert_ne(reply.mark, "")


func test_cancelled_before_it_was_sent() -> void:
	var reply := _say("Tell me of the mill.")
	reply.cancel()
	assert_true(reply.is_finished)
	assert_eq(reply.reason, NpcProtocol.END_CANCELLED)
	assert_eq(reply.text, "")
	assert_eq((await reply.done()).lines.size(), 0)


func test_what_was_heard_can_be_told_after_the_end() -> void:
	var reply := _say("Tell me of the mill.")
	await until(model.is_asked, "the model's turn", 20.0)
	model.say("It has stood for ninety-one years. My grandfather built the wheel.")
	model.finish()
	await reply.done()
	reply.cancel({"line": 0, "chars": 12})
	var history := await client.ask({"type": "history"}).done()
	var turns := NpcFields.maps(history.data, "turns")
	var lines := NpcFields.maps(turns[0], "lines")
	assert_eq(lines.size(), 1)
	assert_eq(NpcFields.text(lines[0], "text"), "It has stood…")


func test_the_next_words_cut_off_the_last_reply() -> void:
	var first := _say("Tell me of the mill.")
	await until(model.is_asked, "the model's turn", 20.0)
	model.say("It has stood for ninety-one years. My grand")
	await until(func() -> bool: return first.text != "", "the first words")
	var message := {"type": "say", "npc": "mira", "text": "Never mind the years."}
	message["interrupts"] = {"target": first.request_id, "heard": {"line": 0, "chars": 6}}
	var second := client.ask_turn(message, "mira")
	await first.done()
	assert_eq(first.reason, NpcProtocol.END_CANCELLED)
	await until(func() -> bool: return model.questions == 2, "the model's next turn")
	model.say("As you like.")
	model.finish()
	await second.done()
	assert_eq(second.text, "As you like.")


func test_a_line_that_stays_cut_ends_every_request() -> void:
	client.fallback_lines.set_lines("mira", ["Not now."])
	await until(_is_ready, "the connection", 20.0)
	client.patience = 0.3
	var reply := _say("Tell me of the mill.")
	var event := client.ask({"type": "event", "text": "Thunder.", "witnesses": "everyone"})
	await until(model.is_asked, "the model's turn", 20.0)
	proxy.queue_free()
	await reply.done()
	assert_eq(reply.text, "Not now.")
	assert_eq(reply.error, NpcClient.LOST)
	await event.done()
	await until(func() -> bool: return is_unreachable, "the last try", 15.0)
	var late := _say("Hello?")
	await late.done()
	assert_eq(late.text, "Not now.")


func test_a_stranger_is_not_let_in() -> void:
	await until(_is_ready, "the connection", 20.0)
	var stranger := NpcClient.new()
	add_child(stranger)
	var lost: Array[String] = []
	stranger.unreachable.connect(func(why: String) -> void: lost.append(why))
	expect_engine_error("Invalid status code. Got: '401'")
	expect_engine_error("Invalid response headers")
	stranger.open(launcher.process.url, "0".repeat(64))
	await until(func() -> bool: return not lost.is_empty(), "the last try", 20.0)
	assert_contains(lost[0], "did not let us in")


func _say(text: String) -> NpcReply:
	return client.ask_turn({"type": "say", "npc": "mira", "text": text}, "mira")


func _is_ready() -> bool:
	return client.state == NpcClient.State.READY
