@abstract class_name NpcSharedServiceTest
extends NpcServiceTest
## A test that needs nothing of its own sidecar: one serves all of them, and each has a playthrough
## of its own. A sidecar takes about a second of the processor to start.

static var _launcher: NpcLauncher
static var _url: String = ""
static var _token: String = ""


func before() -> void:
	service = SharedService.new()
	service.settings.playthrough = "test %s" % get_instance_id()
	service.client.patience = 30.0
	add_child(service)
	if _launcher == null:
		_launcher = NpcLauncher.new()
		_launcher.settings = make_service().settings
		_launcher.started.connect(_on_started)
		get_tree().root.add_child(_launcher)
		_launcher.start()
	await until(func() -> bool: return _url != "", "the sidecar of all", 20.0)


static func _on_started(url: String, token: String) -> void:
	_url = url
	_token = token


## Talks to the sidecar that is there.
class SharedService:
	extends NpcDialogueService

	func start() -> void:
		if not _is_started:
			_is_started = true
			client.playthrough = settings.playthrough
			client.open(NpcSharedServiceTest._url, NpcSharedServiceTest._token)

	func stop() -> void:
		if _is_started:
			_is_started = false
			client.leave()
