class_name DemoTalkBox
extends PanelContainer
## Where one talks: who it is, how it is said, the words as they come, and a line to answer in.

## The player has typed something.
signal said(words: String)
## The player turns away.
signal left

## How much of what was cut off is kept in sight.
const CUT_LETTERS := 88

var villager: DemoVillager
## Whether what the player says is for this one alone.
var is_whispering: bool:
	get:
		return _whisper.button_pressed

var _portrait := DemoPortrait.new()
var _name := Label.new()
var _role := Label.new()
var _emotion := DemoEmotion.new()
var _source := Label.new()
var _cut := Label.new()
var _you := Label.new()
var _text := NpcTextLabel.new()
var _field := LineEdit.new()
var _whisper := Button.new()


func _init() -> void:
	var row := HBoxContainer.new()
	row.add_theme_constant_override("separation", 20)
	add_child(row)
	row.add_child(_portrait)
	var column := VBoxContainer.new()
	column.size_flags_horizontal = SIZE_EXPAND_FILL
	column.add_theme_constant_override("separation", 6)
	row.add_child(column)
	column.add_child(_make_head())
	for label: Label in [_cut, _you]:
		label.add_theme_font_size_override("font_size", 15)
		label.add_theme_color_override("font_color", Color(DemoPalette.INK, 0.6))
		label.text_overrun_behavior = TextServer.OVERRUN_TRIM_ELLIPSIS
		column.add_child(label)
	_text.custom_minimum_size = Vector2(0, 104)
	_text.size_flags_vertical = SIZE_EXPAND_FILL
	_text.add_theme_font_size_override("normal_font_size", 21)
	_text.gui_input.connect(_on_text_input)
	_text.started_typing.connect(_on_started_typing)
	_text.finished_typing.connect(_on_finished_typing)
	column.add_child(_text)
	_field.max_length = 400
	_field.text_submitted.connect(_on_submitted)
	_field.keep_editing_on_text_submit = true
	_field.size_flags_horizontal = SIZE_EXPAND_FILL
	_whisper.text = "Whisper"
	_whisper.toggle_mode = true
	_whisper.focus_mode = FOCUS_NONE
	_whisper.tooltip_text = "Nobody else hears it"
	var line := HBoxContainer.new()
	line.add_theme_constant_override("separation", 10)
	line.add_child(_field)
	line.add_child(_whisper)
	column.add_child(line)


## Opens the box for somebody.
func open(whom: DemoVillager) -> void:
	villager = whom
	_portrait.show_villager(whom)
	_portrait.figure.emotion = "neutral"
	_emotion.emotion = "neutral"
	_name.text = whom.display_name
	_role.text = whom.role
	_source.text = ""
	_you.text = ""
	_cut.hide()
	_whisper.button_pressed = false
	_field.placeholder_text = "Say something to %s …" % whom.first_name()
	_field.clear()
	whom.speaker.spoke.connect(_on_spoke)
	show()
	take_keys()


func close() -> void:
	if villager != null:
		villager.speaker.spoke.disconnect(_on_spoke)
		villager.figure.is_speaking = false
		villager = null
	_portrait.figure.is_speaking = false
	_field.release_focus()
	hide()


## Lets the player type again.
func take_keys() -> void:
	_field.grab_focus()
	_field.edit()


## Shows a reply as it comes. [param words] are what the player said, if anything. What was being
## typed until then was cut off by them, and stays in sight.
func speak(reply: NpcReply, words: String = "") -> void:
	_cut.visible = words != "" and _text.is_typing and letters_shown() > 0
	if _cut.visible:
		var seen := shown_text().left(letters_shown()).strip_edges()
		var begun := "…" if seen.length() > CUT_LETTERS else ""
		_cut.text = "%s: %s%s—" % [villager.first_name(), begun, seen.right(CUT_LETTERS)]
	var you := "You, whispering" if is_whispering else "You"
	_you.text = "%s: %s" % [you, words] if words else ""
	_source.text = ""
	_text.speak(reply)


## Whether what the player says next is for this one alone.
func whisper(is_whispered: bool) -> void:
	_whisper.button_pressed = is_whispered


## What was cut off by the player's last words, as it stands there; empty: nothing was.
func cut_text() -> String:
	return _cut.text if _cut.visible else ""


## How much of the reply the player has seen.
func heard() -> Dictionary:
	return _text.heard()


func is_typing() -> bool:
	return _text.is_typing


## How many letters of it can be read by now.
func letters_shown() -> int:
	return _text.visible_characters if _text.is_typing else _text.get_total_character_count()


## What stands there now.
func shown_text() -> String:
	return _text.get_parsed_text()


func _make_head() -> HBoxContainer:
	var head := HBoxContainer.new()
	head.add_theme_constant_override("separation", 12)
	var bold := FontVariation.new()
	bold.variation_embolden = 0.7
	_name.add_theme_font_override("font", bold)
	_name.add_theme_font_size_override("font_size", 22)
	_role.add_theme_color_override("font_color", Color(DemoPalette.INK, 0.62))
	_role.size_flags_horizontal = SIZE_EXPAND_FILL
	_role.size_flags_vertical = SIZE_SHRINK_CENTER
	_source.add_theme_font_size_override("font_size", 13)
	_source.add_theme_color_override("font_color", Color(DemoPalette.INK, 0.5))
	for part: Control in [_name, _role, _source, _emotion]:
		head.add_child(part)
	return head


func _on_spoke(line: NpcLine) -> void:
	if line.is_narration:
		return
	_emotion.emotion = line.emotion
	_portrait.figure.emotion = line.emotion
	_source.text = line.source


func _on_started_typing() -> void:
	_portrait.figure.is_speaking = true
	villager.figure.is_speaking = true


func _on_finished_typing() -> void:
	_portrait.figure.is_speaking = false
	if villager != null:
		villager.figure.is_speaking = false


func _on_submitted(words: String) -> void:
	if _text.is_typing and not words.strip_edges():
		_text.skip()
	elif words.strip_edges():
		_field.clear()
		said.emit(words.strip_edges())


func _on_text_input(event: InputEvent) -> void:
	if event is InputEventMouseButton and event.is_pressed():
		_text.skip()


## Before the text field, which would only stop its editing.
func _input(event: InputEvent) -> void:
	if visible and event.is_action_pressed(&"demo_leave"):
		get_viewport().set_input_as_handled()
		left.emit()
