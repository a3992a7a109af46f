class_name NpcLine
extends RefCounted
## One line that somebody spoke.

## [member source] of a line that the addon spoke itself, because nobody else could.
const ADDON := "addon"
## A tag: the line was closed in the middle of a sentence.
const TAG_CUT := "cut"
## A tag: the line bridges a wait; it is not remembered.
const TAG_FILLER := "filler"
## Tags: how the line is spoken aloud; see [member tts_rate] and [member tts_volume].
const TAG_SLOW := "pace:slow"
const TAG_FAST := "pace:fast"
const TAG_QUIET := "volume:quiet"
const TAG_LOUD := "volume:loud"
## A tag: nobody says it, a narrator tells of it ([code]Mira shrugs.[/code]); [member npc] is
## [constant NARRATOR]. Only in worlds with [code]directions = "narrate"[/code].
const TAG_NARRATION := "narration"
## Begins the tag of a line with which a beat of a scene is done; see [member beats].
const TAG_BEAT := "beat:"
## [member npc] of what is told and not said.
const NARRATOR := "narrator"

## Who spoke, by id.
var npc: String
## What was said. Never BBCode: show it with [method RichTextLabel.add_text].
var text: String
## What separates the line from the one before: nothing, a space or a line break.
var before: String
## How it is said: one of the world's emotions.
var emotion: String = "neutral"
## How strongly, from 0 to 1.
var intensity: float = 0.5
## [constant TAG_CUT], [constant TAG_FILLER], [constant TAG_NARRATION] and others.
var tags: PackedStringArray
## How fast the line is spoken aloud, 1 as usual: the [code]rate[/code] of
## [method DisplayServer.tts_speak].
var tts_rate: float:
	get:
		return 0.85 if tags.has(TAG_SLOW) else 1.2 if tags.has(TAG_FAST) else 1.0
## How loud the line is spoken aloud, 50 as usual: the [code]volume[/code] of
## [method DisplayServer.tts_speak].
var tts_volume: int:
	get:
		return 25 if tags.has(TAG_QUIET) else 80 if tags.has(TAG_LOUD) else 50
## Who spoke it: a model's id, [code]authored[/code], or [constant ADDON].
var source: String
## Whether it is told by a narrator and not said by the NPC.
var is_narration: bool:
	get:
		return tags.has(TAG_NARRATION)

## The beats of the world's [code]scenes.toml[/code] that are done with this line, by id.
var beats: PackedStringArray:
	get:
		var done := PackedStringArray()
		for tag in tags:
			if tag.begins_with(TAG_BEAT):
				done.append(tag.trim_prefix(TAG_BEAT))
		return done


## A line as a [code]turn.line[/code] tells of it.
static func from_message(message: Dictionary) -> NpcLine:
	var line := NpcLine.new()
	line.npc = NpcFields.text(message, "npc")
	line.text = NpcFields.text(message, "text")
	line.before = NpcFields.text(message, "before")
	var mood := NpcFields.map(message, "emotion")
	line.emotion = NpcFields.text(mood, "name", "neutral")
	line.intensity = NpcFields.number(mood, "intensity", 0.5)
	line.tags = NpcFields.texts(message, "tags")
	line.source = NpcFields.text(message, "source")
	return line


## A line that the addon speaks itself.
static func of_addon(speaker: String, words: String, separator: String = "") -> NpcLine:
	var line := NpcLine.new()
	line.npc = speaker
	line.text = words
	line.before = separator
	line.source = ADDON
	return line
