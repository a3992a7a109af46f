class_name DemoGround
extends Node2D
## Grass, paths, and what grows by them. Drawn once.

const EXTENT := Rect2(0, 0, 2000, 1240)
const GREEN := Vector2(900, 800)

var _random := RandomNumberGenerator.new()


func _draw() -> void:
	_random.seed = 34
	draw_rect(EXTENT.grow(400.0), DemoPalette.GRASS)
	for _patch in 70:
		var tone := DemoPalette.GRASS_LIGHT if _random.randf() < 0.5 else DemoPalette.GRASS_DARK
		tone.a = 0.22
		_ellipse(
			_anywhere(), Vector2(_random.randf_range(60, 190), _random.randf_range(26, 80)), tone
		)
	_draw_hill()
	_ellipse(GREEN, Vector2(330, 180), DemoPalette.GRASS_LIGHT)
	_ellipse(GREEN + Vector2(0, 8), Vector2(300, 156), DemoPalette.GRASS_LIGHT.lightened(0.07))
	for width: float in [60.0, 48.0]:
		var tone := DemoPalette.PATH_EDGE if width > 50.0 else DemoPalette.PATH
		for path in _paths():
			_draw_path(path, width, tone)
	_draw_stones()
	for _tuft in 420:
		_draw_tuft(_anywhere())
	for _flower in 130:
		_draw_flower(_anywhere())


func _paths() -> Array[PackedVector2Array]:
	return [
		PackedVector2Array(
			[
				Vector2(-60, 905),
				Vector2(260, 880),
				Vector2(420, 800),
				Vector2(560, 700),
				Vector2(760, 590),
				Vector2(1010, 520),
				Vector2(1230, 512),
				Vector2(1330, 470),
			]
		),
		PackedVector2Array(
			[
				Vector2(420, 790),
				Vector2(620, 960),
				Vector2(900, 1030),
				Vector2(1180, 975),
				Vector2(1440, 934),
			]
		),
		PackedVector2Array(
			[Vector2(350, 350), Vector2(450, 460), Vector2(600, 600), Vector2(640, 655)]
		),
		PackedVector2Array([Vector2(1240, 512), Vector2(1290, 700), Vector2(1300, 940)]),
		PackedVector2Array([Vector2(640, 320), Vector2(560, 420), Vector2(520, 520)]),
	]


func _draw_path(points: PackedVector2Array, width: float, tone: Color) -> void:
	var curve := Curve2D.new()
	for index in points.size():
		var before := points[maxi(index - 1, 0)]
		var after := points[mini(index + 1, points.size() - 1)]
		var lean := (after - before) * 0.18
		curve.add_point(points[index], -lean, lean)
	var baked := curve.get_baked_points()
	draw_polyline(baked, tone, width)
	for end: Vector2 in [baked[0], baked[baked.size() - 1]]:
		draw_circle(end, width * 0.5, tone)


func _draw_hill() -> void:
	for ring in 4:
		var tone := DemoPalette.GRASS_LIGHT.lightened(0.03 * ring)
		tone.a = 0.35
		_ellipse(Vector2(330, 350), Vector2(330 - ring * 62, 190 - ring * 36), tone)


func _draw_stones() -> void:
	# Between the inn and the path: worn flags.
	for flag in 9:
		var at := Vector2(
			392 + flag % 3 * 27 + _random.randf_range(-3, 3), 752 + floorf(flag / 3.0) * 17
		)
		_ellipse(at, Vector2(12, 6), DemoPalette.STONE_SHADE)
		_ellipse(at + Vector2(-1, -1.5), Vector2(11, 5), DemoPalette.STONE)


func _draw_tuft(at: Vector2) -> void:
	var tone := DemoPalette.GRASS_DARK if _random.randf() < 0.7 else DemoPalette.GRASS_LIGHT
	for blade in 3:
		var lean := (blade - 1) * 3.5
		draw_line(at + Vector2(lean * 0.4, 0), at + Vector2(lean, -7), tone, 1.6)


func _draw_flower(at: Vector2) -> void:
	var tones: Array[Color] = [Color("f3efe0"), Color("e7c65a"), Color("cf7f6d"), Color("9c8fc0")]
	var tone := tones[_random.randi() % tones.size()]
	for petal in 4:
		draw_circle(at + Vector2.from_angle(petal * PI * 0.5) * 2.0, 1.7, tone)
	draw_circle(at, 1.3, Color("c9942f"))


## A place beside the paths, and not in the river.
func _anywhere() -> Vector2:
	for _try in 20:
		var at := Vector2(_random.randf_range(0, 1420), _random.randf_range(120, 1220))
		if _random.randf() < 0.06:
			at.x = _random.randf_range(1890, 2000)
		if not _is_on_a_path(at):
			return at
	return Vector2(60, 60)


func _is_on_a_path(at: Vector2) -> bool:
	for path in _paths():
		for index in path.size() - 1:
			var nearest := Geometry2D.get_closest_point_to_segment(at, path[index], path[index + 1])
			if nearest.distance_to(at) < 44.0:
				return true
	return false


func _ellipse(at: Vector2, radii: Vector2, tone: Color) -> void:
	draw_set_transform(at, 0.0, Vector2(1.0, radii.y / radii.x))
	draw_circle(Vector2.ZERO, radii.x, tone)
	draw_set_transform(Vector2.ZERO)
