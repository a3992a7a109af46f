extends NpcTest
## A persona as a card, and its fallback lines.


func test_the_least_that_a_card_needs() -> void:
	var persona := NpcPersona.new()
	persona.id = "bo"
	assert_eq(
		persona.to_definition(),
		{"id": "bo", "name": "bo", "voice": {"sentences": 3, "words": 60}},
	)


func test_everything_goes_where_the_content_files_have_it() -> void:
	var fact := NpcFact.new()
	fact.id = "oven"
	fact.text = "The oven has a crack."
	fact.said = ["It is cracked."]
	fact.topics = ["oven"]
	fact.when = "trust > 10"
	fact.weight = 70
	var persona := NpcPersona.new()
	persona.id = "bo"
	persona.display_name = "Bo"
	persona.role = "baker"
	persona.goals = ["sleep"]
	persona.knowledge = [fact]
	persona.register = "Sleepy."
	persona.quirks = ["yawns"]
	persona.language = "de"
	persona.greeting_lines = ["Mind the flour."]
	persona.fallback_lines = ["Mm?", "Later."]
	persona.more = {"model": "small", "role": "miller's baker"}
	var card := persona.to_definition()
	assert_eq(card["name"], "Bo")
	assert_eq(card["goals"], ["sleep"])
	assert_eq(
		card["knowledge"],
		[
			{
				"id": "oven",
				"text": "The oven has a crack.",
				"weight": 70,
				"said": ["It is cracked."],
				"topics": ["oven"],
				"when": "trust > 10",
			}
		],
	)
	assert_eq(
		card["voice"],
		{
			"sentences": 3,
			"words": 60,
			"register": "Sleepy.",
			"quirks": ["yawns"],
			"language": "de",
		},
	)
	assert_eq(
		card["lines"],
		{
			"greeting": [{"text": "Mind the flour."}],
			"fallback": [{"text": "Mm?"}, {"text": "Later."}],
		},
	)
	assert_eq(card["model"], "small")
	assert_eq(card["role"], "miller's baker", "what is given outright goes before")
	assert_false(card.has("place"))


func test_fallback_lines_come_each_in_turn() -> void:
	var lines := NpcFallbackLines.new()
	lines.set_lines("bo", ["One.", "Two."])
	assert_eq([lines.next("bo"), lines.next("bo"), lines.next("bo")], ["One.", "Two.", "One."])
	assert_eq(lines.next("nobody"), NpcFallbackLines.SILENCE)


func test_the_games_own_lines_go_before_those_of_the_cast() -> void:
	var lines := NpcFallbackLines.new()
	lines.set_lines("bo", ["Mine."])
	(
		lines
		. learn(
			[
				{"id": "bo", "fallback": ["Theirs."]},
				{"id": "al", "fallback": ["Hello {{ player.name }}.", "Plain.", 5]},
				{"id": 7},
			]
		)
	)
	assert_eq(lines.next("bo"), "Mine.")
	assert_eq([lines.next("al"), lines.next("al")], ["Plain.", "Plain."])


func test_definitions_are_remembered_until_others_cover_them() -> void:
	var definitions := NpcDefinitions.new()
	var first := {"npcs": [{"id": "a"}, {"id": "b"}]}
	var second := {"npcs": [{"id": "a", "name": "A"}]}
	definitions.remember(first)
	definitions.remember(second)
	assert_eq(definitions.frames().size(), 2, "b is only in the first")
	definitions.remember({"npcs": [{"id": "b"}, {"id": "a"}], "lore": [{"id": "x"}]})
	assert_eq(definitions.frames().size(), 1)
	definitions.remember({"npcs": [{"id": "c"}], "replace": true})
	assert_eq(definitions.frames().size(), 2, "the lore is still needed")
	definitions.remember({"npcs": [], "lore": [], "replace": true})
	assert_eq(definitions.frames().size(), 1)
	definitions.remember({"npcs": [{"id": "d"}]})
	assert_eq(definitions.frames().size(), 2, "that nobody else is there was said, too")
