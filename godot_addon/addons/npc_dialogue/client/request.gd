class_name NpcRequest
extends RefCounted
## A request that has not had its end: what is asked, and who waits for the answer.

## May be asked twice without harm, so an answer that was lost with its connection is asked for
## anew.
const REPEATABLE: Array[String] = [
	NpcProtocol.REQUEST_DEFINE,
	NpcProtocol.REQUEST_DESCRIBE,
	NpcProtocol.REQUEST_HISTORY,
	NpcProtocol.REQUEST_WORLD_PATCH,
	NpcProtocol.REQUEST_RELATIONSHIP_SET,
	NpcProtocol.REQUEST_SCENE,
	NpcProtocol.REQUEST_SAVE,
	NpcProtocol.REQUEST_LOAD,
	NpcProtocol.REQUEST_INSPECT,
	NpcProtocol.REQUEST_STATUS,
]

## Nobody waits for these, so nothing is said in their place when there is no answer.
const AMBIENT: Array[String] = [
	NpcProtocol.REQUEST_BARK,
	NpcProtocol.REQUEST_CONVERSE,
	NpcProtocol.REQUEST_NARRATE,
]

## The wire's name of the request.
var type: String
## The whole message, without its id.
var message: Dictionary
## Who waits, if it makes nobody speak.
var answer: NpcAnswer
## Who waits, if it makes somebody speak.
var reply: NpcReply
## Whether it was handed to the connection that stands now, or stood last.
var is_sent: bool = false
## Seconds for which there was no sidecar that it could be sent to.
var seconds_waited: float = 0.0


## A request that makes nobody speak.
static func plain(what: Dictionary) -> NpcRequest:
	var request := NpcRequest.new()
	request.type = NpcFields.text(what, "type")
	request.message = what
	request.answer = NpcAnswer.new()
	return request


## A request that is answered by a turn of [param npc].
static func turn(what: Dictionary, npc: String) -> NpcRequest:
	var request := NpcRequest.new()
	request.type = NpcFields.text(what, "type")
	request.message = what
	request.reply = NpcReply.new()
	request.reply.npc = npc
	return request


## Whether it may be sent again when its answer was lost.
func is_repeatable() -> bool:
	return REPEATABLE.has(type)


## Whether the NPC's fallback line is said when there is no answer.
func has_fallback() -> bool:
	return reply != null and not AMBIENT.has(type)
