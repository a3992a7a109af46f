@abstract class_name NpcTest
extends Node
## A group of tests: each method whose name begins with [code]test_[/code] is one.
##
## [codeblock]
## extends NpcTest
##
## func test_answers() -> void:
##     var socket := open_socket()
##     await until(socket.has_answer, "an answer")
##     assert_eq(socket.answer(), "ok")
## [/codeblock]
## Every test has an object of its own, which stands in the tree while it runs, and is freed with
## its children afterwards. A test fails if an assertion fails, if it makes none, if it takes too
## long, and if the engine or a script reports an error that [method expect_engine_error] did not
## announce. An assertion that fails does not end the test; each returns whether it held.

## What failed, one sentence each.
var failures: PackedStringArray = []
## How many assertions were made.
var assertion_count: int = 0
## Why the test does not apply here, or empty.
var skip_reason: String = ""
## Parts of the engine's error messages that the test means to cause.
var expected_errors: PackedStringArray = []
## Set by the runner when the test and [method after] have come to their end.
var is_over: bool = false


## Runs before each test, and may await.
func before() -> void:
	pass


## Runs after each test, also after one that failed, and may await.
func after() -> void:
	pass


## Marks the test as not applying here; the test should return at once.
func skip(reason: String) -> void:
	skip_reason = reason


## Announces one or more errors that hold [param part], from the engine, a script's
## [method @GlobalScope.push_error] or [method @GlobalScope.printerr]. The test fails if none comes.
func expect_engine_error(part: String) -> void:
	expected_errors.append(part)


## Fails the test. Returns false.
func fail(why: String) -> bool:
	failures.append("%s%s" % [_place(), why])
	return false


func assert_true(condition: bool, why: String = "expected true") -> bool:
	assertion_count += 1
	return condition or fail(why)


func assert_false(condition: bool, why: String = "expected false") -> bool:
	assertion_count += 1
	return not condition or fail(why)


## Holds if both are of one type and equal, all the way down: 1 is not 1.0, "a" is not &"a".
func assert_eq(found: Variant, expected: Variant, why: String = "") -> bool:
	assertion_count += 1
	if is_same_value(found, expected):
		return true
	return fail("%sfound %s, expected %s" % [_lead(why), _show(found), _show(expected)])


func assert_ne(found: Variant, unwanted: Variant, why: String = "") -> bool:
	assertion_count += 1
	if not is_same_value(found, unwanted):
		return true
	return fail("%sfound %s, expected anything else" % [_lead(why), _show(found)])


func assert_between(found: float, least: float, most: float, why: String = "") -> bool:
	assertion_count += 1
	if found >= least and found <= most:
		return true
	return fail("%sfound %s, expected %s to %s" % [_lead(why), found, least, most])


## Holds if [param text] has [param part] in it.
func assert_contains(text: String, part: String, why: String = "") -> bool:
	assertion_count += 1
	if text.contains(part):
		return true
	return fail("%sfound %s, expected it to hold %s" % [_lead(why), _show(text), _show(part)])


## Waits, frame by frame, until [param condition] returns true; fails after [param seconds].
func until(condition: Callable, what: String, seconds: float = 5.0) -> bool:
	assertion_count += 1
	var deadline := Time.get_ticks_msec() + int(1000.0 * seconds)
	while not condition.call():
		if Time.get_ticks_msec() >= deadline:
			return fail("waited %s s for %s" % [seconds, what])
		await get_tree().process_frame
	return true


## Whether two values are of one type and equal, all the way down. NaN equals NaN.
static func is_same_value(one: Variant, other: Variant) -> bool:
	if typeof(one) != typeof(other):
		return false
	if one is Dictionary:
		var map: Dictionary = one
		var other_map: Dictionary = other
		if map.size() != other_map.size():
			return false
		for key: Variant in map:
			if not other_map.has(key) or not is_same_value(map[key], other_map[key]):
				return false
		return true
	if one is Array:
		var list: Array = one
		var other_list: Array = other
		if list.size() != other_list.size():
			return false
		for index in list.size():
			if not is_same_value(list[index], other_list[index]):
				return false
		return true
	if one is float:
		var number: float = one
		var other_number: float = other
		return number == other_number or (is_nan(number) and is_nan(other_number))
	return one == other


static func _lead(why: String) -> String:
	return why + ": " if why else ""


static func _show(value: Variant) -> String:
	var text := JSON.stringify(value) if value is String else str(value)
	if text.length() > 300:
		text = text.left(300) + "…"
	return "%s (%s)" % [text, type_string(typeof(value))]


## File and line of the test that made the assertion.
func _place() -> String:
	var script: Script = get_script()
	for backtrace in Engine.capture_script_backtraces():
		for frame in backtrace.get_frame_count():
			if backtrace.get_frame_file(frame) == script.resource_path:
				var line := backtrace.get_frame_line(frame)
				return "%s:%d: " % [script.resource_path.get_file(), line]
	return ""
