/** Keep: good replies as approved lines, what has changed since under them, and their exports. */
import { button, byId, directionOf, download, fill, h, toast, words } from "./dom.js";
import { told } from "./talk.js";

const KINDS = [
  { kind: "dialogue", name: "Dialogue Manager (.dialogue)" },
  { kind: "csv", name: "CSV for translation and voice-over" },
  { kind: "pot", name: "POT for gettext" },
];

/**
 * @param {import("./store.js").Store} store
 * @param {import("./session.js").Session} session
 */
export function startKeep(store, session) {
  const panel = byId("keep");
  const list = h("div", { class: "approved" });
  const bad = h("div", { class: "rejected" });
  fill(
    panel,
    h("h2", {}, "Keep"),
    h(
      "p",
      { class: "hint" },
      "A reply that was marked good is an approved line: it stands in the world's folder and is said again, before the authored voice is asked, when the same is asked under the same condition.",
    ),
    h(
      "div",
      { class: "row" },
      KINDS.map(({ kind, name }) => button(name, () => save(kind))),
    ),
    list,
    bad,
  );

  store.on(["view", "revision"], ({ view }) => view === "keep" && read());

  async function read() {
    const found = await told(session.author("approve"));
    if (!found) return;
    draw(found.lines ?? []);
    fill(bad, found.bad?.length ? [h("h3", {}, "Found bad"), found.bad.map(rejected)] : null);
  }

  /** @param {any[]} lines */
  function draw(lines) {
    if (!lines.length)
      return fill(list, h("p", { class: "empty" }, "No approved line yet. In Talk or Audition, “Good” keeps a reply."));
    fill(
      list,
      lines.map((line) =>
        h(
          "article",
          { class: line.stale ? "kept stale" : "kept" },
          h(
            "p",
            { class: "asked", dir: directionOf(line.asked) },
            h("span", { class: "who" }, words(store.name(line.npc))),
            " ",
            words(line.asked),
          ),
          h("p", { class: "words", dir: directionOf(line.text) }, words(line.text)),
          h(
            "p",
            { class: "hint" },
            h("code", {}, words(line.id)),
            line.when ? [" · when ", h("code", {}, words(line.when))] : null,
            line.word ? [" · ", words(line.word)] : null,
          ),
          line.stale
            ? h(
                "p",
                { class: "stale-note" },
                "What it was based on has changed: ",
                words([line.why].flat().join(", ")),
                ". If it still holds, have it said again and mark it good: it keeps its id.",
              )
            : null,
          button("Take back", () => takeBack(line.id), { class: "quiet", "aria-label": `Take back ${line.id}` }),
        ),
      ),
    );
  }

  /** @param {any} line */
  function rejected(line) {
    const name = { class: "quiet", "aria-label": `Take back ${line.id}` };
    return h(
      "p",
      { dir: directionOf(line.text) },
      h("span", { class: "who" }, words(store.name(line.npc))),
      words(line.text),
      line.word ? h("span", { class: "hint" }, " · ", words(line.word)) : null,
      button("Take back", () => takeBack(line.id), name),
    );
  }

  /** @param {string} id */
  async function takeBack(id) {
    if (await told(session.author("approve", { take_back: id }), "Taken back.")) read();
  }

  /** @param {string} kind */
  async function save(kind) {
    const found = await told(session.author("export", { kind }));
    if (found) download(found.name, found.text);
  }

  /**
   * Asks for a word on why. Null: not after all.
   * @param {boolean} good
   * @param {string} text
   * @returns {Promise<string | null>}
   */
  function dialog(good, text) {
    const box = byId("keep-dialog");
    const word = h("input", { type: "text", id: "keep-word", dir: "auto", autocomplete: "off" });
    const form = h(
      "form",
      { method: "dialog" },
      h("h2", { id: "keep-title" }, good ? "Keep this reply" : "Mark this reply as bad"),
      h("blockquote", { dir: directionOf(text) }, words(text)),
      h("label", { class: "field" }, h("span", { class: "field-name" }, "Why, in a word (may be empty)"), word),
      h(
        "div",
        { class: "row" },
        h("button", { type: "submit", value: "yes", class: "main" }, good ? "Keep" : "Mark"),
        button("Not after all", () => box.close("")),
      ),
    );
    fill(box, form);
    box.returnValue = "";
    box.showModal();
    word.focus();
    return new Promise((resolve) =>
      box.addEventListener("close", () => resolve(box.returnValue === "yes" ? word.value : null), { once: true }),
    );
  }

  return {
    dialog,
    /** @param {import("./turns.js").Turn} turn @param {boolean} good */
    async judge(turn, good) {
      const word = await dialog(good, turn.lines.map((line) => line.text).join(" "));
      if (word === null) return;
      const made = await told(session.author("approve", { turn: turn.turn, verdict: good ? "good" : "bad", word }));
      if (made) toast(good ? `Kept in ${made.file}.` : "Marked as bad.");
      if (store.state.view === "keep") read();
    },
  };
}
