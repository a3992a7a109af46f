class_name DemoVillager
extends StaticBody2D
## Somebody of the village: a figure, a name, and the [NpcSpeaker] among its children that makes it
## talk.

@export var display_name: String = ""
@export var role: String = ""
@export var look: DemoLook
## The name of one step on the player's way, for the first words of a talk.
@export var place: String = ""

## Whether the player stands near enough to talk.
var is_near: bool = false:
	set(value):
		is_near = value
		queue_redraw()

@onready var speaker: NpcSpeaker = $NpcSpeaker
@onready var figure: DemoFigure = $Figure


func _ready() -> void:
	figure.look = look
	speaker.spoke.connect(_on_spoke)
	var shape := CollisionShape2D.new()
	var circle := CircleShape2D.new()
	circle.radius = 13.0
	shape.shape = circle
	shape.position = Vector2(0, -5)
	add_child(shape)


func first_name() -> String:
	return display_name.get_slice(" ", 0)


## Turns to somebody.
func turn_to(other: Vector2) -> void:
	if absf(other.x - position.x) > 4.0:
		figure.facing = signf(other.x - position.x)


func _on_spoke(line: NpcLine) -> void:
	figure.emotion = line.emotion


func _draw() -> void:
	var font := ThemeDB.fallback_font
	var text := display_name
	var width := font.get_string_size(text, HORIZONTAL_ALIGNMENT_LEFT, -1, 13).x
	var at := Vector2(0, -look.height - 22.0)
	var plate := Rect2(at.x - width * 0.5 - 9, at.y - 15, width + 18, 21)
	var box := StyleBoxFlat.new()
	box.bg_color = Color(DemoPalette.PAPER, 0.95) if is_near else Color(DemoPalette.INK, 0.55)
	box.set_corner_radius_all(10)
	box.draw(get_canvas_item(), plate)
	var ink := DemoPalette.INK if is_near else DemoPalette.PAPER
	draw_string(
		font, Vector2(at.x - width * 0.5, at.y), text, HORIZONTAL_ALIGNMENT_LEFT, -1, 13, ink
	)
