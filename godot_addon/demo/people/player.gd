class_name DemoPlayer
extends CharacterBody2D
## The county's walker, whom the player walks.

const SPEED := 190.0
## Where the ferry's stage lets one walk out over the water.
const STAGE := Rect2(1400, 912, 176, 40)

## Whether the keys move it; not while talking.
var is_free: bool = true
## Where the water begins, asked for a height of the picture.
var river: DemoRiver

@onready var figure: DemoFigure = $Figure


func _ready() -> void:
	figure.look = (
		DemoLook
		. of(
			{
				"height": 76.0,
				"coat": DemoPalette.TEAL,
				"legs": Color("5b4a3c"),
				"hair_color": Color("3f2f27"),
				"skin": Color("c98f68"),
				"head": DemoLook.Head.HAT,
				"head_color": Color("7a5a3e"),
				"hand": DemoLook.Hand.CHAIN,
			}
		)
	)


func _physics_process(_delta: float) -> void:
	var way := Vector2.ZERO
	if is_free:
		way = Input.get_vector(&"demo_left", &"demo_right", &"demo_up", &"demo_down")
	velocity = way * SPEED * Vector2(1.0, 0.86)
	move_and_slide()
	position = position.clamp(Vector2(40, 190), Vector2(1990, 1210))
	if river != null and not STAGE.has_point(position):
		position.x = minf(position.x, maxf(river.bank(position.y) - 30.0, 60.0))
	figure.is_walking = velocity.length() > 8.0
	if absf(velocity.x) > 8.0:
		figure.facing = signf(velocity.x)
