class_name NpcScriptedModel
extends Node
## A server of an OpenAI-compatible model that says what the test has it say, when the test says so.
##
## [codeblock]
## service.settings.arguments = model.arguments()
## var reply := service.say("mira", "Hello!")
## await until(model.is_asked, "the model's turn")
## model.say("Good evening, walker. ")
## model.finish()
## [/codeblock]

const HEAD := "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"

## How many questions have come.
var questions: int = 0

var _server := TCPServer.new()
var _client: StreamPeerTCP
var _request: PackedByteArray


func _init() -> void:
	_server.listen(0, "127.0.0.1")


func _process(_delta: float) -> void:
	if _server.is_connection_available():
		_client = _server.take_connection()
		_request = PackedByteArray()
	if _client == null:
		return
	_client.poll()
	if _client.get_status() != StreamPeerTCP.STATUS_CONNECTED:
		_forget()
	elif not is_asked():
		_listen()


## The sidecar's arguments for this model.
func arguments() -> PackedStringArray:
	var url := "http://127.0.0.1:%d/v1" % _server.get_local_port()
	return ["--model", "scripted", "--base-url", url]


## Whether the whole question has come, and no answer was given yet.
func is_asked() -> bool:
	# The head is ASCII; an end that the body holds comes after it.
	var text := _request.get_string_from_ascii()
	var end := text.find("\r\n\r\n")
	if end < 0:
		return false
	var head := text.left(end).to_lower()
	var length := int(head.get_slice("content-length:", 1).get_slice("\r\n", 0))
	return _request.size() - end - 4 >= length


## Streams a piece of the answer.
func say(text: String) -> void:
	_send({"delta": {"content": text}, "finish_reason": null})


## Ends the answer.
func finish() -> void:
	_send({"delta": {}, "finish_reason": "stop"})
	_client.put_data("data: [DONE]\n\n".to_utf8_buffer())
	_client.disconnect_from_host()
	_forget()


func _listen() -> void:
	var available := _client.get_available_bytes()
	if available > 0:
		var bytes: PackedByteArray = _client.get_data(available)[1]
		_request.append_array(bytes)
	if is_asked():
		questions += 1
		_client.put_data(HEAD.to_utf8_buffer())


func _forget() -> void:
	_client = null
	_request = PackedByteArray()


func _send(choice: Dictionary) -> void:
	choice["index"] = 0
	var event := JSON.stringify({"id": "1", "object": "chat.completion.chunk", "choices": [choice]})
	_client.put_data(("data: %s\n\n" % event).to_utf8_buffer())
