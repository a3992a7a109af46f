class_name NpcSidecarProcess
extends RefCounted
## One process of the sidecar, from its start to its end.
##
## Its stdin is a pipe that we hold: the sidecar goes when it is closed, and so when this game ends
## in whatever way. What it writes is read in every frame, since it would stand still at a full
## pipe.

enum State { STARTING, READY, ENDED }

## Where the sidecar takes its secret from. Never an argument: those can be read by everybody.
const TOKEN_VARIABLE := "NPC_DIALOGUE_TOKEN"
## How much of what it says is kept: the last lines say why it ended.
const KEPT_CHARACTERS := 2000
## The ready line is short; more than this before it is none.
const READY_BYTES := 65536

var state: State = State.STARTING
## The process, or 0 if it could not be started.
var pid: int
## Where it listens, once it is ready.
var url: String
## How it ended: its exit code, or on Unix the number of the signal.
var exit_code: int
## What it wrote on stderr last.
var last_words: String

var _stdio: FileAccess
var _stderr: FileAccess
var _stdout_bytes: PackedByteArray


## Starts [param program], which gets [param token] in its environment.
func start(program: String, arguments: PackedStringArray, token: String) -> void:
	OS.set_environment(TOKEN_VARIABLE, token)
	var pipes := OS.execute_with_pipe(program, arguments, false)
	OS.unset_environment(TOKEN_VARIABLE)
	if pipes.is_empty():
		state = State.ENDED
		return
	_stdio = pipes["stdio"]
	_stderr = pipes["stderr"]
	pid = pipes["pid"]


## Reads what it has written, and looks whether it still runs.
func poll() -> void:
	if state == State.ENDED:
		return
	# Asked first: what it wrote before its end is read then, too.
	var runs := OS.is_process_running(pid)
	var stdout := _read(_stdio)
	last_words = (last_words + _read(_stderr).get_string_from_utf8()).right(KEPT_CHARACTERS)
	if state == State.STARTING:
		_stdout_bytes.append_array(stdout)
		_look_for_the_ready_line()
	if not runs:
		exit_code = OS.get_process_exit_code(pid)
		_ended()


## Closes its stdin: the sidecar goes by itself then.
func close_pipe() -> void:
	_stdio = null


## Ends it at once. It is not asked afterwards whether it runs: the engine has reaped it.
func kill() -> void:
	if state != State.ENDED:
		OS.kill(pid)
		_ended()


## Waits until it has ended, at most [param milliseconds]. Returns whether it has.
func wait(milliseconds: int) -> bool:
	var deadline := Time.get_ticks_msec() + milliseconds
	while state != State.ENDED:
		poll()
		if Time.get_ticks_msec() > deadline:
			break
		OS.delay_msec(2)
	return state == State.ENDED


func _ended() -> void:
	state = State.ENDED
	_stdio = null
	_stderr = null


func _look_for_the_ready_line() -> void:
	var end := _stdout_bytes.find(0x0A)
	if end < 0 and _stdout_bytes.size() < READY_BYTES:
		return
	var json := JSON.new()
	var line := _stdout_bytes.slice(0, maxi(end, 0)).get_string_from_utf8()
	_stdout_bytes = PackedByteArray()
	if json.parse(line) == OK and json.data is Dictionary:
		var ready: Dictionary = json.data
		url = NpcFields.text(ready, "url")
	if url.begins_with("ws://127.0.0.1:"):
		state = State.READY
	else:
		last_words = "it printed no ready line but: %s" % line.left(200)
		kill()


static func _read(pipe: FileAccess) -> PackedByteArray:
	if pipe == null:
		return PackedByteArray()
	var available := pipe.get_length()
	return pipe.get_buffer(available) if available > 0 else PackedByteArray()
