extends NpcServiceTest
## The sidecar's process: found, started, started again, ended; and what NPCs say without it.

const SOON := 3.0

var model := NpcScriptedModel.new()
var warnings := NpcWarningLog.new()


func before() -> void:
	super()
	add_child(model)
	OS.add_logger(warnings)


func after() -> void:
	super()
	OS.remove_logger(warnings)


func test_without_a_sidecar_npcs_speak_their_fallback_lines() -> void:
	_hide_the_sidecar()
	service.set_fallback_lines("mira", ["Not now.", "Ask me later."])
	var first := await service.say("mira", "Hello!").done()
	var second := await service.say("mira", "Hello?").done()
	var third := await service.greet("nell").done()
	var answer := await service.world({"flood": true})
	_restore_the_environment()
	assert_eq(first.text, "Not now.")
	assert_eq(first.lines[0].source, NpcLine.ADDON)
	assert_true(first.fallback)
	assert_eq(first.error, NpcClient.LOST)
	assert_eq(second.text, "Ask me later.")
	assert_eq(third.text, NpcFallbackLines.SILENCE, "nobody has a line for her")
	assert_eq(answer.code, NpcClient.LOST)
	assert_eq(await service.save(), "")
	var told := warnings.warnings()
	assert_eq(told.size(), 1, "\n".join(told))
	for part: String in [
		NpcSettings.COMMAND, "npc_sidecar", "NPC_DIALOGUE", "PATH", ".venv", "docs/godot.md"
	]:
		assert_contains(told[0], part)


func test_the_listener_hears_a_fallback_line_like_any_other() -> void:
	_hide_the_sidecar()
	service.set_fallback_lines("mira", ["Not now."])
	var reply := service.say("mira", "Hello!")
	_restore_the_environment()
	var heard: Array[String] = []
	reply.delta.connect(
		func(index: int, text: String) -> void: heard.append("%d %s" % [index, text])
	)
	reply.line.connect(func(line: NpcLine) -> void: heard.append(line.text))
	await reply.done()
	assert_eq(heard, ["0 Not now.", "Not now."] as Array[String])


func test_a_sidecar_that_is_switched_off_is_no_cause_for_a_warning() -> void:
	service.settings.enabled = false
	assert_false(await service.until_ready())
	assert_eq((await service.say("mira", "Hello!").done()).text, NpcFallbackLines.SILENCE)
	assert_eq(warnings.warnings().size(), 0)


func test_the_setting_goes_before_the_environment() -> void:
	var marker := ProjectSettings.globalize_path("user://tests/%d.mark" % OS.get_process_id())
	service.settings.command = _script("echo was here > '%s'; exit 2" % marker)
	assert_false(await service.until_ready())
	assert_true(FileAccess.file_exists(marker), "the setting's program did not run")


func test_a_setting_that_names_no_program_is_passed_over() -> void:
	service.settings.command = "res://no/such/program"
	assert_true(await start_service())


func test_a_world_that_is_not_there_is_told_in_one_sentence() -> void:
	service.settings.world = "res://no_world"
	assert_false(await service.until_ready())
	var told := warnings.warnings()
	assert_eq(told.size(), 1)
	assert_contains(told[0], "no_world")


func test_a_game_without_a_world_folder() -> void:
	service.settings.world = ""
	var persona := NpcPersona.new()
	persona.id = "bo"
	persona.display_name = "Bo"
	var answer := await service.define_persona(persona)
	assert_true(answer.ok, answer.message)
	assert_eq((await service.say("bo", "Hello!").done()).error, "")


func test_a_sidecar_that_refuses_is_not_started_again() -> void:
	service.settings.arguments = ["--model", "openrouter:nobody/nothing"]
	assert_false(await service.until_ready())
	var told := warnings.warnings()
	assert_eq(told.size(), 1, "\n".join(told))
	assert_contains(told[0], "OPENROUTER_API_KEY", "it says why")


