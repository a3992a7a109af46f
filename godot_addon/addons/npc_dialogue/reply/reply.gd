class_name NpcReply
extends RefCounted
## What an NPC says in answer, while it comes and when it is there.
##
## [codeblock]
## var reply := await NpcDialogue.say("mira", "Is the bridge still standing?").done()
## for line in reply.lines:
##     print(line.npc, " (", line.emotion, "): ", line.text)
## [/codeblock]
## Or listen: [signal delta] brings text as it comes, [signal line] tells that a line is whole. What
## was said once is never taken back.[br]
## Every reply finishes, whatever happens: when the sidecar fails, with a line that the NPC's writer
## has kept for that ([member NpcLine.source] is then [constant NpcLine.ADDON]). Nothing is emitted
## before the frame after the request, so there is time to connect.

## The sidecar has accepted it: [member turn] and [member intent] are known.
signal started
## The next piece of line [param index] (from 0). The pieces of one line joined are its text.
signal delta(index: int, text: String)
## A line is whole.
signal line(spoken: NpcLine)
## The NPC would do something; the game decides whether it does, and says so with
## [method NpcDialogueService.action_result].
signal action(id: String, name: String, arguments: Dictionary)
## The NPC's standing to somebody would change: [code]turn, change, from, to, by, reason[/code].
## Nothing does unless the game says so with [method NpcDialogueService.relationship_result].
signal relationship_change(change: Dictionary)
## All was said.
signal finished(reply: NpcReply)

const CUT_MARK := "…"

## Whose reply it is, by id.
var npc: String
## The turn's name in the playthrough; empty until the sidecar has accepted it.
var turn: String
## What the words were taken for, such as [code]trade[/code] or [code]threaten[/code]; empty where
## that is not plain. See docs/protocol.md.
var intent: String
## The lines that are whole.
var lines: Array[NpcLine] = []
## All that was said so far, without lines that only bridge a wait and without narration.
var text: String:
	get:
		return _text_so_far()
## What is there of the line that is not whole yet.
var unfinished: String = ""
## Whether it has come to its end.
var is_finished: bool = false
## Why it ended: one of [constant NpcProtocol.END_REASONS].
var reason: String
## Whether another voice than the chosen model spoke.
var fallback: bool = false
## The voices that spoke, in order.
var sources: PackedStringArray
## Where the playthrough stands after it, for [method NpcDialogueService.load].
var mark: String
## What went wrong, as a word with a dot, or empty. Not for the player.
var error: String
## The same in a sentence.
var error_message: String
## What it took: [code]first_text, first_line, total[/code] in milliseconds, as far as known.
var timing: Dictionary
## Set by the client: the id under which the sidecar knows the request now.
var request_id: int
## Set by the client: what [method cancel] calls with this reply and what was heard of it.
var canceller: Callable
## The last [code]seq[/code] that came, or -1.
var last_seq: int = -1

var _open_index: int = 0


## This reply, once it has finished: at once when it has.
func done() -> NpcReply:
	if not is_finished:
		await finished
	return self


## The player turns away or cuts in. [param heard] is [code]{line, chars}[/code], how much of the
## reply was shown, such as [method NpcTextLabel.heard] tells; empty: all that came. The NPC then
## remembers that much. Welcome after the end as well, while the text still types.
func cancel(heard: Dictionary = {}) -> void:
	if canceller.is_valid():
		canceller.call(self, heard)


## Called by the client: a message about this turn.
func take(message: Dictionary) -> void:
	if is_finished:
		return
	if message.has("seq"):
		var seq := NpcFields.whole(message, "seq", -1)
		if seq <= last_seq:
			return
		last_seq = seq
	match NpcFields.text(message, "type"):
		NpcProtocol.REPLY_TURN_START:
			turn = NpcFields.text(message, "turn")
			intent = NpcFields.text(message, "intent")
			started.emit()
		NpcProtocol.REPLY_TURN_DELTA:
			_add_delta(NpcFields.whole(message, "line"), NpcFields.text(message, "text"))
		NpcProtocol.REPLY_TURN_LINE:
			_add_line(NpcFields.whole(message, "line"), NpcLine.from_message(message))
		NpcProtocol.REPLY_TURN_ACTION:
			var id := NpcFields.text(message, "action")
			var name := NpcFields.text(message, "name")
			action.emit(id, name, NpcFields.map(message, "args"))
		NpcProtocol.REPLY_TURN_RELATIONSHIP:
			relationship_change.emit(message.merged({"turn": turn}))
		NpcProtocol.REPLY_TURN_END:
			_end(message)


## Called by the client: nothing more will come. An open line is closed where it stands; if nothing
## was said, [param words] are.
func break_off(code: String, why: String, words: String) -> void:
	if is_finished:
		return
	error = code
	error_message = why
	fallback = true
	if unfinished:
		var cut := NpcLine.of_addon(npc, unfinished + CUT_MARK, _guess_separator())
		cut.tags.append(NpcLine.TAG_CUT)
		_add_line(_open_index, cut)
	elif not text and words:
		_add_line(_open_index, NpcLine.of_addon(npc, words, _guess_separator()))
	_finish(NpcProtocol.END_BROKEN)


## Called by the client: the game took the request back before anybody heard of it.
func withdraw() -> void:
	if not is_finished:
		_finish(NpcProtocol.END_CANCELLED)


func _add_delta(index: int, piece: String) -> void:
	if index != _open_index:
		_open_index = index
		unfinished = ""
	unfinished += piece
	delta.emit(index, piece)


func _add_line(index: int, spoken: NpcLine) -> void:
	var shown := unfinished if index == _open_index else ""
	if spoken.text.begins_with(shown) and spoken.text.length() > shown.length():
		_add_delta(index, spoken.text.substr(shown.length()))
	_open_index = index + 1
	unfinished = ""
	lines.append(spoken)
	if not sources.has(spoken.source):
		sources.append(spoken.source)
	line.emit(spoken)


func _end(message: Dictionary) -> void:
	fallback = NpcFields.flag(message, "fallback")
	sources = NpcFields.texts(message, "sources")
	mark = NpcFields.text(message, "mark")
	timing = NpcFields.map(message, "timing")
	_finish(NpcFields.text(message, "reason", NpcProtocol.END_STOP))


func _finish(why: String) -> void:
	reason = why
	is_finished = true
	finished.emit(self)


func _text_so_far() -> String:
	var said := ""
	for spoken in lines:
		if not spoken.tags.has(NpcLine.TAG_FILLER) and not spoken.is_narration:
			said += (spoken.before if said else "") + spoken.text
	if unfinished:
		said += (" " if said else "") + unfinished
	return said


func _guess_separator() -> String:
	return " " if not lines.is_empty() else ""
