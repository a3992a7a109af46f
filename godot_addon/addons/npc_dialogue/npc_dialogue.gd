# gdlint:disable=max-public-methods
class_name NpcDialogueService
extends Node
## The autoload [code]NpcDialogue[/code]: all that a game asks of its NPCs.
##
## [codeblock]
## func _on_talk_pressed(words: String) -> void:
##     var reply := NpcDialogue.say("mira", words)
##     $Balloon/Text.speak(reply)          # an NpcTextLabel
##     await reply.done()
##     if reply.lines[-1].emotion == "angry":
##         $Mira.play("stamp")
## [/codeblock]
## The sidecar is started by the first request, or by [method start] when a scene with NPCs loads. A
## method that makes somebody speak returns an [NpcReply] at once; the others can be awaited.
## Nothing of it fails loudly: without a sidecar NPCs speak their fallback lines, and what cannot be
## done is told in the console and in [member NpcAnswer.code].

## A sidecar is there and knows us.
signal connected
## It has gone; it is started again, or its connection is, until [signal gave_up].
signal disconnected(why: String)
## There is no sidecar, and none will come; NPCs speak their fallback lines.
signal gave_up(why: String)
## The sidecar tells of what concerns everybody, such as a model that is being loaded.
signal notice(code: String, text: String)
## Another model answers from now on. [param source] tells where it was chosen.
signal model_changed(model: String, source: String)

## The autoload's place.
const PATH := ^"/root/NpcDialogue"

## What is started, and how. To be changed before [method start].
var settings := NpcSettings.from_project()
## The NPCs as [code]describe[/code] tells of them; empty until the sidecar is there.
var cast: Array[Dictionary] = []
## Each emotion of the world, with the name of the game's animation for it.
var emotions: Dictionary = {}
## Who answers: [code]authored[/code], or a model's id. Empty while there is no sidecar.
var model: String = ""

## Starts and ends the sidecar's process.
var launcher := NpcLauncher.new()
## Talks to it.
var client := NpcClient.new()

var _is_started: bool = false


func _init() -> void:
	process_mode = PROCESS_MODE_ALWAYS
	add_child(launcher)
	add_child(client)
	launcher.started.connect(client.open)
	launcher.crashed.connect(client.sidecar_gone)
	launcher.gave_up.connect(_on_gave_up)
	client.connected.connect(_on_connected)
	client.disconnected.connect(_on_disconnected)
	client.unreachable.connect(launcher.replace)
	client.notice.connect(notice.emit)
	client.trouble.connect(_tell)


func _exit_tree() -> void:
	stop()


## Starts the sidecar, unless it was started before.
func start() -> void:
	if _is_started:
		return
	_is_started = true
	var title: String = ProjectSettings.get_setting("application/config/name", "")
	var version: String = ProjectSettings.get_setting("application/config/version", "")
	client.client_name = title if title else "Godot"
	client.client_version = version if version else "0"
	client.playthrough = settings.playthrough
	launcher.settings = settings
	launcher.start()


## Says bye to the sidecar and ends it; takes a second at most. The next request starts another.
func stop() -> void:
	if _is_started:
		_is_started = false
		client.leave()
		launcher.stop()


## Whether a sidecar is there to answer.
func is_ready() -> bool:
	return client.state == NpcClient.State.READY


## Waits until a sidecar is there, or until it is known that none will be. Returns which.
func until_ready() -> bool:
	start()
	while is_inside_tree() and not is_ready() and client.state != NpcClient.State.GONE:
		await get_tree().process_frame
	return is_ready()


## The player says something to an NPC. [param options] may have: [code]note[/code], a director's
## note for this turn; [code]world[/code], a patch applied just before; [code]hears[/code], the ids
## of those who hear it; [code]speaker[/code], an NPC who speaks in the player's place;
## [code]interrupts[/code], the [NpcReply] that these words cut off, and [code]heard[/code], how
## much of that was shown; and [code]options[/code], see docs/protocol.md.
func say(npc: String, text: String, options: Dictionary = {}) -> NpcReply:
	var message := {"type": NpcProtocol.REQUEST_SAY, "npc": npc, "text": text}
	for key: String in ["note", "world", "hears", "speaker", "options"]:
		if options.has(key):
			message[key] = options[key]
	var interrupted: NpcReply = options.get("interrupts")
	if interrupted != null and not interrupted.turn:
		interrupted.cancel()
	elif interrupted != null:
		var heard: Dictionary = options.get("heard", {})
		message["interrupts"] = {"target": interrupted.request_id}
		if not heard.is_empty():
			message["interrupts"] = {"target": interrupted.request_id, "heard": heard}
	return _ask_turn(message, npc)


## The NPC opens the conversation. [param about] is what moves it to speak.
func greet(npc: String, about: String = "") -> NpcReply:
	return _ask_turn({"type": NpcProtocol.REQUEST_GREET, "npc": npc, "about": about}, npc)


