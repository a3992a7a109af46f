class_name DemoCottage
extends DemoBuilding
## One of the smaller houses.

@export var door: Color = DemoPalette.TEAL
@export var is_thatched: bool = true


func _init() -> void:
	size = Vector2(156, 96)
	roof_height = 84.0


func _ready() -> void:
	roof = DemoPalette.THATCH if is_thatched else DemoPalette.TILE
	super()
	add_lamp(DemoLamp.at(Vector2(-44, -48), 95, 0.9))


func _draw_front() -> void:
	draw_beams(3, -74)
	draw_door(32, door, 32.0, 66.0)
	draw_window(Vector2(-42, -44), Vector2(32, 26))


func _draw_top() -> void:
	draw_chimney(-40, 22)
