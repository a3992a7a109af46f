/** Test: the talk so far as a playthrough file, with what is expected of each reply. */
import { button, byId, directionOf, download, field, fill, h, words } from "./dom.js";
import { told } from "./talk.js";
import { sources, spoken } from "./turns.js";

/** @type {{key: string, name: string, many?: boolean, number?: boolean, value: (turn: import("./turns.js").Turn) => string}[]} */
const EXPECTED = [
  { key: "says", name: "says one of", many: true, value: () => "" },
  { key: "never", name: "never says", many: true, value: () => "" },
  { key: "emotion", name: "emotion", value: (turn) => turn.lines.at(-1)?.emotion ?? "" },
  { key: "does", name: "does (an action)", value: (turn) => turn.actions[0]?.name ?? "" },
  { key: "source", name: "source", value: (turn) => sources(turn)[0] ?? "" },
  { key: "language", name: "language", value: () => "" },
  { key: "sentences", name: "sentences at most", number: true, value: () => "" },
  { key: "words", name: "words at most", number: true, value: () => "" },
  { key: "prompt_has", name: "prompt has", many: true, value: () => "" },
  { key: "prompt_lacks", name: "prompt has not", many: true, value: () => "" },
];

/**
 * @param {import("./store.js").Store} store
 * @param {import("./session.js").Session} session
 */
export function startTest(store, session) {
  const panel = byId("test");
  const name = h("input", { type: "text", id: "test-name", pattern: "[a-z0-9_]+", value: "a_talk", size: 24 });
  const title = h("input", { type: "text", id: "test-title", dir: "auto" });
  const steps = h("ol", { class: "steps" });
  const result = h("pre", {
    class: "written",
    dir: "ltr",
    tabindex: 0,
    hidden: true,
    "aria-label": "The playthrough file",
  });
  const notes = h("ul", { class: "hint", "aria-label": "What the file leaves out" });
  const write = button("Write it into the world", () => make(true), { class: "main" });
  fill(
    panel,
    h("h2", {}, "Test"),
    h(
      "p",
      { class: "hint" },
      "The talk becomes a playthrough file: the same words are said again, and each reply is held against what you expect. Several phrases are parted by a vertical bar; in grey stands what it was this time.",
    ),
    h(
      "div",
      { class: "row" },
      field("File name", name),
      field("Title", title),
      write,
      button("Download", () => make(false)),
    ),
    result,
    notes,
    steps,
  );
  /** @type {Map<string, any>} */
  let rows = new Map();

  store.on(["view", "turns", "world"], ({ view, turns, world }) => {
    write.disabled = !world.writable;
    if (view !== "test") return;
    const before = rows;
    rows = new Map(
      turns
        .filter((turn) => turn.turn && !turn.running)
        .map((turn) => [turn.turn, before.get(turn.turn) ?? step(turn)]),
    );
    const same = rows.size === before.size && [...rows.keys()].every((turn) => before.has(turn));
    if (same && steps.childElementCount) return; // whoever types in a row keeps the focus
    fill(steps, rows.size ? [...rows.values()] : h("li", { class: "empty" }, "Nothing has been said yet: talk first."));
  });

  /** @param {import("./turns.js").Turn} turn */
  function step(turn) {
    const tested = ["say", "greet"].includes(turn.kind) && turn.speaker === "player";
    return h(
      "li",
      { data: { turn: turn.turn } },
      h(
        "p",
        { class: "asked", dir: directionOf(turn.text) },
        h("span", { class: "who" }, words(store.name(turn.speaker))),
        " ",
        words(turn.text || turn.kind),
      ),
      h(
        "p",
        { class: "words", dir: directionOf(spoken(turn)) },
        h("span", { class: "who" }, words(store.name(turn.npc))),
        " ",
        words(spoken(turn)),
      ),
      tested
        ? h(
            "div",
            { class: "expected" },
            EXPECTED.map((each) => expected(each, turn)),
          )
        : h("p", { class: "hint" }, "Left out: only what the player says, and greetings to the player, are tested."),
    );
  }

  /** @param {typeof EXPECTED[number]} of @param {import("./turns.js").Turn} turn */
  function expected({ key, name: label, number, value }, turn) {
    const type = number ? "number" : "text";
    const control = { type, min: number ? 1 : null, name: key, dir: "auto", placeholder: value(turn) };
    return field(label, h("input", control));
  }

  /** What was filled in, by turn, in the shape of a playthrough file's `expect`; of a turn without it nothing is expected. */
  function expectations() {
    /** @type {Record<string, Record<string, any>>} */
    const found = {};
    for (const [turn, row] of rows) {
      if (row.querySelector(".expected")) found[turn] = {};
      for (const { key, many, number } of EXPECTED) {
        const given = row.querySelector(`[name=${key}]`)?.value.trim();
        if (!given) continue;
        const several = () =>
          given
            .split("|")
            .map((/** @type {string} */ each) => each.trim())
            .filter(Boolean);
        const value = many ? several() : number ? Number(given) : key === "does" ? { name: given } : given;
        found[turn] = { ...found[turn], [key]: value };
      }
    }
    return found;
  }

  /** @param {boolean} intoWorld */
  async function make(intoWorld) {
    if (!name.reportValidity()) return;
    const asked = {
      kind: "playthrough",
      name: name.value,
      title: title.value,
      expectations: expectations(),
      ...(intoWorld ? { write: true } : {}),
    };
    const found = await told(
      session.author("export", asked),
      intoWorld ? `Written. \u201cnpc-dialogue check ${store.state.world.folder} --run\u201d plays it.` : "",
    );
    if (!found) return;
    result.hidden = false;
    result.textContent = found.text;
    fill(
      notes,
      (found.notes ?? []).map((/** @type {string} */ note) => h("li", {}, words(note))),
    );
    if (!intoWorld) download(found.name, found.text);
  }
}
