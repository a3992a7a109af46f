/** One turn on the page: what was said, the lines as they come, what the NPC would do, and who said it how fast. */
import { button, directionOf, fill, h, words } from "./dom.js";
import { sources, spoken } from "./turns.js";

const SECONDS_TO_ANSWER = 3;

/**
 * @typedef {object} TurnDeeds  what can be done with a turn
 * @property {(turn: import("./turns.js").Turn) => void} choose
 * @property {(turn: import("./turns.js").Turn, line: number) => void} why  of a line; -1: of all of them
 * @property {(turn: import("./turns.js").Turn) => void} back
 * @property {(turn: import("./turns.js").Turn, good: boolean) => void} judge
 * @property {() => void} retry
 * @property {() => void} undo
 * @property {(turn: import("./turns.js").Turn, action: import("./turns.js").Action, accepted: boolean) => void} answer
 * @property {(turn: import("./turns.js").Turn, change: import("./turns.js").Change, accepted: boolean) => void} settle
 */

export class TurnView {
  /**
   * @param {import("./turns.js").Turn} turn
   * @param {import("./store.js").Store} store
   * @param {TurnDeeds} deeds
   */
  constructor(turn, store, deeds) {
    this.turn = turn;
    this.store = store;
    this.deeds = deeds;
    /** @type {Map<number, HTMLElement>} */
    this.shown = new Map();
    this.reply = h("div", { class: "reply" });
    this.doings = h("div", { class: "doings" });
    this.facts = h("span", { class: "facts" });
    this.tools = h("span", { class: "tools" });
    this.element = h(
      "article",
      { class: "turn", role: "listitem", tabindex: -1, id: turn.key, on: { click: () => this.#choose(-1) } },
      this.#asked(),
      this.reply,
      this.doings,
      h("footer", {}, this.facts, this.tools),
    );
    this.draw();
  }

  /** @param {number} line  -1: none of them */
  #choose(line) {
    if (getSelection()?.toString()) return; // whoever marks text does not want to choose
    if (line < 0) this.deeds.choose(this.turn);
    else this.deeds.why(this.turn, line);
  }

  #asked() {
    const { kind, speaker, text, npc } = this.turn;
    const who = this.store.name(speaker);
    const to = this.store.name(npc);
    const told = {
      greet: `${to} begins`,
      bark: `${to} remarks`,
      converse: "They talk among themselves",
      narrate: "The narrator tells",
    }[kind];
    if (told) return h("p", { class: "asked told" }, words(told), text ? [": ", words(text)] : null);
    return h(
      "p",
      { class: "asked", dir: directionOf(text) },
      h("span", { class: "who" }, words(who)),
      h("span", { class: "unseen" }, " says to "),
      h("span", { class: "unseen" }, words(to)),
      " ",
      words(text, "text"),
    );
  }

  /** Everything anew: the lines, what it would do, the facts. */
  draw() {
    this.shown.clear();
    fill(this.reply);
    for (const line of this.turn.lines) this.drawLine(line);
    this.drawDoings();
    this.drawFoot();
  }

  /**
   * A line that has grown or is whole. Only text is added at its end, so that nothing above or before it moves.
   * @param {import("./turns.js").Line} line
   */
  drawLine(line) {
    const element = this.shown.get(line.line) ?? this.#newLine(line);
    this.shown.set(line.line, element);
    const text = /** @type {HTMLElement} */ (element.querySelector(".said"));
    const written = text.textContent ?? "";
    if (line.text.startsWith(written)) text.append(line.text.slice(written.length));
    else text.textContent = line.text;
    if (!line.whole || element.dataset.whole) return;
    element.dataset.whole = "true";
    element.setAttribute("aria-label", `${this.store.name(line.npc)}, ${line.emotion}: ${line.text}`);
    for (const tag of line.tags) element.classList.add(`tag-${tag.split(":")[0]}`);
    const before = this.turn.lines[this.turn.lines.indexOf(line) - 1];
    const felt =
      line.emotion && !line.tags.includes("narration") && (before?.emotion !== line.emotion || before.npc !== line.npc);
    element.append(
      felt ? h("span", { class: "emotion", title: `intensity ${line.intensity}` }, words(line.emotion)) : "",
      ...line.tags
        .filter((tag) => before?.npc !== line.npc || !before.tags.includes(tag))
        .map((tag) => h("span", { class: "tag" }, words(tag))),
    );
  }

