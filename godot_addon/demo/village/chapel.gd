class_name DemoChapel
extends DemoBuilding
## Saint Orrin's chapel, the highest floor in the village.


func _init() -> void:
	size = Vector2(178, 122)
	roof_height = 96.0
	roof = DemoPalette.SLATE
	wall = DemoPalette.STONE


func _ready() -> void:
	super()
	add_lamp(DemoLamp.at(Vector2(0, -60), 120, 0.8))


func _draw_front() -> void:
	for row in 6:
		for column in 7:
			var x := -88.0 + column * 27.0 + (13.0 if row % 2 == 1 else 0.0)
			if (row * 3 + column * 5) % 3 == 0:
				draw_rect(Rect2(x, -116 + row * 18, minf(22, 87 - x), 13), DemoPalette.STONE_SHADE)
	for x: float in [-54.0, 54.0]:
		_draw_arched_window(Vector2(x, -48))
	draw_door(0, DemoPalette.PLANK_DARK, 40.0, 66.0)
	draw_circle(Vector2(0, -66), 20.0, DemoPalette.TIMBER)
	draw_circle(Vector2(0, -66), 17.0, DemoPalette.PLANK_DARK)
	# Water marks on the doorpost.
	for mark in 5:
		var y := -8.0 - mark * 7.0 - (mark % 2) * 3.0
		draw_line(Vector2(25, y), Vector2(33, y), DemoPalette.WATER_DEEP, 2.0)


func _draw_top() -> void:
	var base := -size.y - 20.0
	draw_rect(Rect2(-26, base - 92, 52, 92), DemoPalette.STONE)
	draw_rect(Rect2(10, base - 92, 16, 92), DemoPalette.STONE_SHADE)
	draw_rect(Rect2(-12, base - 78, 24, 32), DemoPalette.INK.lerp(DemoPalette.LAMP, lamps * 0.7))
	draw_circle(Vector2(0, base - 58), 9.0, DemoPalette.THATCH)
	draw_rect(Rect2(-11, base - 58, 22, 5), DemoPalette.THATCH)
	_draw_quad(
		[
			Vector2(-34, base - 90),
			Vector2(34, base - 90),
			Vector2(3, base - 160),
			Vector2(-3, base - 160)
		],
		roof
	)
	_draw_quad(
		[
			Vector2(0, base - 160),
			Vector2(3, base - 160),
			Vector2(34, base - 90),
			Vector2(8, base - 90)
		],
		roof.darkened(0.15)
	)


func _draw_arched_window(at: Vector2) -> void:
	var glass := DemoPalette.WINDOW_DARK.lerp(DemoPalette.LAMP, lamps)
	draw_circle(at + Vector2(0, -18), 15.0, DemoPalette.STONE_SHADE.darkened(0.2))
	draw_rect(Rect2(at.x - 15, at.y - 18, 30, 38), DemoPalette.STONE_SHADE.darkened(0.2))
	draw_circle(at + Vector2(0, -18), 11.0, glass)
	draw_rect(Rect2(at.x - 11, at.y - 18, 22, 34), glass)
	draw_line(at + Vector2(0, -28), at + Vector2(0, 16), DemoPalette.STONE_SHADE, 2.0)
