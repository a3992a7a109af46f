class_name NpcFakeSidecar
extends Node
## A server of the wire that answers [code]hello[/code] and for the rest does as the test says.

## Every message that came, in order.
var received: Array[Dictionary] = []
## How many clients have come.
var clients: int = 0
## What a hello is answered with, without its id; empty: nothing.
var welcome: Dictionary = {
	"type": "welcome",
	"protocol": 1,
	"server": {"name": "fake", "version": "0"},
	"session": "s1",
	"limits": {"frame": 65536, "in_flight": 32},
	"features": [],
	"model": "fake",
	"source": "default",
	"revision": 0,
	"resumed": [],
}

var _server := TCPServer.new()
var _socket: WebSocketPeer
var _codec := NpcMsgpack.new()


func _init() -> void:
	_server.listen(0, "127.0.0.1")


func _process(_delta: float) -> void:
	if _server.is_connection_available():
		clients += 1
		_socket = WebSocketPeer.new()
		_socket.supported_protocols = PackedStringArray([NpcProtocol.SUBPROTOCOL])
		_socket.outbound_buffer_size = 4 * 1024 * 1024
		_socket.accept_stream(_server.take_connection())
	if _socket == null:
		return
	_socket.poll()
	while _socket.get_available_packet_count() > 0:
		var message: Dictionary = _codec.decode(_socket.get_packet()).value
		received.append(message)
		if message["type"] == "hello" and not welcome.is_empty():
			send(welcome.merged({"id": message["id"]}))


func url() -> String:
	return "ws://127.0.0.1:%d" % _server.get_local_port()


func send(message: Dictionary) -> void:
	send_bytes(_codec.encode(message).bytes)


func send_bytes(bytes: PackedByteArray) -> void:
	_socket.send(bytes)


func send_text(text: String) -> void:
	_socket.send_text(text)


## The last message of a type, or an empty one.
func last(type: String) -> Dictionary:
	for index in range(received.size() - 1, -1, -1):
		if received[index]["type"] == type:
			return received[index]
	return {}
