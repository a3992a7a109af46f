class_name DemoControls
extends RefCounted
## The keys and buttons of the demo.

const KEYS: Dictionary[StringName, Array] = {
	&"demo_left": [KEY_A, KEY_LEFT],
	&"demo_right": [KEY_D, KEY_RIGHT],
	&"demo_up": [KEY_W, KEY_UP],
	&"demo_down": [KEY_S, KEY_DOWN],
	&"demo_talk": [KEY_E, KEY_ENTER, KEY_KP_ENTER],
	&"demo_listen": [KEY_Q],
	&"demo_leave": [KEY_ESCAPE],
	&"demo_panel": [KEY_TAB],
}
const STICK: Dictionary[StringName, Vector2i] = {
	&"demo_left": Vector2i(JOY_AXIS_LEFT_X, -1),
	&"demo_right": Vector2i(JOY_AXIS_LEFT_X, 1),
	&"demo_up": Vector2i(JOY_AXIS_LEFT_Y, -1),
	&"demo_down": Vector2i(JOY_AXIS_LEFT_Y, 1),
}
const BUTTONS: Dictionary[StringName, JoyButton] = {
	&"demo_talk": JOY_BUTTON_A,
	&"demo_listen": JOY_BUTTON_X,
	&"demo_leave": JOY_BUTTON_B,
	&"demo_panel": JOY_BUTTON_Y,
}


## Makes the actions known, once.
static func declare() -> void:
	for action in KEYS:
		if InputMap.has_action(action):
			continue
		InputMap.add_action(action, 0.3)
		for key: Key in KEYS[action]:
			var event := InputEventKey.new()
			event.physical_keycode = key
			InputMap.action_add_event(action, event)
		if STICK.has(action):
			var motion := InputEventJoypadMotion.new()
			motion.axis = STICK[action].x as JoyAxis
			motion.axis_value = STICK[action].y
			InputMap.action_add_event(action, motion)
		if BUTTONS.has(action):
			var button := InputEventJoypadButton.new()
			button.button_index = BUTTONS[action]
			InputMap.action_add_event(action, button)
