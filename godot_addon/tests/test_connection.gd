extends NpcTest
## What a sidecar may do wrong, and what a client makes of it: one report, and every request ends.

var sidecar := NpcFakeSidecar.new()
var client := NpcClient.new()
var troubles: Array[String] = []


func before() -> void:
	add_child(sidecar)
	add_child(client)
	client.trouble.connect(func(text: String) -> void: troubles.append(text))
	client.open(sidecar.url(), "t".repeat(64))
	await until(_is_ready, "the connection")


func test_a_hello_says_who_we_are() -> void:
	var hello := sidecar.last("hello")
	assert_eq(hello["protocol"], 1)
	assert_eq(hello["playthrough"], "default")
	assert_false(hello.has("resume"))
	assert_eq(client.model, "fake")


func test_a_broken_frame_ends_what_is_under_way_and_is_told_once() -> void:
	var reply := await _begin_turn()
	var answer := client.ask({"type": "save"})
	await until(func() -> bool: return not sidecar.last("save").is_empty(), "the save")
	sidecar.send_bytes(PackedByteArray([0xC1]))
	await reply.done()
	assert_eq(reply.error, NpcClient.LOST)
	assert_eq((await answer.done()).code, NpcClient.LOST)
	await until(func() -> bool: return sidecar.clients == 2 and _is_ready(), "another connection")
	assert_eq(troubles.size(), 1)
	assert_false(sidecar.last("hello").has("resume"), "what came is not asked for again")


func test_who_never_makes_sense_is_given_up() -> void:
	for _time in NpcClient.MISUNDERSTANDINGS:
		await until(_is_ready, "the connection")
		var reply := await _begin_turn()
		sidecar.received.clear()
		sidecar.send_bytes(PackedByteArray([0xC1]))
		await reply.done()
	await get_tree().process_frame
	assert_eq(client.state, NpcClient.State.GONE)
	assert_eq(troubles.size(), NpcClient.MISUNDERSTANDINGS)


func test_a_text_frame_is_no_message() -> void:
	var reply := await _begin_turn()
	sidecar.send_text('{"type":"turn.end"}')
	await reply.done()
	assert_eq(troubles.size(), 1)
	assert_contains(troubles[0], "text frame")


func test_an_error_that_belongs_to_nobody_ends_what_waits() -> void:
	var reply := await _begin_turn()
	sidecar.send(
		{"type": "error", "id": 0, "code": "frame.invalid", "message": "bad", "retryable": false}
	)
	await reply.done()
	assert_eq(troubles.size(), 1)
	assert_contains(troubles[0], "bad")


func test_parts_make_a_message() -> void:
	var answer := client.ask({"type": "describe"})
	await until(func() -> bool: return not sidecar.last("describe").is_empty(), "the request")
	var id: int = sidecar.last("describe")["id"]
	var text := JSON.stringify({"type": "ok", "id": id, "cast": [{"id": "mira", "age": 38}]})
	sidecar.send({"type": "part", "id": id, "n": 0, "of": 2, "text": text.left(20)})
	sidecar.send({"type": "notice", "id": 0, "code": "between", "text": "."})
	sidecar.send({"type": "part", "id": id, "n": 1, "of": 2, "text": text.substr(20)})
	await answer.done()
	assert_true(answer.ok)
	assert_eq(answer.data["cast"], [{"id": "mira", "age": 38}])


func test_parts_out_of_turn() -> void:
	var reply := await _begin_turn()
	sidecar.send({"type": "part", "id": 3, "n": 1, "of": 2, "text": "x"})
	await reply.done()
	assert_contains(troubles[0], "out of turn")


func test_a_notice_reaches_the_game() -> void:
	var told: Array[String] = []
	client.notice.connect(func(code: String, text: String) -> void: told.append(code + text))
	sidecar.send({"type": "notice", "id": 0, "code": "model.loading", "text": " soon"})
	await until(func() -> bool: return not told.is_empty(), "the notice")
	assert_eq(told, ["model.loading soon"] as Array[String])


func test_late_and_strange_messages_are_dropped() -> void:
	var reply := await _begin_turn()
	var id := reply.request_id
	for message: Dictionary in [
		{"type": "turn.delta", "id": 4711, "seq": 1, "line": 0, "npc": "mira", "text": "ghost"},
		{"type": "turn.delta", "id": id, "seq": 0, "line": 0, "npc": "mira", "text": "twice"},
		{"type": "turn.delta", "id": id, "seq": 1, "line": "one", "npc": 7, "text": "Good"},
		{"type": "turn.unheard_of", "id": id, "seq": 2},
		{"type": 5, "id": id},
		{"id": id},
		{"type": "turn.delta", "id": id, "seq": 3, "line": 0, "npc": "mira", "text": " day."},
		{"type": "turn.line", "id": id, "seq": 4, "line": 0, "npc": "mira", "text": "Good day."},
		{"type": "turn.end", "id": id, "turn": "t1", "reason": "stop", "mark": "m"},
		{"type": "turn.end", "id": id, "turn": "t1", "reason": "broken", "mark": "n"},
	]:
		sidecar.send(message)
	await reply.done()
	await get_tree().process_frame
	assert_eq(reply.text, "Good day.")
	assert_eq(reply.mark, "m")
	assert_eq(troubles.size(), 0)


