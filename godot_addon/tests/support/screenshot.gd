extends Node
## Plays the demo up to the middle of an answer and keeps a picture of it.
##
## [codeblock lang=text]
## godot --path godot_addon res://tests/support/screenshot.tscn -- OUT.png SCENE
## [/codeblock]
## [code]evening[/code]: Mira at her mill; [code]flood[/code]: the same by day under water, with the
## panel. scripts/screenshot_demo.py starts it. Ends with 1 if there was no answer.

const SCENE := "res://demo/demo.tscn"
const SECONDS := 60.0
const QUESTION := "Is the mill wheel turning today?"
## How much of the answer is to be typed before the picture.
const LETTERS := 100

var _deadline: int


func _ready() -> void:
	_deadline = Time.get_ticks_msec() + int(SECONDS * 1000.0)
	_play()


func _play() -> void:
	var arguments := OS.get_cmdline_user_args()
	var is_flood := arguments[1] == "flood"
	var demo: Demo = (load(SCENE) as PackedScene).instantiate()
	add_child(demo)
	demo.player.position = Vector2(1206, 504)
	await _until(NpcDialogue.is_ready)
	if is_flood:
		demo.tale.set_flood(true)
	else:
		demo.tale.set_daytime("evening")
	await _until(func() -> bool: return demo.near != null)
	demo.talk_to(demo.near)
	await _until(func() -> bool: return not demo.talk_box.is_typing())
	# The light, the water and the camera come to rest meanwhile.
	var rest := Time.get_ticks_msec() + 3500
	await _until(func() -> bool: return Time.get_ticks_msec() > rest)
	if is_flood:
		demo.side_panel.toggle(demo.tale.daytime)
		demo.talk_box.take_keys()
	demo.talk_box.said.emit(QUESTION)
	await _until(func() -> bool: return _is_in_the_middle(demo))
	get_viewport().get_texture().get_image().save_png(arguments[0])
	var reply := demo.talking_with.speaker.reply
	print("%s: %s" % ["".join(reply.sources), reply.text])
	get_tree().quit(0 if reply.lines.size() > 0 and not reply.error else 1)


func _is_in_the_middle(demo: Demo) -> bool:
	var shown := demo.talk_box.letters_shown()
	var reply := demo.talking_with.speaker.reply
	return shown >= LETTERS or reply.is_finished and shown > reply.text.length() * 0.7


## Waits; when that takes too long, it is the end.
func _until(condition: Callable) -> void:
	while not condition.call():
		if Time.get_ticks_msec() > _deadline:
			OS.crash("the picture was not ready within %d s" % roundi(SECONDS))
		await get_tree().process_frame
