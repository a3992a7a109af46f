extends SceneTree
## A game in small, for tests that look at it from outside: has an NPC greet, says so on stdout, and
## goes on until it is ended from outside or, with [code]--quit[/code], by itself.
##
## Prints [code]SIDECAR pid[/code] and [code]REPLY source text[/code].


func _initialize() -> void:
	_play()


func _play() -> void:
	await process_frame
	var service: NpcDialogueService = root.get_node(NpcDialogueService.PATH)
	if OS.has_environment(NpcServiceTest.WORLD_VARIABLE):
		service.settings.world = NpcServiceTest.world_path()
	var reply := await service.greet("mira").done()
	print("SIDECAR %d" % (service.launcher.process.pid if service.launcher.process != null else 0))
	print("REPLY %s %s" % [" ".join(reply.sources), reply.text])
	if OS.get_cmdline_user_args().has("--quit"):
		quit()
