/**
 * Which keys of a content file stand in its form, and what they are called there. A key that is not here stays as it is
 * in the file; it is changed in the text.
 *
 * `line`: a few words. `text`: a paragraph. `list`: short texts, one a line. `texts`: longer ones, one a field. `said`: the
 * same, or a table of them by NPC. `table`: texts by their names. `number`, `pairs`: exchanges. `entries`: a list of
 * tables, each opened when it is wanted.
 *
 * @typedef {"line" | "text" | "list" | "texts" | "said" | "table" | "number" | "pairs" | "entries"} Kind
 * @typedef {{key: string, name: string, kind: Kind, hint?: string, suggest?: "emotions" | "places", group?: string, fields?: Field[], names?: string[]}} Field
 */

/** @type {Field} */
const WHEN = { key: "when", name: "When", kind: "line", hint: "a condition: world.flood and trust > 40" };
/** @type {Field} */
const EMOTION = { key: "emotion", name: "Emotion", kind: "line", suggest: "emotions" };
/** @type {Field} */
const TOPICS = { key: "topics", name: "Asked for by", kind: "list", hint: "words and short phrases of players" };
/** @type {Field} */
const ID = { key: "id", name: "Id", kind: "line" };
/** @type {Field} */
const NOTE = { key: "text", name: "Note", kind: "text", hint: "read by a model, never spoken" };
/** @type {Field} */
const SAID = { key: "said", name: "Said", kind: "said", hint: "the same, in their own words" };
/** @type {Field} */
const WEIGHT = { key: "weight", name: "Weight", kind: "number", hint: "0 to 100: what is kept when there is little room" };
/** @type {Field} */
const TELLS = { key: "tells", name: "Given away by", kind: "list", hint: "phrases that tell it when they are spoken" };

const FACT = [ID, NOTE, SAID, TOPICS, WHEN, EMOTION, WEIGHT];
/** @type {Field[]} */
const SECRET = [
  ID,
  NOTE,
  { ...WHEN, hint: "when it is told; before, only what is said instead is" },
  SAID,
  { key: "cover", name: "Said instead", kind: "texts", hint: "while it is kept" },
  TOPICS,
  TELLS,
  EMOTION,
  WEIGHT,
];
/** @type {Field[]} */
const LINE = [
  { key: "text", name: "Words", kind: "text" },
  WHEN,
  EMOTION,
  { ...ID, hint: "may be empty; for recordings" },
];
const LINES = {
  greeting: "Greetings",
  farewell: "Farewells",
  thanks: "When thanked",
  apology: "When somebody is sorry",
  offended: "When offended",
  compliment: "When praised",
  identity: "Who they say they are",
  smalltalk: "Small talk",
  topic: "On a topic",
  unknown: "When they do not know",
  again: "When asked again",
  agree: "Agreeing",
  disagree: "Disagreeing",
  refusal: "Refusals",
  bark: "Remarks in passing",
  filler: "While they think",
  closing: "When they break off",
  fallback: "When nothing fits",
};
const WITH_TOPICS = new Set(["topic", "refusal"]);

