/**
 * The page's dealings with the sidecar: opens the playthrough, keeps the store true to it, and carries out what the
 * views ask for. Nothing here draws.
 */
import { toast } from "./dom.js";
import { fromHistory, heard, newTurn, take } from "./turns.js";
import { Wire } from "./wire.js";

const TICKET = "npc-dialogue.ticket";
const PLAYTHROUGH = "npc-dialogue.playthrough";

/**
 * The ticket and the playthrough of the address (`#TICKET` or `#TICKET/PLAYTHROUGH`) are kept for this tab alone, and
 * taken out of the address, so that a copied address gives nothing away.
 */
export function keepTicket() {
  const [ticket, playthrough] = location.hash.slice(1).split("/");
  if (!ticket) return;
  sessionStorage.setItem(TICKET, ticket);
  if (playthrough) sessionStorage.setItem(PLAYTHROUGH, decodeURIComponent(playthrough));
  history.replaceState(null, "", location.pathname);
}

export class Session {
  /** @type {Map<string, {turn: import("./turns.js").Turn, id: () => number}>} */
  #running = new Map();

  /** @param {import("./store.js").Store} store */
  constructor(store) {
    this.store = store;
    const playthrough = sessionStorage.getItem(PLAYTHROUGH) || "preview";
    store.set({ playthrough });
    this.wire = new Wire({
      url: `ws://${location.host}/`,
      ticket: () => sessionStorage.getItem(TICKET) ?? "",
      keep: (ticket) => sessionStorage.setItem(TICKET, ticket),
      playthrough,
    });
    this.wire.onwelcome = (message) => this.#welcomed(message);
    this.wire.onnotice = (message) => this.#noticed(message);
    this.wire.onlost = (link) => store.set({ link });
    /** @type {((turn: import("./turns.js").Turn, message: import("./wire.js").Message) => void)[]} */
    this.hear = [];
  }

