@abstract class_name NpcServiceTest
extends NpcTest
## A test with a service of its own: its sidecar, its memory, Riverbend as its world.
##
## The sidecar's program comes from [code]NPC_DIALOGUE[/code] in the environment, the world from
## [code]NPC_TEST_WORLD[/code], by default the sample in the clone.

const DATA := "user://tests"
const WORLD_VARIABLE := "NPC_TEST_WORLD"

static var _count: int = 0

var service: NpcDialogueService


func before() -> void:
	service = make_service()


func after() -> void:
	if is_instance_valid(service):
		service.stop()


## A service that stands in the tree and has not been started.
func make_service() -> NpcDialogueService:
	_count += 1
	var folder := "%s/%d_%d" % [DATA, OS.get_process_id(), _count]
	var made := NpcDialogueService.new()
	made.settings.world = world_path()
	made.settings.data = folder.path_join("memory.db")
	made.settings.log_file = folder.path_join("sidecar.log")
	made.settings.playthrough = "test"
	# A machine with much to do starts a sidecar slowly; what becomes of impatience has its own
	# tests.
	made.client.patience = 30.0
	add_child(made)
	return made


## Starts the service and waits for its sidecar.
func start_service() -> bool:
	service.start()
	return await until(service.is_ready, "the sidecar", 20.0)


static func world_path() -> String:
	var path := OS.get_environment(WORLD_VARIABLE)
	return path if path else "res://../samples/riverbend"


## Whether a process of that id runs, as the system sees it.
static func is_process_there(pid: int) -> bool:
	return OS.execute("/bin/sh", ["-c", "kill -0 %d 2>/dev/null" % pid]) == 0


## Has the system send a signal to a process.
static func send_signal(what: String, pid: int) -> void:
	OS.execute("/bin/kill", ["-" + what, str(pid)])
