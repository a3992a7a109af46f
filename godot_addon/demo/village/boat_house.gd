class_name DemoBoatHouse
extends StaticBody2D
## Half of the old ferry, keel up, with a stovepipe: Tobias lives in it, and calls it trim.

var lamps: float = 0.0:
	set(value):
		lamps = value
		_lamp.level = value
		queue_redraw()

var _lamp := DemoLamp.at(Vector2(-8, -26), 95, 0.9)


func _ready() -> void:
	var shape := CollisionShape2D.new()
	var box := RectangleShape2D.new()
	box.size = Vector2(150, 46)
	shape.shape = box
	shape.position = Vector2(0, -23)
	add_child(shape)
	add_child(_lamp)
	var smoke := DemoSmoke.new()
	smoke.position = Vector2(44, -116)
	smoke.scale = Vector2(0.8, 0.8)
	add_child(smoke)


func _draw() -> void:
	draw_set_transform(Vector2(14, 4), 0.0, Vector2(1.0, 0.2))
	draw_circle(Vector2.ZERO, 96.0, DemoPalette.SHADOW)
	draw_set_transform(Vector2.ZERO)
	var hull: PackedVector2Array = []
	for step in 17:
		var angle := PI + PI * step / 16.0
		hull.append(Vector2(cos(angle) * 86.0, sin(angle) * 78.0))
	draw_colored_polygon(hull, DemoPalette.PLANK)
	for plank in range(1, 5):
		var share := plank / 5.0
		var line: PackedVector2Array = []
		for step in 13:
			var angle := PI + PI * step / 12.0
			line.append(Vector2(cos(angle) * 86.0, sin(angle) * 78.0 * share))
		draw_polyline(line, DemoPalette.PLANK_DARK, 2.0)
	draw_polyline(hull, DemoPalette.PLANK_DARK, 5.0)
	draw_line(Vector2(0, -80), Vector2(0, -68), DemoPalette.TRUNK, 12.0)
	# Door, window, stovepipe.
	draw_rect(Rect2(-30, -54, 34, 54), DemoPalette.TRUNK)
	draw_rect(Rect2(-26, -50, 26, 50), DemoPalette.TEAL.darkened(0.1))
	draw_circle(Vector2(36, -34), 12.0, DemoPalette.TRUNK)
	draw_circle(Vector2(36, -34), 9.0, DemoPalette.WINDOW_DARK.lerp(DemoPalette.LAMP, lamps))
	draw_line(Vector2(44, -66), Vector2(44, -108), DemoPalette.SLATE_DARK, 9.0)
	draw_line(Vector2(38, -110), Vector2(50, -110), DemoPalette.SLATE, 6.0)
