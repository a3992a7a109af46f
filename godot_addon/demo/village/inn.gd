class_name DemoInn
extends DemoBuilding
## The Dry Boot.


func _init() -> void:
	size = Vector2(300, 150)
	roof_height = 104.0
	roof = DemoPalette.TILE


func _ready() -> void:
	super()
	var smoke := DemoSmoke.new()
	smoke.position = Vector2(88, -262)
	add_child(smoke)
	add_lamp(DemoLamp.at(Vector2(-100, -58), 120))
	add_lamp(DemoLamp.at(Vector2(100, -58), 120))
	add_lamp(DemoLamp.at(Vector2(-30, -100), 90, 0.7))


func _draw_front() -> void:
	draw_beams(4, -84)
	draw_door(0, DemoPalette.TEAL)
	draw_window(Vector2(-112, -44), Vector2(40, 34))
	draw_window(Vector2(112, -44), Vector2(40, 34))
	for x: float in [-112.0, -37.0, 37.0, 112.0]:
		draw_window(Vector2(x, -114), Vector2(24, 26))
	# The bench under the window.
	draw_rect(Rect2(-146, -20, 66, 6), DemoPalette.PLANK)
	draw_rect(Rect2(-140, -14, 5, 14), DemoPalette.PLANK_DARK)
	draw_rect(Rect2(-92, -14, 5, 14), DemoPalette.PLANK_DARK)


func _draw_top() -> void:
	draw_chimney(88, 34)
	# The sign: a boot that hangs from an iron arm.
	var arm := Vector2(-166, -128)
	draw_line(arm + Vector2(18, 0), arm + Vector2(-26, 0), DemoPalette.INK, 4.0)
	draw_line(arm + Vector2(18, 20), arm + Vector2(-12, 0), DemoPalette.INK, 2.5)
	draw_line(arm + Vector2(-20, 0), arm + Vector2(-20, 9), DemoPalette.INK, 2.0)
	draw_circle(arm + Vector2(-20, 30), 23.0, DemoPalette.PAPER)
	draw_arc(arm + Vector2(-20, 30), 23.0, 0.0, TAU, 28, DemoPalette.TIMBER, 3.0)
	var boot := arm + Vector2(-20, 30)
	draw_colored_polygon(
		PackedVector2Array(
			[
				boot + Vector2(-8, -13),
				boot + Vector2(3, -13),
				boot + Vector2(3, 3),
				boot + Vector2(13, 6),
				boot + Vector2(13, 12),
				boot + Vector2(-8, 12),
			]
		),
		DemoPalette.BRICK
	)
