class_name DemoSmoke
extends Node2D
## A thin smoke that rises and leans with the wind.

const PUFFS := 7
const SECONDS := 5.0

var _time: float = randf() * SECONDS


func _process(delta: float) -> void:
	_time += delta
	queue_redraw()


func _draw() -> void:
	for puff in PUFFS:
		var age := fposmod(_time / SECONDS + float(puff) / PUFFS, 1.0)
		var at := Vector2(age * age * 46.0 + sin(_time + puff * 2.1) * 4.0, -age * 92.0)
		draw_circle(
			at, 4.0 + age * 13.0, Color(0.93, 0.91, 0.87, 0.34 * (1.0 - age) * minf(age * 6.0, 1.0))
		)
