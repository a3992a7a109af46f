class_name DemoPalette
extends RefCounted
## The colours of the demo, all in one place.

const INK := Color("2b2723")
const PAPER := Color("f6ecd9")
const PAPER_DARK := Color("e5d5b8")
const BRICK := Color("b4573b")
const TEAL := Color("2f6b66")

const GRASS := Color("93ad6c")
const GRASS_LIGHT := Color("a4bb79")
const GRASS_DARK := Color("7d9a5b")
const PATH := Color("dcc393")
const PATH_EDGE := Color("c7aa76")
const SAND := Color("cdb383")

const WATER := Color("4b8390")
const WATER_DEEP := Color("3d6f7e")
const WATER_SHALLOW := Color("6ea0a4")
const WATER_LIGHT := Color("a8cbc8")

const PLASTER := Color("ecdfc4")
const PLASTER_SHADE := Color("d8c7a6")
const STONE := Color("cfc9bb")
const STONE_SHADE := Color("b3ab9b")
const TIMBER := Color("6e4c37")
const PLANK := Color("9a7353")
const PLANK_DARK := Color("7c5a40")
const TILE := Color("b4573b")
const TILE_DARK := Color("964530")
const SLATE := Color("66717c")
const SLATE_DARK := Color("525c67")
const THATCH := Color("c6a45f")
const THATCH_DARK := Color("a78647")

const LEAF := Color("65894f")
const LEAF_DARK := Color("527342")
const LEAF_LIGHT := Color("7fa35f")
const TRUNK := Color("5e4634")

const SHADOW := Color(0.12, 0.14, 0.2, 0.22)
const LAMP := Color("ffd58a")
const WINDOW_DARK := Color("55666d")

## The light over the village at each time of day.
const LIGHT: Dictionary[String, Color] = {
	"morning": Color(1.0, 0.93, 0.86),
	"day": Color(1.0, 1.0, 1.0),
	"evening": Color(0.98, 0.79, 0.65),
	"night": Color(0.36, 0.43, 0.68),
}
## How bright lamps and windows are.
const LAMPS: Dictionary[String, float] = {
	"morning": 0.15, "day": 0.0, "evening": 0.65, "night": 1.0
}
## A colour for each emotion, for the dot beside its name.
const EMOTIONS: Dictionary[String, Color] = {
	"neutral": Color("8d8578"),
	"happy": Color("d9a02e"),
	"warm": Color("d0803a"),
	"amused": Color("c9972f"),
	"proud": Color("a8742c"),
	"surprised": Color("5b9aa8"),
	"thoughtful": Color("6b7f9a"),
	"worried": Color("7a7399"),
	"sad": Color("56739c"),
	"afraid": Color("6d5c94"),
	"angry": Color("b23b2e"),
	"disgusted": Color("74803c"),
}
