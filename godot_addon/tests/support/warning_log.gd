class_name NpcWarningLog
extends Logger
## Keeps the warnings that are made while it is added to the engine's loggers.

var _mutex := Mutex.new()
var _warnings: PackedStringArray = []


## All so far.
func warnings() -> PackedStringArray:
	_mutex.lock()
	var all := _warnings.duplicate()
	_mutex.unlock()
	return all


func _log_error(
	_function: String,
	_file: String,
	_line: int,
	code: String,
	rationale: String,
	_editor_notify: bool,
	error_type: int,
	_script_backtraces: Array[ScriptBacktrace]
) -> void:
	if error_type == ERROR_TYPE_WARNING:
		_mutex.lock()
		_warnings.append(rationale if rationale else code)
		_mutex.unlock()
