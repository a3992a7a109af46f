class_name DemoFigure
extends Node2D
## Somebody, drawn with plain shapes; the feet stand at the origin.

const SMILES: Array[String] = ["happy", "warm", "amused", "proud"]
const SECONDS_A_PICTURE := 0.033
const FROWNS: Array[String] = ["sad", "worried", "afraid", "disgusted", "angry"]

var look: DemoLook = DemoLook.new():
	set(value):
		look = value
		queue_redraw()
## One of the world's emotions, as the face shows it.
var emotion: String = "neutral":
	set(value):
		emotion = value
		queue_redraw()
## Where it looks: -1 is left, 1 is right.
var facing: float = 1.0
## Whether it walks, speaks.
var is_walking: bool = false
var is_speaking: bool = false
var has_shadow: bool = true

var _time: float = 0.0
var _blink: float = 2.0
var _picture: float = 0.0


func _ready() -> void:
	_time = randf() * 5.0
	_blink = 1.0 + randf() * 3.0


func _process(delta: float) -> void:
	_time += delta
	_blink -= delta
	if _blink < -0.12:
		_blink = 1.5 + randf() * 3.5
	_picture -= delta
	if _picture < 0.0:
		_picture = SECONDS_A_PICTURE
		queue_redraw()


func _draw() -> void:
	var swing := sin(_time * 11.0) if is_walking else 0.0
	var bob := absf(swing) * 2.0 if is_walking else sin(_time * 2.0) * 0.7
	var h := look.height
	var hip := -h * 0.30
	var shoulder := -h * 0.70 - bob
	var head := Vector2(facing * look.stoop, -h * 0.86 - bob + look.stoop * 0.4)
	if is_speaking:
		head.y += sin(_time * 9.0) * 0.8
	if has_shadow:
		draw_set_transform(Vector2.ZERO, 0.0, Vector2(1.0, 0.32))
		draw_circle(Vector2(4, 0), look.width * 0.72, DemoPalette.SHADOW)
		draw_set_transform(Vector2.ZERO)
	_draw_legs(hip, swing)
	_draw_arm(-1.0, shoulder, swing)
	_draw_body(hip, shoulder)
	_draw_head(head, h * 0.165)
	_draw_arm(1.0, shoulder, -swing)


func _draw_legs(hip: float, swing: float) -> void:
	var thick := look.width * 0.24
	for side: float in [-1.0, 1.0]:
		var top := Vector2(side * look.width * 0.17, hip)
		var foot := top + Vector2(side * swing * 6.0, -hip - 3.0 - maxf(side * swing, 0.0) * 3.0)
		draw_line(top, foot, look.legs, thick)
		draw_circle(foot + Vector2(facing * 2.0, 0.5), thick * 0.62, look.legs.darkened(0.25))


func _draw_body(hip: float, shoulder: float) -> void:
	var top := look.width * 0.40
	var hem := look.width * 0.52
	var low := hip * 0.72
	draw_colored_polygon(_trunk(top, hem, shoulder, low), look.coat)
	var shade := look.coat.darkened(0.14)
	draw_colored_polygon(
		PackedVector2Array(
			[
				Vector2(-facing * top, shoulder + 5),
				Vector2(-facing * hem, low),
				Vector2(-facing * hem * 0.45, low),
				Vector2(-facing * top * 0.55, shoulder + 3),
			]
		),
		shade
	)
	if look.apron.a > 0.0:
		var bib := top * 0.62
		var front := facing * 1.5
		draw_colored_polygon(
			PackedVector2Array(
				[
					Vector2(front - bib, shoulder * 0.80),
					Vector2(front + bib, shoulder * 0.80),
					Vector2(front + hem * 0.78, low + 2),
					Vector2(front - hem * 0.78, low + 2),
				]
			),
			look.apron
		)
		var waist := lerpf(shoulder, low, 0.55)
		draw_line(
			Vector2(-hem * 0.86, waist), Vector2(hem * 0.86, waist), look.apron.darkened(0.2), 2.0
		)


