# gdlint: disable=max-public-methods
extends NpcTest
## The codec against bytes from msgpack's specification, against itself, and against Python's
## msgpack: NPC_MSGPACK_CASES names a file of documents which that wrote, each after its length in
## 4 bytes, the lowest first.

var _codec := NpcMsgpack.new()


func test_null_and_booleans() -> void:
	_assert_pair(null, "c0")
	_assert_pair(false, "c2")
	_assert_pair(true, "c3")


func test_integers_take_the_fewest_bytes() -> void:
	_assert_pair(0, "00")
	_assert_pair(127, "7f")
	_assert_pair(128, "cc 80")
	_assert_pair(255, "cc ff")
	_assert_pair(256, "cd 0100")
	_assert_pair(65535, "cd ffff")
	_assert_pair(65536, "ce 00010000")
	_assert_pair(4294967295, "ce ffffffff")
	_assert_pair(4294967296, "cf 0000000100000000")
	_assert_pair(9223372036854775807, "cf 7fffffffffffffff")
	_assert_pair(-1, "ff")
	_assert_pair(-32, "e0")
	_assert_pair(-33, "d0 df")
	_assert_pair(-128, "d0 80")
	_assert_pair(-129, "d1 ff7f")
	_assert_pair(-32768, "d1 8000")
	_assert_pair(-32769, "d2 ffff7fff")
	_assert_pair(-2147483648, "d2 80000000")
	_assert_pair(-2147483649, "d3 ffffffff7fffffff")
	_assert_pair(-9223372036854775807 - 1, "d3 8000000000000000")


func test_integers_in_more_bytes_than_needed_are_read() -> void:
	_assert_decodes("cc 05", 5)
	_assert_decodes("cf 0000000000000005", 5)
	_assert_decodes("d0 05", 5)
	_assert_decodes("d1 0080", 128)
	_assert_decodes("d2 00000005", 5)
	_assert_decodes("d3 7fffffffffffffff", 9223372036854775807)


func test_integers_over_63_bits_are_refused() -> void:
	_assert_decode_refused("cf 8000000000000000", "an integer over 2^63-1")
	_assert_decode_refused("81 a161 cf ffffffffffffffff", "$.a: an integer over 2^63-1")


func test_floats_are_written_in_eight_bytes() -> void:
	_assert_pair(1.0, "cb 3ff0000000000000")
	_assert_pair(0.1, "cb 3fb999999999999a")
	_assert_pair(-2.5, "cb c004000000000000")
	_assert_pair(-0.0, "cb 8000000000000000")


func test_floats_in_four_bytes_are_read() -> void:
	_assert_decodes("ca 3fc00000", 1.5)
	_assert_decodes("ca c2f6e979", -123.45600128173828)


func test_floats_that_are_not_finite_are_refused() -> void:
	_assert_encode_refused(INF, "$: inf is not a finite number")
	_assert_encode_refused([-INF], "$[0]: -inf is not a finite number")
	_assert_encode_refused({"warmth": NAN}, "$.warmth: nan is not a finite number")
	_assert_decode_refused("ca 7f800000", "inf is not a finite number")
	_assert_decode_refused("cb fff0000000000000", "-inf is not a finite number")
	_assert_decode_refused("cb 7ff8000000000000", "nan is not a finite number")


func test_strings_of_every_header() -> void:
	_assert_pair("", "a0")
	_assert_pair("Mira", "a4 4d697261")
	_assert_pair("é早🌾", "a9 c3a9 e697a9 f09f8cbe")
	_assert_pair("x".repeat(31), "bf" + "78".repeat(31))
	_assert_pair("x".repeat(32), "d9 20" + "78".repeat(32))
	_assert_pair("x".repeat(255), "d9 ff" + "78".repeat(255))
	_assert_pair("x".repeat(256), "da 0100" + "78".repeat(256))
	_assert_decodes("db 00000002 6869", "hi")
	_codec.frame_limit = 100_000
	_assert_pair("x".repeat(65535), "da ffff" + "78".repeat(65535))
	_assert_pair("x".repeat(65536), "db 00010000" + "78".repeat(65536))


func test_marks_of_byte_order_and_replacement_characters_are_kept() -> void:
	_assert_pair("\ufeff", "a3 efbbbf")
	_assert_pair("\ufeff\ufeffhi", "a8 efbbbf efbbbf 6869")
	_assert_pair("\ufffd", "a3 efbfbd")
	_assert_pair({"\ufeffa": 1}, "81 a4 efbbbf61 01")


