class_name NpcPartJoiner
extends RefCounted
## Puts messages together again that were too large for one frame and came as several parts.
##
## The parts of one message come in order; messages with other ids may come between them. The whole
## is JSON, in which Godot knows no integers: each number of it that is whole comes back as an
## [int].

## The most characters of one message.
var message_limit: int = NpcProtocol.LIMITS["message"]
## How many messages may be under way in parts.
var count_limit: int = NpcProtocol.LIMITS["in_flight"] + 1
## Why the last part did not fit, or empty.
var error: String = ""

var _joining: Dictionary[int, Joining] = {}


class Joining:
	extends RefCounted
	var of: int
	var texts: PackedStringArray
	var size: int


## Takes a part. Returns the whole message when this was its last part; otherwise an empty
## [Dictionary], and [member error] tells whether something was wrong.
func feed(part: Dictionary) -> Dictionary:
	error = ""
	var id := NpcFields.whole(part, "id", -1)
	var n := NpcFields.whole(part, "n", -1)
	var of := NpcFields.whole(part, "of", -1)
	var text := NpcFields.text(part, "text")
	var joining: Joining = _joining.get(id)
	_joining.erase(id)
	if joining == null:
		joining = Joining.new()
		joining.of = of
	if id < 0 or n != joining.texts.size() or of != joining.of or n >= of:
		error = "part %d of %d of message %d came out of turn" % [n, of, id]
		return {}
	joining.texts.append(text)
	joining.size += text.length()
	if joining.size > message_limit:
		error = "the parts of message %d have over %d characters" % [id, message_limit]
	elif joining.texts.size() == of:
		return _read("".join(joining.texts), id)
	elif _joining.size() >= count_limit:
		error = "parts of more than %d messages came at once" % count_limit
	else:
		_joining[id] = joining
	return {}


func _read(text: String, id: int) -> Dictionary:
	var json := JSON.new()
	if json.parse(text) != OK or not json.data is Dictionary:
		error = "the parts of message %d are no JSON object" % id
		return {}
	return _with_integers(json.data)


static func _with_integers(value: Variant) -> Variant:
	if value is float:
		var number: float = value
		if number == floorf(number) and absf(number) < 9.0e15:
			return int(number)
	elif value is Dictionary:
		var map: Dictionary = value
		for key: Variant in map:
			map[key] = _with_integers(map[key])
	elif value is Array:
		var list: Array = value
		for index in list.size():
			list[index] = _with_integers(list[index])
	return value
