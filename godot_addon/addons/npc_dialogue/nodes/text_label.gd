@icon("../icons/text_label.svg")
class_name NpcTextLabel
extends RichTextLabel
## Types what an NPC says, letter by letter, while it still comes.
##
## [codeblock]
## $Balloon/Text.speak(NpcDialogue.say("mira", "Hello!"))
## await $Balloon/Text.finished_typing
## [/codeblock]
## What a model has written is only ever added as plain text, so that no BBCode in it does anything.

## The first letter of a reply is about to be typed.
signal started_typing
## A letter was typed: the [param index]-th, [param seconds] before the next. For the sound of a
## voice.
signal spoke(letter: String, index: int, seconds: float)
## The reply is complete, and all of it is shown.
signal finished_typing
## [method skip] was called.
signal skipped_typing

## After these the typing rests, if white space follows.
const RESTS := ".?!,…;:"
## After these it rests in any case: no space follows them.
const FULL_WIDTH_RESTS := "。？！、"
## After a sentence that ends with one of these, the next one follows without a space.
const FULL_WIDTH_ENDS := "。？！」』"

## From one letter to the next. 0 shows everything at once.
@export_range(0.0, 0.2, 0.001, "suffix:s") var seconds_per_letter: float = 0.02
## After a full stop and the like; after a comma half of it.
@export_range(0.0, 2.0, 0.01, "suffix:s") var seconds_per_rest: float = 0.3

## Whether something is still to be typed, or still to come.
var is_typing: bool = false
## What is being typed, or was last. Null: nothing yet, or a text of the game's own.
var reply: NpcReply

var _text: String = ""
# Of each line of the reply: its number, and where in the text it begins and ends.
var _numbers: PackedInt32Array = []
var _starts: PackedInt32Array = []
var _ends: PackedInt32Array = []
var _shown: int = 0
var _seconds: float = 0.0
var _is_complete: bool = true
var _is_skipping: bool = false


func _init() -> void:
	bbcode_enabled = false
	visible_characters_behavior = TextServer.VC_CHARS_AFTER_SHAPING
	# DisplayServer.LIVE_POLITE: read out when nothing else is. By its number, since engines differ
	# in the place of its name.
	set(&"accessibility_live", 1)


func _process(delta: float) -> void:
	if not is_typing:
		return
	_seconds += delta
	while _shown < _text.length() and (_seconds >= 0.0 or _is_skipping):
		_type_letter()
	# Time in which there was nothing to type is not made up for.
	_seconds = minf(_seconds, 0.0)
	visible_characters = _shown
	_scroll_to_shown()
	if _is_complete and _shown == _text.length():
		is_typing = false
		visible_characters = -1
		finished_typing.emit()


## Shows a reply from its beginning on, in place of whatever was there.
func speak(what: NpcReply) -> void:
	begin()
	reply = what
	for index in reply.lines.size():
		_add(index, reply.lines[index].text)
		_correct_separator(index, reply.lines[index].before)
	if reply.unfinished:
		_add(reply.lines.size(), reply.unfinished)
	if reply.is_finished:
		_is_complete = true
	else:
		reply.delta.connect(_add)
		reply.line.connect(_on_line)
		reply.finished.connect(_on_finished)


## Types a text of the game's own.
func type(words: String) -> void:
	begin()
	_add(0, words)
	_is_complete = true


## Clears the label, and lets go of a reply that is still being typed.
func begin() -> void:
	if reply != null and reply.delta.is_connected(_add):
		reply.delta.disconnect(_add)
		reply.line.disconnect(_on_line)
		reply.finished.disconnect(_on_finished)
	reply = null
	clear()
	_text = ""
	_numbers = []
	_starts = []
	_ends = []
	_shown = 0
	_seconds = 0.0
	_is_complete = false
	_is_skipping = false
	is_typing = true
	visible_characters = 0


## Shows at once all that is there and all that is still to come of this reply.
func skip() -> void:
	if is_typing and not _is_skipping:
		_is_skipping = true
		skipped_typing.emit()


## How much of the reply the player has seen, for [method NpcReply.cancel]: the line that is being
## typed, and how many letters of it. Empty for a text of the game's own.
func heard() -> Dictionary:
	if reply == null:
		return {}
	for index in range(_starts.size() - 1, -1, -1):
		if _shown > _starts[index] or index == 0:
			var letters := maxi(_shown - _starts[index], 0)
			return {"line": _numbers[index], "chars": letters}
	return {"line": 0, "chars": 0}


func _add(number: int, piece: String) -> void:
	if _numbers.is_empty() or number != _numbers[-1]:
		_append(_guess_separator())
		_numbers.append(number)
		_starts.append(_text.length())
		_ends.append(_text.length())
	_append(piece)
	_ends[-1] = _text.length()


func _append(piece: String) -> void:
	_text += piece
	add_text(piece)


func _on_line(line: NpcLine) -> void:
	_correct_separator(_starts.size() - 1, line.before)


func _on_finished(_finished_reply: NpcReply) -> void:
	_is_complete = true


## What stands before a line is only told at its end.
func _guess_separator() -> String:
	return "" if not _text or FULL_WIDTH_ENDS.contains(_text[-1]) else " "


func _correct_separator(index: int, separator: String) -> void:
	if index < 1:
		return
	var from := _ends[index - 1]
	var to := _starts[index]
	if _text.substr(from, to - from) == separator:
		return
	_text = _text.left(from) + separator + _text.substr(to)
	var shift := separator.length() - (to - from)
	_starts[index] += shift
	_ends[index] += shift
	if _shown >= to:
		_shown += shift
	clear()
	add_text(_text)


func _type_letter() -> void:
	if _shown == 0:
		started_typing.emit()
	_shown += 1
	var seconds := seconds_per_letter + _rest_after(_shown - 1)
	_seconds -= seconds
	spoke.emit(_text[_shown - 1], _shown - 1, seconds)


## The engine's own way (scroll_following_visible_characters) shows a scroll bar for short texts,
## too.
func _scroll_to_shown() -> void:
	if _shown == 0:
		return
	var below := get_character_line(_shown - 1) + 1
	var bottom := (
		get_line_offset(below) if below < get_line_count() else float(get_content_height())
	)
	var bar := get_v_scroll_bar()
	bar.value = maxf(bar.value, bottom - size.y)


## The rest comes with the space after a mark: at the mark nobody knows yet what follows.
func _rest_after(index: int) -> float:
	if seconds_per_letter == 0.0:
		return 0.0
	var letter := _text[index]
	if FULL_WIDTH_RESTS.contains(letter):
		return seconds_per_rest
	if index > 0 and (letter == " " or letter == "\n") and RESTS.contains(_text[index - 1]):
		return seconds_per_rest * (0.5 if _text[index - 1] == "," else 1.0)
	return 0.0
