extends NpcTest
## The typewriter: what is shown when, and what the player has seen of it.

var label := NpcTextLabel.new()
var reply := NpcReply.new()
var heard: Array[String] = []


func before() -> void:
	label.size = Vector2(400, 200)
	add_child(label)
	# The tests move the time themselves.
	label.set_process(false)
	label.seconds_per_letter = 0.1
	label.seconds_per_rest = 1.0
	label.started_typing.connect(func() -> void: heard.append("start"))
	label.spoke.connect(
		func(letter: String, index: int, _seconds: float) -> void:
			heard.append("%d%s" % [index, letter])
	)
	label.skipped_typing.connect(func() -> void: heard.append("skip"))
	label.finished_typing.connect(func() -> void: heard.append("end"))


func test_letter_by_letter() -> void:
	label.type("Hey")
	_pass(0.05)
	assert_eq(label.visible_characters, 1)
	_pass(0.1)
	_pass(0.1)
	assert_eq(label.visible_characters, -1)
	assert_false(label.is_typing)
	assert_eq(heard, ["start", "0H", "1e", "2y", "end"] as Array[String])


func test_a_long_frame_types_several() -> void:
	label.type("Hello there")
	_pass(0.35)
	assert_eq(label.visible_characters, 4)


func test_it_rests_after_a_sentence_and_half_as_long_after_a_comma() -> void:
	assert_between(_seconds_for("Ab Cd"), 0.4, 0.6)
	assert_between(_seconds_for("A. Cd"), 1.4, 1.6)
	assert_between(_seconds_for("A, Cd"), 0.9, 1.1)
	assert_between(_seconds_for("Pi 3.5 a.m"), 0.9, 1.1, "no mark within a word")


func test_text_that_comes_while_it_is_typed() -> void:
	label.speak(reply)
	_pass(5.0)
	assert_true(label.is_typing, "nothing has come yet")
	assert_eq(label.visible_characters, 0)
	_say(0, "Hi")
	_pass(0.1)
	_pass(0.1)
	assert_eq(label.visible_characters, 2, "time without a text is not made up for")
	assert_true(label.is_typing)
	_say(0, " you.")
	_line("Hi you.", "")
	_finish()
	_pass(9.0)
	assert_eq(label.get_parsed_text(), "Hi you.")
	assert_eq(heard[-1], "end")
	assert_eq(heard.count("start"), 1)


func test_lines_stand_apart_as_they_were_said() -> void:
	label.speak(reply)
	_say(0, "Good day.")
	_line("Good day.", "")
	_say(1, "Sit.")
	assert_eq(label.get_parsed_text(), "Good day. Sit.", "most often it is a space")
	_line("Sit.", "\n")
	assert_eq(label.get_parsed_text(), "Good day.\nSit.")
	_say(2, "Eat.")
	_line("Eat.", "")
	assert_eq(label.get_parsed_text(), "Good day.\nSit.Eat.")


func test_sentences_without_spaces_between_them() -> void:
	label.speak(reply)
	_say(0, "こんにちは。")
	_line("こんにちは。", "")
	_say(1, "どうぞ。")
	assert_eq(label.get_parsed_text(), "こんにちは。どうぞ。")


func test_a_reply_that_had_begun_before() -> void:
	reply.npc = "mira"
	_line("Good day.", "")
	_line("Sit.", "\n")
	label.speak(reply)
	assert_eq(label.get_parsed_text(), "Good day.\nSit.")
	_say(2, "Eat.")
	assert_eq(label.get_parsed_text(), "Good day.\nSit. Eat.")


func test_a_reply_in_the_middle_of_a_line() -> void:
	_say(0, "Good ")
	label.speak(reply)
	_say(0, "day.")
	assert_eq(label.get_parsed_text(), "Good day.")


func test_a_reply_that_had_ended_before() -> void:
	_line("Good day.", "")
	_finish()
	label.speak(reply)
	_pass(20.0)
	assert_eq(heard[-1], "end")


func test_markup_is_text() -> void:
	label.speak(reply)
	_say(0, "[b]No[/b] [url=x]way[/url]")
	_finish()
	_pass(20.0)
	assert_eq(label.get_parsed_text(), "[b]No[/b] [url=x]way[/url]")
	assert_false(label.bbcode_enabled)


func test_skipping_shows_all_and_what_comes_later_too() -> void:
	label.speak(reply)
	_say(0, "Good day. ")
	_pass(0.1)
	label.skip()
	label.skip()
	_pass(0.01)
	assert_eq(label.visible_characters, 10)
	_say(0, "Sit down.")
	_pass(0.01)
	assert_eq(label.visible_characters, 19)
	_finish()
	_pass(0.01)
	assert_false(label.is_typing)
	assert_eq(heard.count("skip"), 1)
	label.skip()
	assert_eq(heard.count("skip"), 1, "there is nothing to skip any more")


func test_how_much_was_heard() -> void:
	label.speak(reply)
	assert_eq(label.heard(), {"line": 0, "chars": 0})
	_say(0, "Good day.")
	_line("Good day.", "")
	_say(1, "Sit.")
	_pass(0.35)
	assert_eq(label.heard(), {"line": 0, "chars": 4})
	_pass(0.51)
	assert_eq(label.heard(), {"line": 0, "chars": 9})
	label.skip()
	_pass(0.01)
	assert_eq(label.heard(), {"line": 1, "chars": 4})
	label.type("The wheel stops.")
	_pass(0.1)
	assert_eq(label.heard(), {}, "nobody said that")


func test_a_new_reply_takes_the_place_of_the_old_one() -> void:
	label.speak(reply)
	_say(0, "Good day.")
	var second := NpcReply.new()
	label.speak(second)
	_say(0, "And another thing.")
	assert_eq(label.get_parsed_text(), "")
	assert_eq(label.reply, second)


func test_without_time_all_is_there_at_once() -> void:
	label.seconds_per_letter = 0.0
	label.type("Good day. Sit down.")
	_pass(0.01)
	assert_false(label.is_typing)


func test_a_long_text_is_scrolled_to_what_is_typed() -> void:
	label.size = Vector2(200, 60)
	label.type("word ".repeat(100))
	for _frame in 3:
		await get_tree().process_frame
	var bar := label.get_v_scroll_bar()
	assert_true(bar.visible)
	_pass(0.5)
	assert_eq(bar.value, 0.0)
	label.skip()
	_pass(0.01)
	assert_between(bar.value, bar.max_value - bar.page - 1.0, bar.max_value)
	label.type("word")
	_pass(9.0)
	for _frame in 3:
		await get_tree().process_frame
	assert_false(bar.visible, "there is nothing to scroll")


func test_a_screen_reader_is_told() -> void:
	assert_eq(label.get("accessibility_live"), 1)


func _pass(seconds: float) -> void:
	label._process(seconds)


## How long it takes until a text is there.
func _seconds_for(text: String) -> float:
	label.type(text)
	var seconds := 0.0
	while label.is_typing:
		_pass(0.02)
		seconds += 0.02
	return seconds


func _say(index: int, text: String) -> void:
	var seq := reply.last_seq + 1
	reply.take({"type": "turn.delta", "seq": seq, "line": index, "text": text})


func _line(text: String, separator: String) -> void:
	var index := reply.lines.size()
	var seq := reply.last_seq + 1
	reply.take({"type": "turn.line", "seq": seq, "line": index, "text": text, "before": separator})


func _finish() -> void:
	reply.take({"type": "turn.end", "reason": "stop"})
