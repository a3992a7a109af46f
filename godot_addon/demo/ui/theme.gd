class_name DemoTheme
extends RefCounted
## The look of the demo's windows.


static func make() -> Theme:
	var theme := Theme.new()
	theme.default_font_size = 16
	for type: String in ["Label", "RichTextLabel"]:
		var key := "default_color" if type == "RichTextLabel" else "font_color"
		theme.set_color(key, type, DemoPalette.INK)
	theme.set_stylebox("panel", "PanelContainer", box(DemoPalette.PAPER, 16, 18))
	_buttons(theme)
	var field := box(Color("fffaf0"), 10, 12)
	field.border_color = DemoPalette.PAPER_DARK
	field.set_border_width_all(2)
	theme.set_stylebox("normal", "LineEdit", field)
	var focus := box(Color(0, 0, 0, 0), 10, 12)
	focus.draw_center = false
	focus.border_color = DemoPalette.TEAL
	focus.set_border_width_all(2)
	theme.set_stylebox("focus", "LineEdit", focus)
	theme.set_color("font_color", "LineEdit", DemoPalette.INK)
	theme.set_color("font_placeholder_color", "LineEdit", Color(DemoPalette.INK, 0.45))
	theme.set_color("caret_color", "LineEdit", DemoPalette.BRICK)
	theme.set_font_size("font_size", "LineEdit", 18)
	_slider(theme)
	return theme


static func box(color: Color, radius: int, margin: float) -> StyleBoxFlat:
	var style := StyleBoxFlat.new()
	style.bg_color = color
	style.set_corner_radius_all(radius)
	style.set_content_margin_all(margin)
	style.content_margin_top = margin * 0.72
	style.content_margin_bottom = margin * 0.72
	return style


static func _buttons(theme: Theme) -> void:
	var normal := box(DemoPalette.PAPER_DARK, 9, 12)
	var hover := box(DemoPalette.PAPER_DARK.darkened(0.06), 9, 12)
	var pressed := box(DemoPalette.TEAL, 9, 12)
	var focus := box(Color(0, 0, 0, 0), 9, 12)
	focus.draw_center = false
	focus.border_color = DemoPalette.TEAL
	focus.set_border_width_all(2)
	for type: String in ["Button", "CheckButton"]:
		theme.set_stylebox("normal", type, normal)
		theme.set_stylebox("hover", type, hover)
		theme.set_stylebox("pressed", type, pressed if type == "Button" else normal)
		theme.set_stylebox("hover_pressed", type, pressed if type == "Button" else hover)
		theme.set_stylebox("focus", type, focus)
		theme.set_stylebox("disabled", type, box(Color(DemoPalette.PAPER_DARK, 0.4), 9, 12))
		for key: String in ["font_color", "font_hover_color", "font_focus_color"]:
			theme.set_color(key, type, DemoPalette.INK)
		var down := DemoPalette.PAPER if type == "Button" else DemoPalette.INK
		theme.set_color("font_pressed_color", type, down)
		theme.set_color("font_hover_pressed_color", type, down)
		theme.set_color("font_disabled_color", type, Color(DemoPalette.INK, 0.4))


static func _slider(theme: Theme) -> void:
	var rail := box(DemoPalette.PAPER_DARK, 4, 4)
	rail.content_margin_top = 4
	rail.content_margin_bottom = 4
	theme.set_stylebox("slider", "HSlider", rail)
	theme.set_stylebox("grabber_area", "HSlider", box(DemoPalette.TEAL, 4, 4))
	theme.set_stylebox("grabber_area_highlight", "HSlider", box(DemoPalette.TEAL, 4, 4))
	theme.set_icon("grabber", "HSlider", _knob(DemoPalette.TEAL))
	theme.set_icon("grabber_highlight", "HSlider", _knob(DemoPalette.TEAL.lightened(0.15)))
	theme.set_icon("grabber_disabled", "HSlider", _knob(DemoPalette.PAPER_DARK))


static func _knob(color: Color) -> ImageTexture:
	const SIZE := 18
	var image := Image.create_empty(SIZE, SIZE, false, Image.FORMAT_RGBA8)
	for x in SIZE:
		for y in SIZE:
			var away := Vector2(x + 0.5, y + 0.5).distance_to(Vector2.ONE * SIZE * 0.5)
			image.set_pixel(x, y, Color(color, clampf(SIZE * 0.5 - away, 0.0, 1.0)))
	return ImageTexture.create_from_image(image)
