class_name NpcDefinitions
extends RefCounted
## What the game has defined, to be told again to a sidecar that does not know of it.
##
## The sidecar stores none of it. Frames are kept whole, since each was checked as a whole; one goes
## when a later frame has all that was in it.

const KINDS: Array[String] = ["npcs", "lore", "actions", "places"]

var _frames: Array[Dictionary] = []


## Keeps a [code]define[/code] that the sidecar has taken.
func remember(frame: Dictionary) -> void:
	var kept: Array[Dictionary] = []
	for earlier in _frames:
		if not _covers(frame, earlier):
			kept.append(earlier)
	kept.append(frame)
	_frames = kept


## What to send, in this order.
func frames() -> Array[Dictionary]:
	return _frames


func _covers(later: Dictionary, earlier: Dictionary) -> bool:
	var clears := NpcFields.flag(later, "replace")
	# A frame that clears a kind also says what is not there, so only such a frame can stand for it.
	if NpcFields.flag(earlier, "replace") and not clears:
		return false
	for kind in KINDS:
		if not earlier.has(kind) or (clears and later.has(kind)):
			continue
		if NpcFields.flag(earlier, "replace"):
			return false
		var ids := _ids(later, kind)
		for id in _ids(earlier, kind):
			if not ids.has(id):
				return false
	return true


func _ids(frame: Dictionary, kind: String) -> PackedStringArray:
	var ids: PackedStringArray = []
	for entry in NpcFields.maps(frame, kind):
		ids.append(NpcFields.text(entry, "id"))
	return ids
