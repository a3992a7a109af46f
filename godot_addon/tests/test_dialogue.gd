extends NpcServiceTest
## The whole path: a game's requests, the real sidecar, Riverbend, the authored voice.


func test_an_npc_answers() -> void:
	var reply := service.say("mira", "Hello! Who are you?")
	var pieces: Array[String] = []
	reply.delta.connect(func(_index: int, text: String) -> void: pieces.append(text))
	await reply.done()
	assert_true(reply.is_finished)
	assert_eq(reply.error, "")
	assert_eq(reply.reason, NpcProtocol.END_STOP)
	assert_ne(reply.text, "")
	assert_eq(reply.lines[0].npc, "mira")
	assert_eq(reply.sources, PackedStringArray(["authored"]))
	assert_ne(reply.mark, "")
	print(reply.text, reply.timing)
