extends SceneTree
## Runs the tests: every [code]test_*[/code] method of every [code]tests/test_*.gd[/code].
##
## [codeblock lang=text]
## godot --headless --path godot_addon --import     # once, and after a class_name is new
## godot --headless --path godot_addon -s tests/runner.gd -- [--filter=PART] [--timeout=SECONDS]
## [/codeblock]
## Prints a line for each test, and [code]N passed, N failed[/code] at the end. Exits with 0 only if
## none failed and one at least passed; so not if no test was found, if a script does not load or
## reports an error, if a test never ends, or if something makes the engine stop early.

const ErrorLog := preload("error_log.gd")
const TEST_FOLDER := "res://tests"
## How much longer than a test's time the main loop may stand still.
const SECONDS_BEFORE_CRASH := 2.0

var _error_log := ErrorLog.new()
var _filter: String = ""
var _seconds_per_test: float = 10.0
var _passed: int = 0
var _failed: int = 0
var _skipped: int = 0
var _is_over: bool = false

# Shared with the watchdog's thread.
var _mutex := Mutex.new()
var _running: String = ""
var _deadline: int = 0
var _watchdog := Thread.new()


func _initialize() -> void:
	OS.add_logger(_error_log)
	_begin("start")
	_watchdog.start(_watch)
	_run()


func _finalize() -> void:
	if not _is_over:
		_fail(_running, ["the engine was made to stop here"])
		_close()
	_watchdog.wait_to_finish()
	OS.remove_logger(_error_log)


func _run() -> void:
	# The root enters the tree only after _initialize.
	await process_frame
	var problem := _read_arguments()
	if problem:
		_fail("arguments", [problem])
	else:
		for file in DirAccess.get_files_at(TEST_FOLDER):
			if file.begins_with("test_") and file.ends_with(".gd"):
				await _run_file(file)
		if _passed + _failed + _skipped == 0:
			print("there is no test to run")
	_close()


func _read_arguments() -> String:
	for argument in OS.get_cmdline_user_args():
		var value := argument.get_slice("=", 1)
		if argument.begins_with("--filter="):
			_filter = value
		elif argument.begins_with("--timeout=") and value.is_valid_float() and float(value) > 0.0:
			_seconds_per_test = float(value)
		else:
			return "%s is neither --filter=PART nor --timeout=SECONDS" % argument
	return ""


func _run_file(file: String) -> void:
	var group := file.get_basename()
	_begin(group)
	var script: GDScript = load(TEST_FOLDER.path_join(file))
	var errors := _error_log.take()
	if not errors.is_empty() or not script.can_instantiate():
		_fail(group, PackedStringArray(["it does not load"]) + errors)
		return
	if not _is_test(script):
		_fail(group, ["it does not extend NpcTest"])
		return
	var methods := _test_methods(script)
	if methods.is_empty():
		_fail(group, ["it has no test"])
	for method in methods:
		var title := "%s.%s" % [group, method]
		if not _filter or title.contains(_filter):
			await _run_test(script, method, title)


func _is_test(script: Script) -> bool:
	while script != null and script != NpcTest:
		script = script.get_base_script()
	return script != null


func _test_methods(script: Script) -> PackedStringArray:
	var names: PackedStringArray = []
	for method in script.get_script_method_list():
		var name: String = method["name"]
		if name.begins_with("test_") and not names.has(name):
			names.append(name)
	return names


func _run_test(script: GDScript, method: StringName, title: String) -> void:
	_begin(title)
	var start := Time.get_ticks_msec()
	var deadline := start + int(1000.0 * _seconds_per_test)
	var test: NpcTest = script.new()
	root.add_child(test)
	_drive(test, method)
	while not test.is_over and Time.get_ticks_msec() < deadline:
		await process_frame
	var milliseconds := Time.get_ticks_msec() - start
	var reasons := _judge(test, milliseconds)
	var skip_reason := test.skip_reason
	if test.is_over:
		test.queue_free()
	else:
		# Its coroutine may wake up yet, so it stays, and goes with the tree.
		test.process_mode = Node.PROCESS_MODE_DISABLED
	await process_frame
	for error in _error_log.take():
		reasons.append("after its end: " + error)
	if not reasons.is_empty():
		_fail(title, reasons)
	elif skip_reason:
		_skipped += 1
		print("skip %s: %s" % [title, skip_reason])
	else:
		_passed += 1
		print("ok   %s (%d ms)" % [title, milliseconds])


## Apart from [method _run_test], which goes on without it if the test never ends.
func _drive(test: NpcTest, method: StringName) -> void:
	@warning_ignore("redundant_await")
	await test.before()
	await test.call(method)
	@warning_ignore("redundant_await")
	await test.after()
	test.is_over = true


func _judge(test: NpcTest, milliseconds: int) -> PackedStringArray:
	var reasons := test.failures.duplicate()
	if not test.is_over:
		reasons.append("it did not end, and was left after %d ms" % milliseconds)
	elif test.assertion_count == 0 and test.expected_errors.is_empty() and not test.skip_reason:
		reasons.append("it asserts nothing")
	var missing := test.expected_errors.duplicate()
	for error in _error_log.take():
		var is_expected := false
		for part in test.expected_errors:
			if error.contains(part):
				is_expected = true
				missing.erase(part)
		if not is_expected:
			reasons.append("error: " + error)
	for part in missing:
		reasons.append("expected an engine error holding %s" % JSON.stringify(part))
	return reasons


func _fail(title: String, reasons: PackedStringArray) -> void:
	_failed += 1
	print("FAIL %s" % title)
	for reason in reasons:
		print("     " + reason)


func _close() -> void:
	_is_over = true
	var line := "%d passed, %d failed" % [_passed, _failed]
	print(line + (", %d skipped" % _skipped if _skipped else ""))
	quit(0 if _failed == 0 and _passed > 0 else 1)


## Says what runs now, and gives it its time.
func _begin(title: String) -> void:
	_mutex.lock()
	_running = title
	_deadline = (Time.get_ticks_msec() + int(1000.0 * (_seconds_per_test + SECONDS_BEFORE_CRASH)))
	_mutex.unlock()


## Ends the process if nothing new begins in time: a loop without end leaves no frame to notice it
## in. A crash is the one way from another thread that ends with an error on every platform.
func _watch() -> void:
	while not _is_over:
		OS.delay_msec(50)
		_mutex.lock()
		var title := _running
		var is_stuck := Time.get_ticks_msec() > _deadline
		_mutex.unlock()
		if is_stuck and not _is_over:
			_fail(title, ["it held up the main loop"])
			_close()
			OS.crash("%s held up the main loop" % title)
