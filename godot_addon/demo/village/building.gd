class_name DemoBuilding
extends StaticBody2D
## A house seen from the front: its wall stands on the origin, its roof leans back. The kinds of
## houses draw what is their own in [method _draw_front].

var size := Vector2(220, 120)
var roof_height: float = 92.0
var wall := DemoPalette.PLASTER
var roof := DemoPalette.TILE
## How brightly the windows are lit, from 0 to 1.
var lamps: float = 0.0:
	set(value):
		lamps = value
		for lamp in _lights:
			lamp.level = value
		queue_redraw()

var _lights: Array[DemoLamp] = []


func _ready() -> void:
	var shape := CollisionShape2D.new()
	var box := RectangleShape2D.new()
	box.size = Vector2(size.x, 74)
	shape.shape = box
	shape.position = Vector2(0, -37)
	add_child(shape)


func add_lamp(lamp: DemoLamp) -> void:
	_lights.append(lamp)
	add_child(lamp)


func _draw() -> void:
	var half := size.x * 0.5
	_draw_quad(
		[Vector2(-half, 0), Vector2(half, 0), Vector2(half + 46, 14), Vector2(-half + 30, 18)],
		DemoPalette.SHADOW
	)
	_draw_quad(
		[Vector2(half, 0), Vector2(half, -size.y), Vector2(half + 52, -8), Vector2(half + 46, 14)],
		DemoPalette.SHADOW
	)
	draw_rect(Rect2(-half, -size.y, size.x, size.y), wall)
	draw_rect(Rect2(-half, -14, size.x, 14), wall.darkened(0.13))
	draw_rect(Rect2(-half, -size.y, size.x, 12), wall.darkened(0.2))
	_draw_front()
	_draw_roof()
	_draw_top()


## What stands on the wall.
func _draw_front() -> void:
	pass


## What stands on the roof.
func _draw_top() -> void:
	pass


func _draw_roof() -> void:
	var half := size.x * 0.5
	var low := -size.y + 4.0
	var high := low - roof_height
	var corners: Array[Vector2] = [
		Vector2(-half - 14, low),
		Vector2(half + 14, low),
		Vector2(half - 10, high),
		Vector2(-half + 10, high)
	]
	_draw_quad(corners, roof)
	var rows := int(roof_height / 13.0)
	for row in range(1, rows):
		var share := float(row) / rows
		var y := lerpf(low, high, share)
		var edge := lerpf(half + 14, half - 10, share)
		draw_line(Vector2(-edge, y), Vector2(edge, y), roof.darkened(0.1), 1.5)
		var count := int(size.x / 16.0)
		for tile in count:
			var x := lerpf(-edge, edge, (tile + (0.5 if row % 2 == 0 else 0.0)) / count)
			draw_line(Vector2(x, y), Vector2(x, y + 7), roof.darkened(0.08), 1.2)
	draw_line(Vector2(-half - 15, low), Vector2(half + 15, low), roof.darkened(0.3), 5.0)
	draw_line(Vector2(-half + 8, high), Vector2(half - 8, high), roof.lightened(0.14), 5.0)


func draw_window(at: Vector2, extent: Vector2 = Vector2(26, 30)) -> void:
	var frame := Rect2(at - extent * 0.5, extent)
	draw_rect(frame.grow(3.0), DemoPalette.TIMBER)
	draw_rect(frame, DemoPalette.WINDOW_DARK.lerp(DemoPalette.LAMP, lamps))
	draw_line(Vector2(at.x, frame.position.y), Vector2(at.x, frame.end.y), DemoPalette.TIMBER, 2.0)
	draw_line(Vector2(frame.position.x, at.y), Vector2(frame.end.x, at.y), DemoPalette.TIMBER, 2.0)
	draw_rect(Rect2(frame.position.x - 5, frame.end.y + 2, extent.x + 10, 4), wall.darkened(0.25))


func draw_door(x: float, color: Color, width: float = 38.0, height: float = 76.0) -> void:
	draw_rect(Rect2(x - width * 0.5 - 4, -height - 4, width + 8, height + 4), DemoPalette.TIMBER)
	draw_rect(Rect2(x - width * 0.5, -height, width, height), color)
	for plank in 3:
		var at := x - width * 0.5 + width * (plank + 1) / 4.0
		draw_line(Vector2(at, -height), Vector2(at, 0), color.darkened(0.18), 1.5)
	draw_circle(Vector2(x + width * 0.3, -height * 0.45), 2.6, DemoPalette.THATCH)
	draw_rect(Rect2(x - width * 0.5 - 8, -4, width + 16, 6), DemoPalette.STONE_SHADE)


func draw_beams(columns: int, y: float) -> void:
	var half := size.x * 0.5
	draw_line(Vector2(-half, y), Vector2(half, y), DemoPalette.TIMBER, 6.0)
	for column in columns + 1:
		var x := lerpf(-half + 3, half - 3, float(column) / columns)
		draw_line(Vector2(x, 0), Vector2(x, -size.y), DemoPalette.TIMBER, 5.0)


func draw_chimney(x: float, height: float) -> void:
	var base := -size.y - roof_height * 0.55
	draw_rect(Rect2(x - 13, base - height, 26, height), DemoPalette.STONE_SHADE)
	draw_rect(Rect2(x + 4, base - height, 9, height), DemoPalette.STONE_SHADE.darkened(0.15))
	draw_rect(Rect2(x - 16, base - height - 6, 32, 8), DemoPalette.STONE.darkened(0.3))


func _draw_quad(corners: Array[Vector2], color: Color) -> void:
	draw_colored_polygon(PackedVector2Array(corners), color)
