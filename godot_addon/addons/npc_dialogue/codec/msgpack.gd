class_name NpcMsgpack
extends RefCounted
## The msgpack of the wire: reads and writes what a frame may hold, and refuses the rest.
##
## [codeblock]
## var codec := NpcMsgpack.new()
## var packed := codec.encode({"type": "status", "id": 1})
## if packed.error.is_empty():
##     socket.send(packed.bytes)
## var unpacked := codec.decode(socket.get_packet())
## if unpacked.error.is_empty():
##     receive(unpacked.value)
## [/codeblock]
## A frame may hold null, booleans, integers, finite floats, strings, arrays, and maps whose keys
## are strings. Integers are exact from −2^63 to 2^63−1 and are written as short as they go; a float
## is written as a float64, also when it is whole. A map comes back as a [Dictionary] with [String]
## keys, in the order of the frame.[br]
## Keep one codec for each connection: it remembers the keys that it wrote. It is not safe to share
## between threads.

## Keys up to this length are remembered in their written form (msgpack's shortest string header).
const _KEY_BYTES := 31
## How many keys are remembered before the codec begins anew, so that no game can fill it.
const _KEY_COUNT := 512

## The longest frame in bytes that is written or read.
var frame_limit: int = 65536
## How many arrays and maps may stand one inside the other.
var depth_limit: int = 16

var _bytes: PackedByteArray
var _at: int
var _end: int
var _failed: bool
var _fault: String
var _path: String
# From a key, String or StringName, to its written form. Untyped: any key may be asked for.
var _keys: Dictionary = {}


## What [method encode] or [method decode] came to. [member error] is empty when it went well;
## otherwise it names the place and the reason, and nothing else is set.
class Result:
	extends RefCounted
	## [code]$.patch.where: the type Vector2 has no form on the wire[/code], or empty.
	var error: String
	## The frame, after [method NpcMsgpack.encode].
	var bytes: PackedByteArray
	## What the frame holds, after [method NpcMsgpack.decode].
	var value: Variant


## Writes [param value] as one frame. [StringName] becomes a string; packed arrays of numbers and of
## strings become arrays. Vectors, objects, [PackedByteArray] and whatever else the wire has no form
## for are refused, as are NaN, infinities and keys that are not strings.
func encode(value: Variant) -> Result:
	_begin(PackedByteArray())
	_write(value, 0)
	if not _failed and _bytes.size() > frame_limit:
		_fail_frame_limit()
	var result := Result.new()
	if _failed:
		result.error = "$%s: %s" % [_path, _fault]
	else:
		result.bytes = _bytes
	_bytes = PackedByteArray()
	return result


## Reads one frame, which must hold exactly one value. Refused are also bytes that are not UTF-8,
## a key that comes twice in its map, and NUL, which Godot's strings cannot hold.[br]
## For bytes that are not UTF-8 the engine prints lines of its own as well.
func decode(frame: PackedByteArray) -> Result:
	_begin(frame)
	var value: Variant = null
	if _end > frame_limit:
		_fail("the frame has %d bytes, the limit is %d" % [_end, frame_limit])
	else:
		value = _read(0)
		if not _failed and _at < _end:
			_fail("%d bytes follow the value" % (_end - _at))
	var result := Result.new()
	if _failed:
		result.error = "$%s: %s (byte %d)" % [_path, _fault, _at]
	else:
		result.value = value
	_bytes = PackedByteArray()
	return result


func _begin(frame: PackedByteArray) -> void:
	_bytes = frame
	_at = 0
	_end = frame.size()
	_failed = false
	_fault = ""
	_path = ""


func _fail(fault: String) -> void:
	_failed = true
	_fault = fault


func _fail_truncated() -> void:
	_fail("the frame ends too early")


func _fail_frame_limit() -> void:
	_fail("the frame would be longer than the limit of %d bytes" % frame_limit)


func _fail_depth() -> void:
	_fail("nested deeper than %d levels" % depth_limit)


## Called while a failure is handed up, from the innermost container outwards.
func _fail_inside_key(key: String) -> void:
	var step := "." + key if key.is_valid_ascii_identifier() else "[%s]" % JSON.stringify(key)
	_path = step + _path


func _fail_inside_index(index: int) -> void:
	_path = "[%d]" % index + _path


func _write(value: Variant, depth: int) -> void:
	var type := typeof(value)
	if type == TYPE_STRING or type == TYPE_STRING_NAME:
		var text: String = value
		_write_string(text)
	elif type == TYPE_INT:
		var number: int = value
		_write_int(number)
	elif type == TYPE_DICTIONARY:
		var map: Dictionary = value
		_write_map(map, depth)
	elif type == TYPE_ARRAY:
		var list: Array = value
		_write_array(list, depth)
	elif type == TYPE_FLOAT:
		var real: float = value
		_write_float(real)
	elif type == TYPE_BOOL:
		_bytes.append(0xC3 if value else 0xC2)
	elif type == TYPE_NIL:
		_bytes.append(0xC0)
	elif type >= TYPE_PACKED_INT32_ARRAY and type <= TYPE_PACKED_STRING_ARRAY:
		var unpacked: Array = type_convert(value, TYPE_ARRAY)
		_write_array(unpacked, depth)
	elif type == TYPE_PACKED_BYTE_ARRAY:
		_fail("the wire carries no binary data; send numbers or text")
	else:
		_fail("the type %s has no form on the wire" % type_string(type))