func test_a_flood_of_messages_is_taken_in_order_over_several_frames() -> void:
	var reply := await _begin_turn()
	var pieces: Array[String] = []
	var frames: Dictionary[int, int] = {}
	reply.delta.connect(
		func(_index: int, text: String) -> void:
			pieces.append(text)
			frames[Engine.get_process_frames()] = 1
	)
	var sent: Array[String] = []
	for seq in 2000:
		sent.append("%d " % seq)
		sidecar.send(_delta(reply, seq + 1, sent[seq]))
	sidecar.send({"type": "turn.end", "id": reply.request_id, "turn": "t1", "reason": "stop"})
	await reply.done()
	assert_eq(pieces, sent)
	assert_true(frames.size() > 4, "%d frames" % frames.size())


func test_a_frame_of_the_largest_size() -> void:
	var reply := await _begin_turn()
	sidecar.send(_delta(reply, 1, "x".repeat(60_000)))
	await until(func() -> bool: return reply.text.length() == 60_000, "the text")


func test_a_hello_that_is_refused_for_good() -> void:
	sidecar.welcome = {
		"type": "error", "code": "protocol.version", "message": "Too old.", "retryable": false
	}
	var other := NpcClient.new()
	add_child(other)
	other.trouble.connect(func(text: String) -> void: troubles.append(text))
	other.open(sidecar.url(), "")
	var reply := other.ask_turn({"type": "say"}, "mira")
	await reply.done()
	assert_eq(other.state, NpcClient.State.GONE)
	assert_eq(reply.text, NpcFallbackLines.SILENCE)
	assert_eq(troubles.size(), 1)
	assert_contains(troubles[0], "Too old.")


func test_a_hello_that_may_succeed_later_is_said_again() -> void:
	var good := sidecar.welcome
	sidecar.welcome = {
		"type": "error", "code": "store.failed", "message": "Locked.", "retryable": true
	}
	var other := NpcClient.new()
	add_child(other)
	other.open(sidecar.url(), "")
	await until(func() -> bool: return other.state == NpcClient.State.PAUSING, "the refusal")
	sidecar.welcome = good
	await until(func() -> bool: return other.state == NpcClient.State.READY, "the next try")


func test_a_handshake_that_nobody_answers() -> void:
	var silent := TCPServer.new()
	silent.listen(0, "127.0.0.1")
	var connection := NpcConnection.new()
	var reasons: Array[String] = []
	connection.closed.connect(
		func(reason: String, _is_unreadable: bool) -> void: reasons.append(reason)
	)
	connection.handshake_seconds = 0.2
	connection.open("ws://127.0.0.1:%d" % silent.get_local_port(), "")
	await until(
		func() -> bool:
			connection.poll()
			return not reasons.is_empty(),
		"the end"
	)
	assert_contains(reasons[0], "0.2 s")


func test_an_address_that_is_none() -> void:
	var connection := NpcConnection.new()
	var reasons: Array[String] = []
	connection.closed.connect(
		func(reason: String, _is_unreadable: bool) -> void: reasons.append(reason)
	)
	expect_engine_error("Invalid protocol")
	connection.open("ftp://127.0.0.1", "")
	assert_eq(connection.state, NpcConnection.State.CLOSED)
	assert_eq(reasons.size(), 1)


func test_a_request_from_the_end_of_another() -> void:
	var order: Array[String] = []
	var reply := await _begin_turn()
	var next: Array[NpcReply] = []
	reply.finished.connect(
		func(_reply: NpcReply) -> void: next.append(client.ask_turn({"type": "say"}, "nell"))
	)
	client.give_up("no more")
	await reply.done()
	order.append(reply.text)
	await next[0].done()
	order.append(next[0].text)
	assert_eq(order, ["…", "…"] as Array[String])


func _begin_turn() -> NpcReply:
	var reply := client.ask_turn({"type": "say", "npc": "mira", "text": "Hello"}, "mira")
	await until(func() -> bool: return reply.request_id != 0, "the request")
	await until(func() -> bool: return not sidecar.last("say").is_empty(), "the request's arrival")
	sidecar.send(
		{"type": "turn.start", "id": reply.request_id, "seq": 0, "turn": "t1", "npc": "mira"}
	)
	await until(func() -> bool: return reply.turn == "t1", "the turn")
	return reply


func _delta(reply: NpcReply, seq: int, text: String) -> Dictionary:
	return {
		"type": "turn.delta",
		"id": reply.request_id,
		"seq": seq,
		"line": 0,
		"npc": "mira",
		"text": text,
	}


func _is_ready() -> bool:
	return client.state == NpcClient.State.READY
