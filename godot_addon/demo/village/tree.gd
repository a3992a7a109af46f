class_name DemoTree
extends StaticBody2D
## A tree that moves a little in the wind.

@export var crown: float = 46.0

var _time: float = randf() * 10.0
var _layers: Array[DemoSketch] = []


func _ready() -> void:
	var shape := CollisionShape2D.new()
	var circle := CircleShape2D.new()
	circle.radius = 13.0
	shape.shape = circle
	shape.position = Vector2(0, -6)
	add_child(shape)
	for draw_on: Callable in [_draw_dark, _draw_middle, _draw_light]:
		var layer := DemoSketch.of(draw_on)
		layer.position = Vector2(0, -crown * 1.75)
		_layers.append(layer)
		add_child(layer)


func _process(delta: float) -> void:
	_time += delta
	var sway := sin(_time * 0.9) * 2.0
	for index in _layers.size():
		_layers[index].position.x = sway * (1.0 + index * 0.5)


func _draw() -> void:
	draw_set_transform(Vector2(10, 2), 0.0, Vector2(1.0, 0.3))
	draw_circle(Vector2.ZERO, crown * 0.95, DemoPalette.SHADOW)
	draw_set_transform(Vector2.ZERO)
	draw_line(Vector2.ZERO, Vector2(0, -crown * 1.2), DemoPalette.TRUNK, crown * 0.24)
	var fork := Vector2(0, -crown * 0.8)
	draw_line(fork, Vector2(crown * 0.35, -crown * 1.3), DemoPalette.TRUNK, crown * 0.12)


func _draw_dark(on: DemoSketch) -> void:
	_puff(on, Vector2(-0.62, 0.28), 0.62, DemoPalette.LEAF_DARK)
	_puff(on, Vector2(0.62, 0.24), 0.6, DemoPalette.LEAF_DARK)
	_puff(on, Vector2(0.0, 0.38), 0.72, DemoPalette.LEAF_DARK)
	_puff(on, Vector2(0.0, -0.32), 0.74, DemoPalette.LEAF_DARK)


func _draw_middle(on: DemoSketch) -> void:
	_puff(on, Vector2(-0.5, 0.1), 0.5, DemoPalette.LEAF)
	_puff(on, Vector2(0.45, 0.08), 0.46, DemoPalette.LEAF)
	_puff(on, Vector2(-0.05, -0.42), 0.58, DemoPalette.LEAF)


func _draw_light(on: DemoSketch) -> void:
	_puff(on, Vector2(-0.3, -0.5), 0.26, DemoPalette.LEAF_LIGHT)
	_puff(on, Vector2(-0.62, -0.02), 0.2, DemoPalette.LEAF_LIGHT)
	_puff(on, Vector2(0.25, -0.1), 0.18, DemoPalette.LEAF_LIGHT)


func _puff(on: DemoSketch, at: Vector2, radius: float, tone: Color) -> void:
	on.draw_circle(at * crown, radius * crown, tone)
