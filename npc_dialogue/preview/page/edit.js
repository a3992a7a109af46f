/** Edit: the world's files, a card as a form, any file as text. What another editor saves is taken over while nothing is typed here. */
import { button, byId, choice, fill, h, toast, words } from "./dom.js";
import { cardForm, open, placeIn } from "./form.js";
import { hasForm } from "./form_fields.js";
import { told } from "./talk.js";
import { lineOf } from "./toml_lines.js";

const KEPT = "The files have changed on disk; what is typed here is kept.";

/**
 * @typedef {{path: string, text: string, data: any, revision: string, mistakes: import("./store.js").Mistake[]}} File
 *
 * @param {import("./store.js").Store} store
 * @param {import("./session.js").Session} session
 * @param {{open: (view: string) => void}} views
 */
export function startEdit(store, session, views) {
  const panel = byId("edit");
  /** @type {File | null} */
  let file = null;
  let asText = false;
  let touched = false;
  /** How many files were asked for: only the last answer is shown. */
  let reads = 0;
  /** @type {() => Record<string, any>} */
  let changes = () => ({});
  const picker = h("div", { class: "files" });
  const body = h("div", { class: "file" });
  const state = h("span", { class: "hint", role: "status" });
  const save = button("Save", () => write(), { class: "main", title: "Save (Ctrl+S)" });
  const again = button("Read again", () => file && read(file.path), { class: "quiet" });
  const better = button("What could be better?", () => look(), { class: "quiet" });
  const hints = h("ul", { class: "hints", "aria-label": "What could be better", role: "status" });
  const mistakes = h("ul", { class: "problems", "aria-label": "Mistakes in this file", role: "alert" });
  const kinds = h("div", { class: "row", role: "group", "aria-label": "How to edit" });
  fill(
    panel,
    h("h2", {}, "Edit"),
    picker,
    kinds,
    mistakes,
    body,
    hints,
    h("div", { class: "row save-row" }, save, again, better, state),
  );
  panel.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== "s") return;
    event.preventDefault();
    write();
  });

  store.on(["files", "view", "npc", "world"], ({ files, view, npc, world }) => {
    if (view !== "edit") return;
    const path =
      file?.path ??
      files.find((each) => each.kind === "npc" && each.path.endsWith(`/${npc}.toml`))?.path ??
      files[0]?.path;
    fill(
      picker,
      choice(
        files.map((each) => ({ value: each.path, label: each.path })),
        path ?? "",
        (value) => leaveFor(value),
        { "aria-label": "File", id: "file" },
      ),
    );
    if (!file && path) read(path);
    save.disabled = !world.writable;
  });

  store.on(["revision"], ({ view }) => {
    if (!file) return;
    if (view === "edit" && touched) state.textContent = KEPT;
    else if (view === "edit" && body.ariaBusy !== "true") read(file.path, undefined, false);
    else file = null;
  });

  /** @param {string} path */
  function leaveFor(path) {
    if (touched && !confirm("What is typed here is not saved. Leave it?"))
      return void store.set({ files: [...store.state.files] });
    read(path);
  }

  /**
   * @param {string} path
   * @param {(file: File) => void} [then]
   * @param {boolean} [asked]  whether somebody asked for it: else what was typed since is kept
   */
  async function read(path, then, asked = true) {
    const mine = ++reads;
    body.inert = file?.path !== path; // what is typed into a file that is being left would be lost
    body.ariaBusy = "true";
    const found = await told(session.author("read", { path }));
    if (mine !== reads) return;
    body.inert = false;
    body.ariaBusy = "false";
    if (!found) return;
    if (!asked && touched) return void (state.textContent = KEPT);
    const stays = file?.path === path ? whereItStands() : () => {};
    file = /** @type {File} */ (found);
    draw();
    stays();
    then?.(file);
  }

  /** What brings back which entries were open and how far one had read, once the file is drawn anew. */
  function whereItStands() {
    const { scrollTop: down } = panel;
    const within = body.querySelector("textarea.whole")?.scrollTop;
    const opened = [...body.querySelectorAll("details[open]")].map((each) => keyOf(each));
    return () => {
      for (const each of body.querySelectorAll("details")) if (opened.includes(keyOf(each))) open(each);
      panel.scrollTop = down;
      const text = body.querySelector("textarea.whole");
      if (text && within) text.scrollTop = within;
    };
  }

  /** @param {any} details */
  function keyOf(details) {
    return details.dataset.key ?? details.parentElement?.dataset.key;
  }

  function draw() {
    if (!file) return;
    touched = false;
    state.textContent = "";
    const writable = store.state.world.writable;
    const kind = store.state.files.find((each) => each.path === file?.path)?.kind ?? "other";
    const formed = hasForm(kind) && file.data !== null && typeof file.data === "object";
    /** @type {HTMLSelectElement | null} */ (picker.querySelector("select")) &&
      /** @type {any} */ (picker.querySelector("select").value = file.path);
    fill(
      kinds,
      formed
        ? [
            button("Form", () => show(false), { "aria-pressed": String(!asText) }),
            button("Text", () => show(true), { "aria-pressed": String(asText) }),
          ]
        : null,
    );
    tell(file.mistakes ?? []);
    if (formed && !asText) {
      const form = cardForm(kind, file.data, store.state, touch);
      changes = form.changes;
      fill(body, form.element);
    } else {
      const text = h("textarea", {
        class: "whole",
        dir: "auto",
        spellcheck: "false",
        "aria-label": `Text of ${file.path}`,
        readonly: !writable,
        value: file.text,
        on: { input: touch },
      });
      changes = () => (text.value === file?.text ? {} : { text: text.value });
      fill(body, text);
    }
  }

  /** @param {boolean} text */
  function show(text) {
    if (asText === text || (touched && !confirm("What is typed here is not saved. Leave it?"))) return;
    asText = text;
    draw();
  }

  function touch() {
    touched = Object.keys(changes()).length > 0;
    state.textContent = touched ? "Not saved yet." : "";
  }

  /** @param {import("./store.js").Mistake[]} found */
  function tell(found) {
    fill(
      mistakes,
      found.map((mistake) =>
        h(
          "li",
          {},
          h("code", {}, words([mistake.key, mistake.line ? `line ${mistake.line}` : ""].filter(Boolean).join(", "))),
          mistake.found ? [" found ", words(mistake.found)] : null,
          mistake.expected ? [", expected ", words(mistake.expected)] : null,
          mistake.help ? [". ", words(mistake.help)] : null,
        ),
      ),
    );
  }

  /** What is allowed in the world but seldom meant, of all its files. */
  async function look() {
    state.textContent = "Looking …";
    const found = await told(session.author("check"));
    state.textContent = found && !found.hints.length ? "Nothing was found that could be better." : "";
    fill(
      hints,
      (found?.hints ?? []).map((/** @type {string} */ hint) => h("li", {}, words(hint))),
    );
    if (found?.hints.length) hints.scrollIntoView({ block: "nearest" });
  }

  async function write() {
    if (!file || save.disabled) return;
    const changed = changes();
    if (!Object.keys(changed).length) return void (state.textContent = "Nothing has changed.");
    const asked =
      "text" in changed && (asText || !body.querySelector(".card-form")) ? { text: changed.text } : { set: changed };
    try {
      const answer = await session.author("write", { path: file.path, revision: file.revision, ...asked });
      if (answer.mistakes?.length && "set" in asked) {
        tell(answer.mistakes);
        state.textContent = "Not saved: see the mistakes above.";
        return;
      }
      file = { ...file, revision: answer.revision };
      touched = JSON.stringify(changes()) !== JSON.stringify(changed);
      toast(answer.mistakes?.length ? "Saved, with mistakes; the last good version goes on." : "Saved; it is live.");
      if (touched) state.textContent = "Not saved yet.";
      else await read(file.path, undefined, false);
    } catch (error) {
      const { code, message } = /** @type {any} */ (error);
      state.textContent =
        code === "author.stale"
          ? "The file was changed elsewhere meanwhile. “Read again” takes that version; copy what you typed first."
          : message;
      toast(message, "wrong");
    }
  }

  return {
    /**
     * Opens a file at a key of it, or at a line (from 1).
     * @param {string} path
     * @param {string} [key]
     * @param {number} [line]
     */
    open(path, key = "", line = 0) {
      if (touched && file?.path !== path && !confirm("What is typed here is not saved. Leave it?")) return;
      views.open("edit");
      if (file?.path === path && touched) return at(key, line);
      read(path, () => at(key, line));
    },
  };

  /** @param {string} key @param {number} line */
  function at(key, line) {
    if (!file) return;
    const form = body.querySelector(".card-form");
    const row = form && !asText && key ? placeIn(form, key) : null;
    if (row) {
      const first = /** @type {HTMLElement | null} */ (row.querySelector("textarea") ?? row.querySelector("input"));
      (first ?? row).scrollIntoView({ block: first ? "center" : "start" });
      first?.focus({ preventScroll: true });
      return;
    }
    if (!asText && form) {
      asText = true;
      draw();
    }
    const text = /** @type {HTMLTextAreaElement | null} */ (body.querySelector("textarea.whole"));
    if (!text) return;
    const lines = text.value.split("\n");
    const wanted = line > 0 ? line - 1 : lineOf(text.value, key);
    const start = lines.slice(0, wanted).reduce((sum, each) => sum + each.length + 1, 0);
    text.focus({ preventScroll: true });
    text.setSelectionRange(start, start + (lines[wanted]?.length ?? 0));
    text.scrollTop = Math.max(0, (text.scrollHeight / lines.length) * (wanted - 4));
    text.scrollIntoView({ block: "nearest" });
  }
}
