class_name DemoRiver
extends Node2D
## The Sallow: brown, slow, and now and then where it does not belong.

const STEP := 20.0
const BOTTOM := 1300.0
## Where the flood stands on the lower green: middle, half width.
const POOLS: Array[Vector3] = [
	Vector3(1090, 920, 118), Vector3(1225, 880, 84), Vector3(985, 985, 84), Vector3(1150, 800, 62)
]

## From 0, within its banks, to 1.
var flood: float = 0.0:
	set(value):
		flood = value
		queue_redraw()
## Slower in a flood, where it spreads.
var flow: float = 1.0

var _time: float = 0.0
var _surface := DemoSketch.of(_draw_surface)


func _ready() -> void:
	add_child(_surface)


func _process(delta: float) -> void:
	_time += delta * flow
	_surface.queue_redraw()


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


## What moves on the water.
func _draw_surface(on: DemoSketch) -> void:
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
		on.draw_polyline(points, tone, 2.0)
	if flood > 0.02:
		_draw_rings(on)


func _draw_rings(on: DemoSketch) -> void:
	for pool in POOLS:
		var age := fposmod(_time * 0.16 + pool.x * 0.013, 1.0)
		var ring := _pool(pool, pool.z * flood * age * 0.75)
		on.draw_polyline(ring, Color(DemoPalette.WATER_LIGHT, 0.6 * (1.0 - age)), 2.0)


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
	for layer in 3:
		for pool in POOLS:
			var half := pool.z * flood
			match layer:
				0:
					draw_colored_polygon(_pool(pool, half + 8.0), Color(DemoPalette.SAND, 0.8))
				1:
					draw_colored_polygon(_pool(pool, half), DemoPalette.WATER_SHALLOW)
				2:
					draw_colored_polygon(_pool(pool, half * 0.8), DemoPalette.WATER)


## The shore of a pool: no circle, since grass is never quite level.
func _pool(pool: Vector3, half: float) -> PackedVector2Array:
	var shore: PackedVector2Array = []
	for step in 33:
		var angle := TAU * step / 32.0
		var reach := (
			half * (1.0 + 0.13 * sin(angle * 3.0 + pool.x) + 0.07 * sin(angle * 7.0 + pool.y))
		)
		shore.append(Vector2(pool.x + cos(angle) * reach * 1.25, pool.y + sin(angle) * reach * 0.5))
	return shore
