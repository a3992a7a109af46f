/** Audition: questions × NPCs × circumstances × models, asked one after another, judged one by one. */
import { AuditionRun } from "./audition_run.js";
import { toldChanges } from "./changes.js";
import { Circumstances } from "./circumstances.js";
import { announce, button, byId, debounced, directionOf, download, fill, h, toast, words } from "./dom.js";
import { toCsv, toHtml } from "./csv.js";
import { told } from "./talk.js";
import { milliseconds } from "./turn_view.js";

/**
 * @param {import("./store.js").Store} store
 * @param {import("./session.js").Session} session
 * @param {{dialog: (good: boolean, text: string) => Promise<string | null>}} keep
 */
export function startAudition(store, session, keep) {
  const panel = byId("audition");
  /** @type {AuditionRun | null} */
  let run = null;
  const questions = h("textarea", {
    id: "questions",
    rows: 4,
    dir: "auto",
    placeholder: "One question a line",
    on: { input: () => plan() },
  });
  const people = h("fieldset", { class: "picks" });
  const voices = h("fieldset", { class: "picks" });
  const circumstances = new Circumstances(store, () => plan());
  const cost = h("p", { class: "cost", role: "status" });
  const go = button("Ask them all", () => start(), { class: "main" });
  const stop = button("Stop", () => run?.cancel(), { hidden: true });
  const progress = h("progress", { max: 1, value: 0, hidden: true, "aria-label": "Asked so far" });
  const table = h("div", { class: "table", tabindex: 0, role: "region", "aria-label": "Replies" });
  const exports = h(
    "div",
    { class: "row", hidden: true },
    button("As CSV", () => download("audition.csv", toCsv(rows()), "text/csv;charset=utf-8")),
    button("As HTML", () =>
      download("audition.html", toHtml(`Audition of ${store.state.world.name}`, rows()), "text/html;charset=utf-8"),
    ),
  );
  fill(
    panel,
    h("h2", {}, "Audition"),
    h(
      "div",
      { class: "setup" },
      h("label", { class: "field wide", for: "questions" }, h("span", { class: "field-name" }, "Questions"), questions),
      people,
      voices,
      circumstances.element,
    ),
    h("div", { class: "row" }, go, stop, progress, cost),
    table,
    exports,
  );

  store.on(["cast", "models", "npc"], ({ cast, models, npc }) => {
    const picked = new Set(picks(people));
    fill(
      people,
      h("legend", {}, "Who"),
      cast.map((each) => tick("who", each.id, each.name, picked.size ? picked.has(each.id) : each.id === npc)),
    );
    const chosen = new Set(picks(voices));
    fill(
      voices,
      h("legend", {}, "Voice"),
      tick("voice", "", "as chosen", !chosen.size || chosen.has("")),
      models.map(({ id }) => tick("voice", id, id, chosen.has(id))),
    );
  });
  store.on(["view"], ({ view, turns }) => {
    if (view !== "audition") return;
    if (!questions.value)
      questions.value = [...new Set(turns.filter((turn) => turn.kind === "say").map((turn) => turn.text))]
        .slice(-3)
        .join("\n");
    plan();
  });

  /** @param {string} name @param {string} value @param {string} label @param {boolean} checked */
  function tick(name, value, label, checked) {
    return h(
      "label",
      {},
      h("input", { type: "checkbox", name, value, checked, on: { change: () => plan() } }),
      " ",
      words(label),
    );
  }

  /** @param {HTMLElement} box @returns {string[]} */
  function picks(box) {
    return [.../** @type {NodeListOf<HTMLInputElement>} */ (box.querySelectorAll("input:checked"))].map(
      ({ value }) => value,
    );
  }

  function newRun() {
    const asked = questions.value
      .split("\n")
      .map((/** @type {string} */ line) => line.trim())
      .filter(Boolean);
    return new AuditionRun({
      session,
      questions: asked,
      npcs: picks(people),
      models: picks(voices),
      circumstances: circumstances.all,
      speaker: store.state.speaker,
    });
  }

  let planned = 0;
  const estimate = debounced(async () => {
    const mine = ++planned;
    const next = newRun();
    if (!next.cells.length) return void (cost.textContent = "Choose questions, somebody who answers and a voice.");
    cost.textContent = `${replies(next.cells.length)} …`;
    const found = await told(next.estimate());
    if (found && mine === planned && !run?.running)
      cost.textContent = [
        replies(next.cells.length),
        found.tokens ? `at most ${found.tokens.toLocaleString()} tokens` : "",
        found.dollars === null
          ? "no price is known for it"
          : found.dollars
            ? `at most $${found.dollars.toFixed(4)}`
            : "free",
      ]
        .filter(Boolean)
        .join(" · ");
  }, 250);

  function plan() {
    if (run?.running) return;
    go.disabled = !newRun().cells.length;
    estimate();
  }

  /** @param {number} many */
  const replies = (many) => (many === 1 ? "one reply" : `${many} replies`);

  async function start() {
    run = newRun();
    planned++;
    go.disabled = true;
    stop.hidden = progress.hidden = false;
    exports.hidden = true;
    progress.max = run.cells.length;
    drawTable();
    await run.start((cell) => {
      if (!run) return;
      drawCell(cell);
      progress.value = run.done;
      const { done, cells, tokens, dollars } = run;
      cost.textContent = [
        `${done} of ${replies(cells.length)}`,
        tokens ? `${tokens.toLocaleString()} tokens` : "",
        dollars ? `$${dollars.toFixed(4)}` : "",
      ]
        .filter(Boolean)
        .join(" · ");
    });
    stop.hidden = progress.hidden = true;
    go.disabled = false;
    exports.hidden = !run.done;
    announce(run.cancelled ? "Stopped." : "All have answered.");
  }

  function drawTable() {
    if (!run) return;
    const { columns, rows: asked } = run;
    table.style.setProperty("--columns", String(columns.length));
    fill(
      table,
      h(
        "table",
        {},
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            h("th", { scope: "col" }, "Asked"),
            columns.map(({ changes, model }) =>
              h(
                "th",
                { scope: "col" },
                words(toldChanges(changes)),
                model ? h("span", { class: "hint" }, words(model)) : null,
              ),
            ),
          ),
        ),
        h(
          "tbody",
          {},
          asked.map(({ question, npc }) =>
            h(
              "tr",
              {},
              h(
                "th",
                { scope: "row", dir: directionOf(question) },
                words(question),
                h("span", { class: "hint" }, words(store.name(npc))),
              ),
              columns.map((column) => h("td", { id: run?.cell(question, npc, column).id }, "…")),
            ),
          ),
        ),
      ),
    );
  }

  /** @param {import("./audition_run.js").Cell} cell */
  function drawCell(cell) {
    const place = document.getElementById(cell.id);
    if (!place) return;
    if (cell.trouble) return fill(place, h("span", { class: "trouble" }, words(cell.trouble)));
    if (!cell.reply) return fill(place, cell.state === "asked" ? "…" : "–");
    const { text, lines, source, timing } = cell.reply;
    const feelings = [...new Set(lines.map((/** @type {any} */ line) => line.emotion?.name ?? line.emotion))];
    fill(
      place,
      h("p", { class: "words", dir: directionOf(text) }, words(text)),
      h("p", { class: "hint" }, words([...feelings, source, milliseconds(timing.total)].join(" · "))),
      h(
        "p",
        { class: "judging" },
        ["good", "bad"].map((verdict) =>
          button(verdict === "good" ? "Good" : "Bad", () => judge(cell, verdict === "good"), {
            class: "quiet",
            "aria-pressed": String(cell.verdict === verdict),
            "aria-label": `${verdict}: ${text.slice(0, 60)}`,
          }),
        ),
        cell.word ? h("span", { class: "hint" }, words(cell.word)) : null,
      ),
    );
  }

  /** @param {import("./audition_run.js").Cell} cell @param {boolean} good */
  async function judge(cell, good) {
    const word = await keep.dialog(good, cell.reply.text);
    if (word === null) return;
    const { npc, question: asked, reply, column } = cell;
    const { note: _, ...changes } = column.changes;
    const judged = { npc, asked, text: withMarks(reply.lines), changes, verdict: good ? "good" : "bad", word };
    if (!(await told(session.author("approve", judged)))) return;
    Object.assign(cell, { verdict: good ? "good" : "bad", word });
    drawCell(cell);
    toast(good ? "Kept." : "Marked as bad.");
  }

  function rows() {
    const head = [
      "asked",
      "npc",
      "circumstance",
      "model",
      "reply",
      "emotions",
      "source",
      "milliseconds",
      "verdict",
      "word",
    ];
    const all = run?.cells ?? [];
    return [
      head,
      ...all
        .filter(({ reply }) => reply)
        .map(({ question, npc, column, reply, verdict, word }) => [
          question,
          npc,
          toldChanges(column.changes),
          column.model || "as chosen",
          reply.text,
          [...new Set(reply.lines.map((/** @type {any} */ line) => line.emotion?.name ?? line.emotion))].join(" "),
          reply.source,
          Math.round(reply.timing.total),
          verdict,
          word,
        ]),
    ];
  }
}

/**
 * The lines as a model writes them, so that their feelings are kept too: `[warm 0.6] Good day.`
 * @param {{text: string, before: string, emotion: {name: string, intensity: number}}[]} lines
 */
function withMarks(lines) {
  const mark = (/** @type {{name: string, intensity: number}} */ { name, intensity }) =>
    name ? `[${name} ${intensity}] ` : "";
  return lines.map(({ text, before, emotion }) => `${before}${mark(emotion)}${text}`).join("");
}