## A short remark of an NPC to nobody in particular, on [param about]. While the NPC talks, or has
## made one lately, there is none: the reply then has no line, and its [member NpcReply.error] is
## [constant NpcProtocol.ERROR_BARK_RESTED]. It ends at once when the player speaks to the NPC.
func bark(npc: String, about: String = "") -> NpcReply:
	return _ask_turn({"type": NpcProtocol.REQUEST_BARK, "npc": npc, "about": about}, npc)


## Two to eight NPCs talk among themselves about [param about], in at most [param lines]
## contributions. Each [member NpcLine.npc] says whose line it is. It ends when the player speaks to
## one of them.
func converse(npcs: PackedStringArray, about: String = "", lines: int = 6) -> NpcReply:
	var message := {"type": NpcProtocol.REQUEST_CONVERSE, "npcs": npcs, "lines": lines}
	message["about"] = about
	return _ask_turn(message, npcs[0] if npcs else "")


## The narrator tells how one thing led to the next: two sentences of the game's, to the player.
func narrate(from: String, to: String) -> NpcReply:
	return _ask_turn({"type": NpcProtocol.REQUEST_NARRATE, "from": from, "to": to}, "narrator")


## A scripted scene had [param npc] (or [code]player[/code]) say this, and those in
## [param hears] heard it; without them, all within hearing. They remember it.
func told(npc: String, text: String, hears: Variant = null) -> NpcAnswer:
	var message := {"type": NpcProtocol.REQUEST_TOLD, "npc": npc, "text": text}
	if hears != null:
		message["hears"] = hears
	return await _ask(message)


## A scripted scene begins: nobody talks freely with these NPCs, and what they were saying ends.
func begin_scene(npcs: PackedStringArray) -> NpcAnswer:
	return await _ask({"type": NpcProtocol.REQUEST_SCENE, "state": "begin", "npcs": npcs})


## It ends, for these NPCs or (without any) for all; now the player can talk to them.
func end_scene(npcs: PackedStringArray = []) -> NpcAnswer:
	return await _ask({"type": NpcProtocol.REQUEST_SCENE, "state": "end", "npcs": npcs})


## The player turns away or cuts in; see [method NpcReply.cancel].
func cancel(reply: NpcReply, heard: Dictionary = {}) -> void:
	client.cancel(reply, heard)


## Tells what has changed in the game's world: a JSON merge patch, in which null deletes a key. With
## [param replace] it is the whole state.
func world(patch: Dictionary, replace: bool = false) -> NpcAnswer:
	var message := {"type": NpcProtocol.REQUEST_WORLD_PATCH, "patch": patch}
	if replace:
		message["replace"] = true
	return await _ask(message)


## Sets how [param from] stands to [param to]: axis to value, such as [code]{"trust": 40}[/code].
## Either is an NPC or [code]"faction:ID"[/code]; [param to] may be [code]player[/code].
func relationship_set(from: String, to: String, values: Dictionary) -> NpcAnswer:
	var message := {"type": NpcProtocol.REQUEST_RELATIONSHIP_SET, "values": values}
	return await _ask(message.merged({"from": from, "to": to}))


## Changes how [param from] stands to [param to]: axis to what is added.
func relationship_adjust(from: String, to: String, by: Dictionary, why: String = "") -> NpcAnswer:
	var message := {"type": NpcProtocol.REQUEST_RELATIONSHIP_ADJUST, "by": by, "reason": why}
	return await _ask(message.merged({"from": from, "to": to}))


## The game's word on a change that [signal NpcReply.relationship_change] or
## [signal NpcSpeaker.change_proposed] told of. Accepted, it is made, or [param by] in its place:
## axis to what is added.
func relationship_result(change: Dictionary, accepted: bool, by: Dictionary = {}) -> NpcAnswer:
	var message := {"type": NpcProtocol.REQUEST_RELATIONSHIP_RESULT, "accepted": accepted}
	message["turn"] = NpcFields.text(change, "turn")
	message["change"] = NpcFields.text(change, "change")
	if not by.is_empty():
		message["by"] = by
	return await _ask(message)


## The game's word on an action that [signal NpcReply.action] or [signal NpcSpeaker.action_proposed]
## told of. Tell it at once: while an action waits that is declared with [code]answer[/code], the
## NPC says nothing more, and after three seconds it counts as refused. [param note] is what
## happened, for whoever heard the reply: [code]"The winch is stuck."[/code]
func action_result(what: NpcReply, id: String, accepted: bool, note: String = "") -> NpcAnswer:
	var message := {"type": NpcProtocol.REQUEST_ACTION_RESULT, "action": id, "accepted": accepted}
	return await _ask(message.merged({"turn": what.turn, "note": note}))


## Something happened. [param witnesses] are the ids of NPCs in an array, or
## [code]"place:ID"[/code], or [code]"everyone"[/code]; they remember it, the better the higher
## [param weight] (0 to 100).
func event(text: String, witnesses: Variant, weight: int = 50) -> NpcAnswer:
	var message := {"type": NpcProtocol.REQUEST_EVENT, "text": text, "weight": weight}
	return await _ask(message.merged({"witnesses": witnesses}))


