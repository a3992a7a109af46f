class_name DemoSidePanel
extends PanelContainer
## What the player may change to hear the difference: the time of day, the river, how somebody
## stands to the walker; and the save game.

signal daytime_chosen(daytime: String)
signal flood_chosen(is_flooded: bool)
signal trust_chosen(value: float)
signal save_pressed
signal load_pressed
signal new_game_pressed

const DAYTIMES: Array[String] = ["morning", "day", "evening", "night"]

var _daytimes: Dictionary[String, Button] = {}
var _flood := CheckButton.new()
var _trust_title := Label.new()
var _trust := HSlider.new()
var _trust_value := Label.new()
var _voice := Label.new()
var _news := Label.new()
var _load := Button.new()


func _init() -> void:
	custom_minimum_size = Vector2(300, 0)
	var column := VBoxContainer.new()
	column.add_theme_constant_override("separation", 5)
	add_child(column)
	_add_title(column, "Time of day")
	column.add_child(_make_daytimes())
	_add_title(column, "The river")
	_flood.text = "Over its banks"
	_flood.toggled.connect(flood_chosen.emit)
	column.add_child(_flood)
	_add_title(column, "", _trust_title)
	column.add_child(_make_trust())
	_add_title(column, "Who answers")
	_voice.autowrap_mode = TextServer.AUTOWRAP_WORD_SMART
	_voice.add_theme_font_size_override("font_size", 15)
	column.add_child(_voice)
	_add_title(column, "The tale")
	column.add_child(_make_saves())
	_news.autowrap_mode = TextServer.AUTOWRAP_WORD_SMART
	_news.add_theme_font_size_override("font_size", 14)
	_news.add_theme_color_override("font_color", Color(DemoPalette.INK, 0.65))
	_news.hide()
	column.add_child(_news)


## Opens or closes the panel; the first control gets the keys.
func toggle(daytime: String) -> void:
	visible = not visible
	if visible:
		_daytimes[daytime].grab_focus()


func show_daytime(daytime: String) -> void:
	for key in _daytimes:
		_daytimes[key].set_pressed_no_signal(key == daytime)


func show_flood(is_flooded: bool) -> void:
	_flood.set_pressed_no_signal(is_flooded)


## How somebody stands to the player. [param standing] is the name for it; empty: not known.
func show_trust(whose: String, value: float, standing: String) -> void:
	_trust_title.text = "How far %s trusts you" % whose if whose else "Trust"
	_trust.editable = whose != ""
	_trust.set_value_no_signal(value)
	_trust_value.text = "%d  %s" % [roundi(value), standing] if standing else "–"


func show_voice(text: String) -> void:
	_voice.text = text


func tell(news: String) -> void:
	_news.text = news
	_news.show()


func set_loadable(is_loadable: bool) -> void:
	_load.disabled = not is_loadable


func _make_daytimes() -> GridContainer:
	var grid := GridContainer.new()
	grid.columns = 2
	var group := ButtonGroup.new()
	for daytime in DAYTIMES:
		var button := Button.new()
		button.text = daytime.capitalize()
		button.toggle_mode = true
		button.button_group = group
		button.size_flags_horizontal = SIZE_EXPAND_FILL
		button.pressed.connect(daytime_chosen.emit.bind(daytime))
		grid.add_child(button)
		_daytimes[daytime] = button
	return grid


func _make_trust() -> HBoxContainer:
	var row := HBoxContainer.new()
	_trust.min_value = -100
	_trust.max_value = 100
	_trust.step = 5
	_trust.size_flags_horizontal = SIZE_EXPAND_FILL
	_trust.size_flags_vertical = SIZE_SHRINK_CENTER
	_trust.value_changed.connect(trust_chosen.emit)
	_trust_value.custom_minimum_size = Vector2(116, 0)
	_trust_value.horizontal_alignment = HORIZONTAL_ALIGNMENT_RIGHT
	_trust_value.add_theme_font_size_override("font_size", 15)
	row.add_child(_trust)
	row.add_child(_trust_value)
	return row


func _make_saves() -> HBoxContainer:
	var row := HBoxContainer.new()
	var save := Button.new()
	save.text = "Save"
	save.pressed.connect(save_pressed.emit)
	_load.text = "Load"
	_load.pressed.connect(load_pressed.emit)
	var fresh := Button.new()
	fresh.text = "New"
	fresh.tooltip_text = "A new tale: nobody has met you yet"
	fresh.pressed.connect(new_game_pressed.emit)
	for button: Button in [save, _load, fresh]:
		button.size_flags_horizontal = SIZE_EXPAND_FILL
		row.add_child(button)
	return row


func _add_title(column: VBoxContainer, text: String, label: Label = Label.new()) -> void:
	label.text = text
	label.add_theme_font_size_override("font_size", 14)
	label.add_theme_color_override("font_color", DemoPalette.BRICK)
	column.add_child(label)
