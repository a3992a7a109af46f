extends NpcTest
## A reply by itself: what it makes of the messages that come about it.

var reply := NpcReply.new()
var heard: Array[String] = []


func before() -> void:
	reply.npc = "mira"
	reply.delta.connect(
		func(index: int, text: String) -> void: heard.append("%d:%s" % [index, text])
	)
	reply.line.connect(func(line: NpcLine) -> void: heard.append(line.text))
	reply.finished.connect(func(_reply: NpcReply) -> void: heard.append("end"))


func test_lines_and_their_separators() -> void:
	_start()
	_delta(1, 0, "Good ")
	assert_eq(reply.text, "Good ")
	_delta(2, 0, "day.")
	_line(3, 0, "Good day.", "")
	_delta(4, 1, "Sit.")
	assert_eq(reply.text, "Good day. Sit.")
	_line(5, 1, "Sit.", "\n")
	_end(reply)
	assert_eq(reply.text, "Good day.\nSit.")
	assert_eq(heard, ["0:Good ", "0:day.", "Good day.", "1:Sit.", "Sit.", "end"] as Array[String])
	assert_eq(reply.lines[1].before, "\n")
	assert_eq(reply.mark, "m-1")


func test_a_filler_is_shown_and_is_not_part_of_the_text() -> void:
	_start()
	reply.take(
		{"type": "turn.line", "seq": 1, "line": 0, "text": "Hm.", "tags": [NpcLine.TAG_FILLER]}
	)
	_line(2, 1, "No.", " ")
	assert_eq(reply.text, "No.")
	assert_eq(reply.lines.size(), 2)


func test_what_a_narrator_tells_is_shown_and_is_not_part_of_the_text() -> void:
	_start()
	reply.take(
		{
			"type": "turn.line",
			"seq": 1,
			"line": 0,
			"npc": NpcLine.NARRATOR,
			"text": "Mira nods.",
			"tags": [NpcLine.TAG_NARRATION]
		}
	)
	_line(2, 1, "No.", "\n")
	assert_eq(reply.text, "No.")
	assert_eq(heard, ["0:Mira nods.", "Mira nods.", "1:No.", "No."] as Array[String])
	assert_eq(reply.lines[0].is_narration, true)
	assert_eq(reply.lines[1].is_narration, false)


func test_a_line_without_its_deltas_is_heard_all_the_same() -> void:
	_start()
	_delta(1, 0, "Good")
	_line(2, 0, "Good day.", "")
	assert_eq(heard, ["0:Good", "0: day.", "Good day."] as Array[String])


func test_what_was_wanted_is_known_when_it_has_started() -> void:
	var wanted: Array[String] = []
	reply.started.connect(func() -> void: wanted.append(reply.intent))
	reply.take({"type": "turn.start", "seq": 0, "turn": "t1", "npc": "mira", "intent": "trade"})
	assert_eq(wanted, ["trade"] as Array[String])
	var other := NpcReply.new()
	other.take({"type": "turn.start", "seq": 0, "turn": "t2", "npc": "mira"})
	assert_eq(other.intent, "")


func test_how_a_line_is_spoken_aloud() -> void:
	var line := NpcLine.from_message({"text": "Hush.", "tags": ["pace:slow", "volume:quiet"]})
	assert_eq([line.tts_rate, line.tts_volume], [0.85, 25])
	line = NpcLine.from_message({"text": "Out!", "tags": ["volume:loud", "pace:fast"]})
	assert_eq([line.tts_rate, line.tts_volume], [1.2, 80])
	line = NpcLine.from_message({"text": "Good day.", "tags": ["cut"]})
	assert_eq([line.tts_rate, line.tts_volume], [1.0, 50])


func test_the_beats_that_are_done_with_a_line() -> void:
	var line := NpcLine.from_message({"text": "To the bridge!", "tags": ["beat:toasted", "cut"]})
	assert_eq(line.beats, PackedStringArray(["toasted"]))
	assert_eq(NpcLine.of_addon("mira", "Hm.").beats, PackedStringArray())


