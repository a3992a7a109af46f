class_name NpcFields
extends RefCounted
## Reads the fields of a message that came over the wire, whatever they turn out to be.
##
## A field that is absent or of another type gives the value that stands for "not there", so that a
## wrong message never stops a game with an error.


## The text of a field, or [param absent].
static func text(message: Dictionary, name: String, absent: String = "") -> String:
	var value: Variant = message.get(name)
	if value is String:
		var found: String = value
		return found
	return absent


## The whole number of a field, or [param absent]. A float that is whole counts as one.
static func whole(message: Dictionary, name: String, absent: int = 0) -> int:
	var value: Variant = message.get(name)
	if value is int:
		var found: int = value
		return found
	if value is float:
		var real: float = value
		return int(real) if real == floorf(real) and absf(real) < 9.0e15 else absent
	return absent


## The number of a field, or [param absent].
static func number(message: Dictionary, name: String, absent: float = 0.0) -> float:
	var value: Variant = message.get(name)
	if value is float or value is int:
		var found: float = value
		return found
	return absent


## Whether a field is [code]true[/code].
static func flag(message: Dictionary, name: String) -> bool:
	var value: Variant = message.get(name)
	return value is bool and value == true


## The map of a field, or an empty one.
static func map(message: Dictionary, name: String) -> Dictionary:
	var value: Variant = message.get(name)
	if value is Dictionary:
		var found: Dictionary = value
		return found
	return {}


## The list of a field, or an empty one.
static func list(message: Dictionary, name: String) -> Array:
	var value: Variant = message.get(name)
	if value is Array:
		var found: Array = value
		return found
	return []


## The texts in the list of a field; what is no text is left out.
static func texts(message: Dictionary, name: String) -> PackedStringArray:
	var found: PackedStringArray = []
	for value: Variant in list(message, name):
		if value is String:
			var one: String = value
			found.append(one)
	return found


## The maps in the list of a field; what is no map is left out.
static func maps(message: Dictionary, name: String) -> Array[Dictionary]:
	var found: Array[Dictionary] = []
	for value: Variant in list(message, name):
		if value is Dictionary:
			var one: Dictionary = value
			found.append(one)
	return found
