class_name NpcProtocol
extends RefCounted
## The names and numbers of the wire, version 1; docs/protocol.md tells what they mean.
##
## Written by scripts/generate_schemas.py. Do not edit.

## The version of the wire, for `hello`.
const PROTOCOL: int = 1
## The websocket's subprotocol.
const SUBPROTOCOL: String = "npc-dialogue.v1"
## The largest id of a request.
const MAX_ID: int = 9007199254740991
## What holds until `welcome` tells the sidecar's own.
const LIMITS: Dictionary[String, int] = {
	"text": 2000,
	"frame": 65536,
	"outgoing": 32768,
	"message": 4194304,
	"depth": 16,
	"in_flight": 32,
	"hello_seconds": 5,
	"waiting_turns": 4,
}

const REQUEST_HELLO: String = "hello"
const REQUEST_DEFINE: String = "define"
const REQUEST_DESCRIBE: String = "describe"
const REQUEST_HISTORY: String = "history"
const REQUEST_WORLD_PATCH: String = "world.patch"
const REQUEST_RELATIONSHIP_SET: String = "relationship.set"
const REQUEST_RELATIONSHIP_ADJUST: String = "relationship.adjust"
const REQUEST_EVENT: String = "event"
const REQUEST_TOLD: String = "told"
const REQUEST_SCENE: String = "scene"
const REQUEST_PREPARE: String = "prepare"
const REQUEST_SAY: String = "say"
const REQUEST_GREET: String = "greet"
const REQUEST_BARK: String = "bark"
const REQUEST_CONVERSE: String = "converse"
const REQUEST_NARRATE: String = "narrate"
const REQUEST_CANCEL: String = "cancel"
const REQUEST_ACTION_RESULT: String = "action.result"
const REQUEST_RELATIONSHIP_RESULT: String = "relationship.result"
const REQUEST_UNDO: String = "undo"
const REQUEST_RETRY: String = "retry"
const REQUEST_SAVE: String = "save"
const REQUEST_LOAD: String = "load"
const REQUEST_INSPECT: String = "inspect"
const REQUEST_STATUS: String = "status"
const REQUEST_BYE: String = "bye"

const REPLY_WELCOME: String = "welcome"
const REPLY_OK: String = "ok"
const REPLY_ERROR: String = "error"
const REPLY_TURN_START: String = "turn.start"
const REPLY_TURN_DELTA: String = "turn.delta"
const REPLY_TURN_LINE: String = "turn.line"
const REPLY_TURN_ACTION: String = "turn.action"
const REPLY_TURN_RELATIONSHIP: String = "turn.relationship"
const REPLY_TURN_END: String = "turn.end"
const REPLY_TURN_ERROR: String = "turn.error"
const REPLY_NOTICE: String = "notice"
const REPLY_PART: String = "part"
## Exactly one of these ends each request.
const TERMINAL: Array[String] = [
	"error",
	"ok",
	"turn.end",
	"turn.error",
	"welcome",
]

const END_STOP: String = "stop"
const END_LENGTH: String = "length"
const END_CANCELLED: String = "cancelled"
const END_BROKEN: String = "broken"
## Why a turn ended.
const END_REASONS: Array[String] = [
	"stop",
	"length",
	"cancelled",
	"broken",
]

const ERROR_FRAME_TOO_LONG: String = "frame.too_long"
const ERROR_FRAME_INVALID: String = "frame.invalid"
const ERROR_REQUEST_INVALID: String = "request.invalid"
const ERROR_REQUEST_UNSUPPORTED: String = "request.unsupported"
const ERROR_REQUEST_ID: String = "request.id"
const ERROR_REQUEST_TOO_MANY: String = "request.too_many"
const ERROR_HELLO_FIRST: String = "hello.first"
const ERROR_HELLO_TWICE: String = "hello.twice"
const ERROR_PROTOCOL_VERSION: String = "protocol.version"
const ERROR_TEXT_TOO_LONG: String = "text.too_long"
const ERROR_MESSAGE_TOO_LONG: String = "message.too_long"
const ERROR_NPC_UNKNOWN: String = "npc.unknown"
const ERROR_RELATIONSHIP_UNKNOWN: String = "relationship.unknown"
const ERROR_ACTION_UNKNOWN: String = "action.unknown"
const ERROR_TURN_UNKNOWN: String = "turn.unknown"
const ERROR_MARK_UNKNOWN: String = "mark.unknown"
const ERROR_STATE_INVALID: String = "state.invalid"
const ERROR_CONTENT_INVALID: String = "content.invalid"
const ERROR_REQUEST_FORBIDDEN: String = "request.forbidden"
const ERROR_AUTHOR_PATH: String = "author.path"
const ERROR_AUTHOR_READONLY: String = "author.readonly"
const ERROR_AUTHOR_STALE: String = "author.stale"
const ERROR_AUTHOR_UNWRITABLE: String = "author.unwritable"
const ERROR_NPC_QUEUE: String = "npc.queue"
const ERROR_PLAYTHROUGH_BUSY: String = "playthrough.busy"
const ERROR_NOTHING_UNDO: String = "nothing.undo"
const ERROR_SCENE_RUNNING: String = "scene.running"
const ERROR_BARK_RESTED: String = "bark.rested"
const ERROR_MODEL_UNREACHABLE: String = "model.unreachable"
const ERROR_MODEL_FAILED: String = "model.failed"
const ERROR_MODEL_REFUSED: String = "model.refused"
const ERROR_MODEL_TOO_LONG: String = "model.too_long"
const ERROR_BUDGET_SPENT: String = "budget.spent"
const ERROR_BUDGET_BUSY: String = "budget.busy"
const ERROR_STORE_FAILED: String = "store.failed"
const ERROR_SHUTDOWN: String = "shutdown"
const ERROR_INTERNAL: String = "internal"
## Each error code, and whether the same request may succeed later.
const RETRYABLE: Dictionary[String, bool] = {
	"frame.too_long": false,
	"frame.invalid": false,
	"request.invalid": false,
	"request.unsupported": false,
	"request.id": false,
	"request.too_many": true,
	"hello.first": false,
	"hello.twice": false,
	"protocol.version": false,
	"text.too_long": false,
	"message.too_long": false,
	"npc.unknown": false,
	"relationship.unknown": false,
	"action.unknown": false,
	"turn.unknown": false,
	"mark.unknown": false,
	"state.invalid": false,
	"content.invalid": false,
	"request.forbidden": false,
	"author.path": false,
	"author.readonly": false,
	"author.stale": false,
	"author.unwritable": false,
	"npc.queue": true,
	"playthrough.busy": true,
	"nothing.undo": false,
	"scene.running": true,
	"bark.rested": true,
	"model.unreachable": true,
	"model.failed": true,
	"model.refused": false,
	"model.too_long": false,
	"budget.spent": false,
	"budget.busy": true,
	"store.failed": true,
	"shutdown": true,
	"internal": true,
}
