/** What to say, to whom, as whom: and the other ways in which somebody comes to speak. */
import { button, byId, choice, field, fill, h } from "./dom.js";
import { told } from "./talk.js";

const MODES = [
  { value: "say", label: "Say" },
  { value: "greet", label: "Have them greet" },
  { value: "bark", label: "Have them remark" },
  { value: "converse", label: "Talk among themselves" },
  { value: "narrate", label: "Narrate" },
  { value: "event", label: "Something happens" },
];
const HINTS = {
  say: "What is said …",
  greet: "What moves them to speak (may be empty) …",
  bark: "What they remark on (may be empty) …",
  converse: "What they talk about …",
  narrate: "What was … (then, after a line break, what is now)",
  event: "What happened, as a witness would tell it …",
};

/**
 * @param {import("./store.js").Store} store
 * @param {import("./session.js").Session} session
 */
export function startComposer(store, session) {
  const form = byId("composer");
  let mode = "say";
  /** @type {Set<string>} */
  let scene = new Set();

  const text = h("textarea", {
    id: "words",
    rows: 2,
    dir: "auto",
    "aria-label": "Words",
    autocomplete: "off",
    maxlength: 20000,
  });
  const send = h("button", { type: "submit", class: "main" }, "Say");
  const stop = button("Stop", () => told(session.interrupt()), { id: "stop", title: "Interrupt (Esc)", hidden: true });
  const modes = choice(MODES, mode, (value) => setMode(value), { id: "mode", "aria-label": "What is to happen" });
  const speaker = h("span", { id: "speaker" });
  const company = h("fieldset", { id: "company", hidden: true });
  const note = h("input", {
    type: "text",
    id: "note",
    dir: "auto",
    placeholder: "for this turn alone, e.g. “in a hurry”",
  });
  const model = h("span");
  const language = h("input", { type: "text", id: "language", size: 6, placeholder: "e.g. de" });
  const seed = h("input", { type: "number", id: "seed", min: 0, step: 1 });
  const lines = h("input", { type: "number", id: "lines", min: 1, max: 40, value: 6 });
  form.append(
    company,
    h("div", { class: "say" }, text, h("div", { class: "go" }, send, stop)),
    h(
      "div",
      { class: "how" },
      modes,
      speaker,
      h(
        "details",
        {},
        h("summary", {}, "More"),
        h(
          "div",
          { class: "more" },
          field("Director's note", note),
          model,
          field("Language", language),
          field("Seed", seed),
          field("Lines (talk among themselves)", lines),
        ),
      ),
    ),
  );

  /** @param {string} value */
  function setMode(value) {
    mode = value;
    modes.value = value;
    text.placeholder = HINTS[/** @type {keyof typeof HINTS} */ (mode)];
    send.textContent = MODES.find((each) => each.value === mode)?.label ?? "Say";
    company.hidden = mode !== "converse";
    speaker.hidden = mode !== "say";
  }
  setMode("say");

  store.on(["cast", "npc", "speaker"], ({ cast, npc, speaker: chosen }) => {
    if (chosen === npc) return store.set({ speaker: "player" });
    fill(
      speaker,
      choice(
        [
          { value: "player", label: "as the player" },
          ...cast.filter((each) => each.id !== npc).map((each) => ({ value: each.id, label: `as ${each.name}` })),
        ],
        chosen,
        (value) => store.set({ speaker: value }),
        { "aria-label": "Who speaks" },
      ),
    );
    if (!scene.size) scene = new Set(cast.slice(0, 2).map((each) => each.id));
    fill(
      company,
      h("legend", {}, "Who talks"),
      cast.map((each) =>
        h(
          "label",
          {},
          h("input", {
            type: "checkbox",
            value: each.id,
            checked: scene.has(each.id),
            on: {
              change: (/** @type {any} */ event) => (event.target.checked ? scene.add(each.id) : scene.delete(each.id)),
            },
          }),
          " ",
          h("bdi", {}, each.name),
        ),
      ),
    );
  });

  store.on(["models"], ({ models }) => {
    fill(
      model,
      field(
        "Model",
        choice(
          [{ value: "", label: "as chosen" }, ...models.map(({ id }) => ({ value: id, label: id }))],
          "",
          () => {},
          { id: "model" },
        ),
      ),
    );
  });

  store.on(["running"], ({ running }) => {
    stop.hidden = !running;
  });
  text.addEventListener("input", grow);
  text.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

  function grow() {
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight + 2, 180)}px`;
  }

  form.addEventListener("submit", (/** @type {Event} */ event) => {
    event.preventDefault();
    if (act(text.value.trim())) {
      text.value = "";
      grow();
    }
  });

  /** @param {string} said  @returns {boolean} whether it was sent */
  function act(said) {
    const { npc, speaker: who } = store.state;
    const extra = { ...(note.value ? { note: note.value } : {}), ...options() };
    if (mode === "say") {
      if (!said) return false;
      session.speak("say", { npc, text: said, speaker: who, ...extra }, { npc, text: said, speaker: who });
    } else if (mode === "greet") {
      session.speak("greet", { npc, about: said, ...extra }, { npc, text: said });
    } else if (mode === "bark") {
      session.speak("bark", { npc, about: said, ...(note.value ? { note: note.value } : {}) }, { npc, text: said });
    } else if (mode === "converse") {
      const npcs = [...scene];
      session.speak(
        "converse",
        { npcs, about: said, lines: Number(lines.value) || 6 },
        { npc: npcs[0] ?? "", text: said },
      );
    } else if (mode === "narrate") {
      const [from, ...to] = said.split("\n");
      session.speak("narrate", { from, to: to.join(" ") }, { npc: "narrator", text: "" });
    } else {
      if (!said) return false;
      told(
        session.wire.ask("event", { text: said, witnesses: witnesses(npc) }),
        "Who is within hearing has seen it, and will remember.",
      );
    }
    return true;
  }

  /** Who is within hearing of an NPC. @param {string} npc */
  function witnesses(npc) {
    const { now, cast } = store.state;
    const place = now.where?.[npc] ?? cast.find(({ id }) => id === npc)?.place;
    return place ? `hearing:${place}` : [npc];
  }

  function options() {
    /** @type {Record<string, any>} */
    const chosen = {};
    const named = form.querySelector("#model")?.value;
    if (named) chosen.model = named;
    if (seed.value) chosen.seed = Number(seed.value);
    if (language.value) chosen.language = language.value;
    return Object.keys(chosen).length ? { options: chosen } : {};
  }

  return { focus: () => text.focus() };
}
