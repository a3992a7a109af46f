class_name NpcCuttingProxy
extends Node
## Stands between a client and its sidecar, and cuts the line when it is told to.

var _server := TCPServer.new()
var _near: StreamPeerTCP
var _far: StreamPeerTCP
var _far_port: int
var _is_handshake: bool


func _init() -> void:
	_server.listen(0, "127.0.0.1")


func _process(_delta: float) -> void:
	if _server.is_connection_available():
		cut()
		_near = _server.take_connection()
		_far = StreamPeerTCP.new()
		_far.connect_to_host("127.0.0.1", _far_port)
		_is_handshake = true
	if _near != null:
		_near.poll()
		_far.poll()
		if _far.get_status() == StreamPeerTCP.STATUS_CONNECTED:
			_pump(_near, _far)
			_pump(_far, _near)


## The address of the proxy in place of [param url].
func stand_before(url: String) -> String:
	_far_port = int(url.get_slice(":", 2))
	return "ws://127.0.0.1:%d" % _server.get_local_port()


## Breaks the connection, as a network does: without a word.
func cut() -> void:
	if _near != null:
		_near.disconnect_from_host()
		_far.disconnect_from_host()
		_near = null
		_far = null


func _pump(from: StreamPeerTCP, to: StreamPeerTCP) -> void:
	if from.get_status() != StreamPeerTCP.STATUS_CONNECTED:
		return
	var available := from.get_available_bytes()
	if available <= 0:
		return
	var bytes: PackedByteArray = from.get_data(available)[1]
	if _is_handshake:
		# The sidecar lets nobody in who names another port than its own.
		_is_handshake = false
		var host := ":%d\r\n" % _server.get_local_port()
		var text := bytes.get_string_from_ascii().replace(host, ":%d\r\n" % _far_port)
		bytes = text.to_ascii_buffer()
	to.put_data(bytes)
