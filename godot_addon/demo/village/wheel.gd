class_name DemoWheel
extends Node2D
## The mill's wheel: thirty-two buckets, nine turns a minute, and none in a flood.

const RADIUS := 74.0
const BUCKETS := 32
const TURNS_A_MINUTE := 9.0
const FOAM := 4

## 1: the river drives it; 0: the water behind stands as high as in front.
var drive: float = 1.0

var _wheel := DemoSketch.of(_draw_wheel)
var _foam := DemoSketch.of(_draw_foam)


func _ready() -> void:
	# Seen a little from the side.
	var side := Node2D.new()
	side.scale = Vector2(0.62, 1.0)
	add_child(side)
	side.add_child(_wheel)
	add_child(DemoSketch.of(_draw_water))
	add_child(_foam)


func _process(delta: float) -> void:
	_wheel.rotation += delta * TAU * TURNS_A_MINUTE / 60.0 * drive
	_foam.position.x = sin(_wheel.rotation * 6.0) * 3.0


func _draw_wheel(on: DemoSketch) -> void:
	for bucket in BUCKETS:
		var out := Vector2.from_angle(TAU * bucket / BUCKETS)
		# One of them was a pew of the chapel.
		var color := DemoPalette.BRICK if bucket == 5 else DemoPalette.PLANK_DARK
		on.draw_line(out * (RADIUS - 9), out * (RADIUS + 5) + out.orthogonal() * 4.0, color, 5.0)
	for spoke in 8:
		var out := Vector2.from_angle(TAU * spoke / 8.0)
		on.draw_line(Vector2.ZERO, out * (RADIUS - 4), DemoPalette.PLANK, 6.0)
	on.draw_arc(Vector2.ZERO, RADIUS - 4, 0.0, TAU, 48, DemoPalette.TIMBER, 7.0)
	on.draw_arc(Vector2.ZERO, RADIUS - 18, 0.0, TAU, 48, DemoPalette.PLANK, 4.0)
	on.draw_circle(Vector2.ZERO, 12.0, DemoPalette.TIMBER)
	on.draw_circle(Vector2.ZERO, 6.0, DemoPalette.INK)


## The water that it stands in.
func _draw_water(on: DemoSketch) -> void:
	var shore: PackedVector2Array = [
		Vector2(-30, 50), Vector2(58, 42), Vector2(64, 92), Vector2(-26, 92)
	]
	on.draw_colored_polygon(shore, Color(DemoPalette.WATER, 0.72))


func _draw_foam(on: DemoSketch) -> void:
	for wave in FOAM:
		var from := Vector2(-18.0 + wave * 19.0, 56.0 + wave % 2 * 6)
		on.draw_line(from, from + Vector2(11, -1), DemoPalette.WATER_LIGHT, 2.0)
