class_name Demo
extends Node2D
## Riverbend: walk up to somebody and talk.

const TALK_DISTANCE := 84.0
const KEYS_OUTSIDE := "WASD or arrows: walk   ·   E: talk   ·   Tab: change the world"
const KEYS_LISTENING := "Enter: go on   ·   Esc: get up"
## For how long the game's own words stand there.
const NEWS_SECONDS := 7.0
## Who whispers at the inn, who hears it, and who does not.
const COMPANY: Array[String] = ["Odile", "Tobias", "Nell"]
const KEYS_INSIDE := "Enter: say it, or show all   ·   Esc: leave   ·   Tab: change the world"
const TREES: Array[Vector3] = [
	Vector3(120, 560, 52),
	Vector3(70, 700, 44),
	Vector3(190, 1020, 56),
	Vector3(330, 1120, 48),
	Vector3(560, 1130, 50),
	Vector3(700, 760, 40),
	Vector3(470, 230, 46),
	Vector3(140, 260, 54),
	Vector3(800, 330, 50),
	Vector3(740, 440, 40),
	Vector3(1150, 300, 54),
	Vector3(1090, 620, 42),
	Vector3(1180, 660, 36),
	Vector3(1010, 1110, 52),
	Vector3(1180, 1150, 46),
	Vector3(1370, 1120, 44),
	Vector3(1370, 640, 40),
	Vector3(1430, 760, 46),
	Vector3(1940, 360, 48),
	Vector3(1950, 760, 54),
	Vector3(1930, 1080, 46),
	Vector3(60, 420, 44),
	Vector3(840, 1140, 44),
	Vector3(250, 640, 38)
]

var near: DemoVillager
var talking_with: DemoVillager

var _news_tween: Tween

@onready var tale: DemoTale = $Tale
@onready var talk_box: DemoTalkBox = $Hud/TalkBox
@onready var side_panel: DemoSidePanel = $Hud/SidePanel
@onready var player: DemoPlayer = $People/Player
@onready var gathering: DemoGathering = $Gathering
@onready var bubble: DemoBubble = $Hud/Bubble
@onready var _people: Node2D = $People
@onready var _river: DemoRiver = $River
@onready var _landing: DemoLanding = $Landing
@onready var _mill: DemoMill = $People/Mill
@onready var _light: DemoDayLight = $DayLight
@onready var _camera: Camera2D = $Camera
@onready var _hint: Label = $Hud/Hint
@onready var _keys: Label = $Hud/Keys
@onready var _news: Label = $Hud/News


func _init() -> void:
	DemoControls.declare()


func _ready() -> void:
	player.river = _river
	_plant()
	_dress()
	for child in _people.get_children():
		if child.get("lamps") != null:
			_light.buildings.append(child)
		var villager := child as DemoVillager
		if villager != null:
			villager.speaker.action_proposed.connect(_decide.bind(villager.speaker))
	tale.changed.connect(_show_tale)
	tale.told.connect(side_panel.tell)
	tale.told.connect(_show_news)
	gathering.spoke.connect(_show_words)
	gathering.whispered.connect(_show_who_knows)
	gathering.ended.connect(_stop_listening)
	bubble.was_read.connect(gathering.go_on)
	talk_box.said.connect(_say)
	talk_box.left.connect(leave)
	side_panel.daytime_chosen.connect(tale.set_daytime)
	side_panel.flood_chosen.connect(tale.set_flood)
	side_panel.trust_chosen.connect(_set_trust)
	side_panel.save_pressed.connect(_save)
	side_panel.load_pressed.connect(_load)
	side_panel.new_game_pressed.connect(_begin_anew)
	NpcDialogue.connected.connect(_show_voice)
	NpcDialogue.disconnected.connect(func(_why: String) -> void: _show_voice())
	NpcDialogue.gave_up.connect(func(_why: String) -> void: _show_voice())
	NpcDialogue.start()
	_camera.position = player.position
	_keys.text = KEYS_OUTSIDE
	_show_tale()
	_show_voice()
	_show_trust()


func _process(delta: float) -> void:
	if talking_with == null and not gathering.is_running:
		_look_around()
	var goal := player.position + Vector2(0, -36)
	var zoom := 1.3
	if talking_with != null:
		goal = (player.position + talking_with.position) * 0.5 + Vector2(0, 66)
		zoom = 1.38
	elif gathering.is_running:
		goal = DemoGathering.WALKER + Vector2(-40, -88)
		zoom = 1.7
	gathering.notice(player.position)
	_camera.position = _camera.position.lerp(goal, 1.0 - exp(-5.0 * delta))
	_camera.zoom = _camera.zoom.lerp(Vector2.ONE * zoom, 1.0 - exp(-4.0 * delta))
	_place_hint()


