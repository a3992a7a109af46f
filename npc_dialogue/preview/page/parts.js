/**
 * The parts of a prompt: what kind each is, which of seven groups (and colours) it belongs to, and its items with where
 * each came from.
 *
 * @typedef {{kind: string, part: string, text: string, sources: string[], tokens: number, included: boolean, why: string}} Section
 * @typedef {{text: string, source: string}} Item
 */

/** In the order in which they are told. */
export const GROUPS = {
  card: "The card",
  world: "The world",
  standing: "Standing",
  lore: "Lore",
  memory: "Memory",
  history: "The talk",
  steering: "Steering",
};
/** @typedef {keyof typeof GROUPS} Group */

/** @type {Record<string, Group>} */
const GROUP_OF = {
  core: "card",
  voice: "card",
  samples: "card",
  knowledge: "card",
  covers: "card",
  premise: "world",
  state: "world",
  place: "world",
  present: "world",
  news: "world",
  standing: "standing",
  relations: "standing",
  lore: "lore",
  hearsay: "memory",
  memories: "memory",
  earlier: "memory",
  history: "history",
  line: "history",
};

const NAMES = {
  rules: "Rules",
  core: "Who they are",
  voice: "How they talk",
  samples: "How they sound",
  knowledge: "What they know",
  covers: "What they keep to themselves",
  premise: "The world and the player",
  state: "How things are",
  place: "Where they are",
  present: "Who is present",
  news: "News",
  standing: "How they stand to the speaker",
  relations: "How they stand to others",
  lore: "Lore that woke",
  hearsay: "Hearsay",
  memories: "Memories",
  earlier: "What was before, in short",
  history: "The conversation",
  line: "The line itself",
  instructions: "Instructions",
  note: "The director's note",
  steering: "Mood and scene",
  wanted: "What is wanted of the reply",
  actions: "What may be done",
  proposals: "Changes of standing",
  used: "What was said already",
  reminder: "The form, once more",
};

/** @param {string} kind  @returns {Group} */
export function groupOf(kind) {
  return GROUP_OF[kind] ?? "steering";
}

/** @param {string} kind */
export function nameOf(kind) {
  return NAMES[/** @type {keyof typeof NAMES} */ (kind)] ?? kind;
}

/**
 * Tokens for each group.
 * @param {Record<string, any>} prompt  the `prompt` of `inspect`
 * @returns {Map<Group, number>}
 */
export function tokensByGroup(prompt) {
  const sums = new Map(Object.keys(GROUPS).map((group) => [/** @type {Group} */ (group), 0]));
  for (const { kind, tokens } of prompt.budget ?? []) sums.set(groupOf(kind), (sums.get(groupOf(kind)) ?? 0) + tokens);
  return sums;
}

/**
 * A section's items: its bullets, each with its own source where there is one for each; else the whole.
 * @param {Section} section
 * @returns {Item[]}
 */
export function itemsOf(section) {
  const lines = section.text.split("\n");
  const bullets = lines.filter((line) => line.startsWith("- "));
  const source = (/** @type {number} */ at) =>
    bullets.length === section.sources.length
      ? section.sources[at]
      : section.sources.length === 1
        ? section.sources[0]
        : "";
  let at = 0;
  return lines.map((text) => ({
    text,
    source: text.startsWith("- ") ? source(at++) : section.sources.length === 1 ? section.sources[0] : "",
  }));
}

/**
 * A source as the writer knows it: the file, and the key in it. What no file holds has no file.
 * @param {string} source
 * @returns {{file: string, key: string}}
 */
export function placeOf(source) {
  const [file, key = ""] = source.split("#");
  return /\.(toml|json)$/.test(file) ? { file, key } : { file: "", key: source };
}
