class_name DemoGoose
extends Node2D
## One of the fourteen geese of the Dry Boot, each of which holds an office.

const HOME := Rect2(700, 720, 380, 190)
const SPEED := 22.0
const SECONDS_A_PICTURE := 0.08

var _goal := Vector2.ZERO
var _wait: float = 0.0
var _time: float = randf() * 10.0
var _facing: float = 1.0
var _picture: float = 0.0


func _ready() -> void:
	_wait = randf() * 4.0
	_goal = position


func _process(delta: float) -> void:
	_time += delta
	_wait -= delta
	if position.distance_to(_goal) > 2.0:
		position = position.move_toward(_goal, SPEED * delta)
	elif _wait < 0.0:
		_wait = 2.0 + randf() * 6.0
		_goal = (position + Vector2.from_angle(randf() * TAU) * randf_range(20, 70)).clamp(
			HOME.position, HOME.end
		)
		_facing = signf(_goal.x - position.x) if _goal.x != position.x else _facing
	_picture -= delta
	if _picture < 0.0:
		_picture = SECONDS_A_PICTURE
		queue_redraw()


func _draw() -> void:
	var walks := position.distance_to(_goal) > 2.0
	var step := sin(_time * 12.0) * 2.0 if walks else 0.0
	var pecks := not walks and sin(_time * 0.7) > 0.6
	draw_set_transform(Vector2(2, 1), 0.0, Vector2(1.0, 0.35))
	draw_circle(Vector2.ZERO, 13.0, DemoPalette.SHADOW)
	draw_set_transform(Vector2.ZERO)
	for side: float in [-1.0, 1.0]:
		draw_line(Vector2(side * 3, -6), Vector2(side * 3 + step * side, 0), Color("d98a3d"), 2.0)
	draw_set_transform(Vector2(0, -11), 0.0, Vector2(1.0, 0.66))
	draw_circle(Vector2.ZERO, 12.0, Color("f4f0e6"))
	draw_circle(Vector2(-_facing * 4, 1), 8.0, Color("ddd7c9"))
	draw_set_transform(Vector2.ZERO)
	var neck := Vector2(_facing * 9, -14)
	var head := neck + (Vector2(_facing * 9, 8) if pecks else Vector2(_facing * 3, -13))
	draw_line(neck, head, Color("f4f0e6"), 5.0)
	draw_circle(head, 4.2, Color("f4f0e6"))
	draw_line(
		head + Vector2(_facing * 3, 0), head + Vector2(_facing * 8, 1.5), Color("d98a3d"), 3.2
	)
	draw_circle(head + Vector2(_facing * 1.2, -1), 0.9, DemoPalette.INK)
