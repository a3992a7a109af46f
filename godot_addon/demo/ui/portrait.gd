class_name DemoPortrait
extends Control
## The face of whom one talks to.

var figure := DemoFigure.new()

var _tone := DemoPalette.PAPER_DARK


func _init() -> void:
	clip_contents = true
	custom_minimum_size = Vector2(128, 150)
	figure.has_shadow = false
	add_child(figure)


func show_villager(villager: DemoVillager) -> void:
	figure.look = villager.look
	figure.scale = Vector2.ONE * 2.9
	# All look out of the window from the same height, whatever their own.
	figure.position = Vector2(64, 68 + villager.look.height * 0.86 * 2.9)
	_tone = villager.look.coat.lerp(DemoPalette.PAPER, 0.72)
	queue_redraw()


func _draw() -> void:
	var box := DemoTheme.box(_tone, 14, 0)
	box.draw(get_canvas_item(), Rect2(Vector2.ZERO, size))
	draw_circle(Vector2(size.x * 0.5, size.y * 0.52), 58.0, _tone.lightened(0.25))
