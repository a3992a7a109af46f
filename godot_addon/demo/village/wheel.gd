class_name DemoWheel
extends Node2D
## The mill's wheel: thirty-two buckets, nine turns a minute, and none in a flood.

const RADIUS := 74.0
const BUCKETS := 32
const TURNS_A_MINUTE := 9.0

## 1: the river drives it; 0: the water behind stands as high as in front.
var drive: float = 1.0

var _angle: float = 0.0


func _process(delta: float) -> void:
	if drive > 0.001:
		_angle += delta * TAU * TURNS_A_MINUTE / 60.0 * drive
		queue_redraw()


func _draw() -> void:
	# Seen a little from the side.
	draw_set_transform(Vector2.ZERO, 0.0, Vector2(0.62, 1.0))
	for bucket in BUCKETS:
		var out := Vector2.from_angle(_angle + TAU * bucket / BUCKETS)
		# One of them was a pew of the chapel.
		var color := DemoPalette.BRICK if bucket == 5 else DemoPalette.PLANK_DARK
		draw_line(out * (RADIUS - 9), out * (RADIUS + 5) + out.orthogonal() * 4.0, color, 5.0)
	for spoke in 8:
		var out := Vector2.from_angle(_angle + TAU * spoke / 8.0)
		draw_line(Vector2.ZERO, out * (RADIUS - 4), DemoPalette.PLANK, 6.0)
	draw_arc(Vector2.ZERO, RADIUS - 4, 0.0, TAU, 48, DemoPalette.TIMBER, 7.0)
	draw_arc(Vector2.ZERO, RADIUS - 18, 0.0, TAU, 48, DemoPalette.PLANK, 4.0)
	draw_circle(Vector2.ZERO, 12.0, DemoPalette.TIMBER)
	draw_circle(Vector2.ZERO, 6.0, DemoPalette.INK)
	draw_set_transform(Vector2.ZERO)
	# The water that it stands in.
	var water := DemoPalette.WATER
	water.a = 0.72
	draw_colored_polygon(
		PackedVector2Array([Vector2(-30, 50), Vector2(58, 42), Vector2(64, 92), Vector2(-26, 92)]),
		water
	)
	for foam in 4:
		var x := -18.0 + foam * 19.0 + sin(_angle * 6.0 + foam) * 3.0 * drive
		draw_line(
			Vector2(x, 56 + foam % 2 * 6),
			Vector2(x + 11, 55 + foam % 2 * 6),
			DemoPalette.WATER_LIGHT,
			2.0
		)
