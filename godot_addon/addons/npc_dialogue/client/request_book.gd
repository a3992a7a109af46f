class_name NpcRequestBook
extends RefCounted
## All requests that have not had their end: those that wait to be sent, and those that were.
##
## It gives each its id when it is sent, hands what comes to whoever waits for it, and sees to it
## that each ends, whatever becomes of the connection. Ids are never used twice, and stay below
## 2^52: those above are the sidecar's own.

## Requests that may be with the sidecar at one time; the rest waits here.
var in_flight_limit: int = NpcProtocol.LIMITS["in_flight"]
## How many may wait before further ones are refused.
var waiting_limit: int = 1000
## The lines of those whose turn nobody could answer.
var fallback_lines: NpcFallbackLines

var _last_id: int = 0
var _waiting: Array[NpcRequest] = []
var _open: Dictionary[int, NpcRequest] = {}


func _init(lines: NpcFallbackLines) -> void:
	fallback_lines = lines


## Whether nobody waits for anything from the sidecar.
func is_quiet() -> bool:
	return _open.is_empty()


## A fresh id.
func mint_id() -> int:
	_last_id += 1
	return _last_id


## Enters a request; with [param first] before those that wait.
func add(request: NpcRequest, first: bool = false) -> void:
	if first:
		_waiting.push_front(request)
	else:
		_waiting.append(request)


## Takes the next request to be sent, as a message with its id; empty when there is none to send.
func next_to_send() -> Dictionary:
	if _waiting.is_empty() or _open.size() >= in_flight_limit:
		return {}
	var request: NpcRequest = _waiting.pop_front()
	var id := mint_id()
	_open[id] = request
	if request.reply != null:
		request.reply.request_id = id
	return {"type": request.type, "id": id}.merged(request.message)


## Hands a message to whoever waits for it. Those that nobody waits for any more are dropped.
func receive(message: Dictionary) -> void:
	var id := NpcFields.whole(message, "id", -1)
	if not _open.has(id):
		return
	var request := _open[id]
	var type := NpcFields.text(message, "type")
	var is_last := NpcProtocol.TERMINAL.has(type)
	if is_last:
		_open.erase(id)
	if request.reply == null:
		if is_last:
			request.answer.take(message)
	elif type == NpcProtocol.REPLY_ERROR or type == NpcProtocol.REPLY_TURN_ERROR:
		_break_off(request, NpcFields.text(message, "code"), NpcFields.text(message, "message"))
	else:
		request.reply.take(message)


## What [code]hello[/code] tells of the turns that have not ended: turn to its last seq.
func seen() -> Dictionary:
	var turns: Dictionary = {}
	for request: NpcRequest in _open.values():
		if request.reply != null and request.reply.turn:
			turns[request.reply.turn] = request.reply.last_seq
	return turns


## The connection is lost, the session perhaps not: turns may go on, what can be asked again waits
## again, and the rest has no answer.
func connection_lost(why: String) -> void:
	var again: Array[NpcRequest] = []
	for id: int in _open.keys():
		var request := _open[id]
		if request.reply != null:
			continue
		_open.erase(id)
		if request.is_repeatable():
			again.append(request)
		else:
			request.answer.refuse(NpcClient.LOST, why, true)
	_waiting = again + _waiting


## The session goes on: its turns have new ids. Those that are not listed are gone.
func resumed(turns: Array[Dictionary], why: String) -> void:
	var before := _open
	_open = {}
	for turn in turns:
		var was := NpcFields.whole(turn, "was", -1)
		var id := NpcFields.whole(turn, "id", -1)
		if before.has(was):
			_open[id] = before[was]
			_open[id].reply.request_id = id
			before.erase(was)
	for request: NpcRequest in before.values():
		_break_off(request, NpcClient.LOST, why)


## The session is gone, and with it all turns that were running in it.
func session_lost(why: String) -> void:
	connection_lost(why)
	resumed([], why)


## Counts the time without a sidecar; what has waited for [param patience] seconds ends.
func age(seconds: float, patience: float, why: String) -> void:
	for request: NpcRequest in _waiting.duplicate():
		request.seconds_waited += seconds
		if request.seconds_waited > patience:
			_waiting.erase(request)
			_end(request, NpcClient.LOST, why)
	for id: int in _open.keys():
		if not _open.has(id):
			continue
		var request := _open[id]
		request.seconds_waited += seconds
		if request.seconds_waited > patience:
			_open.erase(id)
			_end(request, NpcClient.LOST, why)
	while _waiting.size() > waiting_limit:
		var last: NpcRequest = _waiting.pop_back()
		_end(last, NpcProtocol.ERROR_REQUEST_TOO_MANY, "more than %d requests wait" % waiting_limit)


## Ends everything.
func end_all(code: String, why: String) -> void:
	var all := _open.values() + _waiting
	_open = {}
	_waiting = []
	for request: NpcRequest in all:
		_end(request, code, why)


## Ends what could not be written or sent under this id.
func refuse(id: int, code: String, why: String) -> void:
	if _open.has(id):
		var request := _open[id]
		_open.erase(id)
		_end(request, code, why)


## Takes back a turn that was not sent yet. Returns whether it was one.
func withdraw(reply: NpcReply) -> bool:
	for request in _waiting:
		if request.reply == reply:
			_waiting.erase(request)
			reply.withdraw()
			return true
	return false


func _end(request: NpcRequest, code: String, why: String) -> void:
	if request.reply != null:
		_break_off(request, code, why)
	else:
		request.answer.refuse(code, why, code == NpcClient.LOST)


func _break_off(request: NpcRequest, code: String, why: String) -> void:
	var reply := request.reply
	var words := ""
	if request.has_fallback() and not reply.text:
		words = fallback_lines.next(reply.npc)
	reply.break_off(code, why, words)
