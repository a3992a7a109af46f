class_name DemoEmotion
extends Control
## An emotion's name beside a dot of its colour.

const FONT_SIZE := 15

var emotion: String = "neutral":
	set(value):
		emotion = value
		update_minimum_size()
		queue_redraw()


func _get_minimum_size() -> Vector2:
	return Vector2(_text_width() + 40.0, 28.0)


func _draw() -> void:
	var tone: Color = DemoPalette.EMOTIONS.get(emotion, DemoPalette.EMOTIONS["neutral"])
	DemoTheme.box(Color(tone, 0.2), 14, 0).draw(get_canvas_item(), Rect2(Vector2.ZERO, size))
	draw_circle(Vector2(16, size.y * 0.5), 6.0, tone)
	var font := get_theme_default_font()
	var y := size.y * 0.5 + font.get_ascent(FONT_SIZE) * 0.5 - 3.0
	draw_string(
		font, Vector2(28, y), emotion, HORIZONTAL_ALIGNMENT_LEFT, -1, FONT_SIZE, DemoPalette.INK
	)


func _text_width() -> float:
	var font := get_theme_default_font()
	return font.get_string_size(emotion, HORIZONTAL_ALIGNMENT_LEFT, -1, FONT_SIZE).x
