class_name NpcClient
extends Node
## Talks to one sidecar: says hello, sends what is asked, hands out what comes, and comes back when
## the connection is lost.
##
## It knows an address, not where it comes from; [NpcLauncher] starts sidecars. Every request that
## was handed to it ends, whatever happens.

## The sidecar has answered our hello; [member features] and the like are known.
signal connected
## There is no connection for now. [param why] is a sentence.
signal disconnected(why: String)
## The sidecar cannot be reached at its address, and will not be tried any more.
signal unreachable(why: String)
## The sidecar tells of what concerns everybody.
signal notice(code: String, text: String)
## Something is wrong that whoever makes the game should know. [param text] is a sentence.
signal trouble(text: String)

enum State { IDLE, OPENING, GREETING, READY, PAUSING, GONE }

## The error code of what ended because there was no sidecar to ask, or none any more.
const LOST := "connection.lost"
## Seconds before each new try at a lost connection.
const RECONNECT_PAUSES: Array[float] = [0.1, 0.3, 1.0, 2.0]
## How long a sidecar may take to answer a hello: it may still be reading its world.
const WELCOME_SECONDS := 15.0
## How often the two may not understand each other before the client gives up.
const MISUNDERSTANDINGS := 3
## How long the sidecar has for the [code]ok[/code] of our [code]bye[/code].
const BYE_MILLISECONDS := 400

## Where the client stands.
var state: State = State.IDLE
## Who we are, for the sidecar's log.
var client_name: String = "Godot"
var client_version: String = "0"
## Whose memory it is.
var playthrough: String = "default"
## How long a request waits for a sidecar that is not there, in seconds.
var patience: float = 6.0
## How long a sidecar may say nothing at all while something is asked of it, in seconds.
var silence_limit: float = 60.0
## Lines for those whose turn nobody could answer.
var fallback_lines := NpcFallbackLines.new()
## The requests that the sidecar serves.
var features: PackedStringArray
## Who answers: [code]authored[/code] or a model's id.
var model: String
## Where that was chosen: default, command line, environment, file.
var model_source: String
## The sidecar's version.
var server_version: String

var _url: String
var _token: String
var _session: String
var _connection: NpcConnection
var _book := NpcRequestBook.new(fallback_lines)
var _definitions := NpcDefinitions.new()
var _hello_id: int
var _tries: int
var _misunderstandings: int
var _pause: float
var _silence: float
var _why: String = "the sidecar is not running"


func _init() -> void:
	process_mode = PROCESS_MODE_ALWAYS


func _process(delta: float) -> void:
	# A name of its own: what comes may make the client let go of its connection.
	var connection := _connection
	if connection != null:
		connection.poll()
	match state:
		State.READY:
			_send_waiting()
			_listen_for_silence(delta)
		State.GREETING:
			_silence += minf(delta, 0.1)
			if _silence > WELCOME_SECONDS:
				_lose("the sidecar did not answer our hello")
		State.PAUSING:
			_pause -= delta
			if _pause <= 0.0:
				_connect()
		State.GONE:
			_book.end_all(LOST, _why)
	if state != State.READY:
		_book.age(minf(delta, 0.1), patience, _why)


## A sidecar is at [param url], and lets in whoever has [param token].
func open(url: String, token: String) -> void:
	_url = url
	_token = token
	_tries = 0
	_misunderstandings = 0
	_connect()


## The sidecar has gone, and its turns with it; another one may come.
func sidecar_gone(why: String) -> void:
	_disconnect(why)
	state = State.IDLE
	_session = ""
	_book.session_lost(why)


## No sidecar will come: from now on everything ends at once.
func give_up(why: String) -> void:
	sidecar_gone(why)
	state = State.GONE


## Says bye and waits for the answer, at most [constant BYE_MILLISECONDS]; then all has ended.
func leave() -> void:
	if state == State.READY:
		_send_waiting()
		var bye := NpcRequest.plain({"type": NpcProtocol.REQUEST_BYE})
		_book.add(bye, true)
		_send_waiting()
		var connection := _connection
		var deadline := Time.get_ticks_msec() + BYE_MILLISECONDS
		while not bye.answer.is_finished and Time.get_ticks_msec() < deadline:
			OS.delay_usec(500)
			connection.poll()
	_drop_connection()
	state = State.IDLE
	_session = ""
	_book.end_all(LOST, "the game has said bye to the sidecar")


## Asks for something that makes nobody speak. [param message] needs no id.
func ask(message: Dictionary) -> NpcAnswer:
	var request := NpcRequest.plain(message)
	if request.type == NpcProtocol.REQUEST_DEFINE:
		request.answer.finished.connect(_remember_definition.bind(message))
	_add(request)
	return request.answer


## Asks for a turn of [param npc].
func ask_turn(message: Dictionary, npc: String) -> NpcReply:
	var request := NpcRequest.turn(message, npc)
	request.reply.canceller = cancel
	_add(request)
	return request.reply


## Ends a turn; see [method NpcReply.cancel].
func cancel(reply: NpcReply, heard: Dictionary = {}) -> void:
	if _book.withdraw(reply) or not reply.request_id:
		return
	var message := {"type": NpcProtocol.REQUEST_CANCEL, "target": reply.request_id}
	if not heard.is_empty():
		message["heard"] = heard
	ask(message)


func _add(request: NpcRequest) -> void:
	_book.add(request)
	# At the end of this frame: whoever asks has listened by then to what comes of it.
	_send_waiting.call_deferred()


