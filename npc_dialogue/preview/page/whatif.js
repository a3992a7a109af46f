/** What if: change what the world and the standing are, and see at once what the prompt makes of it. */
import { isEmpty, toldChanges, withChange } from "./changes.js";
import { drawControls } from "./controls.js";
import { announce, button, byId, debounced, directionOf, field, fill, h, toast, words } from "./dom.js";
import { difference } from "./diff.js";
import { groupOf, nameOf, placeOf } from "./parts.js";
import { told } from "./talk.js";
import { milliseconds } from "./turn_view.js";

/**
 * @param {import("./store.js").Store} store
 * @param {import("./session.js").Session} session
 */
export function startWhatIf(store, session) {
  const panel = byId("whatif");
  const text = h("input", { type: "text", id: "whatif-text", dir: "auto", placeholder: "What is said …" });
  const controls = h("div", { class: "controls" });
  const summary = h("p", { class: "summary", role: "status" });
  const changed = h("div", { class: "changed" });
  const replies = h("div", { class: "replies" });
  const make = button("Make it so", () =>
    told(session.apply(store.state.npc, store.state.changes), "So it is now, in this playthrough.").then(() =>
      store.set({ changes: {} }),
    ),
  );
  const hear = button("Hear both replies", hearBoth, { class: "main" });
  const reset = button("As it is", () => store.set({ changes: {} }));
  /** @type {Record<string, number>} */
  let standing = {};
  let asked = 0;
  let stands = "";
  fill(
    panel,
    h("h2", {}, "What if"),
    field("Said to them", text),
    controls,
    h("div", { class: "row" }, hear, make, reset),
    replies,
    summary,
    changed,
  );

  store.on(
    ["npc", "speaker", "now", "keys", "axes", "places", "cast", "view", "changes", "revision", "moved"],
    (state) => {
      if (state.view !== "whatif") return;
      if (!text.value) text.value = state.turns.findLast((turn) => turn.npc === state.npc && turn.text)?.text ?? "";
      const subject = `${state.npc} ${state.speaker}`;
      if (stands !== subject) {
        stands = subject;
        standing = {};
        fill(replies);
        if (state.changes.relationship || state.changes.world?.where) return store.set({ changes: {} });
      }
      make.disabled = reset.disabled = isEmpty(state.changes);
      controlled(state);
      look();
    },
  );
  text.addEventListener("input", () => look());

  /** @param {import("./store.js").State} state */
  function controlled(state) {
    drawControls(controls, state, standing, (kind, key, value) =>
      store.set({ changes: withChange(store.state.changes, kind, key, value) }),
    );
  }

  const look = debounced(async () => {
    const state = store.state;
    if (state.view !== "whatif" || !state.npc) return;
    const mine = ++asked;
    const asking = { npc: state.npc, speaker: state.speaker, text: text.value, changes: state.changes };
    const found = await told(session.wire.ask("inspect", asking));
    if (!found || mine !== asked) return;
    if (JSON.stringify(standing) !== JSON.stringify(found.relationship?.values ?? {})) {
      standing = found.relationship?.values ?? {};
      controlled(store.state);
    }
    draw(found.prompt, isEmpty(state.changes));
  }, 120);

  /** @param {any} prompt @param {boolean} same */
  function draw(prompt, same) {
    const differences = prompt.differences ?? [];
    const sum =
      differences.length === 1 ? "One part of the prompt changes" : `${differences.length} parts of the prompt change`;
    const says = same
      ? "Change something, and the parts of the prompt that change are shown here."
      : differences.length
        ? `${sum}; ${prompt.tokens.prompt.toLocaleString()} tokens.`
        : "Nothing in the prompt changes: this NPC does not know of it, or nobody has written what it means.";
    if (summary.textContent !== says) summary.textContent = says;
    fill(changed, same ? null : inPlace(prompt, differences));
  }

  /**
   * All parts in their order, those that change with what changes in them; what is gone stands at the end.
   * @param {any} prompt
   * @param {any[]} differences
   */
  function inPlace(prompt, differences) {
    const left = new Set(differences);
    const rows = [];
    /** @type {any[]} */
    let same = [];
    for (const section of prompt.sections.filter((/** @type {any} */ each) => each.included && each.text)) {
      const change = differences.find(
        (each) => left.has(each) && each.kind === section.kind && each.after === section.text,
      );
      if (!change) same.push(section);
      else {
        left.delete(change);
        rows.push(unchanged(same), part(change));
        same = [];
      }
    }
    return [...rows, unchanged(same), ...[...left].map(part)];
  }

  /** @param {any[]} sections  parts that stand one after another */
  function unchanged(sections) {
    if (!sections.length) return null;
    const names = [...new Set(sections.map(({ kind }) => nameOf(kind)))];
    const tokens = sections.reduce((sum, section) => sum + section.tokens, 0);
    return h(
      "p",
      { class: "same-part" },
      h("span", {}, "Unchanged: ", names.join(" · ")),
      h("span", { class: "tokens" }, `${tokens} tokens`),
    );
  }

  /** @param {any} change */
  function part({ change, kind, before = "", after = "", sources }) {
    const pieces = difference(before ?? "", after ?? "");
    return h(
      "section",
      { class: "diff", data: { group: groupOf(kind), change }, "aria-label": `${nameOf(kind)}: ${change}` },
      h("h3", {}, nameOf(kind), h("span", { class: "tag" }, change)),
      h(
        "div",
        { class: "text", dir: "auto" },
        pieces.map(({ kind: how, text: piece }) =>
          how === "same" ? shortened(piece) : h(how === "gone" ? "del" : "ins", {}, piece),
        ),
      ),
      h(
        "p",
        { class: "from hint" },
        words([...new Set(sources.map((/** @type {string} */ source) => placeOf(source).file || source))].join(", ")),
      ),
    );
  }

  /** @param {string} piece */
  function shortened(piece) {
    const letters = [...piece];
    if (letters.length < 260) return piece;
    return h(
      "span",
      {},
      letters.slice(0, 90).join(""),
      h("span", { class: "hint" }, " … "),
      letters.slice(-110).join(""),
    );
  }

  async function hearBoth() {
    const { npc, speaker, changes } = store.state;
    if (!text.value.trim()) return toast("Write what is said first.", "wrong");
    const seed = Math.floor(Math.random() * 2 ** 31);
    const boxes = [column("As it is"), column(toldChanges(changes))];
    fill(
      replies,
      boxes.map(({ box }) => box),
    );
    hear.disabled = true;
    await Promise.all(
      [{}, changes].map((supposed, at) =>
        audition(boxes[at], { npc, speaker, text: text.value, changes: supposed, seed }),
      ),
    );
    hear.disabled = false;
  }

  /** @param {string} name */
  function column(name) {
    const said = h("p", { class: "words" }, "…");
    const foot = h("p", { class: "hint" });
    return { said, foot, name, box: h("article", { "aria-label": name }, h("h3", {}, words(name)), said, foot) };
  }

  /** @param {ReturnType<typeof column>} place @param {any} asking */
  async function audition({ said, foot, name }, asking) {
    const found = await told(session.author("audition", asking));
    if (!found) return fill(said, "–");
    said.dir = directionOf(found.text);
    fill(said, words(found.text));
    fill(
      foot,
      words(
        [
          found.source,
          ...new Set(found.lines.map((/** @type {any} */ line) => line.emotion?.name ?? line.emotion)),
          milliseconds(found.timing.total),
        ].join(" · "),
      ),
    );
    announce(`${name}: ${found.text}`);
  }
}