func test_bytes_that_are_not_utf8_are_refused() -> void:
	expect_engine_error("Unicode parsing error")
	var faults: Dictionary[String, String] = {
		"a stray byte": "ff",
		"a lone continuation": "80",
		"an early end": "e697",
		"an overlong slash": "c0af",
		"an overlong null": "c080",
		"half a surrogate pair": "eda080",
		"a point over U+10FFFF": "f4908080",
		"a mark of byte order, then a stray byte": "efbbbfff",
	}
	for fault in faults:
		var utf8 := "61" + faults[fault] if fault.begins_with("an") else faults[fault]
		var frame := "%02x%s" % [0xA0 | (utf8.length() >> 1), utf8]
		_assert_decode_refused(frame, "a string that is not UTF-8")
		_assert_decode_refused("81%s01" % frame, "a string that is not UTF-8")


func test_a_nul_character_is_refused() -> void:
	_assert_decode_refused("a3 610062", "$: a string with a NUL character")
	_assert_decode_refused("81 a100 01", "$: a string with a NUL character")


func test_arrays_of_every_header() -> void:
	_assert_pair([], "90")
	_assert_pair([1, "a", null], "93 01 a161 c0")
	_assert_pair(_filled(15), "9f" + "07".repeat(15))
	_assert_pair(_filled(16), "dc 0010" + "07".repeat(16))
	_assert_decodes("dd 00000001 07", [7])
	_codec.frame_limit = 100_000
	_assert_pair(_filled(65535), "dc ffff" + "07".repeat(65535))
	_assert_pair(_filled(65536), "dd 00010000" + "07".repeat(65536))


func test_maps_of_every_header() -> void:
	_assert_pair({}, "80")
	_assert_pair({"b": 1, "a": [true]}, "82 a162 01 a161 91 c3")
	_assert_decodes("de 0001 a161 01", {"a": 1})
	_assert_decodes("df 00000001 a161 01", {"a": 1})
	_codec.frame_limit = 1_000_000
	for count: int in [15, 16, 17, 65535, 65536]:
		var map: Dictionary = {}
		for index in count:
			map["key_%d" % index] = index
		var packed := _codec.encode(map)
		var first := "8f" if count == 15 else "de" if count <= 65535 else "df"
		assert_eq(packed.bytes.slice(0, 1).hex_encode(), first)
		assert_eq(_codec.decode(packed.bytes).value, map)


func test_keys_of_every_length_are_read() -> void:
	_assert_decodes("81 d901 61 01", {"a": 1})
	_assert_decodes("81 da0001 61 01", {"a": 1})
	_assert_decodes("81 db00000001 61 01", {"a": 1})
	for length: int in [0, 31, 32, 255, 256]:
		var map: Dictionary = {"k".repeat(length): true}
		assert_eq(_codec.decode(_codec.encode(map).bytes).value, map)


func test_a_map_keeps_its_order() -> void:
	var map: Dictionary = _codec.decode(_hex("83 a163 01 a161 02 a162 03")).value
	assert_eq(map.keys(), ["c", "a", "b"])


func test_string_names_are_written_as_strings() -> void:
	var packed := _codec.encode({&"mood": &"calm", "mood2": "calm"})
	assert_eq(_codec.decode(packed.bytes).value, {"mood": "calm", "mood2": "calm"})
	assert_eq(_codec.encode({"mood": "calm", &"mood2": &"calm"}).bytes, packed.bytes)


func test_packed_arrays_are_written_as_arrays() -> void:
	var mixed: Dictionary = {
		"i32": PackedInt32Array([-1, 300]),
		"i64": PackedInt64Array([1 << 40]),
		"f32": PackedFloat32Array([0.5]),
		"f64": PackedFloat64Array([0.1]),
		"str": PackedStringArray(["a", "b"]),
	}
	var expected: Dictionary = {
		"i32": [-1, 300], "i64": [1 << 40], "f32": [0.5], "f64": [0.1], "str": ["a", "b"]
	}
	assert_eq(_codec.decode(_codec.encode(mixed).bytes).value, expected)


func test_typed_containers_are_written() -> void:
	var counts: Dictionary[StringName, int] = {&"eels": 3}
	var names: Array[String] = ["Mira"]
	var packed := _codec.encode([counts, names])
	assert_eq(_codec.decode(packed.bytes).value, [{"eels": 3}, ["Mira"]])