func _write_int(value: int) -> void:
	if value >= 0:
		if value < 0x80:
			_bytes.append(value)
		elif value <= 0xFF:
			_write_head(0xCC, value, 1)
		elif value <= 0xFFFF:
			_write_head(0xCD, value, 2)
		elif value <= 0xFFFFFFFF:
			_write_head(0xCE, value, 4)
		else:
			_write_head(0xCF, value, 8)
	elif value >= -0x20:
		_bytes.append(value & 0xFF)
	elif value >= -0x80:
		_write_head(0xD0, value, 1)
	elif value >= -0x8000:
		_write_head(0xD1, value, 2)
	elif value >= -0x80000000:
		_write_head(0xD2, value, 4)
	else:
		_write_head(0xD3, value, 8)


func _write_float(value: float) -> void:
	if not is_finite(value):
		_fail("%s is not a finite number" % value)
		return
	var big_endian := PackedByteArray()
	big_endian.resize(8)
	big_endian.encode_double(0, value)
	big_endian.reverse()
	_bytes.append(0xCB)
	_bytes.append_array(big_endian)


func _write_string(value: String) -> void:
	var utf8 := value.to_utf8_buffer()
	var length := utf8.size()
	if _bytes.size() + length > frame_limit:
		_fail_frame_limit()
		return
	if length < 0x20:
		_bytes.append(0xA0 | length)
	elif length <= 0xFF:
		_write_head(0xD9, length, 1)
	elif length <= 0xFFFF:
		_write_head(0xDA, length, 2)
	else:
		_write_head(0xDB, length, 4)
	_bytes.append_array(utf8)


func _write_array(list: Array, depth: int) -> void:
	_write_count(list.size(), 1, depth, 0x90, 0xDC)
	if _failed:
		return
	for index in list.size():
		_write(list[index], depth + 1)
		if _failed:
			_fail_inside_index(index)
			return


func _write_map(map: Dictionary, depth: int) -> void:
	_write_count(map.size(), 2, depth, 0x80, 0xDE)
	if _failed:
		return
	for key: Variant in map:
		# Known keys are written here: a call for each would cost a fifth of a small message.
		var written: Variant = _keys.get(key)
		if written != null:
			var known: PackedByteArray = written
			_bytes.append_array(known)
		else:
			_write_new_key(key)
			if _failed:
				return
		_write(map[key], depth + 1)
		if _failed:
			_fail_inside_key(str(key))
			return


func _write_new_key(key: Variant) -> void:
	var type := typeof(key)
	if type != TYPE_STRING and type != TYPE_STRING_NAME:
		_fail("the key %s is a %s, not a string" % [key, type_string(type)])
		return
	var start := _bytes.size()
	_write_string(str(key))
	if not _failed and _bytes.size() - start <= 1 + _KEY_BYTES:
		if _keys.size() >= _KEY_COUNT:
			_keys.clear()
		_keys[key] = _bytes.slice(start)


## The header of an array or map of [param count] elements, which take [param least] bytes each, or
## more. What cannot fit is refused here, before it is written: so a value with shared or circular
## parts costs no more than a frame.
func _write_count(count: int, least: int, depth: int, short_type: int, long_type: int) -> void:
	if depth >= depth_limit:
		_fail_depth()
	elif _bytes.size() + count * least > frame_limit:
		_fail_frame_limit()
	elif count < 0x10:
		_bytes.append(short_type | count)
	elif count <= 0xFFFF:
		_write_head(long_type, count, 2)
	else:
		_write_head(long_type + 1, count, 4)


## A type byte and, after it, the lowest [param width] bytes of [param number], the highest first.
func _write_head(type: int, number: int, width: int) -> void:
	_bytes.append(type)
	for shift in range(8 * width - 8, -8, -8):
		_bytes.append((number >> shift) & 0xFF)


func _read(depth: int) -> Variant:
	if _at >= _end:
		_fail_truncated()
		return null
	var type := _bytes[_at]
	_at += 1
	# The commonest first; `match` is slower than a chain of comparisons.
	if type < 0x80:
		return type
	if type < 0x90:
		return _read_map(type & 0x0F, depth)
	if type < 0xA0:
		return _read_array(type & 0x0F, depth)
	if type < 0xC0:
		return _read_string(type & 0x1F)
	return _read_long(type, depth)


