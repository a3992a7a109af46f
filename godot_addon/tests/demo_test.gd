@abstract class_name NpcDemoTest
extends NpcTest
## A test that plays the demo, with the real sidecar and the authored voice.

const SCENE := "res://demo/demo.tscn"

static var _count: int = 0

var demo: Demo


func before() -> void:
	_count += 1
	var folder := "user://tests/demo_%d_%d" % [OS.get_process_id(), _count]
	DirAccess.remove_absolute(DemoTale.FILE)
	NpcDialogue.stop()
	NpcDialogue.settings = NpcSettings.from_project()
	NpcDialogue.settings.world = NpcServiceTest.world_path()
	NpcDialogue.settings.data = folder.path_join("memory.db")
	NpcDialogue.settings.log_file = folder.path_join("sidecar.log")
	NpcDialogue.client.patience = 30.0


func after() -> void:
	for action: StringName in DemoControls.KEYS:
		Input.action_release(action)
	NpcDialogue.stop()


func open() -> void:
	demo = (load(SCENE) as PackedScene).instantiate()
	add_child(demo)


func talk_with(who: String) -> void:
	demo.player.position = beside(who)
	await until(func() -> bool: return demo.near == person(who), who)
	demo.talk_to(demo.near)
	var reply := person(who).speaker.reply
	await until(func() -> bool: return reply.is_finished, "the greeting", 20.0)


func say(words: String) -> void:
	demo.talk_box.said.emit(words)
	await demo.talking_with.speaker.reply.done()
	press(KEY_ENTER)
	await until(func() -> bool: return not demo.talk_box.is_typing(), "the typing's end")


## What somebody remembers of what was said.
func conversation(who: String) -> String:
	var prompt := NpcFields.map((await NpcDialogue.inspect(who)).data, "prompt")
	return JSON.stringify(prompt["history"])


func villagers() -> Array[DemoVillager]:
	var found: Array[DemoVillager] = []
	for child in demo.get_node("People").get_children():
		if child is DemoVillager:
			found.append(child)
	return found


func person(who: String) -> DemoVillager:
	return demo.get_node("People").get_node(who)


func beside(who: String) -> Vector2:
	return person(who).position + Vector2(-50, 14)


func press(key: Key) -> void:
	var event := InputEventKey.new()
	event.keycode = key
	event.physical_keycode = key
	event.pressed = true
	get_viewport().push_input(event)
	var release: InputEventKey = event.duplicate()
	release.pressed = false
	get_viewport().push_input(release)