func test_what_the_wire_has_no_form_for_is_refused_with_its_place() -> void:
	var patch: Dictionary = {"type": "world.patch", "patch": {"where": Vector2.ONE}}
	_assert_encode_refused(patch, "$.patch.where: the type Vector2 has no form on the wire")
	_assert_encode_refused(
		[0, {"a b": self}], '$[1]["a b"]: the type Object has no form on the wire'
	)
	_assert_encode_refused(^"a/b", "$: the type NodePath has no form on the wire")
	_assert_encode_refused(
		{"raw": PackedByteArray([1])},
		"$.raw: the wire carries no binary data; send numbers or text"
	)
	_assert_encode_refused(
		PackedVector2Array(), "$: the type PackedVector2Array has no form on the wire"
	)
	_assert_encode_refused({"npc": {7: "x"}}, "$.npc: the key 7 is a int, not a string")


func test_the_codec_goes_on_after_a_refusal() -> void:
	_assert_encode_refused({"a": [1, Color.RED]}, "$.a[1]: the type Color has no form on the wire")
	_assert_decode_refused("92 01 c1", "$[1]: the type 0xc1 has no place on the wire (byte 2)")
	_assert_pair({"a": [1, 2]}, "81 a161 92 01 02")


func test_bin_ext_and_the_unused_type_are_refused() -> void:
	for type: String in "c1 c4 c5 c6 c7 c8 c9 d4 d5 d6 d7 d8".split(" "):
		_assert_decode_refused(
			"81 a161 %s 01 00 00 00 00 00" % type, "$.a: the type 0x%s has no place" % type
		)


func test_keys_that_are_not_strings_are_refused() -> void:
	for key: String in ["01", "c0", "c3", "90", "cb 3ff0000000000000", "c4 01 61"]:
		_assert_decode_refused("81 %s 01" % key, "$: a key that is not a string")


func test_a_key_that_comes_twice_is_refused() -> void:
	_assert_decode_refused("91 82 a161 01 a161 02", '$[0]: the key "a" comes twice')
	_assert_decode_refused("82 a161 01 d901 61 02", '$: the key "a" comes twice')


func test_every_truncation_is_refused() -> void:
	var message: Dictionary = {
		"id": 70_000,
		"text": "x".repeat(40),
		"deep": [[1.5, {"k": -3}], 1 << 40, null],
		"k".repeat(40): "é",
	}
	var bytes := _codec.encode(message).bytes
	for length in bytes.size():
		assert_contains(_codec.decode(bytes.slice(0, length)).error, "the frame ends too early")
	assert_eq(_codec.decode(bytes).value, message)


func test_bytes_after_the_value_are_refused() -> void:
	_assert_decode_refused("01 02 03", "$: 2 bytes follow the value (byte 1)")


func test_lengths_that_the_frame_cannot_hold_are_refused_at_once() -> void:
	for bomb: String in ["dd ffffffff", "df ffffffff", "db ffffffff", "dc ffff", "de ffff"]:
		_assert_decode_refused("92 01 " + bomb + " 01 01", "$[1]: the frame ends too early")
	_assert_decode_refused("82 a161 01", "the frame ends too early")


func test_nesting_is_limited() -> void:
	_assert_decodes("91".repeat(15) + "90", _nested(16))
	_assert_decode_refused("91".repeat(16) + "90", "nested deeper than 16 levels")
	_assert_decode_refused("81 a161".repeat(16) + "80", "nested deeper than 16 levels")
	assert_eq(_codec.encode(_nested(16)).bytes.hex_encode(), "91".repeat(15) + "90")
	_assert_encode_refused(_nested(17), "$%s: nested deeper than 16 levels" % "[0]".repeat(16))
	_codec.depth_limit = 17
	_assert_decodes("91".repeat(16) + "90", _nested(17))


func test_a_circle_is_refused() -> void:
	var circle: Dictionary = {}
	circle["self"] = circle
	_assert_encode_refused(circle, "$%s: nested deeper than 16 levels" % ".self".repeat(16))
	circle.clear()


func test_shared_parts_cost_no_more_than_a_frame() -> void:
	# Written out in full, this would have 32 to the 15th power of elements.
	var doubling: Array = []
	for level in 15:
		var wider: Array = []
		wider.resize(32)
		wider.fill(doubling)
		doubling = wider
	var start := Time.get_ticks_msec()
	assert_contains(_codec.encode(doubling).error, "longer than the limit of 65536 bytes")
	assert_between(Time.get_ticks_msec() - start, 0, 1000, "milliseconds")


