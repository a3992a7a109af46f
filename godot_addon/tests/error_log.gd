extends Logger
## Keeps the errors that the engine and the scripts report, from whichever thread.

var _mutex := Mutex.new()
var _errors: PackedStringArray = []


## The errors since the last call.
func take() -> PackedStringArray:
	_mutex.lock()
	var errors := _errors
	_errors = []
	_mutex.unlock()
	return errors


func _log_error(
	_function: String,
	file: String,
	line: int,
	code: String,
	rationale: String,
	_editor_notify: bool,
	error_type: int,
	script_backtraces: Array[ScriptBacktrace]
) -> void:
	if error_type == ERROR_TYPE_WARNING:
		return
	var place := "%s:%d" % [file, line]
	if not file.begins_with("res://"):
		for backtrace in script_backtraces:
			if backtrace.get_frame_count() > 0:
				place = "%s:%d" % [backtrace.get_frame_file(0), backtrace.get_frame_line(0)]
	_add("%s (%s)" % [rationale if rationale else code, place])


func _log_message(message: String, error: bool) -> void:
	if error:
		_add(message.strip_edges())


func _add(error: String) -> void:
	_mutex.lock()
	_errors.append(error)
	_mutex.unlock()
