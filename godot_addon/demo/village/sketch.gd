class_name DemoSketch
extends Node2D
## A part of a drawing with a life of its own: drawn once by its owner, then only moved and turned.

var _draw_on: Callable


## [param draw_on] gets the sketch, and draws on it.
static func of(draw_on: Callable) -> DemoSketch:
	var sketch := DemoSketch.new()
	sketch._draw_on = draw_on
	return sketch


func _draw() -> void:
	_draw_on.call(self)
