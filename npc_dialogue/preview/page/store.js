/**
 * What the page knows: one object, and who wants to hear when a part of it changes.
 *
 * @typedef {{id: string, name: string, role?: string, place?: string, language?: string, mood?: string}} Npc
 * @typedef {{type: string, default: any, values: any[], minimum: number | null, maximum: number | null, unit: string}} Key
 * @typedef {{minimum: number, maximum: number, default: number, standings: string[]}} Axis
 * @typedef {{file: string, key: string, line?: number, found?: string, expected?: string, help?: string}} Mistake
 * @typedef {{world?: Record<string, any>, relationship?: Record<string, number>, note?: string}} Changes  `note`: for an audition alone
 *
 * @typedef {object} State
 * @property {"connecting" | "open" | "lost" | "shut"} link
 * @property {string} playthrough
 * @property {string} model  who answers, as `welcome` tells it
 * @property {string} source  where the model was chosen
 * @property {any} status  the last `status`
 * @property {{folder: string, name: string, writable: boolean}} world
 * @property {{path: string, kind: string, size: number, revision: string}[]} files
 * @property {Mistake[]} mistakes
 * @property {Npc[]} cast
 * @property {Record<string, Key>} keys
 * @property {Record<string, Axis>} axes
 * @property {any[]} actions
 * @property {string[]} emotions
 * @property {{id: string, context: number}[]} models
 * @property {{id: string, name: string}[]} places
 * @property {string[]} portraits  the NPCs that have one
 * @property {Record<string, any>} now  the world's state at the head
 * @property {string} npc  who is spoken to
 * @property {string} speaker  who speaks
 * @property {string} view
 * @property {import("./turns.js").Turn[]} turns
 * @property {string} chosen  the key of the turn that Why is about
 * @property {number} line  the line of it that was clicked; -1: none
 * @property {{mark: string, label: string}[]} branches  where the talk was left to go back
 * @property {Changes} changes  what What if supposes
 * @property {number} moved  grows when the playthrough went on: a turn ended, a standing changed, it was loaded
 * @property {number} running  how many turns are being answered
 * @property {number} revision  grows when the content files were read anew
 */

/** @type {State} */
const EMPTY = {
  link: "connecting",
  playthrough: "preview",
  model: "",
  source: "",
  status: null,
  world: { folder: "", name: "", writable: false },
  files: [],
  mistakes: [],
  cast: [],
  keys: {},
  axes: {},
  actions: [],
  emotions: [],
  models: [],
  places: [],
  portraits: [],
  now: {},
  npc: "",
  speaker: "player",
  view: "talk",
  turns: [],
  chosen: "",
  line: -1,
  branches: [],
  changes: {},
  moved: 0,
  running: 0,
  revision: 0,
};

export class Store {
  /** @type {State} */
  #state = { ...EMPTY };
  /** @type {{keys: (keyof State)[], hear: (state: State) => void}[]} */
  #listeners = [];

  get state() {
    return this.#state;
  }

  /**
   * Changes parts; those who listen to one of them are told once.
   * @param {Partial<State>} parts
   */
  set(parts) {
    const changed = Object.keys(parts).filter(
      (key) => /** @type {any} */ (this.#state)[key] !== /** @type {any} */ (parts)[key],
    );
    if (!changed.length) return;
    this.#state = { ...this.#state, ...parts };
    for (const { keys, hear } of this.#listeners) {
      if (keys.some((key) => changed.includes(key))) hear(this.#state);
    }
  }

  /**
   * Hears of changes to these parts, and of what is there now.
   * @param {(keyof State)[]} keys
   * @param {(state: State) => void} hear
   */
  on(keys, hear) {
    this.#listeners.push({ keys, hear });
    hear(this.#state);
  }

  /**
   * The name of an NPC, the player or the narrator.
   * @param {string} id
   */
  name(id) {
    if (id === "player") return "You";
    if (id === "narrator") return "Narrator";
    return this.#state.cast.find((npc) => npc.id === id)?.name ?? id;
  }
}
