/** The keyboard: one list that both works and is shown. Single keys rest while somebody writes, and can be switched off. */
import { byId, button, fill, h } from "./dom.js";
import { told } from "./talk.js";
import { VIEWS } from "./views.js";

const KEPT = "npc-dialogue.single-keys";

/** @param {any} parts  the page's parts, by name */
export function startKeys({ store, session, views, talk, cast, composer, theme }) {
  const dialog = byId("help");
  let single = localStorage.getItem(KEPT) !== "off";

  /** @type {{keys: string[], shown: string, name: string, act: () => void}[]} */
  const shortcuts = [
    { keys: ["?"], shown: "?", name: "This list", act: () => help() },
    ...VIEWS.map(({ id, name }, at) => ({ keys: [String(at + 1)], shown: "", name, act: () => views.open(id) })),
    {
      keys: ["/"],
      shown: "/",
      name: "Write to them",
      act: () => (views.open(wide() ? store.state.view : "talk"), composer.focus()),
    },
    { keys: ["]"], shown: "]", name: "Next of the cast", act: () => cast.step(1) },
    { keys: ["["], shown: "[", name: "The one before", act: () => cast.step(-1) },
    { keys: ["j", "ArrowDown"], shown: "j or ↓", name: "Next turn (arrows: in the talk)", act: () => talk.step(1) },
    { keys: ["k", "ArrowUp"], shown: "k or ↑", name: "Turn before", act: () => talk.step(-1) },
    { keys: ["w"], shown: "w", name: "Why: of the chosen turn", act: () => views.open("why") },
    { keys: ["r"], shown: "r", name: "Try the last turn again", act: () => talk.deeds.retry() },
    { keys: ["u"], shown: "u", name: "Take the last turn back", act: () => talk.deeds.undo() },
    {
      keys: ["b"],
      shown: "b",
      name: "Go back to the chosen turn",
      act: () => talk.turn()?.mark && talk.deeds.back(talk.turn()),
    },
    {
      keys: ["g"],
      shown: "g",
      name: "The chosen reply is good",
      act: () => talk.turn() && talk.deeds.judge(talk.turn(), true),
    },
    { keys: ["y"], shown: "y", name: "Accept what is proposed", act: () => answer(true) },
    { keys: ["n"], shown: "n", name: "Refuse it", act: () => answer(false) },
    { keys: ["d"], shown: "d", name: "Light, dark, as the system", act: () => theme.turn() },
  ];
  const others = [
    ["Enter", "Say it; Shift+Enter for a new line"],
    ["Esc", "Interrupt whoever speaks; leave a field"],
    ["Tab, Enter", "Lines of the chosen turn: what each leans on"],
    ["Ctrl+S", "Save, in Edit"],
  ];

  /** @param {boolean} accepted */
  function answer(accepted) {
    const turn = store.state.turns.findLast((/** @type {any} */ each) =>
      [...each.actions, ...each.proposed].some(({ accepted: is }) => is === null),
    );
    const action = turn?.actions.find((/** @type {any} */ each) => each.accepted === null);
    const change = turn?.proposed.find((/** @type {any} */ each) => each.accepted === null);
    if (action) talk.deeds.answer(turn, action, accepted);
    else if (change) talk.deeds.settle(turn, change, accepted);
  }

  const wide = () => matchMedia("(min-width: 1000px)").matches;

  function help() {
    if (dialog.open) return dialog.close();
    fill(
      dialog,
      h("h2", { id: "help-title" }, "Keys"),
      h(
        "dl",
        {},
        [
          ["1 … 7", VIEWS.map(({ name }) => name).join(", ")],
          ...shortcuts.filter(({ shown }) => shown).map(({ shown, name }) => [shown, name]),
          ...others,
        ].map(([shown, name]) => h("div", {}, h("dt", {}, h("kbd", {}, shown)), h("dd", {}, name))),
      ),
      h(
        "label",
        {},
        h("input", {
          type: "checkbox",
          checked: single,
          on: { change: (/** @type {any} */ event) => useSingle(event.target.checked) },
        }),
        " Single keys work while nothing is being written",
      ),
      h(
        "div",
        { class: "row" },
        button("Close", () => dialog.close(), { class: "main" }),
      ),
    );
    dialog.showModal();
  }

  /** @param {boolean} use */
  function useSingle(use) {
    single = use;
    localStorage.setItem(KEPT, use ? "on" : "off");
  }

  byId("help-button").addEventListener("click", help);
  document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const writes = target.matches?.("input:not([type=checkbox]):not([type=range]), textarea, select");
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) {
      if (session.running.length) told(session.interrupt());
      else if (writes) target.blur();
      byId("toasts").replaceChildren();
      byId("alerts").replaceChildren();
      return;
    }
    if (
      writes ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.defaultPrevented ||
      (document.querySelector("dialog[open]") && event.key !== "?")
    )
      return;
    if (event.key.startsWith("Arrow") && !target.closest?.("#log")) return;
    if (!single && event.key !== "?" && !event.key.startsWith("Arrow")) return;
    const shortcut = shortcuts.find(({ keys }) => keys.includes(event.key));
    if (!shortcut) return;
    event.preventDefault();
    shortcut.act();
  });
}