func _read_long(type: int, depth: int) -> Variant:
	var value: Variant = null
	if type >= 0xE0:
		value = type - 0x100
	elif type >= 0xD9 and type <= 0xDB:
		value = _read_string(_read_unsigned(1 << (type - 0xD9)))
	elif type >= 0xCC and type <= 0xD3:
		value = _read_int(type)
	elif type == 0xC2 or type == 0xC3:
		value = type == 0xC3
	elif type == 0xCA or type == 0xCB:
		value = _read_float(4 if type == 0xCA else 8)
	elif type == 0xDC or type == 0xDD:
		value = _read_array(_read_unsigned(2 if type == 0xDC else 4), depth)
	elif type == 0xDE or type == 0xDF:
		value = _read_map(_read_unsigned(2 if type == 0xDE else 4), depth)
	elif type != 0xC0:
		_at -= 1
		_fail("the type 0x%02x has no place on the wire" % type)
	return value


## An unsigned number of [param width] bytes, the highest first; one of eight bytes wraps round.
func _read_unsigned(width: int) -> int:
	if _at + width > _end:
		_fail_truncated()
		return 0
	var number := 0
	for _index in width:
		number = number << 8 | _bytes[_at]
		_at += 1
	return number


func _read_int(type: int) -> int:
	var is_signed := type >= 0xD0
	var width := 1 << (type & 0x03)
	var number := _read_unsigned(width)
	if width == 8:
		if number < 0 and not is_signed:
			_fail("an integer over 2^63-1")
	elif is_signed and number >> (8 * width - 1) == 1:
		number -= 1 << (8 * width)
	return number


func _read_float(width: int) -> float:
	if _at + width > _end:
		_fail_truncated()
		return 0.0
	var little_endian := _bytes.slice(_at, _at + width)
	_at += width
	little_endian.reverse()
	var number := little_endian.decode_float(0) if width == 4 else little_endian.decode_double(0)
	if not is_finite(number):
		_fail("%s is not a finite number" % number)
	return number


func _read_string(length: int) -> String:
	var stop := _at + length
	if _failed or stop > _end:
		_fail_truncated()
		return ""
	var utf8 := _bytes.slice(_at, stop)
	var text := utf8.get_string_from_utf8()
	# The engine replaces what is not UTF-8, stops at NUL and drops a leading byte order mark, and
	# has no result that says so; writing the text again shows each of them.
	if text.to_utf8_buffer() != utf8:
		text = _read_odd_string(utf8)
	_at = stop
	return text


func _read_odd_string(utf8: PackedByteArray) -> String:
	if utf8.has(0):
		_fail("a string with a NUL character")
		return ""
	var mark := "\ufeff".to_utf8_buffer()
	if utf8.slice(0, mark.size()) == mark:
		var rest := utf8.slice(mark.size())
		# A first letter keeps the engine from dropping a second mark.
		var text := ("-".to_utf8_buffer() + rest).get_string_from_utf8()
		if text.to_utf8_buffer().slice(1) == rest:
			return "\ufeff" + text.substr(1)
	_fail("a string that is not UTF-8")
	return ""


## Whether the rest of the frame has room for [param count] elements of [param least] bytes; asked
## before anything is allocated for them.
func _may_hold(count: int, least: int, depth: int) -> bool:
	if _failed:
		return false
	if depth >= depth_limit:
		_fail_depth()
	elif count * least > _end - _at:
		_fail_truncated()
	return not _failed


func _read_array(count: int, depth: int) -> Array:
	var list: Array = []
	if not _may_hold(count, 1, depth):
		return list
	list.resize(count)
	for index in count:
		list[index] = _read(depth + 1)
		if _failed:
			_fail_inside_index(index)
			break
	return list


func _read_map(count: int, depth: int) -> Dictionary:
	var map: Dictionary = {}
	if not _may_hold(count, 2, depth):
		return map
	for index in count:
		var key: String
		# A short key is read here: a call for each would cost a fifth of a small message.
		var type := _bytes[_at] if _at < _end else 0
		var stop := _at + 1 + (type & 0x1F)
		if type & 0xE0 == 0xA0 and stop <= _end:
			var utf8 := _bytes.slice(_at + 1, stop)
			key = utf8.get_string_from_utf8()
			if key.to_utf8_buffer() != utf8:
				key = _read_odd_string(utf8)
			_at = stop
		else:
			key = _read_key()
		if _failed:
			return map
		map[key] = _read(depth + 1)
		if _failed:
			_fail_inside_key(key)
			return map
		if map.size() <= index:
			_fail("the key %s comes twice" % JSON.stringify(key))
			return map
	return map


func _read_key() -> String:
	if _at >= _end:
		_fail_truncated()
		return ""
	var type := _bytes[_at]
	_at += 1
	if type >= 0xA0 and type < 0xC0:
		return _read_string(type & 0x1F)
	if type >= 0xD9 and type <= 0xDB:
		return _read_string(_read_unsigned(1 << (type - 0xD9)))
	_at -= 1
	_fail("a key that is not a string")
	return ""
