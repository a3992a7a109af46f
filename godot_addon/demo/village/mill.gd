class_name DemoMill
extends DemoBuilding
## Holloway's mill: three floors, and a wheel in the river.

var wheel := DemoWheel.new()


func _init() -> void:
	size = Vector2(236, 214)
	roof_height = 96.0
	roof = DemoPalette.SLATE
	wall = DemoPalette.PLASTER


func _ready() -> void:
	super()
	wheel.position = Vector2(size.x * 0.5 + 36, -58)
	add_child(wheel)
	add_lamp(DemoLamp.at(Vector2(-70, -70), 110))
	add_lamp(DemoLamp.at(Vector2(44, -90), 130))
	add_lamp(DemoLamp.at(Vector2(0, -176), 90, 0.7))


func _draw_front() -> void:
	var half := size.x * 0.5
	draw_rect(Rect2(-half, -72, size.x, 72), DemoPalette.STONE)
	for row in 4:
		for column in 9:
			var x := -half + column * 28.0 + (14.0 if row % 2 == 1 else 0.0)
			draw_rect(
				Rect2(x + 1, -71 + row * 18, minf(25, half - x - 2), 15),
				(
					DemoPalette.STONE_SHADE
					if (row * 5 + column * 3) % 4 == 0
					else DemoPalette.STONE.darkened(0.05)
				)
			)
	for y: float in [-74.0, -142.0]:
		draw_line(Vector2(-half, y), Vector2(half, y), DemoPalette.TIMBER, 7.0)
	for x: float in [-half + 4, -39.0, 39.0, half - 4]:
		draw_line(Vector2(x, -74), Vector2(x, -size.y), DemoPalette.TIMBER, 5.0)
	draw_door(-18, DemoPalette.BRICK, 42.0, 68.0)
	draw_window(Vector2(-78, -40), Vector2(26, 26))
	draw_window(Vector2(64, -40), Vector2(26, 26))
	for x: float in [-78.0, 0.0, 78.0]:
		draw_window(Vector2(x, -106), Vector2(26, 30))
	draw_window(Vector2(-78, -176), Vector2(24, 26))
	draw_window(Vector2(78, -176), Vector2(24, 26))
	# The loft's door, and the lantern that stays outside.
	draw_rect(Rect2(-20, -204, 40, 58), DemoPalette.TIMBER)
	draw_rect(Rect2(-16, -200, 32, 54), DemoPalette.PLANK)
	draw_line(Vector2(0, -200), Vector2(0, -146), DemoPalette.PLANK_DARK, 2.0)
	draw_line(Vector2(14, -70), Vector2(28, -70), DemoPalette.INK, 2.5)
	draw_rect(
		Rect2(22, -66, 10, 14), DemoPalette.WINDOW_DARK.lerp(DemoPalette.LAMP, maxf(lamps, 0.25))
	)
	_draw_sacks()


func _draw_top() -> void:
	# The hoist above the loft.
	var base := -size.y - 18.0
	_draw_quad(
		[Vector2(-30, base), Vector2(30, base), Vector2(22, base - 44), Vector2(-22, base - 44)],
		roof.lightened(0.07)
	)
	draw_line(Vector2(0, base - 4), Vector2(0, base + 22), DemoPalette.INK, 2.0)
	draw_circle(Vector2(0, base + 24), 4.0, DemoPalette.INK)


func _draw_sacks() -> void:
	for sack: Vector2 in [Vector2(-104, -2), Vector2(-84, 2), Vector2(-95, -20)]:
		draw_circle(sack + Vector2(0, -9), 11.0, DemoPalette.PAPER_DARK.darkened(0.08))
		draw_circle(sack + Vector2(-1, -11), 9.0, DemoPalette.PAPER_DARK)
		draw_line(sack + Vector2(-3, -20), sack + Vector2(3, -20), DemoPalette.TIMBER, 2.5)
