class_name DemoLanding
extends Node2D
## The ferry landing: a plank stage, a rope across the river, the ferry, and half a boat to live in.

## How high the river stands, from 0 to 1.
var flood: float = 0.0:
	set(value):
		flood = value
		queue_redraw()

var _time: float = 0.0
var _ferry := DemoSketch.of(_draw_ferry)


func _ready() -> void:
	add_child(_ferry)


func _process(delta: float) -> void:
	_time += delta
	_ferry.position = Vector2(178, -34 + sin(_time * 1.1) * 2.0 - flood * 8.0)


func _draw() -> void:
	_draw_stage()
	# The rope.
	var rope: PackedVector2Array = []
	for step in 21:
		var share := step / 20.0
		rope.append(
			Vector2(lerpf(70, 440, share), lerpf(-96, -112, share) + sin(share * PI) * 26.0)
		)
	draw_polyline(rope, DemoPalette.THATCH_DARK, 2.5)
	_draw_post(Vector2(70, -36), 70.0)
	_draw_post(Vector2(440, -46), 74.0)


func _draw_stage() -> void:
	draw_colored_polygon(
		PackedVector2Array(
			[Vector2(-46, 22), Vector2(150, 22), Vector2(150, 30), Vector2(-46, 30)]
		),
		DemoPalette.SHADOW
	)
	for plank in 12:
		var x := -46.0 + plank * 16.3
		var tone := DemoPalette.PLANK if plank % 3 else DemoPalette.PLANK.lightened(0.06)
		draw_rect(Rect2(x, -24, 15, 46), tone)
		draw_rect(Rect2(x, 22, 15, 6), DemoPalette.PLANK_DARK)
	for x: float in [30.0, 92.0, 146.0]:
		draw_rect(Rect2(x - 4, 24, 8, 16 - flood * 10.0), DemoPalette.TRUNK)


func _draw_post(at: Vector2, height: float) -> void:
	draw_line(at, at + Vector2(0, -height), DemoPalette.TRUNK, 9.0)
	draw_circle(at + Vector2(0, -height), 5.5, DemoPalette.TRUNK.lightened(0.15))
	# Its notches tell how high the water was.
	for notch in 4:
		var y := -12.0 - notch * 11.0
		draw_line(at + Vector2(-4, y), at + Vector2(3, y), DemoPalette.PAPER_DARK, 1.8)


func _draw_ferry(on: DemoSketch) -> void:
	var wake := Color(DemoPalette.WATER_LIGHT, 0.45)
	on.draw_arc(Vector2(30, 26), 74.0, PI * 0.12, PI * 0.88, 18, wake, 2.0)
	var hull: PackedVector2Array = [
		Vector2(-36, -6),
		Vector2(96, -6),
		Vector2(108, 12),
		Vector2(92, 34),
		Vector2(-32, 34),
		Vector2(-48, 12),
	]
	on.draw_colored_polygon(hull, DemoPalette.PLANK_DARK)
	var floor_boards: PackedVector2Array = [
		Vector2(-32, -2),
		Vector2(92, -2),
		Vector2(98, 10),
		Vector2(86, 24),
		Vector2(-28, 24),
		Vector2(-38, 10),
	]
	on.draw_colored_polygon(floor_boards, DemoPalette.PLANK)
	for bench in 3:
		on.draw_rect(Rect2(-10 + bench * 36, 0, 8, 22), DemoPalette.PLANK_DARK)
