class_name DemoBubble
extends PanelContainer
## Words over somebody's head.

## All of it has stood there for long enough.
signal was_read

const WIDTH := 300.0
const SECONDS := 1.2
const SECONDS_A_LETTER := 0.015

## Over whose head it stands.
var villager: DemoVillager

var _whom := Label.new()
var _text := NpcTextLabel.new()
var _rest: float = 0.0


func _init() -> void:
	mouse_filter = MOUSE_FILTER_IGNORE
	var column := VBoxContainer.new()
	column.add_theme_constant_override("separation", 0)
	add_child(column)
	_whom.add_theme_font_size_override("font_size", 13)
	column.add_child(_whom)
	_text.custom_minimum_size = Vector2(WIDTH, 0)
	_text.fit_content = true
	_text.seconds_per_rest = 0.2
	column.add_child(_text)
	hide()


func _process(delta: float) -> void:
	if not visible:
		return
	if not _text.is_typing and _rest > 0.0:
		_rest -= delta
		if _rest <= 0.0:
			was_read.emit()
	var above := villager.position + Vector2(0, -villager.look.height - 44.0)
	var place := get_viewport().get_canvas_transform() * above
	reset_size()
	position = place - Vector2(size.x * 0.5, size.y)
	var most := get_viewport_rect().size.x - size.x - 12.0
	position.x = clampf(position.x, 12.0, most)


## Shows what somebody says; [param to] is who alone hears it, empty: everybody.
func say(who: DemoVillager, words: String, to: String = "") -> void:
	villager = who
	var is_whisper := to != ""
	var paper := DemoPalette.PAPER.lerp(DemoPalette.TEAL, 0.16) if is_whisper else DemoPalette.PAPER
	var box := DemoTheme.box(paper, 14, 14)
	box.border_color = DemoPalette.TEAL if is_whisper else DemoPalette.PAPER_DARK
	box.set_border_width_all(2)
	add_theme_stylebox_override("panel", box)
	_whom.text = "%s, to %s alone" % [who.display_name, to] if is_whisper else who.display_name
	_whom.add_theme_color_override(
		"font_color", DemoPalette.TEAL if is_whisper else DemoPalette.BRICK
	)
	_text.add_theme_font_size_override("normal_font_size", 16 if is_whisper else 18)
	_text.seconds_per_letter = 0.03 if is_whisper else 0.02
	_text.type(words)
	_rest = SECONDS + SECONDS_A_LETTER * words.length()
	show()


func is_typing() -> bool:
	return _text.is_typing


## How many letters of it can be read by now.
func letters_shown() -> int:
	return _text.visible_characters if _text.is_typing else _text.get_total_character_count()


func shown_text() -> String:
	return _text.get_parsed_text()


## Lets it stand a while longer.
func rest() -> void:
	_rest = SECONDS * 2.0


## Shows all of it; once more, and it counts as read.
func skip() -> void:
	if _text.is_typing:
		_text.skip()
	else:
		_rest = minf(_rest, 0.001)
