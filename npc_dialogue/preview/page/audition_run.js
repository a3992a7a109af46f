/**
 * One run of an audition: its cells, what each costs at most, and the asking, two at a time.
 *
 * @typedef {{changes: import("./store.js").Changes, model: string}} Column
 * @typedef {{id: string, question: string, npc: string, column: Column, state: "waits" | "asked" | "done", reply: any, trouble: string, verdict: string, word: string}} Cell
 */
const AT_ONCE = 2;
let runs = 0;

export class AuditionRun {
  /** @param {{session: import("./session.js").Session, questions: string[], npcs: string[], models: string[], circumstances: import("./store.js").Changes[], speaker: string}} plan */
  constructor({ session, questions, npcs, models, circumstances, speaker }) {
    const name = `audition-${++runs}`;
    this.session = session;
    this.speaker = speaker;
    /** @type {Column[]} */
    this.columns = circumstances.flatMap((changes) => models.map((model) => ({ changes, model })));
    this.rows = [...new Set(questions)].flatMap((question) => npcs.map((npc) => ({ question, npc })));
    /** @type {Cell[]} */
    this.cells = this.rows.flatMap(({ question, npc }, row) =>
      this.columns.map((column, at) => ({
        id: `${name}-${row}-${at}`,
        question,
        npc,
        column,
        state: "waits",
        reply: null,
        trouble: "",
        verdict: "",
        word: "",
      })),
    );
    this.running = false;
    this.cancelled = false;
    this.tokens = 0;
    this.dollars = 0;
    /** @type {Set<number>} */
    this.asked = new Set();
  }

  get done() {
    return this.cells.filter(({ state }) => state === "done").length;
  }

  /** @param {string} question @param {string} npc @param {Column} column */
  cell(question, npc, column) {
    return /** @type {Cell} */ (
      this.cells.find((cell) => cell.question === question && cell.npc === npc && cell.column === column)
    );
  }

  /**
   * What all of it takes at most; dollars are null where a price is not known. The longest question stands for all of
   * those that are asked of the same NPC in the same column.
   */
  async estimate() {
    const questions = [...new Set(this.rows.map(({ question }) => question))];
    const longest = questions.reduce((one, other) => (other.length > one.length ? other : one), "");
    const npcs = [...new Set(this.rows.map(({ npc }) => npc))];
    const asked = npcs.flatMap((npc) => this.columns.map((column) => this.#fields(npc, longest, column)));
    const found = await Promise.all(
      asked.map((fields) => this.session.author("audition", { ...fields, estimate: true })),
    );
    const tokens = found.reduce(
      (sum, { tokens: each }) => sum + ((each?.prompt ?? 0) + (each?.reply ?? 0)) * questions.length,
      0,
    );
    const known = found.every(({ dollars }) => dollars !== null && dollars !== undefined);
    return { tokens, dollars: known ? found.reduce((sum, { dollars }) => sum + dollars * questions.length, 0) : null };
  }

  /** @param {string} npc @param {string} text @param {Column} column */
  #fields(npc, text, { changes, model }) {
    const { note, ...supposed } = changes;
    const speaker = this.speaker === npc ? "player" : this.speaker;
    return { npc, text, speaker, changes: supposed, ...(note ? { note } : {}), ...(model ? { model } : {}) };
  }

  /** @param {(cell: Cell) => void} told  called whenever a cell has changed */
  async start(told) {
    this.running = true;
    const waiting = [...this.cells];
    const worker = async () => {
      for (let cell = waiting.shift(); cell && !this.cancelled; cell = waiting.shift()) await this.#ask(cell, told);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    this.running = false;
    for (const cell of this.cells) if (cell.state !== "done") told(cell);
  }

  /** @param {Cell} cell @param {(cell: Cell) => void} told */
  async #ask(cell, told) {
    cell.state = "asked";
    told(cell);
    const { id, done } = this.session.wire.stream(
      "author.audition",
      this.#fields(cell.npc, cell.question, cell.column),
      () => {},
    );
    this.asked.add(id());
    try {
      const { author } = await done;
      if (author.cancelled) return void (cell.state = "waits");
      cell.reply = author;
      cell.state = "done";
      this.tokens += (author.usage?.prompt_tokens ?? 0) + (author.usage?.completion_tokens ?? 0);
      this.dollars += author.usage?.cost ?? 0;
    } catch (error) {
      cell.trouble = /** @type {Error} */ (error).message;
      cell.state = "done";
    } finally {
      this.asked.delete(id());
      told(cell);
    }
  }

  cancel() {
    this.cancelled = true;
    for (const target of this.asked) this.session.wire.ask("cancel", { target }).catch(() => {}); // it has just ended
  }
}