func _trunk(top: float, hem: float, shoulder: float, low: float) -> PackedVector2Array:
	var points: PackedVector2Array = [Vector2(-hem, low)]
	for step in 5:
		var angle := PI + PI * step / 4.0
		points.append(Vector2(cos(angle) * top, shoulder + 5.0 + sin(angle) * 6.0))
	points.append(Vector2(hem, low))
	points.append(Vector2(0, low + 3.0))
	return points


func _draw_arm(side: float, shoulder: float, swing: float) -> void:
	var thick := look.width * 0.20
	var from := Vector2(side * look.width * 0.40, shoulder + 8.0)
	var hand := from + Vector2(side * 3.0 + swing * 5.0, look.height * 0.27)
	var raised := is_speaking and side == 1.0
	if raised:
		hand = from + Vector2(facing * 7.0, look.height * 0.17 + sin(_time * 4.0) * 2.5)
	draw_line(from, hand, look.coat.darkened(0.08), thick)
	draw_circle(from, thick * 0.5, look.coat.darkened(0.08))
	draw_circle(hand, thick * 0.62, look.skin)
	if side == 1.0:
		_draw_in_hand(hand)


func _draw_in_hand(hand: Vector2) -> void:
	match look.hand:
		DemoLook.Hand.LADLE:
			draw_line(hand, hand + Vector2(5, -16), DemoPalette.PLANK_DARK, 2.5)
			draw_circle(hand + Vector2(6, -18), 4.5, DemoPalette.STONE_SHADE)
		DemoLook.Hand.STICK:
			draw_line(
				hand + Vector2(2, look.height * 0.42),
				hand + Vector2(-1, -look.height * 0.72),
				DemoPalette.PLANK_DARK,
				3.0
			)
		DemoLook.Hand.HAMMER:
			draw_line(hand + Vector2(0, 6), hand + Vector2(3, -14), DemoPalette.PLANK, 3.0)
			draw_rect(Rect2(hand + Vector2(-4, -20), Vector2(14, 8)), DemoPalette.SLATE_DARK)
		DemoLook.Hand.CHAIN:
			for link in 5:
				var at := hand + Vector2(sin(link * 1.3) * 2.0, 3.0 + link * 4.0)
				draw_arc(at, 2.6, 0.0, TAU, 8, DemoPalette.SLATE, 1.4)


func _draw_head(at: Vector2, radius: float) -> void:
	if look.hair == DemoLook.Hair.TAILS:
		for side: float in [-1.0, 1.0]:
			var tail := at + Vector2(side * radius * 1.05, radius * 0.5)
			draw_line(
				at + Vector2(side * radius * 0.8, 0), tail + Vector2(0, 5), look.hair_color, 6.0
			)
	if look.hair == DemoLook.Hair.BUN:
		draw_circle(
			at + Vector2(-facing * radius * 0.8, -radius * 0.75), radius * 0.5, look.hair_color
		)
	draw_line(
		at + Vector2(0, radius * 0.6), at + Vector2(0, radius * 1.35), look.skin.darkened(0.1), 8.0
	)
	draw_circle(at, radius, look.skin)
	draw_circle(at + Vector2(-facing * radius * 0.95, radius * 0.1), radius * 0.22, look.skin)
	_draw_hair(at, radius)
	_draw_face(at + Vector2(facing * radius * 0.28, radius * 0.08), radius)
	if look.hand == DemoLook.Hand.PENCIL:
		var ear := at + Vector2(-facing * radius * 0.9, -radius * 0.1)
		draw_line(
			ear + Vector2(-facing * 5, 3), ear + Vector2(facing * 8, -5), DemoPalette.THATCH, 2.2
		)