func test_what_prints_no_ready_line_is_no_sidecar() -> void:
	service.launcher.restart_pauses = []
	service.settings.command = _script("echo hello; sleep 60")
	assert_false(await service.until_ready())
	assert_contains(warnings.warnings()[0], "hello")


func test_a_sidecar_that_crashes_is_started_three_times() -> void:
	service.launcher.restart_pauses = [0.02, 0.04, 0.06]
	var starts := ProjectSettings.globalize_path("user://tests/%d.starts" % OS.get_process_id())
	service.settings.command = _script("echo start >> '%s'; kill -9 $$" % starts)
	assert_false(await service.until_ready())
	assert_eq(FileAccess.get_file_as_string(starts).count("start"), 4)
	assert_eq(warnings.warnings().size(), 1)


func test_killed_in_mid_turn_the_reply_ends_and_the_next_one_is_answered() -> void:
	service.settings.arguments = model.arguments()
	service.launcher.restart_pauses = [0.05]
	var reply := service.say("mira", "Tell me of the mill.")
	await until(model.is_asked, "the model's turn", 20.0)
	model.say("It has stood for ninety-one years. And the wheel is the th")
	await until(func() -> bool: return reply.text.contains("wheel"), "the first words")
	var killed := service.launcher.process.pid
	send_signal("KILL", killed)
	await until(func() -> bool: return reply.is_finished, "the end of the reply", SOON)
	assert_eq(reply.reason, NpcProtocol.END_BROKEN)
	assert_eq(reply.error, NpcClient.LOST)
	assert_eq(reply.lines.size(), 2)
	assert_eq(reply.lines[0].text, "It has stood for ninety-one years.")
	assert_true(reply.lines[1].text.begins_with("And the wheel"), reply.lines[1].text)
	assert_true(reply.lines[1].text.ends_with(NpcReply.CUT_MARK), reply.lines[1].text)
	assert_true(reply.lines[1].tags.has(NpcLine.TAG_CUT))
	await until(service.is_ready, "another sidecar", 20.0)
	assert_ne(service.launcher.process.pid, killed)
	var next := service.say("mira", "Go on.")
	await until(model.is_asked, "the model's next turn", 20.0)
	model.say("Where was I?")
	model.finish()
	await next.done()
	assert_eq(next.text, "Where was I?")
	assert_eq(next.error, "")
	var turns := NpcFields.maps((await service.history()).data, "turns")
	assert_contains(JSON.stringify(turns), "Tell me of the mill", "the playthrough goes on")
	assert_eq(warnings.warnings().size(), 0)


func test_killed_before_a_word_was_said() -> void:
	service.settings.arguments = model.arguments()
	service.set_fallback_lines("mira", ["Not now."])
	var reply := service.say("mira", "Tell me of the mill.")
	await until(model.is_asked, "the model's turn", 20.0)
	send_signal("KILL", service.launcher.process.pid)
	await until(func() -> bool: return reply.is_finished, "the end of the reply", SOON)
	assert_eq(reply.text, "Not now.")
	assert_eq(reply.lines[0].source, NpcLine.ADDON)


func test_what_was_defined_is_defined_again() -> void:
	service.launcher.restart_pauses = [0.05]
	var persona := NpcPersona.new()
	persona.id = "bo"
	persona.display_name = "Bo"
	await service.define_persona(persona)
	send_signal("KILL", service.launcher.process.pid)
	await until(func() -> bool: return not service.is_ready(), "the end of the sidecar")
	await until(service.is_ready, "another sidecar", 20.0)
	assert_eq((await service.say("bo", "Hello!").done()).error, "")


