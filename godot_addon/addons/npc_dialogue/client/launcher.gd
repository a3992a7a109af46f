class_name NpcLauncher
extends Node
## Starts the sidecar, keeps it running, and sees to it that it never outlives the game.
##
## A sidecar that crashes is started again after a pause of [member restart_pauses], unless it never
## came to work at all: what it refuses once, it refuses again.

## A sidecar listens at [param url].
signal started(url: String, token: String)
## The sidecar is gone; another one will be started.
signal crashed(why: String)
## There is no sidecar, and none will come. [param sentence] says what was tried and what to do.
signal gave_up(sentence: String)

enum State { IDLE, REFUSED, STARTING, RUNNING, PAUSING, GAVE_UP }

## A sidecar that has run for so long has not crashed at its start; counting begins anew.
const STABLE_SECONDS := 60.0
const READY_SECONDS := 10.0
## How long the sidecar has to go after its stdin was closed.
const STOP_MILLISECONDS := 1000
## A log longer than this is put aside before the next start.
const LOG_BYTES := 1024 * 1024
## Exit codes by which the sidecar says that it cannot do as it was told.
const REFUSALS: Array[int] = [1, 2]

## Where the launcher stands.
var state: State = State.IDLE
## What to start, and how.
var settings := NpcSettings.new()
## Seconds before each new start; after the last one that crashes too, none follows.
var restart_pauses: Array[float] = [0.5, 2.0, 5.0]
## Set by whoever talks to the sidecar: it has worked once.
var has_worked: bool = false
## The process that runs now, or null.
var process: NpcSidecarProcess

var _refusal: String
var _program: String
var _arguments: PackedStringArray
var _token: String
var _restarts: int
var _pause: float
var _seconds: float


func _init() -> void:
	process_mode = PROCESS_MODE_ALWAYS


func _process(delta: float) -> void:
	if process != null:
		process.poll()
	match state:
		State.REFUSED:
			_give_up(_refusal)
		State.STARTING:
			_wait_until_ready(delta)
		State.RUNNING:
			_seconds += delta
			if _seconds > STABLE_SECONDS:
				_restarts = 0
			if process.state == NpcSidecarProcess.State.ENDED:
				_crash("the sidecar ended (%s)" % _how_it_ended())
		State.PAUSING:
			_pause -= delta
			if _pause <= 0.0:
				_spawn()


func _exit_tree() -> void:
	stop()


## Looks for the sidecar and starts it. [signal started] or [signal gave_up] follows, in a later
## frame.
func start() -> void:
	_restarts = 0
	has_worked = false
	# Until it is known that there is something to start.
	state = State.REFUSED
	_refusal = ""
	if not settings.enabled:
		return
	var folder := NpcWorldFolder.new()
	var world := folder.resolve(settings.world)
	_refusal = folder.error
	if _refusal:
		return
	var finder := NpcSidecarFinder.new()
	_program = finder.find(settings.command)
	if not _program:
		_refusal = finder.what_was_tried()
		return
	_arguments = _make_arguments(world)
	_spawn()


## Ends the sidecar: closes its stdin, waits for at most a second, then kills it.
func stop() -> void:
	state = State.IDLE
	if process != null:
		process.close_pipe()
		if not process.wait(STOP_MILLISECONDS):
			process.kill()
		process = null


## The sidecar runs and does not answer: it is killed, which counts as a crash.
func replace(why: String) -> void:
	if state == State.RUNNING:
		process.kill()
		_crash(why)


func _make_arguments(world: String) -> PackedStringArray:
	var made: PackedStringArray = ["serve", "--world", world, "--port", "0", "--owner", "stdin"]
	made.append_array(["--owner", "pid:%d" % OS.get_process_id()])
	if settings.data:
		made.append_array(["--data", _real_file(settings.data)])
	if settings.log_file:
		made.append_array(["--log", _real_file(settings.log_file)])
	var file := _settings_file()
	if file:
		made.append_array(["--settings", file])
	made.append_array(settings.arguments)
	return made


## The game's own [code]npc-dialogue.toml[/code]: in the project's folder while the editor runs the
## game, else beside its executable. Empty: there is none.
func _settings_file() -> String:
	var in_editor := OS.has_feature("editor")
	var folder := OS.get_executable_path().get_base_dir()
	if in_editor:
		folder = ProjectSettings.globalize_path("res://")
	var path := folder.path_join("npc-dialogue.toml")
	return path if FileAccess.file_exists(path) else ""


func _spawn() -> void:
	_trim_log()
	_token = Crypto.new().generate_random_bytes(32).hex_encode()
	process = NpcSidecarProcess.new()
	process.start(_program, _arguments, _token)
	state = State.STARTING
	_seconds = 0.0


func _wait_until_ready(delta: float) -> void:
	_seconds += minf(delta, 0.1)
	if process.state == NpcSidecarProcess.State.READY:
		state = State.RUNNING
		_seconds = 0.0
		started.emit(process.url, _token)
	elif process.state == NpcSidecarProcess.State.ENDED:
		_crash("the sidecar did not start (%s)" % _how_it_ended())
	elif _seconds > READY_SECONDS:
		process.kill()
		_crash("the sidecar was not ready within %d s" % roundi(READY_SECONDS))


func _crash(why: String) -> void:
	var refused := not has_worked and REFUSALS.has(process.exit_code)
	process = null
	if refused or _restarts >= restart_pauses.size():
		_give_up(
			(
				"NPC Dialogue: %s, so NPCs speak their fallback lines; %s was started with: %s."
				% [why, _program, " ".join(_arguments)]
			)
		)
		return
	_pause = restart_pauses[_restarts]
	_restarts += 1
	state = State.PAUSING
	crashed.emit(why)


func _give_up(sentence: String) -> void:
	state = State.GAVE_UP
	if sentence:
		push_warning(sentence)
	gave_up.emit(sentence)


func _how_it_ended() -> String:
	var words := process.last_words.strip_edges()
	if not words:
		return "code %d" % process.exit_code
	# The last line of a Python error says what is wrong.
	return "code %d: %s" % [process.exit_code, words.get_slice("\n", words.count("\n"))]


func _trim_log() -> void:
	var log_file := settings.log_file
	if log_file and FileAccess.file_exists(log_file):
		if FileAccess.open(log_file, FileAccess.READ).get_length() > LOG_BYTES:
			DirAccess.rename_absolute(log_file, log_file + ".old")


static func _real_file(path: String) -> String:
	DirAccess.make_dir_recursive_absolute(path.get_base_dir())
	return ProjectSettings.globalize_path(path)