func test_what_comes_twice_is_taken_once() -> void:
	_start()
	for _time in 2:
		_delta(1, 0, "Good day.")
		_line(2, 0, "Good day.", "")
	assert_eq(reply.last_seq, 2)
	assert_eq(reply.lines.size(), 1)
	assert_eq(heard.size(), 2)


func test_broken_off_in_mid_sentence() -> void:
	_start()
	_line(1, 0, "Good day.", "")
	_delta(2, 1, "The whe")
	reply.break_off("connection.lost", "gone", "Never mind.")
	assert_eq(reply.text, "Good day. The whe…")
	assert_eq(reply.lines[1].tags, PackedStringArray([NpcLine.TAG_CUT]))
	assert_eq(heard[-3], "1:…")
	assert_eq(reply.reason, NpcProtocol.END_BROKEN)


func test_broken_off_before_a_word() -> void:
	_start()
	reply.break_off("connection.lost", "gone", "Never mind.")
	assert_eq(heard, ["0:Never mind.", "Never mind.", "end"] as Array[String])
	assert_eq(reply.sources, PackedStringArray([NpcLine.ADDON]))


func test_broken_off_between_sentences_adds_nothing() -> void:
	_start()
	_line(1, 0, "Good day.", "")
	reply.break_off("connection.lost", "gone", "Never mind.")
	assert_eq(reply.text, "Good day.")


func test_after_the_end_nothing_happens() -> void:
	_start()
	_line(1, 0, "Good day.", "")
	_end(reply)
	var count := heard.size()
	_delta(2, 1, "And")
	reply.break_off("connection.lost", "gone", "Never mind.")
	reply.withdraw()
	assert_eq(heard.size(), count)
	assert_eq(reply.reason, NpcProtocol.END_STOP)


func test_waiting_for_the_end_before_and_after_it() -> void:
	var ends: Array[NpcReply] = []
	var wait := func() -> void: ends.append(await reply.done())
	wait.call()
	assert_eq(ends.size(), 0)
	_start()
	_end(reply)
	assert_eq(ends.size(), 1)
	wait.call()
	assert_eq(ends.size(), 2, "without a frame between")


func test_proposals_reach_the_game() -> void:
	var proposals: Array[String] = []
	reply.action.connect(
		func(id: String, action: String, arguments: Dictionary) -> void:
			proposals.append("%s %s %s" % [id, action, arguments])
	)
	reply.relationship_change.connect(
		func(change: Dictionary) -> void:
			proposals.append("%s %s %s" % [change["turn"], change["change"], change["by"]])
	)
	_start()
	var args := {"turns": 3}
	reply.take({"type": "turn.action", "seq": 1, "action": "a1", "name": "open_gate", "args": args})
	reply.take({"type": "turn.relationship", "seq": 2, "change": "c1", "by": {"trust": 2}})
	assert_eq(proposals, ['a1 open_gate { "turns": 3 }', 't1 c1 { "trust": 2 }'] as Array[String])


func test_nobody_can_cancel_a_reply_that_was_not_asked_for() -> void:
	reply.cancel()
	assert_false(reply.is_finished)


func _start() -> void:
	reply.take({"type": "turn.start", "seq": 0, "turn": "t1", "npc": "mira"})


func _delta(seq: int, index: int, text: String) -> void:
	reply.take({"type": "turn.delta", "seq": seq, "line": index, "npc": "mira", "text": text})


func _line(seq: int, index: int, text: String, separator: String) -> void:
	reply.take({"type": "turn.line", "seq": seq, "line": index, "text": text, "before": separator})


func _end(which: NpcReply) -> void:
	which.take({"type": "turn.end", "turn": "t1", "reason": "stop", "mark": "m-1"})
