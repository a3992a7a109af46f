/** Why: the prompt that was sent for a turn, where each part came from, what it cost, and what was left out. */
import { button, byId, directionOf, fill, h, words } from "./dom.js";
import { leansOn, wordsOf } from "./lean.js";
import { GROUPS, groupOf, itemsOf, nameOf, placeOf, tokensByGroup } from "./parts.js";

const LONG = 220; // code points of a part that are quoted beside a line

/**
 * As much of a text as is quoted, about the first of these words.
 * @param {string} text
 * @param {string[]} shared
 */
function excerpt(text, shared) {
  const stems = new Set(shared.flatMap((word) => wordsOf(word).map(({ stem }) => stem)));
  const at = wordsOf(text).find(({ stem }) => stems.has(stem))?.at ?? 0;
  const before = [...text.slice(0, at)];
  const far = before.length > LONG / 2;
  const start = far ? before.indexOf(" ", before.length - LONG / 4) + 1 : 0;
  const letters = [...text];
  const end = start + LONG;
  return `${start ? "… " : ""}${letters.slice(start, end).join("")}${letters.length > end ? " …" : ""}`;
}

/**
 * @param {import("./store.js").Store} store
 * @param {import("./session.js").Session} session
 * @param {{open: (path: string, key: string) => void}} edit
 */