func _connect() -> void:
	state = State.OPENING
	_silence = 0.0
	_connection = NpcConnection.new()
	_connection.opened.connect(_greet)
	_connection.received.connect(_receive)
	_connection.closed.connect(_on_closed)
	_connection.open(_url, _token)


func _greet() -> void:
	state = State.GREETING
	_silence = 0.0
	_hello_id = _book.mint_id()
	var hello := {
		"type": NpcProtocol.REQUEST_HELLO,
		"id": _hello_id,
		"protocol": NpcProtocol.PROTOCOL,
		"client": {"name": client_name.left(128), "version": client_version.left(128)},
		"playthrough": playthrough,
	}
	if _session:
		hello["resume"] = {"session": _session, "seen": _book.seen()}
	var wrong := _connection.send(hello)
	if wrong:
		_refuse_for_good("the hello could not be written: %s" % wrong)


func _receive(message: Dictionary) -> void:
	_silence = 0.0
	var id := NpcFields.whole(message, "id", -1)
	var type := NpcFields.text(message, "type")
	if state == State.GREETING and id == _hello_id:
		if type == NpcProtocol.REPLY_WELCOME:
			_welcome(message)
		elif NpcFields.flag(message, "retryable"):
			_lose("the sidecar said: %s" % NpcFields.text(message, "message"))
		else:
			_refuse_for_good("the sidecar said: %s" % NpcFields.text(message, "message"))
	elif type == NpcProtocol.REPLY_NOTICE:
		notice.emit(NpcFields.text(message, "code"), NpcFields.text(message, "text"))
	elif id == 0 and type == NpcProtocol.REPLY_ERROR:
		# It could not read what we sent, and so nobody knows who waits for the answer in vain.
		_abandon("it said: %s" % NpcFields.text(message, "message"))
	else:
		_book.receive(message)


func _welcome(message: Dictionary) -> void:
	var limits := NpcFields.map(message, "limits")
	_connection.frame_limit = NpcFields.whole(limits, "frame", NpcProtocol.LIMITS["frame"])
	_book.in_flight_limit = NpcFields.whole(limits, "in_flight", NpcProtocol.LIMITS["in_flight"])
	features = NpcFields.texts(message, "features")
	model = NpcFields.text(message, "model")
	model_source = NpcFields.text(message, "source")
	server_version = NpcFields.text(NpcFields.map(message, "server"), "version")
	state = State.READY
	_tries = 0
	var session := NpcFields.text(message, "session")
	if session == _session:
		_book.resumed(NpcFields.maps(message, "resumed"), _why)
	else:
		_session = session
		_book.resumed([], _why)
		_define_again()
	connected.emit()


func _define_again() -> void:
	var frames := _definitions.frames()
	for index in frames.size():
		# From the last to the first, each before all that waits.
		var request := NpcRequest.plain(frames[-1 - index])
		request.answer.finished.connect(_report_definition)
		_book.add(request, true)


func _report_definition(answer: NpcAnswer) -> void:
	if not answer.ok and answer.code != LOST:
		trouble.emit("What the game had defined was not taken again: %s" % answer.message)


func _remember_definition(answer: NpcAnswer, message: Dictionary) -> void:
	if answer.ok:
		_definitions.remember(message)


func _send_waiting() -> void:
	while state == State.READY:
		var message := _book.next_to_send()
		if message.is_empty():
			return
		var wrong := _connection.send(message)
		if wrong:
			var id := NpcFields.whole(message, "id")
			_book.refuse(
				id, NpcProtocol.ERROR_REQUEST_INVALID, "The request cannot be written: %s." % wrong
			)


func _listen_for_silence(delta: float) -> void:
	if _book.is_quiet():
		_silence = 0.0
	# A long frame is the game's own silence, at a breakpoint for instance.
	_silence += minf(delta, 0.1)
	if _silence > silence_limit:
		_tries = RECONNECT_PAUSES.size()
		_lose("the sidecar has been silent for %d s" % roundi(silence_limit))


func _on_closed(reason: String, is_unreadable: bool) -> void:
	if is_unreadable:
		_abandon(reason)
	else:
		_lose(reason)


## The two do not understand each other: whatever is under way ends, and all begins anew.
func _abandon(why: String) -> void:
	trouble.emit("The addon and the sidecar do not understand each other: %s." % why)
	_session = ""
	_disconnect(why)
	_book.end_all(LOST, why)
	_misunderstandings += 1
	if _misunderstandings < MISUNDERSTANDINGS:
		_lose(why)
	else:
		give_up(why)


## Tries again, after a pause.
func _lose(why: String) -> void:
	_disconnect(why)
	_book.connection_lost(why)
	if _tries < RECONNECT_PAUSES.size():
		_pause = RECONNECT_PAUSES[_tries]
		_tries += 1
		state = State.PAUSING
	else:
		state = State.IDLE
		unreachable.emit(why)


func _refuse_for_good(why: String) -> void:
	trouble.emit("%s." % why)
	give_up(why)


func _disconnect(why: String) -> void:
	_why = why
	var was_ready := state == State.READY
	_drop_connection()
	if was_ready:
		# Not READY any more when somebody hears of it.
		state = State.IDLE
		disconnected.emit(why)


func _drop_connection() -> void:
	if _connection != null:
		_connection.opened.disconnect(_greet)
		_connection.received.disconnect(_receive)
		_connection.closed.disconnect(_on_closed)
		_connection.close()
		_connection = null
