extends NpcTest
## The corpus of messages in schemas/corpus: what is valid is read and written again, the rest is
## refused. Where it is comes from [code]NPC_TEST_CORPUS[/code], by default the clone's.

var codec := NpcMsgpack.new()


func test_requests() -> void:
	_round_trip("requests", 30)


func test_replies() -> void:
	_round_trip("replies", 12)


func test_values_at_the_edges() -> void:
	_round_trip("edges", 50)


func test_refused_frames() -> void:
	var count := 0
	expect_engine_error("Unicode parsing error")
	for case in _cases("refused_frames"):
		# Those that exist as text alone are no matter of this codec.
		if not case.has("msgpack"):
			continue
		_set_limits(case)
		var read := codec.decode(_bytes(case, "msgpack"))
		var is_message := read.error.is_empty() and read.value is Dictionary
		assert_false(is_message, "it was taken: %s" % case["name"])
		count += 1
	assert_true(count > 40, "%d cases" % count)


func test_refused_requests_can_be_read() -> void:
	var count := 0
	for case in _cases("refused_requests"):
		if case.has("nul") or not case.has("msgpack"):
			continue
		_set_limits(case)
		var read := codec.decode(_bytes(case, "msgpack"))
		assert_eq(read.error, "", str(case["name"]))
		count += 1
	assert_true(count > 60, "%d cases" % count)


func _round_trip(file: String, least: int) -> void:
	var count := 0
	for case in _cases(file):
		_set_limits(case)
		var what := "%s, %s" % [file, case["name"]]
		var bytes := _bytes(case, "msgpack")
		var read := codec.decode(bytes)
		if case.get("nul", false):
			assert_ne(read.error, "", "Godot's texts cannot hold NUL: %s" % what)
			continue
		if not assert_eq(read.error, "", what):
			continue
		var written := codec.encode(read.value)
		assert_eq(written.error, "", what)
		var expected := _bytes(case, "written") if case.has("written") else bytes
		assert_eq(written.bytes.hex_encode(), expected.hex_encode(), what)
		var again := codec.decode(written.bytes)
		assert_true(is_same_value(again.value, read.value), "%s: not the same again" % what)
		count += 1
	assert_true(count >= least, "%d cases" % count)


func _set_limits(case: Dictionary) -> void:
	var limits := NpcFields.map(case, "limits")
	codec.frame_limit = NpcFields.whole(limits, "frame", NpcProtocol.LIMITS["frame"])
	codec.depth_limit = NpcFields.whole(limits, "depth", NpcProtocol.LIMITS["depth"])


func _bytes(case: Dictionary, key: String) -> PackedByteArray:
	return NpcFields.text(case, key).hex_decode()


func _cases(file: String) -> Array[Dictionary]:
	var folder := OS.get_environment("NPC_TEST_CORPUS")
	if not folder:
		folder = ProjectSettings.globalize_path("res://../schemas/corpus")
	var text := FileAccess.get_file_as_string("%s/%s.json" % [folder, file])
	var cases: Variant = JSON.parse_string(text)
	return NpcFields.maps({"cases": cases}, "cases")
