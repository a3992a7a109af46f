class_name DemoGathering
extends Node
## Three of the village at the inn: a scripted scene with a whisper, and what they make of it
## themselves.
##
## The lines of the scene are the game's own. It tells the sidecar who heard which of them, and so
## each remembers its own share; afterwards they talk freely, and so can the walker with them.

## A line is said. [param to] is who alone hears it; empty: all three.
signal spoke(who: DemoVillager, words: String, to: DemoVillager)
## Somebody has whispered: who of the three remembers it, and who does not.
signal whispered(who_knows: Array[DemoVillager], who_does_not: Array[DemoVillager])
## It has come to its end.
signal ended

const PLACE := "inn"
const SEATS: Array[Vector2] = [Vector2(486, 806), Vector2(384, 822), Vector2(596, 812)]
const WALKER := Vector2(540, 868)
const ABOUT := "the ferry post, and who is to row over"
const FREE_LINES := 3
## From so far away on the walker has gone, and they go home.
const FAR := 460.0
## Who says what, by the seat; and who alone hears it, or -1.
const SCENE: Array[Array] = [
	[1, "If the Sallow takes the ferry post, I am done with ropes.", -1],
	[2, "Then who takes me over to see the other side?", -1],
	[0, "Tobias. The county pays for a post, and nobody tells the girl.", 1],
]

var is_running: bool = false
## Whether they sit there, also when nobody listens any more.
var is_seated: bool = false

## In the order of their seats: who whispers, who hears it, who does not.
var _company: Array[DemoVillager] = []
var _homes: Array[Vector2] = []
## Whether whoever listens has done with the line.
var _is_heard: bool = true
var _is_left: bool = false


## They come together, and it begins.
func begin(company: Array[DemoVillager]) -> void:
	is_running = true
	_is_left = false
	if not is_seated:
		_sit_down(company)
	await NpcDialogue.begin_scene(ids())
	for line: Array in SCENE:
		if not _is_left:
			await _play(line)
	await NpcDialogue.end_scene(ids())
	if not _is_left:
		await _talk()
	is_running = false
	ended.emit()


## The walker gets up: nothing more is said.
func leave() -> void:
	_is_left = true
	_is_heard = true


## Whoever shows the lines has shown the last one.
func go_on() -> void:
	_is_heard = true


## Tells where the walker is now.
func notice(walker: Vector2) -> void:
	if is_seated and not is_running and walker.distance_to(WALKER) > FAR:
		disperse()


## All go home.
func disperse() -> void:
	leave()
	if is_seated:
		is_seated = false
		_go_to(_homes)
		tell_places()


## Tells the sidecar where the three are: also after a load, which knows where they were.
func tell_places() -> void:
	var where := {}
	for villager in _company:
		where[villager.speaker.id] = PLACE if is_seated else villager.place
	if not where.is_empty():
		NpcDialogue.world({"where": where})


func ids() -> PackedStringArray:
	var found := PackedStringArray()
	for villager in _company:
		found.append(villager.speaker.id)
	return found


func _play(line: Array) -> void:
	var who: DemoVillager = _company[line[0]]
	var words: String = line[1]
	var only: int = line[2]
	var to: DemoVillager = _company[only] if only >= 0 else null
	# A whisper reaches whom it is meant for, and the walker, who sits beside.
	var hears: Variant = null
	if to != null:
		hears = [to.speaker.id, "player"]
	await NpcDialogue.told(who.speaker.id, words, hears)
	await _show(spoke.emit.bind(who, words, to))
	if to != null:
		await _ask_who_knows(words)


## Waits until what is shown has been read, or the walker has got up.
func _show(what: Callable) -> void:
	if _is_left:
		return
	_is_heard = false
	what.call()
	while not _is_heard:
		await get_tree().process_frame


## Asks the sidecar, and not the script, what each of them remembers.
func _ask_who_knows(words: String) -> void:
	var knows: Array[DemoVillager] = []
	var does_not: Array[DemoVillager] = []
	for villager in _company:
		var answer := await NpcDialogue.inspect(villager.speaker.id)
		if not answer.ok:
			return
		var prompt := JSON.stringify(NpcFields.map(answer.data, "prompt"))
		if prompt.contains(words):
			knows.append(villager)
		else:
			does_not.append(villager)
	await _show(whispered.emit.bind(knows, does_not))


## They talk among themselves, each from what it knows.
func _talk() -> void:
	var talk := await NpcDialogue.converse(ids(), ABOUT, FREE_LINES).done()
	var words := ""
	for index in talk.lines.size():
		var line := talk.lines[index]
		words += (line.before if words else "") + line.text
		var is_last := index + 1 == talk.lines.size() or talk.lines[index + 1].npc != line.npc
		var who := _named(line.npc)
		if is_last and who != null and not _is_left:
			who.figure.emotion = line.emotion
			await _show(spoke.emit.bind(who, words, null))
		if is_last:
			words = ""


func _named(id: String) -> DemoVillager:
	for villager in _company:
		if villager.speaker.id == id:
			return villager
	return null


func _sit_down(company: Array[DemoVillager]) -> void:
	is_seated = true
	_company = company
	_homes = []
	for villager in company:
		_homes.append(villager.position)
	NpcDialogue.world({"where": {"player": PLACE}})
	tell_places()
	_go_to(SEATS)


func _go_to(places: Array[Vector2]) -> void:
	var tween := create_tween().set_parallel().set_trans(Tween.TRANS_SINE)
	for index in _company.size():
		tween.tween_property(_company[index], "position", places[index], 0.8)
		_company[index].turn_to(WALKER)
