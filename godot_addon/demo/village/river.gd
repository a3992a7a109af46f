class_name DemoRiver
extends Node2D
## The Sallow: brown, slow, and now and then where it does not belong.

const STEP := 20.0
const BOTTOM := 1300.0
## Where the flood stands on the lower green: middle, half width.
const POOLS: Array[Vector3] = [
	Vector3(1120, 1010, 120), Vector3(1230, 880, 90), Vector3(1010, 960, 76), Vector3(1180, 760, 60)
]

## From 0, within its banks, to 1.
var flood: float = 0.0
## Slower in a flood, where it spreads.
var flow: float = 1.0

var _time: float = 0.0


func _process(delta: float) -> void:
	_time += delta * flow
	queue_redraw()


## Where the water begins at that height of the picture.
func bank(y: float) -> float:
	var calm := 1512.0 + 42.0 * sin(y / 250.0 + 0.4) + 14.0 * sin(y / 95.0)
	var leat := exp(-pow((y - 420.0) / 110.0, 2.0)) * -52.0
	var lower := exp(-pow((y - 960.0) / 260.0, 2.0))
	return calm + leat - flood * (26.0 + 74.0 * lower)


func far_bank(y: float) -> float:
	return 1868.0 + 34.0 * sin(y / 270.0 + 1.2) + flood * 34.0


func _draw() -> void:
	_draw_band(-34.0, 30.0, DemoPalette.SAND)
	_draw_band(-15.0, 14.0, DemoPalette.SAND.darkened(0.12))
	_draw_band(0.0, 0.0, DemoPalette.WATER_SHALLOW)
	_draw_band(16.0, -14.0, DemoPalette.WATER)
	_draw_band(84.0, -74.0, DemoPalette.WATER_DEEP)
	_draw_piers()
	_draw_ripples()
	if flood > 0.02:
		_draw_pools()


func _draw_band(inset: float, far: float, tone: Color) -> void:
	var left: PackedVector2Array = []
	var right: PackedVector2Array = []
	var y := -60.0
	while y <= BOTTOM:
		left.append(Vector2(bank(y) + inset, y))
		right.append(Vector2(far_bank(y) + far, y))
		y += STEP
	right.reverse()
	left.append_array(right)
	draw_colored_polygon(left, tone)


func _draw_ripples() -> void:
	for ripple in 54:
		var lane := fposmod(ripple * 0.618, 1.0)
		var y := fposmod(ripple * 97.0 + _time * (34.0 + ripple % 5 * 7.0), BOTTOM + 60.0) - 30.0
		var x := lerpf(bank(y) + 20.0, far_bank(y) - 20.0, lane)
		var length := 16.0 + ripple % 4 * 9.0
		var tone := DemoPalette.WATER_LIGHT
		tone.a = 0.30 + 0.18 * sin(_time * 1.4 + ripple)
		var points: PackedVector2Array = []
		for step in 5:
			var share := step / 4.0
			points.append(Vector2(x + length * (share - 0.5), y + sin(share * PI) * 4.0))
		draw_polyline(points, tone, 2.0)


## What is left of the bridge.
func _draw_piers() -> void:
	for pier: Vector2 in [Vector2(1590, 690), Vector2(1780, 672)]:
		draw_set_transform(pier + Vector2(0, 8), 0.0, Vector2(1.0, 0.35))
		draw_circle(Vector2.ZERO, 36.0, Color(0.1, 0.2, 0.25, 0.35))
		draw_set_transform(Vector2.ZERO)
		var top := -58.0 + flood * 24.0
		draw_colored_polygon(
			PackedVector2Array(
				[
					pier + Vector2(-22, 8),
					pier + Vector2(24, 8),
					pier + Vector2(21, top + 8),
					pier + Vector2(6, top),
					pier + Vector2(-4, top + 12),
					pier + Vector2(-19, top + 4),
				]
			),
			DemoPalette.STONE_SHADE
		)
		for row in 3:
			draw_line(
				pier + Vector2(-20, -8 - row * 15),
				pier + Vector2(21, -8 - row * 15),
				DemoPalette.STONE.darkened(0.35),
				1.5
			)
		var foam := DemoPalette.WATER_LIGHT
		foam.a = 0.7
		draw_arc(pier + Vector2(0, 4), 27.0, PI * 1.1, PI * 1.9, 10, foam, 2.5)


func _draw_pools() -> void:
	for pool in POOLS:
		var half := pool.z * flood
		var shallow := DemoPalette.WATER_SHALLOW
		shallow.a = 0.85
		draw_set_transform(Vector2(pool.x, pool.y), 0.0, Vector2(1.0, 0.42))
		draw_circle(Vector2.ZERO, half + 6.0, Color(DemoPalette.SAND, 0.7))
		draw_circle(Vector2.ZERO, half, shallow)
		draw_circle(Vector2.ZERO, half * 0.7, DemoPalette.WATER)
		var wave := DemoPalette.WATER_LIGHT
		wave.a = 0.5
		draw_arc(
			Vector2.ZERO, half * fposmod(_time * 0.2 + pool.x * 0.01, 1.0), 0.0, TAU, 30, wave, 2.0
		)
		draw_set_transform(Vector2.ZERO)
