/** The circumstances of an audition: as it is, as in What if, and each value of the state, each end of an axis, a note. */
import { toldChanges } from "./changes.js";
import { button, fill, h, words } from "./dom.js";

const SHARE = 0.6; // of an axis, to either side

export class Circumstances {
  /**
   * @param {import("./store.js").Store} store
   * @param {() => void} changed
   */
  constructor(store, changed) {
    this.store = store;
    this.changed = changed;
    /** @type {import("./store.js").Changes[]} */
    this.all = [{}];
    this.element = h("fieldset", { class: "picks" });
    store.on(["changes", "keys", "axes"], () => this.draw());
  }

  /** Those that are not there yet. @returns {import("./store.js").Changes[]} */
  #offered() {
    const { changes, keys, axes } = this.store.state;
    const known = new Set(this.all.map((each) => JSON.stringify(each)));
    const states = Object.entries(keys).flatMap(([key, { type, values, default: is }]) => {
      const others = type === "bool" ? [!is] : values.filter((value) => value !== is);
      return others.map((value) => ({ world: { [key]: value } }));
    });
    const standings = Object.entries(axes).flatMap(([axis, { minimum, maximum }]) =>
      [maximum * SHARE, minimum * SHARE].filter(Boolean).map((value) => ({ relationship: { [axis]: value } })),
    );
    return [changes, ...states, ...standings].filter((each) => !known.has(JSON.stringify(each)));
  }

  draw() {
    const offered = this.#offered();
    const supposed = this.store.state.changes;
    const label = (/** @type {import("./store.js").Changes} */ each) =>
      each === supposed ? `as in What if: ${toldChanges(each)}` : toldChanges(each);
    const add = (/** @type {any} */ event) => {
      if (event.target.value) this.#set([...this.all, offered[Number(event.target.value)]]);
    };
    const note = (/** @type {any} */ event) => {
      const said = event.target.value.trim();
      if (said) this.#set([...this.all, { note: said }]);
    };
    fill(
      this.element,
      h("legend", {}, "Circumstances"),
      this.all.map((each) => this.#chip(each)),
      h(
        "select",
        { "aria-label": "Add a circumstance", on: { change: add } },
        h("option", { value: "" }, "Add …"),
        offered.map((each, at) => h("option", { value: at }, label(each))),
      ),
      h("input", {
        type: "text",
        dir: "auto",
        "aria-label": "Add a director's note",
        placeholder: "or a note: in a hurry",
        on: { change: note },
      }),
    );
  }

  /** @param {import("./store.js").Changes} each */
  #chip(each) {
    const told = toldChanges(each);
    const without = () => this.#set(this.all.filter((other) => other !== each));
    const close = button("×", without, { "aria-label": `Without: ${told}`, class: "quiet" });
    return h("span", { class: "chip" }, words(told), this.all.length > 1 ? close : null);
  }

  /** @param {import("./store.js").Changes[]} all */
  #set(all) {
    this.all = all;
    this.draw();
    this.changed();
  }
}
