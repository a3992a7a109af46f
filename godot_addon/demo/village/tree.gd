class_name DemoTree
extends StaticBody2D
## A tree that moves a little in the wind.

@export var crown: float = 46.0

var _time: float = randf() * 10.0


func _ready() -> void:
	var shape := CollisionShape2D.new()
	var circle := CircleShape2D.new()
	circle.radius = 13.0
	shape.shape = circle
	shape.position = Vector2(0, -6)
	add_child(shape)


func _process(delta: float) -> void:
	_time += delta
	queue_redraw()


func _draw() -> void:
	draw_set_transform(Vector2(10, 2), 0.0, Vector2(1.0, 0.3))
	draw_circle(Vector2.ZERO, crown * 0.95, DemoPalette.SHADOW)
	draw_set_transform(Vector2.ZERO)
	draw_line(Vector2.ZERO, Vector2(0, -crown * 1.2), DemoPalette.TRUNK, crown * 0.24)
	draw_line(
		Vector2(0, -crown * 0.8),
		Vector2(crown * 0.35, -crown * 1.3),
		DemoPalette.TRUNK,
		crown * 0.12
	)
	var sway := sin(_time * 0.9) * 2.0
	var top := Vector2(sway, -crown * 1.75)
	for puff: Vector3 in [
		Vector3(-0.62, 0.28, 0.62),
		Vector3(0.62, 0.24, 0.6),
		Vector3(0.0, 0.38, 0.72),
		Vector3(0.0, -0.32, 0.74)
	]:
		draw_circle(top + Vector2(puff.x, puff.y) * crown, puff.z * crown, DemoPalette.LEAF_DARK)
	for puff: Vector3 in [
		Vector3(-0.5, 0.1, 0.5), Vector3(0.45, 0.08, 0.46), Vector3(-0.05, -0.42, 0.58)
	]:
		draw_circle(
			top + Vector2(puff.x, puff.y) * crown + Vector2(sway * 0.5, 0),
			puff.z * crown,
			DemoPalette.LEAF
		)
	for puff: Vector3 in [
		Vector3(-0.3, -0.5, 0.26), Vector3(-0.62, -0.02, 0.2), Vector3(0.25, -0.1, 0.18)
	]:
		draw_circle(
			top + Vector2(puff.x, puff.y) * crown + Vector2(sway, 0),
			puff.z * crown,
			DemoPalette.LEAF_LIGHT
		)