func _draw_hair(at: Vector2, radius: float) -> void:
	var cap: PackedVector2Array = []
	if look.hair != DemoLook.Hair.BALD or look.head != DemoLook.Head.BARE:
		for step in 13:
			var angle := PI * 0.96 + PI * 1.08 * step / 12.0
			cap.append(at + Vector2(cos(angle), sin(angle)) * (radius + 1.2))
		cap.append(at + Vector2(radius * 0.75, -radius * 0.42))
		cap.append(at + Vector2(-radius * 0.75, -radius * 0.42))
		draw_colored_polygon(cap, look.hair_color)
	if look.hair == DemoLook.Hair.CURLS:
		for step in 7:
			var angle := PI + PI * step / 6.0
			draw_circle(
				at + Vector2(cos(angle), sin(angle)) * radius, radius * 0.34, look.hair_color
			)
	if look.has_beard:
		var beard: PackedVector2Array = []
		for step in 9:
			var angle := PI * step / 8.0
			beard.append(
				at + Vector2(cos(angle) * radius, radius * 0.15 + sin(angle) * radius * 1.15)
			)
		draw_colored_polygon(beard, look.hair_color)
	match look.head:
		DemoLook.Head.KERCHIEF:
			draw_colored_polygon(_dome(at, radius + 2.5, 0.25), look.head_color)
			draw_circle(
				at + Vector2(-facing * radius, radius * 0.2), 3.5, look.head_color.darkened(0.15)
			)
		DemoLook.Head.CAP:
			draw_colored_polygon(_dome(at, radius + 2.0, 0.42), look.head_color)
			draw_line(
				at + Vector2(facing * radius * 0.2, -radius * 0.42),
				at + Vector2(facing * radius * 1.45, -radius * 0.38),
				look.head_color.darkened(0.2),
				3.5
			)
		DemoLook.Head.HAT:
			draw_colored_polygon(_dome(at + Vector2(0, -2), radius * 0.95, 0.35), look.head_color)
			draw_line(
				at + Vector2(-radius * 1.55, -radius * 0.42),
				at + Vector2(radius * 1.55, -radius * 0.42),
				look.head_color.darkened(0.12),
				4.5
			)


## The upper part of a circle, down to [param low] of its radius above the middle.
func _dome(at: Vector2, radius: float, low: float) -> PackedVector2Array:
	var points: PackedVector2Array = []
	var start := PI + asin(low)
	for step in 13:
		var angle := start + (TAU - asin(low) - start) * step / 12.0
		points.append(at + Vector2(cos(angle), sin(angle)) * radius)
	return points


func _draw_face(at: Vector2, radius: float) -> void:
	var gap := radius * 0.36
	var is_blinking := _blink < 0.0
	for side: float in [-1.0, 1.0]:
		var eye := at + Vector2(side * gap, -radius * 0.06)
		if is_blinking:
			draw_line(eye + Vector2(-2, 0), eye + Vector2(2, 0), DemoPalette.INK, 1.3)
		else:
			var size := radius * (0.16 if emotion == "surprised" or emotion == "afraid" else 0.125)
			draw_circle(eye, size, DemoPalette.INK)
		_draw_brow(eye + Vector2(0, -radius * 0.32), side, radius * 0.2)
	if not look.has_beard:
		for side: float in [-1.0, 1.0]:
			var cheek := at + Vector2(side * gap * 1.2, radius * 0.3)
			draw_circle(cheek, radius * 0.18, Color(DemoPalette.BRICK, 0.22))
	_draw_mouth(at + Vector2(0, radius * 0.44), radius * 0.3)


func _draw_brow(at: Vector2, side: float, half: float) -> void:
	var tilt := 0.0
	if emotion == "angry" or emotion == "disgusted":
		tilt = -1.6
	elif FROWNS.has(emotion):
		tilt = 1.4
	elif emotion == "surprised":
		at.y -= 2.0
	var color := look.hair_color.darkened(0.25)
	draw_line(
		at + Vector2(-half, -side * tilt * 0.9), at + Vector2(half, side * tilt * 0.9), color, 1.5
	)


func _draw_mouth(at: Vector2, half: float) -> void:
	var color := look.skin.darkened(0.55)
	if is_speaking and sin(_time * 13.0) > -0.2:
		draw_circle(at, half * (0.42 + 0.2 * sin(_time * 13.0)), color)
	elif emotion == "surprised":
		draw_circle(at, half * 0.45, color)
	elif SMILES.has(emotion):
		draw_arc(at + Vector2(0, -half * 0.7), half, PI * 0.18, PI * 0.82, 8, color, 1.6)
	elif FROWNS.has(emotion):
		draw_arc(at + Vector2(0, half * 0.9), half, PI * 1.22, PI * 1.78, 8, color, 1.6)
	else:
		draw_line(at + Vector2(-half * 0.6, 0), at + Vector2(half * 0.6, 0), color, 1.6)
