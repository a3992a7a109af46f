class_name NpcAnswer
extends RefCounted
## What came of a request that makes nobody speak.
##
## [codeblock]
## var answer := await NpcDialogue.world({"flood": true})
## if not answer.ok:
##     print(answer.code)
## [/codeblock]

## The answer is there.
signal finished(answer: NpcAnswer)

## Whether it came, [member ok] or not.
var is_finished: bool = false
## Whether the request was done.
var ok: bool = false
## Why not, as a word with a dot: one of [constant NpcProtocol.RETRYABLE], or
## [constant NpcClient.LOST].
var code: String
## The same in a sentence, for whoever makes the game.
var message: String
## Whether the same request may succeed later.
var is_retryable: bool = false
## All that the answer holds, see docs/protocol.md.
var data: Dictionary


## The answer, once it is there: at once when it is.
func done() -> NpcAnswer:
	if not is_finished:
		await finished
	return self


## Called by the client: the sidecar's answer.
func take(reply: Dictionary) -> void:
	data = reply
	if NpcFields.text(reply, "type") != NpcProtocol.REPLY_ERROR:
		ok = true
		_finish()
	else:
		refuse(
			NpcFields.text(reply, "code"),
			NpcFields.text(reply, "message"),
			NpcFields.flag(reply, "retryable")
		)


## Called by the client: there will be no answer, or it is no.
func refuse(why_code: String, why: String, retryable: bool) -> void:
	code = why_code
	message = why
	is_retryable = retryable
	_finish()


func _finish() -> void:
	is_finished = true
	finished.emit(self)
