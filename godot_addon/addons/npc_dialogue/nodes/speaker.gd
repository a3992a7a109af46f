@tool
@icon("../icons/speaker.svg")
class_name NpcSpeaker
extends Node
## Makes its parent an NPC that one can talk to.
##
## Name somebody of the world folder in [member npc_id], or give a [member persona] of the game's
## own.
## [codeblock]
## var reply := $Mira/NpcSpeaker.say("Is the bridge still standing?")
## $Balloon/Text.speak(reply)
## [/codeblock]

## The NPC begins a reply.
signal reply_started(reply: NpcReply)
## The next piece of line [param index] of the reply.
signal delta(index: int, text: String)
## A line is whole: its emotion is known.
signal spoke(line: NpcLine)
## The NPC would do something; the game decides whether it does, and says so with
## [method NpcDialogueService.action_result] and [member reply].
signal action_proposed(id: String, action: String, arguments: Dictionary)
## The NPC's standing to somebody would change, see [signal NpcReply.relationship_change].
signal change_proposed(change: Dictionary)
## All was said.
signal reply_finished(reply: NpcReply)

## Somebody of the world folder, by id. Not needed with a [member persona].
@export var npc_id: String = "":
	set(value):
		npc_id = value
		update_configuration_warnings()
## An NPC of the game's own.
@export var persona: NpcPersona:
	set(value):
		persona = value
		update_configuration_warnings()
## What is said while nobody can answer: the sidecar is not there. Empty: the lines of the persona,
## or those of the world folder once they are known.
@export var fallback_lines: PackedStringArray = []

## The NPC's id.
var id: String:
	get:
		return persona.id if persona != null else npc_id
## The reply that is being said, or was last; null before the first.
var reply: NpcReply
## Who is asked: the autoload, if nothing else is set before the node enters the tree.
var service: NpcDialogueService


func _ready() -> void:
	if Engine.is_editor_hint():
		return
	if service == null:
		service = get_node_or_null(NpcDialogueService.PATH)
	if service == null:
		push_error("NpcSpeaker needs the autoload NpcDialogue: switch the plugin on.")
		return
	service.start()
	if persona != null:
		service.define_persona(persona)
	service.set_fallback_lines(id, fallback_lines)


func _get_configuration_warnings() -> PackedStringArray:
	if persona == null and not npc_id:
		return ["Name an NPC of the world folder in npc_id, or give the node a persona."]
	return []


## The player says something to this NPC. If it is still speaking, these words cut it off;
## [param options] may then have [code]heard[/code], see [method NpcDialogueService.say]. A reply
## that has come to its end and is still being typed is cut off by [code]heard[/code] as well.
func say(text: String, options: Dictionary = {}) -> NpcReply:
	var all := options.duplicate()
	var heard: Dictionary = options.get("heard", {})
	if reply != null and not reply.is_finished:
		all["interrupts"] = reply
	elif reply != null and not heard.is_empty():
		reply.cancel(heard)
	return _follow(service.say(id, text, all))


## The NPC opens the conversation. [param about] is what moves it to speak.
func greet(about: String = "") -> NpcReply:
	return _follow(service.greet(id, about))


## The player turns away. [param heard] is how much of the reply was shown, see
## [method NpcTextLabel.heard].
func cancel(heard: Dictionary = {}) -> void:
	if reply != null:
		reply.cancel(heard)


func _follow(what: NpcReply) -> NpcReply:
	reply = what
	what.delta.connect(delta.emit)
	what.line.connect(spoke.emit)
	what.action.connect(action_proposed.emit)
	what.relationship_change.connect(change_proposed.emit)
	what.finished.connect(reply_finished.emit)
	reply_started.emit(what)
	return what