  /** @param {any} message */
  async #welcomed(message) {
    this.store.set({ link: "open", model: message.model, source: message.source });
    await Promise.all([this.readWorld(), this.readHistory(), this.status()]);
  }

  /** @param {any} message */
  #noticed(message) {
    if (message.code === "world.reloaded" || message.code === "world.mistaken") {
      this.readWorld();
      toast(
        message.code === "world.reloaded"
          ? "The files were read again."
          : "A file has mistakes; the last good version goes on.",
      );
    } else if (message.text) {
      toast(message.text, message.type === "error" ? "wrong" : "said");
      this.status();
    }
  }

  /**
   * A request of the preview's own: the `author` of its ok.
   * @param {string} what
   * @param {Record<string, any>} [fields]
   */
  async author(what, fields = {}) {
    return (await this.wire.ask(`author.${what}`, fields)).author ?? {};
  }

  /** The world as it is defined, and as its files are, which takes longer. */
  async readWorld() {
    await Promise.all([this.#readDefined(), this.readFiles()]);
    this.store.set({ revision: this.store.state.revision + 1 });
  }

  async #readDefined() {
    const { cast = [], keys = {}, axes = {}, actions = [], emotions = {}, models = [] } = await this.wire.ask("describe");
    const { npc } = this.store.state;
    const chosen = cast.some((/** @type {any} */ each) => each.id === npc) ? npc : (cast[0]?.id ?? "");
    this.store.set({ cast, keys, axes, actions, emotions: Object.keys(emotions), models, npc: chosen });
  }

  /** The world's files, its places and its state at the head, which loads and patches change. */
  async readFiles() {
    const { world, files = [], mistakes = [], ...found } = await this.author("read");
    const { places = [], portraits = [], state: now = {} } = found;
    this.store.set({ world, files, mistakes, places, portraits, now });
  }

  /** All turns of the branch; those that were begun meanwhile stay. */
  async readHistory() {
    const asked = this.store.state.turns;
    const found = [];
    for (let from = 0; ; from += 500) {
      const rows = (await this.wire.ask("history", { from, limit: 500 })).turns ?? [];
      found.push(...rows.map(fromHistory));
      if (rows.length < 500) break;
    }
    const { turns: shown, chosen } = this.store.state;
    const known = new Map(shown.filter(({ turn }) => turn).map((turn) => [turn.turn, turn]));
    const kept = found.map((turn) => {
      const before = known.get(turn.turn);
      if (!before) return turn;
      if (before.running) return before;
      const { key, usage, timing, fallback, intent } = before;
      return { ...turn, key, usage, timing, fallback, intent };
    });
    const there = new Set(found.map(({ turn }) => turn));
    const begun = shown.filter((turn) => !there.has(turn.turn) && (turn.running || !asked.includes(turn)));
    const turns = [...kept, ...begun];
    this.store.set({ turns, chosen: turns.some(({ key }) => key === chosen) ? chosen : "" });
  }

  async status() {
    this.store.set({ status: (await this.wire.ask("status")).status });
  }

  /** What was supposed of the playthrough has to be looked at anew. */
  moved() {
    this.store.set({ moved: this.store.state.moved + 1 });
  }

  /** The turns that are being answered. */
  get running() {
    return [...this.#running.values()];
  }

  /**
   * A request that somebody answers: `say`, `greet`, `bark`, `converse`, `narrate` or `retry`. Words that are said while
   * the NPC talks interrupt it.
   * @param {string} type
   * @param {Record<string, any>} fields
   * @param {Partial<import("./turns.js").Turn>} shown  what is known of the turn already
   */
  async speak(type, fields, shown) {
    const cut = type === "say" ? this.running.find(({ turn }) => turn.npc === fields.npc && turn.turn) : undefined;
    if (cut) fields = { ...fields, interrupts: { target: cut.id(), heard: heard(cut.turn) } };
    const turn = newTurn({ kind: type, running: true, ...shown });
    this.store.set({ turns: [...this.store.state.turns, turn], chosen: turn.key, line: -1 });
    const { id, done } = this.wire.stream(type, fields, (message) => {
      take(turn, message);
      for (const hear of this.hear) hear(turn, message);
    });
    this.#running.set(turn.key, { turn, id });
    this.store.set({ running: this.#running.size });
    try {
      await done;
      this.moved();
      this.status();
    } catch (error) {
      this.#failed(turn, /** @type {Error} */ (error));
    } finally {
      this.#running.delete(turn.key);
      this.store.set({ running: this.#running.size });
    }
  }

  /** @param {import("./turns.js").Turn} turn @param {Error} error */
  #failed(turn, error) {
    turn.running = false;
    turn.trouble = error.message;
    if (turn.turn)
      return this.hear.forEach((hear) => hear(turn, { type: "turn.error", id: 0, message: error.message }));
    this.store.set({ turns: this.store.state.turns.filter((each) => each !== turn) });
    toast(error.message, "wrong");
  }

  /** Stops whoever speaks; what was shown is what was heard. */
  async interrupt() {
    await Promise.all(
      this.running.map(({ turn, id }) => this.wire.ask("cancel", { target: id(), heard: heard(turn) })),
    );
  }

  /** Takes the last turn back. */
  async undo() {
    this.#leave();
    await this.wire.ask("undo");
    await this.#went();
  }

  /** Asks the last turn again. */
  async retry() {
    const last = this.store.state.turns.at(-1);
    if (!last) return;
    this.#leave();
    this.store.set({ turns: this.store.state.turns.slice(0, -1) });
    const { kind, npc, speaker, text } = last;
    await this.speak("retry", {}, { kind, npc, speaker, text });
    await this.readHistory();
  }

  /**
   * Goes to a mark: back to a turn, or to the end of a branch that was left.
   * @param {string} mark
   */
  async goTo(mark) {
    this.#leave();
    await this.wire.ask("load", { mark });
    this.store.set({ branches: this.store.state.branches.filter((branch) => branch.mark !== mark) });
    await this.#went();
  }

  /** Remembers where the talk stands, before it goes elsewhere. */
  #leave() {
    const last = this.store.state.turns.findLast((turn) => turn.mark);
    if (!last) return;
    const label = last.text || last.lines[0]?.text || last.kind;
    const others = this.store.state.branches.filter((branch) => branch.mark !== last.mark);
    this.store.set({ branches: [{ mark: last.mark, label }, ...others].slice(0, 20) });
  }

  async #went() {
    await this.readHistory();
    await this.readFiles();
    this.moved();
  }

  /**
   * Tells the world's and the standing's new values.
   * @param {string} npc
   * @param {import("./store.js").Changes} changes
   */
  async apply(npc, { world, relationship }) {
    if (world) await this.wire.ask("world.patch", { patch: world });
    if (relationship)
      await this.wire.ask("relationship.set", { from: npc, to: this.store.state.speaker, values: relationship });
    await this.readFiles();
    this.moved();
  }

  /**
   * Opens another playthrough; the page begins anew with it.
   * @param {string} name
   */
  open(name) {
    sessionStorage.setItem(PLAYTHROUGH, name);
    this.wire.close();
    location.reload();
  }
}
