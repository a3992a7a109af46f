class_name DemoLook
extends Resource
## What somebody of the demo looks like.

enum Hair { SHORT, BUN, TAILS, BALD, CURLS }
enum Head { BARE, KERCHIEF, CAP, HAT }
enum Hand { EMPTY, LADLE, STICK, HAMMER, CHAIN, PENCIL }

@export var height: float = 76.0
@export var width: float = 30.0
@export var skin: Color = Color("e2b48f")
@export var hair_color: Color = Color("5b4031")
@export var hair: Hair = Hair.SHORT
@export var has_beard: bool = false
@export var coat: Color = Color("7a8a94")
@export var apron: Color = Color(0, 0, 0, 0)
@export var legs: Color = Color("4c4239")
@export var head: Head = Head.BARE
@export var head_color: Color = Color("8a5a3c")
@export var hand: Hand = Hand.EMPTY
## How far the head hangs forward.
@export var stoop: float = 0.0


static func of(values: Dictionary[String, Variant]) -> DemoLook:
	var look := DemoLook.new()
	for key in values:
		look.set(key, values[key])
	return look