func _input(event: InputEvent) -> void:
	# Before the text field, in which this key would go to the next one.
	if event.is_action_pressed(&"demo_panel"):
		get_viewport().set_input_as_handled()
		side_panel.toggle(tale.daytime)
		if not side_panel.visible and talking_with != null:
			talk_box.take_keys()


func _unhandled_input(event: InputEvent) -> void:
	if gathering.is_running:
		if event.is_action_pressed(&"demo_talk"):
			get_viewport().set_input_as_handled()
			bubble.skip()
		elif event.is_action_pressed(&"demo_leave"):
			gathering.leave()
	elif event.is_action_pressed(&"demo_talk") and near != null and talking_with == null:
		get_viewport().set_input_as_handled()
		talk_to(near)
	elif event.is_action_pressed(&"demo_listen") and _can_listen():
		listen()
	elif event.is_action_pressed(&"demo_leave") and side_panel.visible:
		side_panel.hide()


## Begins a talk: the NPC has the first word.
func talk_to(villager: DemoVillager) -> void:
	talking_with = villager
	player.is_free = false
	_step_beside(villager)
	_hint.hide()
	_keys.text = KEYS_INSIDE
	talk_box.open(villager)
	_show_trust()
	NpcDialogue.world({"where": {"player": villager.place}})
	talk_box.speak(villager.speaker.greet())


## The walker stands where both can be seen.
func _step_beside(villager: DemoVillager) -> void:
	var side := -1.0 if player.position.x < villager.position.x else 1.0
	var place := villager.position + Vector2(side * 58.0, 8.0)
	create_tween().tween_property(player, "position", place, 0.3).set_trans(Tween.TRANS_SINE)
	player.figure.facing = -side
	villager.turn_to(place)


## Ends the talk. What the player has not seen of the last reply was not heard.
func leave() -> void:
	if talk_box.is_typing():
		talking_with.speaker.cancel(talk_box.heard())
	talk_box.close()
	_keys.text = KEYS_OUTSIDE
	talking_with = null
	player.is_free = true
	_show_trust()


## Sits down with the three at the inn.
func listen() -> void:
	player.is_free = false
	_keys.text = KEYS_LISTENING
	var company: Array[DemoVillager] = []
	for who in COMPANY:
		company.append(_people.get_node(who))
	create_tween().tween_property(player, "position", DemoGathering.WALKER, 0.6)
	player.figure.facing = -1.0
	gathering.begin(company)


func _stop_listening() -> void:
	bubble.hide()
	_show_speaker(null)
	_keys.text = KEYS_OUTSIDE
	player.is_free = true


func _can_listen() -> bool:
	return near == _people.get_node(COMPANY[0]) and talking_with == null


func _show_words(who: DemoVillager, words: String, to: DemoVillager) -> void:
	_show_speaker(who)
	if to != null:
		who.turn_to(to.position)
		to.turn_to(who.position)
	bubble.say(who, words, to.first_name() if to != null else "")


## Whose mouth moves; null: nobody's.
func _show_speaker(who: DemoVillager) -> void:
	for child in _people.get_children():
		var villager := child as DemoVillager
		if villager != null:
			villager.figure.is_speaking = villager == who


func _show_who_knows(who_knows: Array[DemoVillager], who_does_not: Array[DemoVillager]) -> void:
	_show_speaker(null)
	var heard := " and ".join(
		who_knows.map(func(each: DemoVillager) -> String: return each.first_name())
	)
	var unheard := " and ".join(
		who_does_not.map(func(each: DemoVillager) -> String: return each.first_name())
	)
	_show_news("%s remember it. %s heard nothing." % [heard, unheard])
	bubble.rest()


func _say(words: String) -> void:
	var options := {"heard": talk_box.heard()}
	if talk_box.is_whispering:
		# Nobody else hears it, wherever they stand.
		options["hears"] = []
	talk_box.speak(talking_with.speaker.say(words, options), words)


func _decide(id: String, action: String, arguments: Dictionary, speaker: NpcSpeaker) -> void:
	var word := tale.decide(action, arguments)
	var note := NpcFields.text(word, "note")
	NpcDialogue.action_result(speaker.reply, id, NpcFields.flag(word, "accepted"), note)


func _look_around() -> void:
	var found: DemoVillager = null
	var least := TALK_DISTANCE
	for child in _people.get_children():
		var villager := child as DemoVillager
		if villager == null:
			continue
		var distance := villager.position.distance_to(player.position)
		if distance < least:
			least = distance
			found = villager
	if found != near:
		if near != null:
			near.is_near = false
		near = found
		if near != null:
			near.is_near = true
			near.turn_to(player.position)


