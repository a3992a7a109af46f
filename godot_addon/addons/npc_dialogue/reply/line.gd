class_name NpcLine
extends RefCounted
## One line that somebody spoke.

## [member source] of a line that the addon spoke itself, because nobody else could.
const ADDON := "addon"
## A tag: the line was closed in the middle of a sentence.
const TAG_CUT := "cut"
## A tag: the line bridges a wait; it is not remembered.
const TAG_FILLER := "filler"

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
## [constant TAG_CUT], [constant TAG_FILLER] and others.
var tags: PackedStringArray
## Who spoke it: a model's id, [code]authored[/code], or [constant ADDON].
var source: String


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
