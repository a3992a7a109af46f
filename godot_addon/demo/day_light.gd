class_name DemoDayLight
extends CanvasModulate
## The light over the village: it goes gently from one time of day to another.

const SECONDS := 1.6

## Those whose windows are lit by it.
var buildings: Array[Node] = []

var _lamps: float = 0.0


func go_to(daytime: String) -> void:
	var tween := create_tween().set_parallel().set_trans(Tween.TRANS_SINE)
	tween.tween_property(self, "color", DemoPalette.LIGHT[daytime], SECONDS)
	tween.tween_method(_set_lamps, _lamps, DemoPalette.LAMPS[daytime], SECONDS)


func _set_lamps(level: float) -> void:
	_lamps = level
	for building in buildings:
		building.set("lamps", level)