## A mark for the game's own save file, or an empty text when there is none to be had.
func save() -> String:
	var answer := await _ask({"type": NpcProtocol.REQUEST_SAVE})
	return NpcFields.text(answer.data, "mark")


## Goes back, or forward, to a mark: what NPCs remember, how they stand to each other, the world's
## state. Whatever is being said ends first.
func load(mark: String) -> NpcAnswer:
	return await _ask({"type": NpcProtocol.REQUEST_LOAD, "mark": mark})


## Takes back the last turn, with all that it left in memory. The changes of standing that are gone
## with it are in [code]data.relationships[/code].
func undo() -> NpcAnswer:
	return await _ask({"type": NpcProtocol.REQUEST_UNDO})


## Takes back the last turn, which was with [param npc], and asks it again.
func retry(npc: String) -> NpcReply:
	return _ask_turn({"type": NpcProtocol.REQUEST_RETRY}, npc)


## The prompt that [method say] would send, in [code]data.prompt[/code], supposing [param changes]:
## [code]world[/code], a patch, and [code]relationship[/code], axes of the NPC toward the player.
## How the NPC stands to the player, and why, is in [code]data.relationship[/code].
func inspect(npc: String, text: String = "", changes: Dictionary = {}) -> NpcAnswer:
	var message := {"type": NpcProtocol.REQUEST_INSPECT, "npc": npc, "text": text}
	if not changes.is_empty():
		message["changes"] = changes
	return await _ask(message)


## Brings content of the game's own, in the form of the content files. [param content] has some of
## [code]npcs, lore, actions, places[/code], each an array, and perhaps [code]replace[/code].
func define(content: Dictionary) -> NpcAnswer:
	return await _ask({"type": NpcProtocol.REQUEST_DEFINE}.merged(content))


## Brings an NPC of the game's own.
func define_persona(persona: NpcPersona) -> NpcAnswer:
	set_fallback_lines(persona.id, persona.fallback_lines)
	return await define({"npcs": [persona.to_definition()]})


## Says that the player is about to talk to these NPCs, so that a model of their own can read what
## it has to know of them before the first word.
func prepare(npcs: PackedStringArray) -> NpcAnswer:
	return await _ask({"type": NpcProtocol.REQUEST_PREPARE, "npcs": npcs})


## What [param npc] says while nobody can answer for it.
func set_fallback_lines(npc: String, lines: PackedStringArray) -> void:
	client.fallback_lines.set_lines(npc, lines)


## How the sidecar is, in [code]data.status[/code].
func status() -> NpcAnswer:
	return await _ask({"type": NpcProtocol.REQUEST_STATUS})


## What was said so far, in [code]data.turns[/code]: from the turn of that index on, or (below 0)
## the last.
func history(from: int = -1, limit: int = 20) -> NpcAnswer:
	var message := {"type": NpcProtocol.REQUEST_HISTORY, "limit": limit}
	if from >= 0:
		message["from"] = from
	return await _ask(message)


## The name of your game's animation for how a line is said; empty for an emotion that the world has
## not named, or while there was no sidecar yet.
func animation(line: NpcLine) -> String:
	return NpcFields.text(emotions, line.emotion)


## What this world has: cast, keys of its state, axes, emotions, actions and models.
func describe() -> NpcAnswer:
	return await _ask({"type": NpcProtocol.REQUEST_DESCRIBE})


## Goes to another playthrough, for a new game: its NPCs know nothing of this one. What is under way
## ends.
func use_playthrough(which: String) -> void:
	settings.playthrough = which
	if _is_started:
		stop()
		start()


func _ask(message: Dictionary) -> NpcAnswer:
	start()
	var answer := await client.ask(message).done()
	if not answer.ok and answer.code != NpcClient.LOST:
		_tell("%s was refused (%s): %s" % [message["type"], answer.code, answer.message])
	return answer


func _ask_turn(message: Dictionary, npc: String) -> NpcReply:
	start()
	var reply := client.ask_turn(message, npc)
	reply.finished.connect(_on_reply_finished)
	return reply


func _on_reply_finished(reply: NpcReply) -> void:
	if reply.error == NpcProtocol.ERROR_BARK_RESTED:
		return
	if reply.error and reply.error != NpcClient.LOST:
		_tell("%s could not answer (%s): %s" % [reply.npc, reply.error, reply.error_message])


func _on_connected() -> void:
	launcher.has_worked = true
	var before := model
	model = client.model
	_learn_the_cast()
	connected.emit()
	if model != before:
		model_changed.emit(model, client.model_source)


func _learn_the_cast() -> void:
	var answer := await client.ask({"type": NpcProtocol.REQUEST_DESCRIBE}).done()
	if answer.ok:
		cast = NpcFields.maps(answer.data, "cast")
		emotions = NpcFields.map(answer.data, "emotions")
		client.fallback_lines.learn(cast)


func _on_disconnected(why: String) -> void:
	model = ""
	disconnected.emit(why)


func _on_gave_up(why: String) -> void:
	client.give_up(why)
	gave_up.emit(why)


func _tell(what: String) -> void:
	push_warning("NPC Dialogue: %s" % what)
