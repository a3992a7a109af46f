class_name NpcConnection
extends RefCounted
## The one owner of the socket: messages go in and out as dictionaries, one frame at a time.
##
## [method poll] must be called in every frame, always from the same thread. A connection is opened
## once; after [signal closed] it is of no more use.

## The handshake is done; messages may be sent.
signal opened
## A whole message came.
signal received(message: Dictionary)
## The connection has ended, once and for all. [param reason] is a sentence without its full stop.
## [param is_unreadable]: the other side sent what is no message, so going on with it makes no
## sense.
signal closed(reason: String, is_unreadable: bool)

enum State { NEW, OPENING, OPEN, CLOSED }

## A frame from the sidecar has at most 32 KiB; a size that is latched at the handshake leaves room.
const INBOUND_BYTES := 1024 * 1024
const OUTBOUND_BYTES := 256 * 1024
## What one frame of the game may be used for; the rest waits for the next.
const PACKETS_A_FRAME := 256
const MICROSECONDS_A_FRAME := 4000

## How long the handshake may take.
var handshake_seconds: float = 5.0
## Where the connection stands.
var state: State = State.NEW
## The longest frame that the other side takes.
var frame_limit: int:
	set(value):
		_writer.frame_limit = mini(value, OUTBOUND_BYTES)
	get:
		return _writer.frame_limit

var _socket := WebSocketPeer.new()
var _writer := NpcMsgpack.new()
var _reader := NpcMsgpack.new()
var _parts := NpcPartJoiner.new()
var _outgoing: Array[PackedByteArray] = []
var _deadline: int


## Begins the handshake with a sidecar at [param url], such as [code]ws://127.0.0.1:40123[/code].
func open(url: String, token: String) -> void:
	_reader.frame_limit = INBOUND_BYTES
	_socket.inbound_buffer_size = INBOUND_BYTES
	_socket.outbound_buffer_size = OUTBOUND_BYTES
	_socket.supported_protocols = PackedStringArray([NpcProtocol.SUBPROTOCOL])
	_socket.handshake_headers = PackedStringArray(["Authorization: Bearer " + token])
	_deadline = Time.get_ticks_msec() + int(handshake_seconds * 1000.0)
	state = State.OPENING
	if _socket.connect_to_url(url) != OK:
		_close("%s is no address of a sidecar" % url)


## Writes [param message] and sends it as soon as the socket has room. Returns what is wrong with
## the message, or an empty text.
func send(message: Dictionary) -> String:
	var written := _writer.encode(message)
	if not written.error:
		_outgoing.append(written.bytes)
		_flush()
	return written.error


## Lets the socket work, and emits what came.
func poll() -> void:
	if state == State.NEW or state == State.CLOSED:
		return
	_socket.poll()
	match _socket.get_ready_state():
		WebSocketPeer.STATE_OPEN:
			if state == State.OPENING:
				# Against Nagle's algorithm, which costs 40 ms a message. The engine sets it as
				# well, but not when the connection stands at once, as on this machine.
				_socket.set_no_delay(true)
				state = State.OPEN
				opened.emit()
			_flush()
			_receive()
		WebSocketPeer.STATE_CONNECTING:
			if Time.get_ticks_msec() > _deadline:
				_close("the handshake took longer than %s s" % handshake_seconds)
		WebSocketPeer.STATE_CLOSED:
			_close(_why_closed())


## Ends the connection. Nothing is emitted.
func close() -> void:
	if state != State.CLOSED:
		state = State.CLOSED
		_socket.close(1000)
		# Sends the closing frame now: nobody will poll any more.
		_socket.poll()


func _flush() -> void:
	while state == State.OPEN and not _outgoing.is_empty():
		var frame := _outgoing[0]
		# A header has up to 14 bytes. A frame that does not fit would be lost.
		if _socket.get_current_outbound_buffered_amount() + frame.size() + 14 > OUTBOUND_BYTES:
			return
		if _socket.send(frame) != OK:
			_close("the socket took no more")
			return
		_outgoing.pop_front()


func _receive() -> void:
	var start := Time.get_ticks_usec()
	for _count in PACKETS_A_FRAME:
		if state != State.OPEN or _socket.get_available_packet_count() == 0:
			return
		if Time.get_ticks_usec() - start > MICROSECONDS_A_FRAME:
			return
		var packet := _socket.get_packet()
		if _socket.was_string_packet():
			_close("a text frame came where msgpack was expected", true)
			return
		_take(packet)


func _take(packet: PackedByteArray) -> void:
	var read := _reader.decode(packet)
	if read.error or not read.value is Dictionary:
		_close("a frame could not be read: %s" % [read.error if read.error else "no map"], true)
		return
	var message: Dictionary = read.value
	if NpcFields.text(message, "type") == NpcProtocol.REPLY_PART:
		message = _parts.feed(message)
		if _parts.error:
			_close(_parts.error, true)
			return
	if not message.is_empty():
		received.emit(message)


func _why_closed() -> String:
	var code := _socket.get_close_code()
	if state == State.OPENING:
		return "the sidecar did not let us in"
	if code < 0:
		return "the connection broke"
	var reason := _socket.get_close_reason()
	return "the sidecar closed the connection (%d%s)" % [code, " " + reason if reason else ""]


func _close(reason: String, is_unreadable: bool = false) -> void:
	close()
	closed.emit(reason, is_unreadable)
