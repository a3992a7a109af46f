class_name DemoSmithy
extends DemoBuilding
## The smithy: an old boat shed without a front wall; seven hammers on seven pegs.

const COALS := 6

var _time: float = 0.0
var _coals: Array[DemoSketch] = []


func _init() -> void:
	size = Vector2(240, 118)
	roof_height = 84.0
	roof = DemoPalette.THATCH_DARK
	wall = Color("4a3d35")


func _ready() -> void:
	super()
	var smoke := DemoSmoke.new()
	smoke.position = Vector2(-72, -214)
	add_child(smoke)
	for coal in COALS:
		var sketch := DemoSketch.of(_draw_coal)
		sketch.position = Vector2(-90 + coal * 8.5, -27)
		_coals.append(sketch)
		add_child(sketch)
	var glow := DemoLamp.at(Vector2(-70, -36), 130, 1.1)
	glow.color = Color("ff9a4d")
	add_lamp(glow)


func _process(delta: float) -> void:
	_time += delta
	for coal in COALS:
		_coals[coal].modulate.g = 0.8 + 0.4 * sin(_time * 4.0 + coal * 1.7)


func _draw_coal(on: DemoSketch) -> void:
	on.draw_circle(Vector2.ZERO, 5.5, Color("f08a3c"))


func _draw_front() -> void:
	var half := size.x * 0.5
	for plank in 12:
		var x := -half + plank * 20.0
		draw_line(Vector2(x, -size.y), Vector2(x, -10), wall.lightened(0.06), 1.5)
	# The forge.
	draw_rect(Rect2(-104, -46, 70, 46), DemoPalette.STONE_SHADE.darkened(0.25))
	draw_rect(Rect2(-96, -40, 54, 18), DemoPalette.INK)
	draw_rect(Rect2(-92, -size.y, 44, 66), DemoPalette.STONE_SHADE.darkened(0.35))
	# Seven hammers.
	draw_line(Vector2(-16, -82), Vector2(104, -82), DemoPalette.PLANK_DARK, 4.0)
	for hammer in 7:
		var at := Vector2(-10 + hammer * 18.0, -80)
		draw_line(at, at + Vector2(0, 20), DemoPalette.PLANK, 2.5)
		var head := 9.0 + (hammer * 5 % 7)
		draw_rect(Rect2(at + Vector2(-head * 0.5, 18), Vector2(head, 7)), DemoPalette.SLATE)
	# The anvil, that has been at the bottom of the river.
	draw_rect(Rect2(34, -18, 22, 18), DemoPalette.TRUNK)
	_draw_quad(
		[Vector2(22, -30), Vector2(74, -30), Vector2(58, -18), Vector2(32, -18)],
		DemoPalette.SLATE_DARK
	)
	draw_rect(Rect2(22, -34, 46, 6), DemoPalette.SLATE)
	for x: float in [-half + 5, 0.0, half - 5]:
		draw_line(Vector2(x, 0), Vector2(x, -size.y), DemoPalette.TIMBER, 9.0)


func _draw_top() -> void:
	draw_chimney(-72, 30)