func _place_hint() -> void:
	_hint.visible = near != null and talking_with == null and not gathering.is_running
	if _hint.visible:
		_hint.text = "E or Enter: talk with %s" % near.first_name()
		if _can_listen():
			_hint.text += "   ·   Q: sit down at her table"
		_hint.reset_size()
		var above := near.position + Vector2(0, -near.look.height - 60.0)
		var place := get_viewport().get_canvas_transform() * above
		_hint.position = place - Vector2(_hint.size.x * 0.5, _hint.size.y * 0.5)


func _show_tale() -> void:
	_light.go_to(tale.daytime)
	side_panel.show_daytime(tale.daytime)
	side_panel.show_flood(tale.is_flooded)
	side_panel.set_loadable(tale.has_save())
	var level := 1.0 if tale.is_flooded else 0.0
	var tween := create_tween().set_parallel().set_trans(Tween.TRANS_SINE)
	tween.tween_property(_river, "flood", level, 3.0)
	tween.tween_property(_river, "flow", 1.0 - 0.4 * level, 3.0)
	tween.tween_property(_landing, "flood", level, 3.0)
	tween.tween_property(_mill.wheel, "drive", 1.0 - level, 2.0)


func _show_news(words: String) -> void:
	_news.text = words
	_news.reset_size()
	var height := talk_box.position.y - _news.size.y - 14.0 if talk_box.visible else 66.0
	_news.position = Vector2((get_viewport_rect().size.x - _news.size.x) * 0.5, height)
	_news.modulate.a = 1.0
	_news.show()
	if _news_tween != null:
		_news_tween.kill()
	_news_tween = create_tween()
	_news_tween.tween_property(_news, "modulate:a", 0.0, 0.6).set_delay(NEWS_SECONDS)


func _show_voice() -> void:
	if NpcDialogue.is_ready():
		var voice := "a model: %s" % NpcDialogue.model
		if NpcDialogue.model == "authored":
			voice = "The authored voice: lines and facts that the writer wrote."
		side_panel.show_voice(voice)
	elif NpcDialogue.client.state == NpcClient.State.GONE:
		(
			side_panel
			. show_voice(
				"Nobody: there is no sidecar, so all speak their fallback lines. The console says what to do."
			)
		)
	else:
		side_panel.show_voice("The sidecar is starting …")


func _show_trust() -> void:
	if talking_with == null:
		side_panel.show_trust("", 0.0, "")
		return
	# Nothing is set; the answer tells how things stand.
	_set_axes({})


func _set_trust(value: float) -> void:
	if talking_with != null:
		_set_axes({"trust": value})


func _set_axes(values: Dictionary) -> void:
	var whom := talking_with
	var answer := await NpcDialogue.relationship_set(whom.speaker.id, "player", values)
	if whom == talking_with:
		var trust := NpcFields.number(NpcFields.map(answer.data, "values"), "trust")
		var standing := NpcFields.text(NpcFields.map(answer.data, "standing"), "trust")
		side_panel.show_trust(whom.first_name(), trust, standing)


func _save() -> void:
	await tale.save(player.position)
	side_panel.set_loadable(tale.has_save())


func _load() -> void:
	_get_up()
	var place := await tale.load_save()
	gathering.tell_places()
	if place != Vector2.ZERO:
		player.position = place


func _begin_anew() -> void:
	_get_up()
	tale.begin_anew()


## Whatever the walker is in ends.
func _get_up() -> void:
	gathering.disperse()
	if talking_with != null:
		leave()


func _plant() -> void:
	for place in TREES:
		var tree := DemoTree.new()
		tree.position = Vector2(place.x, place.y)
		tree.crown = place.z
		_people.add_child(tree)
	var random := RandomNumberGenerator.new()
	random.seed = 14
	for _goose in 14:
		var goose := DemoGoose.new()
		var home := DemoGoose.HOME
		goose.position = home.position + Vector2(random.randf(), random.randf()) * home.size
		_people.add_child(goose)


func _dress() -> void:
	var theme := DemoTheme.make()
	for child in $Hud.get_children():
		var control := child as Control
		if control != null:
			control.theme = theme
	_hint.add_theme_stylebox_override("normal", DemoTheme.box(DemoPalette.PAPER, 12, 14))
	_keys.add_theme_stylebox_override("normal", DemoTheme.box(Color(DemoPalette.INK, 0.6), 12, 14))
	_keys.add_theme_color_override("font_color", DemoPalette.PAPER)
	_keys.add_theme_font_size_override("font_size", 14)
	var news := DemoTheme.box(DemoPalette.PAPER, 12, 16)
	news.border_color = DemoPalette.TEAL
	news.border_width_left = 5
	_news.add_theme_stylebox_override("normal", news)
	_news.hide()
	talk_box.hide()
	side_panel.hide()