func test_frames_are_limited_both_ways() -> void:
	_codec.frame_limit = 10
	_assert_pair("x".repeat(9), "a9" + "78".repeat(9))
	var refusal := "$: the frame would be longer than the limit of 10 bytes"
	_assert_encode_refused("x".repeat(10), refusal)
	_assert_encode_refused(_filled(11), refusal)
	_assert_encode_refused(_filled(10), refusal)
	_assert_encode_refused([1.5, 1.5], refusal)
	# As soon as it is seen, not when all of it has been written.
	_assert_encode_refused(["12345", "12345", "1"], refusal.replace("$", "$[1]"))
	_assert_decode_refused("aa" + "78".repeat(10), "$: the frame has 11 bytes, the limit is 10")


func test_the_given_frame_is_left_as_it_was() -> void:
	var frame := _hex("92 cb 3ff0000000000000 a2 6869")
	var copy := frame.duplicate()
	_codec.decode(frame)
	_codec.encode([1])
	assert_eq(frame, copy)


func test_a_result_outlives_the_next_call() -> void:
	var first := _codec.encode([1, 2])
	_codec.encode(["something", "longer"])
	assert_eq(first.bytes.hex_encode(), "920102")


func test_more_keys_than_are_remembered() -> void:
	for index in 2000:
		var map: Dictionary = {"key_%d" % index: index}
		assert_eq(_codec.decode(_codec.encode(map).bytes).value, map)


func test_damaged_frames_never_trouble_the_engine() -> void:
	var random := RandomNumberGenerator.new()
	random.seed = 20
	var message: Dictionary = {"id": 300, "in": [{"a": 1.5, "b": [null, true]}, "hi"], "n": -70_000}
	var bytes := _codec.encode(message).bytes
	for _round in 3000:
		var damaged := bytes.duplicate()
		for _times in random.randi_range(1, 3):
			# Below 0x80, so that strings stay UTF-8: of others the engine tells by itself.
			damaged[random.randi_range(0, damaged.size() - 1)] = random.randi_range(1, 0x7F)
		_assert_sound(damaged)


func test_random_structure_never_troubles_the_engine() -> void:
	var random := RandomNumberGenerator.new()
	random.seed = 21
	var heads := _hex("00 81 82 91 92 a0 c0 c3 ca cb cc cd ce cf d0 d1 d3 dc dd de df ff")
	for _round in 3000:
		var frame := PackedByteArray()
		for _index in random.randi_range(1, 20):
			frame.append(heads[random.randi_range(0, heads.size() - 1)])
		_assert_sound(frame)


func test_documents_of_another_implementation() -> void:
	var path := OS.get_environment("NPC_MSGPACK_CASES")
	if path.is_empty():
		skip("NPC_MSGPACK_CASES is not set")
		return
	_codec.frame_limit = 1 << 20
	var file := FileAccess.open(path, FileAccess.READ)
	var count := 0
	while file.get_position() < file.get_length():
		var bytes := file.get_buffer(file.get_32())
		var unpacked := _codec.decode(bytes)
		assert_eq(unpacked.error, "", "document %d" % count)
		assert_eq(_codec.encode(unpacked.value).bytes, bytes, "document %d" % count)
		count += 1
	assert_between(count, 100, INF, "documents")


func _assert_pair(value: Variant, hex: String) -> void:
	var packed := _codec.encode(value)
	assert_eq(packed.error, "")
	assert_eq(packed.bytes, _hex(hex))
	_assert_decodes(hex, value)


func _assert_decodes(hex: String, value: Variant) -> void:
	var unpacked := _codec.decode(_hex(hex))
	assert_eq(unpacked.error, "")
	assert_eq(unpacked.value, value)


func _assert_decode_refused(hex: String, error: String) -> void:
	var unpacked := _codec.decode(_hex(hex))
	assert_contains(unpacked.error, error, hex)
	assert_eq(unpacked.value, null, hex)


func _assert_encode_refused(value: Variant, error: String) -> void:
	var packed := _codec.encode(value)
	assert_eq(packed.error, error)
	assert_true(packed.bytes.is_empty(), "expected no bytes")


## Whatever the frame holds: it is refused, or its value can be written and read again.
func _assert_sound(frame: PackedByteArray) -> void:
	var unpacked := _codec.decode(frame)
	if unpacked.error.is_empty():
		var again := _codec.decode(_codec.encode(unpacked.value).bytes)
		assert_eq(again.value, unpacked.value, frame.hex_encode())
	else:
		assert_eq(unpacked.value, null, frame.hex_encode())


func _hex(text: String) -> PackedByteArray:
	return text.replace(" ", "").hex_decode()


func _filled(count: int) -> Array:
	var list: Array = []
	list.resize(count)
	list.fill(7)
	return list


func _nested(levels: int) -> Array:
	return [] if levels == 1 else [_nested(levels - 1)]