func test_a_save_that_a_crash_interrupts_is_asked_for_again() -> void:
	service.launcher.restart_pauses = [0.05]
	await service.say("mira", "Hello!").done()
	send_signal("STOP", service.launcher.process.pid)
	var answer := service.client.ask({"type": NpcProtocol.REQUEST_SAVE})
	var event := service.client.ask(
		{"type": NpcProtocol.REQUEST_EVENT, "text": "Thunder.", "witnesses": "everyone"}
	)
	await get_tree().process_frame
	await get_tree().process_frame
	send_signal("KILL", service.launcher.process.pid)
	await answer.done()
	assert_true(answer.ok, answer.message)
	assert_ne(NpcFields.text(answer.data, "mark"), "")
	assert_eq(event.code, NpcClient.LOST, "nobody knows whether it was done")


func test_a_sidecar_that_hangs_is_replaced() -> void:
	service.launcher.restart_pauses = [0.05]
	assert_true(await start_service())
	var hanging := service.launcher.process.pid
	service.client.silence_limit = 0.3
	send_signal("STOP", hanging)
	var reply := service.say("mira", "Hello!")
	await until(func() -> bool: return reply.is_finished, "the end of the reply", SOON)
	service.client.silence_limit = 60.0
	assert_eq(reply.lines[0].source, NpcLine.ADDON)
	await until(service.is_ready, "another sidecar", 20.0)
	assert_ne(service.launcher.process.pid, hanging)
	assert_false(is_process_there(hanging))


func test_stop_leaves_no_process_and_ends_what_is_under_way() -> void:
	service.settings.arguments = model.arguments()
	var reply := service.say("mira", "Tell me of the mill.")
	await until(model.is_asked, "the model's turn", 20.0)
	var pid := service.launcher.process.pid
	var start := Time.get_ticks_msec()
	service.stop()
	assert_between(Time.get_ticks_msec() - start, 0, 1500)
	assert_false(is_process_there(pid))
	assert_true(reply.is_finished)
	assert_eq(reply.reason, NpcProtocol.END_CANCELLED)


func test_a_sidecar_that_does_not_go_is_killed() -> void:
	var ready_line := '{"event":"ready","url":"ws://127.0.0.1:9","protocol":1,"pid":1}'
	service.settings.command = _script("echo '%s'; trap '' HUP; exec sleep 60" % ready_line)
	service.start()
	await until(
		func() -> bool: return service.launcher.state == NpcLauncher.State.RUNNING, "the script"
	)
	var pid := service.launcher.process.pid
	service.stop()
	assert_false(is_process_there(pid))


func test_the_token_is_a_new_one_and_not_to_be_seen() -> void:
	var tokens: Array[String] = []
	service.launcher.started.connect(
		func(_url: String, token: String) -> void: tokens.append(token)
	)
	assert_true(await start_service())
	var pid := service.launcher.process.pid
	var arguments := FileAccess.get_file_as_string("/proc/%d/cmdline" % pid)
	service.stop()
	assert_true(await start_service())
	assert_eq(tokens[0].length(), 64)
	assert_ne(tokens[0], tokens[1])
	assert_false(arguments.contains(tokens[0]))
	assert_eq(OS.get_environment(NpcSidecarProcess.TOKEN_VARIABLE), "")


## A program in the shell's language, for this test.
func _script(commands: String) -> String:
	var path := "user://tests/%d_%s.sh" % [OS.get_process_id(), commands.md5_text()]
	DirAccess.make_dir_recursive_absolute(path.get_base_dir())
	FileAccess.open(path, FileAccess.WRITE).store_string("#!/bin/sh\n%s\n" % commands)
	FileAccess.set_unix_permissions(path, 0x1C0)
	return path


func _hide_the_sidecar() -> void:
	for variable: String in ["NPC_DIALOGUE", "PATH"]:
		set_meta(variable, OS.get_environment(variable))
		OS.set_environment(variable, "")
	service.start()


func _restore_the_environment() -> void:
	for variable: String in ["NPC_DIALOGUE", "PATH"]:
		var value: String = get_meta(variable)
		OS.set_environment(variable, value)
