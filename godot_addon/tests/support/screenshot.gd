extends Node
## Plays the demo up to one of its moments and keeps a picture of it.
##
## [codeblock lang=text]
## godot --path godot_addon res://tests/support/screenshot.tscn -- OUT.png SCENE
## [/codeblock]
## [code]evening[/code]: Mira at her mill, in the middle of an answer; [code]flood[/code]: the same
## by day under water, with the panel; [code]whisper[/code]: three at the inn, of whom one
## hears nothing; [code]refusal[/code]: the gate that does not move, and what Mira says then;
## [code]interruption[/code]: Mira cut off in mid-line. scripts/screenshot_demo.py starts it. Ends
## with 1 if there was no answer.

const SCENE := "res://demo/demo.tscn"
const SECONDS := 60.0
const QUESTION := "Is the mill wheel turning today?"
const INTERRUPTION := "Sorry to cut in – where can I sleep?"
const REQUEST := "Can you open the gate?"
## How much of the answer is to be typed before the picture.
const LETTERS := 100
## How much of it when the player cuts in.
const LETTERS_HEARD := 64
## The light, the water and the camera have come to rest by then.
const MILLISECONDS_OF_REST := 3500
const MILL := Vector2(1206, 504)
const INN := Vector2(430, 824)

var demo: Demo

var _deadline: int


func _ready() -> void:
	_deadline = Time.get_ticks_msec() + int(SECONDS * 1000.0)
	_play()


func _play() -> void:
	var arguments := OS.get_cmdline_user_args()
	demo = (load(SCENE) as PackedScene).instantiate()
	add_child(demo)
	await _until(NpcDialogue.is_ready)
	var is_said: bool
	match arguments[1]:
		"flood":
			is_said = await _take_flood()
		"whisper":
			is_said = await _take_whisper()
		"refusal":
			is_said = await _take_refusal()
		"interruption":
			is_said = await _take_interruption()
		_:
			is_said = await _take_evening()
	get_viewport().get_texture().get_image().save_png(arguments[0])
	get_tree().quit(0 if is_said else 1)


func _take_evening() -> bool:
	demo.tale.set_daytime("evening")
	await _greet_mira()
	return await _ask(QUESTION, LETTERS)


func _take_flood() -> bool:
	demo.tale.set_flood(true)
	await _greet_mira()
	demo.side_panel.toggle(demo.tale.daytime)
	demo.talk_box.take_keys()
	return await _ask(QUESTION, LETTERS)


func _take_whisper() -> bool:
	demo.tale.set_daytime("evening")
	demo.player.position = INN
	await _until(func() -> bool: return demo.near != null)
	var is_known := [false]
	demo.gathering.whispered.connect(func(_knows: Array, _not: Array) -> void: is_known[0] = true)
	demo.listen()
	await _until(func() -> bool: return is_known[0])
	await get_tree().process_frame
	return demo.bubble.shown_text() != ""


func _take_refusal() -> bool:
	demo.tale.set_flood(true)
	await _greet_mira()
	demo.side_panel.trust_chosen.emit(40.0)
	return await _ask(REQUEST, LETTERS * 10)


func _take_interruption() -> bool:
	await _greet_mira()
	await _ask(QUESTION, LETTERS_HEARD)
	return await _ask(INTERRUPTION, LETTERS)


func _greet_mira() -> void:
	demo.player.position = MILL
	await _until(func() -> bool: return demo.near != null and demo.near.speaker.id == "mira")
	demo.talk_to(demo.near)
	await _until(func() -> bool: return not demo.talk_box.is_typing())
	var rest := Time.get_ticks_msec() + MILLISECONDS_OF_REST
	await _until(func() -> bool: return Time.get_ticks_msec() > rest)


## Says something and waits until so many letters of the answer stand there, or all of them.
func _ask(words: String, letters: int) -> bool:
	demo.talk_box.said.emit(words)
	var reply := demo.talking_with.speaker.reply
	await _until(func() -> bool: return _is_shown(reply, letters))
	print("%s: %s" % ["".join(reply.sources), reply.text])
	return reply.lines.size() > 0 and not reply.error


func _is_shown(reply: NpcReply, letters: int) -> bool:
	var shown := demo.talk_box.letters_shown()
	return reply.is_finished and shown >= mini(letters, reply.text.length())


## Waits; when that takes too long, it is the end.
func _until(condition: Callable) -> void:
	while not condition.call():
		if Time.get_ticks_msec() > _deadline:
			OS.crash("the picture was not ready within %d s" % roundi(SECONDS))
		await get_tree().process_frame
