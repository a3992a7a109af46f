class_name DemoLamp
extends PointLight2D
## A warm light; how bright it is depends on the time of day.

@export var radius: float = 120.0:
	set(value):
		radius = value
		texture_scale = radius / 128.0
@export var strength: float = 1.0

var level: float = 0.0

var _time: float = randf() * 9.0


func _init() -> void:
	var gradient := Gradient.new()
	gradient.set_color(0, Color.WHITE)
	gradient.set_color(1, Color(0, 0, 0, 1))
	gradient.add_point(0.35, Color(0.42, 0.42, 0.42))
	var image := GradientTexture2D.new()
	image.gradient = gradient
	image.fill = GradientTexture2D.FILL_RADIAL
	image.fill_from = Vector2(0.5, 0.5)
	image.fill_to = Vector2(1.0, 0.5)
	image.width = 256
	image.height = 256
	texture = image
	color = DemoPalette.LAMP
	texture_scale = radius / 128.0
	energy = 0.0


func _process(delta: float) -> void:
	_time += delta
	energy = level * strength * (0.92 + 0.05 * sin(_time * 5.0) + 0.03 * sin(_time * 13.0))


static func at(place: Vector2, how_far: float, how_strong: float = 1.0) -> DemoLamp:
	var lamp := DemoLamp.new()
	lamp.position = place
	lamp.radius = how_far
	lamp.strength = how_strong
	return lamp