  /** @param {import("./turns.js").Line} line */
  #newLine(line) {
    const before = this.turn.lines[this.turn.lines.indexOf(line) - 1];
    const other = before ? before.npc !== line.npc : line.npc !== this.turn.npc || this.turn.kind === "converse";
    const apart = !before || line.before.includes("\n") || other;
    if (apart)
      this.reply.append(
        h(
          "p",
          { class: line.npc === "narrator" ? "narration" : null, dir: directionOf(line.text) },
          !before || other ? h("span", { class: "who" }, words(this.store.name(line.npc))) : null,
        ),
      );
    else this.reply.lastElementChild?.append(line.before);
    const element = h(
      "span",
      {
        class: "line",
        role: "button",
        tabindex: this.chosen ? 0 : -1,
        on: {
          click: (/** @type {Event} */ event) => {
            event.stopPropagation();
            this.#choose(line.line);
          },
          keydown: (/** @type {KeyboardEvent} */ event) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            event.stopPropagation();
            this.#choose(line.line);
          },
        },
      },
      h("bdi", { class: "said", dir: "auto" }),
    );
    this.reply.lastElementChild?.append(element);
    return element;
  }

  drawDoings() {
    const { turn, deeds } = this;
    fill(
      this.doings,
      turn.actions.map((action) => {
        const waits = this.store.state.actions.find((each) => each.id === action.name)?.answer;
        const args = Object.entries(action.args).map(
          ([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`,
        );
        return this.#doing(
          [h("b", {}, words(action.name)), " ", words(args.join(", "))],
          action.accepted,
          action.note,
          turn.running && waits,
          (yes) => deeds.answer(turn, action, yes),
        );
      }),
      // they wait for nobody, so they come when the words are there and push them down no more
      (turn.running ? [] : turn.proposed).map((change) => {
        const by = Object.entries(change.by).map(([axis, value]) => `${axis} ${value > 0 ? "+" : ""}${value}`);
        const what = [
          words(this.store.name(change.from)),
          " to ",
          words(this.store.name(change.to)),
          ": ",
          words(by.join(", ")),
          change.reason ? [" (", words(change.reason), ")"] : null,
        ];
        return this.#doing(what.flat(), change.accepted, "", false, (yes) => deeds.settle(turn, change, yes));
      }),
    );
  }

  /**
   * @param {import("./dom.js").Child[]} what
   * @param {boolean | null} accepted
   * @param {string} note
   * @param {boolean} waits
   * @param {(yes: boolean) => void} answer
   */
  #doing(what, accepted, note, waits, answer) {
    const open = accepted === null || accepted === undefined;
    return h(
      "div",
      {
        class: "doing",
        data: { accepted: String(accepted ?? "") },
        role: "group",
        "aria-label": "Proposed to the game",
      },
      h("span", { class: "what" }, what, note ? [" · ", words(note)] : null),
      open ? button("Accept", (event) => (event.stopPropagation(), answer(true))) : null,
      open
        ? button("Refuse", (event) => (event.stopPropagation(), answer(false)))
        : h("span", { class: "answered" }, accepted ? "accepted" : "refused"),
      open && waits
        ? h("progress", {
            class: "countdown",
            max: 1,
            "aria-label": `${SECONDS_TO_ANSWER} seconds to answer, then it counts as refused`,
          })
        : null,
    );
  }

  drawFoot() {
    const { turn, deeds } = this;
    const last = this.store.state.turns.at(-1) === turn;
    fill(this.facts, turn.trouble ? h("span", { class: "trouble" }, words(turn.trouble)) : words(this.#told()));
    fill(
      this.tools,
      turn.running || !turn.lines.length
        ? null
        : [
            button("Why", (event) => (event.stopPropagation(), deeds.why(turn, -1)), { class: "quiet" }),
            last ? button("Try again", (event) => (event.stopPropagation(), deeds.retry()), { class: "quiet" }) : null,
            last ? button("Take back", (event) => (event.stopPropagation(), deeds.undo()), { class: "quiet" }) : null,
            last
              ? null
              : button("Go back here", (event) => (event.stopPropagation(), deeds.back(turn)), { class: "quiet" }),
            spoken(turn)
              ? button("Good", (event) => (event.stopPropagation(), deeds.judge(turn, true)), {
                  class: "quiet",
                  title: "Keep it as an approved line",
                })
              : null,
            spoken(turn)
              ? button("Bad", (event) => (event.stopPropagation(), deeds.judge(turn, false)), { class: "quiet" })
              : null,
          ],
    );
    this.element.classList.toggle("running", turn.running);
    this.element.setAttribute("aria-busy", String(turn.running));
  }

  #told() {
    const { turn } = this;
    if (turn.running) return turn.lines.length ? "speaking …" : "thinking …";
    const { timing, usage } = turn;
    return [
      sources(turn).join(", "),
      turn.fallback ? "instead of the chosen model" : "",
      { cancelled: "interrupted", length: "cut for length", broken: "broke off" }[turn.reason] ?? "",
      timing.first_text === undefined ? "" : `first text ${milliseconds(timing.first_text)}`,
      timing.total === undefined ? "" : `whole ${milliseconds(timing.total)}`,
      usage.prompt_tokens ? `${usage.prompt_tokens} + ${usage.completion_tokens ?? 0} tokens` : "",
      usage.cost ? `$${usage.cost.toFixed(5)}` : "",
      turn.intent ? `taken for: ${turn.intent}` : "",
    ]
      .filter(Boolean)
      .join(" · ");
  }

  /** @param {boolean} chosen @param {number} line */
  choose(chosen, line) {
    this.chosen = chosen;
    this.element.classList.toggle("chosen", chosen);
    this.element.tabIndex = chosen ? 0 : -1;
    if (chosen) this.element.setAttribute("aria-current", "true");
    else this.element.removeAttribute("aria-current");
    for (const [number, element] of this.shown) {
      element.tabIndex = chosen ? 0 : -1;
      element.classList.toggle("chosen", chosen && number === line);
    }
  }
}

/** @param {number} value */
export function milliseconds(value) {
  return value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
}