export function startWhy(store, session, edit) {
  const panel = byId("why");
  /** @type {{key: string, prompt: any, fingerprint: string, rebuilt: boolean} | null} */
  let known = null;
  let asked = 0;

  store.on(["chosen", "line", "view", "turns"], async (state) => {
    if (state.view !== "why") return;
    const turn = state.turns.find((each) => each.key === state.chosen) ?? state.turns.at(-1);
    if (!turn?.turn || turn.running)
      return fill(
        panel,
        h("h2", {}, "Why"),
        h(
          "p",
          { class: "hint" },
          turn?.running
            ? "While the reply comes …"
            : "Choose a turn of the talk to see the prompt that was sent for it.",
        ),
      );
    const key = `${turn.key} ${turn.turn}`;
    if (known?.key !== key) {
      const mine = ++asked;
      panel.setAttribute("aria-busy", "true");
      try {
        const { prompt, fingerprint, rebuilt } = await session.author("prompt", { turn: turn.turn });
        if (mine !== asked) return;
        known = { key, prompt, fingerprint, rebuilt };
      } catch (error) {
        if (mine === asked)
          fill(panel, h("h2", {}, "Why"), h("p", { class: "trouble" }, words(/** @type {Error} */ (error).message)));
        return;
      } finally {
        panel.removeAttribute("aria-busy");
      }
    }
    draw(turn, store.state.line);
  });

  /** @param {import("./turns.js").Turn} turn @param {number} number */
  function draw(turn, number) {
    if (!known) return;
    const { prompt, rebuilt, fingerprint } = known;
    const line = turn.lines.find((each) => each.line === number);
    const leans = line ? leansOn(line.text, prompt.sections, prompt.history) : [];
    const leant = new Map(leans.map((lean) => [lean.item.text, lean]));
    fill(
      panel,
      h("h2", {}, "Why ", words(store.name(turn.npc)), " said so"),
      rebuilt
        ? h("p", { class: "hint" }, "Built again from the turn's mark: the sidecar has been started anew since.")
        : null,
      line ? leaning(line, leans) : null,
      budget(prompt),
      prompt.problems.length
        ? h(
            "ul",
            { class: "problems", "aria-label": "Problems" },
            prompt.problems.map((/** @type {string} */ problem) => h("li", {}, words(problem))),
          )
        : null,
      h(
        "div",
        { class: "parts" },
        parts(prompt).map((section) => part(section, leant)),
      ),
      leftOut(prompt),
      prompt.sent ? sent(prompt.sent) : null,
      fingerprint ? h("p", { class: "hint" }, "Fingerprint ", h("code", {}, fingerprint)) : null,
    );
    panel.scrollTop = 0;
  }

  /** @param {import("./turns.js").Line} line @param {import("./lean.js").Lean[]} leans */
  function leaning(line, leans) {
    return h(
      "section",
      { class: "leaning", "aria-label": "What the line leans on" },
      h("blockquote", { dir: directionOf(line.text) }, words(line.text)),
      leans.length
        ? h("ul", {}, leans.slice(0, 4).map(lean))
        : h("p", { class: "hint" }, "It shares no telling word with any part of the prompt."),
    );
  }

  /** @param {import("./lean.js").Lean} lean */
  function lean({ section, item, words: shared }) {
    const text = excerpt(item.text.replace(/^- /, ""), shared);
    const from = item.source || section.sources[0] || "";
    return h(
      "li",
      { data: { group: groupOf(section.kind) } },
      source(from, section.kind),
      h("p", {}, marked(text, shared)),
    );
  }

  /** @param {any} prompt */
  function budget(prompt) {
    const { prompt: used, reply, context } = prompt.tokens;
    const sums = tokensByGroup(prompt);
    const bar = h("div", {
      class: "bar",
      role: "img",
      "aria-label": `${used} of ${context} tokens are the prompt's, ${reply} are kept for the reply`,
    });
    for (const [group, tokens] of sums) bar.append(piece(group, tokens, `${GROUPS[group]}: ${tokens}`));
    bar.append(
      piece("reply", reply, `kept for the reply: ${reply}`),
      piece("free", Math.max(context - used - reply, 0), "free"),
    );
    return h(
      "section",
      { class: "budget", "aria-label": "Tokens" },
      h(
        "p",
        {},
        h("b", {}, used.toLocaleString()),
        " tokens of ",
        context.toLocaleString(),
        ", ",
        reply.toLocaleString(),
        " kept for the reply",
      ),
      bar,
      h(
        "ul",
        { class: "legend" },
        [...sums]
          .filter(([, tokens]) => tokens)
          .map(([group, tokens]) => h("li", { data: { group } }, GROUPS[group], " ", h("b", {}, tokens))),
      ),
    );
  }

  /** @param {string} group @param {number} tokens @param {string} title */
  function piece(group, tokens, title) {
    const element = h("span", { data: { group }, title });
    element.style.flexGrow = String(tokens);
    return element;
  }

  /**
   * The sections that are in, with the conversation where it stands: after the system's, before what is true just now.
   * @param {any} prompt
   * @returns {import("./parts.js").Section[]}
   */
  function parts(prompt) {
    const inside = prompt.sections.filter((/** @type {any} */ section) => section.included && section.text);
    const said = prompt.history.map((/** @type {any} */ message) => `${message.name}: ${message.text}`).join("\n");
    const tokens = (/** @type {string} */ kind) =>
      prompt.budget.find((/** @type {any} */ row) => row.kind === kind)?.tokens ?? 0;
    const talk = {
      kind: "history",
      part: "conversation",
      text: said,
      sources: [],
      tokens: tokens("history"),
      included: true,
      why: "the newest first to be kept",
    };
    const line = {
      kind: "line",
      part: "line",
      text: prompt.line,
      sources: [],
      tokens: tokens("line"),
      included: true,
      why: "always",
    };
    const before = inside.filter((/** @type {any} */ section) => section.part === "system");
    const after = inside.filter((/** @type {any} */ section) => section.part !== "system");
    return [...before, ...(said ? [talk] : []), ...after, ...(prompt.line ? [line] : [])];
  }

  /** @param {import("./parts.js").Section} section @param {Map<string, import("./lean.js").Lean>} leant */
  function part(section, leant) {
    const items = itemsOf(section);
    const hit = items.some(({ text }) => leant.has(text));
    const [only] = section.sources;
    return h(
      "details",
      {
        class: hit ? "part leant" : "part",
        data: { group: groupOf(section.kind), kind: section.kind },
        open: hit || leant.size === 0 ? true : null,
      },
      h(
        "summary",
        {},
        h("span", { class: "title" }, nameOf(section.kind)),
        h("span", { class: "tokens" }, `${section.tokens} tokens`),
        section.why ? h("span", { class: "reason" }, words(section.why)) : null,
      ),
      section.sources.length === 1 ? h("p", { class: "from" }, source(only, section.kind)) : null,
      h(
        "div",
        { class: "text" },
        items.map((item) => one(item, section, leant.get(item.text))),
      ),
      section.sources.length > 1 && items.every((item) => !item.source)
        ? h("p", { class: "from" }, section.sources.map((each) => [source(each, section.kind), " "]).flat())
        : null,
    );
  }

  /** @param {import("./parts.js").Item} item @param {import("./parts.js").Section} section @param {import("./lean.js").Lean | undefined} lean */
  function one(item, section, lean) {
    const text = lean ? marked(item.text, lean.words) : words(item.text);
    if (item.text.startsWith("# ")) return h("p", { class: "heading", dir: directionOf(item.text) }, words(item.text.slice(2)));
    const opens = item.source && section.sources.length > 1 && placeOf(item.source).file;
    return h(
      "p",
      { class: lean ? "leant" : null, dir: directionOf(item.text) },
      text,
      opens ? [" ", source(item.source, section.kind, true)] : null,
    );
  }

  /** @param {string} text @param {string[]} shared */
  function marked(text, shared) {
    const stems = new Set(shared.flatMap((word) => wordsOf(word).map(({ stem }) => stem)));
    const pieces = [];
    let end = 0;
    for (const { word, stem, at } of wordsOf(text)) {
      if (!stems.has(stem)) continue;
      pieces.push(text.slice(end, at), h("mark", {}, word));
      end = at + word.length;
    }
    return h("bdi", { dir: "auto" }, pieces, text.slice(end));
  }

  /** @param {string} from @param {string} kind @param {boolean} [short] */
  function source(from, kind, short = false) {
    const { file, key } = placeOf(from);
    if (!file)
      return h("span", { class: "source" }, words(from === "engine" ? "written by the program" : from || nameOf(kind)));
    return button(short ? key.split(".").at(-1) || from : from, () => edit.open(file, key), {
      class: "source link",
      title: `Open ${from}`,
      dir: "auto",
    });
  }

  /** @param {any} prompt */
  function leftOut(prompt) {
    const out = prompt.sections.filter((/** @type {any} */ section) => !section.included);
    if (!out.length) return null;
    return h(
      "details",
      { class: "left-out" },
      h(
        "summary",
        {},
        `Left out: ${out.reduce((/** @type {number} */ sum, /** @type {any} */ section) => sum + section.sources.length, 0)}`,
      ),
      out.map((/** @type {any} */ section) =>
        h(
          "div",
          { data: { group: groupOf(section.kind) }, class: "out" },
          h(
            "p",
            {},
            h("b", {}, nameOf(section.kind)),
            section.tokens ? ` · ${section.tokens} tokens` : "",
            " · ",
            words(section.why),
          ),
          h(
            "p",
            { class: "from" },
            section.sources.map((/** @type {string} */ each) => [source(each, section.kind), " "]).flat(),
          ),
        ),
      ),
    );
  }

  /** @param {any} given */
  function sent(given) {
    const messages = given.messages ?? [{ role: "text", content: given.text }];
    return h(
      "details",
      { class: "sent" },
      h("summary", {}, "As it was sent"),
      messages.map((/** @type {any} */ message) => [
        h("h3", {}, message.role),
        h(
          "pre",
          { dir: "auto" },
          typeof message.content === "string" ? message.content : JSON.stringify(message.content, null, 1),
        ),
      ]),
    );
  }
}
