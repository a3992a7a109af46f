/**
 * The wire (docs/protocol.md) over a websocket in its JSON form: requests and their ends, parts joined, turns that go on
 * after a lost connection.
 *
 * @typedef {Record<string, any> & {type: string, id: number}} Message
 * @typedef {{type: string, hear: (message: Message) => void, done: (message: Message) => void, lost: (error: WireError) => void, turn: string, seq: number}} Waiting
 */

const SUBPROTOCOL = "npc-dialogue.v1";
const ENDS = new Set(["ok", "welcome", "error", "turn.end", "turn.error"]);
const WAITS = [300, 1000, 2000, 4000, 8000];

/** What an error means on this page, where its own message is for whoever writes a game. */
const MEANT = {
  "playthrough.busy": "This talk is open in another tab: close that, or go on here in a copy with \u201cFork\u201d.",
};

/** An `error` or `turn.error`, or a connection that went. */
export class WireError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   */
  constructor(code, message) {
    super(/** @type {Record<string, string>} */ (MEANT)[code] ?? message);
    this.code = code;
  }
}

export class Wire {
  /** @type {WebSocket | null} */
  #socket = null;
  #next = 1;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  /** @type {Map<number, string[]>} */
  #parts = new Map();
  #session = "";
  #shut = false;
  #failures = 0;

  /**
   * @param {{url: string, ticket: () => string, keep: (ticket: string) => void, playthrough: string}} options
   *   `ticket` tells the one-time ticket to come in with; `keep` is given the next one.
   */
  constructor(options) {
    this.options = options;
    /** @type {(message: Message) => void} */
    this.onwelcome = () => {};
    /** @type {(message: Message) => void} */
    this.onnotice = () => {};
    /** @type {(state: "lost" | "shut") => void} */
    this.onlost = () => {};
  }

  /** Connects and says hello; `onwelcome` is called each time it succeeds. */
  open() {
    const socket = new WebSocket(this.options.url, [SUBPROTOCOL, `ticket.${this.options.ticket()}`]);
    this.#socket = socket;
    this.#parts.clear();
    socket.onopen = () => this.#hello();
    socket.onmessage = (event) => this.#receive(JSON.parse(event.data));
    socket.onclose = () => this.#closed(socket);
  }

  /** Closes for good. */
  close() {
    this.#shut = true;
    this.#socket?.close(1000);
  }

  /**
   * A request that is answered by `ok`. Raises WireError.
   * @param {string} type
   * @param {Record<string, any>} [fields]
   * @returns {Promise<Message>}
   */
  ask(type, fields = {}) {
    return this.stream(type, fields, () => {}).done;
  }

  /**
   * A request that may be streamed: `hear` gets every message of it, also the last one, which `done` resolves to.
   * @param {string} type
   * @param {Record<string, any>} fields
   * @param {(message: Message) => void} hear
   * @returns {{id: () => number, done: Promise<Message>}} `id` is another one after a lost connection.
   */
  stream(type, fields, hear) {
    const id = this.#next++;
    /** @type {Waiting} */
    const waiting = { type, hear, done: () => {}, lost: () => {}, turn: "", seq: -1 };
    const done = new Promise((resolve, reject) => {
      waiting.done = (message) =>
        message.type === "error" || message.type === "turn.error"
          ? reject(new WireError(message.code, message.message))
          : resolve(message);
      waiting.lost = reject;
    });
    if (this.#socket?.readyState !== WebSocket.OPEN) {
      waiting.lost(new WireError("connection.lost", "There is no connection to the sidecar just now."));
      return { id: () => id, done };
    }
    this.#waiting.set(id, waiting);
    this.#send({ ...fields, type, id });
    return { id: () => this.#idOf(waiting, id), done };
  }

  /** @param {Waiting} waiting @param {number} otherwise */
  #idOf(waiting, otherwise) {
    for (const [id, each] of this.#waiting) if (each === waiting) return id;
    return otherwise;
  }

  /** @param {Record<string, any>} message */
  #send(message) {
    this.#socket?.send(JSON.stringify(message));
  }

  #hello() {
    /** @type {Record<string, number>} */
    const seen = {};
    for (const waiting of this.#waiting.values()) if (waiting.turn) seen[waiting.turn] = waiting.seq;
    const resume = this.#session ? { resume: { session: this.#session, seen } } : {};
    this.#send({
      type: "hello",
      id: this.#next++,
      protocol: 1,
      client: { name: "npc-dialogue preview", version: "1" },
      playthrough: this.options.playthrough,
      ...resume,
    });
  }

  /** @param {Message} message */
  #receive(message) {
    if (message.type === "part") {
      const texts = this.#parts.get(message.id) ?? [];
      texts.push(message.text);
      this.#parts.set(message.id, texts);
      if (texts.length < message.of) return;
      this.#parts.delete(message.id);
      message = JSON.parse(texts.join(""));
    }
    if (message.type === "welcome") return this.#welcomed(message);
    if (message.type === "notice" || message.id === 0) return this.onnotice(message);
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if (message.type === "turn.start") waiting.turn = message.turn;
    if (typeof message.seq === "number") waiting.seq = message.seq;
    waiting.hear(message);
    if (ENDS.has(message.type)) {
      this.#waiting.delete(message.id);
      waiting.done(message);
    }
  }

  /** @param {Message} message */
  #welcomed(message) {
    this.#failures = 0;
    this.#session = message.session;
    if (message.ticket) this.options.keep(message.ticket);
    const was = this.#waiting;
    this.#waiting = new Map();
    for (const { was: before, id } of message.resumed ?? []) {
      const waiting = was.get(before);
      if (waiting) this.#waiting.set(id, waiting);
      was.delete(before);
    }
    for (const waiting of was.values())
      waiting.lost(new WireError("connection.lost", "The connection was lost meanwhile."));
    this.onwelcome(message);
  }

  /** @param {WebSocket} socket */
  #closed(socket) {
    if (socket !== this.#socket) return;
    for (const [id, waiting] of this.#waiting) {
      if (waiting.turn) continue; // it may be resumed
      this.#waiting.delete(id);
      waiting.lost(new WireError("connection.lost", "The connection to the sidecar was lost."));
    }
    const never = !this.#session; // the ticket is refused: another try would be as well
    if (this.#shut || never || this.#failures >= WAITS.length) return this.onlost("shut");
    this.onlost("lost");
    setTimeout(() => this.open(), WAITS[this.#failures++]);
  }
}