/** @type {Field[]} */
const CARD = [
  { key: "name", name: "Name", kind: "line" },
  { key: "role", name: "Role", kind: "line" },
  { key: "place", name: "Place", kind: "line", suggest: "places" },
  { key: "mood", name: "Mood", kind: "line", suggest: "emotions" },
  { key: "factions", name: "Factions", kind: "list", hint: "ids of world.toml" },
  {
    key: "core",
    name: "Core",
    kind: "text",
    hint: "who this is; in every prompt, at most about 700 tokens. No secrets.",
  },
  { key: "description", name: "Description", kind: "text" },
  { key: "goals", name: "Goals", kind: "list" },
  { key: "fears", name: "Fears", kind: "list" },
  { key: "voice.register", name: "Register", kind: "text", hint: "how they talk" },
  { key: "voice.quirks", name: "Quirks", kind: "list" },
  { key: "voice.avoid", name: "Words they never say", kind: "list" },
  { key: "voice.sentences", name: "Sentences at most", kind: "number" },
  { key: "voice.words", name: "Words at most", kind: "number" },
  { key: "voice.language", name: "Language", kind: "line", hint: "empty: the world's" },
  {
    key: "voice.address",
    name: "What they call who speaks to them",
    kind: "entries",
    hint: "the first that holds",
    fields: [{ key: "use", name: "Called", kind: "line" }, WHEN],
  },
  {
    key: "samples",
    name: "Sample exchanges",
    kind: "pairs",
    hint: "two or three show a model more of a voice than a page of description",
  },
  { key: "knowledge", name: "What they know", kind: "entries", fields: FACT },
  { key: "secrets", name: "Secrets", kind: "entries", fields: SECRET },
  ...Object.entries(LINES).map(
    ([kind, name]) =>
      /** @type {Field} */ ({
        key: `lines.${kind}`,
        name,
        kind: "entries",
        group: "What they say by themselves",
        fields: WITH_TOPICS.has(kind)
          ? [...LINE, { ...TOPICS, hint: kind === "topic" ? TOPICS.hint : "ids of actions that the game refuses" }]
          : LINE,
      }),
  ),
  { key: "scenario", name: "Scenario", kind: "text", group: "For a model alone", hint: "what goes on when one meets them" },
  { key: "instructions", name: "Instructions", kind: "text", group: "For a model alone" },
  { key: "model", name: "Model", kind: "line", group: "For a model alone", hint: "asked first, where the game's ladder has it" },
  { key: "reminder", name: "Reminder", kind: "line", group: "For a model alone", hint: "in a sentence, near the prompt's end" },
];

/** @type {Field[]} */
const WORLD = [
  { key: "name", name: "Name", kind: "line" },
  { key: "premise", name: "Premise", kind: "text", hint: "in every prompt: what everybody there knows" },
  { key: "rules", name: "Rules", kind: "list" },
  { key: "player.name", name: "The player's name", kind: "line" },
  { key: "player.persona", name: "The player", kind: "text" },
];
/** @type {Field[]} */
const STANDING = [
  ID,
  { key: "at", name: "From", kind: "number" },
  { key: "text", name: "Words", kind: "text", hint: "what a prompt says in place of the number" },
  { key: "tone", name: "Tone", kind: "line", hint: "how one talks then: Be curt." },
];

/**
 * The words of what the world declares: a key's values, how it is news, an axis' standings.
 * @param {any} data
 * @returns {Field[]}
 */
function declared({ state = {}, axes = {} }) {
  const words = Object.entries(state).flatMap(([key, is]) => {
    const names = is?.type === "bool" ? ["true", "false"] : (is?.values ?? []);
    const group = "How the state is told";
    return /** @type {Field[]} */ ([
      { key: `state.${key}.words`, name: key, kind: "table", names, group },
      { key: `state.${key}.news`, name: `${key}, as news`, kind: "table", names, group },
    ]).filter(({ names: each, key: whole }) => each?.length || is?.[whole.split(".")[2]]);
  });
  const standings = Object.keys(axes).map((axis) => ({
    key: `axes.${axis}.standings`,
    name: axis,
    kind: /** @type {Kind} */ ("entries"),
    group: "Standings",
    fields: STANDING,
  }));
  return [...words, ...standings];
}

/** @type {Record<string, (data: any) => Field[]>} */
const FORMS = {
  npc: () => CARD,
  world: (data) => [...WORLD, ...declared(data)],
  lore: () => [
    {
      key: "entries",
      name: "Lore",
      kind: "entries",
      fields: [ID, { key: "title", name: "Title", kind: "line" }, NOTE, SAID, TOPICS, TELLS, WHEN, EMOTION, WEIGHT],
    },
  ],
  places: () => [
    {
      key: "places",
      name: "Places",
      kind: "entries",
      fields: [ID, { key: "name", name: "Name", kind: "line" }, { key: "text", name: "Description", kind: "text" }],
    },
  ],
  relationships: () => [
    {
      key: "relationships",
      name: "How they stand to each other",
      kind: "entries",
      fields: [
        { key: "from", name: "Who", kind: "line" },
        { key: "to", name: "To whom", kind: "line" },
        { key: "text", name: "In their words", kind: "text" },
        { key: "reason", name: "Why", kind: "line" },
      ],
    },
  ],
};

/** @param {string} kind */
export function hasForm(kind) {
  return kind in FORMS;
}

/**
 * The fields of a file's form.
 * @param {string} kind
 * @param {any} data  what the file says
 */
export function fieldsOf(kind, data) {
  return FORMS[kind](data);
}
